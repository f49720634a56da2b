// Options of building, checked: their values must make sense before any work begins.
import type { Diagnostic, Outcome } from '../base/diagnostic.js';
import type { BuildOptions, OutputKind } from '../pipeline/types.js';
import * as messages from './messages.js';
import type { Effects, OptionType, OptionValues } from './types.js';

const KINDS: readonly OutputKind[] = ['deck', 'memo'];

/** Options of every command that builds, written or not. */
export const BUILD_OPTIONS = {
  kit: { name: 'kit', value: 'KIT', help: 'a folder of templates/ instead of the brief’s own kit' },
  only: { name: 'only', value: 'KINDS', help: 'deck, memo, or both joined by a comma' },
  asOf: { name: 'as-of', value: 'DATE', help: 'the as-of date, YYYY-MM-DD, of briefs that have none' },
  frozen: { name: 'frozen', help: 'refuse any change of a lock file' },
  draft: { name: 'draft', help: 'build all the same what cannot be signed yet, marked DRAFT, with a list of what to mend' },
  strict: { name: 'strict', help: 'treat warnings as errors' },
} as const satisfies Record<string, OptionType>;

/**
 * Values of the options above as the pipeline takes them. Where `--as-of` is not given, SOURCE_DATE_EPOCH dates the briefs
 * that have no date (reproducible-builds.org, SOURCE_DATE_EPOCH specification). Reports `cli/bad-value`, `cli/not-together`.
 */
export function readBuildOptions(given: OptionValues, environment: Effects['environment'] = {}): Outcome<BuildOptions> {
  const diagnostics: Diagnostic[] = [];
  const only = typeof given.only === 'string' ? given.only.split(',').map((kind) => kind.trim()) : [];
  const unknown = only.filter((kind) => !KINDS.some((known) => known === kind));
  if (unknown.length > 0) diagnostics.push(messages.badValue('--only', unknown.join(','), '`deck`, `memo` or `deck,memo`'));
  const asOf = given['as-of'] ?? dayOfEpoch(environment.SOURCE_DATE_EPOCH);
  if (typeof asOf === 'string' && !isDay(asOf)) diagnostics.push(messages.badValue('--as-of', asOf, 'a day as YYYY-MM-DD'));
  const isDraft = given.draft === true;
  for (const name of ['frozen', 'strict'] as const)
    if (isDraft && given[name] === true) diagnostics.push(messages.notTogether('--draft', `--${name}`));
  if (diagnostics.length > 0) return { diagnostics };
  const value: BuildOptions = {
    ...(typeof given.kit === 'string' ? { kit: given.kit } : {}),
    only: only.length === 0 ? KINDS : KINDS.filter((kind) => only.includes(kind)),
    ...(typeof asOf === 'string' ? { asOf } : {}),
    frozen: given.frozen === true,
    strict: given.strict === true,
    acceptDrift: false,
    checkOnly: false,
    ...(isDraft ? { draft: true } : {}),
  };
  return { value, diagnostics };
}

/** The day of seconds since 1970 in UTC; undefined where the text is not such a number. */
function dayOfEpoch(seconds: string | undefined): string | undefined {
  return seconds !== undefined && /^\d{1,11}$/u.test(seconds) ? new Date(Number(seconds) * 1000).toISOString().slice(0, 10) : undefined;
}

/** A day that the calendar has. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
