// The dateline that opens a report: `ANKARA, March 3 (Reuters) - `, `Geneva, 3 March 2009 – `, `KABUL (AP) — `.
import { isAgency } from './agencies.js';
import { readDateAt, readWeekdayAt, type WrittenDate } from './date-line.js';
import { isDatelineCity } from './dateline-cities.js';

export interface Dateline {
  /** Characters of the paragraph that belong to it, with the space behind. */
  readonly length: number;
  readonly date: WrittenDate | null;
  /** As signed, without brackets. */
  readonly agency: string | null;
  /** Whether it is unmistakable wherever it stands; a weak one counts only where a report begins. */
  readonly isStrong: boolean;
}

const REACH = 200;
const NAME = "\\p{Lu}[\\p{L}.'’-]*";
/** `SHARM EL-SHEIKH, Egypt`, `Washington, D.C.`, `Ramallah/Gaza`. */
const PLACE = new RegExp(`${NAME}(?:\\s(?:${NAME}|de|es|el|al|da|do)){0,3}(?:(?:,\\s|\\s?/\\s?)${NAME}(?:\\s${NAME}){0,3}){0,3}`, 'uy');
const BETWEEN = /[\s,.;:|(]{0,3}/y;
const SIGNED = /[,.]?\s*(?:\((?<round>[^()]{2,50})\)|\[(?<square>[^[\]]{2,40})\]|\/(?<slashes>[^/]{2,40})\/)/y;
const BARE_SIGNED = /[,.]?\s+(?<bare>\p{Lu}{3,12})(?=\s*[-–—:.])/uy;
/** `– РИА Новости.`, `, AZƏRTAC`: an agency without brackets. */
const BEHIND = /(?:[,.]?\s+|\s*[-–—]\s*|,)(?<words>\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,2})/uy;
const CLOSED = /\)?\s*(?:-{1,3}|[–—―_|:•])\s*(?:-\s*)?|\)?\.\s+/y;
/** `BISHKEK Police used tear gas`: a city in capitals and nothing behind it. */
const BARE_CITY = /^(?<city>\p{Lu}{4,}(?:\s\p{Lu}{2,}){0,2})\s+(?=\p{Lu}\p{Ll})/u;
/** In capitals before a colon, and no places. */
const LABELS =
  /^(?:UPDATE\b.*|ANALYSIS|OPINION|EXCLUSIVE|BREAKING|WATCH|NOTE|CORRECTION|Q|A|QUESTION|ANSWER|FACTBOX|TIMELINE|EXPLAINER|INTERVIEW|REPORT|WARNING|SUMMARY|BACKGROUND|FEATURE|FOCUS|INSIGHT|VIDEO|PHOTO|READ|MORE|ALSO)$/;

