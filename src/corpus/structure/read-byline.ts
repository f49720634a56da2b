// Who wrote it: names and affiliations in a line such as `By Jane Doe and John Roe, Associated Press Writers`.
import type { Author } from '../types.js';
import { isAgency } from './agencies.js';
import { datesIn } from './date-line.js';
import { isDatelineCity } from './dateline-cities.js';

/** `by admin`, `By Jane Doe, Senior Fellow`: who wrote it, on a line of its own. */
const BYLINE =
  /^(?:(?:written|posted|published|reported|analysis|opinion|commentary|edited|report|story|text|words|interview(?:ed)?|compiled|review(?:ed)?)\s+)?by:?\s+(?<who>\S.*)$/i;
const AUTHOR_LINE = /^(?:authors?|writer|reporter|correspondent)\s*:\s*(?<who>\S.*)$/i;

/** Accounts and desks that sign pages without being a person. */
const NOT_A_PERSON =
  /^(?:the\s+)?(?:(?:our|a|from\s+our|special|staff|web|online|own|foreign|diplomatic|political|news|wire|world|national|international|bureau|agency|site)\s+)*(?:admin(?:istrator)?|web\s?master|editors?|editorial(?:\s+(?:board|staff|team|desk))?|staff(?:\s+(?:writers?|reporters?|correspondents?))?|correspondents?|reporters?|desk|agencies|(?:combined\s+)?wires?(?:\s+(?:services|reports))?|news\s?(?:room|desk)|guest|user|author|anonymous|team|redaction|redaktion|service|services)$/i;
const DEGREE = /^(?:Ph\.?D\.?|M\.?A\.?|M\.?D\.?|J\.?D\.?|LL\.?M\.?|Jr\.?|Sr\.?|III?|MP|OBE)$/;
/** `6 min read`. */
const READING_TIME = /^(?:reading\s+time:?\s+)?\d{1,3}[\s-]?min(?:ute)?s?\.?(?:\s+read)?$/i;
const HONORIFIC = /^(?:Dr|Prof|Amb|Gen|Col|Mr|Mrs|Ms|Sir|Dame)\.?\s+/;
/** What papers, agencies and institutes call themselves; no part of a person's name. */
export const HOUSE =
  /\b(?:News|Press|Times|Post|Journal|Tribune|Herald|Guardian|Telegraph|Agency|Agencies|Service|Correspondents?|Editors?|Writers?|Reporters?|Reporting|Institute|Center|Centre|University|Council|Foundation|Staff|Bureau|Desk|Magazine|Daily|Weekly|Gazette|Monitor|Radio|Television|TV|Online|Contributor|Analyst|Fellow|Professor|Director|Reuters|Bloomberg|Wire|Services?|International|Columnist|Producer|Team|Board|Ministry|Department|Office|Embassy|Group|Network|Project|World|Today|Review|Report|Affairs|Department)\b/i;
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}.'’-]*|de|del|della|der|den|van|von|bin|ibn|al|el|da|di|dos|la|le|ten|ter|y|Al-[\p{L}'’-]+|al-[\p{L}'’-]+|el-[\p{L}'’-]+)$/u;
const NO_NAME =
  /^(?:IN|AT|ON|FROM|NEAR|WITH|AND|By|The|A|An|This|That|All|Any|Its|Our|His|Her|Their|Most|Some|Many|Far|No|On|In|At|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)[\s,]/;

