// Numbers of chart rows, which stand for thousands, millions or billions as the chart says.
import type { Passage, StatedValue } from './types.js';

const SCALES = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((power) => 1000 ** power);

/** True for the id of a row that an author gives a chart. */
export const isChartRow = (id: string): boolean => /^(?:charts\[\d+\]|findings\[\d+\]\.chart)\.rows\[\d+\]$/.test(id);

/** Whether a number behind the label of a row stands in its evidence, in any power of a thousand: 4 of “$4 billion”. */
export function holdsScaled(value: StatedValue, text: string, passages: readonly Passage[]): boolean {
  if ((value.kind !== 'quantity' && value.kind !== 'number') || value.start < text.lastIndexOf(': ')) return false;
  const number = value.kind === 'quantity' ? value.quantity.value : Number(value.words);
  if (!Number.isFinite(number)) return false;
  const isIt = (given: number): boolean =>
    SCALES.some((scale) => Math.abs(number * scale - given) <= 1e-9 * Math.max(Math.abs(given), Math.abs(number * scale)));
  return passages.some(({ quantities }) =>
    quantities.some(({ value: low, valueMax }) => isIt(low) || (valueMax !== null && isIt(valueMax))),
  );
}
