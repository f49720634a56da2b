import { describe, expect, it } from 'vitest';
import { findDocumentMentions, findMentions, indexActors } from '../../../src/corpus/actors/find-mentions.js';
import { GAZETTEER } from '../../../src/corpus/actors/gazetteer.js';
import type { Actor } from '../../../src/corpus/types.js';

const person = (name: string, ...names: string[]): Actor => ({
  name,
  kind: 'person',
  names: [name, ...names],
  metonyms: [],
  adjectives: [],
});
const index = indexActors([
  ...GAZETTEER,
  person('Ilham Aliyev', 'President Aliyev', 'Aliyev'),
  person('Heydar Aliyev', 'Heidar Aliyev'),
  person('Recep Tayyip Erdoğan', 'Erdoğan'),
  person('George W. Bush', 'Bush'),
  person('George H. W. Bush'),
  person('Donald Trump', 'Trump'),
  person('Kim Jong Un', 'Kim'),
  person('Bashar al-Assad', 'Assad'),
  person('Mohammed bin Salman'),
]);
/** `Moscow=Russia/metonym`; a name of its own actor is written once. */
const show = (text: string, { start, end, actor, use }: { start: number; end: number; actor: string; use: string }) => {
  const words = text.slice(start, end);
  return `${words}${words === actor ? '' : `=${actor}`}${use === 'name' ? '' : `/${use}`}`;
};
const mentions = (text: string) => findMentions(text, index).map((mention) => show(text, mention));
const inDocument = (...texts: string[]) =>
  findDocumentMentions(texts, index).map((found, at) => found.map((mention) => show(texts[at] ?? '', mention)));

describe('names', () => {
  it.each([
    ["Turkey, Türkiye and Turkiye; Ankara's view", ['Turkey', 'Türkiye=Turkey', 'Turkiye=Turkey', 'Ankara=Turkey/metonym']],
    ['the U.S. and the US, not us', ['U.S.=United States', 'US=United States']],
    ['the U. S. Navy, the USA and America', ['U. S.=United States', 'USA=United States', 'America=United States']],
    ['U.S.-China trade; a US-led raid', ['U.S.=United States', 'China', 'US=United States']],
    ['the UK, the U.K. and Britain', ['UK=United Kingdom', 'U.K.=United Kingdom', 'Britain=United Kingdom']],
    ['the DPRK, the ROK and the PRC', ['DPRK=North Korea', 'ROK=South Korea', 'PRC=China']],
    ['South Sudan, Sudan, Guinea-Bissau', ['South Sudan', 'Sudan', 'Guinea-Bissau']],
    ['Papua New Guinea, Equatorial Guinea and Guinea', ['Papua New Guinea', 'Equatorial Guinea', 'Guinea']],
    ['Niger is no Nigeria; a turkey; Turkeys', ['Niger', 'Nigeria']],
    ['Ivory Coast and Côte d’Ivoire', ["Ivory Coast=Côte d'Ivoire", "Côte d’Ivoire=Côte d'Ivoire"]],
    [
      'the Democratic Republic of Congo and the Republic of Congo',
      ['Democratic Republic of Congo=Democratic Republic of the Congo', 'Republic of Congo=Republic of the Congo'],
    ],
    ['The former Yugoslav Republic of Macedonia', ['Yugoslav=Yugoslavia/adjective', 'Republic of Macedonia=North Macedonia']],
    ['St Lucia, St. Lucia and Saint Lucia', ['St Lucia=Saint Lucia', 'St. Lucia=Saint Lucia', 'Saint Lucia']],
    ['RUSSIA AND NORTH KOREA SIGNED', ['RUSSIA=Russia', 'NORTH KOREA=North Korea']],
    [
      'Russian-Ukrainian talks, pro-Russian forces',
      ['Russian=Russia/adjective', 'Ukrainian=Ukraine/adjective', 'Russian=Russia/adjective'],
    ],
    ['the Turkish Cypriots and the Greek Cypriots', ['Turkish Cypriots=Northern Cyprus/adjective', 'Greek Cypriots=Cyprus/adjective']],
    ['Kosovo, Taiwan, Palestine and Abkhazia', ['Kosovo', 'Taiwan', 'Palestine', 'Abkhazia']],
  ])('reads %s', (text, expected) => expect(mentions(text)).toEqual(expected));
});

