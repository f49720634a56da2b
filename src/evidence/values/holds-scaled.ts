// Numbers of chart rows, which stand for thousands, millions or billions as the chart says.
import { bareNumbers } from './read-bare-numbers.js';
import type { Passage, StatedValue } from './types.js';

const SCALES = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((power) => 1000 ** power);

/** True for the id of a row that an author gives a chart. */
export const isChartRow = (id: string): boolean => /^(?:charts\[\d+\]|findings\[\d+\]\.chart)\.rows\[\d+\]$/.test(id);

/** True for a number behind the label of a row, which a mark shows. */
export const isMark = ({ kind, start }: StatedValue, text: string): boolean =>
  (kind === 'quantity' || kind === 'number') && start >= text.lastIndexOf(': ');

/** Whether a number that a mark shows stands in the quoted words, in any power of a thousand: 4 of “$4 billion”; both ends of a range. */
export function holdsScaled(value: StatedValue, passages: readonly Passage[]): boolean {
  if (value.kind !== 'quantity' && value.kind !== 'number') return false;
  const ends = value.kind === 'number' ? [Number(value.words)] : [value.quantity.value, value.quantity.valueMax];
  const given = passages.flatMap(({ words, quantities }) => [
    ...quantities.flatMap(({ value: low, valueMax }) => (valueMax === null ? [low] : [low, valueMax])),
    ...bareNumbers(words, quantities),
  ]);
  return ends.every((end) => end === null || given.some((number) => isScaled(end, number)));
}

const isScaled = (stated: number, given: number): boolean =>
  SCALES.some((scale) => Math.abs(stated * scale - given) <= 1e-9 * Math.abs(given));
