// How strictly a statement is held to its evidence, and to which.
import type { Severity } from '../../base/diagnostic.js';
import type { Statement } from '../types.js';

export interface Scope {
  /** Its own evidence with that of what it rests on, or all evidence of the brief. */
  readonly reach: 'own' | 'brief';
  /** What a name, a quoted phrase or a misspelling without support comes to. */
  readonly words: Severity;
  /** What a number or a date without support comes to. */
  readonly figures: Severity;
}

const FACT: Scope = { reach: 'own', words: 'error', figures: 'error' };
const JUDGEMENT: Scope = { reach: 'own', words: 'error', figures: 'warning' };
/** Titles over judgements and the bottom line speak of the whole brief. */
const SUMMARY: Scope = { reach: 'brief', words: 'error', figures: 'error' };
const REASON: Scope = { reach: 'brief', words: 'error', figures: 'warning' };
const PROPOSAL: Scope = { reach: 'brief', words: 'error', figures: 'error' };
const ASSUMPTION: Scope = { reach: 'brief', words: 'warning', figures: 'warning' };

/** Null for what is not read: background, what the build computes itself, and who does a thing by when. */
export function scopeOf({ id, kind }: Pick<Statement, 'id' | 'kind'>): Scope | null {
  switch (kind) {
    case 'fact':
      return id === 'title' || id === 'bottomLine' || id.startsWith('titles.') ? SUMMARY : FACT;
    case 'judgement':
      if (!id.startsWith('judgements[')) return SUMMARY;
      return id.endsWith('.because') ? REASON : JUDGEMENT;
    case 'proposal':
      return /\.(?:owner|by)$/.test(id) ? null : PROPOSAL;
    case 'assumption':
      return ASSUMPTION;
    case 'computed':
      return id.startsWith('findings[') ? FACT : null;
    case 'background':
      return null;
  }
}
