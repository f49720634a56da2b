// Opaque values: a value passes through templates and Markdown as a token that neither can read or change.
import type { Exhibit } from './exhibits.js';
import type { TextSpan } from './types.js';

/** What a token stands for. */
export type TokenValue = { readonly type: 'text'; readonly span: TextSpan } | { readonly type: 'exhibit'; readonly exhibit: Exhibit };

// Private-use characters (Unicode 16, chapter 23.5): Markdown gives them no meaning, and cleaned text never holds them.
const OPEN = '\uE000';
const CLOSE = '\uE001';
const TOKEN = /\uE000(\d+)\uE001/gu;

/** Writes the token of the value at an index of the token table. */
export const writeToken = (index: number): string => `${OPEN}${index}${CLOSE}`;

/** Takes private-use token marks out of foreign text, so that no value can forge a token. */
export const withoutTokens = (text: string): string => text.replace(/[\uE000\uE001]/gu, '');

/** Splits rendered text into a template's own words and the values between them, in order. */
export function splitTokens(text: string, table: readonly TokenValue[]): readonly (string | TokenValue)[] {
  const parts: (string | TokenValue)[] = [];
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > at) parts.push(text.slice(at, match.index));
    const value = table[Number(match[1])];
    if (value === undefined) throw new Error(`No value stands behind token ${match[1]}`);
    parts.push(value);
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}
