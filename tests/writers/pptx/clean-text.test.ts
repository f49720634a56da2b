// Text made fit for Office files.
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/writers/pptx/clean-text.js';

describe('cleaning text', () => {
  it.each([
    ['keeps what XML allows, outside the first plane too', 'ə Ş 😀 \t ]]> &amp; <b>', 'ə Ş 😀 \t ]]> &amp; <b>'],
    ['drops control characters and non-characters', 'a\u0000\u0008\u001Fb\uFFFE\uFFFFc', 'abc'],
    ['turns line breaks into spaces, PowerPoint’s own included', 'a\r\nb\nc\rd\u000Be\u2028f', 'a b c d e f'],
    ['replaces halves of characters', '\uD83D a \uDE00', '\uFFFD a \uFFFD'],
  ])('%s', (_what, text, expected) => expect(cleanText(text)).toBe(expected));
});
