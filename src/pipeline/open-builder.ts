// A builder of a project, however large its corpus is.
import { readLargeCorpus } from '../corpus/segments/read-large-corpus.js';
import { type Builder, createBuilder } from './create-builder.js';
import type { ProjectFiles } from './types.js';

/**
 * As `createBuilder`; of a large corpus only what changed is read. Whatever it does may throw an error named `DamagedSegment`
 * where the cache is damaged: opened again, it is made anew.
 */
export async function openBuilder(files: ProjectFiles): Promise<Builder> {
  const { large, ...corpus } = files.corpus;
  return large === undefined ? createBuilder(files) : createBuilder(files, await readLargeCorpus({ ...corpus, ...large }));
}
