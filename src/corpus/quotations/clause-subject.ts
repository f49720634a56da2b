// The party that a sentence is about: subject of its first clause.
import type { Known } from './known-names.js';
import { readRight } from './read-party.js';
import type { Party, Token } from './types.js';

/** The subject of a sentence if it stands before a token. */
export type Clause = (before: number) => Party | null;

/** The subject that a sentence begins with, worked out when first asked for. */
export function lazyClauseSubject(tokens: readonly Token[], known: Known): Clause {
  let subject: Party | null | undefined;
  return (before) => {
    if (subject === undefined) subject = clauseSubject(tokens, known);
    return subject !== null && subject.from < before ? subject : null;
  };
}

/** The party that is subject of the first clause, after an opening phrase and its comma. */
export function clauseSubject(tokens: readonly Token[], known: Known): Party | null {
  let start = 0;
  for (let part = 0; part < 4 && start < tokens.length; part += 1) {
    while (/^(?:and|but|yet|so|also|then|meanwhile|that)$/.test(tokens[start]?.lower ?? '')) start += 1;
    const isAside =
      part === 0 && /^(?:while|when|as|although|though|if|after|before|because|since|asked)$/.test(tokens[start]?.lower ?? '');
    const party = isAside ? null : readRight(tokens, start, tokens.length, known);
    // What follows a name and a comma only says who that is.
    const isApposed = part > 0 && party?.kind === 'role' && tokens[start - 2]?.isName === true;
    if (party !== null && party.name !== 'who' && !party.isGuess && !isApposed && isFollowedByVerb(tokens, party.to)) return party;
    const comma = tokens.slice(start, start + 30).findIndex(({ kind }) => kind === 'comma' || kind === 'quote');
    if (comma === -1) return null;
    start += comma + 1;
  }
  return null;
}

function isFollowedByVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && (next.kind === 'comma' || next.kind === 'word' || next.kind === 'dash' || next.kind === 'bracket');
}
