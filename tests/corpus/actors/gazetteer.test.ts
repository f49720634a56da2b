import { describe, expect, it } from 'vitest';
import { GAZETTEER } from '../../../src/corpus/actors/gazetteer.js';
import { AZERBAIJANI } from '../../../src/corpus/actors/names/az.js';
import { RUSSIAN } from '../../../src/corpus/actors/names/ru.js';
import { TURKISH } from '../../../src/corpus/actors/names/tr.js';
import { parseNames } from '../../../src/corpus/actors/parse-names.js';

describe('GAZETTEER', () => {
  it('gives every name to one actor', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { name, names, metonyms, adjectives } of GAZETTEER) {
      for (const word of [...names, ...metonyms, ...adjectives]) {
        const owner = owners.get(word);
        if (owner !== undefined) shared.push(`${word}: ${owner}, ${name}`);
        owners.set(word, name);
      }
    }
    expect(shared).toEqual([]);
  });

  it('knows 193 members of the United Nations, two observers and more', () => {
    expect(GAZETTEER.filter(({ kind }) => kind === 'state').length).toBeGreaterThanOrEqual(197);
  });

  it('has no persons', () => expect(GAZETTEER.some(({ kind }) => kind === 'person')).toBe(false));
});

describe.each([
  ['Turkish', TURKISH],
  ['Azerbaijani', AZERBAIJANI],
  ['Russian', RUSSIAN],
])('the %s table', (_, table) => {
  const rows = parseNames(table);
  it('names actors that are built in, each once', () => {
    const known = new Set(GAZETTEER.map(({ name }) => name));
    expect(rows.map(({ actor }) => actor).filter((actor) => !known.has(actor))).toEqual([]);
    expect(new Set(rows.map(({ actor }) => actor)).size).toBe(rows.length);
  });
  it('gives every name to one actor', () => {
    const words = rows.flatMap(({ names, capitals, seats, adjectives }) => [...names, ...capitals, ...seats, ...adjectives]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});