describe('organisations', () => {
  it.each([
    ['the Organization of Turkic States (OTS)', ['Organization of Turkic States', 'OTS=Organization of Turkic States']],
    ['the UN Security Council and the United Nations', ['UN Security Council', 'United Nations']],
    ["Russia's Security Council met; the Security Council voted", ['Russia', 'Security Council=UN Security Council']],
    ['the National Security Council in Washington', ['Washington=United States/place']],
    ['OPEC+ ministers, OPEC said', ['OPEC+', 'OPEC']],
    ['Al-Shabaab and al-Shabaab, Al Qaeda and al-Qaida', ['Al-Shabaab=al-Shabaab', 'al-Shabaab', 'Al Qaeda=al-Qaeda', 'al-Qaida=al-Qaeda']],
    ['the G-20 and the G7', ['G-20=G20', 'G7']],
    ['Islamic State (IS) and ISIS', ['Islamic State', 'IS=Islamic State', 'ISIS=Islamic State']],
    ['TELL US NOW', []],
    ['the Economic Community of West African States', ['Economic Community of West African States=ECOWAS']],
    ["the Kurdistan Workers' Party (PKK)", ["Kurdistan Workers' Party=PKK", 'PKK']],
    [
      'the Council of Europe, the European Council and the Council of the European Union',
      ['Council of Europe', 'European Council', 'Council of the European Union'],
    ],
    ['Brussels proposed it; the EU agreed', ['Brussels=European Union/metonym', 'EU=European Union']],
  ])('reads %s', (text, expected) => expect(mentions(text)).toEqual(expected));
});

describe('capitals and seats', () => {
  it.each([
    ['a meeting in Moscow; Moscow objected; in the Kremlin', ['Moscow=Russia/place', 'Moscow=Russia/metonym', 'Kremlin=Russia/metonym']],
    ['He flew from Paris to Cairo on Sunday.', ['Paris=France/place', 'Cairo=Egypt/place']],
    ['talks between Moscow and Kyiv', ['Moscow=Russia/metonym', 'Kyiv=Ukraine/metonym']],
    ['rallies in Moscow and Minsk', ['Moscow=Russia/place', 'Minsk=Belarus/place']],
    ['It raised pressure on Tehran.', ['Tehran=Iran/metonym']],
    ['Missile strikes on Kyiv killed five.', ['Kyiv=Ukraine/place']],
    ["in Ankara's view, the deal was dead", ['Ankara=Turkey/metonym']],
    ["in Kyiv's Independence Square", ['Kyiv=Ukraine/place']],
    ['a Nairobi-based analyst', ['Nairobi=Kenya/place']],
    ['Moscow-backed forces', ['Moscow=Russia/metonym']],
    ['the Iraqi capital, Baghdad, was calm', ['Iraqi=Iraq/adjective', 'Baghdad=Iraq/place']],
    ['30 km south of Damascus', ['Damascus=Syria/place']],
    ['He visited Ankara before he turned to Beijing for help.', ['Ankara=Turkey/place', 'Beijing=China/metonym']],
    [
      'the Baku-Tbilisi-Ceyhan pipeline; a Baku-Tbilisi deal',
      ['Baku=Azerbaijan/place', 'Tbilisi=Georgia/place', 'Baku=Azerbaijan/metonym', 'Tbilisi=Georgia/metonym'],
    ],
    ['It sent its envoy to Tehran and a letter to Riyadh.', ['Tehran=Iran/place', 'Riyadh=Saudi Arabia/metonym']],
    ['He leaves for Zagreb on Monday.', ['Zagreb=Croatia/place']],
    ['the Paris Agreement and the Vienna Convention', ['Paris=France/place', 'Vienna=Austria/place']],
    ['Moscow Tuesday rejected the offer.', ['Moscow=Russia/metonym']],
    ['Downing Street and the White House agreed.', ['Downing Street=United Kingdom/metonym', 'White House=United States/metonym']],
    ['the Élysée, the Elysee Palace', ['Élysée=France/metonym', 'Elysee Palace=France/metonym']],
    ['Baku, Azerbaijan, was the host.', ['Baku=Azerbaijan/place', 'Azerbaijan']],
    ['Washington, D.C. is a city.', ['Washington=United States/place']],
  ])('reads %s', (text, expected) => expect(mentions(text)).toEqual(expected));
});

