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
  starts: 'yan fev mar apr may iyu avq sen okt noy dek baz çər cüm şən yaz yay pay qış bu bug dün sab keç ötə gəl növ ert həm eyn',
  ahead: /\p{L}(?:acaq|əcək|acağ|əcəy)|planlaşdır|gözlənilir/u,
});
