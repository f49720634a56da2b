import { describe, expect, it } from 'vitest';
import { destinationName, nameTree } from '../../../src/writers/pdf/build-structure.js';

const namesOf = (...names: readonly string[]): readonly string[] => {
  const { Names } = nameTree(names.map((name) => [name, null]));
  return Array.isArray(Names) ? Names.filter((_, index) => index % 2 === 0).map(String) : [];
};

describe('nameTree', () => {
  it('sorts names as their bytes stand in the file: capitals first, UTF-16 last', () => {
    expect(namesOf('b', 'ä.json', 'a', 'Z', 'a-1', 'ş.csv', '\u007e')).toEqual(['Z', 'a', 'a-1', 'b', '~', 'ä.json', 'ş.csv']);
    expect(namesOf('aä', 'z')).toEqual(['z', 'aä']);
    expect(namesOf('éa', '\u00a1', 'zz')).toEqual(['zz', '\u00a1', 'éa']);
  });
});

describe('destinationName', () => {
  it('is ASCII and never the same for two ids', () => {
    expect(destinationName('bölüm 1')).toBe('b%C3%B6l%C3%BCm%201');
    expect(destinationName('note-1')).toBe('note-1');
  });
});
