// The lock file of a brief as a file to write.
import { join } from 'node:path';
import type { BriefResult } from '../pipeline/types.js';
import type { FileToWrite } from '../runtime/write-outputs.js';

/** One file, or none where the lock stays as it is. */
export const lockOf = ({ lock }: BriefResult, root: string): readonly FileToWrite[] =>
  lock === null ? [] : [{ target: join(root, lock.path), shown: lock.path, bytes: Buffer.from(lock.text) }];
