// Turkish: abbreviations of the Turkish Language Association (TDK) and words that begin Turkish sentences.
import type { SentenceRules } from '../types.js';
import { wordSet } from './word-set.js';

const MONTHS = 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık';

export const tr: SentenceRules = {
  language: 'tr',
  neverLast: wordSet(
    'Dr Prof Doç Yrd Öğr Arş Gör Av Sn Hz Op Uzm Müh Mim Ecz Org Korg Tümg Tuğg Orgen Gen Alb Yb Bnb Yzb Ütğm Tğm Asb Alm İng Fr',
    'bkz bk krş örn çev haz yay mad yön St Mr Mrs',
  ),
  beforeNames: wordSet('St Hz'),
  withNumber: wordSet('no nr s ss sf sy c cilt fık tel md'),
  rarelyLast: wordSet('Ltd Şti Inc Co Corp Cad Sok Sk Mah Apt Blv Bul Mah İl Üniv Fak Bşk Yay yy A.Ş T.C M.Ö M.S'),
  oftenLast: wordSet('vb vs vd vdl vdiğ dk sa'),
  afterClock: wordSet(MONTHS, 'Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar'),
  followers: wordSet('Cumhurbaşkanı Başbakan Bakanı Bakanlığı Başkanı Genel Devlet Dışişleri'),
  starters: wordSet(
    'Bu Şu O Bunlar Onlar Bunun Bunu Buna Bunda Bundan Onun Onu Ona Biz Siz Ben Sen Bir Her Hiç Bazı Çok Daha En Ancak Ama Fakat Ayrıca Böylece Çünkü Eğer Hem Ya Yine Öte Öyle Şimdi Sonra Önce Bugün Dün Yarın Geçen Gelecek Son İlk İki Üç Ne Neden Nasıl Kim Hangi Nitekim Dolayısıyla Oysa Üstelik Ardından Karşın Rağmen Göre Diğer Ve Ki Yeni Tüm Bütün',
  ),
  verbs: wordSet('dedi söyledi belirtti açıkladı ifade vurguladı kaydetti'),
  saying: wordSet('dedi diye sordu söyledi belirtti ekledi yazdı'),
  labels: wordSet('Grup grup Plan plan Tip tip B'),
  marked: wordSet('Yahoo'),
  months: wordSet(MONTHS, MONTHS.toLocaleLowerCase('tr')),
  hasOrdinals: true,
  common: wordSet('ve bir bu için ile da de olarak olan ise gibi daha çok sonra kadar en ancak dedi göre ya her ne'),
};
