// Words of the brief and of the kit as text spans.
import { type Brief, type BriefPath, formatPath } from '../brief/types.js';
import type { Exhibit } from '../document/exhibits.js';
import { type TokenValue, withoutTokens } from '../document/tokens.js';
import type { TextSpan } from '../document/types.js';
import type { Ledger, Statement } from '../evidence/types.js';

/** Makes spans whose statement and place are known. */
export interface Words {
  /** Words at a path of the brief; they carry that path's statement where the ledger has one. */
  readonly at: (path: BriefPath, text: string) => TextSpan;
  /** The words of a statement of the ledger. */
  readonly of: (statement: string) => TextSpan;
  /** Plain words that state nothing of the corpus. */
  readonly plain: (text: string) => TextSpan;
  readonly statement: (id: string) => Statement | undefined;
}

/** Folds white space and takes private-use marks out: values are one line each. */
const clean = (text: string): string => withoutTokens(text).replace(/\s+/gu, ' ').trim();

/** Words of one brief and its ledger. */
export function makeWords(brief: Brief, ledger: Ledger): Words {
  const byId = new Map(ledger.statements.map((statement) => [statement.id, statement]));
  return {
    at: (path, text) => {
      const id = formatPath(path);
      return { text: clean(text), place: brief.placeOf(path), ...(byId.has(id) ? { statement: id } : {}) };
    },
    of: (id) => {
      const statement = byId.get(id);
      if (statement === undefined) throw new Error(`The ledger has no statement ${id}`);
      return { text: clean(statement.text), statement: id, ...(statement.place === null ? {} : { place: statement.place }) };
    },
    plain: (text) => ({ text: clean(text) }),
    statement: (id) => byId.get(id),
  };
}

/** A span as a value of the view. */
export const asText = (span: TextSpan): TokenValue => ({ type: 'text', span });

/** An exhibit as a value of the view. */
export const asExhibit = (exhibit: Exhibit): TokenValue => ({ type: 'exhibit', exhibit });
