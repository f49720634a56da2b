import { describe, expect, it } from 'vitest';
import { createMemory } from '../../src/base/remember.js';

describe('createMemory', () => {
  it('makes a value once for each key, even one that is undefined', () => {
    const remember = createMemory<string | undefined>(9);
    const made: string[] = [];
    const ask = (key: string, value: string | undefined) =>
      remember(key, () => {
        made.push(key);
        return value;
      });
    expect([ask('a', 'one'), ask('a', 'two'), ask('b', undefined), ask('b', 'three')]).toEqual(['one', 'one', undefined, undefined]);
    expect(made).toEqual(['a', 'b']);
  });

  it('never keeps more values than it was told', () => {
    const remember = createMemory<number>(2);
    let made = 0;
    const ask = (key: string) => remember(key, () => ++made);
    expect(['a', 'b', 'a', 'b'].map(ask)).toEqual([1, 2, 1, 2]);
    // The third key makes room for itself.
    expect(['c', 'c', 'a', 'b'].map(ask)).toEqual([3, 3, 4, 5]);
  });

  it('remembers nothing of a value that could not be made', () => {
    const remember = createMemory<number>(2);
    expect(() =>
      remember('a', () => {
        throw new Error('not today');
      }),
    ).toThrow('not today');
    expect(remember('a', () => 1)).toBe(1);
  });
});
