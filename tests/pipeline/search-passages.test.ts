// What a search prints is short, and the evidence lock finds it.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/base/yaml.js';
import { main } from '../../src/cli/main.js';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import { locateEvidence } from '../../src/evidence/locate-evidence.js';
import { countWords } from '../../src/evidence/quotation-parts.js';
import { createBuilder } from '../../src/pipeline/create-builder.js';
import { readProject } from '../../src/runtime/read-project.js';
import { fakeWorld } from '../support/fake-effects.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const project = readProject('.').files;
const builder = createBuilder(project);
const corpus = readCorpus(project.corpus).value;

const QUERIES = [
  'prisoner exchange',
  'Erdoğan görüşmeler Türkiye',
  '“no legally binding structures”, (!!!) #1: *',
  'Turkey has just hosted a number of Russia-Ukraine direct negotiations in 2025',
  'the military cooperation of the Turkic states with one another, their summits, and what Moscow thinks of all that',
  "Putin's",
  'OTS',
  'a',
];

describe('search', () => {
  it.each(QUERIES)('prints only passages that lock, of some sixty words: %s', (words) => {
    for (const { document, words: quote } of builder.search(words, { limit: 40 })) {
      expect(locateEvidence({ document, quote }, corpus!).kind, quote).toBe('located');
      expect(countWords(quote)).toBeLessThanOrEqual(61);
    }
  });

  it.each(builder.themes)('locks what a theme ranks: %s', (theme) => {
    const found = builder.search('talks', { theme, limit: 30 });
    expect(found.length).toBeGreaterThan(5);
    for (const { document, words: quote } of found) expect(locateEvidence({ document, quote }, corpus!).kind, quote).toBe('located');
  });

  it('prints for words of any place in the sources items that YAML reads and the lock finds', () => {
    const words = corpus!.documents.flatMap(({ text }) => text.split(/\s+/));
    const queries = Array.from({ length: 150 }, (_, at) => words.slice(at * 37, at * 37 + 1 + (at % 9)).join(' '));
    let count = 0;
    for (const query of queries) {
      const found = builder.search(query, { limit: 3 });
      const { value, diagnostics } = parseYaml(found.map(({ item }) => item).join('\n'), 'pasted.yaml');
      expect(diagnostics, query).toEqual([]);
      const items = (value?.value ?? []) as readonly Readonly<Record<string, string>>[];
      for (const [document, quote] of items.flatMap((item) => Object.entries(item)))
        expect(locateEvidence({ document, quote }, corpus!).kind, quote).toBe('located');
      count += items.length;
    }
    expect(count).toBeGreaterThan(queries.length * 2);
  });

  it('puts passages with the words before those that speak to the theme alone', () => {
    const [first, second] = builder.search('Gyumri', { theme: 'turkey-mediation', limit: 10 });
    expect(first?.words).toContain('Gyumri');
    expect(second?.words).not.toContain('Gyumri');
  });

  it('finds the sentence that is asked for first', () => {
    const [first] = builder.search('Turkey has just hosted a number of Russia-Ukraine direct negotiations in 2025', { limit: 5 });
    expect(first?.document).toBe('istanbul-talks');
    expect(first?.words).toContain('Turkey has just hosted a number of Russia-Ukraine direct negotiations in 2025');
  });

  it('takes names with and without their accents', () => {
    const [plain, accented] = ['Erdogan', 'Erdoğan'].map((words) => builder.search(words, { limit: 10 }));
    expect(plain?.length).toBeGreaterThan(1);
    expect(accented).toEqual(plain);
  });

  it.each(['zzzz qqqq', '???', ' ', '…'])('finds nothing for %j, and does not fail', (words) => {
    expect(builder.search(words, { limit: 5 })).toEqual([]);
  });
});

describe('dragoman search', () => {
  it('needs articles and nothing else', async () => {
    const folder = temporaryFolder({
      'articles/a.txt': 'Ports\n\nThe port of Massawa reopened to cargo ships on Monday after nine weeks.\n',
    });
    const world = fakeWorld(() => ({}), { createBuilder: async (files) => createBuilder(files) });
    expect(await main(['search', 'Massawa', '--root', folder, '--corpus', join(folder, 'articles')], world)).toBe(0);
    expect(world.printed.out).toContain('The port of Massawa reopened');
    expect(world.printed.error).toBe('');
  });

  /** Sentences around the marks that could break a pasted item. */
  const ODD = `A headline of some words

The minister said: "We will #not - sign: 'ever'…" and left the {hall} of [the] *club* at 10:30. Nobody followed him to the car outside the hall. ${'The crowd waited in the rain for hours and hours without a word from anybody inside. '.repeat(3)}A spokes\u00adman said the minis\u200btry would \u200esign the accord with Turkey & Iran on Monday at the latest, whatever it cost.

- The accord: \`free\` trade | 5 % duty, no "taxes"\u00a0- the ministry of trade said so on Monday.

The accord was read out. ${'Guests stood in the rain for hours and hours without a word from anybody inside. '.repeat(4)}A ministry clerk closed the door.
`;

  it('prints items that YAML reads and the lock finds, whatever marks they hold', async () => {
    const folder = temporaryFolder({ 'seeds/odd.txt': ODD, 'briefs/x.yaml': 'title: X\nthemes: [x]\n' });
    const world = fakeWorld(() => ({}), { createBuilder: async (files) => createBuilder(files) });
    expect(await main(['search', 'minister ministry accord', '--root', folder], world)).toBe(0);
    const { value, diagnostics } = parseYaml(world.printed.out, 'pasted.yaml');
    expect(diagnostics).toEqual([]);
    const { value: read } = readCorpus(readProject(join(folder)).files.corpus);
    const items = ((value?.value ?? []) as readonly Record<string, string>[]).flatMap((item) => Object.entries(item));
    expect(items.length).toBeGreaterThan(1);
    for (const [document, quote] of items) expect(locateEvidence({ document, quote }, read!).kind, quote).toBe('located');
    expect(items.some(([, quote]) => quote.includes(' … '))).toBe(true);
  });
});
