// Scenarios of a brief on one axis of likelihood.
import type { Outcome } from '../../base/diagnostic.js';
import { type Likely, placeOnLadder } from '../place-on-ladder.js';
import type { Dataset, DatasetInput } from '../types.js';

/** Rows as `placeOnLadder` makes them, under the scenarios' own names. Reports `charts/unknown-rung`. */
export function scenarioRanges(input: DatasetInput): Outcome<Dataset> {
  return placeOnLadder(
    input,
    input.brief.content.scenarios.map(({ name, likelihood }, index): Likely => ({ list: 'scenarios', index, label: name, likelihood })),
  );
}
