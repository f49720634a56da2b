// Stretches between quotation marks: double, angled and low marks, single marks told apart from apostrophes, and paragraphs that go on.
import type { FoldedText } from '../types.js';
import type { Quote } from './types.js';

/** Marks that only open or only close, wherever they stand. */
const OPENING = '“„‟«〝‘‚‛‹';
/** Longer ones hold an unpaired mark. */
const LONGEST = 3000;
/** Words that begin with an apostrophe. */
const ELISION = /^(?:s|t|d|m|em|til|tis|twas|n|cause|bout|round|neath|re|ve|ll|\d0s)\b/i;
const WORD = /[\p{L}\p{N}]/u;

interface Mark {
  readonly at: number;
  /** Where it ends: two single marks may make a double one. */
  readonly end: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

interface Pair {
  readonly open: Mark | null;
  readonly close: Mark | null;
}

/** The outermost quotations of each paragraph, in order; takes time in proportion to the length. `raw` is what the paragraphs were folded from. */
export function findQuotes(paragraphs: readonly FoldedText[], raw: string): readonly (readonly Quote[])[] {
  const all = paragraphs.map((folded) => marksOf(folded, raw));
  const found: Quote[][] = [];
  let isOpen = false;
  for (const [index, { text }] of paragraphs.entries()) {
    const { doubles = [], singles = [] } = all[index] ?? {};
    const next = all[index + 1];
    const pairing = pairDoubles(doubles);
    const pairs: Pair[] = [...pairing.pairs];
    const isCarried = isOpen;
    if (isOpen && pairing.unopened !== null && !beginsOpen(doubles)) pairs.unshift({ open: null, close: pairing.unopened });
    isOpen = false;
    if (pairing.unclosed !== null && next !== undefined && goesOn(next.doubles, isCarried || pairing.unclosed.at === 0)) {
      pairs.push({ open: pairing.unclosed, close: null });
      isOpen = true;
    }
    pairs.push(...pairSingles(singles, pairs, text));
    found.push(
      outermost(pairs.map((pair) => toQuote(pair, text.length, index))).map((quote) =>
        isCarried && quote.outerStart === 0 ? { ...quote, goesOn: true } : quote,
      ),
    );
  }
  return found;
}

/** Whether the next paragraph takes an open quotation up: with a mark at its beginning, or with a closing one that nothing opened. */
function goesOn(marks: readonly Mark[], atStart: boolean): boolean {
  const [first] = marks;
  if (first === undefined) return false;
  return beginsOpen(marks) || (atStart && !first.canOpen && first.canClose);
}

const beginsOpen = ([first]: readonly Mark[]): boolean => first?.at === 0 && first.canOpen;

function toQuote({ open, close }: Pair, length: number, paragraph: number): Quote {
  const start = open?.end ?? 0;
  const end = close?.at ?? length;
  return { start, end, paragraph, goesOn: false, outerStart: open?.at ?? 0, outerEnd: close?.end ?? end };
}

/** Without those inside others and without empty ones. */
function outermost(quotes: readonly Quote[]): readonly Quote[] {
  const kept: Quote[] = [];
  for (const quote of [...quotes].sort((a, b) => a.outerStart - b.outerStart || b.outerEnd - a.outerEnd)) {
    if (quote.outerStart >= (kept.at(-1)?.outerEnd ?? 0) && quote.end > quote.start) kept.push(quote);
  }
  return kept;
}

/** Marks by whether they are double or single; a mark knows from its raw shape and its neighbours what it can do. */
function marksOf({ text, starts }: FoldedText, raw: string): { readonly doubles: readonly Mark[]; readonly singles: readonly Mark[] } {
  const doubles: Mark[] = [];
  const singles: Mark[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at];
    if (unit !== '"' && unit !== "'") continue;
    const isPair = unit === "'" && text[at + 1] === "'" && text[at + 2] !== "'";
    const end = isPair ? at + 2 : at + 1;
    const before = text[at - 1] ?? ' ';
    const after = text[end] ?? ' ';
    const shape = raw[starts[at] ?? 0] ?? unit;
    const opens = (/[\s([{\-/"':*_]/.test(before) && after !== ' ') || (unit === '"' && /[.,;!?]/.test(before) && WORD.test(after));
    const closes = before !== ' ' && !(unit === "'" && !isPair && WORD.test(after));
    const isAlone = before === ' ' && after === ' ' && at > 0;
    const isLow = shape === '„' || shape === '‚';
    const strictly = OPENING.includes(shape) && (isLow || (after !== ' ' && (opens || !closes)));
    const mark = { at, end, canOpen: opens || strictly || isAlone, canClose: (closes || isAlone) && !isLow && !(strictly && opens) };
    if (unit === '"' || isPair) doubles.push(mark);
    else singles.push(mark);
    at = end - 1;
  }
  return { doubles, singles };
}

/** Pairs that nest; an opening mark without partner does not hold up those after it. */
function pairDoubles(marks: readonly Mark[]): {
  readonly pairs: readonly Pair[];
  readonly unclosed: Mark | null;
  readonly unopened: Mark | null;
} {
  const open: Mark[] = [];
  const pairs: Pair[] = [];
  let unopened: Mark | null = null;
  for (const mark of marks) {
    const last = open.at(-1);
    if (last !== undefined && mark.canClose && mark.at - last.at <= LONGEST) {
      open.pop();
      pairs.push({ open: last, close: mark });
    } else if (mark.canOpen) open.push(mark);
    else if (pairs.length === 0 && open.length === 0 && unopened === null) unopened = mark;
  }
  return { pairs, unclosed: open[0] ?? null, unopened };
}

/**
 * Pairs of single marks outside the others. `workers' union` closes only where nothing better follows: behind an s, before a word in lower case,
 * a mark is taken for an apostrophe at first.
 */
function pairSingles(marks: readonly Mark[], taken: readonly Pair[], text: string): readonly Pair[] {
  const areas = taken
    .flatMap(({ open, close }) => (open !== null && close !== null ? [{ start: open.at, end: close.at }] : []))
    .sort((a, b) => a.start - b.start);
  const pairs: Pair[] = [];
  let area = 0;
  let open: Mark | null = null;
  let weak: Mark | null = null;
  for (const mark of marks) {
    while (area < areas.length && (areas[area]?.end ?? 0) < mark.at) area += 1;
    const inside = areas[area];
    if (inside !== undefined && inside.start < mark.at && (open === null || open.at > inside.start)) continue;
    if (inside !== undefined && inside.start < mark.at && mark.canOpen) continue;
    const isOpening = mark.canOpen && !ELISION.test(text.slice(mark.end, mark.end + 6));
    if (open !== null && mark.at - open.at > LONGEST) {
      if (weak !== null) pairs.push({ open, close: weak });
      open = weak = null;
    }
    if (open !== null && mark.canClose && !(isOpening && /[\s([{]/.test(text[mark.at - 1] ?? ' '))) {
      const isPossessive = /s$/i.test(text[mark.at - 1] ?? '') && / \p{Ll}/u.test(text.slice(mark.end, mark.end + 2));
      if (isPossessive) weak ??= mark;
      else {
        pairs.push({ open, close: mark });
        open = weak = null;
      }
    } else if (isOpening) {
      if (open !== null && weak !== null) pairs.push({ open, close: weak });
      open = mark;
      weak = null;
    }
  }
  if (open !== null && weak !== null) pairs.push({ open, close: weak });
  return pairs;
}
