import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/corpus/read-document.js';
import { lazyDocument } from '../../../src/corpus/segments/lazy-document.js';

const text = 'Ferry Line Opens\n\nThe ferry between the two ports opened on 4 June 2013, the ministry said.\n';
const document = readDocument('seeds', { path: 'a.txt', bytes: new TextEncoder().encode(text) }, undefined).value!;

describe('a document that is loaded late', () => {
  it('has the fields of any other, in their order', () => {
    const lazy = lazyDocument('ferry', 'a.txt', () => document);
    expect(Object.keys(lazy)).toEqual(['id', ...Object.keys(document)]);
    expect({ ...lazy }).toEqual({ id: 'ferry', ...document });
    expect(JSON.stringify(lazy)).toBe(JSON.stringify({ id: 'ferry', ...document }));
    expect('title' in lazy && !('load' in lazy)).toBe(true);
  });

  it('is not loaded for its id and file, and cannot be changed', () => {
    const lazy = lazyDocument('ferry', 'b.txt', () => {
      throw new Error('loaded');
    });
    expect([lazy.id, lazy.file]).toEqual(['ferry', 'b.txt']);
    expect(() => Object.assign(lazy, { id: 'x' })).toThrow(TypeError);
    expect(() => lazy.text).toThrow('loaded');
  });
});