describe('words that mean something else', () => {
  it.each([
    ['Michael Jordan played; Chad Smith drummed.', []],
    ['Jordan and Chad agreed.', ['Jordan', 'Chad']],
    ['Jordan Foreign Minister Nasser Judeh', ['Jordan']],
    ['a man from Atlanta, Georgia', []],
    ['Georgia and Armenia', ['Georgia', 'Armenia']],
    ['The Georgia Republican voted no.', []],
    ['a farm near Lebanon, Pennsylvania', []],
    ['the South China Sea and the Indian Ocean', []],
    ['New Mexico, Indiana and New England', []],
    ['American Airlines, British Airways and China Daily', []],
    ['the New York Times and the Washington Post', []],
    ['The Moscow Times and the Jerusalem Post reported.', []],
    ['George Washington slept here.', []],
    ['Denzel Washington starred.', []],
    ['Latin America and South America', []],
    ['Northern Ireland and Ireland', ['Ireland']],
    ['Polish your shoes. Polish officials agreed.', ['Polish=Poland/adjective']],
    ['Roast Turkey is a dish; Turkey denied it.', ['Turkey']],
    ['Republican congressman Jim Jordan said no. Jordan then left.', []],
    ['the Niger Delta and Lake Chad', []],
    [
      'the Democratic Republic of Congo and Congo',
      ['Democratic Republic of Congo=Democratic Republic of the Congo', 'Congo=Democratic Republic of the Congo'],
    ],
    ['the March of Dimes', []],
    ['US$3 billion, 5 million U.S. dollars and the U.S. dollar', []],
    ['a mission costing $5 million for the US', ['US=United States']],
    ['Mr. Jordan and Mr. Holland left.', []],
    ['Israel Defense Forces', ['Israel']],
    ['Brazzaville denied it. Congo had no choice.', ['Brazzaville=Republic of the Congo/metonym']],
  ])('reads %s', (text, expected) => expect(mentions(text)).toEqual(expected));
});

describe('persons', () => {
  it.each([
    ['Heydar Aliyev was the father of Ilham Aliyev; Aliyev spoke', ['Heydar Aliyev', 'Ilham Aliyev', 'Aliyev=Ilham Aliyev']],
    ['Erdoğan and Erdogan', ['Erdoğan=Recep Tayyip Erdoğan', 'Erdogan=Recep Tayyip Erdoğan']],
    ['Tayyip Erdogan met R.T. Erdogan', ['Tayyip Erdogan=Recep Tayyip Erdoğan', 'R.T. Erdogan=Recep Tayyip Erdoğan']],
    ['Ilham Aliyev, son of Heydar Aliyev, came; Aliyev spoke', ['Ilham Aliyev', 'Heydar Aliyev', 'Aliyev=Ilham Aliyev']],
    ['Heydar Aliyev ruled until 2003. Aliyev died soon after.', ['Heydar Aliyev', 'Aliyev=Heydar Aliyev']],
    ['Aliyev spoke.', ['Aliyev=Ilham Aliyev']],
    ['President George H.W. Bush went; Bush said so.', ['George H.W. Bush=George H. W. Bush', 'Bush=George H. W. Bush']],
    ['George W. Bush said; Jeb Bush did not; Bush left', ['George W. Bush', 'Bush=George W. Bush']],
    ['Jeb Bush ran in Florida. Bush lost.', []],
    ['Donald J. Trump and Ivanka Trump', ['Donald J. Trump=Donald Trump']],
    ['Then President Trump and candidate Trump', ['Trump=Donald Trump', 'Trump=Donald Trump']],
    ['Kim Jong Un met Kim Yo Jong; Kim smiled', ['Kim Jong Un', 'Kim=Kim Jong Un']],
    [
      'Hafez al-Assad died; Bashar al-Assad followed; al-Assad, Assad',
      ['Bashar al-Assad', 'Assad=Bashar al-Assad', 'Assad=Bashar al-Assad'],
    ],
    ['King Salman and Mohammed bin Salman', ['Mohammed bin Salman']],
  ])('reads %s', (text, expected) => expect(mentions(text)).toEqual(expected));

  it('remembers over paragraphs who was named in full', () => {
    expect(inDocument('Heydar Aliyev built it.', 'Aliyev was proud.', 'Then came Ilham Aliyev.', 'Aliyev was prouder.')).toEqual([
      ['Heydar Aliyev'],
      ['Aliyev=Heydar Aliyev'],
      ['Ilham Aliyev'],
      ['Aliyev=Ilham Aliyev'],
    ]);
  });

  it('takes the whole document as witness for what a country’s name means', () => {
    expect(inDocument('Voters in Atlanta queued.', 'Georgia was close.')).toEqual([[], []]);
    expect(inDocument('Voters in Tbilisi queued.', 'Georgia was close.')).toEqual([['Tbilisi=Georgia/place'], ['Georgia']]);
    expect(inDocument('Rep. Jim Jordan spoke.', 'Jordan said no.')).toEqual([[], []]);
    expect(inDocument('Michael Jordan flew to Amman.', 'Jordan greeted him.')).toEqual([['Amman=Jordan/place'], ['Jordan']]);
  });
});

