// Better, further and contrary evidence for one statement of a brief, each passage with the reason in words.
import type { Corpus } from '../../corpus/types.js';
import { findExactly } from '../../evidence/find-quotation.js';
import { toEvidenceItem } from '../../evidence/to-evidence-item.js';
import type { StatedValue } from '../../evidence/values/types.js';
import { isSamePassage, lineAt, pasteSentence } from '../paste-passage.js';
import { hitsOf, toSearch } from '../search-passages.js';
import { heldIn, type Judged, judgeSentences } from './judge-sentences.js';
import { type Carried, nameValues, type Reading } from './read-support.js';
import type { Suggestion, Suggestions } from './types.js';

/** Less close sentences are not offered, unless they have values: a missing one, or two of another document. */
const LEAST_CLOSE = 0.25;
const FAINTLY_CLOSE = 0.12;
/** So close, a sentence says the same, whatever values it has. */
const VERY_CLOSE = 0.45;
const SHARED_WORDS = 4;
/** What bearing out the evidence adds to the worth of a passage. */
const BORNE_OUT = 0.5;

/** What the corpus has for and against a statement, at most `limit` passages of each sort. Deterministic. */
export function suggestEvidence(reading: Reading, corpus: Corpus, carried: Carried, limit: number): Suggestions {
  const { statement, present, missing, values } = carried;
  const judged = judgeSentences(reading, corpus, carried);
  const choose = createChoice(createPaste(corpus, carried), limit);
  const shareOf = (held: readonly StatedValue[]): number => held.length / Math.max(1, values.length);
  const worth = ({ gained, held, found, pair }: Judged): number =>
    2 * gained.length + shareOf(held) + found.closeness + (pair?.kind === 'corroborates' ? BORNE_OUT : 0);
  const now = Math.max(0, ...present.map((quotation) => shareOf(heldIn(reading, carried, reading.passageOf(quotation)))));
  const isBetter = ({ gained, held, found: { closeness } }: Judged): boolean =>
    gained.length > 0 ||
    closeness >= VERY_CLOSE ||
    (closeness >= LEAST_CLOSE && (present.length === 0 || (missing.length === 0 && shareOf(held) > now)));
  const isTold = ({ held, pair, found: { closeness } }: Judged): boolean =>
    pair?.kind === 'corroborates' || (held.length > 0 && closeness >= LEAST_CLOSE) || (held.length > 1 && closeness >= FAINTLY_CLOSE);

  const plain = judged.filter(({ contrary }) => contrary.length === 0);
  const better = choose(addingSomething(plain.filter(isBetter).toSorted((a, b) => worth(b) - worth(a))));
  const own = present.length > 0 ? present : better.slice(0, 1);
  const others = plain.filter((one) => isTold(one) && own.every(({ document }) => document !== one.found.document.id));
  const further = choose(others.toSorted((a, b) => worth(b) - worth(a)));
  const against = judged.filter(({ contrary }) => contrary.length > 0 && !statement.isQuotation);
  const contrary = choose(against.toSorted((a, b) => b.found.closeness - a.found.closeness));
  return { statement: carried.support, better, further, contrary };
}

/** Leaves out what only repeats a value that a better one has and is not close by itself. */
function addingSomething(ranked: readonly Judged[]): readonly Judged[] {
  const covered = new Set<StatedValue>();
  return ranked.filter(({ gained, found }) => {
    const isNew = gained.some((value) => !covered.has(value));
    for (const value of gained) covered.add(value);
    return isNew || found.closeness >= LEAST_CLOSE;
  });
}

/** The first so many of a ranked list that can be pasted; no words are offered twice. */
function createChoice(paste: (one: Judged) => Suggestion | null, limit: number): (ranked: readonly Judged[]) => readonly Suggestion[] {
  const taken: Suggestion[] = [];
  return (ranked) => {
    const chosen: Suggestion[] = [];
    for (const one of ranked) {
      if (chosen.length >= limit) break;
      const made = paste(one);
      if (made === null || taken.some(({ words }) => isSamePassage(words, made.words))) continue;
      chosen.push(made);
      taken.push(made);
    }
    return chosen;
  };
}

/** Sentences as passages to paste, with their reasons; null where the lock would not find the words. */
function createPaste(corpus: Corpus, { present, text, values }: Carried): (one: Judged) => Suggestion | null {
  const findHits = hitsOf(corpus, toSearch([text, ...values.map(({ words }) => words)].join(' ')));
  const own = new Set(present.map(({ document }) => document));
  return ({ found, held, gained, contrary, pair }) => {
    const { document, span, shared } = found;
    const words = pasteSentence(document, span, findHits);
    if (words === null || findExactly(document, words) === null) return null;
    const isOther = own.size > 0 && !own.has(document.id);
    const others = held.filter((value) => !gained.includes(value));
    return {
      document: document.id,
      line: lineAt(document, span.start),
      words,
      item: toEvidenceItem(document.id, words),
      reasons: [
        ...contrary,
        ...(gained.length === 0 ? [] : [`has ${nameValues(gained)}, which its evidence lacks`]),
        ...(others.length === 0 ? [] : [`has ${nameValues(others)}`]),
        ...(pair?.kind === 'corroborates' ? [`tells what the evidence tells: ${pair.reason}`] : []),
        ...(shared.length === 0 ? [] : [`shares the words ${shared.slice(0, SHARED_WORDS).join(', ')}`]),
        ...(isOther ? ['another document'] : []),
      ],
    };
  };
}
