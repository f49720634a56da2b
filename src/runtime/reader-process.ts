// The process that reads marked-up files: started when first needed, watched, replaced when it had to be stopped.
import { join } from 'node:path';
import type { Extraction } from '../pipeline/types.js';
import { packageRoot } from './package-root.js';
import { createWatchedProcess, type Failure, type ProcessLimits, type Signal } from './watched-process.js';

/** What goes to the child. */
export interface ReaderRequest {
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface ReadAnswer {
  readonly kind: 'read';
  readonly extraction: Extraction;
}

/** What comes from it. */
export type ReaderAnswer = Signal<ReadAnswer>;

/** A reader that answers one file after the other. */
export interface ReaderProcess {
  /** Reads one file; never rejects for what the file holds. */
  readonly read: (request: ReaderRequest) => Promise<Extraction>;
  /** Ends the child. */
  readonly close: () => void;
}

export const READER_LIMITS: ProcessLimits = { silence: 10_000, total: 60_000, heap: 512, memory: 1536 };

/** A reader without a child yet; `entry` is the bundled child, `dist/reader.js`. */
export function createReaderProcess(
  limits: ProcessLimits = READER_LIMITS,
  entry: string = join(packageRoot(), 'dist', 'reader.js'),
): ReaderProcess {
  const { ask, close } = createWatchedProcess<ReaderRequest, ReadAnswer>(entry, limits);
  const read = async (request: ReaderRequest): Promise<Extraction> => {
    const asked = await ask(request);
    return 'failure' in asked ? { failure: asked.failure, detail: describe(asked) } : asked.answer.extraction;
  };
  return { read, close };
}

function describe(failure: Failure): string {
  switch (failure.failure) {
    case 'too-slow':
      return `its parser did not finish in ${failure.seconds} seconds`;
    case 'too-much-memory':
      return 'its parser needs more memory than a document may';
    case 'damaged':
      return `its parser stopped (${failure.detail})`;
  }
}
