// The door of the folder: what rows of timelines and tables tell beside their words.
import type { Brief } from '../../brief/types.js';
import { indexActors, type MentionIndex } from '../../corpus/actors/find-mentions.js';
import type { Corpus } from '../../corpus/types.js';
import type { Ledger } from '../types.js';
import type { ValueProblem } from '../values/check-statement.js';
import { createPassages, type PassageOf } from '../values/create-passages.js';
import { findTies } from '../values/find-ties.js';
import type { Tie } from '../values/types.js';
import { checkEventDates } from './check-event-dates.js';
import { checkLanes } from './check-lanes.js';
import { checkRoles } from './check-roles.js';

/** What rows are compared with. */
export interface RowContext {
  readonly index: MentionIndex;
  readonly ties: readonly Tie[];
  readonly passageOf: PassageOf;
}

/** Holds dates of events and roles of actors against their evidence. Reports `evidence/date` and `evidence/misspelled` (errors), `evidence/role` (warning). */
export function checkRows(brief: Brief, ledger: Ledger, corpus: Corpus): readonly ValueProblem[] {
  const { events = [], meetings, formats } = brief.content;
  if (events.length === 0 && meetings === undefined && formats === undefined) return [];
  const index = indexActors(corpus.actors);
  const context: RowContext = { index, ties: findTies(corpus, index), passageOf: createPassages(corpus, index) };
  return [
    ...checkEventDates(brief, ledger, corpus, context),
    ...checkLanes(brief, ledger, corpus, context),
    ...checkRoles(brief, ledger, corpus, context),
  ];
}
