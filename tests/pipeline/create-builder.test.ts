import { describe, expect, it } from 'vitest';
import { parseLock } from '../../src/evidence/lock-file.js';
import type { LockEntry } from '../../src/evidence/types.js';
import { createBuilder } from '../../src/pipeline/create-builder.js';
import type { BriefResult, BuildOptions, ProjectFiles } from '../../src/pipeline/types.js';
import { BUILD, ledgerOf, outputOf, projectOf, repositoryFiles } from '../support/build-shipped.js';
import { openRaw } from '../support/read-pdf.js';
import { openArchive, readShapes } from '../support/read-pptx.js';
import { kitFolder } from '../support/small-kit-folder.js';

/** Everything that is said, nothing laid out or written. */
const LOCKS: BuildOptions = { ...BUILD, only: [], checkOnly: true };
const errorsOf = ({ diagnostics }: BriefResult): readonly string[] =>
  diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);

const SMALL = `title: Talks took place in Istanbul and went on
themes: [turkey-mediation]
date: 2025-11-21
findings:
  - title: Talks took place in Istanbul
    facts:
      - say: Talks took place in Istanbul on 23 July 2025.
        evidence:
          - istanbul-talks: took place on 23 July 2025 in Istanbul
`;
const build = (brief: string, options: Partial<BuildOptions> = {}, more: Partial<ProjectFiles> = {}): Promise<BriefResult> =>
  createBuilder(projectOf({ small: brief }, more)).build('small', { ...BUILD, ...options });
const slideTexts = (result: BriefResult): readonly string[] => {
  const deck = openArchive(outputOf(result, '.pptx').bytes);
  const count = deck.names.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;
  return Array.from({ length: count }, (_, index) =>
    readShapes(deck, index + 1)
      .map(({ text }) => text)
      .join('\n'),
  );
};

describe('a changed source', () => {
  const locks = repositoryFiles.briefs.flatMap(({ name, lock }) => {
    const { documents = [], entries = [] } = parseLock(lock?.text ?? '', name).value ?? {};
    const fileOf = (document: string): string => documents.find(({ id }) => id === document)?.file ?? '';
    return entries.map((entry) => ({ brief: name, file: fileOf(entry.document), ...entry }));
  });
  /** The corpus with another character at an offset of a file. */
  const corpusWith = (file: string, offset: number): ProjectFiles['corpus'] => ({
    ...repositoryFiles.corpus,
    documents: repositoryFiles.corpus.documents.map(({ path, bytes }) => {
      if (path !== file) return { path, bytes };
      const text = new TextDecoder().decode(bytes);
      const changed = `${text.slice(0, offset)}${text[offset] === 'x' ? 'y' : 'x'}${text.slice(offset + 1)}`;
      return { path, bytes: new TextEncoder().encode(changed) };
    }),
  });
  /** The first letter or digit in the middle of a span. */
  const middleOf = ({ start, text }: LockEntry): number =>
    start + Math.floor(text.length / 2) + Math.max(0, text.slice(Math.floor(text.length / 2)).search(/[\p{L}\p{N}]/u));

  it.each(repositoryFiles.briefs.map(({ name }) => name))(
    'fails the briefs that quote it, names their statements, and lets the others build: a span of %s',
    async (name) => {
      const covers = (offset: number, file: string) => locks.filter((it) => it.file === file && it.start <= offset && offset < it.end);
      // Words that not every brief quotes.
      const entry = locks.find(
        (it) => it.brief === name && it.kind === 'fact' && new Set(covers(middleOf(it), it.file).map(({ brief }) => brief)).size < 3,
      );
      if (entry === undefined) throw new Error(`Every span of ${name} is quoted by all briefs`);
      const hit = covers(middleOf(entry), entry.file);
      const builder = createBuilder({ ...repositoryFiles, corpus: corpusWith(entry.file, middleOf(entry)) });
      for (const brief of builder.names) {
        const result = await builder.build(brief, LOCKS);
        const mine = hit.filter((it) => it.brief === brief);
        if (mine.length === 0) {
          expect(errorsOf(result)).toEqual([]);
          continue;
        }
        expect(new Set(errorsOf(result))).toEqual(new Set(['evidence/drift']));
        expect(result.outputs).toEqual([]);
        expect(result.lock).toBeNull();
        const said = result.diagnostics.filter(({ code }) => code === 'evidence/drift');
        for (const { statement } of mine) {
          expect(
            said.some(({ message }) => message.includes(statement.slice(0, 60))),
            `${statement} in ${said.map(({ message }) => message).join(' | ')}`,
          ).toBe(true);
        }
        for (const { place } of said) expect(place).toMatchObject({ file: `briefs/${brief}.yaml` });
      }
    },
  );

  it('cannot be waved through while the brief quotes words that are gone', async () => {
    const entry = locks.find(({ brief, kind }) => brief === 'ots-rise' && kind === 'fact');
    if (entry === undefined) throw new Error('Nothing is locked');
    const files = { ...repositoryFiles, corpus: corpusWith(entry.file, middleOf(entry)) };
    const result = await createBuilder(files).build('ots-rise', { ...LOCKS, acceptDrift: true });
    expect(new Set(errorsOf(result))).toEqual(new Set(['evidence/not-found']));
    expect(result).toMatchObject({ outputs: [], lock: null });
  });

  it('that only moved its words is noted, and refused frozen', async () => {
    const documents = repositoryFiles.corpus.documents.map(({ path, bytes }) => ({
      path,
      bytes: new TextEncoder().encode(`\n${new TextDecoder().decode(bytes)}`),
    }));
    const builder = createBuilder({ ...repositoryFiles, corpus: { ...repositoryFiles.corpus, documents } });
    const open = await builder.build('ots-rise', LOCKS);
    expect(errorsOf(open)).toEqual([]);
    expect(open.diagnostics.map(({ code }) => code)).toContain('evidence/moved');
    expect(errorsOf(await builder.build('ots-rise', { ...LOCKS, frozen: true }))).toContain('evidence/frozen');
  });
});

