// The door of the folder: facts beside their evidence, with the turns that a paraphrase most often gets wrong.
import type { Diagnostic } from '../../base/diagnostic.js';
import type { Brief } from '../../brief/types.js';
import { indexActors, type MentionIndex } from '../../corpus/actors/find-mentions.js';
import { foldQuery } from '../../corpus/text/fold-text.js';
import type { Corpus } from '../../corpus/types.js';
import type { Ledger, Statement } from '../types.js';
import { createPassages, type PassageOf } from '../values/create-passages.js';
import { findTies } from '../values/find-ties.js';
import { touches } from '../values/read-passage.js';
import { checkSpeakers } from './check-speakers.js';
import { checkSummaries } from './check-summaries.js';
import { findAttribution, type SaidOf } from './find-attribution.js';
import { findFigure } from './find-figure.js';
import { findNegation } from './find-negation.js';
import { findOpposite } from './find-opposite.js';
import { findOrder } from './find-order.js';
import { findParties, keyOf } from './find-parties.js';
import { findStatus } from './find-status.js';
import { findSubject } from './find-subject.js';
import * as messages from './messages.js';
import type { Trap } from './types.js';

/**
 * Warns where a fact may turn round what its quotations say: a negation lost or added, a plan told as done, words given to
 * another speaker or to none, the opposite word, actors changed over, the number of something else. Facts with quotations of their own are read against all of them
 * together; titles, takeaways and the bottom line against the passage below them that they share most words with. Reports warnings `evidence/negation`, `status`, `attribution`, `opposite`, `order`, and errors `evidence/figure`, `evidence/speaker`.
 */
export function checkTraps(brief: Brief, ledger: Ledger, corpus: Corpus): readonly Diagnostic[] {
  const index = indexActors(corpus.actors);
  const passageOf = createPassages(corpus, index);
  const ties = findTies(corpus, index);
  const actors = new Set(corpus.actors.flatMap(({ name, kind }) => (kind === 'place' ? [] : [name])));
  const isSame = (one: string, other: string): boolean =>
    one === other || ties.some(({ person, state }) => (person === one && state === other) || (person === other && state === one));
  const turned = ledger.statements.flatMap((statement) => {
    if (statement.kind !== 'fact' || statement.evidence.length === 0 || isQuotation(statement) || NO_PROSE.test(statement.id)) return [];
    return findTraps(statement, passageOf, index, actors, isSame, isAhead(brief, statement.id)).map((trap) =>
      messages.trapped(trap, statement),
    );
  });
  return [...turned, ...checkSummaries(ledger, passageOf), ...checkSpeakers(ledger, passageOf, index, isSame)];
}

/** Rows of tables and key figures tell by their columns; what is watched is not claimed to be so. */
const NO_PROSE = /\.rows\[\d+\]$|\.figures\[\d+\]$|^indicators\[/;
/** Sides of a comparison stand under the name of who holds them. */
const SIDE = /\.(?:left|right)$/;

/** A fact without words of its own shows the quotation itself. */
const isQuotation = ({ text, evidence }: Statement): boolean => evidence.some(({ words }) => words === text);

/** Events of the brief that it marks itself as announced, expected or cancelled. */
function isAhead({ content }: Brief, id: string): boolean {
  const match = /^events\[(\d+)\]$/.exec(id);
  return match !== null && content.events?.[Number(match[1])]?.status !== 'happened';
}

function findTraps(
  statement: Statement,
  passageOf: PassageOf,
  index: MentionIndex,
  actors: ReadonlySet<string>,
  isSame: (one: string, other: string) => boolean,
  isMarkedAhead: boolean,
): readonly Trap[] {
  const text = foldQuery(statement.text);
  const passages = statement.evidence.map(passageOf);
  const words = passages.map((passage) => passage.words).join('. ');
  const said: SaidOf = { text, mentions: findParties(text, index) };
  const given: SaidOf = { text: words, mentions: findParties(words, index) };
  const speakers = passages.flatMap(({ findings, span, speaker }) => [
    ...(speaker === null ? [] : findParties(speaker, index).map(({ actor }) => actor)),
    ...findings.quotations
      .filter((quotation) => touches(quotation.span, span))
      .flatMap((quotation) => quotation.actor ?? (quotation.speaker === null ? [] : keyOf(quotation.speaker))),
  ]);
  // Names that no catalogue has may be places: they speak, but who did what to whom is told of actors alone.
  const acting = ({ text: all, mentions }: SaidOf): SaidOf => ({ text: all, mentions: mentions.filter(({ actor }) => actors.has(actor)) });
  return [
    isMarkedAhead ? null : findNegation(text, words),
    isMarkedAhead ? null : findStatus(text, words),
    SIDE.test(statement.id) ? null : findAttribution(said, given, { given: speakers, isSame }),
    findOpposite(text, words),
    findOrder(acting(said), acting(given)) ?? findSubject(acting(said), acting(given), isSame),
    findFigure(text, words),
  ].filter((trap) => trap !== null);
}
