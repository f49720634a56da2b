// English dates: calendar dates, months and years; seasons, weekdays and relative words stand in en-relative.ts.
import { after, before, NUMERIC_RULES, toCalendar, toDays, toNumber, YEAR, YEAR_RANGE_RULE } from '../calendar-rules.js';
import type { DateLanguage, DateRule, DateSite } from '../types.js';
import { MONTHS_QUARTER_RULE } from './en-periods.js';
import { ENGLISH_RELATIVE_RULES } from './en-relative.js';
import {
  atEnglishYear,
  ENGLISH_MONTH,
  ENGLISH_MONTHS,
  ENGLISH_WEEKDAY,
  ENGLISH_WEEKDAYS,
  englishMonth,
  englishWeekday,
  RELATIVE_YEAR,
} from './en-words.js';

const ORDINAL = '(?:st|nd|rd|th)?';
const DAY = `(?<day>[0-3]?\\d)${ORDINAL}`;
const OTHER_DAY = `[0-3]?\\d${ORDINAL}`;
/** The second end of a range of days, or further days of a list. */
const DAYS = `${DAY}(?:(?: ?[-–—] ?| to | through | until | till )(?:the )?(?<last>[0-3]?\\d)${ORDINAL}|(?<more>(?:, ${OTHER_DAY}){0,6},? (?:and|or|&) (?:the )?${OTHER_DAY}))?`;
const TAIL = `(?:,? (?:of )?${YEAR}|,? ${RELATIVE_YEAR})?`;
/** What a number behind a month counts. */
const AMOUNT =
  ' ?(?:percent|per cent|million|billion|trillion|thousand|hundred|people|troops|soldiers|kilomet|miles|a\\.m|p\\.m|am\\b|pm\\b|GMT|degrees)';
/** What makes the number behind a month no day. */
const NO_DAY = `(?!\\d|[.,:]\\d|%|['’]s? (?:million|billion)|${AMOUNT})`;

const readDays: DateRule['read'] = (groups, site) =>
  toDays(
    {
      ...atEnglishYear(groups),
      month: englishMonth(groups['month']),
      day: toNumber(groups['day']),
      weekday: englishWeekday(groups['weekday']),
    },
    groups['last'],
    groups['more'],
    /\bbetween (?:the )?$/i.test(before(site, 14)),
  );

const MONTH_RULES: readonly DateRule[] = [
  MONTHS_QUARTER_RULE,
  { pattern: new RegExp(`${ENGLISH_MONTH} (?:the )?${DAYS}${NO_DAY}${TAIL}`, 'uy'), read: readDays },
  {
    pattern: new RegExp(`${ENGLISH_MONTH}(?:,? (?:of )?${YEAR}|,? (?:of )?${RELATIVE_YEAR}|-${YEAR.replace('year', 'dashed')})`, 'uy'),
    read: (groups, site) =>
      /^(?:Sen|Ms|Mrs|Mr)\.? $/.test(before(site, 5))
        ? null
        : toCalendar({
            ...atEnglishYear({ ...groups, year: groups['year'] ?? groups['dashed'] }),
            month: englishMonth(groups['month']),
          }),
  },
  {
    // A day or a year may not follow, any other number may: “by the end of August 5,000 had fled”.
    pattern: new RegExp(
      `${ENGLISH_MONTH}(?:['’]s(?= \\p{L}))?(?!['’]?\\p{L}| (?:\\d{1,2}(?!\\d|,\\d{3}|${AMOUNT})|(?:1[5-9]|20)\\d{2}(?!\\d)))`,
      'uy',
    ),
    read: ({ month = '' }, site) => (isMonth(month, site) && !isOwner(month, site) ? toCalendar({ month: englishMonth(month) }) : null),
  },
];

/** "May's" and "April's" belong to a person as well. */
const isOwner = (month: string, { text, start, end }: DateSite): boolean =>
  end - start > month.length && /^(?:May|April|June)/.test(text.slice(start, end));

/** A month alone needs a word before it that leads to a date; `May` and `March` a plain one, for they are words and names too. */
const PLAIN_LEAD =
  /\b(?:in|since|until|till|by|during|throughout|early|late|mid|last|next|this|as (?:late|early|recently|soon) as|(?:end|beginning|start|middle|month|rest|half|part|course) of)[ -]$/i;
