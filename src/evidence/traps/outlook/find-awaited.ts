// Actors of what is only aimed at, proposed or offered, told of something done.
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import { around } from '../read/around.js';
import { isPast, readWords } from '../read/read-words.js';
import type { SaidOf, Trap } from '../types.js';
import { isSameEnd } from './find-prospect.js';
import { keeps } from './find-status.js';

/** Words behind which a sentence tells to its end of what is wanted. */
const WANTED =
  /\b(?:(?:aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|hop(?:es?|ed|ing)|intend(?:s|ed|ing)?|want(?:s|ed|ing)?|seek(?:s|ing)?|sought|offer(?:s|ed|ing)?) to|propos(?:es|ed|ing)|may|might|could|would) /u;
/** So many actors of the statement stand only behind it. */
const FEWEST = 2;

/** A sentence in the past whose actors, all but who wants it, stand in the evidence only behind "aimed to", "may" or "offered to". */
export function findAwaited(statement: SaidOf, evidence: SaidOf, isRow: boolean): Trap | null {
  const words = readWords(statement.text);
  const verb = words.find(({ lower, clause }, at) => isPast(lower) && (isRow || at > 0) && clause >= 0);
  if (verb === undefined || words.some(keeps) || isSameEnd(statement, evidence)) return null;
  const named = [...new Set(statement.mentions.map(({ actor }) => actor))];
  const [open, wanted] = splitByWant(evidence);
  const behind = named.filter((actor) => wanted.has(actor) && !open.has(actor));
  const place = evidence.mentions.find(({ actor }) => behind.includes(actor));
  if (place === undefined || behind.length < FEWEST || named.length - behind.length > 1) return null;
  const given = readWords(evidence.text);
  return given.some(({ stem }) => stem === verb.stem)
    ? null
    : { rule: 'status', stated: around(statement.text, verb), given: around(evidence.text, place) };
}

function splitByWant({ text, mentions }: SaidOf): readonly [ReadonlySet<string>, ReadonlySet<string>] {
  const open = new Set<string>();
  const wanted = new Set<string>();
  for (const { start, end } of splitSentences(text)) {
    const match = WANTED.exec(text.slice(start, end));
    const from = match === null ? end : start + match.index;
    for (const mention of mentions)
      if (mention.start >= start && mention.end <= end) (mention.start < from ? open : wanted).add(mention.actor);
  }
  return [open, wanted];
}
