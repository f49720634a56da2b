// Numbers that are no quantities: dates, times, years, labels, models, names.
import { LABELS, MODELS, MONTHS } from './context-words.js';
import type { ReadNumber } from './read-number.js';
import { joins, opensSentence, type Token } from './read-tokens.js';

/** Whether what stands around a number makes it part of a name, date, time or label; `isLed` where money or a range leads up to it. */
export function isNameOrDate(tokens: readonly Token[], number: ReadNumber, isLed: boolean): boolean {
  if (isDateOrTime(tokens, number) || isTiedBehind(tokens, number)) return true;
  if (isLed) return false;
  return isTiedBefore(tokens, number) || isLabelled(tokens, number) || isCapitalName(tokens, number) || isAddress(tokens, number);
}

/** “221 Baker Street”, “1600 Pennsylvania Avenue NW”: names with a capital up to the kind of street. */
function isAddress(tokens: readonly Token[], { to, style, scale }: ReadNumber): boolean {
  if (style !== 'digits' || scale !== 1) return false;
  for (let place = to; place < to + 4; place += 1) {
    const word = tokens[place];
    if (word?.kind !== 'word' || !/^\p{Lu}/u.test(word.text)) return false;
    if (
      place > to &&
      /^(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Lane|Drive|Square|Terrace|Place|Crescent|Parkway|Embankment)$/.test(word.text)
    )
      return true;
  }
  return false;
}

/** “Su-27”, “P5+1”, “10:30”, “9/11”. */
function isTiedBefore(tokens: readonly Token[], { from, style }: ReadNumber): boolean {
  const before = tokens[from - 1];
  const first = tokens[from];
  if (first?.glued === true && before !== undefined) {
    if (
      before.text === ':' ||
      before.text === '/' ||
      before.text === '+' ||
      before.text === '#' ||
      before.text === '_' ||
      before.text === '@'
    )
      return true;
    if (before.text === '.' && before.glued && /\d$/.test(tokens[from - 2]?.text ?? '')) return true;
    if ((before.text === '-' || before.text === '–') && before.glued) {
      const tied = tokens[from - 2];
      // A dash may be a long one that lost its shape: only lower-case words before it leave the number free.
      if (tied?.kind === 'number') return true;
      if (tied?.kind === 'word' && (tied.text.length < 4 || /^\p{Lu}/u.test(tied.text)))
        return style === 'digits' || /^\p{Lu}/u.test(first.text);
      if (tied?.kind === 'word')
        return /^(?:mid|late|early|under|over|post|pre|covid|class|grade|article|section|non|anti|multi)$/.test(tied.lower);
    }
    if (before.kind === 'word') return true;
  }
  return false;
}

/** “10:30”, “9/11”, “1-2-3”, “20th”, “5G”. */
function isTiedBehind(tokens: readonly Token[], { to }: ReadNumber): boolean {
  const last = tokens[to - 1];
  const behind = tokens[to];
  if (behind?.glued !== true || behind === undefined) return false;
  if ((behind.text === ':' || behind.text === '/') && tokens[to + 1]?.kind === 'number' && tokens[to + 1]?.glued === true) return true;
  if (
    behind.text === '-' &&
    joins(tokens, to) &&
    tokens[to + 1]?.kind === 'number' &&
    /^[-/]$/.test(tokens[to + 2]?.text ?? '') &&
    tokens[to + 3]?.kind === 'number'
  )
    return true;
  return last?.kind === 'number' && /^(?:st|nd|rd|th|s|am|pm|a\.m\.|p\.m\.|D|G|d|ers?|gmt|GMT)$/.test(behind.text);
}

const isMonth = (token: Token | undefined): boolean => token !== undefined && MONTHS.has(token.text);
const isDay = ({ value, scale, style }: ReadNumber): boolean =>
  style === 'digits' && scale === 1 && Number.isInteger(value) && value >= 1 && value <= 31;

