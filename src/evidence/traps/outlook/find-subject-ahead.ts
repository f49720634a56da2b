// Who is only to do a thing told as who has done it: "the regulator has cleared the line" of "the regulator is due to rule on it".
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import { isPast } from '../read/read-words.js';
import type { SaidOf, Trap, Word } from '../types.js';
import { LEAVES_OPEN } from '../words/outlook.js';
import { rootOf } from './root-of.js';

/** What leaves a deed open right behind who is to do it. */
const TO_COME =
  /^(?:(?:is|are|was|were) (?:(?:now|still|also|said|reported|believed) )*(?:to (?:be )?)?(?:due to|set to|expected to|scheduled to|likely to|about to|poised to|considering|thinking of|thinking about|weighing|mulling|planning|preparing|contemplating|studying|hoping to|seeking to)|(?:is|are) to (?!blame)|will (?!continue|remain)|(?:may|might|could|should) (?!not)|would (?!not|continue|remain)|(?:plans?|intends?|hopes?|means?|aims?|wants?|expects?) (?:on|to)|(?:considers?|proposes?|contemplates?) |(?:has|have) (?:offered|promised|pledged|threatened|proposed|vowed) to|(?:has|have|had)? ?said (?:that )?(?:he|she|it|they) (?:would (?!not)|will (?!not)|may |might |wants? to|wanted to|plans? to|planned to|hopes? to|hoped to|intends? to|intended to))/u;
/** Inserts between who does it and the verb. */
const INSERT = /^, [^.;,]{2,90}, /u;
/** Verbs of the past that leave a deed open, or do no deed. */
const NO_DEED =
  /^(?:said|told|announced|added|noted|reported|stated|declared|stressed|hinted|signall?ed|indicated|suggested|warned|argued|insisted|explained|confirmed|wrote|proposed|planned|pledged|promised|expected|intended|wanted|hoped|sought|aimed|vowed|threatened|agreed|decided|resolved|chosen|chose|offered|asked|called|urged|demanded|requested|invited|put|given|gave|made|set|taken|took|begun|began|started|had|been|was|were|got|come|came|gone|went|kept|remained|stayed|refused|declined|rejected|denied|failed|ruled|considered|discussed|thought|mulled|weighed|spoken|spoke|mentioned|named|scheduled|prepared|committed|undertaken|undertook|earmarked|expressed|shown|showed|voiced|based|led|known|meant|held|needed|faced|mooted|floated|raised|drafted|drawn|found|seen|saw|let|applied|backed|supported|opposed|favou?red|welcomed|accepted|endorsed|reserved|assured|committed|tasked|charged|ordered|instructed|mandated|authori[sz]ed|allowed|appointed|picked|nominated|elected|selected|slated|booked)$/u;
const DENIED = /^(?:not|never|no|none|nobody|nothing|without|yet|nor|neither|hardly|\p{L}+n't)$/u;
const MODAL = /^(?:may|might|could|would|will|to)$/;
const LEANING = /\b(?:it|them|this|that|one|so)\b/;

/** A past of somebody of whom the evidence tells only what is still to come. */
export function findSubjectAhead(said: SaidOf, known: SaidOf): Trap | null {
  const told = readUnits(said);
  const at = told.findIndex(({ word }, place) => place > 0 && isDeed(told, word, place));
  const verb = told[at];
  if (verb === undefined || told.some(({ word }) => DENIED.test(word.lower))) return null;
  const before = told.slice(0, at).filter(({ word }) => word.clause === verb.word.clause);
  const who = before.findLast(({ unit, word }) => unit !== null && !/ly$|^(?:since|now|also|already)$/.test(word.lower));
  if (who === undefined || before.some(({ word }) => LEAVES_OPEN.test(word.lower) && word.text !== 'May')) return null;
  const held = readUnits(known);
  const stretches = stretchesOf(known.text, held, who);
  const [first] = stretches;
  if (first === undefined || stretches.some(({ isOpen }) => !isOpen)) return null;
  const same = held.filter(({ word, unit }) => word.stem === verb.word.stem || (unit !== null && unit === verb.unit));
  const isInside = ({ word }: Unit): boolean => stretches.some(({ start, end }) => word.start >= start && word.end <= end);
  if (
    !same.every(isInside) ||
    (NO_DEED.test(verb.word.lower) && !same.some((unit) => MODAL.test(held[held.indexOf(unit) - 1]?.word.lower ?? '')))
  )
    return null;
  const own = new Set(told.slice(at).flatMap((unit) => rootOf(unit) ?? []));
  own.delete(rootOf(who) ?? '');
  const isAbout = stretches.some(({ start, end }) => {
    const ahead = held.filter(({ word }) => word.start >= start && word.end <= end);
    return ahead.some((unit) => own.has(rootOf(unit) ?? '') && !DATE.test(unit.word.lower)) || LEANING.test(known.text.slice(start, end));
  });
  const other = held.find(({ word }) => word.start >= first.start)?.word;
  return isAbout && other !== undefined ? { rule: 'status', stated: around(said.text, verb.word), given: around(known.text, other) } : null;
}

const DATE =
  /^(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|.*day|week|month|year|\d+)$/;

/** "has cleared", "have since cut", "tabled" behind who does it. */
function isDeed(told: readonly Unit[], word: Word, at: number): boolean {
  if (!(isPast(word.lower) || word.lower === 'done') || word.text !== word.lower) return false;
  // "left it open", "left unanswered whether".
  if (word.lower === 'left' && /^(?:it|open|un\p{L}+|to)$/u.test(told[at + 1]?.word.lower ?? '')) return false;
  const last = told[at - 1]?.word;
  if (last === undefined || last.clause !== word.clause) return false;
  const helper = /ly$|^(?:since|now|also|already|just)$/.test(last.lower) ? told[at - 2]?.word : last;
  if (/^(?:has|have)$/.test(helper?.lower ?? '')) return true;
  return /^\p{Lu}/u.test(last.text) && !/['’]s?$/.test(last.text);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly isOpen: boolean;
}

/** What the evidence tells of somebody in verbs right behind the name, or behind an insert: each up to the end of its sentence. */
function stretchesOf(text: string, held: readonly Unit[], who: Unit): readonly Stretch[] {
  const spans = splitSentences(text);
  return held.flatMap(({ word, unit }, at): readonly Stretch[] => {
    if (unit !== who.unit || held[at + 1]?.unit === unit) return [];
    const span = spans.find(({ start, end }) => word.start >= start && word.end <= end);
    if (span === undefined) return [];
    const rest = text.slice(word.end, span.end);
    const insert = INSERT.exec(rest)?.[0].length ?? 0;
    const start = word.end + (insert > 0 ? insert : 1);
    const behind = text.slice(start, span.end);
    if (TO_COME.test(behind)) return [{ start, end: span.end, isOpen: true }];
    const [one = '', two = ''] = behind.slice(0, 60).split(' ');
    const isVerb =
      isPast(one) || /^(?:is|are|was|were|has|have|had|did)$/.test(one) || (/ly$/.test(one) && isPast(two)) || /^\p{Ll}+[^s]s$/u.test(one);
    return isVerb ? [{ start, end: span.end, isOpen: false }] : [];
  });
}
