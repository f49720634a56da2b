// Turkish dates.
import { plainLanguage, relativeTo } from '../plain-language.js';

/** Turkish. */
export const TURKISH = plainLanguage({
  months: ['Ocak', 'Şubat', 'Mart', 'Nisan', 'May[ıi]s', 'Haziran', 'Temmuz', 'Ağustos', 'Eyl[üu]l', 'Ekim', 'Kas[ıi]m', 'Aral[ıi]k'],
  weekdays: ['Pazartesi', 'Sal[ıi]', 'Çarşamba', 'Perşembe', 'Cuma(?! namaz)', 'Cumartesi', 'Pazar(?= g[üu]n|$)'],
  seasons: { spring: 'ilkbahar|bahar', summer: 'yaz', fall: 'sonbahar|g[üu]z', winter: 'k[ıi]ş' },
  afterMonth: "(?:['’]\\p{L}{1,6}| ay[ıi]\\p{L}{0,6})?",
  afterYear: "(?:['’]\\p{L}{1,6}| y[ıi]l[ıi]\\p{L}{0,6}| senesi\\p{L}{0,4})?",
  beforeYear: null,
  monthAlone: { before: null, after: /['’]| ay[ıi]/i },
  afterDecade: "(?:['’]l[aeı]r\\p{L}{0,6}|l[ıi] y[ıi]llar\\p{L}{0,6}|['’]l[ıiuü] y[ıi]llar\\p{L}{0,6})",
  phrases: [
    ['bug[üu]n', relativeTo('day', 0)],
    ['d[üu]n', relativeTo('day', -1)],
    ['yar[ıi]n', relativeTo('day', 1)],
    ['bu hafta', relativeTo('week', 0)],
    ['geçen hafta', relativeTo('week', -1)],
    ['gelecek hafta|önümüzdeki hafta', relativeTo('week', 1)],
    ['bu ay', relativeTo('month', 0)],
    ['geçen ay', relativeTo('month', -1)],
    ['gelecek ay|önümüzdeki ay', relativeTo('month', 1)],
    ['bu y[ıi]l|bu sene', relativeTo('year', 0)],
    ['geçen y[ıi]l|geçen sene', relativeTo('year', -1)],
    ['gelecek y[ıi]l|önümüzdeki y[ıi]l|gelecek sene', relativeTo('year', 1)],
    ['ertesi g[üu]n', relativeTo('day', 1, 'narrative')],
    ['ayn[ıi] g[üu]n', relativeTo('day', 0, 'narrative')],
  ],
  starts:
    'oca şub mar nis may haz tem ağu eyl eki kas ara paz sal çar per cum ilk bah yaz son güz kış bug dün yar bu geç gel önü ert ayn içi',
  relativeYears: [
    ['(?:bu|içinde bulunduğumuz) y[ıi]l(?:[ıi]n)?', 0],
    ['(?:geçen|geçtiğimiz) (?:y[ıi]l(?:[ıi]n)?|sene)', -1],
    ['(?:gelecek|önümüzdeki) (?:y[ıi]l(?:[ıi]n)?|sene)', 1],
  ],
  yearLeads: true,
  verbs: {
    denied: '\\p{L}+(?:mayacak|meyecek|mayacağ|meyeceğ|mad[ıi]|medi|mam[ıi]şt[ıi]|memişti)\\p{L}{0,6}',
    expected: '(?:bekleniyor|beklenmekte|öngörülüyor|tahmin ediliyor|\\p{L}+[ae]bilir)\\p{L}{0,4}',
    ahead: '(?:\\p{L}+(?:acak|ecek|acağ|eceğ)|planlan[ıi]yor|planlanmakta|hedefleniyor)\\p{L}{0,6}',
    past: '\\p{L}+(?:[ıiuü]ld[ıiuü]|nd[ıiuü](?<!kendi)|şt[ıiuü]|lad[ıi]|ledi|mışt[ıi]|mişti|muştu|müştü|m[ıiuü]şt[ıiuü]r|d[ıiuü]ğ[ıiuü]n[ıiuü]|t[ıiuü]ğ[ıiuü]n[ıiuü])(?:lar|ler)?|(?:etti|yapt[ıi]|geldi|gitti|oldu|verdi|ald[ıi]|dedi|açt[ıi]|ç[ıi]kt[ıi]|girdi|öldü|kazand[ıi]|kurdu|vard[ıi])(?:lar|ler)?',
    isLast: true,
  },
  labels: { published: 'yay[ıi]n\\p{L}{0,8}|eklenme', updated: 'güncelle\\p{L}{0,6}|son güncelleme', other: 'tarih\\p{L}{0,3}|saat' },
});
