import { describe, expect, it } from 'vitest';
import { GAZETTEER } from '../../../src/corpus/actors/gazetteer.js';
import { findMeetings } from '../../../src/corpus/events/find-meetings.js';
import { plainCorpus } from '../../support/plain-document.js';

type Names = readonly string[];
type Roles = Partial<Readonly<Record<'hosts' | 'attended' | 'announced' | 'absent', Names>>>;
const none = { hosts: [], attended: [], announced: [], absent: [] };

/** No actor but the built-in ones: everybody else is plain text. */
const meetings = (text: string) =>
  findMeetings(plainCorpus({ a: [text, '2017-03-09'] }, GAZETTEER)).map(({ hosts, attended, announced, absent }) => ({
    hosts: [...hosts].sort(),
    attended: [...attended].sort(),
    announced: [...announced].sort(),
    absent: [...absent].sort(),
  }));
const sorted = (roles: Roles) =>
  Object.fromEntries(Object.entries({ ...none, ...roles }).map(([role, names]) => [role, [...names].sort()]));
const reads = (text: string, ...expected: readonly Roles[]) => expect(meetings(text)).toEqual(expected.map(sorted));

describe('findMeetings', () => {
  it.each<[string, Roles]>([
    ['Kenya hosted the foreign ministers of Norway and Chad last week.', { hosts: ['Kenya'], attended: ['Norway', 'Chad'] }],
    ['Kazakhstan hosted the summit in Astana.', { hosts: ['Kazakhstan'] }],
    [
      'Qatar hosted the talks between the United States and the Taliban in Doha.',
      { hosts: ['Qatar'], attended: ['United States', 'Taliban'] },
    ],
    ['The conference was hosted by Norway.', { hosts: ['Norway'] }],
    ['Norway received Sudanese leaders in Oslo.', { hosts: ['Norway'], attended: ['Sudan'] }],
    ['Norway will host a summit of the African Union in May.', { hosts: ['Norway'], announced: ['African Union'] }],
    [
      'Emmanuel Macron will receive Ukrainian President Volodymyr Zelensky at the Elysee Palace.',
      { hosts: ['Emmanuel Macron'], announced: ['Volodymyr Zelensky'] },
    ],
    ['Senegal invited Gambia to attend the summit.', { hosts: ['Senegal'], announced: ['Gambia'] }],
    ['Pervez Musharraf visited India in 2005.', { hosts: ['India'], attended: ['Pervez Musharraf'] }],
    ['The Libyan foreign minister will pay a visit to Malta in March.', { hosts: ['Malta'], announced: ['Libya'] }],
    ['Hu Jintao’s recent trip to Zambia was marred by protests.', { hosts: ['Zambia'], attended: ['Hu Jintao'] }],
    ['Mahmoud Abbas accepted an invitation from Russia to visit Moscow.', { hosts: ['Russia'], announced: ['Mahmoud Abbas'] }],
  ])('tells the host: %s', (text, expected) => reads(text, expected));

  it.each<[string, Roles]>([
    ['Norway met Sudan for the third time.', { attended: ['Norway', 'Sudan'] }],
    ['Talks between Sudan and Chad broke down.', { attended: ['Sudan', 'Chad'] }],
    ['Sudanese and Chadian delegations held talks in Oslo.', { attended: ['Sudan', 'Chad'] }],
    ['The conference brought together delegations from Iran and Iraq.', { attended: ['Iran', 'Iraq'] }],
    ['Foreign ministers of France, Germany and Italy met in Geneva on Monday.', { attended: ['France', 'Germany', 'Italy'] }],
    ['Representatives from Ethiopia, Sudan and Egypt held talks in Khartoum.', { attended: ['Ethiopia', 'Sudan', 'Egypt'] }],
    [
      'Turkish President Abdullah Gul met Iranian Foreign Minister Manouchehr Mottaki in Ankara.',
      { attended: ['Abdullah Gul', 'Manouchehr Mottaki'] },
    ],
    [
      'President Uhuru Kenyatta of Kenya and Abiy Ahmed, the Ethiopian prime minister, met in Mombasa.',
      { attended: ['Uhuru Kenyatta', 'Abiy Ahmed'] },
    ],
    ['UN special envoy for Libya Martin Kobler met Khalifa Haftar in Benghazi.', { attended: ['Martin Kobler', 'Khalifa Haftar'] }],
    ['Prime Minister Anna Berg met Joseph Okello Odinga in Nairobi.', { attended: ['Anna Berg', 'Joseph Okello Odinga'] }],
    [
      'David Cameron flew to Brussels for talks with Donald Tusk and Jean-Claude Juncker.',
      { attended: ['David Cameron', 'Donald Tusk', 'Jean-Claude Juncker'] },
    ],
    [
      'After talks with Pranab Mukherjee in Delhi, Yousuf Raza Gilani said the border would open.',
      { attended: ['Pranab Mukherjee', 'Yousuf Raza Gilani'] },
    ],
    ['At the Cartagena summit, Juan Manuel Santos called for a new policy on drugs.', { attended: ['Juan Manuel Santos'] }],
    [
      'The visit comes a week after Chinese Premier Wen Jiabao met Manmohan Singh in Hua Hin.',
      { attended: ['Wen Jiabao', 'Manmohan Singh'] },
    ],
    ['The king of Jordan, Abdullah II, met Shimon Peres in Amman.', { attended: ['Abdullah II', 'Shimon Peres'] }],
    ['Manmohan Singh told the summit that growth had slowed.', { attended: ['Manmohan Singh'] }],
    [
      'On May 8, talks were held in Oslo between the heads of Indian and Pakistani intelligence services.',
      { attended: ['India', 'Pakistan'] },
    ],
    [
      'The North Korean delegation, led by Kim Yo Jong, met South Korean President Moon Jae-in.',
      { attended: ['North Korea', 'Kim Yo Jong', 'Moon Jae-in'] },
    ],
    [
      'The Prime Minister of Japan, Shinzo Abe, and the President of South Korea, Park Geun-hye, held their first summit.',
      { attended: ['Shinzo Abe', 'Park Geun-hye'] },
    ],
    ['Armenian and Azerbaijani foreign ministers met in Vienna, the OSCE said.', { attended: ['Armenia', 'Azerbaijan'] }],
  ])('tells who attended: %s', (text, expected) => reads(text, expected));

  it.each<[string, Roles]>([
    ['Norway is to meet Sudan in Nairobi in June.', { announced: ['Norway', 'Sudan'] }],
    ['Indian Prime Minister Manmohan Singh is due to attend the summit in Goa.', { announced: ['Manmohan Singh'] }],
    ['Talks between Serbia and Kosovo will resume in Brussels on Monday.', { announced: ['Serbia', 'Kosovo'] }],
    ['EU foreign ministers are due to meet in Luxembourg on Monday to discuss Syria.', { announced: ['European Union'] }],
  ])('tells who is said to come: %s', (text, expected) => reads(text, expected));

  it.each<[string, Roles]>([
    ['Eritrea did not attend the summit.', { absent: ['Eritrea'] }],
    ['Eritrea stayed away from the talks; Sudan cancelled its visit.', { absent: ['Eritrea', 'Sudan'] }],
    ['Bahrain and Oman did not invite Qatar to the council.', { absent: ['Qatar'] }],
    ['Chad was not invited to the meeting.', { absent: ['Chad'] }],
    ['Neither Israel nor Hamas attended the donor conference in Cairo.', { absent: ['Israel', 'Hamas'] }],
    ['Georgia’s decision not to attend the council in Minsk surprised nobody.', { absent: ['Georgia'] }],
    [
      'The talks between Cyprus and Turkey took place with no British participation.',
      { attended: ['Cyprus', 'Turkey'], absent: ['United Kingdom'] },
    ],
    ['No Syrian officials attended the conference.', { absent: ['Syria'] }],
    ['The EU met in Riga in the absence of Russia and Belarus.', { attended: ['European Union'], absent: ['Russia', 'Belarus'] }],
    ['The African Union held a summit without inviting Madagascar.', { attended: ['African Union'], absent: ['Madagascar'] }],
    [
      'King Salman declined to attend the meeting and sent his deputy, Mohammed bin Nayef.',
      { attended: ['Mohammed bin Nayef'], absent: ['Salman'] },
    ],
    ['Evo Morales skipped the dinner hosted by Peru.', { hosts: ['Peru'], absent: ['Evo Morales'] }],
    ['President Dilma Rousseff cancelled her trip to Washington.', { absent: ['Dilma Rousseff'] }],
    ['A planned meeting between Japan and South Korea was cancelled.', { absent: ['Japan', 'South Korea'] }],
    [
      'Leaders of the Gulf Cooperation Council met in Riyadh, but the emir of Qatar stayed away.',
      { attended: ['Gulf Cooperation Council'], absent: ['Qatar'] },
    ],
  ])('tells who stayed away: %s', (text, expected) => reads(text, expected));

  it('hears every verb of a sentence, and what is told of this meeting before what is told of an earlier one', () => {
    reads('Belarus, which had boycotted the last summit, attended this one.', { attended: ['Belarus'] });
    reads('Poland said it would host a conference on the Middle East; Iran was not invited.', { hosts: ['Poland'], absent: ['Iran'] });
    reads('Theresa May met Donald Tusk on Thursday, and later held talks with Leo Varadkar.', {
      attended: ['Theresa May', 'Donald Tusk', 'Leo Varadkar'],
    });
  });

  it('gives a surname the full name the document has told before', () => {
    reads(
      'Angela Merkel spoke of gas. Merkel met Petro Poroshenko. Poroshenko will visit Paris.',
      {
        attended: ['Angela Merkel', 'Petro Poroshenko'],
      },
      { announced: ['Petro Poroshenko'] },
    );
  });

  it('takes "he" at the beginning for the person the sentence before began with', () => {
    reads('Jalal Talabani spoke in Erbil. He will visit Japan next year.', { hosts: ['Japan'], announced: ['Jalal Talabani'] });
  });

  it.each([
    'Sergei Lavrov said at a news conference that the talks had failed.',
    'Kenya’s participation in the summit would be a first.',
    'Armenia expressed its readiness to begin consultations with Georgia.',
    'China is to send a second batch of goods before the conference.',
    'Growing trade has strengthened the hand of Ghana in negotiations with the World Bank.',
    'Norway exports gas. Kenya grows tea, and Sudan has oil. The meeting was long. Kenya received food aid.',
    'Germany hosts more than one million refugees from Syria.',
    'Iran met its obligations under the agreement, inspectors said after a visit.',
    'Russia welcomed Turkey’s decision to attend the talks.',
    'The United States urged Pakistan to attend the talks.',
    'If Ukraine meets Russia, the talks would be the first since 2019.',
    'Russia and Ukraine could meet in Istanbul next week, an official said.',
    'Turkey said the talks were a success.',
    'Ethiopia accused Egypt of blocking the talks in Washington.',
    'The Swiss government offered to host the talks.',
    'More than 3 million tourists visited Tunisia.',
    'Trade talks between India and the European Union were postponed again.',
    'Thailand postponed the ASEAN summit in Pattaya.',
  ])('finds none where nobody is said to meet: %s', (text) => expect(meetings(text)).toEqual([]));

  it('takes time in proportion to the text', () => {
    const sentences = [
      'Chad hosted the ministers of Norway, Kenya and Sudan, and Jane Doe met Joseph Okello in the absence of Eritrea. ',
      'After talks with Jane Doe, who had boycotted the last summit, Kenya, Chad, Sudan, ',
      'Jane Doe, Anna Berg, ',
      'talks between the ',
      'Turkish, Iranian, Russian ',
    ];
    const cost = (text: string): number => {
      const corpus = plainCorpus({ a: [text, '2017-03-09'] }, GAZETTEER);
      const started = process.cpuUsage();
      findMeetings(corpus);
      return process.cpuUsage(started).user / 1000;
    };
    for (const sentence of sentences) {
      cost(sentence.repeat(20));
      const long = cost(sentence.repeat(1600));
      expect(long < 300 || long < 9 * cost(sentence.repeat(400))).toBe(true);
    }
  });
});

