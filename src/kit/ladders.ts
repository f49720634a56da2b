// Ladders of likelihood: words and the probabilities that they stand for.
import { type KitSource, SETTINGS } from './kit-source.js';
import * as messages from './messages.js';
import type { Rung } from './types.js';

/** ICD 203, Analytic Standards (United States, Director of National Intelligence, 2015), section D.6.e.2. */
const ICD_203: readonly Rung[] = [
  { term: 'almost no chance', low: 0.01, high: 0.05 },
  { term: 'very unlikely', low: 0.05, high: 0.2 },
  { term: 'unlikely', low: 0.2, high: 0.45 },
  { term: 'roughly even chance', low: 0.45, high: 0.55 },
  { term: 'likely', low: 0.55, high: 0.8 },
  { term: 'very likely', low: 0.8, high: 0.95 },
  { term: 'almost certain', low: 0.95, high: 0.99 },
];

/** Probability yardstick of the Professional Head of Intelligence Assessment (United Kingdom); gaps between rungs are meant. */
const UK_PHIA: readonly Rung[] = [
  { term: 'remote chance', low: 0, high: 0.05 },
  { term: 'highly unlikely', low: 0.1, high: 0.2 },
  { term: 'unlikely', low: 0.25, high: 0.35 },
  { term: 'realistic possibility', low: 0.4, high: 0.5 },
  { term: 'likely', low: 0.55, high: 0.75 },
  { term: 'highly likely', low: 0.8, high: 0.9 },
  { term: 'almost certain', low: 0.95, high: 1 },
];

/** The ladders that every kit has. */
export const LADDERS: Readonly<Record<string, readonly Rung[]>> = { icd203: ICD_203, 'uk-phia': UK_PHIA };

/** The built-in ladders and the kit's own. Reports `kit/bad-ladder`. */
export function resolveLadders(source: KitSource): Readonly<Record<string, readonly Rung[]>> {
  const own = source.settings.ladders ?? {};
  for (const [name, rungs] of Object.entries(own)) {
    for (const [index, { term, low, high }] of rungs.entries()) {
      const below = rungs[index - 1];
      const reason =
        low >= high
          ? `it reaches from ${low} to ${high}`
          : below !== undefined && low < below.high
            ? `it begins at ${low}, below the end of \`${below.term}\` at ${below.high}`
            : undefined;
      if (reason !== undefined)
        source.report(messages.badLadder(name, term, reason, source.placeOf([...SETTINGS, 'ladders', name, index])));
    }
  }
  return { ...LADDERS, ...own };
}

/** The ladder used where a brief names none; `icd203` when absent. Reports `kit/unknown-ladder`. */
export function resolveLadder(source: KitSource, ladders: Readonly<Record<string, readonly Rung[]>>): string {
  const path = [...SETTINGS, 'ladder'];
  const name = source.settings.ladder ?? 'icd203';
  if (!Object.hasOwn(ladders, name)) source.report(messages.unknownLadder(name, Object.keys(ladders), source.placeOf(path)));
  return name;
}
