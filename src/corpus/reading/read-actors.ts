// actors.yaml on top of the built-in gazetteer.
import { z } from 'zod';
import type { Diagnostic, Outcome, Place } from '../../base/diagnostic.js';
import { GAZETTEER } from '../actors/gazetteer.js';
import * as messages from '../messages.js';
import type { Actor, CorpusTextFile } from '../types.js';
import { checkShape } from './check-shape.js';
import { line } from './read-catalogue.js';

const names = z.array(line).nullable().optional();

const actorsSchema = z.strictObject({
  actors: z
    .record(
      line,
      z.strictObject({
        kind: z.enum(['state', 'organisation', 'person', 'place', 'group']).optional(),
        names,
        metonyms: names,
        adjectives: names,
      }),
    )
    // `actors:` with nothing but comments below it
    .nullable()
    .default({}),
});

/** The built-in actors, with those of the file added or extended. Reports `yaml/*` and `corpus/*`. */
export function readActors(file: CorpusTextFile | undefined): Outcome<readonly Actor[]> {
  const actors = new Map(GAZETTEER.map((actor) => [actor.name, actor]));
  const diagnostics: Diagnostic[] = [];
  const places = new Map<string, () => Place>();
  if (file !== undefined) {
    const { value: checked, diagnostics: found } = checkShape(file, actorsSchema);
    diagnostics.push(...found);
    for (const [name, entry] of Object.entries(checked?.content.actors ?? {})) {
      const known = actors.get(name);
      const kind = entry.kind ?? known?.kind;
      if (checked !== undefined) places.set(name, () => checked.yaml.placeOfKey(['actors', name]));
      if (kind === undefined) {
        const place = places.get(name)?.();
        if (place !== undefined)
          diagnostics.push(
            messages.missingField(`actors.${name}.kind`, 'one of `state`, `organisation`, `person`, `place`, `group`', place),
          );
        continue;
      }
      actors.set(name, {
        name,
        kind,
        names: [...new Set([name, ...(known?.names ?? []), ...(entry.names ?? [])])],
        metonyms: [...new Set([...(known?.metonyms ?? []), ...(entry.metonyms ?? [])])],
        adjectives: [...new Set([...(known?.adjectives ?? []), ...(entry.adjectives ?? [])])],
      });
    }
  }
  return { value: [...actors.values()], diagnostics: [...diagnostics, ...findAmbiguous([...actors.values()], places)] };
}

/** Names that two actors claim, where the file has a part in it. */
function findAmbiguous(actors: readonly Actor[], places: ReadonlyMap<string, () => Place>): readonly Diagnostic[] {
  const owners = new Map<string, string>();
  const found: Diagnostic[] = [];
  for (const actor of actors) {
    for (const name of new Set([...actor.names, ...actor.metonyms, ...actor.adjectives])) {
      const owner = owners.get(name);
      if (owner !== undefined && owner !== actor.name && (places.has(owner) || places.has(actor.name))) {
        found.push(messages.ambiguousName(name, owner, actor.name, (places.get(actor.name) ?? places.get(owner))?.()));
      }
      owners.set(name, actor.name);
    }
  }
  return found;
}
