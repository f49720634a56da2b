// dragoman init: from a folder of articles to a project that builds, and what it refuses.
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/base/yaml.js';
import { main } from '../../src/cli/main.js';
import { createBuilder } from '../../src/pipeline/create-builder.js';
import { readProject } from '../../src/runtime/read-project.js';
import { BUILD } from '../support/build-shipped.js';
import { fakeWorld } from '../support/fake-effects.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const PORT = `Harbour workers in Valparaíso end strike

Santiago, 4 May 2011

Harbour workers in Chile ended a strike of nine days on Wednesday, after the port authority agreed to raise wages by 6 percent.

The strike had kept 41 ships waiting outside the harbour. Copper exports from Chile fell by a third in April 2011.

"Our harbour is open again, and our members have won," union leader Rosa Fuentes said. The harbour workers had asked for 9 percent.
`;
const COPPER = `Copper prices rise as Chile's mines stand still

Lima, 12 June 2011

Copper prices rose by 4 percent on Friday as a strike closed two mines in Chile. Copper exports from Peru grew in May 2011.

Miners in Peru and Chile have gone on strike eleven times since 2009, according to the copper council. Copper exports pay for a third of Chile's budget.

The harbour workers of Valparaíso said they would join the strike. The strike is expected to end in July 2011.
`;
const ICE = `Arctic council meets in Tromsø

Oslo, 3 September 2014

Norway hosted the sea ice conference on 2 September 2014. Sea ice was at its lowest since 2007, the ice service said.

