// Tables stay tables.
import { describe, expect, it } from 'vitest';
import type { TableItem } from '../../../../src/frame/types.js';
import { writePptx } from '../../../../src/writers/pptx/write-pptx.js';
import { cell, layoutOf, MATRIX, slide } from '../../../support/pptx-fixtures.js';
import { COLORS, PPTX_KIT } from '../../../support/pptx-kit.js';
import { all, first, openArchive, valAt } from '../../../support/read-pptx.js';

async function write(table: TableItem) {
  const layout = layoutOf([slide(1, 'A table says something', [table])]);
  const deck = openArchive(await writePptx(layout, PPTX_KIT, { attachments: [] }));
  return first(deck.root('ppt/slides/slide1.xml'), 'graphicFrame');
}

const EMU = 12_700;

describe('a table', () => {
  it('keeps its columns, its rows and their words', async () => {
    const table = await write(MATRIX);
    expect(all(table, 'gridCol').map((each) => Number(each.getAttribute('w')) / EMU)).toEqual([264, 200, 200, 200]);
    expect(all(table, 'tr').map((each) => Number(each.getAttribute('h')) / EMU)).toEqual([36, 34, 34, 34, 34, 34]);
    expect(all(all(table, 'tr')[2], 'tc').map(({ textContent }) => textContent)).toEqual([
      'Tbilisi, 3 June',
      '○ present',
      '○ present',
      '△ announced',
    ]);
  });

  it('says which row and column head it, and what it shows', async () => {
    const table = await write(MATRIX);
    expect([first(table, 'tblPr').getAttribute('firstRow'), first(table, 'tblPr').getAttribute('firstCol')]).toEqual(['1', '1']);
    expect(first(table, 'cNvPr').getAttribute('descr')).toBe(MATRIX.alt);
    const plain = await write({
      ...MATRIX,
      headerRows: 0,
      rows: [{ node: 'row', height: 20, cells: [cell('a'), cell('b'), cell('c'), cell('d')] }],
    });
    expect(first(plain, 'tblPr').attributes).toHaveLength(0);
  });

  it('is ruled between its rows and nowhere else', async () => {
    const [header, second, , , , last] = all(await write(MATRIX), 'tr').map((row) => first(row, 'tcPr'));
    const drawn = (properties: typeof header) =>
      ['lnL', 'lnR', 'lnT', 'lnB'].filter((side) => all(first(properties, side), 'solidFill').length > 0);
    expect([drawn(header), drawn(second), drawn(last)]).toEqual([['lnB'], ['lnT', 'lnB'], ['lnT']]);
    expect(first(header, 'lnB').getAttribute('w')).toBe(String(EMU));
    expect(valAt(first(second, 'lnB'), 'srgbClr')).toBe(COLORS.rule.rgb);
  });

  it('pads its cells as measured, also where one padding is nothing', async () => {
    const properties = first(await write(MATRIX), 'tcPr');
    expect(['marL', 'marR', 'marT', 'marB'].map((name) => Number(properties.getAttribute(name)) / EMU)).toEqual([6, 6, 0, 0]);
    expect(properties.getAttribute('anchor')).toBe('ctr');
  });

  it('fills cells that have a fill', async () => {
    const table = await write(MATRIX);
    const fills = all(all(table, 'tr')[0], 'tcPr').map((each) => Array.from(each.childNodes).at(-1)?.nodeName);
    expect(fills).toEqual(['a:solidFill', 'a:solidFill', 'a:solidFill', 'a:solidFill']);
    expect(Array.from(first(all(table, 'tr')[1], 'tcPr').childNodes).at(-1)?.nodeName).toBe('a:noFill');
  });

  it('lets a cell cover several columns, rules included', async () => {
    const cells = all(all(await write(MATRIX), 'tr')[5], 'tc');
    expect(cells.map((each) => each.getAttribute('gridSpan') ?? `merged ${each.getAttribute('hMerge')}`)).toEqual([
      '4',
      'merged 1',
      'merged 1',
      'merged 1',
    ]);
    expect(cells.map((each) => all(first(each, 'lnT'), 'solidFill').length)).toEqual([1, 1, 1, 1]);
  });

  it('keeps a row with an empty cell as low as the others', async () => {
    const empty = all(all(await write(MATRIX), 'tr')[1], 'tc')[3];
    expect(first(empty, 'endParaRPr').getAttribute('sz')).toBe('1200');
    expect(valAt(first(empty, 'lnSpc'), 'spcPts')).toBe('1400');
  });

  it('without rows is not written', async () => {
    await expect(write({ ...MATRIX, rows: [] })).rejects.toThrow('No graphicFrame');
  });
});
