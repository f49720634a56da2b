import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main.js';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import { renderAnalysisPage } from '../../../src/pipeline/analysis-page/render-analysis-page.js';
import { createBuilder } from '../../../src/pipeline/create-builder.js';
import { fakeWorld } from '../../support/fake-effects.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const TEXT = `Ministers agree on <water> & "dams"

By Hana Novak

Prague, 4 May 2011

Austria and the Czech Republic agreed on 3 May to spend €40 million on dams. Vienna will pay two-thirds of it.

"We have waited for ten years," Czech environment minister Petra Dvořák said. <script>alert(1)</script> He left at noon.
`;
const pageOf = (text: string, path = 'dams.txt'): string =>
  renderAnalysisPage(readCorpus({ folder: 'seeds', documents: [{ path, bytes: Buffer.from(text) }] }).value!);

describe('the analysis page', () => {
  const page = pageOf(TEXT);

  it('takes time in proportion to a paragraph of any length', () => {
    const started = process.cpuUsage();
    pageOf(`A title\n\n${'“It is,” he said. '.repeat(5000)}`);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(6000);
  });

  it('shows who met, and sentences of two documents that contradict each other with the reason', () => {
    const text = (words: string) =>
      Buffer.from(`A treaty\n\nQuito, 5 June 2009\n\n${words} Peru hosted the foreign ministers of Chile and Bolivia.\n`);
    const two = renderAnalysisPage(
      readCorpus({
        folder: 'seeds',
        documents: [
          { path: 'one.txt', bytes: text('Ecuador signed the fisheries protocol with Peru in Lima on 4 June 2009.') },
          { path: 'two.txt', bytes: text('Ecuador did not sign the fisheries protocol with Peru in Lima on 4 June 2009.') },
        ],
      }).value!,
    );
    expect(two).toContain('host: Peru; attended: Chile, Bolivia');
    expect(two).toMatch(/Contradict each other<\/h3>.*“signed” against “did not sign”<\/span><ul><li><a href="#d1-\d+">/);
    expect(page).not.toContain('id="pairs"');
  });

  it('needs nothing from outside, and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|src=|@import|url\(|javascript:|\son\w+=/i);
    expect(page).toContain('Content-Security-Policy');
  });

  it('escapes whatever the sources hold', () => {
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain('<water>');
    expect(pageOf('x\n\nA "<b>" \u202e\u0007 text of some words stands here.\n', `"><b>'.txt`)).not.toMatch(/"><b>|\u202e|\u0007/);
  });

  it('is one well-formed page with headings, labels and a language', () => {
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    const open: string[] = [];
    const body = page.slice(page.indexOf('<body>'), page.indexOf('</html>'));
    for (const [, slash, name] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
      if (slash === '') open.push(name ?? '');
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });

  it('shows every sentence with what was found in it, and why', () => {
    expect(page).toContain('2011-05-03');
    expect(page).toMatch(/<mark class="quantity">€40 million<small>40\u00a0000\u00a0000 EUR<\/small><\/mark>/);
    expect(page).toContain('<small>Petra Dvořák</small>');
    expect(page).toMatch(/<mark class="actor">Vienna<small>Austria, metonym<\/small><\/mark>/);
    expect(page).toMatch(/<s class="debris">By Hana Novak<small>byline<\/small><\/s>/);
    expect(page).toMatch(/<li class="date">.*<i>.+<\/i>/);
  });

  it('leads from the counts to the documents', () => {
    expect(page).toContain('<a href="#d1">');
    expect(page).toContain('<section id="d1"');
  });

  it('shows what is read of mark-up, and the lines of a table', () => {
    const marked = pageOf(
      'Prices\n\nThe **ministry** of [trade](https://example.org) paid &amp; left on 3 May 2011, it said.\n',
      'prices.md',
    );
    expect(marked).toContain('The ministry of ');
    expect(marked).not.toContain('**');
    expect(pageOf('country,gas\nAustria,<4>\n', 'gas.csv')).toContain('<pre>country,gas\nAustria,&lt;4&gt;');
  });

  it('is the same each time', () => expect(pageOf(TEXT)).toBe(page));
});

describe('dragoman analyze --html FILE', () => {
  it('writes the page, over an earlier one too, and prints no JSON', async () => {
    const folder = temporaryFolder({ 'seeds/dams.txt': TEXT, 'briefs/x.yaml': 'title: X\nthemes: [x]\n', 'page.html': 'old' });
    const world = fakeWorld(() => ({}), { createBuilder: async (files) => createBuilder(files) });
    const file = join(folder, 'page.html');
    expect(await main(['analyze', '--html', file, '--root', folder], world)).toBe(0);
    expect(world.printed.out).toBe(`${file}  written\n`);
    expect(readFileSync(file, 'utf8')).toContain('What was found in 1 document');
  });

  it('ends with 4 where the file cannot be written', async () => {
    const folder = temporaryFolder({ 'seeds/dams.txt': TEXT, 'briefs/x.yaml': 'title: X\nthemes: [x]\n', blocked: 'a file' });
    const world = fakeWorld();
    expect(await main(['analyze', '--html', join(folder, 'blocked/page.html'), '--root', folder], world)).toBe(4);
  });
});
