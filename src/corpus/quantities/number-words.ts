// The words that English writes numbers with.

/** Cardinals below one hundred. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
  ['fourty', 40],
]);

/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['billions', 1e9],
  ['milliard', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['quadrillion', 1e15],
]);

/** Letters behind digits that multiply them; `m`, `b` and `k` mean it only where money or people follow. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['mm', 1e6],
  ['m', 1e6],
  ['M', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['Bn', 1e9],
  ['BN', 1e9],
  ['b', 1e9],
  ['B', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tr', 1e12],
  ['T', 1e12],
  ['k', 1e3],
  ['K', 1e3],
]);

/** Letters that are units too, or too short to trust without money before or after them. */
export const UNSURE_LETTERS: ReadonlySet<string> = new Set(['m', 'M', 'mm', 'b', 'B', 'k', 'K', 'tr', 'T']);

/** Denominators of fractions, by the singular. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twelfth', 12],
  ['twentieth', 20],
  ['hundredth', 100],
]);

/** Fractions of one character. */
export const FRACTION_MARKS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
]);

/** Verbs that multiply on their own: “tripled”. */
export const MULTIPLYING: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['doubling', 2],
  ['tripled', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['quintupling', 5],
  ['halved', 0.5],
  ['halving', 0.5],
]);

/** Words that multiply only beside certain others: “double the number”, but “double standards”. */
export const MAYBE_MULTIPLYING: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['doubles', 2],
  ['twice', 2],
  ['triple', 3],
  ['triples', 3],
  ['treble', 3],
  ['thrice', 3],
  ['quadruple', 4],
  ['quadruples', 4],
  ['quintuple', 5],
  ['halve', 0.5],
  ['halves', 0.5],
]);
