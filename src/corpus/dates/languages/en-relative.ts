// English dates told by their distance: today, last week, two weeks ago, the following month.
import { after, before, toCalendar, toNumber } from '../calendar-rules.js';
import type { DateForm, DateRule, DateSite, Which } from '../types.js';
import { CHRISTMAS_RULE, FISCAL_RULE, HOLIDAY_RULE, ORDINAL_RULES, ORDINALS, QUARTER_RULE, SEASON_RULES, TENS } from './en-parts.js';
import { COUNTED_QUARTER_RULE, PERIOD_RULE } from './en-periods.js';
import {
  COUNT_TENS,
  COUNT_WORD,
  COUNTS,
  ENGLISH_MONTHS,
  ENGLISH_SEASON,
  ENGLISH_WEEKDAYS,
  englishMonth,
  englishWeekday,
  toCount,
  toSeason,
} from './en-words.js';

type Unit = Extract<DateForm, { type: 'relative' }>['unit'];

const relative = (unit: Unit, offset: number, from: 'document' | 'narrative' = 'document'): DateForm => ({
  type: 'relative',
  unit,
  offset,
  from,
});

const VAGUE = /\b(?:more than|over|at least|less than|fewer than|under|up to|well over|some time|at most|every|or|to)$/i;
const COMPARED = /\b(?:than|as|from|compared (?:with|to)|versus|against|over) (?:(?:just|about|nearly|only) )?$/i;
const LASTING = /\b(?:for|first|within|every|each|last|next|past|than|in|of|over|lasted|spent|final|another|the) $/i;

/** "two weeks ago", "three days later", "ten months after". */
const DISTANCE_RULE: DateRule = {
  pattern: new RegExp(
    `(?<count>\\d{1,3}|${COUNT_WORD})(?<half> 1/2|-1/2| ?½|[.]5| and a half|-and-a-half)?[ -](?:full )?(?<unit>day|week|month|year|decade)s? (?<way>ago|later|earlier|after|before|previously|prior|hence|from now|from today)(?!\\p{L})`,
    'iuy',
  ),
  read: ({ count = '', half, unit = '', way = '' }, site) => {
    const lead = before(site);
    if (half !== undefined && !/^year$/i.test(unit)) return null;
    // "hundred-and-one years later": the count is only the end of a longer number.
    if (/\p{L}-$/u.test(lead) || VAGUE.test(lead.trimEnd()) || COMPARED.test(lead)) return null;
    const isRelation = /^(?:after|before|prior)$/i.test(way);
    if (isRelation && LASTING.test(lead)) return null;
    const size = (toCount(count) + (half === undefined ? 0 : 0.5)) * (unit.toLowerCase() === 'decade' ? 10 : 1);
    const isBack = /^(?:ago|earlier|before|previously|prior)$/i.test(way);
    const isFromDocument = /^(?:ago|hence|from)/i.test(way);
    const name = unit.toLowerCase() === 'decade' ? 'year' : toUnit(unit);
    const form: DateForm = relative(name, isBack ? -size : size, isFromDocument ? 'document' : 'narrative');
    if (form.type === 'relative' && name === 'year' && size === 1 && isBack) return { ...form, mayCompare: true };
    return isRelation && form.type === 'relative' ? { ...form, toNext: true } : form;
  },
};

