import { describe, expect, it } from 'vitest';
import { findMeetings } from '../../../src/corpus/events/find-meetings.js';
import type { Actor } from '../../../src/corpus/types.js';
import { plainCorpus } from '../../support/plain-document.js';

const state = (name: string, adjective: string): Actor => ({ name, kind: 'state', names: [name], metonyms: [], adjectives: [adjective] });
const ACTORS = [
  ...[
    state('Norway', 'Norwegian'),
    state('Kenya', 'Kenyan'),
    state('Sudan', 'Sudanese'),
    state('Eritrea', 'Eritrean'),
    state('Chad', 'Chadian'),
  ],
  { name: 'African Union', kind: 'organisation' as const, names: ['African Union'], metonyms: [], adjectives: [] },
];
const meetings = (text: string) =>
  findMeetings(plainCorpus({ a: [text, '2017-03-09'] }, ACTORS)).map(({ hosts, attended, announced, absent }) => ({
    hosts,
    attended,
    announced,
    absent,
  }));
const none = { hosts: [], attended: [], announced: [], absent: [] };

describe('findMeetings', () => {
  it.each([
    ['Kenya hosted the foreign ministers of Norway and Chad last week.', { hosts: ['Kenya'], attended: ['Norway', 'Chad'] }],
    ['The conference was hosted by Norway.', { hosts: ['Norway'] }],
    ['Norway met Sudan for the third time.', { attended: ['Norway', 'Sudan'] }],
    ['Talks between Sudan and Chad broke down.', { attended: ['Sudan', 'Chad'] }],
    ['Sudanese and Chadian delegations held talks in Oslo.', { attended: ['Sudan', 'Chad'] }],
    ['Eritrea did not attend the summit.', { absent: ['Eritrea'] }],
    ['Eritrea stayed away from the talks; Sudan cancelled its visit.', { absent: ['Eritrea', 'Sudan'] }],
    ['Chad was not invited to the meeting.', { absent: ['Chad'] }],
    ['Norway will host a summit of the African Union in May.', { hosts: ['Norway'], announced: ['African Union'] }],
    ['Norway is to meet Sudan in Nairobi in June.', { announced: ['Norway', 'Sudan'] }],
    ['Norway received Sudanese leaders in Oslo.', { hosts: ['Norway'], attended: ['Sudan'] }],
    ['Prime Minister Anna Berg met Joseph Okello Odinga in Nairobi.', { attended: ['Anna Berg', 'Joseph Okello Odinga'] }],
  ])('%s', (text, expected) => expect(meetings(text)).toEqual([{ ...none, ...expected }]));

  it('finds none where nobody meets', () => {
    expect(meetings('Norway exports gas. Kenya grows tea, and Sudan has oil. The meeting was long. Kenya received food aid.')).toEqual([]);
  });
});