describe('what a build is asked for', () => {
  it('is a deck, a memo or both', async () => {
    const deck = await build(SMALL, { only: ['deck'] });
    expect(deck.outputs.map(({ path }) => path)).toEqual(['small/small.pptx', 'small/small.evidence.json']);
    expect(ledgerOf(deck).statements.flatMap(({ appears }) => appears.map(({ output }) => output))).not.toContain('memo');
    const memo = await build(SMALL, { only: ['memo'] });
    expect(memo.outputs.map(({ path }) => path)).toEqual(['small/small.pdf', 'small/small.evidence.json']);
  });

  it('gives a lock file for what was not locked yet, and none the second time', async () => {
    const first = await build(SMALL, { only: [] });
    expect(first.lock?.path).toBe('briefs/small.lock.json');
    expect(first.diagnostics.map(({ code }) => code)).toEqual(['evidence/added']);
    const files = projectOf({ small: SMALL });
    const second = await createBuilder({ ...files, briefs: files.briefs.map((brief) => ({ ...brief, lock: first.lock })) }).build('small', {
      ...BUILD,
      only: ['deck'],
      frozen: true,
    });
    expect(second.lock).toBeNull();
    expect(second.diagnostics).toEqual([]);
    expect(second.locks).toBe(first.locks);
  });

  it('is refused frozen while something is not locked', async () => {
    const result = await build(SMALL, { frozen: true });
    expect(errorsOf(result)).toEqual(['evidence/frozen']);
    expect(result.outputs).toEqual([]);
  });

  it('is checked without a file being made', async () => {
    const result = await build(SMALL, { checkOnly: true });
    expect(result).toMatchObject({ outputs: [], lock: null });
    expect(errorsOf(result)).toEqual([]);
  });

  it('is stopped by a warning when it is strict', async () => {
    // A topic is no conclusion.
    const weak = SMALL.replace('title: Talks took place in Istanbul and went on', 'title: The Istanbul talks');
    const lenient = await build(weak, { only: [] });
    expect(lenient.diagnostics.filter(({ severity }) => severity === 'warning')).not.toEqual([]);
    expect(lenient.outputs).not.toEqual([]);
    expect(await build(weak, { only: [], strict: true })).toMatchObject({ outputs: [], lock: null });
  });

  it('may be another kit than the brief’s', async () => {
    const brand =
      'meta:\n  name: Embassy of Nowhere\ncolor:\n  palette:\n    navy: "#205A2B"\ndefaults:\n  dragoman:\n    extends: dragoman\n';
    const kits = [...repositoryFiles.kits, kitFolder('embassy', { '_brand.yml': brand })];
    const own = await build(SMALL, { only: ['deck'] }, { kits });
    const other = await build(SMALL, { only: ['deck'], kit: 'embassy' }, { kits });
    expect(slideTexts(own)[0]).toContain('Dragoman');
    expect(slideTexts(other)[0]).toContain('Embassy of Nowhere');
    expect(slideTexts(other)[0]).not.toContain('Dragoman');
    const themeOf = (result: BriefResult): string => openArchive(outputOf(result, '.pptx').bytes).text('ppt/theme/theme1.xml');
    expect(themeOf(other)).toContain('205A2B');
    expect(themeOf(own)).not.toContain('205A2B');
  });

  it.each([
    ['a brief that is not there', 'other', SMALL, {}, 'pipeline/unknown-brief'],
    ['a kit that is not there', 'small', SMALL, { kit: 'dragomann' }, 'kit/'],
    ['a theme that is not there', 'small', SMALL.replace('turkey-mediation', 'turkey-meditation'), {}, '/unknown-theme'],
    ['a marking that the kit has not', 'small', `${SMALL}marking: TLP:WHITE\n`, {}, 'pipeline/unknown-marking'],
  ])('is refused by name: %s', async (_, name, brief, options, code) => {
    const result = await createBuilder(projectOf({ small: brief })).build(name, { ...LOCKS, ...options });
    expect(errorsOf(result).join()).toContain(code);
    expect(result).toMatchObject({ outputs: [], lock: null });
  });

  it('is refused where it is marked lower than what it quotes', async () => {
    const catalogue = repositoryFiles.corpus.catalogue;
    if (catalogue === undefined) throw new Error('The seeds have a catalogue');
    const marked = {
      ...catalogue,
      text: catalogue.text.replace(/^( +)istanbul-talks:\n/mu, '$1istanbul-talks:\n$1$1marking: TLP:AMBER\n'),
    };
    expect(marked.text).not.toBe(catalogue.text);
    const corpus = { ...repositoryFiles.corpus, catalogue: marked };
    expect(errorsOf(await build(`${SMALL}marking: TLP:GREEN\n`, LOCKS, { corpus }))).toEqual(['pipeline/marked-too-low']);
    expect(errorsOf(await build(SMALL, LOCKS, { corpus }))).toEqual(['pipeline/marked-too-low']);
    expect(errorsOf(await build(`${SMALL}marking: TLP:RED\n`, LOCKS, { corpus }))).toEqual([]);
  });
});

