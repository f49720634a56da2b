// Pull-quotes: short paragraphs that say again what a longer one of the same document says.

/** Longest pull-quote, in words. */
const LONGEST = 60;
const SHORTEST = 6;
/** Words in a row that make two paragraphs worth comparing. */
const SHINGLE = 4;
/** How much of a paragraph must stand again, in order, within one stretch of another. */
const ENOUGH = 0.7;
/** Of fewer words than this, all must stand again: short sentences share phrases without being quotes. */
const FEW = 8;
const CANDIDATES = 4;
/** A phrase in more paragraphs than this tells nothing. */
const MOST_PLACES = 20;
const STOPWORDS = new Set(
  'a an the and or but of to in on at by for from with as is are was were be been it its this that these those which who would will also not only than then'.split(
    ' ',
  ),
);

interface Words {
  readonly all: readonly string[];
  readonly content: readonly string[];
}

/**
 * Indexes of the paragraphs that repeat, word for word or nearly, a stretch of a longer paragraph.
 * `texts` are folded paragraphs of running text.
 */
export function findPullQuotes(texts: readonly string[]): ReadonlySet<number> {
  const paragraphs = texts.map(toWords);
  const isShort = ({ all }: Words): boolean => all.length >= SHORTEST && all.length <= LONGEST;
  const places = new Map<string, number[]>(
    paragraphs
      .filter(isShort)
      .flatMap(({ all }) => shingles(all))
      .map((shingle) => [shingle, []]),
  );
  if (places.size === 0) return new Set();
  for (const [index, { all }] of paragraphs.entries()) {
    for (const shingle of shingles(all)) {
      const known = places.get(shingle);
      if (known !== undefined && known.length < MOST_PLACES && known.at(-1) !== index) known.push(index);
    }
  }
  const found = new Set<number>();
  for (const [index, words] of paragraphs.entries()) {
    if (!isShort(words)) continue;
    const shared = new Map<number, number>();
    for (const shingle of shingles(words.all))
      for (const other of places.get(shingle) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    const candidates = [...shared]
      .filter(([other]) => other !== index && !found.has(other))
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, CANDIDATES);
    if (candidates.some(([other]) => isRepeated(words, paragraphs[other], other > index))) found.add(index);
  }
  return found;
}

const toWords = (text: string): Words => {
  const all = text.toLowerCase().match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];
  return { all, content: all.filter((word) => !STOPWORDS.has(word)) };
};

const shingles = (words: readonly string[]): readonly string[] =>
  words.slice(0, Math.max(0, words.length - SHINGLE + 1)).map((_, at) => words.slice(at, at + SHINGLE).join(' '));

/** Whether most content words of one paragraph stand again in another, in order, in a stretch not much longer. */
function isRepeated(short: Words, long: Words | undefined, isLater: boolean): boolean {
  if (long === undefined || long.all.length < short.all.length) return false;
  // Of two paragraphs as long as each other the later one is the repetition.
  if (long.all.length === short.all.length && isLater) return false;
  const wanted = short.content;
  if (wanted.length < 4) return short.all.join(' ') === long.all.join(' ');
  const needed = wanted.length < FEW ? wanted.length : ENOUGH * wanted.length;
  const reach = Math.ceil(wanted.length * 1.6) + 4;
  const first = new Set(wanted);
  let checked = 0;
  for (let from = 0; from < long.content.length && checked < 400; from += 1) {
    if (!first.has(long.content[from] ?? '')) continue;
    checked += 1;
    if (commonInOrder(wanted, long.content.slice(from, from + reach)) >= needed) return true;
  }
  return false;
}

/** Length of the longest common subsequence. */
function commonInOrder(a: readonly string[], b: readonly string[]): number {
  let previous: number[] = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const row = [0];
    for (const [index, other] of b.entries()) {
      row.push(word === other ? (previous[index] ?? 0) + 1 : Math.max(previous[index + 1] ?? 0, row[index] ?? 0));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