describe('what is only near a meeting', () => {
  it.each<[string, Roles]>([
    ['Kenya and Uganda will begin talks on the price of power next month.', { announced: ['Kenya', 'Uganda'] }],
    ['UN envoy Jan Kubis met Khalifa Haftar in Benghazi.', { attended: ['Jan Kubis', 'Khalifa Haftar'] }],
    ['Norway met Sudan in Oslo in Jan 2016.', { attended: ['Norway', 'Sudan'] }],
    ['Anna Berg told the opening session that Norway would pay.', { attended: ['Anna Berg'] }],
    ['The envoy of the bloc, Dr Ibrahim Al Nasser, stayed away owing to illness.', { absent: ['Ibrahim Al Nasser'] }],
    ['The matter will come up when Anna Berg receives Jon Mosse in Oslo.', { hosts: ['Anna Berg'], announced: ['Jon Mosse'] }],
    ['Anna Berg will meet Jon Mosse before a session of the China-Norway trade commission.', { announced: ['Anna Berg', 'Jon Mosse'] }],
  ])('%s', (text, expected) => reads(text, expected));

  it.each([
    'We need help until the IMF meets.',
    'The African Union will send a team of divers by the weekend.',
    'Anna Berg told a news conference that nothing had been signed.',
    'Norway stayed away from the debt market.',
    'The China-Norway trade commission was set up in 1995.',
  ])('finds nobody in %s', (text) => reads(text));
});
