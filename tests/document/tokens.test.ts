import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTokens, type TokenValue, withoutTokens, writeToken } from '../../src/document/tokens.js';

const value = (text: string): TokenValue => ({ type: 'text', span: { text } });

describe('tokens', () => {
  it('come back as the values they stand for, between the words around them, in order', () => {
    const table = [value('one'), value('two')];
    expect(splitTokens(`a ${writeToken(1)} b ${writeToken(0)}${writeToken(1)}`, table)).toEqual([
      'a ',
      table[1],
      ' b ',
      table[0],
      table[1],
    ]);
  });

  it('leave text without values alone', () => {
    expect(splitTokens('10:30 [1] {{x}}', [])).toEqual(['10:30 [1] {{x}}']);
    expect(splitTokens('', [])).toEqual([]);
  });

  it('cannot be forged: what they are made of is taken out of foreign text, and only that', () => {
    expect(withoutTokens(`9${writeToken(0)}9`)).toBe('909');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\uE000', '\uE001', '0', '7', 'a', 'ə', '\u{1F600}', ' ') }), (text) => {
        const clean = withoutTokens(text);
        expect(splitTokens(clean, [])).toEqual(clean === '' ? [] : [clean]);
        expect(clean).toBe([...text].filter((character) => character !== '\uE000' && character !== '\uE001').join(''));
      }),
    );
  });

  it('that stand for nothing are a bug of ours', () => {
    expect(() => splitTokens(writeToken(3), [value('one')])).toThrow('3');
  });
});
