// What the build says by itself of a brief that argues nothing yet.
import type { Brief } from '../brief/types.js';
import type { ExtractView } from '../compose/types.js';
import type { Corpus } from '../corpus/types.js';
import type { Statement } from '../evidence/types.js';
import type { Kit } from '../kit/types.js';

export interface Extracts {
  readonly statements: readonly Statement[];
  readonly view: ExtractView | null;
}

export function extractView(_brief: Brief, _corpus: Corpus, _language: string, _kit: Kit): Extracts {
  return { statements: [], view: null };
}
