import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { expect, it } from 'vitest';

it('finds what is wrong with a file that nobody tagged', async () => {
  const document = await PDFDocument.create();
  document.addPage().drawText('untagged', { font: await document.embedFont(StandardFonts.Helvetica) });
  const folder = mkdtempSync(join(tmpdir(), 'checker-'));
  try {
    const file = join(folder, 'untagged.pdf');
    writeFileSync(file, await document.save());
    let report = '';
    try {
      execFileSync(process.execPath, [fileURLToPath(new URL('./pdfua-check.mjs', import.meta.url)), file], { encoding: 'utf8' });
    } catch (error) {
      report = (error as { stdout: string }).stdout;
    }
    const rules = JSON.parse(report).errors.map(({ rule }: { rule: string }) => rule);
    // Not marked as tagged, content outside the tree, no tree, no metadata, title not shown, font not embedded.
    expect(rules).toEqual(expect.arrayContaining(['6.2-1', '7.1-3', '7.1-11', '7.1-8', '7.1-10', '7.21.4.1-1']));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
