// A builder of a project, however large its corpus is.
import { readLargeCorpus } from '../corpus/segments/read-large-corpus.js';
import { type Builder, createBuilder } from './create-builder.js';
import type { ProjectFiles, TryChart } from './types.js';

/**
 * As `createBuilder`; of a large corpus only what changed is read. Whatever it does may throw an error named `DamagedSegment`
 * where the cache is damaged: opened again, it is made anew.
 */
export async function openBuilder(files: ProjectFiles, tryChart?: TryChart): Promise<Builder> {
  const { large, ...corpus } = files.corpus;
  const parts = tryChart === undefined ? {} : { tryChart };
  return createBuilder(files, large === undefined ? parts : { ...parts, read: await readLargeCorpus({ ...corpus, ...large }) });
}
