// One told to be it, or to be the only one, of whom the evidence tells something else.
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import type { SaidOf, Trap } from '../types.js';

type IsSame = (one: string, other: string) => boolean;

/** One told to be the only one, or to be it, whom the evidence has among others or elsewhere. */
export const findAlike = (said: SaidOf, known: SaidOf, isSame: IsSame): Trap | null =>
  findFocus(said, known, isSame) ?? findLone(said, known, isSame);

/** "Only Peru", "Peru alone", "Peru was the only one", "the only one to resist was Peru". */
const BEFORE_LONE = /(?:\b[Oo]nly (?:the )?|\b(?:only|sole|lone|single) (?:[\p{L}-]+ ){0,5}(?:was|is|: ?)(?: the)? ?)$/u;
const BEHIND_LONE = /^(?:,[^,.;]{1,80},)? (?:alone\b|(?:was|is|remained|stood out as) the (?:only|sole|lone|single)\b)/;
/** From a state to its person: "Peru's former leader Ana Soto". */
const TO_PERSON = /^(?:['’]s?)? (?:\p{Ll}[\p{L}-]* ){0,4}$/u;

/** "It was Peru that resisted" of "only Chile resisted", where the evidence has Peru among others. */
function findLone(said: SaidOf, known: SaidOf, isSame: IsSame): Trap | null {
  const alone = loneIn(known, false);
  const told = alone.length === 0 ? [] : loneIn(said, true);
  const [one, other] = [told[0], alone[0]];
  if (one === undefined || other === undefined || /\b(?:not|never|besides|unlike)\b/i.test(said.text)) return null;
  const has = (list: SaidOf['mentions'], { actor }: SaidOf['mentions'][number]): boolean => list.some((it) => isSame(it.actor, actor));
  // Whoever else is told of may be the one meant.
  const isTold = said.mentions.some((mention) => has(alone, mention));
  return isTold || !told.every((mention) => has(known.mentions, mention))
    ? null
    : { rule: 'order', stated: around(said.text, one), given: around(known.text, other) };
}

/** Those told to be the only ones, a state with its person. */
function loneIn({ text, mentions }: SaidOf, isCleft: boolean): SaidOf['mentions'] {
  const at = mentions.findIndex(
    ({ start, end }) =>
      BEFORE_LONE.test(text.slice(Math.max(0, start - 60), start)) ||
      BEHIND_LONE.test(text.slice(end, end + 120)) ||
      (isCleft && CLEFT.test(text.slice(Math.max(0, start - 24), start))),
  );
  const [first, next] = [mentions[at], mentions[at + 1]];
  if (first === undefined) return [];
  const isPerson = next !== undefined && TO_PERSON.test(text.slice(first.end, next.start));
  return isPerson ? [first, next] : [first];
}

/** "It was Peru that", "the order is Peru's", "Peru's is the order". */
const CLEFT = /\b[Ii]t (?:was|is) (?:only |the )?$/;
const ITS_OWN = /\b(?:is|was|are|were|went to|goes to|belongs to|falls to|fell to) (?:the )?$/;
const FEWEST = 2;

/** What is told of one alone stands in the evidence in a part of a sentence that names another and not this one. */
function findFocus(said: SaidOf, known: SaidOf, isSame: IsSame): Trap | null {
  const focus = said.mentions.find(
    ({ start, end }) =>
      (CLEFT.test(said.text.slice(Math.max(0, start - 24), start)) &&
        /^(?:['’]s \p{Lu}[\p{L} ]*?)?,? (?:that|who|which)\b/u.test(said.text.slice(end, end + 60))) ||
      (ITS_OWN.test(said.text.slice(0, start)) &&
        /^['’]s?[.;,]?$/.test(said.text.slice(end).split(' ')[0] ?? '') &&
        said.text.length - end < 5),
  );
  if (focus === undefined || /\b(?:not|no|never)\b/i.test(said.text)) return null;
  const told = new Set(
    readUnits(said).flatMap(({ word, unit }) =>
      unit === null || (word.start < focus.end && word.end > focus.start) || /^\d{4}$/.test(word.lower) ? [] : [unit],
    ),
  );
  const parts = partsOf(known).map((units) => ({
    units,
    shared: new Set(units.flatMap(({ unit }) => (unit !== null && told.has(unit) ? [unit] : []))).size,
    isNamed: units.some(({ unit }) => unit?.startsWith('@') === true && isSame(unit.slice(1), focus.actor)),
    isOther: units.some(({ unit }) => unit?.startsWith('@') === true && !isSame(unit.slice(1), focus.actor) && !told.has(unit)),
  }));
  const own = parts.filter(({ isNamed }) => isNamed);
  const best = parts.filter(({ isNamed, isOther }) => !isNamed && isOther).sort((one, other) => other.shared - one.shared)[0];
  if (best === undefined || own.length === 0 || best.shared < FEWEST || own.some(({ shared }) => shared >= best.shared - 1)) return null;
  const word = best.units.find(({ unit }) => unit !== null && told.has(unit))?.word;
  return word === undefined ? null : { rule: 'pairing', stated: around(said.text, focus), given: around(known.text, word) };
}

const PARTING = /^(?:while|whereas|but|although|though|and)$/;

/** Sentences, parted where another side begins: at "while", "but", a semicolon, and at "and" before or behind a name. */
function partsOf(said: SaidOf): readonly (readonly Unit[])[] {
  const units = readUnits(said);
  const ends = new Set(splitSentences(said.text).map(({ start }) => start));
  const parts: Unit[][] = [[]];
  for (const unit of units) {
    const last = parts.at(-1)?.at(-1);
    const between = last === undefined ? '' : said.text.slice(last.word.end, unit.word.start);
    if (last !== undefined && (ends.has(unit.word.start) || /[;:]/.test(between) || PARTING.test(unit.word.lower))) parts.push([]);
    parts.at(-1)?.push(unit);
  }
  return parts;
}
