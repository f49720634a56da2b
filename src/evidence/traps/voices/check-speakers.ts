// Speakers that the author gives to words, held against the speaker that the source gives them.

import type { Diagnostic } from '../../../base/diagnostic.js';
import { findMentions, type MentionIndex } from '../../../corpus/actors/find-mentions.js';
import type { Ledger, Quotation, Statement } from '../../types.js';
import { comparable } from '../../values/compare-text.js';
import type { PassageOf } from '../../values/create-passages.js';
import { touches } from '../../values/read-passage.js';
import { standsInDocument } from '../../values/stands-in-document.js';
import type { Passage } from '../../values/types.js';
import * as messages from '../messages.js';
import { findParties, keyOf } from '../read/find-parties.js';
import type { Cast } from '../types.js';

/**
 * A speaker must be the one that the source names for the words; where it names none, somebody named near them or the author of the
 * document. Every name in it must stand somewhere in the document. Speakers in words, "an unnamed source", are let through where the source names nobody. Reports errors `evidence/speaker`.
 */
export function checkSpeakers(ledger: Ledger, passageOf: PassageOf, { index, isSame }: Cast): readonly Diagnostic[] {
  return ledger.statements.flatMap((statement) =>
    [...statement.evidence, ...statement.contrary].flatMap((quotation) =>
      checkOne(statement, quotation, passageOf(quotation), index, isSame),
    ),
  );
}

function checkOne(
  statement: Statement,
  { speaker }: Quotation,
  passage: Passage,
  index: MentionIndex,
  isSame: (one: string, other: string) => boolean,
): readonly Diagnostic[] {
  if (speaker === null) return [];
  const [stranger] = strangersIn(speaker, passage, index);
  if (stranger !== undefined) return [messages.unknownSpeaker(stranger, speaker, passage.findings.document.id, statement)];
  const parties = findParties(speaker, index).filter(({ use }) => use !== 'adjective');
  if (parties.length === 0) return [];
  const named = passage.findings.quotations.flatMap(({ span, speaker: said, actor }) =>
    touches(span, passage.span) && said !== null ? [{ said, actor }] : [],
  );
  const isNamed = ({ said, actor }: (typeof named)[number]): boolean =>
    comparable(speaker).includes(keyOf(said)) || parties.some((party) => isSame(party.actor, actor ?? keyOf(said)));
  if (named.some(isNamed)) return [];
  const near = new Set([...passage.keys]);
  const isNear = parties.some(
    ({ actor, start, end }) =>
      near.has(keyOf(speaker.slice(start, end))) ||
      passage.findings.names.some((name) => name.actor === actor && touches(name, passage.surroundings)),
  );
  if (named.length === 0 && isNear) return [];
  return [messages.wrongSpeaker(speaker, [...new Set(named.map(({ said }) => said))], statement)];
}

/** Names of a speaker that nothing of the document has: actors of the catalogue, else word by word; the first word may be a common one. */
function strangersIn(speaker: string, { findings }: Passage, index: MentionIndex): readonly string[] {
  const stands = (words: string, start: number, actor: string | null): boolean =>
    standsInDocument({ kind: 'name', words, start, end: start + words.length, actor, isPlace: false }, findings.document, () => findings);
  const known = findMentions(speaker, index);
  const words = [...speaker.matchAll(/\p{Lu}[\p{L}’'-]+/gu)]
    .map(({ 0: word, index: start }) => ({ word, start, end: start + word.length }))
    .filter((one) => !known.some((mention) => touches(mention, one)))
    .filter(({ start, end }) => start > 0 || /^ \p{Lu}/u.test(speaker.slice(end)));
  return [
    ...known.map(({ actor, start, end }) => ({ word: speaker.slice(start, end), start, actor })),
    ...words.map(({ word, start }) => ({ word, start, actor: null })),
  ]
    .filter(({ word, start, actor }) => !stands(word, start, actor))
    .map(({ word }) => word);
}