describe('the as-of date', () => {
  const undated = SMALL.replace('date: 2025-11-21\n', '')
    .replace(
      'istanbul-talks: took place on 23 July 2025 in Istanbul',
      'turkic-world: intensified coordination across transport, logistics, and energy',
    )
    .replace('Talks took place in Istanbul on 23 July 2025.', 'Both countries intensified coordination.')
    .replace('  - title: Talks took place in Istanbul', '  - title: Both countries intensified coordination')
    .replace('title: Talks took place in Istanbul and went on', 'title: Both countries coordinate more closely');

  it('is the call’s where the brief has none, else the newest that a cited document states, and the cover says which', async () => {
    expect(slideTexts(await build(undated, { only: ['deck'], asOf: '2026-01-31' }))[0]).toContain('As of 31 January 2026');
    const [cover = ''] = slideTexts(await build(undated, { only: ['deck'] }));
    expect(cover).toContain('As of 23 October 2025');
    expect(cover).toMatch(/newest stated date/u);
  });
});

describe('a short brief', () => {
  it('of two lines becomes a deck and a memo that report and judge nothing', async () => {
    const result = await build('title: Turkey hosts the talks between Russia and Ukraine\nthemes: [turkey-mediation]\n');
    expect(errorsOf(result)).toEqual([]);
    expect(outputOf(result, '.pdf').bytes.length).toBeGreaterThan(10_000);
    expect(slideTexts(result).length).toBeGreaterThanOrEqual(4);
    const ledger = ledgerOf(result);
    expect(ledger.statements.filter(({ kind }) => kind === 'judgement')).toEqual([]);
    const extracts = ledger.statements.filter(({ id }) => id.startsWith('extract:'));
    expect(extracts.length).toBeGreaterThan(5);
    const all = slideTexts(result).join('\n').replace(/\s+/gu, ' ');
    for (const { text, appears } of extracts) {
      expect(text).not.toBe('');
      if (appears.some(({ output }) => output === 'deck')) expect(all).toContain(text.replace(/\s+/gu, ' ').slice(0, 40));
    }
  });

  it('of fewer than forty lines argues', async () => {
    const brief = `title: Turkey is a venue to use, not a guarantor to rely on
themes: [turkey-mediation]
question: How far should we rely on Turkey as a mediator?
date: 2025-11-21
marking: TLP:GREEN
from: Policy Planning Staff
to: Minister
bottomLine: Turkey brings rivals to one table. Use it as a venue, and do not count on it to guarantee what is agreed there.
findings:
  - title: Talks took place in Istanbul in July
    facts:
      - say: Talks took place in Istanbul on 23 July 2025.
        evidence:
          - istanbul-talks: took place on 23 July 2025 in Istanbul
      - say: The Kremlin will not send a representative to Turkey.
        evidence:
          - ankara-alignment: However, the Kremlin has indicated that it will not send a representative to Turkey.
    takeaway: The table stands; whether all come is another matter.
judgements:
  - say: Turkey stays a venue for talks.
    likelihood: likely
    horizon: through mid-2026
    confidence: low
    because: Two articles, and neither is an official record.
    evidence:
      - istanbul-talks: took place on 23 July 2025 in Istanbul
      - ankara-alignment: However, the Kremlin has indicated that it will not send a representative to Turkey.
recommendations:
  - {do: Keep other channels open., owner: Department for Eastern Europe, by: Standing task, risk: More effort for thin contact.}
`;
    expect(brief.split('\n').length).toBeLessThan(40);
    const result = await build(brief);
    expect(errorsOf(result)).toEqual([]);
    const slides = slideTexts(result);
    for (const words of [
      'Turkey stays a venue for talks.',
      'Talks took place in Istanbul on 23 July 2025.',
      'Keep other channels open.',
      'The table stands',
    ])
      expect(slides.join('\n')).toContain(words);
    expect(outputOf(result, '.pdf').summary).toMatch(/^[12] \+ \d pages$/);
  });

  it('may name its slides and their order', async () => {
    const named = await build(
      `${SMALL}gaps: [Who led the delegations.]\nassumptions: [{say: The venue stays., ifWrong: Talks move.}]\ndeck: {slides: [cover, assumptions, findings]}\n`,
      { only: ['deck'] },
    );
    expect(errorsOf(named)).toEqual([]);
    expect(
      slideTexts(named).map(
        (text) => /Talks took place in Istanbul and went on|The venue stays|Talks took place in Istanbul\b/u.exec(text)?.[0],
      ),
    ).toEqual(['Talks took place in Istanbul and went on', 'The venue stays', 'Talks took place in Istanbul']);
    const odd = await build(`${SMALL}deck: {slides: [cover, findigs]}\n`, { only: ['deck'], checkOnly: true });
    expect(odd.diagnostics).toContainEqual(
      expect.objectContaining({ severity: 'warning', code: 'compose/unknown-slide', message: expect.stringContaining('findigs') }),
    );
  });

  it('with a paper size has pages of that size', async () => {
    const letter = await build(`${SMALL}memo: {page: letter}\n`, { only: ['memo'] });
    const { document } = await openRaw(outputOf(letter, '.pdf').bytes);
    expect(document.getPage(0).getSize()).toEqual({ width: 612, height: 792 });
  });
});

