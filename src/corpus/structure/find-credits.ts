// Furniture inside a paragraph of running text: datelines in front, remarks on the making of a report in front and behind.
import type { Debris } from '../types.js';
import { isAgency } from './agencies.js';
import { isPictureCredit } from './captions.js';

/** `(Adds quotes, details)` in front of a report. */
const CHANGES = /^\((?:Adds?|Updates?|Recasts?|Corrects?|Refiles?|Repeats?|Releads?|Rewrites?|Removes?|Clarifies|Fixes)\b[^()]{0,200}\)\s*/;
/** A button or a label glued to the first word. */
const GLUED = /^(?:Advertisement|ADVERTISEMENT|Image copyright|Story continues below advertisement)\s+(?=["“]?\p{Lu}\p{Ll})/u;
/** A remark in brackets behind the last sentence. */
const LAST_BRACKET = /\s*[([](?<inside>[^()[\]]{2,400})[)\]]\.?$/;
const MAKING =
  /^(?:(?:additional|with|further|writing|editing|reporting|compiled|translated|edited|written|reported|produced)\b.{0,40}\b(?:by|from)\b|with\s+(?:agency\s+)?inputs?\b|(?:news\s+)?agenc(?:y|ies)\b.{0,20}$|with\s+agencies$)/i;
/** `… he said. -- Reuters`, `… he said. /TASS/` */
const LAST_SIGNATURE = /[.!?]["”’]?(?<signature>\s+(?:[-–—]{1,2}\s?|\/)(?<agency>[\p{Lu}][\p{L} ./-]{1,30}?)\/?)$/u;
const LAST_MARK = /\s+(?:#{3}|ENDS|-ENDS-|\/ends|\((?:end|END|more|MORE)\)(?:\s[\p{L}\d./ -]{0,50})?)$/u;
/** A picture's credit among sentences. */
const CREDIT = /\s?\((?<credit>(?:AP|AFP|EPA|REUTERS|Reuters|UN|File|Photo|Image|Getty)[^()]{1,80})\)/g;

/** Furniture at the ends and inside of a paragraph; spans are offset by `base`, in order, disjoint. */
export function findCredits(text: string, base: number): readonly Debris[] {
  const front = lengthOf(CHANGES, text) || lengthOf(GLUED, text);
  const back = lastOf(text);
  const found: Debris[] = [];
  if (front > 0 && front < back) found.push({ start: base, end: base + front, kind: 'boilerplate' });
  if (text.includes('(')) {
    for (const match of text.matchAll(CREDIT)) {
      const end = match.index + match[0].length;
      if (
        match.index >= front &&
        end <= back &&
        /^(?:AP|AFP|EPA|REUTERS|Reuters|UN)?\s?(?:Photo|photo|Image|File|\/)|\//.test(match.groups?.['credit'] ?? '') &&
        isPictureCredit(match.groups?.['credit'] ?? '', '')
      )
        found.push({ start: base + match.index, end: base + end, kind: 'caption' });
    }
  }
  if (back < text.length && back > front) found.push({ start: base + back, end: base + text.length, kind: 'boilerplate' });
  return found;
}

/** Where the running text ends. */
function lastOf(text: string): number {
  const from = Math.max(0, text.length - 420);
  const tail = text.slice(from);
  const mark = LAST_MARK.exec(tail);
  const bracket = LAST_BRACKET.exec(tail);
  const inside = bracket?.groups?.['inside'] ?? '';
  const isBehindStop = bracket !== null && /[.!?…]["”’»')\]]*$/.test(tail.slice(0, bracket.index));
  if (bracket !== null && isBehindStop && (MAKING.test(inside) || isAgency(inside))) return from + bracket.index;
  const signed = LAST_SIGNATURE.exec(tail);
  const { agency = '', signature = '' } = signed?.groups ?? {};
  if (isAgency(agency.trim())) return text.length - signature.length;
  return mark === null ? text.length : from + mark.index;
}

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text.slice(0, 240))?.[0].length ?? 0;