/** "a year and a half ago". */
const HALF_AGO_RULE: DateRule = {
  pattern: /year and a half (?<way>ago|later|earlier)(?!\p{L})/uy,
  read: ({ way }, site) =>
    /(?:^|[ (])(?:a|one) $/i.test(before(site, 5)) &&
    !VAGUE.test(
      before(site)
        .replace(/(?:a|one) $/i, '')
        .trimEnd(),
    )
      ? relative('year', way === 'later' ? 1.5 : -1.5, way === 'ago' ? 'document' : 'narrative')
      : null,
};

const toUnit = (word: string): Unit =>
  (['day', 'week', 'weekend', 'month', 'quarter', 'year'] as const).find((unit) => unit === word.toLowerCase()) ?? 'day';

/** "in two weeks' time". */
const IN_TIME_RULE: DateRule = {
  pattern: /(?<count>\d{1,2}|an?|one|two|three|four|five|six|ten) (?<unit>day|week|month|year)s?['’]?s? time(?!\p{L})/iuy,
  read: ({ count = '', unit = '' }, site) => (/\bin $/i.test(before(site, 4)) ? relative(toUnit(unit), toCount(count)) : null),
};

const WHICH: Readonly<Record<string, Which>> = {
  last: 'last',
  past: 'last',
  this: 'this',
  coming: 'next',
  next: 'next',
  previous: 'previous',
  preceding: 'previous',
  following: 'following',
  same: 'same',
  that: 'same',
};
const POINTER =
  '(?:[Tt]he )?(?:[Tt]his |[Tt]hat )?(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Pp]revious|[Pp]receding|[Ff]ollowing|[Ss]ame|[Tt]hat|[Pp]ast|[Cc]oming|[Cc]urrent)(?: very)?';
const OFFSET: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1, previous: -1, following: 1, same: 0 };

/** "last Friday", "this June", "the following month", "that year". */
const POINTER_RULES: readonly DateRule[] = [
  {
    pattern: new RegExp(
      `${POINTER} (?<weekday>${ENGLISH_WEEKDAYS.slice(0, 7).join('|')})(?: (?:morning|afternoon|evening|night))?(?!['’]?\\p{L})`,
      'uy',
    ),
    read: ({ which = '', weekday }) => {
      const number = englishWeekday(weekday);
      return number === null ? null : { type: 'weekday', weekday: number, which: WHICH[which.toLowerCase()] ?? null };
    },
  },
  {
    pattern: new RegExp(
      `${POINTER} (?<month>${ENGLISH_MONTHS.slice(0, 12).join('|')})(?: (?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\d:%]))?(?:['’]s(?= \\p{L}))?(?!['’]?\\p{L}| \\d)`,
      'uy',
    ),
    read: ({ which = '', month, day }) =>
      toCalendar({ month: englishMonth(month), day: toNumber(day), which: WHICH[which.toLowerCase()] ?? null }),
  },
  {
    pattern: new RegExp(`${POINTER} ${ENGLISH_SEASON}(?!['’]?\\p{L})`, 'uy'),
    read: ({ which = '', season = '' }) => ({
      type: 'season',
      season: toSeason(season),
      year: null,
      which: WHICH[which.toLowerCase()] ?? null,
      relativeYear: null,
    }),
  },
  {
    pattern: new RegExp(
      `${POINTER} (?<unit>day|week|weekend|month|quarter|year|morning|afternoon|evening|night)(?<own>['’]s)?(?!['’]?\\p{L}|-)`,
      'uy',
    ),
    read: ({ which = '', unit = '', own }, site) =>
      own !== undefined && !/^(?:week|weekend|month)$/.test(unit) && !(unit === 'year' && which === 'Last')
        ? null
        : readPointer(site.text.slice(site.start, site.end), which.toLowerCase(), unit, site),
  },
];

const DURING = /\b(?:over|in|within|for|during|of|throughout|than|per|from|only|once|every)(?: (?:just|only))? $/i;

function readPointer(words: string, word: string, unit: string, site: DateSite): DateForm | null {
  const hasArticle = /^the\b/i.test(words) || /\bthe $/i.test(before(site, 4));
  const lead = before(site, 24).replace(/the $/i, '');
  if (/^(?:morning|afternoon|evening|night)$/.test(unit)) {
    if (word === 'this') return relative('day', 0);
    if (word === 'last') return unit === 'night' || unit === 'evening' ? relative('day', -1) : null;
    return word === 'same' || word === 'that'
      ? relative('day', 0, 'narrative')
      : word === 'following' || word === 'next'
        ? relative('day', 1, 'narrative')
        : null;
  }
  const name = toUnit(unit);
  if (word === 'current') return name === 'year' || name === 'month' || name === 'week' ? relative(name, 0) : null;
  if (word === 'past' || word === 'coming')
    return name === 'weekend' || (!hasArticle && /^this/i.test(words)) ? relative(name, word === 'past' ? -1 : 1) : null;
  const which = WHICH[word] ?? 'same';
  const offset = OFFSET[which];
  if (which === 'same' || which === 'previous' || which === 'following') {
    if (COMPARED.test(lead) || /\b(?:as|than|from|against|with) $/i.test(lead) || /^ (?:as|that)\b/.test(after(site))) return null;
    return relative(name, offset, 'narrative');
  }
  if (which === 'this') return name === 'day' ? null : relative(name, 0);
  if (name === 'day') return hasArticle && which === 'next' ? relative('day', 1, 'narrative') : null;
  // "over the last year" lasts; "the next month" goes on from what was told.
  if (hasArticle) return DURING.test(lead) || which === 'last' ? null : relative(name, offset, 'narrative');
  return relative(name, offset);
}

const DAY_RULE: DateRule = {
  pattern: /(?<word>[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow)(?:['’]s(?= \p{L})| (?:morning|afternoon|evening|night))?(?!\p{L})/uy,
  read: ({ word = '' }, site) => {
    if (/\p{L}+$/u.exec(before(site, 12).trimEnd())?.[0] === 'USA' || /\b(?:Russia|of) $/.test(before(site, 10))) return null;
    return relative('day', { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }[word.toLowerCase()] ?? 0);
  },
};

/** "the day before yesterday", "the day after", "the week before". */
const NEIGHBOUR_RULE: DateRule = {
  pattern: /(?<unit>day|week|month|year) (?<way>before|after|earlier)(?: (?<word>yesterday|tomorrow)|(?: that)?(?!\p{L}))/uy,
  read: ({ unit = '', way, word }, site) => {
    const isBack = way !== 'after';
    if (!/\bthe $/i.test(before(site, 4))) return null;
    if (word !== undefined) return relative('day', word === 'yesterday' ? -2 : 2);
    if (COMPARED.test(before(site).replace(/the $/i, ''))) return null;
    const form = relative(toUnit(unit), isBack ? -1 : 1, 'narrative');
    return /^ \p{L}/u.test(after(site)) && form.type === 'relative' ? { ...form, toNext: true } : form;
  },
};

/** "the end of the year", "later in the month", "year-end". */
const PART_RULE: DateRule = {
  pattern:
    /(?:end|beginning|start|middle|close|turn|later|earlier|half|whole)(?: of| in) (?:the|this) (?<unit>year|month|week)(?!['’]?\p{L})/uy,
  read: ({ unit = '' }, site) =>
    /^ (?:(?:before|after) |of )/.test(after(site)) || /^ \d/.test(after(site)) ? null : relative(toUnit(unit), 0),
};
/** "on the first of the month". */
const FIRST_OF_MONTH_RULE: DateRule = {
  pattern: /first of (?:the|this) month(?!\p{L})/uy,
  read: (_, site) => (/\b(?:[Oo]n|by|until|since) the $/.test(before(site, 12)) ? { type: 'month-day', day: 1 } : null),
};

/** "earlier in the day", "later in the day". */
const IN_DAY_RULE: DateRule = {
  pattern: /(?:later|earlier) in the day(?!['’]?\p{L})/iuy,
  read: () => relative('day', 0),
};
const YEAR_END_RULE: DateRule = {
  pattern: /[Yy]ear(?:['’]s |-)end(?!\p{L})/uy,
  read: () => relative('year', 0),
};
const WEEKEND_RULE: DateRule = {
  pattern: /weekend(?!['’]?\p{L})/uy,
  read: (_, site) =>
    /\b(?:over|at|on|during|this|by|until|before|after|through) the $/i.test(before(site, 12)) ? relative('weekend', 0) : null,
};

const rulesFor = (words: readonly string[], rules: readonly DateRule[]): Readonly<Record<string, readonly DateRule[]>> =>
  Object.fromEntries(words.map((word) => [word, rules]));

/** Rules by first word in lower case; `#` holds those that begin with digits. */
export const ENGLISH_RELATIVE_RULES: Readonly<Record<string, readonly DateRule[]>> = {
  '#': [COUNTED_QUARTER_RULE, PERIOD_RULE, DISTANCE_RULE, IN_TIME_RULE, ...ORDINAL_RULES.slice(2)],
  ...rulesFor([...COUNTS, ...COUNT_TENS], [PERIOD_RULE, DISTANCE_RULE, IN_TIME_RULE]),
  ...rulesFor([...ORDINALS, ...Object.keys(TENS), 'final'], ORDINAL_RULES),
  ...rulesFor(['the', 'this', 'that', 'next', 'previous', 'preceding', 'following', 'same', 'coming', 'past', 'current'], POINTER_RULES),
  first: [FIRST_OF_MONTH_RULE, ...ORDINAL_RULES],
  last: [...ORDINAL_RULES, ...POINTER_RULES],
  ...rulesFor(['today', 'tonight', 'yesterday', 'tomorrow'], [DAY_RULE]),
  ...rulesFor(['spring', 'springtime', 'summer', 'summertime', 'autumn', 'fall', 'winter', 'wintertime'], SEASON_RULES),
  ...rulesFor(['day', 'week', 'month'], [NEIGHBOUR_RULE]),
  year: [PERIOD_RULE, HALF_AGO_RULE, NEIGHBOUR_RULE, YEAR_END_RULE],
  quarter: [PERIOD_RULE],
  ...rulesFor(['end', 'beginning', 'start', 'middle', 'close', 'turn', 'whole'], [PART_RULE]),
  ...rulesFor(['later', 'earlier'], [PART_RULE, IN_DAY_RULE]),
  half: [PERIOD_RULE, PART_RULE],
  weekend: [WEEKEND_RULE],
  ...rulesFor(['q', 'h'], [QUARTER_RULE]),
  ...rulesFor(['fy', 'fiscal', 'financial'], [FISCAL_RULE]),
  ...rulesFor(['christmas', 'boxing', 'new'], [HOLIDAY_RULE, CHRISTMAS_RULE]),
};
