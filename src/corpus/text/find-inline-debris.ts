// Debris inside running text: the brackets and targets of links, and footnote marks.
import type { Debris } from '../types.js';

/** The end of a link, `](#)` or `](https://…)`; its words stay. */
const LINK_END = /\]\((?:#[^\s()[\]]*|(?:https?:\/\/|mailto:|\/|\.\.?\/|www\.)[^\s()[\]]*)\)/y;
/** `[i]`, `[12]`, `[*]`, `[^3]`: Roman and Arabic numbers in square brackets. */
const FOOTNOTE_MARK = /\[(?:\^?\d{1,3}|\^?[ivxlc]{1,7}|\*{1,3})\](?!\()/y;
/** Superscript digits right after a letter or a stop. */
const SUPERSCRIPT = /(?<=[\p{L}.,;:!?”"’')])[¹²³⁰⁴-⁹]{1,3}(?![\p{L}\d])/uy;
/** In `35 km²` the digit is a power. */
const UNIT_BEFORE = /(?:^|[^\p{L}])(?:[kcdm]?m|ft|mi)$/u;
const OPEN = 91;
const CLOSE = 93;
const isSuperscript = (code: number): boolean =>
  code === 0xb9 || code === 0xb2 || code === 0xb3 || code === 0x2070 || (code >= 0x2074 && code <= 0x2079);
/** A link's words are at most this long. */
const LINK_REACH = 300;

/**
 * Links and footnote marks of a text, in order; spans are offset by `base`.
 * Of a link only the brackets and the target are debris.
 */
export function findInlineDebris(text: string, base = 0): readonly Debris[] {
  const found: Debris[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === OPEN) {
      const mark = matchAt(FOOTNOTE_MARK, text, at);
      if (mark > 0) {
        found.push({ start: base + at, end: base + at + mark, kind: 'footnote-mark' });
        at += mark - 1;
      } else open.push(at);
    } else if (code === CLOSE) {
      const start = open.pop();
      const target = matchAt(LINK_END, text, at);
      if (start === undefined || target === 0 || at === start + 1 || at - start > LINK_REACH) continue;
      found.push({ start: base + start, end: base + start + 1, kind: 'link' }, { start: base + at, end: base + at + target, kind: 'link' });
      at += target - 1;
    } else if (isSuperscript(code)) {
      const mark = matchAt(SUPERSCRIPT, text, at);
      if (mark === 0 || (mark === 1 && UNIT_BEFORE.test(text.slice(Math.max(0, at - 4), at)))) continue;
      found.push({ start: base + at, end: base + at + mark, kind: 'footnote-mark' });
      at += mark - 1;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
