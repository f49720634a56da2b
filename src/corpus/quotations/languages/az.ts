// Azerbaijani: verbs of saying, posts and case endings.
import { az as sentences } from '../../sentences/languages/az.js';
import type { QuotationRules } from './types.js';
import { listOf, mapOf } from './word-lists.js';

export const az: QuotationRules = {
  language: 'az',
  verbs: mapOf(
    'deyib dedi söyləyib söylədi bildirib bildirdi edib etdi vurğulayıb vurğuladı açıqlayıb açıqladı yazıb yazdı deyir bildirir söyləyir edir xatırladıb xatırlatdı danışıb cavablandırıb soruşub paylaşıb adlandırıb deyərək bildirərək vurğulayaraq demişdi bildirmişdi',
  ),
  passives: listOf('deyilir bildirilir bildirilib deyilib olunub vurğulanıb vurğulanır yazılıb'),
  participles: listOf('deyən bildirən söyləyən vurğulayan edən'),
  plurals: new Set(),
  hasSubjectBehind: false,
  pronouns: mapOf('o özü'),
  roles: listOf(
    'prezident prezidenti nazir naziri sədr sədri başçısı rəhbər rəhbəri katib katibi müavini köməkçisi deputat deputatı səfir səfiri nümayəndə nümayəndəsi lider lideri direktor direktoru ekspert eksperti analitik analitiki general komandan komandanı müşaviri baş mətbuat prof dr professor professoru jurnalist jurnalisti politoloq politoloqu rəsmisi spiker spikeri üzvü kansler kansleri komissar komissarı',
  ),
  prepositions: new Set(),
  postpositions: listOf('ilə və üçün kimi qədər haqqında arasında tərəfindən qarşı barədə'),
  sourceBehind: listOf('görə sözlərinə'),
  sourceBefore: new Set(),
  opens: listOf('ki'),
  wordsOf: listOf('sözlərini'),
  genitives: ['nın', 'nin', 'nun', 'nün', 'ın', 'in', 'un', 'ün'].map((ending) => [ending, ''] as const),
  endings: 'nın nin nun nün dan dən ın in un ün ya yə nı ni nu nü da də la lə a ə ı i u ü'.split(' '),
  starters: sentences.starters,
};
