// The look of the analysis page: fonts of the computer, dark on light, the same in print.

/** One style sheet; nothing in it loads anything. Text on tints keeps a contrast of at least 7 to 1. */
export const PAGE_STYLE = `
:root { color-scheme: light; --ink: #1c2430; --quiet: #55606e; --line: #d5dae1; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 84rem; color: var(--ink); background: #fff;
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .3rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 3rem 0 .6rem; padding-top: 1rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.05rem; margin: 1.6rem 0 .4rem; }
p { margin: .2rem 0; }
a { color: #0b4a8f; }
a:focus-visible { outline: 3px solid #0b4a8f; outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: .3rem 1.5rem; margin: 0 0 1.2rem; font-size: .9rem; }
dl div { display: flex; gap: .6rem; min-width: 0; }
dl div:last-child { grid-column: 1 / -1; }
dt { color: var(--quiet); flex: 0 0 5.2rem; }
dd { margin: 0; overflow-wrap: anywhere; }
.paragraph { margin: 0 0 1.1rem; padding-left: .8rem; border-left: 3px solid var(--line); }
.item { border-left-style: dotted; }
.row { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: .2rem 1.6rem; padding: .15rem 0; }
.row:target { background: #fdf6d8; }
.row > p { overflow-wrap: anywhere; }
.row > ul { margin: 0; padding: 0; list-style: none; font-size: .84rem; line-height: 1.45; }
.row > ul li { margin: .1rem 0 .25rem; padding-left: .55rem; border-left: 4px solid; overflow-wrap: anywhere; }
.row > ul li.date { border-color: #4a86c8; }
.row > ul li.quantity { border-color: #4d9a55; }
.row > ul li.meeting { border-color: #7a7f87; }
.row > ul li.quotation { border-color: #9a6fc0; }
.row b { font-weight: 600; }
.row i { color: var(--quiet); }
mark { color: inherit; border-radius: .15rem; padding: 0 .1rem; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.date { background: #d6e6f7; border-bottom: 2px solid #4a86c8; }
mark.quantity { background: #d9eedb; border-bottom: 2px dashed #4d9a55; }
mark.quotation { background: #eee4f7; border-bottom: 2px dotted #9a6fc0; }
mark.actor { background: #fbe8c8; border-bottom: 2px double #b07a1e; }
mark small, s small, small { font-size: .7rem; font-weight: 600; color: #39434f; margin-left: .3rem; white-space: nowrap; }
s.debris { color: var(--quiet); text-decoration-color: #9aa3ae; background: #f0f1f3; }
s.debris small { display: inline-block; text-decoration: none; border: 1px solid #9aa3ae; border-radius: .2rem; padding: 0 .25rem; }
pre { font: .85rem/1.5 ui-monospace, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.aside { font-size: .88rem; margin: .5rem 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: right; padding: .25rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
td:nth-child(2) { white-space: nowrap; }
th:first-child { text-align: left; font-weight: 600; }
thead th { color: var(--quiet); font-weight: 600; }
.legend { list-style: none; padding: 0; }
.legend li { margin: .35rem 0; }
.clusters ul { margin: .2rem 0 .8rem; }
.differs { font-weight: 600; color: #8a2f12; }
.names { columns: 18rem; padding-left: 1.1rem; }
.quiet { color: var(--quiet); }
@media (max-width: 52rem) { .row { grid-template-columns: 1fr; } .row > ul { padding-left: 1rem; } }
@media print { body { max-width: none; padding: 0; font-size: 9.5pt; } h2 { break-after: avoid; } .row { break-inside: avoid; } a { color: inherit; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
`;
