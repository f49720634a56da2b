// Whether a capital stands for a government or tells where something is: "Moscow said", "in Moscow".
import { DAYS_AND_MONTHS } from './names/titles.js';

/** Characters looked at before and behind the name. */
const BEFORE = 72;
const BEHIND = 48;

const DIRECTIONS =
  'central|northern|southern|eastern|western|downtown|nearby|greater|metropolitan|both|old|occupied|besieged|war-torn|rebel-held';
/** Straight before the name. */
const LOCAL = new RegExp(
  `\\b(?:in|at|near|outside|inside|around|across|into|via|throughout|through|within|In|At|Near|Outside|Inside|Around|Across)\\s(?:the\\s)?(?:(?:${DIRECTIONS})\\s|[a-z]+ly\\s)?$`,
);
const DIRECTION = /\b(?:central|northern|southern|eastern|western|downtown|metropolitan)\s$/i;
const CAPITAL_OF =
  /\b(?:[Cc]apital|city|town|port|suburbs?|outskirts|streets?|mayor|centre|center|heart|north|south|east|west|residents|people|bishop|archbishop|patriarch)(?: city)?,? (?:of )?$/;
const DISTANCE = /\b(?:km|kms|kilomet(?:er|re)s?|miles?|hours?|minutes)[a-z -]{0,24} (?:of|from|to) $/;
/** Somebody or something goes there or comes from there. */
const MOVEMENT =
  /\b(?:flew|fly|flies|flying|flown|flights?|travel(?:s|l?ed|l?ing)?|trips?|visits?|journeys?|tours?|went|go|goes|going|gone|came|come|comes|coming|return(?:s|ed|ing)?|arriv(?:e|es|ed|ing|al)|head(?:ed|ing)|moved|drove|driving|leaves?|leaving|left|depart(?:s|ed|ing|ure)?|sail(?:ed|ing)|fled|flee|fleeing|trains?|road|highway|pipeline|way|evacuat(?:e|ed|ion)|deport(?:ed|ation)?|extradit(?:e|ed|ion)|relocat(?:e|ed|ion)|pilgrimage|broadcast(?:s|ing)?|report(?:s|ed|ing)|march(?:ed|ing)?|invit(?:ed|ation)|welcomed)\b[^.;:,"()]{0,30} (?:to|from|for|toward|towards|of|on) $/;
/** Somebody is sent there; a letter goes to a government. */
const SENT =
  /\b(?:send|sends|sent|sending|dispatch(?:es|ed|ing)?)\b[^.;:,"()]{0,32}\b(?:minister|delegation|envoy|team|troops|negotiators?|officials?|aides?|representatives?|diplomats?|ambassador|forces)s? to $/;
/** Verbs whose object is the city. */
const ENTERED =
  /\b(?:visit(?:s|ed|ing)?|reach(?:ed|ing)|enter(?:ed|ing)|left|leaving|fled|flee(?:ing)?|captur(?:e|ed|ing)|seiz(?:e|ed|ing)|besieg(?:e|ed|ing)|shell(?:ed|ing)|bomb(?:ed|ing)|storm(?:ed|ing)|encircl(?:e|ed|ing)|tour(?:ed|ing)|overrun|overran) $/;
const SHOT_AT =
  /\b(?:strikes?|missiles?|drones?|raids?|rockets?|shelling|bombardment|bombing|air defen[cs]es?)\b[a-z ]{0,16} (?:on|at|against|over|near) $/;
/** Straight behind the name. */
const BASED = /^-(?:based|born|area|educated)\b/;
const THING =
  /^ (?:summit|talks|meetings?|conference|agreements?|accords?|declaration|process|airport|suburbs?|streets?|office|bureau|embassy|region|metro|hospital|residents?|hotel|cease-?fire|format|round|mayor|correspondent|university|time|stock exchange|visit|trip|format|protocols?|convention|treaty|memorandum|apartment|neighbou?rhood|district|attacks?|bombings?|court|papers?|newspapers?|press|daily)\b/;
/** `Baku-Tbilisi-Ceyhan pipeline`. */
const LINE =
  /^(?:-\p{Lu}\p{L}+){1,3} (?:[a-z]+ )?(?:line|pipeline|railway|railroad|rail|road|highway|route|motorway|corridor|flight|train|axis)\b/u;
const OWN_PLACE =
  /^'s (?:(?:[a-z]+ ){0,2}(?:airports?|streets?|suburbs|outskirts|mayor|city (?:centre|center|hall|council)|downtown|residents|metro|subway|main square|old city|old town|neighbou?rhoods?|districts?|hotels?|hospitals?|stadium)\b|(?:[A-Z][\p{L}]+ ){1,3}(?:Square|Street|[Aa]irport|[Dd]istrict|Hospital|Palace|Hotel|Avenue|Boulevard|University|Stadium|Park|Theatre|Theater|Cathedral|Mosque|Museum)\b)/u;
/** In somebody's view, it is somebody who views. */
const POSSESSIVE = /^'s? [a-z]/;
const COUNTRY_BEHIND = /^(?:, | \()(?:D\.?C\b|[A-Z])/;

/**
 * Whether the words around a capital make it a place. `text` is folded, without accents;
 * `country` tells whether a name that follows a comma belongs to the same actor.
 */
export function isLocal(text: string, start: number, end: number, country: (at: number) => boolean): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const behind = text.slice(end, end + BEHIND);
  if (OWN_PLACE.test(behind) || BASED.test(behind) || THING.test(behind) || LINE.test(behind) || isPartOfName(behind)) return true;
  if (POSSESSIVE.test(behind)) return false;
  if (COUNTRY_BEHIND.test(behind) && (/^(?:, | )D\.?C\b/.test(behind) || country(end + 2))) return true;
  if (start === 0 && /^(?:, [A-Z]| \(| - )/.test(behind) && /^[A-Z]+$/.test(text.slice(start, end).replace(/[^A-Za-z]/g, ''))) return true;
  return (
    [LOCAL, DIRECTION, CAPITAL_OF, DISTANCE, MOVEMENT, ENTERED, SENT, SHOT_AT].some((pattern) => pattern.test(before)) ||
    isRussianPlace(before, behind)
  );
}

/** `Moscow State University`, `Paris Agreement`: the capital begins a longer name. */
function isPartOfName(behind: string): boolean {
  const next = /^ (\p{Lu}[\p{L}]*)/u.exec(behind)?.[1];
  return next !== undefined && !DAYS_AND_MONTHS.has(next) && next !== 'I';
}

/** `в Москве`, `Moskova'da`, `Bakida`. */
function isRussianPlace(before: string, behind: string): boolean {
  return /(?:^|[\s"(])(?:[Вв]о?|[Ии]з|[Пп]од|[Оо]коло|[Бб]лиз) $/.test(before) || /^'[dt][ae](?:ki)?(?![\p{L}])/u.test(behind);
}
