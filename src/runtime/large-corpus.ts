// A corpus too large to read anew in every run: its files as a list, read when they are asked for.
import { realpathSync } from 'node:fs';
import type { LargeCorpus, ProjectFiles } from '../pipeline/types.js';
import { extractDocuments } from './extract-documents.js';
import { packageVersion } from './package-root.js';
import { type ListedFile, readListed } from './read-folder.js';
import { openSegmentStore } from './segment-store.js';

/**
 * From so many documents on, a corpus is read through the cache. Below, reading all of it takes less than a second or two,
 * and nothing on disk can be out of date.
 */
export const LARGE = 300;

/** Of the code that reads and indexes; set by the bundler, so that no release ever reads what another one has written. */
declare const DRAGOMAN_READERS: string | undefined;

export interface LargeCorpusOptions {
  /** Folder of the project. */
  readonly root: string;
  /** Folder of the corpus, and how messages call it. */
  readonly folder: string;
  readonly shown: string;
  /** When the folder was listed, milliseconds since 1970. */
  readonly listedAt: number;
  readonly isKept: boolean;
}

/** The corpus as the pipeline takes it. */
export function largeCorpus(documents: readonly ListedFile[], { root, folder, shown, listedAt, isKept }: LargeCorpusOptions): LargeCorpus {
  const listed = new Map(documents.map((file) => [file.path, file]));
  const read = async (paths: readonly string[]) => {
    const { files, diagnostics } = readListed(
      paths.flatMap((path) => listed.get(path) ?? []),
      shown,
    );
    const corpus: ProjectFiles['corpus'] = await extractDocuments({ folder: shown, documents: files });
    return { files: corpus.documents, diagnostics };
  };
  const version = typeof DRAGOMAN_READERS === 'string' ? DRAGOMAN_READERS : `${packageVersion()}-sources`;
  const where = { root, version, corpus: realpathSync(folder), isKept };
  return {
    files: documents.map(({ path, size, modified, changed }) => ({ path, size, modified, changed })),
    listedAt,
    read,
    store: openSegmentStore(where),
    findings: openSegmentStore({ ...where, kind: 'findings' }),
  };
}
