// A child process that does what this one must not die of: started when first asked, watched, replaced when it had to be stopped.
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface ProcessLimits {
  /** Milliseconds without a sign of getting on. */
  readonly silence: number;
  /** Milliseconds for one request. */
  readonly total: number;
  /**
   * How many times as long it may take on a busy computer, where the system tells how long the child itself was at work (Linux):
   * `total` is then a limit of that. Absent, it is one of the clock.
   */
  readonly patience?: number;
  /** Megabytes of its heap, and of everything it holds. */
  readonly heap: number;
  readonly memory: number;
}

/** Why there is no answer; `seconds` is the limit that was passed. */
export type Failure =
  | { readonly failure: 'too-slow'; readonly seconds: number }
  | { readonly failure: 'too-much-memory' }
  | { readonly failure: 'damaged'; readonly detail: string };

/** What a child sends: `alive` when it has started and whenever it gets on, then its answer. */
export type Signal<Answer> = { readonly kind: 'alive' } | Answer;

export type Asked<Answer> = { readonly answer: Answer } | Failure;

/** A child that answers one request after the other. */
export interface WatchedProcess<Request, Answer> {
  /** Never rejects for what a request holds; rejects where the child cannot be started. */
  readonly ask: (request: Request) => Promise<Asked<Answer>>;
  /** Ends the child. */
  readonly close: () => void;
}

/** Milliseconds that starting may take on a busy computer. */
const START = 60_000;
/** Milliseconds between looks at its memory. */
const LOOK = 200;

/** A process without a child yet; `entry` is the bundled child. While it is not asked, it does not keep this process running. */
export function createWatchedProcess<Request extends object, Answer extends { readonly kind: string }>(
  entry: string,
  limits: ProcessLimits,
): WatchedProcess<Request, Answer> {
  let child: ChildProcess | null = null;
  const stop = (): void => {
    child?.removeAllListeners();
    // A message that did not get through to a child that is gone is of no interest.
    child?.on('error', () => undefined);
    child?.kill('SIGKILL');
    child = null;
  };
  const ask = async (request: Request): Promise<Asked<Answer>> => {
    if (child === null) {
      child = startChild(entry, limits);
      const started = await waitFor<Answer>(child, { ...limits, silence: START, total: START }, null);
      if ('failure' in started) {
        stop();
        throw new Error(`The process does not start from ${entry}`);
      }
    }
    keepAwake(child, true);
    const asked = await waitFor<Answer>(child, limits, request);
    if ('failure' in asked) {
      stop();
      return asked;
    }
    keepAwake(child, false);
    if (asked.answer.kind === 'alive') throw new Error('The process said that it is alive and no more');
    return { answer: asked.answer as Answer }; // the other kind is refused above
  };
  return { ask, close: stop };
}

/** A child without our environment, input and output; it cannot make code of strings. */
function startChild(entry: string, { heap }: ProcessLimits): ChildProcess {
  const { PATH, SystemRoot, TEMP, TMPDIR } = process.env;
  const kept = Object.entries({ PATH, SystemRoot, TEMP, TMPDIR }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return fork(entry, [], {
    execArgv: [`--max-old-space-size=${heap}`, '--disallow-code-generation-from-strings', '--no-warnings'],
    env: Object.fromEntries(kept),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
}

/** Whether this process waits for the child when it has nothing else to do. */
function keepAwake(child: ChildProcess, isAsked: boolean): void {
  if (isAsked) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

/** Sends a request and waits for what it leads to; with none, waits for the first sign of life. */
function waitFor<Answer extends { readonly kind: string }>(
  child: ChildProcess,
  { silence, total, memory, patience }: ProcessLimits,
  request: object | null,
): Promise<Asked<Signal<Answer>>> {
  return new Promise((resolve) => {
    const started = performance.now();
    const worked = patience === undefined ? null : workOf(child);
    let heard = started;
    const finish = (asked: Asked<Signal<Answer>>): void => {
      clearInterval(watch);
      child.off('message', onMessage);
      child.off('exit', onExit);
      child.off('error', onError);
      resolve(asked);
    };
    // The child is our own, so what it sends is known.
    const onMessage = (message: unknown): void => {
      const answer = message as Signal<Answer>;
      heard = performance.now();
      if (answer.kind !== 'alive' || request === null) finish({ answer });
    };
    const onExit = (code: number | null, signal: string | null): void => {
      // V8 aborts where its heap is full; a system that runs out of memory kills.
      const isMemory = signal === 'SIGABRT' || signal === 'SIGKILL' || signal === 'SIGTRAP' || code === 134 || code === 0x80000003;
      finish(isMemory ? { failure: 'too-much-memory' } : { failure: 'damaged', detail: signal ?? `code ${code}` });
    };
    const onError = (error: Error): void => finish({ failure: 'damaged', detail: error.message });
    const isTooLong = (now: number): boolean => {
      if (worked === null || patience === undefined) return now - started > total;
      return (workOf(child) ?? 0) - worked > total || now - started > total * patience;
    };
    const watch = setInterval(() => {
      const now = performance.now();
      const isSilent = now - heard > silence;
      if (isSilent || isTooLong(now)) finish({ failure: 'too-slow', seconds: Math.round((isSilent ? silence : total) / 1000) });
      else if (memoryOf(child) > memory * 1e6) finish({ failure: 'too-much-memory' });
    }, LOOK);
    child.on('message', onMessage);
    child.on('exit', onExit);
    child.on('error', onError);
    if (request !== null) child.send(request, (error) => (error === null ? undefined : onError(error)));
  });
}

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

/** Milliseconds that a process was at work, where the system tells (Linux, in hundredths of a second); else null. */
function workOf({ pid }: ChildProcess): number | null {
  if (process.platform !== 'linux' || pid === undefined) return null;
  try {
    // The name of the program, in brackets, may hold anything; user and system time are the 12th and 13th fields behind it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}
