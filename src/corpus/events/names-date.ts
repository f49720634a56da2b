// Dates that are part of a name ("the May 9 parade", "the 2015 agreement") or date nothing that happened.
import type { FoundDate } from '../dates/types.js';

const REACH = 60;
/** Words that may follow a date without being its noun. */
const NO_NOUN =
  /^(?:[^\p{L} '-]| (?:\p{Lu}|and\b|or\b|to\b|but\b|when\b|while\b|where\b|with\b|which\b|who\b|that\b|the\b|an?\b|by\b|in\b|on\b|at\b|for\b|from\b|of\b|as\b|after\b|before\b|until\b|because\b|following\b|through\b|under\b|over\b|amid\b|is\b|was\b|were\b|are\b|has\b|have\b|had\b|will\b|would\b|did\b|if\b|despite\b|between\b|during\b|than\b|against\b|without\b|not\b|only\b|so\b|said\b|saw\b|brought\b|marked\b|near\b|into\b|about\b|alone\b|onwards?\b|local\b|came\b|passed\b|became\b|began\b|aboard\b|inside\b|outside\b|via\b|-)|$)/u;
/** Papers and the like that are named by their date. */
const PAPER =
  /\b(?:agreement|accords?|treaty|treaties|convention|declaration|memorandum|resolution|constitution|law|act|decree|protocol|charter|statement|deal|pact|concept|strategy|doctrine|war|wars|revolution|uprising|crisis|coup|genocide|earthquake|tsunami|massacre|referendum|elections?|Olympics|World Cup|Games|Cup|summit|budget|census|class|generation|model|report|agenda|plan|programme|program|events|attacks|riots|protests) of (?:the )?(?:\p{L}+ )?$/iu;
const ACRONYM = /(?:^|[ (])(?:[A-Z][A-Z-]*\d*|Expo|Euro|Vision|Agenda|Horizon|Strategy|Olympics|Games|Cup|Forum|Summit) $/;

/** "will not open before", "is unlikely before". */
const NOT_BEFORE =
  /\b(?:(?:will|would|is|are|can|could|may|should|does|do) not|won't|cannot|unlikely|not expected|no earlier) [^,;]{0,50}\bbefore (?:the )?(?:(?:end|start|beginning|middle) of )?$/i;
/** What comes back each year: "the season runs from", "are at their worst between", "in winter, when snow blocks it". */
const HABITUAL =
  /\bseasons? (?:usually |normally |often )?(?:runs?|lasts?|begins?|starts?|ends?|falls?|peaks?)\b[^,;]{0,40}$|\b(?:is|are) at (?:its|their) (?:most|worst|highest|lowest|peak|best|height|heaviest|busiest)\b[^,;]{0,40}$/i;

/** Whether the date at a place in a sentence belongs to a name, or compares, or only tells since when something is counted. */
export function namesDate(text: string, date: FoundDate): boolean {
  const lead = text.slice(Math.max(0, date.start - REACH), date.start);
  const next = text.slice(date.end, date.end + REACH);
  const { form } = date;
  const isYear = date.month === null && (form.type === 'calendar' || form.type === 'decade' || form.type === 'range');
  if (form.type === 'anniversary') return false;
  if (form.type === 'relative') return namesRelative(text.slice(date.start, date.end), form.unit, lead, next);
  if (form.type === 'weekday') return /\b(?:dubbed|called|known as) $/.test(lead);
  // "Resolution 2231 (2015)", "Ivan Petrov (1911-1995)".
  if (isYear && /\($/.test(lead) && /^\)/.test(next)) return true;
  if (
    isYear &&
    /\b(?:than|compared (?:with|to)|versus|from|against) (?:in )?$/.test(lead) &&
    /\b(?:up|down|higher|lower|more|less|fewer|rise|fell|rose|increase\p{L}*|compared|than|against|versus)\b/iu.test(lead)
  )
    return true;
  if (isYear && /\b(?:from|than|against|versus) [\d.,$€£%]+(?: [\p{L}-]+){0,2} in $/u.test(lead)) return true;
  if (form.type === 'range' && isYear && /, $/.test(lead) && /^(?:$|[.( ]{1,2}|,)/.test(next)) return true;
  if (
    form.type === 'decade' &&
    /\bof (?:the )?(?:early |late )?$/.test(lead) &&
    !/\b(?:end|beginning|start|part|half|course|rest|middle) of (?:the )?(?:early |late )?$/.test(lead)
  )
    return true;
  // "four times as many as in 2014".
  if (isYear && /\bas (?:many|much|high|low|large|often|few|little) as in $/.test(lead)) return true;
  // "drills, usually held in August".
  if (/\b(?:usually|normally|traditionally|always|annually|typically|every year|each year)\b[^,;]{0,30}$/i.test(lead)) return true;
  if (form.type !== 'decade' && date.year === null && HABITUAL.test(lead)) return true;
  if (
    form.type === 'season' &&
    form.year === null &&
    form.which === null &&
    form.relativeYear === null &&
    /^,? when \p{L}+ \p{Ll}+/u.test(next) &&
    !/^,? when [^.;]{1,40}\b(?:will|was|were|had|did|\p{L}+ed)\b/u.test(next)
  )
    return true;
  // "the two decades after 1989" last.
  if (isYear && /\b(?:decades|years|months|weeks) (?:after|before|following) $/i.test(lead)) return true;
  // "before 1989" only bounds; "not before 2020" tells when at the earliest.
  if (isYear && /\b(?:before|prior to|pre-?) ?$/i.test(lead) && !NOT_BEFORE.test(lead)) return true;
  if (
    PAPER.test(lead) &&
    (isYear ||
      /\b(?:agreement|accords?|treaty|convention|declaration|memorandum|resolution|statement|protocol|act|decree|law) of (?:the )?$/i.test(
        lead,
      ))
  )
    return true;
  if (ACRONYM.test(lead) && isYear) return true;
  if (/-$/.test(lead) && isYear && !/\bmid-$/i.test(lead)) return true;
  return isAttribute(date, lead, next, isYear);
}

/** Nouns of days that come back each year, and of movements and papers called by a date. */
const RECALLS =
  /^ (?:[\p{L}-]+ ){0,3}?(?:parades?|Day|holidays?|anniversary|anniversaries|celebrations?|commemorations?|Movement|movement|Revolution|coalition|alliance|Brigade|Square|Street|party|Party)\b/u;

/** A date right before its noun: "the 2008 war", "his March 2014 speech"; "a March 3 meeting" tells when. */
function isAttribute(date: FoundDate, lead: string, next: string, isYear: boolean): boolean {
  if (/^['’]s? \p{L}/u.test(next) && isYear) return true;
  const hasDay = date.day !== null;
  const article =
    /(?:^|[^\p{L}])(the|an?|this|that|its|his|her|their|our|\p{L}+['’]s|\p{L}+s['’])(?: (?:[a-z-]+(?:al|ed|ic|ar|er|or|ous|ive|ful|ant|ent|an|st|ly)|mid|early|late|first|second|key|new|own|recent))?[ -]$/iu
      .exec(lead)?.[1]
      ?.toLowerCase();
  const hasNoun = /^ ?-?\p{L}/u.test(next) && !NO_NOUN.test(next);
  const hasName = /^ \p{Lu}/u.test(next);
  if (article === undefined)
    return (
      hasNoun &&
      isYear &&
      !/\b(?:in|since|by|until|till|during|from|to|of|and|or|between|after|around|about|for|late|early|mid|year|through|throughout)[ -]$/i.test(
        lead,
      ) &&
      !/[,(] ?$/.test(lead)
    );
  if (article === 'the' && /\b(?:on|of) the $/i.test(lead) && hasDay) return false;
  if (article === 'the' && /^\d/.test(next)) return false;
  // "the June 27 raid", "the October summit" tell when; "the May 9 parade" recalls.
  const noun = next.slice(0, 40);
  if (date.month !== null && !(hasName && date.day === null && date.year !== null)) return (hasNoun || hasName) && RECALLS.test(noun);
  if (date.form.type === 'decade' || date.form.type === 'season' || date.form.type === 'months')
    return hasNoun && !/\b(?:in|during|since|by|from|until|through|over|throughout|at) the (?:early |late |mid-?)?$/i.test(lead);
  if (article === 'a' || article === 'an') return isYear && (hasNoun || hasName);
  return hasNoun || (hasName && !/^ (?:I|It|He|She|They|We)\b/.test(next) && (date.form.type === 'calendar' || date.form.type === 'range'));
}

/** "Last year's appeal raised": what is told of it happened then. */
const YIELDED =
  /^ [\p{L}-]+(?: [\p{L}-]+){0,2} (?:was|were|had|did|saw|won|drew|cost|fell|rose|brought|took|began|received|raised|killed|produced|ended|attracted|yielded|triggered|displaced|destroyed|totall?ed)\b/u;

function namesRelative(words: string, unit: string, lead: string, next: string): boolean {
  if (/^today/i.test(words)) {
    if (/['’]s$/.test(words)) return true;
    // "Turkey today is", "until today", "of today": nowadays.
    if (/\b(?:until|till|of|to|even|than|as|like) $/i.test(lead)) return true;
    if (lead === '' && /^, [^,.;]{0,55}?\b(?:is|are|has|have|remains?|can|must|no longer)\b/.test(next)) return true;
    return (
      /^,? (?:is|are|has|have|remains?|stands?|looks?|seems?|faces?|can)\b/.test(next) ||
      /\b(?:is|are|remains?|exists?|still|stands?) $/.test(lead)
    );
  }
  if (/^last year['’]s$/i.test(words) && lead === '' && YIELDED.test(next)) return false;
  if (/['’]s?$/.test(words) || /^['’]s?\b/.test(next)) return unit === 'year' || unit === 'quarter';
  if (/\b(?:than|compared (?:with|to)|versus|against) (?:in |at )?(?:the )?$/i.test(lead)) return true;
  return false;
}
