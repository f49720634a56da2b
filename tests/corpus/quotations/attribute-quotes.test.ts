import { describe, expect, it } from 'vitest';
import { found } from './found.js';

type Case = readonly [text: string, expected: readonly string[]];

describe('an interview', () => {
  it.each<Case>([
    [
      'Q: What did you see?\n\nMaria Lopez: "We saw the boats leave at dawn."\n\nQ: And then?\n\nMaria Lopez: "They never came back to us."',
      ['Maria Lopez: We saw the boats leave at dawn.', 'Maria Lopez: They never came back to us.'],
    ],
    [
      'Q: Was it fair?\n\nMaria Lopez: It was not. I told them "this is the end of it all" and left.',
      ['Maria Lopez: this is the end of it all'],
    ],
    ['Q: Was it fair?\n\nA: It was not, and I will not hide it.', []],
    ['Was it fair?\n\nMaria Lopez: It was not, and I will not hide it.', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});
