import { describe, expect, it } from 'vitest';
import { indexActors } from '../../../src/corpus/actors/find-mentions.js';
import { findDocumentEvents } from '../../../src/corpus/events/find-events.js';
import { plainDocument } from '../../support/plain-document.js';

const told = (text: string, date: string | null, language: string) =>
  findDocumentEvents(plainDocument(text, date, { language }), indexActors([])).map((event) => `${event.date} ${event.status}`);

// 5 March 2015 was a Thursday.
describe('events in Turkish', () => {
  it.each<[string, string[]]>([
    ['Bakan, anlaşmanın salı günü imzalandığını bildirdi.', ['2015-03-03 happened']],
    ['Kapı, 2012 yılında kapatılmıştı.', ['2012 happened']],
    ["Mart ayında yeni bir heyet bölgeye gidecek ve anlaşma 20 Nisan 2015'te imzalanacak.", ['2015-03 announced', '2015-04-20 announced']],
    ["Heyet geçen yılın Kasım ayında Bakü'de kuruldu, merkez önümüzdeki yıl açılacak.", ['2014-11 happened', '2016 announced']],
    ['Hattın 2018 yılında tamamlanması bekleniyor.', ['2018 expected']],
    ['Zirve gelecek hafta yapılmayacak.', ['2015-03-09/2015-03-15 denied']],
    ['Pazar günü sandığa gidilen ilde sonuçlar açıklandı.', ['2015-03-01 happened']],
    ['Kent pazarında fiyatlar arttı, 2015 koltuk satıldı.', []],
  ])('%s', (text, expected) => expect(told(text, '2015-03-05', 'tr')).toEqual(expected));
});

describe('events in Azerbaijani', () => {
  it.each<[string, string[]]>([
    ['Layihə 2016-cı ildə hazırlanıb və bu il iyun ayında parlamentə göndəriləcək.', ['2016 happened', '2017-06 announced']],
    ['Nazir dünən Tbilisidə həmkarı ilə görüşüb.', ['2017-05-11 happened']],
    ['Müqavilə 12 iyun 2021-ci ilə qədər qüvvədə qalacaq.', ['2021-06-12 announced']],
    ['Növbəti görüş bu il sentyabrın 12-də keçiriləcək.', ['2017-09-12 announced']],
    ['İclas gələn həftə keçirilməyəcək.', ['2017-05-15/2017-05-21 denied']],
    ['Artımın 2018-ci ildə 3 faiz olacağı gözlənilir.', ['2018 announced']],
    ['Bazarda 2017 manat xərclənib.', []],
  ])('%s', (text, expected) => expect(told(text, '2017-05-12', 'az')).toEqual(expected));
});

describe('events in Russian', () => {
  it.each<[string, string[]]>([
    ['Министры встретились в среду в Женеве, сообщили в министерстве.', ['2015-03-04 happened']],
    ['Переговоры продолжатся 12 марта, а соглашение будет подписано в апреле.', ['2015-03-12 announced', '2015-04 announced']],
    ['Предыдущая встреча состоялась 14 января 2015 года в Астане.', ['2015-01-14 happened']],
    ['В прошлом году стороны не смогли договориться о границе.', ['2014 denied']],
    ['Президент Азербайджана 28 мая примет участие в открытии завода.', ['2015-05-28 announced']],
    [
      'Первая партия поступит в марте следующего года, меморандум подписали в ноябре прошлого года.',
      ['2016-03 announced', '2014-11 happened'],
    ],
    ['Ожидается, что дефицит в 2016 году вырастет.', ['2016 expected']],
    ['Мост был построен в 2011-2014 годах.', ['2011/2014 happened']],
    ['На складе хранится 2015 тонн зерна, в среде инженеров об этом знают.', []],
  ])('%s', (text, expected) => expect(told(text, '2015-03-05', 'ru')).toEqual(expected));

  it('leaves a year unknown that only the missing date of the text could tell', () => {
    expect(told('Договор подписан в 2010 году. Новый подпишут в марте следующего года.', null, 'ru')).toEqual([
      '2010 happened',
      'null announced',
    ]);
  });
});

it('takes time in proportion to the length of a word', () => {
  const start = performance.now();
  told(`5 мая ${'а'.repeat(200_000)} ${'5 мая '.repeat(5_000)}`, '2015-03-05', 'ru');
  told(`5 Mart ${'acaktı'.repeat(50_000)} ${'bu yıl '.repeat(5_000)}`, '2015-03-05', 'tr');
  expect(performance.now() - start).toBeLessThan(5_000);
});