describe('other languages', () => {
  it.each([
    ["Türkiye'nin ve Rusya'nın bu kararı", ['Türkiye=Turkey', 'Rusya=Russia']],
    [
      "Ermenistan ile Azerbaycan için bir barış; Moskova'da görüşme",
      ['Ermenistan=Armenia', 'Azerbaycan=Azerbaijan', 'Moskova=Russia/place'],
    ],
    [
      "Avrupa Birliği'nin ve ABD'nin bu açıklaması, Türk heyeti",
      ['Avrupa Birliği=European Union', 'ABD=United States', 'Türk=Turkey/adjective'],
    ],
    ['Rusiyanın və Türkiyənin bu qərarı Azərbaycanda üçün', ['Rusiyanın=Russia', 'Türkiyənin=Turkey', 'Azərbaycanda=Azerbaijan']],
    [
      'Ermənistanla və Avropa İttifaqının bu; Moskvada; erməni tərəfi',
      ['Ermənistanla=Armenia', 'Avropa İttifaqının=European Union', 'Moskvada=Russia/place', 'erməni=Armenia/adjective'],
    ],
    ['Россия и Турция; в России, Россию, Россией', ['Россия=Russia', 'Турция=Turkey', 'России=Russia', 'Россию=Russia', 'Россией=Russia']],
    ['российского посла в Москве; Москва заявила', ['российского=Russia/adjective', 'Москве=Russia/place', 'Москва=Russia/metonym']],
    [
      'с Соединёнными Штатами и Соединенных Штатов Америки, США',
      ['Соединёнными Штатами=United States', 'Соединенных Штатов Америки=United States', 'США=United States'],
    ],
    [
      'Саудовской Аравией, Южной Корее, Боснии и Герцеговины',
      ['Саудовской Аравией=Saudi Arabia', 'Южной Корее=South Korea', 'Боснии и Герцеговины=Bosnia and Herzegovina'],
    ],
    [
      'армян, турки, афганцев, Кремля и Совета Безопасности ООН',
      [
        'армян=Armenia/adjective',
        'турки=Turkey/adjective',
        'афганцев=Afghanistan/adjective',
        'Кремля=Russia/metonym',
        'Совета Безопасности ООН=UN Security Council',
      ],
    ],
  ])('reads %s', (text, expected) => expect(mentions(text)).toEqual(expected));

  it('looks for Turkish names in Turkish text only', () => {
    expect(mentions('Erdoğan wrote to the AB and the Fas of the world.')).toEqual(['Erdoğan=Recep Tayyip Erdoğan']);
  });
});

it('gives spans that slice back, in order and disjoint', () => {
  const text = 'In Tel Aviv, Türkiye’s and Israel’s envoys to the U.N. met; “Cairo agrees,” the Egyptian said. В Москве — Россия.';
  let last = 0;
  for (const { start, end } of findMentions(text, index)) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(text.slice(start, end)).toMatch(/^[\p{Lu}].*[\p{L}.]$/u);
    last = end;
  }
});

it('survives empty and hostile text', () => {
  expect(findMentions('', index)).toEqual([]);
  for (const text of ['\ud800', 'U.'.repeat(1000), 'George '.repeat(2000), 'Bush '.repeat(2000), "'".repeat(5000)])
    findMentions(text, index);
});
