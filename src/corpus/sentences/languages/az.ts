// Azerbaijani: abbreviations and words that begin Azerbaijani sentences; ordinals are written `5-ci` and need no rule.
import type { SentenceRules } from '../types.js';
import { wordSet } from './word-set.js';

const MONTHS = 'Yanvar Fevral Mart Aprel May İyun İyul Avqust Sentyabr Oktyabr Noyabr Dekabr';

export const az: SentenceRules = {
  language: 'az',
  neverLast: wordSet('prof dos akad dr gen polk mayor kap leyt müh bax məs müq red tərt St Mr Mrs küç pr şəh ray qəs im'),
  beforeNames: wordSet('St'),
  withNumber: wordSet('no № s səh c cild m md bənd'),
  rarelyLast: wordSet('il ill Ltd Inc Co Corp MMC mln mlrd min man dol rus ing lat'),
  oftenLast: wordSet('s i.a b.e və.s'),
  afterClock: wordSet(MONTHS),
  followers: wordSet('Prezidenti Prezident Baş Nazir Nazirliyi Xarici Dövlət Müdafiə'),
  starters: wordSet(
    'Bu O Bunlar Onlar Bunun Onun Ona Onu Biz Siz Mən Sən Bir Hər Heç Bəzi Çox Daha Ən Lakin Amma Ancaq Həmçinin Beləliklə Çünki Əgər Həm Ya Yenə İndi Sonra Əvvəl Bu gün Dünən Sabah Keçən Gələn Son İlk İki Üç Nə Niyə Necə Kim Hansı Və Ki Yeni Bütün Digər Eyni Qeyd Xatırladaq Bundan Buna Belə Görə',
  ),
  verbs: wordSet('dedi bildirdi deyib bildirib vurğulayıb qeyd edib'),
  saying: wordSet('dedi deyə soruşdu bildirdi əlavə yazdı deyib'),
  labels: wordSet('Qrup qrup Plan plan'),
  marked: wordSet('Yahoo'),
  months: wordSet(MONTHS, MONTHS.toLocaleLowerCase('az')),
  hasOrdinals: false,
  common: wordSet('və bir bu üçün ilə da də olan kimi daha çox sonra qədər ən isə ki bildirib olub edib ildə onun'),
};
