// The built-in actors: states, territories, organisations and movements. actors.yaml adds to them; persons are not built in.
import type { Actor } from '../types.js';
import { GROUPS, ORGANISATIONS } from './names/en-organisations.js';
import { STATES, TERRITORIES } from './names/en-states.js';
import { parseNames } from './parse-names.js';

const seats = new Set<string>();

/** The built-in actors, in the order of their tables. */
export const GAZETTEER: readonly Actor[] = [
  ...toActors(STATES, 'state'),
  ...toActors(TERRITORIES, 'place'),
  ...toActors(ORGANISATIONS, 'organisation'),
  ...toActors(GROUPS, 'group'),
];

/** Whether a metonym is also a place where things happen, such as a capital; a palace or a ministry's hill is not. */
export const isPlace = (metonym: string): boolean => !seats.has(metonym);

function toActors(table: string, kind: Actor['kind']): readonly Actor[] {
  return parseNames(table).map((row) => {
    for (const seat of row.seats) seats.add(seat);
    return {
      name: row.actor,
      kind,
      names: [row.actor, ...row.names],
      metonyms: [...row.capitals, ...row.seats],
      adjectives: row.adjectives,
    };
  });
}
