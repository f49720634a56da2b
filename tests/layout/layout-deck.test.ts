import { describe, expect, it } from 'vitest';
import type { Exhibit } from '../../src/document/exhibits.js';
import type { FrameItem, TableItem } from '../../src/frame/types.js';
import { cellsOf, linesOf, nodesOf, overhang, paintedNodes, textOn } from '../support/frame-text.js';
import { exhibit, layOutText, tableOf, words } from '../support/lay-out-text.js';

const slide = (body: string, title = 'Talks go on'): string => `:::::slide{layout="Title only"}\n# ${title}\n\n${body}\n:::::\n`;
const tablesOf = (items: readonly FrameItem[]): readonly TableItem[] => items.filter((item): item is TableItem => item.type === 'table');
const LONG = 'word '.repeat(900).trim();

describe('slides', () => {
  it('carry title, footer, date, number and marking in the placeholders of their layout', () => {
    const { value, diagnostics } = layOutText(
      'deck',
      `${slide('One')}\n${slide('Two', 'More talks')}`,
      {},
      {
        chrome: {
          footer: 'Institute',
          date: '21 November 2025',
          marking: 'TLP:GREEN',
          sourceLine: () => 'Sources: A',
          notes: (title) => [title, 'noted'],
        },
      },
    );
    expect(diagnostics).toEqual([]);
    const { frames, outline } = value.layout;
    expect(frames.map(({ number, title, layout }) => ({ number, title, layout }))).toEqual([
      { number: 1, title: 'Talks go on', layout: 'Title only' },
      { number: 2, title: 'More talks', layout: 'Title only' },
    ]);
    const roles = frames[1]?.items.map((item) => (item.type === 'text' ? `${item.role}: ${linesOf(item).join(' ')}` : item.type));
    expect(roles).toEqual([
      'title: More talks',
      'body: Two',
      'source: Sources: A',
      'marking: TLP:GREEN',
      'footer: Institute',
      'date: 21 November 2025',
      'number: 2',
    ]);
    expect(frames[1]?.notes).toEqual(['More talks', 'noted']);
    expect(outline.map(({ title }) => title)).toEqual(['Talks go on', 'More talks']);
    expect(value.bodyFrames).toBe(2);
  });

  it('print a cover without footer and number', () => {
    const { value, diagnostics } = layOutText(
      'deck',
      ':::slide{layout="Cover"}\n# Talks go on\n\nWhat now?\n\nInstitute, as of today\n:::\n',
    );
    expect(diagnostics).toEqual([]);
    expect(value.layout.frames[0]?.items.map((item) => (item.type === 'text' ? item.role : item.type))).toEqual([
      'title',
      'subtitle',
      'date',
    ]);
  });

  it('of nothing are none', () => {
    const { value, diagnostics } = layOutText('deck', '');
    expect(value.layout.frames).toEqual([]);
    expect(diagnostics).toEqual([]);
  });

  it('say which statements they show', () => {
    const { value } = layOutText('deck', `${slide('{{a}} and {{b}}', '{{c}}')}\n${slide('{{a}}')}`, {
      a: words('One', 'a'),
      b: words('two', 'b'),
      c: words('Three', 'c'),
    });
    expect(value.appearances.map(({ statement, number }) => `${statement} ${number}`)).toEqual(['c 1', 'a 1', 'b 1', 'a 2']);
  });

  it('print a mark behind each statement, and none in titles', () => {
    const { value } = layOutText(
      'deck',
      slide('{{a}}.', '{{a}}'),
      { a: words('One', 'a') },
      { marksOf: (statement) => ['A', 'C'].map((label) => ({ label, to: null, node: `${statement}${label}` })) },
    );
    expect(value.layout.frames.flatMap(textOn).slice(0, 2)).toEqual(['One', 'OneA,C.']);
    const [, item] = value.layout.frames[0]?.items ?? [];
    expect(item?.type === 'text' ? item.paragraphs[0]?.runs.map((run) => run.superscript === true) : []).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('a slide that is too full', () => {
  const rows = Array.from({ length: 60 }, (_, index) => [`Row ${index + 1}`, `value ${index + 1}`]);

  it('hands a table’s rows on to further slides, each with the header and a number in its title', () => {
    const { value, diagnostics } = layOutText('deck', slide('::table{of="{{table}}"}'), { table: tableOf(['Name', 'Value'], rows) });
    expect(diagnostics).toEqual([]);
    const { frames } = value.layout;
    expect(frames.length).toBeGreaterThan(2);
    expect(frames.map(({ title }) => title)).toEqual(frames.map((_, index) => `Talks go on (${index + 1}/${frames.length})`));
    const tables = frames.flatMap(({ items }) => tablesOf(items));
    expect(tables).toHaveLength(frames.length);
    expect(tables.flatMap((table) => table.rows.slice(1).map((row) => row.cells.map((cell) => linesOf(cell).join(' '))))).toEqual(rows);
    for (const table of tables) {
      expect(table.headerRows).toBe(1);
      expect(table.rows[0]?.cells.map((cell) => linesOf(cell).join(' '))).toEqual(['Name', 'Value']);
      expect(overhang(table.box, { x: 0, y: 100, width: 960, height: 378 })).toBeLessThanOrEqual(0);
    }
  });

  it('never parts a row', () => {
    const tall = Array.from({ length: 12 }, (_, index) => [`Row ${index + 1}`, 'word '.repeat(60 + index).trim()]);
    const { value, diagnostics } = layOutText('deck', slide('::table{of="{{table}}"}'), { table: tableOf(['Name', 'Value'], tall) });
    expect(diagnostics).toEqual([]);
    const shown = value.layout.frames.flatMap(({ items }) =>
      tablesOf(items).flatMap((table) => cellsOf(table).filter(({ row, column }) => row > 0 && column === 1)),
    );
    expect(shown.map(({ cell }) => linesOf(cell).join(' '))).toEqual(tall.map(([, text]) => text));
  });

  it('prints what a table’s signs mean once, at its end', () => {
    const table = tableOf(['Name', 'Value'], rows);
    if (table.type !== 'exhibit' || table.exhibit.kind !== 'table') throw new Error('A table was made');
    const { value } = layOutText('deck', slide('::table{of="{{table}}"}'), {
      table: exhibit({ ...table.exhibit, key: 'What signs mean' }),
    });
    expect(value.layout.frames.map((frame) => textOn(frame).includes('What signs mean'))).toEqual(
      value.layout.frames.map((_, index, all) => index === all.length - 1),
    );
  });

  it('hands judgements on, each whole, with the headings again', () => {
    const claims = Array.from({ length: 16 }, (_, index) => `Judgement ${index + 1} of a long list that goes on`);
    const judgements: Exhibit = {
      kind: 'judgements',
      headings: ['Judgement', 'Likelihood', 'Confidence'],
      rows: claims.map((claim, index) => ({
        claim: [{ text: claim, statement: `judgements[${index}]` }],
        likelihood: { term: 'likely', low: 0.55, high: 0.8 },
        horizon: null,
        confidence: { level: 1, word: 'Low confidence' },
        because: [],
      })),
      reasons: false,
    };
    const { value, diagnostics } = layOutText('deck', slide('::judgements{of="{{judgements}}"}'), { judgements: exhibit(judgements) });
    expect(diagnostics).toEqual([]);
    const { frames } = value.layout;
    expect(frames.length).toBeGreaterThan(1);
    expect(frames.map(({ title }) => title)).toEqual(frames.map((_, index) => `Talks go on (${index + 1}/${frames.length})`));
    expect(frames.flatMap(textOn).filter((text) => text.startsWith('Judgement '))).toEqual(claims);
    for (const frame of frames) expect(textOn(frame)).toContain('Likelihood');
    expect(value.appearances.map(({ statement }) => statement)).toEqual(claims.map((_, index) => `judgements[${index}]`));
  });

  it('hands whole paragraphs on, and a heading with what follows it', () => {
    const paragraph = 'word '.repeat(70).trim();
    const body = Array.from({ length: 7 }, (_, index) => `## Heading ${index + 1}\n\n${paragraph}`).join('\n\n');
    const { value, diagnostics } = layOutText('deck', slide(body));
    expect(diagnostics).toEqual([]);
    expect(value.layout.frames.length).toBeGreaterThan(1);
    for (const { items } of value.layout.frames) {
      const body = items.filter((item) => item.type === 'text' && ['body', 'heading'].includes(item.role));
      expect(body.at(-1)).toMatchObject({ role: 'body' });
      for (const item of body) if (item.type === 'text' && item.role === 'body') expect(linesOf(item).join(' ')).toBe(paragraph);
    }
    expect(value.layout.frames.flatMap(textOn).filter((text) => text.startsWith('Heading'))).toEqual(
      Array.from({ length: 7 }, (_, index) => `Heading ${index + 1}`),
    );
  });

  // A table that goes on has one id in the section of every slide that it stands on.
  it('keeps every id of its structure unique', () => {
    const { value } = layOutText('deck', slide('::table{of="{{table}}"}'), { table: tableOf(['Name', 'Value'], rows) });
    const ids = nodesOf(value.layout.structure).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('finds an element for everything that it paints', () => {
    const { value } = layOutText('deck', slide('::table{of="{{table}}"}'), { table: tableOf(['Name', 'Value'], rows) });
    const ids = new Set(nodesOf(value.layout.structure).map(({ id }) => id));
    expect(value.layout.frames.flatMap(paintedNodes).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('what fits nowhere', () => {
  it.each([
    ['a paragraph', LONG, {}],
    ['a takeaway', '::takeaway{of="{{it}}"}', { it: exhibit({ kind: 'takeaway', label: 'So what', words: [{ text: LONG }] }) }],
    [
      'a table row',
      '::table{of="{{it}}"}',
      {
        it: tableOf(
          ['Name', 'Value'],
          [
            ['short', 'row'],
            ['word one', LONG],
          ],
        ),
      },
    ],
    ['a list item', `- ${LONG}\n- short`, {}],
    ['a panel', `:::panel{style="statement"}\n${LONG}\n:::`, {}],
    ['a column', `::::columns\n:::column{span="6"}\n${LONG}\n:::\n::::`, {}],
  ])('is refused by name with its slide, its first words and its line: %s', (_, body, view) => {
    const { diagnostics, value } = layOutText('deck', `${slide('Fine')}\n${slide(body, 'Crowded')}`, view);
    expect(diagnostics).toMatchObject([
      {
        severity: 'error',
        code: 'layout/overflow',
        message: expect.stringMatching(/Crowded.*word/su),
        place: { file: 'deck.hbs', line: 10 },
      },
    ]);
    expect(value.layout.frames.map(({ title }) => title)).toContain('Talks go on');
  });

  // Lines of the narrow column are fewer on the whole width: what is left must be counted as it was broken.
  it.each([3, 4, 5, 6])('goes on with the rest of a column whose neighbour is done: %i items', (count) => {
    const items = Array.from({ length: count }, (_, index) => `- item${index} ${'word '.repeat(40).trim()}`).join('\n');
    const { value, diagnostics } = layOutText(
      'deck',
      slide(`::::columns\n:::column{span="4"}\n${items}\n:::\n:::column{span="8"}\nDone\n:::\n::::`),
    );
    expect(diagnostics).toEqual([]);
    const shown = value.layout.frames.map((frame) => textOn(frame)).join(' ');
    for (let index = 0; index < count; index += 1) expect(shown.split(`item${index} `)).toHaveLength(2);
  });

  // The words of the list's first item are said, whichever item is too long.
  it('is named by its own words where it stands further down a list', () => {
    const { diagnostics } = layOutText('deck', slide(`- short\n- ${LONG}`));
    expect(diagnostics[0]?.message).toContain('word word');
  });

  it('is a title of more than two lines, at its smallest size', () => {
    const title = 'Words that make a title much too long for any slide there is '.repeat(5).trim();
    const { diagnostics } = layOutText('deck', slide('Fine', title));
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'layout/title-overflow', message: expect.stringContaining('slide 1') }]);
  });

  it('is a source line that names too many documents', () => {
    const { diagnostics } = layOutText(
      'deck',
      slide('Fine'),
      {},
      { chrome: { footer: '', date: '', marking: null, sourceLine: () => LONG, notes: () => [] } },
    );
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'layout/source-overflow', message: expect.stringContaining('slide 1') }]);
  });

  it('is a deck of more slides than the brief allows', () => {
    const text = Array.from({ length: 4 }, (_, index) => slide('x', `Slide ${index}`)).join('\n');
    expect(layOutText('deck', text, {}, { limit: 4 }).diagnostics).toEqual([]);
    expect(layOutText('deck', text, {}, { limit: 3 }).diagnostics).toMatchObject([
      { severity: 'error', code: 'layout/too-long', message: expect.stringMatching(/3.*4/u) },
    ]);
  });

  it('is a character without a glyph, each said once, wherever it stands', () => {
    const view = { table: tableOf(['Name 東', 'Value'], [['京', '京']]) };
    const { diagnostics } = layOutText('deck', slide('Talks in 北 and 北\n\n- 京\n\n::table{of="{{table}}"}', 'Talks 南'), view);
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(Array(4).fill('error layout/missing-glyph'));
    expect(diagnostics.map(({ message }) => /U\+\w+ \(.\)/u.exec(message)?.[0]).sort()).toEqual([
      'U+4EAC (京)',
      'U+5317 (北)',
      'U+5357 (南)',
      'U+6771 (東)',
    ]);
  });
});

describe('a mistake in a deck template', () => {
  it.each([
    ['an unknown layout', ':::slide{layout="Titel only"}\n# x\n:::', 'layout/unknown-layout', 3],
    ['a slide without a title', ':::slide{layout="Title only"}\nx\n:::', 'layout/untitled-slide', 3],
    ['a slide with a second-level heading only', ':::slide{layout="Title only"}\n## x\n:::', 'layout/untitled-slide', 3],
    ['an unknown block', slide('::tabel{of="x"}'), 'blocks/unknown-block', 6],
    ['a block inside a block that is unknown', slide('::::panel{}\n:::nope\nx\n:::\n::::'), 'blocks/unknown-block', 7],
    ['a block without its exhibit', slide('::table'), 'blocks/wrong-attribute', 6],
    ['a block with an exhibit of another kind', slide('::table{of="{{takeaway}}"}'), 'blocks/wrong-attribute', 6],
    ['columns with words of their own', slide('::::columns\nwords\n::::'), 'blocks/wrong-attribute', 6],
    ['words outside a slide', 'words', 'layout/not-a-slide', 3],
    ['a block outside a slide', '::table{of="x"}', 'layout/not-a-slide', 3],
    ['an exhibit among words', slide('See {{takeaway}}'), 'document/exhibit-in-text', 6],
  ])('is said with its file and line, and the other slides stand: %s', (_, text, code, line) => {
    const takeaway = exhibit({ kind: 'takeaway', label: 'So what', words: [{ text: 'x' }] });
    const { value, diagnostics } = layOutText('deck', `\n\n${text}\n\n${slide('Fine', 'Another slide')}`, { takeaway });
    expect(diagnostics).toMatchObject([{ severity: 'error', code, place: { file: 'deck.hbs', line } }]);
    expect(value.layout.frames.map(({ title }) => title)).toContain('Another slide');
  });

  it('proposes the block that was meant', () => {
    expect(layOutText('deck', slide('::judgments')).diagnostics[0]?.hints?.join()).toContain('judgements');
    expect(layOutText('deck', slide('::nothing-like-it')).diagnostics[0]?.hints ?? []).toEqual([]);
  });
});
