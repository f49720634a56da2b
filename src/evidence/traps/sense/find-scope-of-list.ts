// "only shipowners" of a list that names others too.
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import { isPast } from '../read/read-words.js';
import type { SaidOf, Trap } from '../types.js';

/** What shows that the evidence sets somebody apart as well, or denies the others something. */
const APART =
  /\b(?:only|sole|solely|exclusive(?:ly)?|alone|just|merely|unique|no|not|nobody|none|nothing|never|neither|except|excluding|unlike|without|purely|entirely|single|limited|confined|but|while|whereas|rather|instead|lone|however|though|although)\b|n't/i;
const NUMBER = /^(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|half|a|an|few|some)$/;
/** Behind "only": when, how or how far. */
const WHEN = /^(?:after|before|when|once|if|until|since|because|during|then|recently|later|partly|on|at|to|possible|just|as|so)$/;

/** Words that may belong to what stands behind "only". */
const NOUNS = 3;

/** The statement has one thing only where its evidence lists it beside others that the statement leaves out. */
export function findScopeOfList(statement: SaidOf, evidence: SaidOf): Trap | null {
  if (APART.test(evidence.text)) return null;
  const told = readUnits(statement);
  const units = new Set(told.map(({ unit }) => unit));
  const sentences = splitSentences(evidence.text);
  const held = readUnits(evidence);
  for (const focus of fociOf(told)) {
    for (const { start, end } of sentences) {
      const items = itemsOf(
        evidence.text,
        held.filter(({ word }) => word.start >= start && word.end <= end),
      );
      const at = items.findIndex((item) => item.some(({ unit }) => unit === focus.unit));
      const isOther = (item: readonly Unit[] | undefined, isBehind: boolean): boolean => isCompanion(item, units, isBehind);
      const own = items[at]?.filter(({ unit }) => unit !== null) ?? [];
      const isLast = own.at(-1)?.unit === focus.unit;
      const isFirst = own[0]?.unit === focus.unit;
      const word = items[at]?.[0]?.word;
      if (word !== undefined && ((isLast && isOther(items[at + 1], true)) || (isFirst && isOther(items[at - 1], false))))
        return { rule: 'scope', stated: around(statement.text, focus.word), given: around(evidence.text, word) };
    }
  }
  return null;
}

/** What "only", "nobody but" or "alone" stands with. */
function fociOf(units: readonly Unit[]): readonly Unit[] {
  return units.flatMap(({ word }, at): readonly Unit[] => {
    const lower = (place: number): string => units[place]?.word.lower ?? '';
    if (word.lower === 'alone') return /^(?:not|n't)$/.test(lower(at - 1)) ? [] : units.slice(Math.max(0, at - 1), at);
    const isBut = word.lower === 'but' && /^(?:nobody|none|nothing|one|no)$/.test(lower(at - 1));
    const isOnly = /^(?:only|solely|exclusively)$/.test(word.lower) && !/^(?:not|n't|the|an|if)$/.test(lower(at - 1));
    if ((!isBut && !isOnly) || NUMBER.test(lower(at + 1)) || WHEN.test(lower(at + 1))) return [];
    const behind = units.slice(at + 1).filter((it) => it.word.clause === word.clause);
    const first = behind.findIndex(({ unit }) => unit !== null);
    // "from UN agencies", "Kenya and Ghana": the nouns behind it as well.
    const phrase = behind.slice(first, first + NOUNS);
    const end = phrase.findIndex((it, place) => place > 0 && isPast(it.word.lower));
    return (end === -1 ? phrase : phrase.slice(0, end)).filter(({ unit }) => unit !== null);
  });
}

/** A sentence at its commas and words that join. */
function itemsOf(text: string, units: readonly Unit[]): readonly (readonly Unit[])[] {
  const items: Unit[][] = [[]];
  units.forEach((unit, at) => {
    const gap = text.slice(units[at - 1]?.word.end ?? unit.word.start, unit.word.start);
    if (/,/.test(gap) || /^(?:and|or)$/.test(unit.word.lower)) items.push([]);
    if (!/^(?:and|or)$/.test(unit.word.lower)) items.at(-1)?.push(unit);
  });
  return items.filter((item) => item.length > 0);
}

/** Another thing of the list: a noun that the statement leaves out, not the verb of a further clause. */
function isCompanion(item: readonly Unit[] | undefined, units: ReadonlySet<string | null>, isBehind: boolean): boolean {
  const told = item?.filter(({ unit }) => unit !== null) ?? [];
  const named = isBehind ? told[0] : told.at(-1);
  if (named === undefined || item === undefined || /(?:ed|ing|ly)$/.test(named.word.lower) || isPast(named.word.lower)) return false;
  const opener = item[0]?.word.lower ?? '';
  return !units.has(named.unit) && !/^(?:it|he|she|they|who|which|that|to|was|were|is|are|has|have|will|would|then)$/.test(opener);
}
