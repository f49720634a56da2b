import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStructure } from '../../../src/corpus/structure/read-structure.js';
import { foldRange } from '../../../src/corpus/text/fold-text.js';

const KNOWN = { title: null, language: 'en' };

/** The running text alone: one paragraph after the other, list items with their mark. */
function clean(text: string): string {
  const { paragraphs, debris } = readStructure(text, 'plain', KNOWN);
  return paragraphs
    .filter(({ kind }) => kind !== 'heading')
    .map((paragraph) => `${paragraph.kind === 'list-item' ? '- ' : ''}${foldRange(text, paragraph, debris).text}`)
    .join('\n\n');
}

const sentencesOf = (text: string) => {
  const { paragraphs, debris } = readStructure(text, 'plain', KNOWN);
  return paragraphs.flatMap(({ sentences }) => sentences.map((sentence) => foldRange(text, sentence, debris).text));
};

/** Blocks of pages, invented; those of the first list are running text, those of the second furniture. */
const PROSE = [
  'The delegations met for five hours in the palace on the shore, and they agreed on nothing but to meet again in autumn.',
  '"We will not stop," said Col. Karim Haddad. "They have nowhere to go."',
  'Nobody signed.',
  'The United Nations said that 12,000 people had fled the town of Idlib since Sept. 3. Aid groups put the number higher.',
  'Read more in the statement of the minister, which runs to 12 pages and leaves every question open.',
  'Follow-up meetings are planned. The first will be held in Baku on May 5.',
  'By Wednesday, the convoys had reached the border. Trucks queued for miles.',
  'More than 300 inspectors took part in the exercise, which ended on Friday.',
  'He asked: “Who will pay for it?” Nobody answered him.',
  'In 2014 the two countries set up a council of ministers; it has met twice since then.',
  'Photo opportunities were cancelled after the shelling of the airport.',
  'Share prices fell by 3 percent in Istanbul and by 4 percent in Athens.',
  'It was, the ministry said, “a day of shame”.[3] The embassy denied it.',
];
const FURNITURE = [
  'Advertisement',
  'Story continues below advertisement',
  'Share this article',
  'Facebook Twitter WhatsApp Email',
  'Read more: Another story altogether',
  'Related:\nOne story',
  'FILE - In this May 3, 2006 file photo, a boy walks past a mosque. (AP Photo/Nasser Example, File)',
  'Image copyright AFP Image caption The tanker was seized in November 2009',
  'A soldier mans a checkpoint near Tripoli [Ann Lee/Reuters]',
  '(Reporting by Jane Doe; Writing by John Roe; Editing by Ann Poe)',
  'Jane Doe in Cairo and John Roe in Rabat contributed to this report.',
  '© 2014 The Example Times. All rights reserved.',
  'Sign up for our newsletter and get the latest headlines in your inbox.',
  'Follow us on Twitter @example',
  'Tags: Lebanon, refugees, army',
  'The views expressed in this article are those of the author and do not reflect those of the journal.',
  'We use cookies to improve your experience on our site.',
  '5 min read',
  'Updated 14:03 GMT, 4 March 2014',
  'Contact: press@example.org, +44 20 7946 0000',
  'This article was first published in The Example Journal.',
  '***',
];
const HEADS = [
  '',
  'Talks end without a result\n\n',
  'Talks end without a result\n\nBy Jane Doe\n\n4 March 2014\n\n',
  'World News\n\nTalks end without a result\n\nPublished on 4 March 2014\n\n',
];
const LINES = ['ANKARA, March 3 (Reuters) - ', 'KABUL, Afghanistan (AP) — ', 'Geneva, 3 March 2009 – ', ''];

const pages = fc
  .record({
    head: fc.constantFrom(...HEADS),
    opening: fc.constantFrom(...LINES),
    blocks: fc.array(fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...PROSE) }, fc.constantFrom(...FURNITURE)), { maxLength: 14 }),
    ends: fc.constantFrom('\n\n', '\n', '\r\n', '\n \n'),
  })
  .map(({ head, opening, blocks, ends }) => [`${head}${opening}${PROSE[0]}`, ...blocks].join(ends));

describe('cleaning', () => {
  it('leaves nothing to clean, and the same sentences', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const cleaned = clean(page);
        expect(readStructure(cleaned, 'plain', KNOWN).debris.filter(({ kind }) => kind !== 'footnote-mark')).toEqual([]);
        expect(sentencesOf(cleaned)).toEqual(sentencesOf(page));
      }),
      { seed: 11, numRuns: 120 },
    );
  });

  it('takes all furniture away and no running text', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const sentences = sentencesOf(page).join(' ');
        for (const block of FURNITURE.filter((furniture) => page.includes(furniture)))
          expect(sentences).not.toContain(foldRange(block, { start: 0, end: block.length }, []).text);
        for (const block of PROSE.filter((prose) => page.includes(prose)))
          expect(sentences).toContain(foldRange(block, { start: 0, end: block.length }, []).text);
      }),
      { seed: 12, numRuns: 120 },
    );
  });
});
