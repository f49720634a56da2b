// The name that somebody gives: "a shopkeeper who gave his name as Ko Htwe", "one trader, who gave only his first name, Rick".
import type { Party, Token } from './types.js';

/** The name that a party without one is told to have given, behind it in the sentence; null without one. */
export function ownName({ to }: Party, tokens: readonly Token[]): string | null {
  const start = tokens[to]?.kind === 'comma' ? to + 1 : to;
  if (!/^(?:who|identified|identifying|giving|named|called)$/.test(tokens[start]?.lower ?? '')) return null;
  for (let at = start; at < Math.min(tokens.length, start + 12); at += 1) {
    const token = tokens[at];
    if (token?.lower === 'name' && tokens[at + 1]?.kind === 'comma' && tokens[at + 2]?.isName) return tokens[at + 2]?.text ?? null;
    if (token?.kind !== 'word') return null;
    if (!/^(?:as|named|called|name)$/.test(token.lower) || !tokens[at + 1]?.isName) continue;
    if (token.lower === 'as' && !tokens.slice(start, at).some(({ lower }) => /^(?:name|himself|herself|identified|known)$/.test(lower)))
      continue;
    let end = at + 1;
    while (end < tokens.length && tokens[end]?.isName) end += 1;
    return tokens
      .slice(at + 1, end)
      .map(({ text }) => text)
      .join(' ');
  }
  return null;
}
