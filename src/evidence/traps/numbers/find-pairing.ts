// A right number or date beside what the evidence tells of another one: "$8 billion" with the buyer of the $4 billion contract.
import type { MentionIndex } from '../../../corpus/actors/find-mentions.js';
import { compareQuantities } from '../../../corpus/quantities/compare-quantities.js';
import { agrees, isWeekday } from '../../values/read-dates.js';
import type { StatedValue } from '../../values/types.js';
import { around } from '../read/around.js';
import { isPast } from '../read/read-words.js';
import type { SaidOf, Trap } from '../types.js';
import { isOneKind, isScaled } from './compare-figures.js';
import { isOfOneThing } from './is-of-one-thing.js';
import { anchorsOf, markOf } from './read-anchors.js';
import { type Anchor, type Region, readRegions, type Told } from './read-regions.js';

/** How a statement is laid out: a row's cells belong together, a sentence's clauses apart; rows of charts may stand for millions. */
export interface Layout {
  readonly isRow: boolean;
  readonly isChart: boolean;
}

/**
 * Each number and date that stands in the evidence, with the words beside it: none of them may belong there only to another number of its kind
 * or another date. A name or a verb in the past that does is a trap, other words where none is told of the number itself.
 */
export function findPairing(told: SaidOf, evidence: SaidOf, index: MentionIndex, layout: Layout): Trap | null {
  const { isChart } = layout;
  // "Losses of Peru: a sergeant; of Chile: two sailors": a part without a number is no row of one.
  const isTerse =
    !layout.isRow && TERSE.test(told.text) && told.text.split('; ').every((part) => /\d/.test(part) || PLAIN_NUMBER.test(part));
  const isRow = layout.isRow || isTerse;
  // As long as before, so that places stay.
  const statement = isTerse ? { ...told, text: told.text.replace(/: /g, '  ').replace(/; /g, ' |') } : told;
  // "in the first six months: 6": when it was.
  const labelled = isTerse ? told.text.indexOf(': ') : -1;
  const anchors = anchorsOf(statement.text, index).filter(({ end, value }) => end > labelled || !isTime(value));
  const stated = readRegions(statement, isChart ? markOf(statement.text) : anchors, isRow);
  if (!isRow && stated.regions.length === 0) return null;
  const given = readRegions(evidence, anchorsOf(evidence.text, index), false);
  if (isRow && stated.regions.length === 0) return findApart(statement, stated.told, evidence, given.regions);
  // "Frontier of Peru: 520 of 970 km agreed": the label is told of all its numbers.
  const colon = isTerse && told.text.split(': ').length === 2 ? told.text.indexOf(': ') : -1;
  const labelEnd =
    stated.regions.flatMap(({ anchors }) => anchors.filter(({ start, kind }) => start > colon && kind === 'number')).length > 1
      ? colon
      : -1;
  const isOfLabel = ({ start, end }: Told['word']): boolean => end <= labelEnd || isDenied(told.text, start);
  for (const region of stated.regions) {
    const own = given.regions.filter((other) => region.anchors.some((one) => other.anchors.some((it) => isOne(one, it, isChart))));
    const [found] = own;
    const [anchor] = region.anchors;
    const isOnly = given.regions.flatMap(({ anchors }) => anchors.filter(isShare)).length < 2;
    if (found === undefined || anchor === undefined || (region.anchors.every(isShare) && isOnly)) continue;
    const others = given.regions.filter(
      (other) =>
        !own.includes(other) &&
        other.anchors.some((it) => found.anchors.some((one) => isKin(one, it))) &&
        !own.some((it) => isOfOneThing(evidence.text, it, other)),
    );
    const word = strangerOf({ region, own, others, told: given.told, text: evidence.text, isRow, isOfLabel });
    if (word !== undefined) {
      const place = given.told.find(({ unit }) => unit === word[0]);
      const near = place?.word ?? found.anchors[0];
      return near === undefined ? null : { rule: 'pairing', stated: around(statement.text, anchor), given: around(evidence.text, near) };
    }
  }
  return null;
}

/** "the 3 million that the loan does not cover": what the number is not told of. */
function isDenied(text: string, start: number): boolean {
  const at = Math.max(text.lastIndexOf(' that ', start), text.lastIndexOf(' which ', start));
  const end = at === -1 ? -1 : at + text.slice(at).search(/[,;.]|$/);
  return (
    end > start && /\d/.test(text.slice(Math.max(0, at - BEFORE_RELATIVE), at)) && /\b(?:not|never|cannot)\b/.test(text.slice(at, end))
  );
}

