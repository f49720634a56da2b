// The datasets that a chart spec may name in `usermeta.dragoman.dataset`.
import type { ReadDataset } from '../types.js';
import { eventsByMonth } from './events-by-month.js';
import { evidenceByDocument } from './evidence-by-document.js';
import { figures } from './figures.js';
import { likelihoodLadder } from './likelihood-ladder.js';
import { scenarioRanges } from './scenario-ranges.js';
import { statementsBySpeaker } from './statements-by-speaker.js';

export const datasets: Readonly<Record<string, ReadDataset>> = {
  'events-by-month': eventsByMonth,
  'evidence-by-document': evidenceByDocument,
  figures,
  'likelihood-ladder': likelihoodLadder,
  'scenario-ranges': scenarioRanges,
  'statements-by-speaker': statementsBySpeaker,
};