describe('words of a brief that look like markup', () => {
  const say = (text: string): string => JSON.stringify(text);
  const HOSTILE = [
    '**Talks** go on <b>now</b> {{title}}',
    ':::slide{name=x} # and [a](b) _c_',
    '1. At 10:30 [1] `x` \\* {{#each}} &amp;',
    '::table{of=x} > and Istanbul',
    '# no heading | a | b |',
    '- dash ::: {{> p}}',
    '\uE0003\uE001 token',
  ] as const;
  const brief = `title: ${say(HOSTILE[0])}
themes: [turkey-mediation]
date: 2025-11-21
question: ${say(HOSTILE[1])}
findings:
  - title: Talks took place in Istanbul
    facts:
      - {kind: background, say: ${say(HOSTILE[2])}}
      - {kind: background, say: ${say(HOSTILE[6])}}
      - say: Talks took place in Istanbul.
        evidence: [{istanbul-talks: took place on 23 July 2025 in Istanbul}]
    takeaway: ${say(HOSTILE[3])}
gaps: [${say(HOSTILE[4])}]
assumptions: [{say: ${say(HOSTILE[5])}, ifWrong: Talks move.}]
`;

  it('stand on slides as they were written, and change nothing else', async () => {
    const tame = HOSTILE.reduce((text, words, index) => text.replace(say(words), `Words ${'abcdefg'[index]}`), brief);
    const [hostile, plain] = [await build(brief, { only: ['deck'] }), await build(tame, { only: ['deck'] })];
    expect(errorsOf(hostile)).toEqual([]);
    const texts = slideTexts(hostile);
    for (const words of HOSTILE) expect(texts.join('\n')).toContain(words.replace(/[\uE000\uE001]/gu, ''));
    const shapesOf = (result: BriefResult) => {
      const deck = openArchive(outputOf(result, '.pptx').bytes);
      return slideTexts(result).map((_, index) =>
        readShapes(deck, index + 1).map(({ kind, placeholder }) => `${kind} ${placeholder ?? ''}`),
      );
    };
    expect(shapesOf(hostile)).toEqual(shapesOf(plain));
  });
});

describe('a project', () => {
  it('without a corpus says why nothing can be built', async () => {
    const builder = createBuilder({ ...repositoryFiles, corpus: { folder: 'seeds', documents: [] } });
    const result = await builder.build('ots-rise', LOCKS);
    expect(errorsOf(result)).not.toEqual([]);
    expect(result.outputs).toEqual([]);
  });

  it('is searched by words and theme, and analysed as JSON', () => {
    const builder = createBuilder(repositoryFiles);
    expect(builder.names).toEqual(['ots-rise', 'russia-azerbaijan-rift', 'turkey-mediation']);
    const found = builder.search('prisoner exchanges', { limit: 3 });
    expect(found).toHaveLength(3);
    expect(found[0]?.words).toMatch(/prisoner/u);
    expect(builder.search('', { theme: builder.themes[0] ?? '', limit: 2 }).length).toBe(2);
    const analysis = builder.analyze() as { offset_unit: string; documents: unknown[]; rankings: object }; // plain JSON
    expect(analysis).toMatchObject({ offset_unit: 'char' });
    expect(analysis.documents).toHaveLength(repositoryFiles.corpus.documents.length);
    expect(Object.keys(analysis.rankings)).toEqual(builder.themes);
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  });
});
