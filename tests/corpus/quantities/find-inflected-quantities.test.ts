import { describe, expect, it } from 'vitest';
import { findInflectedQuantities } from '../../../src/corpus/quantities/find-inflected-quantities.js';
import { quantityRulesFor } from '../../../src/corpus/quantities/languages/index.js';

/** Each quantity as “words = value unit”. */
function read(language: string, text: string): readonly string[] {
  const rules = quantityRulesFor(language);
  if (rules === undefined) throw new Error(`no rules for ${language}`);
  return findInflectedQuantities(text, rules).map(
    ({ start, end, value, valueMax, unit }) => `${text.slice(start, end)} = ${value}${valueMax === null ? '' : `..${valueMax}`} ${unit}`,
  );
}

const reads = (language: string, rows: readonly (readonly [string, ...string[]])[]) =>
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) =>
    expect(read(language, text)).toEqual(expected),
  );

describe('Turkish', () => {
  reads('tr', [
    [
      'İhracat yüzde 5,2 artarak 2,5 milyar dolara ulaştı, ithalat %12 azaldı.',
      'yüzde 5,2 = 5.2 percent',
      '2,5 milyar dolara = 2500000000 USD',
      '%12 = 12 percent',
    ],
    ['Faiz 250 baz puan artırılarak yüzde 17,5’e çıkarıldı.', '250 baz puan = 250 basis-point', 'yüzde 17,5 = 17.5 percent'],
    ['Bölgeye 20 bin asker ve 12 Rus askeri gitti.', '20 bin asker = 20000 person', '12 Rus askeri = 12 person'],
    ['Saldırıda yaklaşık 1.300 kişi yaralandı.', '1.300 kişi = 1300 person'],
    ['İki ülke 21 gemi aldı.', 'İki ülke = 2 count', '21 gemi = 21 count'],
    ['Ülkede iki buçuk milyon mülteci var.', 'iki buçuk milyon mülteci = 2500000 person'],
    ['Hedef 10-15 milyar dolarlık ticaret.', '10-15 milyar dolarlık = 10000000000..15000000000 USD'],
    [
      '100 milyon Türk lirası, 3 milyon ABD doları, 5 milyon Kanada doları',
      '100 milyon Türk lirası = 100000000 TRY',
      '3 milyon ABD doları = 3000000 USD',
      '5 milyon Kanada doları = 5000000 CAD',
    ],
    ['120 kilometrelik hat 5 yıllık anlaşmayla kuruldu.', '120 kilometrelik = 120 km', '5 yıllık = 5 year'],
    // dates, times, ordinals, labels, models
    ['Toplantı 12 Mayıs 2023’te saat 10.30’da başladı.'],
    ['3. madde, madde 5 ve 5’inci paragraf'],
    ['S-400 ve F-16 alımı 3 gün sonra görüşülecek.'],
    ['2023 yılında 2024 seçimleri konuşuldu.'],
    ['Bir ülke bir gün karar verir.'],
  ]);
});

describe('Azerbaijani', () => {
  reads('az', [
    ['İqtisadiyyat 5 faiz artıb, büdcə 2,5 milyard manatdır.', '5 faiz = 5 percent', '2,5 milyard manatdır = 2500000000 AZN'],
    ['Hadisədə 12 nəfər ölüb, 3 hərbçi yaralanıb.', '12 nəfər = 12 person', '3 hərbçi = 3 person'],
    ['Ölkədə 5 min qaçqın var.', '5 min qaçqın = 5000 person'],
    ['5 ayda 1,2 milyon ton neft satılıb.', '5 ayda = 5 month', '1,2 milyon ton = 1200000 t'],
    ['Layihəyə 50 milyon ABŞ dolları ayrılıb.', '50 milyon ABŞ dolları = 50000000 USD'],
    ['Müharibə 44 gün çəkdi.', '44 gün = 44 day'],
    ['27 sentyabr 2020-ci ildə, saat 10:30-da'],
    ['5-ci maddə və 2023-cü il'],
    ['3 gün əvvəl bir qərar verildi.'],
  ]);
});

describe('Russian', () => {
  reads('ru', [
    ['Экспорт вырос на 5,2 процента, до 2,5 млрд долларов.', '5,2 процента = 5.2 percent', '2,5 млрд долларов = 2500000000 USD'],
    ['Направлено 20 тыс. военнослужащих, ранены 1 300 человек.', '20 тыс. военнослужащих = 20000 person', '1 300 человек = 1300 person'],
    ['Ставка поднята на 250 базисных пунктов, инфляция 7,4%.', '250 базисных пунктов = 250 basis-point', '7,4% = 7.4 percent'],
    ['Участвовали пять стран и полтора миллиона беженцев.', 'пять стран = 5 count', 'полтора миллиона беженцев = 1500000 person'],
    [
      'Минск получит 200 млн белорусских рублей и 30 млрд кубометров газа.',
      '200 млн белорусских рублей = 200000000 BYN',
      '30 млрд кубометров = 30000000000 m3',
    ],
    ['Рост от 5 до 10 процентов за 3 месяца', '5 до 10 процентов = 5..10 percent', '3 месяца = 3 month'],
    ['12 мая 2023 года в 10:30 была встреча.'],
    ['52-летний министр вспомнил 90-е годы, что было 5 лет назад.'],
    ['Статья 5 договора, С-400 и Су-27'],
    ['Одна часть войск ушла.'],
  ]);
});

describe('rules', () => {
  it('are found by the first subtag', () => expect(quantityRulesFor('tr-TR')?.language).toBe('tr'));
  it.each(['en', 'en-GB', 'de'])('there are none for %s', (tag) => expect(quantityRulesFor(tag)).toBeUndefined());
});

it.each(['tr', 'az', 'ru'])('takes time in proportion to the length: %s', (language) => {
  const rules = quantityRulesFor(language);
  if (rules === undefined) throw new Error('no rules');
  const time = (length: number): number => {
    const text = '5 milyon тыс. iki 12-'.repeat(length);
    const start = performance.now();
    findInflectedQuantities(text, rules);
    return performance.now() - start;
  };
  time(500);
  expect(time(8000)).toBeLessThan(Math.max(40 * time(800), 1500));
});
