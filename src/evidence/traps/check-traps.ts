// The door of the folder: facts beside their evidence, with the turns that a paraphrase most often gets wrong.
import type { Diagnostic } from '../../base/diagnostic.js';
import type { Brief } from '../../brief/types.js';
import { indexActors } from '../../corpus/actors/find-mentions.js';
import type { Actor, Corpus } from '../../corpus/types.js';
import type { Ledger, Statement } from '../types.js';
import { createPassages } from '../values/create-passages.js';
import { findTies } from '../values/find-ties.js';
import { isChartRow } from '../values/holds-scaled.js';
import { checkSummaries } from './check-summaries.js';
import { findTraps, type Manner, readGiven, readSaid } from './find-traps.js';
import * as messages from './messages.js';
import { checkCounts } from './numbers/check-counts.js';
import type { Cast } from './types.js';
import { checkSpeakers } from './voices/check-speakers.js';
import { sourcesOf } from './voices/sources-of.js';

/**
 * Warns where a fact may turn round what its quotations say: a negation lost or added, a plan told as done, words given to
 * another speaker or to none, the opposite word, actors changed over, the number of something else. Facts with quotations of their own are read against all of them
 * together; titles, takeaways and the bottom line against the passage below them that they share most words with. Reports warnings `evidence/negation`, `status`, `attribution`, `opposite`, `order`, and errors `evidence/figure`, `evidence/speaker`.
 */
export function checkTraps(brief: Brief, ledger: Ledger, corpus: Corpus): readonly Diagnostic[] {
  const cast = readCast(corpus);
  const passageOf = createPassages(corpus, cast.index);
  const turned = ledger.statements.flatMap((statement) => {
    if (statement.kind !== 'fact' || statement.evidence.length === 0 || isQuotation(statement) || WATCHED.test(statement.id)) return [];
    const passages = statement.evidence.map(passageOf);
    const given = readGiven(
      passages.map(({ words }) => words),
      cast,
    );
    const traps = findTraps(readSaid(statement.text, cast), given, cast, mannerOf(brief, statement.id), sourcesOf(passages, cast));
    return traps.map((trap) => messages.trapped(trap, statement));
  });
  return [...turned, ...checkSummaries(ledger, passageOf, cast), ...checkSpeakers(ledger, passageOf, cast), ...checkCounts(ledger, corpus)];
}

/** Who is named in a corpus, and who acts for whom. */
function readCast(corpus: Corpus): Cast {
  const index = indexActors(corpus.actors);
  const ties = findTies(corpus, index);
  const namesOf = (isOne: (kind: Actor['kind']) => boolean): ReadonlySet<string> =>
    new Set(corpus.actors.flatMap(({ name, kind }) => (isOne(kind) ? [name] : [])));
  return {
    index,
    actors: namesOf((kind) => kind !== 'place'),
    persons: namesOf((kind) => kind === 'person'),
    isSame: (one, other) =>
      one === other || ties.some(({ person, state }) => (person === one && state === other) || (person === other && state === one)),
  };
}

/** What is watched is not claimed to be so; tables of roles are held against who met. */
const WATCHED = /^(?:indicators\[|meetings\.rows\[|formats\.rows\[)/;
/** Rows of tables and charts and key figures tell by their cells. */
const ROW = /\.rows\[\d+\]$|\.figures\[\d+\]$/;
/** Events are told in the present. */
const HEADLINE = /^events\[/;
/** Sides of a comparison stand under the name of who holds them. */
const SIDE = /\.(?:left|right)$/;

/** A fact without words of its own shows the quotation itself. */
const isQuotation = ({ text, evidence }: Statement): boolean => evidence.some(({ words }) => words === text);

/** Events of the brief that it marks itself as announced, expected or cancelled. */
function isAhead({ content }: Brief, id: string): boolean {
  const match = /^events\[(\d+)\]$/.exec(id);
  return match !== null && content.events?.[Number(match[1])]?.status !== 'happened';
}

const mannerOf = (brief: Brief, id: string): Manner => ({
  isRow: ROW.test(id),
  isChart: isChartRow(id),
  isHeadline: HEADLINE.test(id),
  isAhead: isAhead(brief, id),
  isHeld: SIDE.test(id),
});
