// seeds/actors.yaml of a new project: names that the texts hold, to be ticked.
import { toActorsYaml } from '../../corpus/actors/suggestions/to-actors-yaml.js';
import type { SuggestedActor } from '../../corpus/actors/suggestions/types.js';

const HEAD = `# Actors on top of the built-in ones, which are the states with their capitals and demonyms, and the great organisations.
# The key is the English name that charts and themes use. An entry for a built-in actor adds to it.
`;
const TICK = `# Below: names that the texts hold and the built-in list does not. Take the # away from those that matter to you,
# check the kind (state, organisation, person, place or group), and put other spellings under \`names\`.
`;
const EMPTY = `#  Ursula von der Leyen:
#    kind: person
#    names: [von der Leyen]
#  Azerbaijan:
#    metonyms: [Zagulba]
`;

/** The proposals as comments: with the sign in front taken away, each is an entry. */
export function actorsText(proposed: readonly SuggestedActor[]): string {
  if (proposed.length === 0) return `${HEAD}actors: {}\n${EMPTY}`;
  return `${HEAD}${TICK}actors:\n${toActorsYaml(proposed).replace(/^/gm, '#')}\n`;
}