Russia and Norway agreed to share ice charts. The ice charts will be open to ships from 1 January 2015.
`;
const ARTICLES = { 'harbour-strike-ends.txt': PORT, 'sub/copper-prices-rise.md': COPPER, '003_ab12cd34ef56ab78.txt': ICE };

/** A first build loads everything. */
const PATIENCE = 120_000;

/** Runs init with the real pipeline. */
async function runInit(args: readonly string[]) {
  const world = fakeWorld(() => ({}), { createBuilder: async (files) => createBuilder(files) });
  const exitCode = await main(['init', ...args], world);
  return { exitCode, out: world.printed.out, error: world.printed.error };
}

const listOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

async function buildFirst(project: string) {
  const { files, diagnostics } = readProject(project);
  const builder = createBuilder(files);
  expect([...diagnostics, ...builder.diagnostics].filter(({ severity }) => severity !== 'note')).toEqual([]);
  return builder.build('first-brief', BUILD);
}

describe('dragoman init DIR --from FOLDER', () => {
  it(
    'copies the articles, describes them and writes a first brief that builds',
    async () => {
      const folder = temporaryFolder(Object.fromEntries(Object.entries(ARTICLES).map(([path, text]) => [`articles/${path}`, text])));
      const project = join(folder, 'project');
      const { exitCode, out, error } = await runInit([project, '--from', join(folder, 'articles')]);
      expect(error).toBe('');
      expect(exitCode).toBe(0);
      expect(listOf(project)).toEqual(
        [
          '.gitignore',
          'README.md',
          'briefs/.gitattributes',
          'briefs/first-brief.yaml',
          'schemas/brief.schema.json',
          'seeds/actors.yaml',
          'seeds/corpus.yaml',
          'seeds/themes.yaml',
          ...Object.keys(ARTICLES).map((path) => `seeds/${path}`),
        ].sort(),
      );
      for (const [path, text] of Object.entries(ARTICLES)) expect(readFileSync(join(project, 'seeds', path), 'utf8')).toBe(text);
      const opening = readFileSync(join(project, 'briefs/first-brief.yaml'), 'utf8').split('\n')[0] ?? '';
      const schema = /^# yaml-language-server: \$schema=(\S+)$/.exec(opening)?.[1] ?? '';
      expect(JSON.parse(readFileSync(join(project, 'briefs', schema), 'utf8'))).toMatchObject({ title: 'Dragoman brief' });
      expect(out).toContain('3 documents');
      expect(out).toMatch(/^Next: {2}dragoman build --root /m);
      const { outputs, diagnostics } = await buildFirst(project);
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(outputs.map(({ path }) => path)).toEqual(
        expect.arrayContaining(['first-brief/first-brief.pptx', 'first-brief/first-brief.pdf']),
      );
    },
    PATIENCE,
  );

  it('gives ids in words, and asks for what the texts do not say', async () => {
    const folder = temporaryFolder({
      'in/003_ab12cd34ef56ab78.txt': ICE,
      'in/harbour-strike-ends.txt': `${PORT}`.replace('4 May 2011', ''),
    });
    await runInit([join(folder, 'p'), '--from', join(folder, 'in')]);
    const text = readFileSync(join(folder, 'p/seeds/corpus.yaml'), 'utf8');
    expect(text).toContain('  arctic-council-meets-tromso:\n    file: 003_ab12cd34ef56ab78.txt');
    expect(text).toMatch(/^ {2}harbour-strike-ends:/m);
    expect(text).toMatch(/^ {4}publisher: null # who/m);
    expect(text).toMatch(/^ {4}date: null # when was it published\?/m);
  });

  it('offers passages in the brief that build when they are taken up', async () => {
    const folder = temporaryFolder({ 'in/a.txt': PORT, 'in/b.txt': COPPER });
    const project = join(folder, 'p');
    await runInit([project, '--from', join(folder, 'in')]);
    const path = join(project, 'briefs/first-brief.yaml');
    const brief = readFileSync(path, 'utf8');
    writeFileSync(path, brief.replace(/^#(?=findings:| {2})/gm, ''));
    expect(readFileSync(path, 'utf8')).toMatch(/^findings:\n {2}- title/m);
    const { diagnostics } = await buildFirst(project);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('proposes actors that are entries once the # is taken away', async () => {
    const folder = temporaryFolder({
      'in/a.txt': PORT.replace('The harbour workers', 'Rosa Fuentes spoke for an hour. The harbour workers'),
    });
    const project = join(folder, 'p');
    expect((await runInit([project, '--from', join(folder, 'in')])).out).toContain('1 name to tick');
    expect((await buildFirst(project)).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const path = join(project, 'seeds/actors.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^#(?= {2})/gm, ''));
    expect(readFileSync(path, 'utf8')).toMatch(/^ {2}Rosa Fuentes:/m);
    expect(createBuilder(readProject(project).files).diagnostics).toEqual([]);
  });

  it('says which documents the first brief does not show, counts only those that it does, and dates it where no source is dated', async () => {
    const undated = (text: string): string =>
      text.replace(/^.*, \d+ \w+ \d{4}$/m, 'Staff report').replaceAll(/ in (?:April|May|July) 2011| on 2 September 2014/g, '');
    const folder = temporaryFolder({
      'in/harbour-strike.txt': undated(PORT),
      'in/copper-prices.txt': undated(COPPER),
      'in/bread-recipe.txt':
        'How to bake bread at home\n\nMix flour and salt in a bowl, and add warm yeast.\n\nLet the dough rest until it has grown, and bake it in a hot oven.\n',
    });
    const project = join(folder, 'p');
    const { out } = await runInit([project, '--from', join(folder, 'in')]);
    const brief = readFileSync(join(project, 'briefs/first-brief.yaml'), 'utf8');
    const { outputs, diagnostics } = await buildFirst(project);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const ledger = JSON.parse(new TextDecoder().decode(outputs.find(({ path }) => path.endsWith('.evidence.json'))?.bytes));
    const shown: readonly string[] = ledger.documents.map(({ id }: { readonly id: string }) => id);
    const aside = ['harbour-strike', 'copper-prices', 'bread-recipe'].filter((id) => !shown.includes(id));
    for (const id of aside) {
      expect(out).toContain(id);
      expect(brief).toMatch(new RegExp(`^# Not shown.*${id}`, 'm'));
    }
    const words = ['No', 'One', 'Two', 'Three'];
    expect(brief).toContain(`title: ${words[shown.length]} document`);
  });

  it('names what it leaves out, and why', async () => {
    const folder = temporaryFolder({
      'in/a.txt': PORT,
      'in/again.txt': PORT,
      'in/empty.txt': '',
      'in/photo.jpg': 'x',
      'in/README.md': '# About',
      'in/broken.txt': new Uint8Array([0xff, 0xfe, 0x00]),
      'in/.hidden.txt': 'x',
    });
    const { exitCode, error } = await runInit([join(folder, 'p'), '--from', join(folder, 'in')]);
    expect(exitCode).toBe(0);
    expect(error).toContain('left out: again.txt: it is the same, byte for byte, as `a.txt`');
    expect(error).toContain('left out: empty.txt: it is empty');
    expect(error).toContain('left out: photo.jpg: there is no reader for .jpg');
    expect(error).toContain('left out: README.md: a readme');
    expect(error).toMatch(/^left out: broken\.txt: Cannot read/m);
    expect(error).not.toContain('hidden');
    expect(listOf(join(folder, 'p/seeds'))).toEqual(['a.txt', 'actors.yaml', 'corpus.yaml', 'themes.yaml']);
  });

  it('keeps a catalogue, themes and actors that stand beside the articles', async () => {
    const themes = 'themes:\n  strikes: # mine\n    title: Strikes\n    terms: [strike]\n';
    const folder = temporaryFolder({ 'in/a.txt': PORT, 'in/themes.yaml': themes });
    await runInit([join(folder, 'p'), '--from', join(folder, 'in')]);
    expect(readFileSync(join(folder, 'p/seeds/themes.yaml'), 'utf8')).toBe(themes);
    expect(readFileSync(join(folder, 'p/briefs/first-brief.yaml'), 'utf8')).toContain('themes: [strikes]');
  });

  it.each([
    ['the project inside the articles', 'articles/project', 'articles'],
    ['the articles inside the project', '.', 'articles'],
    ['the articles in the project itself', 'articles', 'articles'],
    ['the articles in their place already', '.', 'seeds'],
  ])('works with %s', async (_, target, from) => {
    const folder = temporaryFolder({ [`${from}/a.txt`]: PORT, [`${from}/b.txt`]: COPPER });
    const project = join(folder, target);
    const { exitCode, error } = await runInit([project, '--from', join(folder, from)]);
    expect(error).toBe('');
    expect(exitCode).toBe(0);
    expect(listOf(join(project, 'seeds'))).toEqual(['a.txt', 'actors.yaml', 'b.txt', 'corpus.yaml', 'themes.yaml']);
    const second = await runInit([join(folder, 'second'), '--from', join(folder, from)]);
    expect(second.exitCode).toBe(0);
    // What an earlier project holds is no further source.
    expect(listOf(join(folder, 'second/seeds')).filter((path) => path.endsWith('.txt'))).toEqual(['a.txt', 'b.txt']);
  });

  it('never writes over anything', async () => {
    const folder = temporaryFolder({ 'in/a.txt': PORT, 'p/briefs/mine.yaml': 'title: Mine\n', 'q/README.md': 'mine' });
    for (const project of ['p', 'q']) {
      const before = listOf(join(folder, project));
      const { exitCode, error } = await runInit([join(folder, project), '--from', join(folder, 'in')]);
      expect(exitCode).toBe(2);
      expect(error).toContain('error[cli/not-empty]');
      expect(listOf(join(folder, project))).toEqual(before);
    }
    const once = join(folder, 'once');
    expect((await runInit([once, '--from', join(folder, 'in')])).exitCode).toBe(0);
    expect((await runInit([once, '--from', join(folder, 'in')])).exitCode).toBe(2);
  });

  it('refuses a folder that is not there, and one without articles', async () => {
    const folder = temporaryFolder({ 'in/a.jpg': 'x' });
    mkdirSync(join(folder, 'empty'));
    expect(await runInit([join(folder, 'p'), '--from', join(folder, 'none')])).toMatchObject({ exitCode: 2 });
    for (const from of ['in', 'empty']) {
      const { exitCode, error } = await runInit([join(folder, 'p'), '--from', join(folder, from)]);
      expect(exitCode).toBe(1);
      expect(error).toContain('error[cli/no-articles]');
    }
    expect(listOf(folder)).toEqual(['in/a.jpg']);
  });

  it('does not follow links out of the folder', async () => {
    const folder = temporaryFolder({ 'in/a.txt': PORT, 'secret.txt': COPPER });
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'in/link.txt'));
    const { exitCode, error } = await runInit([join(folder, 'p'), '--from', join(folder, 'in')]);
    expect(exitCode).toBe(0);
    expect(error).toMatch(/left out: .*link\.txt: it is a link that leads out of the folder/);
    expect(listOf(join(folder, 'p/seeds'))).not.toContain('link.txt');
  });

  it('quotes whatever a file is called and says of itself', async () => {
    const name = `it's: "a" #1, [x] & {y} — ünal.txt`;
    const folder = temporaryFolder({ [`in/${name}`]: `null: # "yes" - 'no'\n\nBy Ann: O'Neil\n\n${PORT}` });
    await runInit([join(folder, 'p'), '--from', join(folder, 'in')]);
    const { value, diagnostics } = parseYaml(readFileSync(join(folder, 'p/seeds/corpus.yaml'), 'utf8'), 'corpus.yaml');
    expect(diagnostics).toEqual([]);
    expect(JSON.stringify(value?.value)).toContain(JSON.stringify(name));
    expect((await buildFirst(join(folder, 'p'))).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('dragoman init DIR', () => {
  it('makes an empty project whose files show what to write', async () => {
    const project = join(temporaryFolder(), 'new');
    const { exitCode, out } = await runInit([project]);
    expect(exitCode).toBe(0);
    expect(out).toContain('Next:');
    for (const path of ['seeds/corpus.yaml', 'seeds/themes.yaml', 'seeds/actors.yaml', 'briefs/first-brief.yaml']) {
      const text = readFileSync(join(project, path), 'utf8');
      expect(parseYaml(text, path).diagnostics).toEqual([]);
      expect(text).toContain('#');
    }
  });

  it('builds once there is an article', async () => {
    const project = join(temporaryFolder(), 'new');
    await runInit([project]);
    writeFileSync(join(project, 'seeds/a.txt'), PORT);
    writeFileSync(join(project, 'seeds/themes.yaml'), 'themes:\n  my-theme:\n    title: Strikes\n    terms: [strike, harbour]\n');
    expect((await buildFirst(project)).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
