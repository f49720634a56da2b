// The findings of a corpus: made once, in memory or from where they are kept.
import type { Corpus } from '../types.js';
import { findInDocument } from './find-in-document.js';
import type { CorpusFindings } from './types.js';

/** Corpora are values, so what was found once stays true. */
const known = new WeakMap<Corpus, CorpusFindings>();
const openers = new WeakMap<Corpus, () => CorpusFindings>();

/** What was found in each document of a corpus. */
export function findingsOf(corpus: Corpus): CorpusFindings {
  const findings = known.get(corpus) ?? openers.get(corpus)?.() ?? inMemory(corpus);
  known.set(corpus, findings);
  return findings;
}

/** Lets the findings of a corpus come from elsewhere, e.g. from disk; asked for when they are first needed. */
export function useFindings(corpus: Corpus, open: () => CorpusFindings): void {
  openers.set(corpus, open);
}

function inMemory({ documents, actors }: Corpus): CorpusFindings {
  const made = documents.map((document) => ({ id: document.id, file: document.file, findings: findInDocument(document, actors) }));
  return { column: (name) => made.map(({ id, file, findings }) => ({ id, file, found: findings[name] })) };
}