const LEAD =
  /(?:\b(?:of|from|to|through|between|and|or|before|after|for|around|about|towards?|beyond|past|into|within|than|against|over|following|preceding|ending|beginning|starting|dated|on|as|the|an?|his|her|its|their|our|\p{L}+['’]s?)[ -]|[-–—/(])$/iu;

const MONTH_BEHIND = new RegExp(`^(?: ?[-–—/] ?| to | through | until )${ENGLISH_MONTH}(?!\\p{L})`, 'u');

function isMonth(name: string, site: DateSite): boolean {
  const lead = before(site);
  const next = after(site);
  if (/^ (?:\d|for |on \p{Lu})/u.test(next) && !PLAIN_LEAD.test(lead)) return false;
  const isBeside = site.previous !== undefined && site.previous.month !== null && site.start - site.previous.end <= 6;
  if (isBeside && /^(?:,|,? and|,? or| to|-| -| through| until|,? &) ?$/.test(site.text.slice(site.previous?.end, site.start))) return true;
  const isRange = MONTH_BEHIND.test(next);
  if (isRange && !/^May\b/.test(name)) return true;
  if (name.startsWith('May')) {
    if (/^['’]s/.test(next)) return false;
    return PLAIN_LEAD.test(lead) || (/\b(?:from|between) $/i.test(lead) && /^ ?(?:to|through|until|and|-) ?(?:\p{Lu}|the )/u.test(next));
  }
  if (name === 'March') {
    return PLAIN_LEAD.test(lead) || (/\b(?:of|from|to|before|after|between|and|through|the|a|an) $/i.test(lead) && !/^ \p{Lu}/u.test(next));
  }
  return PLAIN_LEAD.test(lead) || LEAD.test(lead);
}

const NUMBER_RULES: readonly DateRule[] = [
  {
    // "on the 14th" of the month that is told.
    pattern: /(?<day>[0-3]?\d)(?:st|nd|rd|th)(?=[,.;:)]|$| (?:and|but|when|after|before|at|in|by|with|as|to|while|they|he|she)\b)/uy,
    read: ({ day }, site) =>
      /\b(?:[Oo]n|until|by|since) the $/.test(before(site, 10)) && Number(day) >= 1 && Number(day) <= 31
        ? { type: 'month-day', day: Number(day) }
        : null,
  },
  {
    // "on the 15th of the month".
    pattern: /(?<day>[0-3]?\d)(?:st|nd|rd|th) (?:day )?of (?:the|this) (?:same )?month(?!\p{L})/uy,
    read: ({ day }) => (Number(day) >= 1 && Number(day) <= 31 ? { type: 'month-day', day: Number(day) } : null),
  },
  {
    pattern: new RegExp(`${DAYS} (?:of )?${ENGLISH_MONTH}(?!['’]?\\p{L})${TAIL}`, 'uy'),
    read: readDays,
  },
  ...NUMERIC_RULES,
  {
    pattern: /(?<decade>1[5-9]\d0|20\d0)['’]?s(?!\p{L})/uy,
    read: ({ decade }) => ({ type: 'decade', year: Number(decade) }),
  },
  {
    pattern: /(?<year>20\d{2}|19\d{2}) (?:Q|q)(?<quarter>[1-4])(?!\d)/uy,
    read: ({ year, quarter }) => ({ type: 'months', ...quarterMonths(Number(quarter)), year: Number(year), relativeYear: null }),
  },
  YEAR_RANGE_RULE,
  { pattern: new RegExp(YEAR, 'uy'), read: ({ year }, site) => (isYear(Number(year), site) ? toCalendar({ year: Number(year) }) : null) },
];

const quarterMonths = (quarter: number): { readonly first: number; readonly last: number } => ({
  first: quarter * 3 - 2,
  last: quarter * 3,
});

/** Units and people that a number counts. */
const COUNTED =
  /^(?:%|[-–— ]?(?:percent|per cent|km|kilomet|miles?\b|met(?:er|re)s|MW|megawatts|tons|tonnes|dollars|euros|people|persons|men\b|women|troops|soldiers|fighters|refugees|migrants|civilians|villages|homes|houses|schools|workers|jobs|barrels|GMT|UTC|hours|hrs|local time|seats|votes|members|pages|words|square|cubic|million|billion|thousand|degrees|feet|kilos|kg|times|aircraft|tanks|vehicles|companies|students|police|protesters dead)\b)/i;
const NUMBERED =
  /(?:\b(?:No|Nos|Resolutions?|Articles?|Flight|Room|Route|Highway|Decree|Order|Law|Section|Model|Boeing|Airbus|numbers?|page|pages|Protocol|Directive|Regulation|Psalm|Agenda|Vision|Windows|Area|Studio|ISO|UNSCR|UNSC|Mark|Type)\.? |[$€£¥#№@])$/i;
const YEAR_LEAD =
  /(?:\b(?:in|since|until|till|by|during|throughout|early|late|mid|year|years|circa|ca\.|back to|spring|summer|autumn|fall|winter|Christmas|(?:end|beginning|start|middle|part|half|quarter|course|rest|months|weeks|days|years) of)[ -]|\bmid)$/i;
const YEAR_LOOSE_LEAD =
  /(?:\b(?:of|from|to|between|before|after|through|for|around|about|as|than|with|over|on|towards?|pre|post|per|against|into)[ -])$/i;
const NAME_LEAD = /(?:\b(?:the|an?|its|his|her|their|our|this|that|\p{L}+['’]s?) )$/iu;
/** Words behind a year that are no counted noun. */
const GOES_ON =
  /^(?:[^ ]|$| (?:and|or|to|but|when|while|where|with|which|who|that|the|an?|by|in|on|at|for|from|of|as|after|before|until|till|because|following|through|under|over|amid|is|was|were|are|has|have|had|will|would|did|it|he|she|they|we|its|his|her|their|if|despite|between|during|than|against|without|not|only|alone|onwards?|so|including|until|brought|saw|\p{Lu}|["'(\-–—]))/u;

/** Whether a number of four digits is a year where it stands. */
function isYear(year: number, site: DateSite): boolean {
  const lead = before(site);
  const next = after(site);
  if (
    COUNTED.test(next.trimStart()) ||
    COUNTED.test(next) ||
    NUMBERED.test(lead) ||
    /[\d/.,]$/.test(lead) ||
    /^(?:[:/]\d|-\p{L}|\/\d)/u.test(next)
  )
    return false;
  if (YEAR_LEAD.test(lead)) return year >= 1900 || GOES_ON.test(next);
  const { previous } = site;
  if (previous !== undefined && site.start - previous.end <= 12 && previous.month === null && previous.year !== null)
    if (
      /^(?:,|,? and(?: in)?|,? or| to|-| -|\/| through| until|,? &|,? then|,? again in) ?$/.test(site.text.slice(previous.end, site.start))
    )
      return true;
  if (YEAR_LOOSE_LEAD.test(lead)) return GOES_ON.test(next);
  if (/\($/.test(lead)) return /^(?:[);,]|[-–])/.test(next);
  if (NAME_LEAD.test(lead)) return year >= 1900 && /^ \p{L}/u.test(next);
  if (lead === '' || /(?:^|[.!?;:"] ?)$/.test(lead))
    return year >= 1900 && /^(?: (?:was|is|saw|will|has|had|brought|marked|began|ended|would|may|could|became)\b|,|:)/.test(next);
  return false;
}

const WEEKDAY_RULES: readonly DateRule[] = [
  {
    pattern: new RegExp(
      `${ENGLISH_WEEKDAY}(?:,| the|, the)? (?:the )?${DAYS}(?: day)? (?:of )?${ENGLISH_MONTH}(?!['’]?\\p{L})${TAIL}`,
      'uy',
    ),
    read: readDays,
  },
  { pattern: new RegExp(`${ENGLISH_WEEKDAY},? ${ENGLISH_MONTH} (?:the )?${DAYS}${NO_DAY}${TAIL}`, 'uy'), read: readDays },
  {
    pattern: new RegExp(
      `${ENGLISH_WEEKDAY}(?: (?:early |late )?(?:morning|afternoon|evening|night|lunchtime|noon|midnight))?(?!\\p{L})`,
      'uy',
    ),
    read: ({ weekday }, site) => {
      const number = englishWeekday(weekday);
      return number === null || !isWeekday(weekday ?? '', site) ? null : { type: 'weekday', weekday: number, which: null };
    },
  },
];

const NAMED_WEEKDAY =
  /\b(?:Black|Good|Bloody|Super|Palm|Easter|Holy|Ash|Shrove|Maundy|Cyber|Red|Green|Orange|Mardi|Casual|Man|Fat|every|each|any|most|per|The Mail on) $/i;

/** Not "Black Friday", "every Friday", "the Sunday Times"; short forms stand for a day only before a date. */
function isWeekday(name: string, site: DateSite): boolean {
  if (!name.endsWith('day') || NAMED_WEEKDAY.test(before(site, 20))) return false;
  // "the third Monday of April".
  if (/\b(?:first|second|third|fourth|fifth|last) $/i.test(before(site, 12)) && /^ (?:of|in) /.test(after(site))) return false;
  return !/^(?:s\b| (?:prayers?\b|Times|Telegraph|Herald|Express|Mirror|Post|People|Star|Morning|Agreement|Accords?|Club|School|Mass|sermons?|Agreements)|-to-)/.test(
    after(site),
  );
}

function byFirstWord(): ReadonlyMap<string, readonly DateRule[]> {
  const rules = new Map<string, DateRule[]>(Object.entries(ENGLISH_RELATIVE_RULES).map(([word, list]) => [word, [...list]]));
  const add = (word: string, list: readonly DateRule[]): void => {
    rules.set(word, [...(rules.get(word) ?? []), ...list]);
  };
  for (const month of ENGLISH_MONTHS) add(month.toLowerCase(), MONTH_RULES);
  for (const weekday of ENGLISH_WEEKDAYS) add(weekday.toLowerCase(), WEEKDAY_RULES);
  return rules;
}

/** English. */
export const ENGLISH: DateLanguage = {
  numberRules: [...NUMBER_RULES, ...(ENGLISH_RELATIVE_RULES['#'] ?? [])],
  wordRules: byFirstWord(),
  rangeWords: /^(?: ?[-–—] ?|-to-|,? (?:to|through|until|till|up to) (?:the )?(?:early |late |mid-?|end of |(?:late|early) in )?)$/,
  listWords: /^(?:,|,? (?:and|or)|,? and (?:in|on)|, (?:in|on)) $/,
  between: /\bbetween (?:the )?(?:early |late |mid-?)?$/i,
  verbs: null,
  printed: null,
};