function isDateOrTime(tokens: readonly Token[], number: ReadNumber): boolean {
  const { from, to } = number;
  const before = tokens[from - 1];
  const behind = tokens[to];
  if (isDay(number)) {
    const month = before?.text === '.' && isMonth(tokens[from - 2]) ? tokens[from - 2] : before;
    if (isMonth(month) && behind?.text !== '%' && !/^per(?:cent)?$/.test(behind?.lower ?? '')) return true;
    if (isMonth(behind) || (behind?.lower === 'of' && isMonth(tokens[to + 1])) || (joins(tokens, to) && isMonth(tokens[to + 1])))
      return true;
    if (endsInMonth(tokens, to) || beginsInMonth(tokens, from)) return true;
  }
  const next = behind?.lower ?? '';
  if (/^(?:a\.m\.|p\.m\.|am|pm|gmt|utc|est|edt|cet|bst|o'clock)$/.test(next)) return true;
  if (next === 'hours' && /^(?:gmt|utc|local)$/.test(tokens[to + 1]?.lower ?? '')) return true;
  return (next === 'a' || next === 'p') && tokens[to + 1]?.text === '.' && tokens[to + 2]?.lower === 'm';
}

/** “5 and 6 March”, “10-12 June”, “5 or 6 of May”. */
function endsInMonth(tokens: readonly Token[], at: number): boolean {
  const link = tokens[at];
  if (link === undefined || !/^(?:and|or|to|[-–])$/.test(link.lower)) return false;
  return tokens[at + 1]?.kind === 'number' && /^\d{1,2}$/.test(tokens[at + 1]?.text ?? '') && isMonth(tokens[at + 2]);
}

/** “June 10-12”, “March 5 and 6”. */
function beginsInMonth(tokens: readonly Token[], at: number): boolean {
  const link = tokens[at - 1];
  if (link === undefined || !/^(?:and|or|to|through|[-–])$/.test(link.lower)) return false;
  return /^\d{1,2}$/.test(tokens[at - 2]?.text ?? '') && isMonth(tokens[at - 3]);
}

/** “Article 5”, “flight 17”, “Articles 5 and 6”, “Leopard 2”, “No. 10”, “Covid 19”. */
function isLabelled(tokens: readonly Token[], number: ReadNumber): boolean {
  const { from, value, scale, style } = number;
  if (scale !== 1) return false;
  let place = from - 1;
  if (/^(?:and|or|to|through|[-–&])$/.test(tokens[place]?.lower ?? '') && tokens[place - 1]?.kind === 'number') place -= 2;
  if (tokens[place]?.text === ',' && tokens[place - 1]?.kind === 'number' && tokens[place - 2]?.text === ',') place -= 2;
  if (tokens[place]?.text === '.' && /^(?:no|nos|art|para|fig|vol|pp?)$/.test(tokens[place - 1]?.lower ?? '')) place -= 1;
  const label = tokens[place];
  if (label?.kind !== 'word') return false;
  const isOwn = place === from - 1 || tokens[place + 1]?.text === '.';
  if (LABELS.has(label.lower) && !isPhraseVerb(tokens, place)) {
    if (
      style === 'words' &&
      /^\p{Ll}/u.test(label.text) &&
      !/^(?:article|articles|resolution|page|paragraph|chapter|section|number|aged|age|ages|phase|stage|level|platform|gate)$/.test(
        label.lower,
      )
    )
      return false;
    return true;
  }
  if (!/^\p{Lu}/u.test(label.text)) return false;
  // “Boeing 737 and 787 jets”: numbers as long as the first.
  const isAlike = tokens[from]?.text.length === tokens[place + 1]?.text.length;
  if (!isOwn) return isAlike && value >= 100 && MODELS.has(label.text);
  if (MODELS.has(label.text) && !opensPlainly(tokens, place)) return !/^[%$€£]$/.test(tokens[number.to]?.text ?? '');
  // One digit behind a name is part of it: news writes such counts in words.
  const isNamed =
    style === 'digits' && value < 10 && Number.isInteger(value) && !isMeasured(tokens, number.to) && !opensSentence(tokens, place);
  return isNamed;
}

/** “lines 5”, but “which numbers 35 states”, “ages”: a label that is a verb here. */
function isPhraseVerb(tokens: readonly Token[], at: number): boolean {
  const label = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (label === 'no') return tokens[at]?.text === 'no' || !(tokens[at + 1]?.text === '.' || tokens[at]?.text === 'No');
  if (
    /^(?:line|unit|area|track|task|goal|point|form|model|issue|terminal|code|mark|directive|agenda|item|rule|season|match|game|building|channel|radio|act|lane|exit|title)$/.test(
      label,
    )
  )
    return /^(?:will|to|could|would|may|must|can)$/.test(before);
  return label === 'note' || label === 'numbers' || label === 'nos'
    ? /^(?:will|to|which|that|it|now|also|army|force|group)$/.test(before)
    : false;
}

/** A label's word that only begins a sentence: “Stage one”, but “World 5”. */
const opensPlainly = (tokens: readonly Token[], at: number): boolean =>
  opensSentence(tokens, at) && /^(?:Big|Catch|Order|Rule|Bill)$/.test(tokens[at]?.text ?? '');

/** A measure behind a number, or behind the range that it begins: “Uzbekistan 4 to 7 cubic kilometres”. */
function isMeasured(tokens: readonly Token[], at: number): boolean {
  const isRange = /^(?:to|or|[-–])$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.kind === 'number';
  return hasMeasure(tokens, at) || (isRange && hasMeasure(tokens, at + 2));
}

const hasMeasure = (tokens: readonly Token[], at: number): boolean =>
  /^(?:%|percent|per|percentage|million|billion|trillion|days?|weeks?|months?|years?|hours?|minutes?|km|kilomet(?:re|er)s|miles?|cubic|square|met(?:re|er)s|hectares|acres|barrels|lit(?:re|er)s|(?:kilo|mega|giga|tera)watts?|tonnes?|tons?|dollars?|euros?|points?|more)$/.test(
    tokens[at]?.lower ?? '',
  ) ||
  (tokens[at]?.glued === true && /^(?:m|bn|km)$/.test(tokens[at]?.text ?? ''));

/** Number words with a capital inside a sentence, or before another capital: “Group of Seven”, “Five Eyes”. */
function isCapitalName(tokens: readonly Token[], { from, to, style }: ReadNumber): boolean {
  const first = tokens[from];
  const before = tokens[from - 1];
  if (style === 'digits')
    return (
      (/^(?:Group|Gang|Class|Team|League|House|Council|Club|Summit)$/.test(tokens[from - 2]?.text ?? '') && before?.lower === 'of') ||
      (before?.lower === 'top' && tokens[from]?.glued === true)
    );
  if (
    /^(?:Group|Gang|Big|Council|Committee|Club|Magnificent|Chicago|Visegrad|Channel|Band|House)$/.test(
      (before?.lower === 'of' ? tokens[from - 2] : before)?.text ?? '',
    ) &&
    !opensSentence(tokens, from - 1)
  )
    return /^\p{Lu}/u.test(first?.text ?? '');
  if (!/^\p{Lu}/u.test(first?.text ?? '')) return false;
  if (!opensSentence(tokens, from)) return true;
  const behind = joins(tokens, to) ? tokens[to + 1] : undefined;
  return behind !== undefined && /^\p{Lu}/u.test(behind.text);
}

/** A bare number of four digits that reads as a year unless a unit or a limit says otherwise. */
export function readsAsYear(tokens: readonly Token[], { from, to, value, scale, style }: ReadNumber): boolean {
  return style === 'digits' && scale === 1 && to === from + 1 && /^(?:1[4-9]|20)\d\d$/.test(tokens[from]?.text ?? '') && value < 2100;
}
