// The child process that reads web pages, PDF and Word files: started when first needed, watched, replaced when it had to be stopped.
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extraction } from '../pipeline/types.js';
import { packageRoot } from './package-root.js';

/** What goes to the child. */
export interface ReaderRequest {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What comes from it: `alive` when it has started and whenever it gets on with a long file. */
export type ReaderAnswer = { readonly kind: 'alive' } | { readonly kind: 'read'; readonly extraction: Extraction };

/** A reader that answers one file after the other. */
export interface ReaderProcess {
  /** Reads one file; never rejects for what the file holds. */
  readonly read: (request: ReaderRequest) => Promise<Extraction>;
  /** Ends the child. */
  readonly close: () => void;
}

export interface ReaderLimits {
  /** Milliseconds without a sign of getting on. */
  readonly silence: number;
  /** Milliseconds for one file. */
  readonly total: number;
  /** Megabytes of its heap, and of everything it holds. */
  readonly heap: number;
  readonly memory: number;
}

export const READER_LIMITS: ReaderLimits = { silence: 10_000, total: 60_000, heap: 512, memory: 1536 };
/** Milliseconds that starting may take on a busy computer. */
const START = 60_000;
/** Milliseconds between looks at its memory. */
const LOOK = 200;

/** A reader without a child yet; `entry` is the bundled child, `dist/reader.js`. */
export function createReaderProcess(
  limits: ReaderLimits = READER_LIMITS,
  entry: string = join(packageRoot(), 'dist', 'reader.js'),
): ReaderProcess {
  let child: ChildProcess | null = null;
  const stop = (): void => {
    child?.removeAllListeners();
    child?.kill('SIGKILL');
    child = null;
  };
  const read = async (request: ReaderRequest): Promise<Extraction> => {
    if (child === null) {
      child = startChild(entry, limits);
      const started = await nextAnswer(child, START, START, limits.memory, null);
      if (started.kind !== 'alive') {
        stop();
        throw new Error(`The reading process does not start from ${entry}`);
      }
    }
    const answer = await nextAnswer(child, limits.silence, limits.total, limits.memory, request);
    if (answer.kind === 'alive') throw new Error('The reading process said that it is alive and no more');
    if (answer.isOver) stop();
    return answer.extraction;
  };
  return { read, close: stop };
}

/** A child without our environment, input and output; it cannot make code of strings. */
function startChild(entry: string, { heap }: ReaderLimits): ChildProcess {
  const { PATH, SystemRoot, TEMP, TMPDIR } = process.env;
  const kept = Object.entries({ PATH, SystemRoot, TEMP, TMPDIR }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return fork(entry, [], {
    execArgv: [`--max-old-space-size=${heap}`, '--disallow-code-generation-from-strings', '--no-warnings'],
    env: Object.fromEntries(kept),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
}

type Answer = { readonly kind: 'alive' } | { readonly kind: 'read'; readonly extraction: Extraction; readonly isOver: boolean };

/** Sends a request and waits for what it leads to; with none, waits for the first sign of life. */
function nextAnswer(child: ChildProcess, silence: number, total: number, memory: number, request: ReaderRequest | null): Promise<Answer> {
  return new Promise((resolve) => {
    const started = performance.now();
    let heard = started;
    const finish = (answer: Answer): void => {
      clearInterval(watch);
      child.off('message', onMessage);
      child.off('exit', onExit);
      child.off('error', onError);
      resolve(answer);
    };
    const fail = (failure: 'damaged' | 'too-slow' | 'too-much-memory', detail: string): void =>
      finish({ kind: 'read', extraction: { failure, detail }, isOver: true });
    // The child is our own, so what it sends is known.
    const onMessage = (message: unknown): void => {
      const answer = message as ReaderAnswer;
      heard = performance.now();
      if (answer.kind === 'read') finish({ ...answer, isOver: false });
      else if (request === null) finish(answer);
    };
    const onExit = (code: number | null, signal: string | null): void => {
      // V8 aborts where its heap is full; a system that runs out of memory kills.
      const isMemory = signal === 'SIGABRT' || signal === 'SIGKILL' || signal === 'SIGTRAP' || code === 134 || code === 0x80000003;
      if (isMemory) fail('too-much-memory', TOO_MUCH_MEMORY);
      else fail('damaged', `its parser stopped (${signal ?? `code ${code}`})`);
    };
    const onError = (error: Error): void => fail('damaged', `its parser stopped (${error.message})`);
    const watch = setInterval(() => {
      const now = performance.now();
      if (now - heard > silence || now - started > total)
        fail('too-slow', `its parser did not finish in ${Math.round((now - heard > silence ? silence : total) / 1000)} seconds`);
      else if (memoryOf(child) > memory * 1e6) fail('too-much-memory', TOO_MUCH_MEMORY);
    }, LOOK);
    child.on('message', onMessage);
    child.on('exit', onExit);
    child.on('error', onError);
    if (request !== null) child.send(request, (error) => (error === null ? undefined : onError(error)));
  });
}

const TOO_MUCH_MEMORY = 'its parser needs more memory than a document may';

/** Bytes that a process holds, where the system tells (Linux); its heap is limited everywhere. */
function memoryOf({ pid }: ChildProcess): number {
  if (process.platform !== 'linux' || pid === undefined) return 0;
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    return pages * 4096;
  } catch {
    return 0;
  }
}
