// Names in Turkish, Azerbaijani and Russian sentences: runs of capitalised words without posts, told from those in other cases than that of a subject.
import type { Known } from './known-names.js';
import type { QuotationRules } from './languages/types.js';
import type { Token } from './types.js';

/** A name in a sentence. */
export interface NameRun {
  /** Range of tokens, posts included. */
  readonly from: number;
  readonly to: number;
  /** Without posts and, as far as the document shows it, without case endings; empty where there is only a post. */
  readonly name: string;
  readonly isPerson: boolean;
  /** Whether its case or a word beside it keeps it from being a subject. */
  readonly isOblique: boolean;
  /** Whether a preposition stands in front. */
  readonly isBehindPreposition: boolean;
}

/** What a document shows of its names. */
export interface ForeignNames {
  readonly rules: QuotationRules;
  readonly known: Known;
  /** Capitalised words as they are written. */
  readonly words: ReadonlySet<string>;
  /** The longest name of a person by its last word. */
  readonly fullest: Map<string, string>;
}

/** Words of a person's name at most. */
const LONGEST = 3;
/** Marks that may stand in front of the first word of a sentence. */
const FIRST = 4;
const CAPITALS = /^[\p{Lu}\p{N}-]+$/u;

/** Collects the names of a document. */
export function readForeignNames(sentences: readonly (readonly Token[])[], rules: QuotationRules, known: Known): ForeignNames {
  const words = new Set<string>();
  for (const tokens of sentences)
    for (const [at, token] of tokens.entries()) if (isCapitalised(tokens, at, rules)) words.add(withoutSuffix(token.text));
  const names: ForeignNames = { rules, known, words, fullest: new Map() };
  for (const tokens of sentences)
    for (const run of nameRuns(tokens, names)) {
      if (!run.isPerson) continue;
      const last = lastWord(run.name);
      if (run.name.length > (names.fullest.get(last)?.length ?? 0)) names.fullest.set(last, run.name);
    }
  return names;
}

const lastWord = (name: string): string => name.split(' ').at(-1) ?? name;

/** The fullest form of a name. */
export const fullName = ({ name }: NameRun, { fullest }: ForeignNames): string => fullest.get(lastWord(name)) ?? name;

/** A name behind words such as `according to`, which keep it in the genitive. */
export function inNominative(run: NameRun, names: ForeignNames): NameRun {
  const words = run.name.split(' ');
  // Only people's names, of which all words are in the same case, can be turned back.
  if (!run.isPerson && words.length > 1) return run;
  const isWholly = names.rules.language === 'ru';
  return {
    ...run,
    name: words.map((word, at) => (isWholly || at === words.length - 1 ? toNominative(word, names.rules) : word)).join(' '),
  };
}

function toNominative(word: string, { genitives }: QuotationRules): string {
  const found = genitives.find(([ending]) => word.endsWith(ending) && word.length - ending.length > 2);
  return found === undefined ? word : word.slice(0, -found[0].length) + found[1];
}

/** `Ankara'nın` → `Ankara`, `NATO-nun` → `NATO`. */
const withoutSuffix = (word: string): string => word.replace(/'\p{Ll}+$/u, '').replace(/(?<=^[\p{Lu}\p{N}]{2,})-\p{Ll}+$/u, '');

function isCapitalised(tokens: readonly Token[], at: number, { starters }: QuotationRules): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return false;
  if (!starters.has(token.text) || at >= FIRST) return true;
  return tokens.slice(0, at).some(({ kind }) => kind === 'word' || kind === 'quote');
}

/** The names of a sentence, in order. */
export function nameRuns(tokens: readonly Token[], names: ForeignNames): readonly NameRun[] {
  const { rules } = names;
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isCapitalised(tokens, at, rules)) continue;
    const from = at;
    while (at + 1 < tokens.length && !/'\p{Ll}/u.test(tokens[at]?.text ?? '') && isCapitalised(tokens, at + 1, rules)) at += 1;
    runs.push(readRun(tokens, from, at + 1, names));
  }
  return runs;
}

function readRun(tokens: readonly Token[], from: number, to: number, names: ForeignNames): NameRun {
  const { rules, known } = names;
  let start = from;
  for (let at = from; at < to; at += 1) if (rules.roles.has(withoutSuffix(tokens[at]?.lower ?? ''))) start = at + 1;
  const hasPost = start > from || rules.roles.has(tokens[from - 1]?.lower ?? '');
  const behindPost = start;
  while (start < to - 1 && isLead(tokens[start]?.text ?? '', known)) start += 1;
  const words = tokens.slice(start, to).map(({ text }) => text);
  const last = words.at(-1) ?? '';
  const base = baseOf(last, names);
  const whole = [...words.slice(0, -1), base ?? last].join(' ');
  const lead = tokens.slice(behindPost, start).map(({ text }) => text);
  const isLong = words.length > LONGEST;
  const short = isLong && hasPost ? whole.split(' ').slice(-LONGEST).join(' ') : whole;
  const isNamed = words.length > 1 && !isLong && words.every((word) => !CAPITALS.test(word)) && !known.isBody(short);
  const isPerson = short !== '' && (names.fullest.has(lastWord(short)) || (isNamed && base === null) || (hasPost && words.length > 1));
  const isBehindPreposition = rules.prepositions.has(tokens[from - 1]?.lower ?? '');
  const isOblique = base !== null || isBehindPreposition || rules.postpositions.has(tokens[to]?.lower ?? '');
  const name = isPerson ? short : [...lead, whole].join(' ').trim();
  return { from, to, name, isPerson, isOblique, isBehindPreposition };
}

/** A country or an abbreviation in front of a name: `РФ Сергей Лавров`. */
const isLead = (word: string, known: Known): boolean => CAPITALS.test(word) || known.countryOf(word) !== null;

/** A name without its case ending; null where it has none that the document shows. */
function baseOf(word: string, { rules, words }: ForeignNames): string | null {
  const bare = withoutSuffix(word);
  if (bare !== word) return bare;
  for (const ending of rules.endings) {
    const base = word.slice(0, -ending.length);
    if (base.length > 2 && word.endsWith(ending) && words.has(base)) return base;
  }
  return null;
}
