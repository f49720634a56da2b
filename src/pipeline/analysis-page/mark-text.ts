// Marks over a text, which may overlap, as elements that nest.
import type { Span } from '../../base/span.js';
import { type Html, html } from './html.js';

/** Something found in a text. */
export interface TextMark extends Span {
  readonly kind: 'date' | 'quantity' | 'quotation' | 'actor' | 'debris' | 'markup';
  /** Shown behind the marked words; of mark-up, what is read in its place. */
  readonly label: string;
}

/** Marks that begin together: what stands further out. */
const ORDER: readonly TextMark['kind'][] = ['quotation', 'debris', 'date', 'quantity', 'actor', 'markup'];
/** Debris longer than this is cut: a page may hold a whole script. */
const LONGEST_DEBRIS = 240;

interface Open {
  readonly mark: TextMark;
  readonly parts: Html[];
}

/**
 * The words of a span with its marks as elements; a mark that reaches over the end of another is split there, and its label
 * stands behind its last piece. Marks are cut to the span.
 */
export function markText(text: string, span: Span, marks: readonly TextMark[]): Html {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, span.start), end: Math.min(mark.end, span.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const root: Html[] = [];
  let open: Open[] = [];
  let at = span.start;
  const write = (end: number): void => {
    if (end > at) (open.at(-1)?.parts ?? root).push(html`${text.slice(at, end)}`);
    at = Math.max(at, end);
  };
  /** Closes everything that ends here, and for a moment what was opened inside of it. */
  const close = (end: number): void => {
    for (;;) {
      const first = open.findIndex(({ mark }) => mark.end === end);
      if (first === -1) return;
      const rest = open.slice(first).map(({ mark }) => mark);
      while (open.length > first) {
        const last = open.pop();
        if (last !== undefined) (open.at(-1)?.parts ?? root).push(element(last, last.mark.end === end));
      }
      open = [...open, ...rest.filter((mark) => mark.end !== end).map((mark): Open => ({ mark, parts: [] }))];
    }
  };
  const ends = [...new Set(inside.map(({ end }) => end))].sort((a, b) => a - b);
  for (const mark of [...inside, null]) {
    const stop = mark?.start ?? span.end;
    while ((ends[0] ?? Number.POSITIVE_INFINITY) <= stop) {
      const end = ends.shift() ?? stop;
      write(end);
      close(end);
    }
    write(stop);
    if (mark !== null) open.push({ mark, parts: [] });
  }
  return html`${root}`;
}

function element({ mark, parts }: Open, isLast: boolean): Html {
  if (mark.kind === 'markup') return html`${isLast ? mark.label : ''}`;
  if (mark.kind === 'debris')
    return html`<s class="debris">${shorten(parts)}${isLast && mark.label !== '' ? html`<small>${mark.label}</small>` : ''}</s>`;
  return html`<mark class="${mark.kind}">${parts}${isLast && mark.label !== '' ? html`<small>${mark.label}</small>` : ''}</mark>`;
}

/** Long debris without its end; pieces are text, so that only entities could be cut, and those are kept whole. */
function shorten(parts: readonly Html[]): Html {
  const whole = parts.map((part) => part.html).join('');
  if (whole.length <= LONGEST_DEBRIS || whole.includes('<')) return html`${parts}`;
  return { html: `${whole.slice(0, LONGEST_DEBRIS).replace(/&[#\w]*$/, '')} …` };
}
