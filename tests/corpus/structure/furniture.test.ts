import { describe, expect, it } from 'vitest';
import { isBoilerplate } from '../../../src/corpus/structure/boilerplate.js';
import { isCaption } from '../../../src/corpus/structure/captions.js';
import { findCredits } from '../../../src/corpus/structure/find-credits.js';

describe('isBoilerplate', () => {
  it.each([
    'Advertisement',
    'Share this article',
    'Story continues below advertisement',
    'Follow us on Twitter @example',
    'Sign up for our newsletter',
    'To unsubscribe, reply to this message. Previous issues are kept in our archive.',
    'Tags: drought, Somalia, pledges',
    '© 2014 Example Times. All rights reserved.',
    '5 min read',
    'Published on',
    'Print | Back to list',
    'T: +386 1 555 20 00',
    'ab/cd/ef',
    '($1 = 9.7850 Norwegian crowns)',
    '(1 euro = 1.12 dollars)',
    'https://www.example.org/news/1',
    'press@example.org',
    'Tel: +44 20 7946 0000',
    'This material may not be published, broadcast, rewritten or redistributed.',
    'We use cookies to give you the best experience.',
    'By continuing to use this site, you agree to our use of cookies.',
    'An earlier version of this article misstated the number of members.',
    '(This story has not been edited by our staff and is auto-generated from a syndicated feed.)',
    'The views expressed here are those of the authors alone.',
    'This article does not necessarily reflect the views of the Institute.',
    'Reporting by Jane Doe in Cairo and John Roe in Rabat; Editing by Ann Poe',
    'Jane Doe reported from Cairo, and John Roe from Rabat.',
    '-- Associated Press writer Jane Doe contributed to this report.',
    'Additional reporting by Jane Doe',
    'For more information, please contact the press office.',
    "Editor's note: This is the first of two articles.",
    'Have an opinion on this story? Share it!',
    'News ID: 238131',
    'FOR IMMEDIATE RELEASE',
    '— Jane Doe (@janedoe) January 28, 2019',
    'What do you think of this story?',
    'THIS IS A BREAKING NEWS UPDATE. Check back soon for further information.',
    'A round-up of the deals of the week, compiled from agencies.',
    '* * *',
  ])('%s', (text) => expect(isBoilerplate(text)).toBe(true));

  it.each([
    'Share prices fell by 3 percent.',
    'Nobody signed.',
    '"No," he said.',
    'Follow-up meetings are planned.',
    'Sign-up for the mission was slow, said Gen. Petr Novak.',
    'Comments by the minister angered Tehran.',
    'Copyright disputes were not discussed.',
    'Published in 1998, the treaty has 12 articles.',
    'The views expressed by the minister shocked allies.',
    'With reports of new enrichment mounting, the council met.',
    'The United States contributed to the fund.',
    'Reporting by Amnesty International shows that 300 people died.',
    'Amnesty International reported from Aleppo that 300 people had died.',
    'By using force, you lose the argument, he said.',
    'The report has been published by the ministry.',
    'The statement does not reflect the official position of the government, he said.',
    'Home was far away.',
    'News from the front was grim.',
    'Contact was lost at noon.',
    'Issues: the talks stalled on borders, prisoners and water.',
    'Click languages are spoken there.',
    'Support for the party fell to 20 percent.',
  ])('lets stand: %s', (text) => expect(isBoilerplate(text)).toBe(false));
});

describe('isCaption', () => {
  it.each([
    'Photo: Reuters',
    'Image copyright AFP Image caption The tanker was seized in 2009',
    'FILE - In this May 3, 2006 file photo, a boy walks past a mosque. (AP Photo/Jane Doe, File)',
    'A miner waits outside the gate on Thursday. (AW Photo/Jane Doe)',
    'Villagers row past a pagoda, Oct. 16, 2011. (Eastern News/Sok Dara)',
    'Fishing boats in the port on Saturday. (Jane Doe for The Example Courier)',
    'Trawlers at the port. Photograph: J. Doe/The Courier',
    'Women queue for water, 28 February 2017. Credit: T. Doe/HRCO',
    'A soldier mans a checkpoint [Jane Doe/Reuters]',
    '[Photo: A soldier mans a checkpoint (AP Photo/Jane Doe)]',
    'Foreign Minister Jane Doe (L) shakes hands with her counterpart in Geneva.',
    'The minister takes questions at the palace. Photo by Jane Doe/UPI',
    'U.S. Secretary of State Jane Doe speaks at the U.N. Security Council, Jan. 26, 2019.',
    'Updated map locating the quake that hit Sunday. -AFP image',
    'Figure 1. Use of the terminal, 2014–2015 (%). Source: own calculations.',
    'A shuttle awaits its last flight. Image: Example Agency.',
    'REUTERS/Jane Doe',
    'Jane Doe/AFP/Getty Images',
    '![A palace](palace.jpg)',
  ])('%s', (text) => expect(isCaption(text)).toBe(true));

  it.each([
    'Photo opportunities were cancelled.',
    'Image problems dogged the minister.',
    'Photographs by Reuters showed bodies in the street.',
    'A satellite image showed that the base had been rebuilt.',
    'A new plan was announced on Jan. 26, 2019.',
    'The minister said it was over. (Reuters)',
    'Video of the attack spread on Monday.',
    'He met President Jane Doe (Democratic Party) in Geneva.',
    'The party won 12 of the seats/mandates in the house.',
    'Files were burnt.',
  ])('lets stand: %s', (text) => expect(isCaption(text)).toBe(false));
});

describe('findCredits', () => {
  const found = (text: string) => findCredits(text, 0).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end).trim()}`);
  it.each([
    ['They left. (Reporting by Jane Doe; Editing by John Roe)', ['boilerplate: (Reporting by Jane Doe; Editing by John Roe)']],
    ['They left. (Reuters)', ['boilerplate: (Reuters)']],
    ['They left. /TASS/', ['boilerplate: /TASS/']],
    ['They left. -- AFP', ['boilerplate: -- AFP']],
    ['(Adds quotes, details) They left.', ['boilerplate: (Adds quotes, details)']],
    ['Advertisement The army said it would leave.', ['boilerplate: Advertisement']],
    ['They left (AP Photo/Jane Doe) and came back.', ['caption: (AP Photo/Jane Doe)']],
    ['They left (by air).', []],
    ['They left. (They came back.)', []],
    ['The deal was reported by Reuters', []],
    ['He spoke to the agency (TASS) and left.', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});
