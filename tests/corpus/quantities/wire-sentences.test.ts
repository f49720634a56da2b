// Invented sentences in the manner of news wires, labelled before the finder had read them; see wire-sentences.txt.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findQuantitiesIn } from '../../../src/corpus/quantities/find-quantities-in.js';

interface Label {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly max: number | null;
  readonly unit: string;
}

/** A line holds a sentence, `|||`, then labels `words=value unit` or `words=value..max unit`, apart by semicolons, in order. */
function readLine(line: string): { readonly text: string; readonly labels: readonly Label[] } {
  const [text = '', rest = ''] = line.split(' |||');
  let from = 0;
  const labels = rest
    .split(';')
    .filter((label) => label.trim() !== '')
    .map((label) => {
      const [, words = '', low = '', max, unit = ''] = /^\s*(.+)=(-?[\d.]+?)(?:\.\.([\d.]+))? (\S+)\s*$/.exec(label) ?? [];
      const start = text.indexOf(words, from);
      if (words === '' || start === -1) throw new Error(`“${label}” is not in “${text}”`);
      from = start + words.length;
      return { start, end: from, value: Number(low), max: max === undefined ? null : Number(max), unit };
    });
  return { text, labels };
}

it('reads sentences of news wires with an F1 of at least 0.97', () => {
  const lines = readFileSync('tests/corpus/quantities/wire-sentences.txt', 'utf8').split('\n').filter(Boolean).map(readLine);
  let labelled = 0;
  let found = 0;
  let right = 0;
  for (const { text, labels } of lines) {
    const quantities = findQuantitiesIn(text);
    labelled += labels.length;
    found += quantities.length;
    right += labels.filter((label) =>
      quantities.some(
        ({ start, end, value, valueMax, unit }) =>
          start < label.end && label.start < end && value === label.value && valueMax === label.max && unit === label.unit,
      ),
    ).length;
  }
  expect(lines.length).toBeGreaterThan(140);
  expect((2 * right) / (labelled + found)).toBeGreaterThanOrEqual(0.97);
});