/** The words behind `By` or `Author:` on a line of its own; null for any other line. */
export function bylineOf(line: string): string | null {
  const labelled = AUTHOR_LINE.exec(line)?.groups?.['who'];
  if (labelled !== undefined) return labelled;
  const who = BYLINE.exec(line)?.groups?.['who'];
  if (who === undefined || !isSignature(who)) return null;
  return /[.!?…]["”’)]*$/.test(line) && !/\b(?:Jr|Sr|Ph\.D|Inc|U\.S|D\.C)\.$/.test(line) ? null : who;
}

/** A capital letter begins a person's name; otherwise it must be an account that signs pages. */
function isSignature(who: string): boolean {
  if (NOT_A_PERSON.test(who.split(/\s*[|,•·(–—]\s*/)[0] ?? '')) return true;
  if (!/^\p{Lu}/u.test(who) || NO_NAME.test(`${who} `)) return false;
  // A name is followed by nothing, a separator, a place or a second name; running text by other words.
  const words = who.split(/\s+/);
  const firstOther = words.findIndex((word) => !NAME_WORD.test(word.replace(/[,:;|]+$/, '')));
  if (firstOther === -1) return words.length <= 14;
  if (words.length <= 14 && /[,|·•]/.test(who) && isPersonName(who.split(/\s*[,|·•]/)[0] ?? '')) return true;
  const behind = words.slice(firstOther).join(' ');
  return (
    /[,:;|]$/.test(words[firstOther - 1] ?? '') ||
    /^(?:and|&|in|at|for|of|with|from|via|near|on\s+\p{Lu}|\(|@|[|•·–—-]|\d|reporting|special|published|updated|posted|last)/iu.test(behind)
  );
}

/** Whether words are two to four that look like a person's name and hold none of a house or a section of a paper. */
export function isPersonName(words: string): boolean {
  const parts = words.replace(HONORIFIC, '').split(/\s+/);
  return (
    parts.length >= 2 &&
    parts.length <= 4 &&
    parts.every((part) => NAME_WORD.test(part)) &&
    /^\p{Lu}[\p{L}.'’-]+/u.test(parts[0] ?? '') &&
    /^(?:\p{Lu}|al-|el-)[\p{L}.'’-]+$/u.test(parts.at(-1) ?? '') &&
    !HOUSE.test(words) &&
    !NO_NAME.test(words) &&
    !isAgency(words)
  );
}

/** Whether a line holds nothing but names of persons, with the places they write from. */
export const areSignatures = (line: string): boolean => {
  const names = splitNames(line.replace(/\s*[|•(–-]\s.*$/, '')).map((name) => name.replace(/\s+in\s+\p{Lu}.*$/u, ''));
  return names.length > 0 && names.every((name, index) => isPersonName(index === 0 ? (name.split(',')[0] ?? '') : name));
};

/** The authors that a byline names, with what it says of them; accounts such as `admin` and agencies are no authors. */
export function readByline(byline: string): readonly Author[] {
  const [who = '', ...about] = byline
    .replace(/\s*\b(?:last\s+)?(?:published|updated|posted|modified)\b.*$/i, '')
    .replace(/\s*\S+@\S+|\s*\(?@\w+\)?/g, '')
    .split(/\s+[|•·–—-]\s+|\s*[|•]\s*|\s*\n\s*/);
  const bracket = /\s*\(([^()]{2,60})\)\s*$/.exec(who);
  const segments = who.slice(0, bracket?.index ?? who.length).split(/,\s*/);
  const names: string[] = [];
  const rest: string[] = [];
  // `Jane Doe, John Roe and Ann Poe` are three; `Jane Doe, BBC News` is one.
  const lastJoint = segments.findLastIndex((segment) => /(?:^|\s)(?:and|&)\s/.test(segment));
  for (const [index, segment] of segments.entries()) {
    const parts = splitNames(segment);
    if (index === 0 || (index <= lastJoint && parts.every((part) => isPersonName(part) && !isDatelineCity(part)))) names.push(...parts);
    else rest.push(segment);
  }
  const said = [...rest, ...(bracket === null ? [] : [bracket[1] ?? '']), ...about]
    .map((part) => part.trim().replace(/:$/, ''))
    .filter(
      (part) =>
        part !== '' &&
        !DEGREE.test(part) &&
        !READING_TIME.test(part) &&
        !/^\d{1,2}[:.]\d{2}/.test(part) &&
        datesIn(part).length === 0 &&
        !isDatelineCity(part),
    );
  return names.flatMap((raw): readonly Author[] => {
    const of = /^(.*?)\s+(?:of|for)\s+(?=\p{Lu}|the\s)(.+)$/u.exec(raw);
    const name = toName((of?.[1] ?? raw).replace(HONORIFIC, '').replace(/\s+(?:in|at|near|from|on|reporting|special)\s.*$/i, ''));
    if (name === '' || NOT_A_PERSON.test(name) || isAgency(name) || isHouse(name)) return [];
    const affiliation = [...(of?.[2] === undefined ? [] : [of[2]]), ...said].join(', ');
    return [{ name, ...(affiliation === '' ? {} : { affiliation }) }];
  });
}

const splitNames = (segment: string): readonly string[] => segment.split(/\s+(?:and|&|with)\s+|^and\s+/).filter((name) => name !== '');
const isHouse = (name: string): boolean =>
  HOUSE.test(name) &&
  (/\b(?:staff|news|press|agency|reporters?|correspondents?|desk|bureau|service|team|board|writers?)$/i.test(name) ||
    !/^\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+$/u.test(name));

/** Names in capitals are written as names are. */
function toName(text: string): string {
  const name = text.replace(/[\s,;:.]+$/, (end) => (/\b(?:Jr|Sr)$/.test(text.slice(0, -end.length)) ? '.' : '')).trim();
  if (!/^[^\p{Ll}]+$/u.test(name) || !/\p{Lu}{3}/u.test(name)) return name;
  return name.toLowerCase().replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
