// Judgements and scenarios of a brief on the kit's ladder of likelihood.
import type { Outcome } from '../../base/diagnostic.js';
import { type Likely, placeOnLadder } from '../place-on-ladder.js';
import type { Dataset, DatasetInput } from '../types.js';
import { chartWord } from '../words.js';

/** Rows as `placeOnLadder` makes them; scenarios are called so in their label. Reports `charts/unknown-rung`. */
export function likelihoodLadder(input: DatasetInput): Outcome<Dataset> {
  const { judgements, scenarios } = input.brief.content;
  const scenario = chartWord(input.kit, input.language, 'chart-scenario');
  return placeOnLadder(input, [
    ...judgements.map(({ say, likelihood }, index): Likely => ({ list: 'judgements', index, label: say, likelihood })),
    ...scenarios.map(({ name, likelihood }, index): Likely => ({ list: 'scenarios', index, label: `${scenario}: ${name}`, likelihood })),
  ]);
}
