// The content of a new lock: its entries, with the documents that they point into.
import type { Brief } from '../brief/types.js';
import type { Corpus } from '../corpus/types.js';
import { sortEntries } from './lock-file.js';
import type { LockDocument, LockEntry, LockFile, LockMark } from './types.js';

interface Input {
  readonly brief: Brief;
  readonly corpus: Corpus;
  /** The lock before: documents that are gone are kept from it while entries point into them. */
  readonly lock: LockFile | null;
}

/** A lock of these entries and marks, as the next build finds it. */
export function makeLock({ brief, corpus, lock }: Input, entries: readonly LockEntry[], marks: readonly LockMark[]): LockFile {
  const ids = [...new Set(entries.map(({ document }) => document))].sort();
  const documents = ids.flatMap((id): readonly LockDocument[] => {
    const document = corpus.documents.find((candidate) => candidate.id === id);
    if (document !== undefined) return [{ id, file: document.file, sha256: document.sha256 }];
    return (lock?.documents ?? []).filter((known) => known.id === id);
  });
  return { version: 2, brief: brief.name, themes: brief.content.themes, documents, marks, entries: sortEntries(entries) };
}
