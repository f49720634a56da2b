// What the operations of a chart become in the content of a page.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DrawingOperation, TextOperation } from '../../../src/frame/drawing.js';
import { writePdf } from '../../../src/writers/pdf/write-pdf.js';
import { DEEP, FIGURE, INK, KIT, memo, node, WARM, WHITE } from '../../support/pdf-fixtures.js';
import { contentStreams, openRaw, readValue } from '../../support/read-pdf.js';

/** A page with one chart of these operations, drawn at its own size. */
function page(operations: readonly DrawingOperation[]): Promise<Uint8Array> {
  const figure = { ...FIGURE, drawing: { width: 300, height: 100, operations } };
  const item = { type: 'chart', box: { x: 71, y: 71, width: 300, height: 100 }, node: 'f', name: 'Chart', figure } as const;
  return writePdf(memo([[item]], [node('Figure', 'f')]), KIT, { attachments: [] });
}
const contentOf = async (...operations: readonly DrawingOperation[]): Promise<string> =>
  (await contentStreams(await page(operations))).join('\n').replace(/\s+/g, ' ');

const commands = [['M', 0, 0], ['L', 40, 0], ['L', 40, 20], ['L', 0, 20], ['Z']] as const;
const path = { type: 'path', name: 'Bar', mark: 1, commands } as const;
const text: TextOperation = {
  type: 'text',
  name: 'Label',
  mark: 2,
  text: 'Istanbul',
  x: 10,
  y: 50,
  width: 40,
  align: 'left',
  angle: 0,
  font: { role: 'heading' },
  size: 10,
  color: INK,
};
const AREA = '0 0 m 40 0 l 40 20 l 0 20 l h';

describe('a path', () => {
  it('is painted inside its clip', async () => {
    expect(await contentOf({ ...path, fill: DEEP, clip: { x: 1, y: 2, width: 30, height: 10 } })).toContain(
      `q 1 2 30 10 re W n 0.122 0.306 0.475 rg ${AREA} f Q`,
    );
  });

  it('lets light through its area and its line apart', async () => {
    const content = await contentOf({ ...path, fill: DEEP, opacity: 0.5, stroke: { color: WARM, width: 2, opacity: 0.25 } });
    expect(content).toMatch(new RegExp(`/Gs1 gs 0.122 0.306 0.475 rg ${AREA} f Q /Gs2 gs 0.773 0.353 0.067 RG 2 w .*${AREA} S Q`));
  });

  it('is one stroke where both are opaque', async () => {
    expect(await contentOf({ ...path, fill: DEEP, stroke: { color: WARM, width: 2 } })).toContain(`${AREA} B Q`);
  });

  it('keeps dashes, ends and corners', async () => {
    const stroke = { color: WARM, width: 2, dash: [1, 7], dashOffset: 3, cap: 'round', join: 'bevel' } as const;
    expect(await contentOf({ ...path, stroke })).toContain('2 w 1 J 2 j [1 7] 3 d');
  });

  it('with a gradient is a clip that its shading fills; equal ones are one object', async () => {
    const fill = {
      type: 'linear',
      from: [0, 1],
      to: [0, 0],
      stops: [
        { offset: 0, color: DEEP },
        { offset: 0.5, color: WARM },
        { offset: 1, color: WHITE },
      ],
    } as const;
    const bytes = await page([
      { ...path, fill },
      { ...path, mark: 2, fill },
    ]);
    const content = (await contentStreams(bytes)).join('\n').replace(/\s+/g, ' ');
    expect(content.match(/W n 40 0 0 20 0 0 cm \/Sh1 sh/g)).toHaveLength(2);
    const raw = new TextDecoder('latin1').decode(bytes);
    expect(raw.match(/\/ShadingType 2/g)).toHaveLength(1);
    expect(raw).toContain('/Coords [0 1 0 0]');
    expect(raw).toContain('/Bounds [0.5]');
  });

  it('of nothing to paint leaves nothing behind', async () => expect(await contentOf(path)).not.toContain(AREA));
});

describe('a text', () => {
  it('with a halo is painted twice, the first time for nobody to read', async () => {
    const bytes = await page([{ ...text, halo: { color: WHITE, width: 3, join: 'round' } }]);
    const content = (await contentStreams(bytes)).join('\n').replace(/\s+/g, ' ');
    expect(content).toMatch(/\/Span <<\/ActualText \(\)>> BDC 1 Tr 1 1 1 RG 3 w 1 j \[\] 0 d BT .* ET EMC Q BT /);
  });

  it('see-through is, until its end', async () => {
    expect(await contentOf({ ...text, opacity: 0.5 })).toMatch(/q \/Gs1 gs BT .* ET Q/);
  });
});

describe('a page', () => {
  it('lists its shadings among its resources', async () => {
    const stops = [
      { offset: 0.2, color: DEEP },
      { offset: 0.8, color: WHITE },
    ];
    const bytes = await page([{ ...path, fill: { type: 'radial', center: [0.5, 0.5], radii: [0, 0.5], stops } }]);
    const { document, at } = await openRaw(bytes);
    const shading = at(document.getPages()[0]?.node, 'Resources', 'Shading', 'Sh1');
    expect(readValue(at(shading, 'ShadingType'))).toBe('3');
    // Before the first stop and behind the last one their colours go on.
    expect([0, 1].map((index) => readValue(at(shading, 'Function', 'Bounds', index)))).toEqual(['0.2', '0.8']);
  });

  it('follows PDF/UA with all of it', async () => {
    const stroke = { color: WARM, width: 2, opacity: 0.5 };
    const fill = { type: 'linear', from: [0, 0], to: [1, 1], stops: [{ offset: 0, color: DEEP }] } as const;
    const bytes = await page([
      { ...path, fill, stroke, clip: { x: 0, y: 0, width: 10, height: 10 } },
      { ...text, halo: { color: WHITE, width: 3 } },
    ]);
    const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
    const file = join(folder, 'file.pdf');
    writeFileSync(file, bytes);
    const run = spawnSync(process.execPath, ['tests/checkers/pdfua-check.mjs', '--strict', file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(run.stdout).toContain('"errors": []');
    expect(run.status).toBe(0);
  });
});