/** Reads the dateline at the beginning of a paragraph; null where it begins with its first sentence. */
export function findDateline(paragraph: string): Dateline | null {
  const text = paragraph.slice(0, REACH);
  const bare = BARE_CITY.exec(text);
  if (bare !== null && isDatelineCity(toTitleCase(bare.groups?.['city'] ?? '')))
    return { length: bare[0].length, date: null, agency: null, isStrong: false };
  if (!/^["“([]?[\p{Lu}\d]/u.test(text)) return null;
  const place = placeAt(text);
  let at = place.length;
  const dated = dateAfter(text, at);
  at += dated.length;
  const signed = signedAfter(text, at, dated.date !== null);
  at += signed.length;
  const closed = lengthAt(CLOSED, text, at);
  const rest = text.slice(at + closed);
  const next = /^\s*["“‘'([«]*(\S)/u.exec(rest)?.[1] ?? '';
  if (!/[\p{Lu}\d$€£]/u.test(next) && rest.trim() !== '') return null;
  const isStrong = strength({ place: place.trim(), ...dated, ...signed, mark: text.slice(at, at + closed).trim(), rest });
  if (isStrong === null) return null;
  const space = lengthAt(/\s*/y, text, at + closed);
  return { length: Math.min(paragraph.length, at + closed + space), date: dated.date, agency: signed.agency, isStrong };
}

interface Parts {
  readonly place: string;
  readonly date: WrittenDate | null;
  readonly agency: string | null;
  readonly mark: string;
  readonly rest: string;
}

/** Words that begin sentences, and no places. */
const NO_PLACE = /^(?:On|In|By|At|As|Since|Until|From|After|Before|Last|This|Next|For|It|He|She|They|We|I|A|An|But|And|The(?!\s+Hague))\b/;

/** True for an unmistakable dateline, false for a likely one, null for none. */
function strength({ place, date, agency, mark, rest }: Parts): boolean | null {
  const isSet = mark !== '' && mark !== '.';
  // `/Trend News corr J.Doe/` is signed by the agency and its reporter.
  const isKnown = agency !== null && (isAgency(agency) || isAgency(/^\p{L}+(?=\sNews\b|,|\scorr)/u.exec(agency)?.[0] ?? ''));
  const isCapital = /^\p{Lu}{3}/u.test(place) && !LABELS.test(place);
  if (NO_PLACE.test(place)) return null;
  if (rest.trim() === '') return date !== null && place !== '' && (isCapital || isDatelineCity(place)) ? true : null;
  if (place === '') {
    if (agency !== null) return isKnown ? true : date !== null && isSet ? true : null;
    return date !== null && date.year !== null && isSet && mark !== ':' ? false : null;
  }
  if (agency !== null) {
    if (isKnown) return isSet || mark === '.' || date !== null || /^\s*\p{Lu}/u.test(rest) ? true : null;
    if (mark === '.') return date !== null && (isCapital || isDatelineCity(place)) ? true : null;
    return isSet && (date !== null || isCapital || isDatelineCity(place)) ? true : null;
  }
  if (date !== null) {
    if (date.month === null) return null;
    if (isSet) return isCapital || isDatelineCity(place) || date.day !== null ? true : null;
    return mark === '.' && (isCapital || isDatelineCity(place)) ? true : null;
  }
  if (!isSet || mark === '|' || mark === '•') return null;
  // One short word in capitals may be an alliance: `NATO — The …`.
  return isCapital || isDatelineCity(place) ? /^\p{Lu}{5}|^\p{Lu}{3,}[\s,/]/u.test(place) && mark !== ':' : null;
}

const toTitleCase = (words: string): string => words.toLowerCase().replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());

/** The place in front; empty where the text begins with a date or a signature. */
function placeAt(text: string): string {
  if (readDateAt(text, 0) !== null || readWeekdayAt(text, 0) !== null) return '';
  PLACE.lastIndex = 0;
  const found = PLACE.exec(text)?.[0] ?? '';
  // `BAKU /Trend/`: behind the slash stands the agency.
  const slash = found.indexOf(' /');
  const place = slash !== -1 && text.slice(slash + 2, slash + 44).includes('/') ? found.slice(0, slash) : found;
  // A month after a comma belongs to the date: `Moscow, March 3`.
  for (let comma = place.search(/[\s,./]/); comma !== -1 && comma < place.length; ) {
    const from = comma + 1;
    if (readDateAt(text, from) !== null || readWeekdayAt(text, from) !== null) return place.slice(0, comma);
    const next = place.slice(from).search(/[\s,./]/);
    comma = next === -1 ? -1 : from + next;
  }
  return place;
}

function dateAfter(text: string, at: number): { readonly date: WrittenDate | null; readonly length: number } {
  let from = at === 0 ? 0 : at + lengthAt(BETWEEN, text, at);
  const day = readWeekdayAt(text, from);
  if (day !== null) from += day.length + lengthAt(BETWEEN, text, from + day.length);
  const found = readDateAt(text, from);
  if (found === null) return { date: null, length: 0 };
  return { date: { ...found.date, weekday: day?.weekday ?? null }, length: from + found.length - at };
}

function signedAfter(text: string, at: number, isDated: boolean): { readonly agency: string | null; readonly length: number } {
  SIGNED.lastIndex = at;
  const match = SIGNED.exec(text);
  const groups = match?.groups ?? {};
  const agency = groups['round'] ?? groups['square'] ?? groups['slashes'];
  if (match !== null && agency !== undefined && /^ ?["'“]?\p{L}/u.test(agency)) return { agency: agency.trim(), length: match[0].length };
  const behind = isDated ? agencyBehind(text, at) : null;
  if (behind !== null) return behind;
  BARE_SIGNED.lastIndex = at;
  const bare = isDated ? BARE_SIGNED.exec(text) : null;
  return bare === null ? { agency: null, length: 0 } : { agency: bare.groups?.['bare'] ?? null, length: bare[0].length };
}

/** The longest of the next words that is an agency. */
function agencyBehind(text: string, at: number): { readonly agency: string; readonly length: number } | null {
  BEHIND.lastIndex = at;
  const match = BEHIND.exec(text);
  const words = match?.groups?.['words'] ?? '';
  const ends = [...`${words} `.matchAll(/\.?\s/g)].map(({ index }) => index).reverse();
  const end = ends.find((length) => isAgency(words.slice(0, length)));
  if (match === null || end === undefined) return null;
  return { agency: words.slice(0, end), length: match[0].length - words.length + end };
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
