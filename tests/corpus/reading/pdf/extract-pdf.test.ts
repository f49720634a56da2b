import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../src/corpus/reading/extract-document.js';
import { foldText } from '../../../../src/corpus/text/fold-text.js';
import { readFileAs } from '../../../support/extracted-corpus.js';
import { makePdf } from '../../../support/make-pdf.js';
import { slice } from '../../../support/read-seeds.js';

const PROSE = [
  'Heads of state from the five littoral countries of the Caspian Sea met in Aktau on 12 August 2018 and signed a convention on its legal status, after more than two decades of talks.',
  'The document gives each country fifteen miles of territorial waters and ten further miles of exclusive fishing rights; the division of the seabed was left to agreements between neighbours.',
  'Pipelines may now be laid on the seabed with the consent of the countries whose sectors they cross, which opens the way for a link between Turkmenistan and Azerbaijan.',
  'Armed forces of countries that do not border the sea are not admitted, a provision that the Iranian and the Russian delegations had asked for since the first meeting in Ashgabat.',
];
const read = async (bytes: Uint8Array) => {
  const document = await readFileAs('a.pdf', bytes);
  return { document, paragraphs: document.paragraphs.map((it) => [it.kind, foldText(document, it).text] as const) };
};

describe('a PDF', () => {
  it('has paragraphs that its gaps part, headings, list items; the text is its reader’s own', async () => {
    const bytes = await makePdf(
      (pdf) => {
        pdf.font('Times-Bold').fontSize(20).text('A Sea Divided').moveDown();
        pdf
          .font('Times-Roman')
          .fontSize(11)
          .text(PROSE[0] ?? '')
          .moveDown();
        pdf.text(PROSE[1] ?? '').moveDown();
        pdf.font('Times-Bold').text('What remains open').moveDown();
        pdf
          .font('Times-Roman')
          .text(PROSE[2] ?? '')
          .moveDown();
        pdf
          .text('• The seabed in the south, where three countries claim the same fields and none has drilled for years now.')
          .text('• Caviar.');
      },
      { info: { Title: 'A sea divided', Author: 'typist' } },
    );
    const { document, paragraphs } = await read(bytes);
    expect(paragraphs).toEqual([
      ['body', PROSE[0]],
      ['body', PROSE[1]],
      ['heading', 'What remains open'],
      ['body', PROSE[2]],
      ['list-item', 'The seabed in the south, where three countries claim the same fields and none has drilled for years now.'],
      ['list-item', 'Caviar.'],
    ]);
    expect(document).toMatchObject({ title: 'A sea divided', authors: [], reading: { reader: 'pdf-1', encoding: null } });
    expect(document.paragraphs.map((it) => slice(document, it))[0]).toBe(PROSE[0]);
  });

  it('has paragraphs that only an indent begins', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.font('Times-Roman').fontSize(11);
      for (const text of PROSE) pdf.text(text, { indent: 20, lineGap: 0 });
    });
    expect((await read(bytes)).paragraphs.map(([, text]) => text)).toEqual(PROSE);
  });

  it('joins words that its line ends break', async () => {
    const lines = [
      'The non-proliferation regime and the well-',
      'known positions of the non-',
      'proliferation lobby led to a misunder-',
      'standing between Russia-',
      'Ukraine envoys in 2010-',
      '2012, an inter­',
      'national affair.',
    ];
    const bytes = await makePdf((pdf) => {
      for (const [index, line] of lines.entries())
        pdf
          .font('Times-Roman')
          .fontSize(11)
          .text(line, 72, 80 + index * 14, { lineBreak: false });
    });
    const words = (await read(bytes)).paragraphs.map(([, text]) => text).join(' ');
    expect(words).toContain(
      'the well-known positions of the non-proliferation lobby led to a misunderstanding between Russia-Ukraine envoys in 2010-2012',
    );
  });

  it('leaves running heads, page numbers and footnotes out, and goes on over the end of a page', async () => {
    const bytes = await makePdf((pdf) => {
      for (let page = 1; page <= 4; page += 1) {
        if (page > 1) pdf.addPage();
        pdf
          .font('Times-Italic')
          .fontSize(9)
          .text(page % 2 === 1 ? 'Caspian Review' : 'A Sea Divided', 72, 40, { lineBreak: false });
        pdf.text(`${page + 11}`, 290, 800, { lineBreak: false });
        pdf
          .font('Times-Roman')
          .fontSize(11)
          .text(`The ${['first', 'second', 'third', 'fourth'][page - 1]} page begins here. ${PROSE[page - 1]}`, 72, 80);
        pdf
          .moveDown()
          .text(`Delegation ${'ABCD'[page - 1]} then returned to the capital, where parliament`, { continued: true })
          .fontSize(7)
          .text('1', { rise: 4, continued: false } as object);
        pdf.fontSize(8).text(`1 Interview with a member of the delegation, ${2010 + page}, on file with the author.`, 72, 720);
      }
    });
    const { document, paragraphs } = await read(bytes);
    const text = paragraphs.map(([, words]) => words).join('\n');
    expect(text).not.toMatch(/Caspian Review|A Sea Divided|Interview|^1\d$/m);
    expect(text).toContain(`The first page begins here. ${PROSE[0]}`);
    expect(document.debris.filter(({ kind }) => kind === 'footnote').map((it) => slice(document, it).slice(0, 30))).toHaveLength(4);
  });

  it('is read column by column, also where it is drawn line by line', async () => {
    const left = [
      'Kazakhstan welcomed the deal and',
      'said that its ports would grow, with',
      'new ferries to Baku from the spring',
      'of the next year. Freight doubled on',
      'the route between 2014 and 2018, the',
      'ministry of transport reported later.',
    ];
    const right = [
      'Iran was more reserved. Its president',
      'said that the seabed was another',
      'matter and that the share of Iran was',
      'not settled by what was signed; two',
      'members of parliament asked for the',
      'text to be published before a vote.',
    ];
    const bytes = await makePdf((pdf) => {
      pdf.font('Times-Roman').fontSize(11);
      for (const [index, line] of left.entries()) {
        pdf.text(line, 72, 100 + index * 14, { lineBreak: false });
        pdf.text(right[index] ?? '', 310, 100 + index * 14, { lineBreak: false });
      }
    });
    expect((await read(bytes)).paragraphs.map(([, text]) => text).join(' ')).toBe([...left, ...right].join(' '));
  });

  it('keeps tables out', async () => {
    const bytes = await makePdf((pdf) => {
      pdf
        .font('Times-Roman')
        .fontSize(11)
        .text(PROSE[0] ?? '', 72, 80);
      for (const [index, row] of [
        ['Country', 'Coast, km'],
        ['Kazakhstan', '1894'],
        ['Iran', '740'],
      ].entries()) {
        pdf.text(row[0] ?? '', 72, 160 + index * 14, { lineBreak: false });
        pdf.text(row[1] ?? '', 300, 160 + index * 14, { lineBreak: false });
      }
      pdf.text(PROSE[1] ?? '', 72, 230);
    });
    const { document, paragraphs } = await read(bytes);
    expect(paragraphs.map(([, text]) => text)).toEqual(PROSE.slice(0, 2));
    expect(document.debris.map((it) => [it.kind, slice(document, it)])).toEqual([
      ['table', 'Country | Coast, km | Kazakhstan | 1894 | Iran | 740'],
    ]);
  });
});

describe('a PDF that cannot be read', () => {
  it('is refused with the reason', async () => {
    const locked = await makePdf((pdf) => void pdf.text('Secret'), { userPassword: 'x' });
    const good = await makePdf((pdf) => void pdf.text(PROSE[0] ?? ''));
    expect(await extractDocument('a.pdf', locked)).toMatchObject({ failure: 'locked' });
    expect(await extractDocument('a.pdf', new TextEncoder().encode('%PDF-1.7\nnothing'))).toMatchObject({ failure: 'damaged' });
    expect(await extractDocument('a.pdf', new Uint8Array())).toMatchObject({ failure: 'damaged' });
    const half = await extractDocument('a.pdf', good.subarray(0, good.length / 3));
    expect('failure' in half ? half.failure : 'read').toMatch(/damaged|read/);
  });
});
