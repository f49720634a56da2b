// dragoman lock: what was added, moved, drifted and is gone since the lock was written, and accepting it.
import type { LockChange } from '../../pipeline/types.js';
import { writeOutputs } from '../../runtime/write-outputs.js';
import { describeBriefs } from '../describe-briefs.js';
import { escapeControls } from '../display-text.js';
import { exitCodeOf, highest } from '../exit-code.js';
import { count, formatTotals } from '../format-run.js';
import { lockOf } from '../lock-file.js';
import { briefsMeant, NO_CACHE, openProject } from '../open-project.js';
import { readBuildOptions } from '../read-options.js';
import { type BriefRun, runBriefs } from '../run-briefs.js';
import type { CommandResult, CommandType, Context } from '../types.js';

export const lock: CommandType = {
  name: 'lock',
  operands: '[brief…]',
  arity: { least: 0, most: Number.POSITIVE_INFINITY },
  summary: 'show what was added, moved, drifted or is gone since the lock was written',
  details:
    'A changed source never silently changes a slide: what no longer holds is shown here, and accepted with --update after you have read it.',
  options: [{ name: 'update', help: 'accept the drift: write the lock files anew' }, NO_CACHE],
  example: 'dragoman lock ots-rise --update',
  run,
};

async function run(context: Context): Promise<CommandResult> {
  const opened = await openProject(context);
  if (typeof opened === 'number') return { exitCode: opened };
  const { project, builder, diagnostics } = opened;
  const names = briefsMeant(context, opened);
  if (typeof names === 'number') return { exitCode: names };

  const isUpdate = context.invocation.options.update === true;
  const { value: defaults } = readBuildOptions({});
  if (defaults === undefined) throw new Error('No options at all must make sense');
  // Neither deck nor memo: locking is all that is wanted.
  const options = { ...defaults, only: [], acceptDrift: isUpdate };
  const start = context.effects.now();
  const finish = (result: Parameters<typeof lockOf>[0]) => (isUpdate ? writeOutputs(lockOf(result, project.root)) : []);
  const runs = await runBriefs(context, builder, names, options, finish, (done) => {
    for (const line of describe(done, isUpdate)) context.print(line);
  });
  context.effects.stderr(`${formatTotals(isUpdate ? 'locked' : 'in order', runs, diagnostics, context.effects.now() - start)}\n`);
  const exitCode = highest([exitCodeOf(diagnostics, false), ...runs.map((done) => done.exitCode)]);
  return { exitCode, report: describeBriefs('lock', exitCode, runs, diagnostics) };
}

/** `ots-rise  31 locks, nothing changed`, or how many changed; then a line for each. */
function describe({ brief, exitCode, result }: BriefRun, isUpdate: boolean): readonly string[] {
  const changes = result?.lockChanges ?? [];
  const rows = KINDS.flatMap((kind) => changes.filter((change) => change.kind === kind));
  const lines = rows.map((change) => `  ${WORDS[change.kind].padEnd(WIDTH)}  ${escapeControls(describeChange(change))}`);
  return [`${escapeControls(brief)}  ${summarize(exitCode, result, changes, isUpdate)}`, ...lines];
}

function summarize(exitCode: number, result: BriefRun['result'], changes: readonly LockChange[], isUpdate: boolean): string {
  const counts = KINDS.flatMap((kind) => {
    const number = changes.filter((change) => change.kind === kind).length;
    return number === 0 ? [] : [`${number} ${WORDS[kind]}`];
  });
  const counted = counts.length === 0 ? '' : `: ${counts.join(', ')}`;
  if (exitCode !== 0 || result === undefined) return `does not hold${counted}`;
  const locks = count(result.locks, 'lock');
  if (result.lock === null) return `${locks}, nothing changed`;
  if (isUpdate) return `${locks} written${counted}`;
  return counts.length === 0
    ? `${locks}, nothing changed; the next build writes the file anew`
    : `${locks}, to be written by the next build${counted}`;
}

/** `` `findings[0].facts[1]`  sidelined:5006  “In July…” ``; for words that moved, from where to where. */
function describeChange({ kind, name, before, after }: LockChange): string {
  const entry = after ?? before;
  if (entry === null) return name;
  const isMoved = kind === 'moved' && before !== null && after !== null;
  const place = isMoved ? `${entry.document}:${before.start} → ${after.start}` : `${entry.document}:${entry.start}`;
  return `${name}  ${place}  “${clip(entry.text)}”`;
}

const LONGEST = 72;
const clip = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
};

/** What needs a look first, and how each is called. */
const KINDS: readonly LockChange['kind'][] = [
  'drifted',
  'accepted',
  'removed',
  'added',
  'replaced',
  'changed',
  'valued',
  'moved',
  'rehashed',
];
const WORDS: Readonly<Record<LockChange['kind'], string>> = {
  drifted: 'drifted',
  accepted: 'accepted',
  removed: 'gone',
  added: 'added',
  replaced: 'replaced',
  changed: 'restated',
  valued: 'read anew',
  moved: 'moved',
  rehashed: 'hashed anew',
};
const WIDTH = Math.max(...Object.values(WORDS).map((word) => word.length));
