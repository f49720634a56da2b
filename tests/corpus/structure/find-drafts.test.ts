import { describe, expect, it } from 'vitest';
import { findDrafts } from '../../../src/corpus/structure/find-drafts.js';

const plain = (text: string) => findDrafts(text, 'plain').map((draft) => `${draft.kind}: ${draft.text}`);

describe('findDrafts', () => {
  it('takes each line for a paragraph where lines are not wrapped', () => {
    const long =
      'A sentence that is long enough to be a paragraph of its own, with a stop behind its very last word, as web pages have them.';
    expect(plain(`October\n23\n2025\n${long}\n${long}`)).toEqual([
      'body: October',
      'body: 23',
      'body: 2025',
      `body: ${long}`,
      `body: ${long}`,
    ]);
  });

  it('joins lines that were wrapped because the next word did not fit', () => {
    const wrapped =
      'The delegations met in the old palace on the shore and\ntalked for five hours about prisoners, grain and what a\nceasefire would need. They left without a word.';
    expect(plain(`${wrapped}\n\nNext.`)).toEqual([`body: ${wrapped}`, 'body: Next.']);
  });

  it('does not join lines that only happen to be as wide', () => {
    expect(plain('By Anna Kowalska and Jan Novák | Brussels | 12 May 2025\n12 May 2025, 14:30 CET\nUpdated 13 May 2025')).toHaveLength(3);
  });

  it('finds list items by their marks, and leaves the marks out', () => {
    expect(plain('such as:\n- Central Asia\n• Europe\n* The Gulf')).toEqual([
      'body: such as:',
      'list-item: Central Asia',
      'list-item: Europe',
      'list-item: The Gulf',
    ]);
    expect(plain('1. One\n2. Two')).toEqual(['list-item: One', 'list-item: Two']);
    expect(plain('12. June was hot.')).toEqual(['body: 12. June was hot.']);
  });

  it('joins a line that leads on to a name or to quoted words which would have fitted', () => {
    const wrapped = [
      'The harbour office of the island, which has lent its two boats, said in',
      'May that it would not lend them a second time. The report of Dr. Luis',
      'Amado, who had counted the boats at noon on the same day, called this',
      '"a loan without end"; the fishermen, who had lost a day by it, and for',
      'whom nobody had asked, said nothing.',
    ].join('\n');
    expect(plain(`${wrapped}\n\n${wrapped}`)).toEqual([`body: ${wrapped}`, `body: ${wrapped}`]);
  });

  it('reads Markdown headings, quotations, wrapped lines and front matter', () => {
    expect(
      findDrafts('---\ntitle: x\n---\n# Head\nwords that\ngo on\n\n> said\n', 'markdown').map(({ kind, text }) => [kind, text]),
    ).toEqual([
      ['front-matter', '---\ntitle: x\n---'],
      ['heading', 'Head'],
      ['body', 'words that\ngo on'],
      ['body', 'said'],
    ]);
  });

  it('reads every kind of line end, and offsets always slice back', () => {
    const text = 'One.\r\nTwo.\rThree.\u2028Four.\n\n  Five. \r\n';
    const drafts = findDrafts(text, 'plain');
    expect(drafts.map((draft) => text.slice(draft.start, draft.end))).toEqual(['One.', 'Two.', 'Three.', 'Four.', 'Five.']);
  });
});
