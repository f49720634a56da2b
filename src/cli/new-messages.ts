// What `new` and `suggest` say about what they were asked for: wrong usage, exit code 2.
import { closestWords } from '../base/closest-words.js';
import type { Diagnostic } from '../base/diagnostic.js';

const mark = (word: string): string => `\`${word}\``;
const error = (code: Diagnostic['code'], message: string, hints: readonly string[]): Diagnostic => ({
  severity: 'error',
  code,
  message,
  hints,
});

/** `new` where the brief already stands. */
export const briefExists = (path: string): Diagnostic =>
  error('cli/brief-exists', `Cannot write ${mark(path)}, expected no file there: nothing is overwritten`, ['take another name']);

/** A name that no file of a brief can have. */
export const badBriefName = (name: string): Diagnostic =>
  error('cli/bad-value', `Cannot name a brief ${mark(name)}, expected letters, digits and hyphens, such as \`gas-transit\``, []);

/** `new` without a theme. */
export const noThemes = (known: readonly string[]): Diagnostic =>
  error(
    'cli/missing-value',
    `Cannot make a brief without themes, expected \`--themes\` with ${known.length === 0 ? 'words to look for' : `some of ${known.map(mark).join(', ')}`}`,
    ['themes are joined by commas'],
  );

const NAMED = 6;

/** Words that no statement of a brief has, or several. */
export const unknownStatement = (asked: string, ids: readonly string[], near: readonly string[]): Diagnostic => {
  const several = near.length > 1;
  const [closest] = near.length > 0 ? near : closestWords(asked, ids);
  return error(
    'cli/unknown-statement',
    several
      ? `Cannot tell which statement ${mark(asked)} means, expected one of ${near.slice(0, NAMED).map(mark).join(', ')}${near.length > NAMED ? ` and ${near.length - NAMED} more` : ''}`
      : `Cannot find the statement ${mark(asked)}, expected its path, such as \`findings[0].facts[1]\` or \`1.2\`, or words of it`,
    [!several && closest !== undefined ? `did you mean ${mark(closest)}?` : '`dragoman suggest <brief>` lists the statements of a brief'],
  );
};
