// The datasets that a chart spec may name in `usermeta.dragoman.dataset`, and where each has its rows from.
import type { ReadDataset } from '../types.js';
import { boundaryMap } from './boundary-map.js';
import { dumbbell } from './dumbbell.js';
import { eventsByMonth } from './events-by-month.js';
import { evidenceByDocument } from './evidence-by-document.js';
import { figures } from './figures.js';
import { figuresRanges } from './figures-ranges.js';
import { likelihoodLadder } from './likelihood-ladder.js';
import { periods } from './periods.js';
import { regionalMap } from './regional-map.js';
import { salience } from './salience.js';
import { scenarioRanges } from './scenario-ranges.js';
import { smallMultiples } from './small-multiples.js';
import { sourceAgreement } from './source-agreement.js';
import { statementsBySpeaker } from './statements-by-speaker.js';
import { timeline } from './timeline.js';

/** A dataset, and whether its rows are the author's, the brief's own, or either. */
export interface DatasetKind {
  readonly read: ReadDataset;
  readonly rows: 'authored' | 'own' | 'either';
}

export const datasets: Readonly<Record<string, DatasetKind>> = {
  'boundary-map': { read: boundaryMap, rows: 'either' },
  dumbbell: { read: dumbbell, rows: 'authored' },
  'events-by-month': { read: eventsByMonth, rows: 'own' },
  'evidence-by-document': { read: evidenceByDocument, rows: 'own' },
  figures: { read: figures, rows: 'authored' },
  'figures-ranges': { read: figuresRanges, rows: 'authored' },
  'likelihood-ladder': { read: likelihoodLadder, rows: 'own' },
  periods: { read: periods, rows: 'authored' },
  'regional-map': { read: regionalMap, rows: 'either' },
  salience: { read: salience, rows: 'own' },
  'scenario-ranges': { read: scenarioRanges, rows: 'own' },
  'small-multiples': { read: smallMultiples, rows: 'authored' },
  'source-agreement': { read: sourceAgreement, rows: 'own' },
  'statements-by-speaker': { read: statementsBySpeaker, rows: 'own' },
  timeline: { read: timeline, rows: 'own' },
};
