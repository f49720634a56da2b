// Sentences held against a statement: what of it they have, and whether they speak for or against it.
import { findMentions } from '../../corpus/actors/find-mentions.js';
import { findingsOf } from '../../corpus/findings/findings-of.js';
import { type JudgedPair, judgePairs } from '../../corpus/findings/judge-pairs.js';
import type { Corpus } from '../../corpus/types.js';
import { toAddress } from '../../evidence/locate-evidence.js';
import type { Quotation } from '../../evidence/types.js';
import { comparable, holdsWords } from '../../evidence/values/compare-text.js';
import { isSupported } from '../../evidence/values/match-values.js';
import { touches } from '../../evidence/values/read-passage.js';
import type { Passage, StatedValue } from '../../evidence/values/types.js';
import { findContrary } from './find-contrary.js';
import { type FoundSentence, gatherSentences } from './gather-sentences.js';
import type { Carried, Reading } from './read-support.js';

/** Beyond this, pairs of sentences are not looked for. */
const MOST_DOCUMENTS = 60;
/** Values that are searched for one by one. */
const MOST_VALUES = 12;

/** A sentence after it was read. */
export interface Judged {
  readonly found: FoundSentence;
  readonly held: readonly StatedValue[];
  /** Of those, what the evidence lacks. */
  readonly gained: readonly StatedValue[];
  /** Reasons that speak against the statement. */
  readonly contrary: readonly string[];
  /** How it stands to a sentence that is quoted already. */
  readonly pair: JudgedPair | null;
}

/** The values of a statement that a passage holds in its own words. */
export function heldIn({ index, ties }: Reading, { text, values }: Carried, passage: Passage): readonly StatedValue[] {
  const { findings, span, words } = passage;
  const named = new Set(findings.names.filter((name) => touches(name, span)).map(({ actor }) => actor));
  const isHere = (value: StatedValue): boolean =>
    value.kind !== 'name' || (value.actor !== null && named.has(value.actor)) || holdsWords(comparable(words), comparable(value.words));
  return values.filter((value) => isHere(value) && isSupported(value, text, { passages: [passage], told: [], index, ties }));
}

/** Every sentence that may speak to the statement. */
export function judgeSentences(reading: Reading, corpus: Corpus, carried: Carried): readonly Judged[] {
  const { present, missing, text, values } = carried;
  const asked = missing.length > 0 ? missing : values;
  const sentences = gatherSentences(corpus, text, [...new Set(asked.map(({ words }) => words))].slice(0, MOST_VALUES), present);
  const pairOf = findPairs(corpus, sentences, present);
  const actors = new Set(findMentions(text, reading.index).map(({ actor }) => actor));
  return sentences.map((found) => {
    const { document, span } = found;
    const quotation: Quotation = { document: document.id, address: toAddress(document, span), words: '', speaker: null };
    const passage = reading.passageOf(quotation);
    const held = heldIn(reading, carried, passage);
    const shared = [...new Set(passage.findings.names.filter((name) => touches(name, span)).map(({ actor }) => actor))].filter((actor) =>
      actors.has(actor),
    );
    const pair = pairOf(found);
    return {
      found,
      held,
      gained: held.filter((value) => missing.includes(value)),
      contrary: [
        ...(pair === null || pair.kind === 'corroborates'
          ? []
          : [`${pair.kind === 'overtaken' ? 'overtaken' : 'contradicts'}: ${pair.reason}`]),
        ...findContrary({ text, values }, passage, found.closeness, shared, reading.index),
      ],
      pair,
    };
  });
}

/** Corpora are values, so what was compared once stays true. */
const known = new WeakMap<Corpus, readonly JudgedPair[]>();

function pairsOf(corpus: Corpus): readonly JudgedPair[] {
  const pairs = known.get(corpus) ?? judgePairs(findingsOf(corpus));
  known.set(corpus, pairs);
  return pairs;
}

/** How a sentence stands to one that is quoted already; the weightiest of several. */
function findPairs(
  corpus: Corpus,
  sentences: readonly FoundSentence[],
  present: readonly Quotation[],
): (sentence: FoundSentence) => JudgedPair | null {
  const ids = new Set([...present.map(({ document }) => document), ...sentences.map(({ document }) => document.id)]);
  if (present.length === 0 || ids.size > MOST_DOCUMENTS) return () => null;
  const documents = corpus.documents.filter(({ id }) => ids.has(id));
  const part = documents.length === corpus.documents.length ? corpus : { ...corpus, documents };
  const isPresent = (told: JudgedPair['one']): boolean =>
    present.some(({ document, address }) => document === told.document && touches(address, told.span));
  const pairs = pairsOf(part).filter(({ one, other }) => isPresent(one) !== isPresent(other));
  return ({ document, span }) => {
    const own = pairs.filter(({ one, other }) => [one, other].some((told) => told.document === document.id && touches(told.span, span)));
    return own.find(({ kind }) => kind !== 'corroborates') ?? own[0] ?? null;
  };
}
