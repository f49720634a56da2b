// Lone words that open a sentence: names by the verb behind them, common nouns by themselves.
import { describe, expect, it } from 'vitest';
import { readOpeners } from '../../../src/evidence/values/read-openers.js';

const read = (text: string): readonly string[] => readOpeners(text).map(({ start, end }) => text.slice(start, end));

describe('readOpeners', () => {
  it.each([
    ['Merkel met the fishermen.', ['Merkel']],
    ['Siemens has won the order.', ['Siemens']],
    ['Rosatom supplies the fuel.', ['Rosatom']],
    ['Prices fell. Draghi, who chaired the talks, said so.', ['Draghi']],
    ['Macron also urged restraint.', ['Macron']],
    ['Maduro’s party lost.', ['Maduro']],
  ])('takes %s', (text, names) => expect(read(text)).toEqual(names));

  it.each([
    'Inflation was low.',
    'Miners lifted the blockade.',
    'Nobody signed.',
    'Having met the king, he left.',
    'Russian-led troops left.',
    'Flour was dear.',
    'Yesterday’s vote was close.',
    'Coffee exports rose.',
    'However, the talks failed.',
    'We’ve seen it.',
    'Dozens were hurt.',
    'Unemployment has doubled.',
  ])('leaves %s', (text) => expect(read(text)).toEqual([]));

  it('takes time in proportion to the text', () => {
    const text = 'Alpha met no one. '.repeat(20_000);
    const before = performance.now();
    expect(readOpeners(text)).toHaveLength(20_000);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
