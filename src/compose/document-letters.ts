// Letters of the documents that a ledger cites, in the order of the corpus.
import type { Corpus } from '../corpus/types.js';
import { numberSources } from '../evidence/number-sources.js';
import type { Ledger } from '../evidence/types.js';

/** Document id → letter. */
export const documentLetters = (ledger: Ledger, corpus: Corpus): ReadonlyMap<string, string> =>
  new Map(numberSources(ledger, corpus).documents.map(({ document, letter }) => [document.id, letter]));
