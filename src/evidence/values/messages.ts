// What is said where a statement says more than its evidence.
import type { Diagnostic, Place, Severity } from '../../base/diagnostic.js';
import type { Statement } from '../types.js';
import { isDesignation } from './is-designation.js';
import type { StatedValue } from './types.js';

const CODES = {
  quantity: 'evidence/number',
  number: 'evidence/number',
  date: 'evidence/date',
  name: 'evidence/name',
  phrase: 'evidence/phrase',
  count: 'evidence/number',
  distance: 'evidence/number',
  ordinal: 'evidence/number',
  frequency: 'evidence/number',
  office: 'evidence/name',
} as const;
const NOUNS = {
  quantity: 'number',
  number: 'number',
  date: 'date',
  name: 'name',
  phrase: 'quoted phrase',
  count: 'number',
  distance: 'span of time',
  ordinal: 'place in the order',
  frequency: 'rhythm',
  office: 'office',
} as const;

const clip = (text: string, length = 100): string => (text.length > length ? `${text.slice(0, length - 1)}…` : text);
const naming = ({ id, text }: Statement): string => `\`${id}\` (“${clip(text)}”)`;

/** A value that the evidence does not have; `near` are those it has, `holder` an item to paste that has it. */
export function missing(
  value: Exclude<StatedValue, { kind: 'misspelling' | 'limit' }>,
  statement: Statement,
  severity: Severity,
  near: readonly string[],
  holder: string | null,
): Diagnostic {
  const noun = value.kind === 'number' && isDesignation(value.words) ? 'name' : NOUNS[value.kind];
  const found = near.length === 0 ? 'found none like it' : `found ${near.map((words) => `“${words}”`).join(', ')}`;
  return {
    severity,
    code: CODES[value.kind],
    message: `Cannot find the ${noun} “${value.words}” of ${naming(statement)} in its evidence, ${found}, expected the same value there`,
    ...(statement.place === null ? {} : { place: statement.place }),
    hints: [
      ...(holder === null ? [] : [`a source says it, ready to paste:\n${holder}`]),
      ...(near.length > 0 && holder === null ? ['say what the evidence says'] : []),
      waysOut(statement),
    ],
  };
}

/** A number that the evidence has with another limit, or with none. */
export const otherLimit = (words: string, statement: Statement, severity: Severity, near: readonly string[]): Diagnostic => ({
  severity,
  code: 'evidence/limit',
  message: `Cannot find “${words}” of ${naming(statement)} so limited in its evidence, found ${near.map((given) => `“${given}”`).join(', ')}, expected the same of “more than”, “at most” and “exactly”`,
  ...(statement.place === null ? {} : { place: statement.place }),
  hints: ['say “more than”, “at least”, “up to”, “nearly” as the evidence does'],
});

/** A word that is a name or number of the evidence but for a letter. */
export function misspelled(words: string, meant: string, statement: Statement, severity: Severity): Diagnostic {
  return {
    severity,
    code: 'evidence/misspelled',
    message: `Cannot find “${words}” of ${naming(statement)} in its evidence, found “${meant}”, expected it spelled alike`,
    ...(statement.place === null ? {} : { place: statement.place }),
    hints: [`did you mean \`${meant}\`?`],
  };
}

function waysOut({ kind, id }: Statement): string {
  if (kind === 'proposal' || kind === 'assumption') return 'or list it under `own:` of the brief, as the author’s own';
  if (/\.facts\[\d+\]$/.test(id)) return 'or say it as `kind: background`, which is shown as the author’s own knowledge';
  return 'or leave it out here';
}

/** A horizon that was over when the brief was written. */
export const pastHorizon = (id: string, horizon: string, today: string, place: Place): Diagnostic => ({
  severity: 'warning',
  code: 'evidence/date',
  message: `Cannot look ahead with the horizon “${clip(horizon)}” of \`${id}\`, found it before ${today}, the date of the brief, expected a later one`,
  place,
  hints: ['give the time until which the judgement holds'],
});

/** A number or date of the author's own that a source gives otherwise. */
export const contradicted = (
  statement: Statement,
  code: 'evidence/number' | 'evidence/date',
  words: string,
  given: string,
  item: string,
): Diagnostic => ({
  severity: 'warning',
  code,
  message: `Cannot leave “${words}” of ${naming(statement)} to the author's own knowledge, found “${given}” of the same in a source, expected no other value there`,
  ...(statement.place === null ? {} : { place: statement.place }),
  hints: [`a source says it otherwise, ready to paste:\n${item}`, 'say what the source says, or that sources differ'],
});