/** Characters before "that" in which its number stands. */
const BEFORE_RELATIVE = 24;

/** A number or date of the statement beside those of the evidence. */
interface Side {
  readonly region: Region;
  readonly own: readonly Region[];
  readonly others: readonly Region[];
  readonly told: readonly Told[];
  readonly text: string;
  readonly isRow: boolean;
  readonly isOfLabel: (word: Told['word']) => boolean;
}

/** A word beside the number or date that tells of another one. */
function strangerOf({ region, own, others, told, text, isRow, isOfLabel }: Side): Strange[number] | undefined {
  const [anchor] = region.anchors;
  const native = [...region.told].filter(([unit, { lower }]) => !GENERIC.test(lower) && own.some((it) => it.told.has(unit)));
  const pointed = native.length === 0 ? new Set<string>() : pointedAt(own, others, told, text);
  const leaning = leaningIn(own, text);
  const isSaid = own.some(({ anchors }) => SAID_BACK.test(sentenceAt(text, anchors[0]?.start ?? 0)));
  const isAct = (unit: string, word: Told['word']): boolean =>
    isPast(word.lower) && told.some((it) => it.unit === unit && !isAttributive(text, it.word));
  const isInSentence = (unit: string): boolean =>
    told.some((it) => it.unit === unit && own.some(({ sentence }) => sentence === it.sentence));
  const strange = [...region.told].filter(
    ([unit, word]) =>
      !pointed.has(unit) &&
      !isOfLabel(word) &&
      // "it could rise": of what another sentence names.
      (isInSentence(unit) || (unit.startsWith('@') ? !isSaid : !leaning)) &&
      !isSetting(unit, own, told, text) &&
      !isOfAll(unit, own, told, text) &&
      isStrange(unit, own, others, told),
  );
  const isNumber = anchor?.kind === 'number';
  // "a contract with Kenya": whose the other number is.
  const isPartner = (unit: string): boolean =>
    !isNamedBack(own, text) &&
    told.some((it) => it.unit === unit && (PARTNER.test(text.slice(0, it.word.start)) || /^['’]s\b/.test(text.slice(it.word.end))));
  // In a sentence one strange word among its own is a word of all that is told; in a row so is a word of another sentence.
  const isOdd = (unit: string): boolean =>
    native.length === 0 || native.length + (isRow ? 0 : 1) < strange.length || (isInSentence(unit) && (isRow || isPartner(unit)));
  const name = strange.find(([unit, word]) => (unit.startsWith('@') || (isNumber && isAct(unit, word))) && isOdd(unit));
  const verb = isNumber || isRow ? predicateOf(strange, own, region, isRow) : otherAct(strange, own, told, region);
  // "Height of the tower: 210 metres" of what is told of the mast.
  const other = isRow && isNumber && native.length === 0 ? strange.find(([unit]) => isInSentence(unit)) : undefined;
  return name ?? verb ?? other;
}

/** "killed 20 in Chile and drove 300 from their homes": where it happens is told of both. */
const isSetting = (unit: string, own: readonly Region[], told: readonly Told[], text: string): boolean =>
  unit.startsWith('@') &&
  told.some(
    (it) =>
      it.unit === unit &&
      /\b(?:in|across|throughout) (?:the )?$/.test(text.slice(0, it.word.start)) &&
      own.some(({ anchors, sentence }) => {
        const start = anchors[0]?.start ?? 0;
        return sentence === it.sentence && start > it.word.end && /\band \p{L}+(?:ed|t|e) $/u.test(text.slice(it.word.end, start));
      }),
  );

/** Who tells, "according to the guild"; what all shares are of, "61 percent of Danes"; whom "their" means. */
const isOfAll = (unit: string, own: readonly Region[], told: readonly Told[], text: string): boolean =>
  told.some(
    (it) =>
      it.unit === unit &&
      (/\b(?:according to|(?:per ?cent|%) of) (?:the |all )?$/.test(text.slice(Math.max(0, it.word.start - SHORT), it.word.start)) ||
        (unit.startsWith('@') &&
          own.some(({ anchors, sentence }) => sentence === it.sentence && OWNED.test(text.slice(it.word.end, anchors[0]?.start ?? 0))))),
  );

const SHORT = 20;
const OWNED = /\b(?:their|its|they|it)\b/;

/** "desalinated water", "its unfished level": told of a noun, no act. */
const isAttributive = (text: string, { start, end }: Told['word']): boolean =>
  /(?:^|\b(?:of|an?|the|its|their|his|her|for|with|in|by|on|to|from|as|per|more|most|some|all|no|any|many|few|newly) )$/.test(
    text.slice(Math.max(0, start - SHORT), start),
  ) && NOUN_BEHIND.test(text.slice(end));

const NOUN_BEHIND =
  /^ (?!(?:the|an?|by|in|on|to|of|for|at|from|with|as|and|or|its|their|his|her|that|than|into|after|before|because|when|while|is|was|were|are|had|has|have|will|would|during|since|up|down|out|off|over|about|under|near|against|more|less|only|not)\b)\p{Ll}/u;

/** "a plant on the island": a noun for what the clause before names. */
const isNamedBack = (own: readonly Region[], text: string): boolean =>
  own.some(({ anchors }) => {
    const start = anchors[0]?.start ?? 0;
    return NAMED_BACK.test(text.slice(Math.max(0, text.lastIndexOf('; ', start)), start));
  });

const NAMED_BACK =
  /^; .*\b(?:the|that) (?:island|country|state|city|town|village|capital|province|region|district|port|lake|river|border|site|company|firm|group|kingdom|republic|territory)\b/;

const PARTNER = /\b(?:with|to|through|by|for) (?:the )?$/;

/** Who is counted, whatever is told of them. */
const GENERIC = /^(?:people|persons?|men|women|citizens?|nationals?|individuals?|others?)$/;

/** A sentence that begins with a pronoun, or has one for what another names. */
const leaningIn = (own: readonly Region[], text: string): boolean =>
  own.some(({ anchors }) => {
    const start = anchors[0]?.start ?? 0;
    const head = Math.max(text.lastIndexOf('. ', start) + 1, 0);
    return /\b(?:it|they|them|this|these)\b/i.test(text.slice(head, start));
  });

/** "…, the fund said": somebody whom another sentence names. */
const SAID_BACK =
  /\b(?:the (?:fund|bank|ministry|company|firm|group|agency|office|board|body|union|court|newspaper|government|president|minister|spokesman|spokeswoman|governor|report|study)|he|she|they|it) (?:also )?(?:said|says|added|adds|noted|wrote|writes|warned|warns|estimates?|estimated|forecasts?|expects?|expected|reckons?|reckoned)\b|\b(?:said|added) (?:the (?:fund|bank|ministry|company|firm|group|agency|office|board|body|union|court|government|president|minister|spokesman|spokeswoman|governor)|he|she)\b/i;

/** The sentence around a place, as far as stops tell. */
function sentenceAt(text: string, start: number): string {
  const end = text.indexOf('. ', start);
  return text.slice(text.lastIndexOf('. ', start) + 1, end === -1 ? text.length : end);
}

/** "50 people were injured" of 50 who were arrested: the verb right behind the number, where the evidence has another. */
function predicateOf(strange: Strange, own: readonly Region[], region: Region, isRow: boolean): Strange[number] | undefined {
  if (isRow) return undefined;
  const end = region.anchors[0]?.end ?? 0;
  const hasOther = own.every((it) => [...it.told.values()].some(({ lower }) => isPast(lower)));
  return strange.find(([, { lower, start }]) => hasOther && isPast(lower) && start > end && start - end <= REACH_OF_VERB);
}

/** Characters between a number and its verb, "people were ". */
const REACH_OF_VERB = 24;

/** "Losses of the airline: $200 million", "Seats won: 41; lost: 9". */
const TERSE = /^[^:;.|]{3,90}: [^:;.|]{1,60}(?:; [^:;.|]{2,60}: [^:;.|]{1,60}){0,8}\.?$/;

/** "Signed on 9 June" of what was signed on another day and ratified on this one: the verb of another date, and none of this one's. */
function otherAct(strange: Strange, own: readonly Region[], told: readonly Told[], region: Region): Strange[number] | undefined {
  const isAct = (unit: string): boolean => told.some((it) => it.unit === unit && isPast(it.word.lower));
  const acts = own.map((it) => [...it.told.keys()].filter(isAct));
  if (!acts.every((units) => units.length > 0 && !units.some((unit) => region.told.has(unit)))) return undefined;
  const sentences = new Set(own.map(({ sentence }) => sentence));
  return strange.find(
    ([unit, { lower }]) => isPast(lower) && isAct(unit) && told.some((it) => it.unit === unit && sentences.has(it.sentence)),
  );
}

/** Multiples and fractions are told of two things at once. */
const isShare = ({ value }: Anchor): boolean =>
  value.kind === 'quantity' && (value.quantity.unit === 'times' || (value.quantity.unit === 'count' && value.quantity.value < 1));

type Strange = readonly (readonly [string, Told['word']])[];

/** A row without a number: a name and other words that the evidence has beside two numbers of a kind, each by itself. */
function findApart(statement: SaidOf, told: readonly Told[], evidence: SaidOf, regions: readonly Region[]): Trap | null {
  const homes = told.flatMap((it) => {
    const own = regions.filter((region) => region.anchors.some(({ kind }) => kind === 'number') && region.told.has(it.unit));
    const [home] = own;
    return home === undefined || own.length > 1 ? [] : [{ it, home }];
  });
  const name = homes.find(({ it }) => it.unit.startsWith('@'));
  if (name === undefined || homes.some(({ it, home }) => it !== name.it && home === name.home)) return null;
  const other = homes.find(({ home }) => home.sentence === name.home.sentence && home !== name.home);
  const place = other?.home.told.get(other.it.unit);
  return other === undefined || place === undefined
    ? null
    : { rule: 'pairing', stated: around(statement.text, other.it.word), given: around(evidence.text, place) };
}

/** A span of time. */
const isTime = (value: StatedValue): boolean =>
  value.kind === 'quantity' && /^(?:s|min|h|second|minute|hour|day|week|month|quarter|year|decade|century)s?$/.test(value.quantity.unit);

const PLAIN_NUMBER =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|half|third|quarter|thousands?|millions?)\b/i;
/** The same value. */
function isOne({ value }: Anchor, { value: other }: Anchor, isChart: boolean): boolean {
  if (value.kind === 'date' && other.kind === 'date')
    // A weekday alone is told of too much. What the evidence names without a year was held to its document's year before.
    return (
      !isWeekday(value.date) && agrees(other.date.year === null ? { ...value.date, year: null, weekday: null } : value.date, other.date)
    );
  if (value.kind !== 'quantity' || other.kind !== 'quantity') return false;
  return compareQuantities(value.quantity, other.quantity) !== 'different' || (isChart && isScaled(value.quantity, other.quantity));
}

/** Values that could be taken for one another. */
const isKin = ({ value }: Anchor, { value: other }: Anchor): boolean =>
  value.kind === 'quantity' && other.kind === 'quantity' ? isOneKind(value.quantity, other.quantity) : isDate(value) && isDate(other);
const isDate = ({ kind }: StatedValue): boolean => kind === 'date';

/** A word that the evidence has only beside other values, or in sentences that have another and not this one. */
function isStrange(unit: string, own: readonly Region[], others: readonly Region[], told: readonly Told[]): boolean {
  const places = told.filter((it) => it.unit === unit);
  const isOther = ({ at, sentence }: Told): boolean =>
    !own.some((it) => it.places.has(at)) &&
    !others.some((it) => it.outside.has(at)) &&
    (others.some((it) => it.places.has(at)) ||
      (own.every((it) => it.sentence !== sentence) && others.some((it) => it.sentence === sentence)));
  return places.length > 0 && places.every(isOther);
}

/** What stands between a number and the next, of which "it" is told behind that: "spent 3 million on the dam, and needs 6 million to finish it". */
function pointedAt(own: readonly Region[], others: readonly Region[], told: readonly Told[], text: string): ReadonlySet<string> {
  const units = own.flatMap(({ anchors, sentence }) => {
    const [first, last] = [anchors[0], anchors.at(-1)];
    if (first === undefined || last === undefined || !POINTING.test(text.slice(last.end, last.end + REACH_OF_POINTER))) return [];
    const before = others.filter((it) => it.sentence === sentence).flatMap((it) => it.anchors.map(({ end }) => end));
    const from = Math.max(...before.filter((end) => end <= first.start));
    return told.flatMap(({ unit, word }) => (word.start >= from && word.end <= first.start && from > 0 ? [unit] : []));
  });
  return new Set(units);
}

const POINTING = /^[^.,;:]*\b(?:it|them)\b/;
/** Characters behind a number in which a pronoun may point back. */
const REACH_OF_POINTER = 60;
