// Suggested actors as lines of actors.yaml.
import { toYaml } from '../../../base/yaml.js';
import type { SuggestedActor } from './types.js';

/** Entries to paste below `actors:`, each with a comment on how often the name stands; empty where there are none. */
export function toActorsYaml(suggested: readonly SuggestedActor[]): string {
  return suggested.map(entryText).join('\n');
}

function entryText({ name, kind, names, count, documents }: SuggestedActor): string {
  const where = `${count} ${count === 1 ? 'time' : 'times'}, ${documents} ${documents === 1 ? 'document' : 'documents'}`;
  const others = names.length === 0 ? [] : [`    names: ${toYaml(names)}`];
  return [`  ${toYaml(name)}: # ${where}`, `    kind: ${kind}`, ...others].join('\n');
}
