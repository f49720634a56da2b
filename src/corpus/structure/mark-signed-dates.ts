// Lines under the title that name who wrote it, or the house that published it, beside the date.
import { isAgency } from './agencies.js';
import { type DateLine, readDateAt, readDateLine } from './date-line.js';
import { isDatelineCity } from './dateline-cities.js';
import { type FoundDateLine, isProse, looksLikeHeading, type State } from './furniture.js';
import { bylineOf, HOUSE, isPersonName } from './read-byline.js';

/** What such a line says. */
export interface SignedDate {
  readonly date: DateLine;
  /** As a byline, without `by`. */
  readonly who: string | null;
  readonly source: string | null;
}

/** Drafts from the top among which such lines are looked for. */
const HEAD = 10;
const LONGEST = 180;
/** `…, 4 April 2014. Interview by Jane Doe.` */
const CREDIT =
  /\.\s+(?<credit>(?:interview|text|story|report|words|analysis|reporting|written|reported|interviewed|compiled)\s+by\s+[^.]{3,60})\.?$/i;
const ROLE =
  /\b(?:editor|correspondent|reporter|writer|columnist|analyst|fellow|researcher|professor|lecturer|director|adviser|advisor|bureau|chief|contributor|economist|associate|expert|staff)\b/i;
/** Begins names of papers read aloud, not of houses. */
const NO_HOUSE =
  /\b(?:statement|declaration|communiqu[eé]|remarks|speech|address|resolution|agreement|protocol|treaty|summit|meeting|talks)\b/i;
/** A date that no line says by itself, for asking whether words may stand beside one. */
const ANY_DATE = '4 March 2014';

/** Marks them above the first prose, with the dates, authors and the house that they name. */
export function markSignedDates({ drafts, texts, kinds }: State): {
  readonly dates: readonly FoundDateLine[];
  readonly bylines: readonly string[];
  readonly source: string | null;
} {
  const dates: FoundDateLine[] = [];
  const bylines: string[] = [];
  let source: string | null = null;
  let hasTitle = false;
  for (const [index, text] of texts.slice(0, HEAD).entries()) {
    if (kinds[index] !== undefined) continue;
    if (isProse(text) && !CREDIT.test(text)) break;
    const read = drafts[index]?.kind === 'body' ? readSignedDate(text) : null;
    if (read === null || (read.who === null && !hasTitle)) {
      hasTitle ||= drafts[index]?.kind === 'heading' || (text.split(' ').length >= 3 && looksLikeHeading(text));
      continue;
    }
    kinds[index] = read.who === null ? 'dateline' : 'byline';
    dates.push({ date: read.date, place: 'head' });
    if (read.who !== null) bylines.push(read.who);
    source ??= read.source;
  }
  return { dates, bylines, source };
}

/** Reads `Jane Doe, political editor · April 9, 2014`, `Jane Doe, Vienna, 9 April 2014` or `Institute of Seas, Note 12, 9 April 2014`; else null. */
function readSignedDate(line: string): SignedDate | null {
  if (line.length > LONGEST || /copyright|©/i.test(line)) return null;
  const credit = CREDIT.exec(line);
  const who = credit === null ? null : bylineOf(credit.groups?.['credit'] ?? '');
  const written = credit === null || who === null ? line : line.slice(0, credit.index);
  const found = takeDate(written);
  if (found === null) return null;
  const { date, parts } = found;
  const [first = '', ...behind] = parts;
  if (who !== null) return parts.every(isName) ? { date, who, source: isHouseName(first) ? first : null } : null;
  if (isPersonName(first) && !isDatelineCity(first)) {
    const isSigned =
      behind.length > 0 && behind.length <= 3 && behind.every((part) => isRole(part) || isDatelineCity(part) || isHouseName(part));
    return isSigned ? { date, who: parts.join(', '), source: null } : null;
  }
  if (!isHouseName(first) || behind.length === 0 || !behind.every(isName)) return null;
  return { date, who: null, source: first };
}

/** The one date with its year, set apart by marks, and what stands beside it but for the time of day and the usual words. */
function takeDate(line: string): { readonly date: DateLine; readonly parts: readonly string[] } | null {
  let at = 0;
  let read: ReturnType<typeof readDateAt> = null;
  for (; at < line.length && read === null; at += 1) {
    const here = readDateAt(line, at);
    if (
      here !== null &&
      here.date.year !== null &&
      here.date.month !== null &&
      /(?:^|[,;|·•(–—-]|\p{L}day,?)\s*$/u.test(line.slice(0, at).slice(-16))
    )
      read = here;
  }
  if (read === null) return null;
  const start = at - 1;
  const front = line.slice(0, start);
  const end = line.slice(start + read.length);
  if (!/^\s*(?:$|[,;|·•.)–—-]|\d)/.test(end)) return null;
  const parts = `${front} | ${end}`
    .split(/\s+[-–—]\s+|\s*[|·•;()]\s*|,\s+/)
    .map((part) => part.trim().replace(/[,.]$/, ''))
    .filter((part) => part !== '' && /[\p{L}\d]/u.test(part) && readDateLine(`${part} ${ANY_DATE}`, false) === null);
  const date: DateLine = { ...read.date, role: 'plain', isTimed: /\d[:.]\d\d(?!\d)|\d\s?[ap]\.?m\b/i.test(end) };
  return { date, parts };
}

const isRole = (part: string): boolean => part.split(' ').length <= 10 && ROLE.test(part);

/** Words with capitals, numbers, and the small words between them. */
const isName = (part: string): boolean =>
  part.length <= 80 &&
  /^\p{Lu}/u.test(part) &&
  !NO_HOUSE.test(part) &&
  part.split(' ').every((word) => /^(?:\p{Lu}|\d|(?:of|the|for|and|on|in|at|de|des|du|la|&)$)/u.test(word));

const isHouseName = (part: string): boolean => isName(part) && (isAgency(part) || (HOUSE.test(part) && part.split(' ').length >= 2));
