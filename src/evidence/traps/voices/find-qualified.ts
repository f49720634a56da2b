// One party's told as another's: "Peruvian officials" of "Chilean officials", "foreign media" of "local media", "Peru's role" of "Chile's role".
import { statesOfRegion } from '../../values/regions.js';
import { around } from '../read/around.js';
import { keyOf } from '../read/find-parties.js';
import { readUnits, type Unit } from '../read/read-units.js';
import type { SaidOf, Trap, Word } from '../types.js';
import { isGroupOf } from './is-other-group.js';

type IsSame = (one: string, other: string) => boolean;
type Mention = SaidOf['mentions'][number];

/** Those who say, think or do something, and what a party has of its own. */
const HEAD =
  /^(?:officials?|leaders?|leadership|forces?|troops|soldiers|army|armies|military|navy|media|press|outlets?|newspapers?|experts?|analysts?|economists?|observers?|scholars?|academics?|scientists?|companies|company|firms?|banks?|investors?|businesses|diplomats?|diplomacy|minist(?:er|ers|ry|ries)|government|governments|authorities|politicians?|lawmakers?|senators?|parliament(?:arians?)?|president|prosecutors?|courts?|judges?|police|policymakers?|negotiators?|delegat(?:ion|es)|envoys?|ambassadors?|spokes\p{L}+|intelligence|agencies|elites?|public|voters?|citizens?|workers?|farmers?|fishermen|residents|refugees|students?|journalists?|commentators?|critics?|activists?|opposition|rebels?|militants?|militias?|airlines?|exporters?|importers?|producers?|growers?|traders?|officers?|generals?|pilots?|engineers?|doctors?|capitals?|allies|partners?|sources?|role|influence|position|bases?|embass(?:y|ies)|consulates?|coast|guards?|guard|border|customs|economy|currency|inflation|exports?|imports?)$/u;
/** Words that say whose, where no actor is meant; each but with those of its line. */
const KINDS: readonly (readonly string[])[] = [
  ['local', 'foreign', 'international'],
  ['domestic', 'foreign', 'international', 'overseas'],
  ['state', 'private', 'independent'],
  ['public', 'private'],
  ['civilian', 'military'],
  ['federal', 'provincial', 'regional', 'municipal'],
  ['western', 'eastern', 'arab', 'asian', 'african', 'european', 'nordic', 'southern', 'northern'],
  ['pro-government', 'opposition'],
  ['ruling', 'opposition'],
];
const KIND = new Map(KINDS.flatMap((line) => line.map((word) => [word, KINDS.filter((other) => other.includes(word)).flat()] as const)));
/** Those of a party by whatever name the other text calls them. */
const MANY = /^(?:officials?|leaders?|authorities|government|ministers?|diplomats?|sources|capitals?|side)$/;
/** Words between what says whose and what it is. */
const LONGEST_GAP = 3;
const NO_GAP =
  /^(?:and|or|of|in|on|at|to|for|with|from|by|as|that|which|who|is|are|was|were|has|have|had|will|would|says?|said|the|an?|its|his|her|their|but|while)$/;

interface Qualified {
  readonly head: Unit;
  readonly actor: string | null;
  readonly kind: string | null;
  readonly at: Pick<Word, 'start' | 'end'>;
}

/** A head that a statement gives one party, or one kind, which its evidence has with another only. */
export function findQualified(said: SaidOf, known: SaidOf, isSame: IsSame): Trap | null {
  const told = qualifiedIn(said);
  if (told.length === 0) return null;
  const given = qualifiedIn(known);
  if (given.length === 0) return null;
  const units = readUnits(known);
  for (const one of told) {
    const heads = units.filter(({ unit }) => unit !== null && unit === one.head.unit);
    const own = given.filter(({ head }) => head.unit === one.head.unit);
    const [first] = own;
    // Another of them may be anybody's.
    if (first === undefined || heads.some((head) => !own.some((other) => other.head === head))) continue;
    const all = told.filter(({ head }) => head === one.head);
    const isKept = all.some((another) => own.some((other) => isAlike(another, other, isSame)));
    if (isKept && !isOtherKind(one, own)) continue;
    // Who stands in the evidence may be meant by another word: only whom the statement nowhere names.
    const isThere = one.actor !== null && known.mentions.some(({ actor }) => isNear(actor, one.actor ?? '', isSame));
    const isTold =
      one.actor !== null &&
      own.some(({ actor }) => actor !== null && said.mentions.some((mention) => isNear(mention.actor, actor, isSame)));
    const isPlace = own.some(({ head, at }) => at === head.word && isPlaced(units, head));
    if (isPlace || isTold || (isThere && (MANY.test(one.head.word.lower) || own.some(({ actor }) => actor === null)))) continue;
    const rule = one.actor === null ? 'opposite' : 'order';
    return { rule, stated: around(said.text, one.at), given: around(known.text, first.at) };
  }
  return null;
}

