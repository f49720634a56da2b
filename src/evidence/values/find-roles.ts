// Offices that a text gives to persons: "President Luka Perović", "Begić, the foreign minister", "the governor, Garba Dikko".
import type { Span } from '../../base/span.js';
import { comparable } from './compare-text.js';

/** A person by the last word of the name, with an office: `finance minister`, `deputy governor`. */
export interface Role extends Span {
  readonly person: string;
  readonly office: string;
  readonly words: string;
}

const RANK = '(?:(?:[Dd]eputy|[Vv]ice|[Ff]ormer|[Aa]cting|[Ii]nterim|[Ff]irst|[Aa]ssistant|[Ee]x|[Cc]o)[ -])*';
const FIELD =
  '(?:[Pp]rime|[Ff]oreign|[Dd]efen[cs]e|[Ff]inance|[Ii]nterior|[Hh]ome|[Jj]ustice|[Ee]conomy|[Ee]nergy|[Oo]il|[Tt]rade|[Cc]ommerce|[Tt]ransport|[Hh]ealth|[Ee]ducation|[Aa]griculture|[Ee]nvironment|[Ff]isheries|[Ll]abou?r|[Ss]ecurity|[Cc]ulture|[Tt]ourism|[Mm]ining|[Pp]lantation|[Ii]ndustry|[Pp]lanning)';
const OFFICE = `${RANK}(?:${FIELD} (?:and ${FIELD} )?[Mm]inister|[Pp]resident(?:-elect)?|[Pp]remier|[Cc]hancellor|[Gg]overnor|[Mm]ayor|[Aa]mbassador|[Ss]peaker|[Kk]ing|[Qq]ueen|[Ee]mir|[Ss]ultan|[Pp]ope|[Ss]ecretary[- ][Gg]eneral|[Ss]ecretary of [Ss]tate|[Ss]pokes(?:man|woman|person)|[Aa]ttorney [Gg]eneral|[Aa]rmy [Cc]hief|[Cc]hief [Ee]xecutive|(?:[Mm]anaging|[Ee]xecutive) [Dd]irector|[Dd]irector[- ][Gg]eneral|[Cc]hair(?:man|woman|person)|[Ss]pecial [Ee]nvoy)`;
const GIVEN = "\\p{Lu}[\\p{L}\\p{M}.’'-]*";
const NAME = `${GIVEN}(?: (?:(?:al|el|van|der|von|de|di|bin)[ -])?${GIVEN}){0,3}`;
/** "Foreign Minister Zoran Begić", "prime minister, Luka Perović". */
const BEFORE = new RegExp(
  `(?<![\\p{L}-])(${OFFICE})(?: of (?:the )?${NAME}| for (?:the )?${NAME})?,? (?:Mr\\.? |Mrs\\.? |Ms\\.? |Dr\\.? |Datuk )?(${NAME})`,
  'gu',
);
/** "Zoran Begić, the Bosnian foreign minister", "Amadou Tolo, mayor of Sobara". */
const BEHIND = new RegExp(`(${NAME}), (?:(?:the|an?|${GIVEN}'s|his|her|its) )?(?:${GIVEN} )?(${OFFICE})(?![\\p{L}-])`, 'gu');

const ANY =
  /minister|president|premier|chancellor|governor|mayor|ambassador|speaker|king|queen|emir|sultan|pope|secretary|spokes|attorney|chief|envoy|director|chair/i;

/** Offices of persons in a folded text. */
export function findRoles(text: string): readonly Role[] {
  if (!ANY.test(text)) return [];
  const make = (name: string, office: string, start: number, words: string): readonly Role[] => {
    const person =
      comparable(name.replace(/[.'’]+s?$/, ''))
        .split(' ')
        .at(-1) ?? '';
    // "the incoming president".
    const isComing = /\b(?:incoming|next|future|designated) $/i.test(text.slice(Math.max(0, start - 12), start));
    return person.length < 3
      ? []
      : [{ person, office: `${officeOf(office)}${isComing ? ' elect' : ''}`, words, start, end: start + words.length }];
  };
  return [
    ...[...text.matchAll(BEFORE)].flatMap(({ 0: words, 1: office = '', 2: name = '', index }) => make(name, office, index, words)),
    ...[...text.matchAll(BEHIND)].flatMap(({ 0: words, 1: name = '', 2: office = '', index }) => make(name, office, index, words)),
  ];
}

function officeOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/-/g, ' ')
    .replace('defense', 'defence')
    .replace('labor', 'labour')
    .replace('home minister', 'interior minister')
    .replace(/spokes(?:man|woman)/, 'spokesperson')
    .replace(/chair(?:man|woman)/, 'chairperson')
    .replace('premier', 'prime minister')
    .replace(/\bex /, 'former ')
    .trim();
}

/** Whether one office may stand for another: a former holder is told as such, other words are free. */
export function isSameOffice(told: string, given: string): boolean {
  if (told === given) return true;
  const bare = (office: string): string => office.replace(/^(?:former|acting|interim) /, '');
  // "former" comes and goes with time; a deputy is none of it.
  return bare(told) === bare(given) && !(given.startsWith('former') && !told.startsWith('former'));
}
