// Counts of what a text lists: "three states" of "A, B and C", "two dead" of "an officer and a boy".
import { findMentions, type MentionIndex } from '../../corpus/actors/find-mentions.js';
import { comparable } from './compare-text.js';

/** Whether a text lists so many, or so many beside those that the statement names itself: "Azerbaijan and four others". */
export function isCountOfList(value: number, text: string, here: ReadonlySet<string>, index: MentionIndex): boolean {
  if (value === 2 && PAIR.test(text)) return true;
  return (
    listsOf(text, index).some((list) => list.size === value || list.size - [...list].filter((actor) => here.has(actor)).length === value) ||
    namesInRows(text).includes(value) ||
    hostsWith(text, index) === value
  );
}

/**
 * A count of what the statement lists itself behind a colon, "two things keep it so: silt, and the lack of a railway", or right behind a comma, "two
 * things, that the river silted up and the lack of a railway"; not where the evidence counts the same things otherwise. `behind` is what stands behind the number.
 */
export function isCountOfItsList(
  { value, noun }: { readonly value: number; readonly noun: string | null },
  behind: string,
  texts: readonly string[],
): boolean {
  const counted = noun?.toLowerCase().split(' ').at(-1) ?? '';
  const [lead = '', ...rest] = (COUNTING.test(counted) ? behind.replace(APPOSED, '$1: ') : behind).split(': ');
  const [list = ''] = rest.join(': ').split(/[.;?!](?:\s|$)/);
  if (rest.length === 0 || noun === null || /\d/.test(lead)) return false;
  if (isCountedOtherwise(noun, texts)) return false;
  const parts = list.split(/, (?:and |or |but )?/).length;
  return (
    value === parts ||
    value === list.split(/, (?:and |or |but )?| and | or /).length ||
    (value === parts + 1 && /(?<!,) (?:and|or) [^,]*$/.test(list) && !/, (?:and|or|but) /.test(list))
  );
}

/** Whether a text counts the things of a noun. */
export function isCountedOtherwise(noun: string | null, texts: readonly string[]): boolean {
  const stem =
    (noun ?? '')
      .toLowerCase()
      .split(' ')
      .at(-1)
      ?.replace(/s$/, '')
      .replace(/[^\p{L}-]/gu, '') ?? '';
  if (stem === '') return false;
  const elsewhere = new RegExp(`\\b(?:${COUNTS.join('|')}|\\d{1,2}) (?:[\\p{L}-]+ )?${stem}s?\\b`, 'iu');
  return texts.some((text) => elsewhere.test(text));
}

/** "two crops, coffee and tea": a count of what the statement names right behind it, where the evidence has each. */
export function isCountOfNamed(
  { value, noun }: { readonly value: number; readonly noun: string | null },
  behind: string,
  texts: readonly string[],
): boolean {
  const [, list = ''] = NAMED.exec(behind) ?? [];
  if (list === '' || isCountedOtherwise(noun, texts)) return false;
  const items = list.split(/, (?:and )?| and /).map((item) => comparable(item).split(' ').at(-1)?.replace(/s$/, '') ?? '');
  return items.length === value && items.every((item) => item !== '' && texts.some((text) => comparable(text).includes(item)));
}

const ITEM = "(?:(?:the|an?|its|his|her|their) )?[\\p{L}'’-]+(?: [\\p{L}'’-]+){0,2}";
const NAMED = new RegExp(`^(?: [\\p{L}-]+){0,2}(?:,|:| -) (${ITEM}(?:, ${ITEM}){0,8},? and ${ITEM})(?=[.,;:]|$| -)`, 'u');

/** Nouns that only count what is named behind them, where a comma stands between. */
const COUNTING =
  /^(?:things?|reasons?|causes?|factors?|grounds?|points?|aims?|goals?|ways?|means|steps?|conditions?|demands?|obstacles?|questions?|changes?|risks?|tools?)$/;
const APPOSED = /^((?: \p{L}+){0,2})(?:, | [-–—] )(?!(?:and|but|which|who|while|as|one of|some of)\b)/u;
const COUNTS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "an officer and a 14-year-old boy". */
const PAIR = /\b(?:an?|his|her|their) (?:[\p{L}\p{N}'-]+ ){1,3}and (?:an?|his|her|their) [\p{L}\p{N}'-]+/iu;

/** The names of each list of a text: "A, B and C". */
export function listsOf(text: string, index: MentionIndex): readonly ReadonlySet<string>[] {
  const lists: ReadonlySet<string>[] = [];
  const mentions = findMentions(text, index);
  let list = new Set<string>();
  mentions.forEach(({ actor, start }, at) => {
    const previous = mentions[at - 1];
    const gap = previous === undefined ? '' : text.slice(previous.end, start);
    if (previous === undefined || !/^(?:'s)?(?:, ?(?:and )?(?:the )?| and (?:the )?|, as well as )$/.test(gap)) {
      list = new Set();
      lists.push(list);
    }
    list.add(actor);
  });
  return lists.filter(({ size }) => size > 1);
}

const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3}";
const ROW = new RegExp(`${NAME}(?:, ${NAME})*,? and ${NAME}`, 'gu');

/** Capitalised names in a row, whoever they are: "Huari, Recuay and Catac", "Luka Perović and Milena Radović". */
function namesInRows(text: string): readonly number[] {
  return [...text.matchAll(ROW)].map(([row]) => row.split(/, (?:and )?| and /).length);
}

const HOSTING = /\b(?:hosted|received|welcomed|met|invited|joined)\b(?: by| with)?/;

/** A host and the guests behind the verb: "Kazakhstan hosted the ministers of A, B and C" are four. */
function hostsWith(text: string, index: MentionIndex): number {
  const verb = HOSTING.exec(text);
  if (verb === null) return 0;
  const mentions = findMentions(text, index);
  const before = new Set(mentions.filter(({ end }) => end <= verb.index).map(({ actor }) => actor));
  const lists = listsOf(text.slice(verb.index), index);
  const [guests] = lists;
  return before.size === 1 && guests !== undefined && ![...before].some((host) => guests.has(host)) ? guests.size + 1 : 0;
}
