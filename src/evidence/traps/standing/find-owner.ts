// Whose something is: "Peru's share" or "the Peruvian share" of "the share of Chile".
import { around } from '../read/around.js';
import { readUnits } from '../read/read-units.js';
import { EMPTY, readWords } from '../read/read-words.js';
import type { SaidOf, Trap } from '../types.js';

type IsSame = (one: string, other: string) => boolean;
type Mention = SaidOf['mentions'][number];

/** What both sides have, or what stands for whoever is meant. */
const MUTUAL =
  /^(?:ties?|relations?|relationships?|borders?|trade|talks?|dialogues?|friendships?|cooperation|partnerships?|rivalr(?:y|ies)|disputes?|conflicts?|wars?|agreements?|deals?|treat(?:y|ies)|meetings?|summits?|sides?|links?|contacts?|negotiations?|rift|crisis|case|behalf|view|eyes|name|territory|soil|capital|city|time|way|people)$/;
/** What one has alone, whoever tells of it with "of" or an adjective. */
const HELD =
  /^(?:roles?|part|shares?|stakes?|hand|influence|sway|clout|leverage|presence|weight|footholds?|standing|prestige|credibility|reputation|ambitions?|interests?|hopes?|fears?|aims?|goals?|motives?|priorit(?:y|ies)|strateg(?:y|ies)|polic(?:y|ies)|econom(?:y|ies)|currenc(?:y|ies)|debts?|deficit|exports?|imports?|growth|inflation|population|army|military|navy|forces|troops|fleet|losses|casualties|government|parliament|constitution|elites?|public|opposition|reserves|revenues?|budget|isolation|dependence|dependency|reliance|vulnerability|weakness|strength|security|sovereignty|membership|seat|vote|veto)$/;
/** Persons and firms, which belong to the one whose adjective stands before them. */
const PERSONS =
  /^(?:firms?|compan(?:y|ies)|contractors?|operators?|diplomats?|journalists?|soldiers?|peacekeepers?|nationals|citizens?|mediators?|negotiators?|delegations?|investors?|refugees?|vessels?|outlets?)$/;
const NOUN_PHRASE = 3;

interface Owned {
  readonly owners: readonly Mention[];
  readonly noun: string;
  /** "Peruvian firms": whoever else is named. */
  readonly isOfPersons: boolean;
}

/** What one owns in the statement another owns in the evidence, where the evidence has the first one elsewhere and the statement the other nowhere. */
export function findOwner(said: SaidOf, known: SaidOf, isSame: IsSame): Trap | null {
  const given = ownedIn(known);
  if (given.length === 0) return null;
  const isIn = (mentions: readonly Mention[], { actor }: Mention): boolean => mentions.some((other) => isSame(other.actor, actor));
  for (const { owners, noun, isOfPersons } of ownedIn(said)) {
    const same = given.filter((other) => other.noun === noun);
    const [owner] = owners;
    const [holder] = same[0]?.owners ?? [];
    const places = readUnits(known).filter(({ unit }) => unit === noun).length;
    if (owner === undefined || holder === undefined || same.length < places) continue;
    const isShared = same.some((other) => owners.some((one) => isIn(other.owners, one)));
    const isTold = same.some((other) => other.owners.some((one) => isIn(said.mentions, one)));
    // "Peruvian and Chilean influence" of "Peruvian and Ghanaian influence".
    const wrong = isShared
      ? owners.find((one) => !same.some((other) => isIn(other.owners, one)))
      : isTold && !isOfPersons
        ? undefined
        : owner;
    if (wrong !== undefined && isIn(known.mentions, wrong))
      return { rule: 'order', stated: around(said.text, wrong), given: around(known.text, holder) };
  }
  return null;
}

/** What the names of a text own: "Peru's long-term share", "the Peruvian share", "the share of Peru". */
function ownedIn(said: SaidOf): readonly Owned[] {
  const { text, mentions } = said;
  const words = readWords(text);
  const unitAt = new Map(readUnits(said).map(({ word, unit }) => [word.start, unit]));
  return mentions.flatMap((owner, at): readonly Owned[] => {
    const isGenitive = /^['’]s? /.test(text.slice(owner.end, owner.end + 3));
    const own = words.filter(({ end }) => end > owner.start)[0];
    const before = words.filter(({ end }) => end <= owner.start);
    const isOf = !isGenitive && /\bof (?:the )?$/.test(text.slice(Math.max(0, owner.start - 8), owner.start));
    const held = isOf ? before.filter(({ lower }) => lower !== 'the' && lower !== 'of').at(-1) : undefined;
    const behind = words.filter(({ start }) => start > owner.end).slice(0, NOUN_PHRASE);
    const end = behind.findIndex((word) => word.clause !== own?.clause || EMPTY.has(word.lower) || /^\p{Lu}/u.test(word.text));
    const phrase = end === -1 ? behind : behind.slice(0, end);
    // "influence grow": the verb is no noun.
    const next = phrase.find(({ lower }) => HELD.test(lower) || PERSONS.test(lower)) ?? phrase.at(-1);
    const noun = isGenitive || owner.use === 'adjective' ? next : held;
    if (noun === undefined || noun.lower.length < 4 || MUTUAL.test(noun.lower)) return [];
    const isOfPersons = owner.use === 'adjective' && PERSONS.test(noun.lower);
    if ((!isGenitive && !isOfPersons && !HELD.test(noun.lower)) || (noun.lower === 'part' && before.at(-1)?.lower === 'on')) return [];
    const unit = unitAt.get(noun.start);
    return unit === undefined || unit === null ? [] : [{ owners: listTo(text, mentions, at), noun: unit, isOfPersons }];
  });
}

/** A name with those that "and" and commas join to it: "Peru and Chile's", "Peru, Ghana, and Chile's", not "led by Peru, and Chile's". */
function listTo(text: string, mentions: readonly Mention[], last: number): readonly Mention[] {
  const gapBefore = (at: number): string => text.slice(mentions[at - 1]?.end ?? 0, mentions[at]?.start ?? 0);
  const isJoint = /^(?:['’]s?)? (?:and|or) (?:the )?$/.test(gapBefore(last)) || gapBefore(last) === '-';
  const isOpened = /^, (?:and|or) (?:the )?$/.test(gapBefore(last)) && /^, (?:the )?$/.test(gapBefore(last - 1));
  if (last === 0 || (!isJoint && !isOpened)) return mentions.slice(last, last + 1);
  let first = last - 1;
  while (first > 0 && /^, (?:the )?$/.test(gapBefore(first))) first -= 1;
  return mentions.slice(first, last + 1).reverse();
}
