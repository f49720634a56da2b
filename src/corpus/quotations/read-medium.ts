// The medium or source that words were said to or carried by, under its full name: `told The New York Times`, `in an interview with the BBC`.

import { wordsBetween } from './interpret-party.js';
import type { Known } from './known-names.js';
import { readRight } from './read-party.js';
import { DETERMINERS } from './read-tokens.js';
import type { SayingVerb } from './saying-verbs.js';
import type { Party, Token } from './types.js';
import { MEDIA } from './word-lists.js';

/** How far a medium may stand from the verb. */
const NEAR = 14;
/** Words that make any name that holds them a medium; others must stand last. */
const STRONG =
  /^(?:reuters|afp|ap|bbc|cnn|cnbc|nbc|abc|cbs|fox|bloomberg|xinhua|tass|interfax|itar-tass|anadolu|kyodo|yonhap|dpa|efe|ansa|irna|isna|npr|pbs|msnbc|itv|radio|tv|television|channel|broadcaster|newspaper|magazine|daily|weekly|zeitung|presse|press|haber|post|times|agency|rfe\/rl|trt|jazeera|al-jazeera|ard|zdf|rai|nhk|tvn|ntv|rtl|tf1|nos|svt|yle)$/;
/** What somebody says something to a medium in: `in an interview with`, `speaking to`. */
const TALKS = /^(?:interview|interviewed|speaking|spoke|talking|conversation|comments|remarks|statement)$/;
const PIECES = /^(?:article|op-ed|column|essay|letter|commentary|interview|piece|editorial|post)$/;

/** The medium beside a verb of saying, behind it or in a phrase in front of it; null without one. */
export function readMedium(tokens: readonly Token[], at: number, verb: SayingVerb, known: Known): string | null {
  for (let next = at + 1; next < tokens.length && next - at < NEAR; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'quote' || token.kind === 'stop' || token.kind === 'semicolon') break;
    const before = tokens[next - 1]?.lower ?? '';
    const opens =
      (verb.class === 'tell' && next === at + 1) ||
      /^(?:with|to|on|by)$/.test(before) ||
      (/^(?:in|for)$/.test(before) && (verb.verb === 'write' || PIECES.test(tokens[next - 2]?.lower ?? '')));
    const medium = opens ? mediumAt(tokens, next, known) : null;
    if (medium !== null) return medium;
  }
  for (let back = at - 1; back >= 1 && at - back < NEAR * 2; back -= 1) {
    const token = tokens[back];
    if (token === undefined || token.kind === 'quote' || token.kind === 'stop' || token.kind === 'semicolon') break;
    if (/^(?:with|to)$/.test(token.lower) && TALKS.test(tokens[back - 1]?.lower ?? '')) return mediumAt(tokens, back + 1, known);
  }
  return null;
}

/** The medium that a noun phrase names: `Germany's Der Spiegel magazine` → `Der Spiegel magazine`. */
function mediumAt(tokens: readonly Token[], at: number, known: Known): string | null {
  const party = readRight(tokens, at, tokens.length, known);
  return party === null || party.kind === 'pronoun' ? null : mediumIn(tokens, at, party.to);
}

function mediumIn(tokens: readonly Token[], at: number, end: number): string | null {
  let from = at;
  let to = end;
  if (tokens[to]?.kind === 'number' && tokens[to + 1]?.isName) to += 2;
  const owner = tokens.slice(from, to).findIndex(({ kind }) => kind === 'possessive');
  // `CNN's Jane Doe`, but `Italy's La Repubblica`.
  if (owner !== -1 && holdsMedium(tokens, from, from + owner)) to = from + owner;
  else if (owner !== -1) from += owner + 1;
  if (!holdsMedium(tokens, from, to)) return null;
  const name = tokens.slice(from, to).findIndex((token) => token.isName && !DETERMINERS.has(token.lower));
  return name === -1 ? null : wordsBetween(tokens, from + name, to);
}

function holdsMedium(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const parts = (tokens[at]?.lower ?? '').split(/[/'-]/);
    if (STRONG.test(tokens[at]?.lower ?? '') || parts.some((part) => STRONG.test(part))) return true;
  }
  return (tokens[to - 1]?.lower ?? '').split(/[/'-]/).some((part) => MEDIA.has(part));
}

/** The name of a source of words without what the text says of it: `the state-run Anadolu Agency` → `Anadolu Agency`. */
export function sourceName(tokens: readonly Token[], { from, to, name }: Party): string {
  return mediumIn(tokens, from, to) ?? name;
}
