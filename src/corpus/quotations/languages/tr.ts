// Turkish: verbs of saying, posts and case endings.
import { tr as sentences } from '../../sentences/languages/tr.js';
import type { QuotationRules } from './types.js';
import { listOf, mapOf } from './word-lists.js';

export const tr: QuotationRules = {
  language: 'tr',
  verbs: mapOf(
    'dedi söyledi belirtti açıkladı kaydetti vurguladı ekledi aktardı bildirdi konuştu kullandı yazdı sordu yanıtladı cevapladı savundu anlattı hatırlattı uyardı değerlendirdi duyurdu paylaştı seslendi etti getirdi ediyor söylüyor diyor belirtiyor vurguluyor anlatıyor söylemişti demişti belirtmişti açıklamıştı diyerek belirterek vurgulayarak kaydederek söyleyerek ekleyerek nitelendirdi niteledi tanımladı bulundu',
  ),
  passives: listOf('denildi belirtildi kaydedildi bildirildi vurgulandı açıklandı söylendi kullanıldı edildi denilen yazıldı'),
  participles: listOf(
    'diyen belirten kaydeden vurgulayan söyleyen kullanan ekleyen aktaran açıklayan konuşan bulunan anlatan yazan savunan eden getiren',
  ),
  plurals: new Set(),
  hasSubjectBehind: false,
  pronouns: mapOf('o kendisi'),
  roles: listOf(
    'cumhurbaşkanı başbakan başbakanı bakan bakanı başkan başkanı sözcü sözcüsü müdür müdürü sekreter sekreteri lider lideri vekil vekili milletvekili vali valisi elçi elçisi büyükelçi büyükelçisi temsilci temsilcisi danışman danışmanı komiser komiseri yetkili yetkilisi general generali amiral prof dr doç uzman uzmanı analist gazeteci yazar komutan komutanı üye üyesi yardımcısı profesör sayın kral kralı prens prensi papa yönetici direktör direktörü',
  ),
  prepositions: new Set(),
  postpositions: listOf('ile ve için gibi kadar hakkında arasında tarafından karşı üzerine veya ya'),
  sourceBehind: listOf('göre'),
  sourceBefore: new Set(),
  opens: listOf('ki'),
  wordsOf: new Set(),
  genitives: [],
  endings: 'nın nin nun nün dan den tan ten ın in un ün ya ye yı yi yu yü da de ta te la le a e ı i u ü'.split(' '),
  starters: sentences.starters,
};