/** "the authority in Lima": whose it is may be told elsewhere. */
const isPlaced = (units: readonly Unit[], head: Unit): boolean => units[units.indexOf(head) + 1]?.word.lower === 'in';

/** "private media in Benin" of "state media in Benin". */
const isOtherKind = ({ kind }: Qualified, own: readonly Qualified[]): boolean =>
  kind !== null && own.every((other) => other.kind !== kind) && own.some((other) => (KIND.get(kind) ?? []).includes(other.kind ?? ''));

/** One party, one of the other's region, one kind, or of two sorts that do not shut each other out. */
function isAlike(one: Qualified, other: Qualified, isSame: IsSame): boolean {
  if (one.actor !== null && other.actor !== null) return isNear(one.actor, other.actor, isSame);
  if (one.kind !== null && other.kind !== null) return one.kind === other.kind || !(KIND.get(one.kind) ?? []).includes(other.kind);
  // "Peruvian leaders" of "Western leaders", not "Peruvian media" of "local media".
  const kind = one.kind ?? other.kind ?? '';
  return !REGIONAL.test(kind) || one.actor === null;
}
const REGIONAL = /^(?:western|eastern|arab|asian|african|nordic|foreign|international|overseas)$/;

/** One actor, a state and its region, or the same name in two forms of which no catalogue has one: "Asia" and "Asian". */
const isNear = (one: string, other: string, isSame: IsSame): boolean =>
  isSame(one, other) ||
  statesOfRegion(one).has(other) ||
  statesOfRegion(other).has(one) ||
  ([one, other].some((name) => name === name.toLowerCase()) && formOf(one) === formOf(other));
const SHARED_LETTERS = 4;
const formOf = (name: string): string => keyOf(name).slice(0, SHARED_LETTERS);

/** Heads with whose they are: "Chilean naval officers", "Chile's role", "officials from Chile". */
function qualifiedIn(said: SaidOf): readonly Qualified[] {
  const units = readUnits(said);
  return units.flatMap((head, at): readonly Qualified[] => {
    if (!HEAD.test(head.word.lower) && !isGroupOf(head.word.lower)) return [];
    const behind = behindOf(said, units, at);
    const owners: Qualified[] = [];
    let last: Mention | undefined;
    for (let back = at - 1; back >= 0 && at - back <= LONGEST_GAP; back -= 1) {
      const { word } = units[back] ?? head;
      if (word.clause !== head.word.clause) break;
      const mention = said.mentions.find(({ start, end }) => word.start < end && start < word.end);
      if (mention !== undefined && mention === last) continue;
      last = mention;
      if (mention !== undefined && !isOwner(said.text, mention, back === at - 1)) break;
      if (mention !== undefined) owners.push(ofMention(head, mention, said.text, { start: mention.start, end: head.word.end }));
      else if (KIND.has(word.lower)) owners.push({ head, actor: null, kind: word.lower, at: word });
      else if (NO_GAP.test(word.lower) || /['’]s?$/.test(word.text)) break;
    }
    // "the Kremlin's role in Chile": where, not whose.
    const isPlace = owners.length > 0 && units[at + 1]?.word.lower === 'in';
    return behind === null || isPlace ? owners : [...owners, ofMention(head, behind, said.text, head.word)];
  });
}

/** "Chile's", "Chilean", or "the EU" right before a noun. */
const isOwner = (text: string, { use, start, end }: Mention, isBeside: boolean): boolean =>
  use === 'adjective' || /^['’]/.test(text.slice(end)) || /['’]s?$/.test(text.slice(start, end)) || isBeside;

/** "the West" is western. */
function ofMention(head: Unit, { start, end, actor }: Mention, text: string, at: Qualified['at']): Qualified {
  const quarter = /^(?:the )?(west|east|north|south)(?:ern)?$/i.exec(text.slice(start, end))?.[1]?.toLowerCase();
  return quarter === undefined ? { head, actor, kind: null, at } : { head, actor: null, kind: `${quarter}ern`, at };
}

/** "officials from Chile", "leaders of the West". */
function behindOf({ mentions }: SaidOf, units: readonly Unit[], at: number): Mention | null {
  if (!/^(?:of|from|in)$/.test(units[at + 1]?.word.lower ?? '') || units[at + 1]?.word.clause !== units[at]?.word.clause) return null;
  const next = units[at + 2]?.word.lower === 'the' ? units[at + 3] : units[at + 2];
  if (next === undefined) return null;
  const { start, end, lower } = next.word;
  const isQuarter = /^(?:West|East|North|South)$/.test(next.word.text);
  return mentions.find((mention) => mention.start === start) ?? (isQuarter ? { start, end, actor: lower, use: 'name' } : null);
}
