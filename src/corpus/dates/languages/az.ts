// Azerbaijani dates, in Latin letters.
import { plainLanguage, relativeTo } from '../plain-language.js';

const ENDING = '(?:[ıiuü]n)?(?:da|də|dan|dən)?';

/** Azerbaijani. */
export const AZERBAIJANI = plainLanguage({
  months: ['yanvar', 'fevral', 'mart', 'aprel', 'may', '[iİ]yun', '[iİ]yul', 'avqust', 'sentyabr', 'oktyabr', 'noyabr', 'dekabr'].map(
    (name) => name + ENDING,
  ),
  weekdays: ['bazar ertəsi', 'çərşənbə axşamı', 'çərşənbə', 'cümə axşamı', 'cümə(?! namaz)', 'şənbə', 'bazar günü'],
  seasons: { spring: 'yaz', summer: 'yay', fall: 'payız', winter: 'qış' },
  afterMonth: '(?: ay[ıi]\\p{L}{0,4})?',
  afterYear: '(?:-?c[ıiuü] il\\p{L}{0,6}|-?c[ıiuü] illər\\p{L}{0,6})?',
  beforeYear: null,
  monthAlone: { before: null, after: /(?:da|də|dan|dən)$| ay[ıi]/i },
  afterDecade: '-?c[ıiuü] illər\\p{L}{0,6}',
  phrases: [
    ['bu ?gün', relativeTo('day', 0)],
    ['dünən', relativeTo('day', -1)],
    ['sabah(?! saat)', relativeTo('day', 1)],
    ['bu həftə', relativeTo('week', 0)],
    ['(?:keçən|ötən) həftə', relativeTo('week', -1)],
    ['gələn həftə|növbəti həftə', relativeTo('week', 1)],
    ['bu ay', relativeTo('month', 0)],
    ['(?:keçən|ötən) ay', relativeTo('month', -1)],
    ['gələn ay', relativeTo('month', 1)],
    ['bu il', relativeTo('year', 0)],
    ['(?:keçən|ötən) il', relativeTo('year', -1)],
    ['gələn il|növbəti il', relativeTo('year', 1)],
    ['ertəsi gün', relativeTo('day', 1, 'narrative')],
    ['həmin gün|eyni gün', relativeTo('day', 0, 'narrative')],
  ],
  starts: 'yan fev mar apr may iyu avq sen okt noy dek baz çər cüm şən yaz yay pay qış bu bug dün sab keç ötə gəl növ ert həm eyn car',
  relativeYears: [
    ['(?:bu|cari) il(?:in)?', 0],
    ['(?:keçən|ötən) il(?:in)?', -1],
    ['(?:gələn|növbəti) il(?:in)?', 1],
  ],
  yearLeads: true,
  verbs: {
    denied: '\\p{L}+(?:mayacaq|məyəcək|may[ıi]b|məyib|mad[ıi]|mədi)\\p{L}{0,4}',
    expected: 'gözlənilir\\p{L}{0,3}|proqnozlaşdır[ıi]l[ıi]r|\\p{L}+[aə] bilər',
    ahead: '(?:\\p{L}+(?:acaq|əcək|acağ|əcəy)|planlaşdır[ıi]l[ıi]r|nəzərdə tutulur)\\p{L}{0,6}',
    past: '\\p{L}{2,}(?:[ıiuü]b(?:lar|lər|d[ıiuü]r)?|m[ıiuü]şd[ıiuü](?:r|lar|lər)?|[ıiuü]ld[ıiuü]|nd[ıiuü]|[ıiuü]şd[ıiuü]|d[ıiuü]ğ[ıiuü]n[ıiuü])|(?:etdi|verdi|oldu|gəldi|getdi|dedi|ald[ıi])(?:lar|lər)?',
    isLast: true,
  },
  labels: { published: 'dərc\\p{L}{0,6}', updated: 'yenilən\\p{L}{0,6}', other: 'tarix\\p{L}{0,3}|saat' },
});
