// What changes of a lock come to in words, and what is wrong with a lock file.
import type { Diagnostic, Place } from '../base/diagnostic.js';
import { naming, quoted, say } from './messages.js';
import { plainDifference } from './plain-difference.js';
import type { LockChange } from './types.js';

/** `--frozen` and no lock file. */
export const noLock = (brief: string, count: number): Diagnostic =>
  say(
    'error',
    'evidence/frozen',
    `Cannot build \`${brief}\` frozen without its lock file, expected ${brief}.lock.json with ${count} entries beside the brief`,
    null,
    ['build once without `--frozen` and commit the lock file'],
  );

/** Changes that are no errors by themselves. */
export type NotedKind = Exclude<LockChange['kind'], 'drifted'>;

/** `--frozen` and a lock that would change; `text` is what the statement says, where the change is of one. */
export const frozen = (
  brief: string,
  kind: NotedKind,
  { id, name }: Pick<LockChange, 'id' | 'name'>,
  text: string | null,
  place: Place | null,
): Diagnostic =>
  say(
    'error',
    'evidence/frozen',
    `Cannot change the lock of ${text === null ? name : naming({ id, text })} in ${brief}.lock.json (${CHANGES[kind]}), expected no change with \`--frozen\``,
    place,
    ['build without `--frozen`, look through the lock file and commit it'],
  );

/** One note for all changes of a kind: their number, and some names; of other words, what they were and what they are. */
export function changed(brief: string, kind: NotedKind, names: readonly string[], changes: readonly LockChange[]): Diagnostic {
  const shown = names.slice(0, MOST_NAMED);
  const rest = names.length - shown.length;
  const count = changes.length;
  return say(
    'note',
    `evidence/${kind}`,
    `${brief}: ${count} ${count === 1 ? 'lock' : 'locks'} ${CHANGES[kind]}: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
    null,
    kind === 'replaced' || kind === 'accepted' ? readAgain(changes) : [],
  );
}

const MOST_NAMED = 3;

/** Other words may not carry what the old ones did: nobody but the author can tell. */
function readAgain(changes: readonly LockChange[]): readonly string[] {
  const told = changes.flatMap(({ name, before, after }) => {
    if (before === null || after === null || before.text === after.text) return [];
    const words = plainDifference(before.text, after.text);
    return [`${name} says ${quoted(after.statement, 100)}; its words were “${words.before}”, and are “${words.after}” now`];
  });
  return told.length === 0
    ? []
    : ['read the statements again beside their new words: they may not carry them', ...told.slice(0, MOST_NAMED)];
}

const CHANGES: Readonly<Record<NotedKind, string>> = {
  added: 'added',
  moved: 're-addressed, the same words stand elsewhere',
  rehashed: 'hashed anew, only spaces, marks or the file around the words changed',
  changed: 'with another statement on the same words',
  replaced: 'with other words in the brief',
  valued: 'with values read for the first time',
  accepted: 'accepted with what the sources say now',
  removed: 'removed with their statements',
};

/** A lock file of version 1 was read; it is version 2 once it is written. */
export const upgraded = (brief: string): Diagnostic =>
  say(
    'note',
    'evidence/upgraded',
    `${brief}: the lock file is of version 1: its locks guard as before, and the next build writes it as version 2`,
    null,
    ['commit the lock file: every line of it is written anew, once'],
  );

/** A lock file that cannot be read. */
export const badLock = (reason: string, place: Place, hints: readonly string[]): Diagnostic =>
  say('error', 'evidence/bad-lock', `Cannot read the lock file: ${reason}`, place, hints);
