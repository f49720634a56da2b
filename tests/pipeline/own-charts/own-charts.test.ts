// Charts of the author's own, from the brief to the deck, the memo and the ledger.
import { beforeAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import { createBuilder } from '../../../src/pipeline/create-builder.js';
import { tryOut } from '../../../src/pipeline/own-charts/try-out.js';
import type { BriefResult, BuildOptions, ProjectFiles, TryChart } from '../../../src/pipeline/types.js';
import { BUILD, ledgerOf, outputOf, projectOf, repositoryFiles } from '../../support/build-shipped.js';
import { openViewer, viewerText } from '../../support/read-pdf.js';
import { openArchive, readShapes, readSheet } from '../../support/read-pptx.js';

const TRADE = `Country,Year,Exports (billion USD),Note
Azerbaijan,2022,38.1,
Azerbaijan,2023,33.9,revised
Azerbaijan,2024,26.6,
Georgia,2022,5.6,
Georgia,2023,6.1,
Georgia,2024,6.6,
Armenia,2024,n/a,
`;
const SPECS: Readonly<Record<string, string>> = {
  'charts/deals.vl.yaml': `mark: bar
encoding:
  y: {field: country, type: nominal, sort: -x}
  x: {field: deal, type: quantitative, axis: null}
`,
  'charts/trade.vl.yaml': `mark: {type: line, point: true}
encoding:
  x: {field: year, type: temporal, axis: {format: "%Y", tickCount: 3}}
  y: {field: exports, type: quantitative}
  color: {field: country, type: nominal}
`,
  'charts/months.vl.json':
    '{"mark": "bar", "encoding": {"x": {"field": "period", "type": "ordinal"}, "y": {"field": "events", "type": "quantitative"}}}',
};
const BRIEF = `title: Trump announced deals with Kazakhstan and Uzbekistan
themes: [ots-rise]
date: 2025-11-21
events:
  - date: 2025-03-13
    say: Armenia and Azerbaijan announce an agreed treaty text
    actor: Azerbaijan
    evidence:
      - sidelined: >-
          On March 13, 2025, Armenia and Azerbaijan announced they had completed negotiations and
          had agreed on a peace and intergovernmental relations treaty.
findings:
  - title: Trump announced a locomotive contract with Kazakhstan
    facts:
      - say: Trump announced a $4 billion locomotive contract with Kazakhstan
        evidence:
          - turkic-world: a $4 billion locomotive contract with Kazakhstan
    chart:
      spec: charts/deals.vl.yaml
      title: The deal with Uzbekistan is the larger one
      subtitle: Deals announced, billion dollars
      rows:
        - country: Kazakhstan
          deal: 4
          evidence:
            - turkic-world: a $4 billion locomotive contract with Kazakhstan
        - country: Uzbekistan
          deal: 8
          evidence:
            - turkic-world: an $8 billion Boeing agreement with Uzbekistan
charts:
  - spec: charts/trade.vl.yaml
    title: Exports of Azerbaijan and Georgia
    alt: Exports of Azerbaijan fell, those of Georgia grew.
    rows:
      csv: trade-2024
      columns: {country: Country, year: Year, exports: Exports (billion USD)}
      where: {Country: [Azerbaijan, Georgia]}
  - spec: charts/months.vl.json
    title: Armenia and Azerbaijan announced an agreed text
    rows: {dataset: events-by-month}
`;
/** Corpora are read once. */
const corpora = new Map<string, ReturnType<typeof readCorpus>>();
function readOnce(trade: string): ReturnType<typeof readCorpus> {
  const known = corpora.get(trade) ?? readCorpus(withTrade(trade).corpus ?? repositoryFiles.corpus);
  corpora.set(trade, known);
  return known;
}
/** For tests of what is said before a chart is drawn. */
const untried: TryChart = async () => ({ kind: 'tried', diagnostics: [] });
const inProcess: TryChart = async (trial) => ({ kind: 'tried', diagnostics: tryOut(trial) });
const withTrade = (text: string): Partial<ProjectFiles> => ({
  corpus: {
    ...repositoryFiles.corpus,
    documents: [...repositoryFiles.corpus.documents, { path: 'trade-2024.csv', bytes: new TextEncoder().encode(text) }],
  },
});

interface Tried {
  readonly brief?: string;
  readonly specs?: Readonly<Record<string, string>>;
  readonly trade?: string;
  readonly tryChart?: TryChart;
  readonly options?: Partial<BuildOptions>;
  readonly lock?: string;
}

function build({ brief = BRIEF, specs = {}, trade = TRADE, tryChart = inProcess, options = {}, lock }: Tried = {}): Promise<BriefResult> {
  const files = projectOf(
    { mine: brief },
    { ...withTrade(trade), specs: Object.entries({ ...SPECS, ...specs }).map(([path, text]) => ({ path, text })) },
  );
  const locked = files.briefs.map((it) => ({ ...it, lock: lock === undefined ? null : { path: 'briefs/mine.lock.json', text: lock } }));
  return createBuilder({ ...files, briefs: locked }, { read: readOnce(trade), tryChart }).build('mine', { ...BUILD, ...options });
}

const CHECK: Partial<BuildOptions> = { only: [], checkOnly: true };
const errorsOf = ({ diagnostics }: BriefResult): readonly string[] =>
  diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place, message }) => `${code} ${place?.file}:${place?.line} ${message}`);

describe('charts of one’s own', () => {
  let result: BriefResult;
  beforeAll(async () => {
    result = await build();
  }, 60_000);

  it('say nothing where nothing is wrong', () => {
    expect(result.diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it('stand in the deck, with their rows in the workbook and their sources on the slide', () => {
    const deck = openArchive(outputOf(result, '.pptx').bytes);
    const slides = deck.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
    const text = Array.from({ length: slides }, (_, index) =>
      readShapes(deck, index + 1)
        .map((shape) => shape.text)
        .join('\n'),
    ).join('\n');
    for (const words of ['The deal with Uzbekistan is the larger one', 'Exports of Azerbaijan and Georgia', 'announced an agreed text'])
      expect(text).toContain(words);
    expect(text).toMatch(/Sources: .*trade-2024/);
    const books = deck.names.filter((name) => name.endsWith('.xlsx')).map((name) => readSheet(deck.bytes(name), 1).flat());
    expect(books.some((cells) => cells.includes('Uzbekistan') && cells.includes(8))).toBe(true);
    expect(books.some((cells) => cells.includes('Georgia') && cells.includes(6.6))).toBe(true);
    expect(
      deck.names.some(
        (name) => /slides\/slide\d+\.xml$/.test(name) && deck.text(name).includes('Exports of Azerbaijan fell, those of Georgia grew.'),
      ),
    ).toBe(true);
  });

  it('stand in the memo, with endnotes for their rows', async () => {
    const { bytes } = outputOf(result, '.pdf');
    const pages = (await openViewer(bytes)).numPages;
    const text = (await Promise.all(Array.from({ length: pages }, (_, index) => viewerText(bytes, index + 1))))
      .join('\n')
      .replace(/\s+/g, ' ');
    expect(text).toContain('The deal with Uzbekistan is the larger one');
    expect(text).toContain('“an $8 billion Boeing agreement with Uzbekistan”');
    expect(text).toContain('“Exports (billion USD), Georgia: 6.6”');
  });

  it('have an entry in the ledger for each row, with the place where it is shown', () => {
    const { statements } = ledgerOf(result);
    const of = (id: string) => statements.find((statement) => statement.id === id);
    expect(of('findings[0].chart.rows[1]')).toMatchObject({ kind: 'fact', text: 'Uzbekistan: 8' });
    expect(of('findings[0].chart.rows[1]')?.appears.length).toBeGreaterThan(0);
    expect(of('chart:charts/trade#5')).toMatchObject({ kind: 'computed', text: 'country: Georgia, year: 2024, exports: 6.6' });
    expect(of('chart:charts/trade#5')?.evidence.map(({ address }) => address.text)).toEqual(['2024', '6.6']);
    expect(of('chart:charts/months#0')).toMatchObject({ text: 'period: 2025-03, events: 1' });
  });

  it('are locked: a changed cell stops the build, a moved row does not', { timeout: 60_000 }, async () => {
    const lock = result.lock?.text ?? '';
    const changed = await build({ lock, trade: TRADE.replace('33.9', '33.8'), options: CHECK });
    expect(errorsOf(changed).join()).toMatch(/evidence\/drift/);
    const moved = await build({ lock, trade: TRADE.replace('Azerbaijan,2022', 'Ukraine,2024,1.5,\nAzerbaijan,2022'), options: CHECK });
    expect(errorsOf(moved)).toEqual([]);
  });

  it('leave the other charts of a draft where one cannot be drawn', { timeout: 60_000 }, async () => {
    const specs = { 'charts/deals.vl.yaml': 'mark: image\n' };
    expect((await build({ specs })).outputs).toEqual([]);
    const draft = await build({ specs, options: { draft: true } });
    expect(draft.outputs.map(({ path }) => path)).toContain('mine/mine.draft.pptx');
    expect(errorsOf(draft).join()).toContain('charts/refused-mark charts/deals.vl.yaml:1');
  });
});

describe('a value that the evidence does not have', () => {
  it.each([
    ['a number of a row', 'deal: 8', 'deal: 9', /evidence\/number briefs\/mine\.yaml:2\d .*“9”/],
    ['a name of a row', 'country: Uzbekistan', 'country: Georgia', /evidence\/name briefs\/mine\.yaml:2\d .*Georgia/],
    ['a quotation of a row', 'an $8 billion Boeing agreement', 'an $8 billion Airbus agreement', /evidence\/\S+ briefs\/mine\.yaml:\d+/],
  ])('%s', async (_, before, after, expected) => {
    expect(errorsOf(await build({ brief: BRIEF.replace(before, after), options: CHECK, tryChart: untried })).join('\n')).toMatch(expected);
  });
});

/** What of the brief is wrong, what is said of it, and words of the line that it is said of. */
const mistakes: readonly (readonly [title: string, change: (brief: string) => string, code: string, line: string])[] = [
  ['no such spec', (it) => it.replace('charts/deals.vl.yaml', 'charts/deal.vl.yaml'), 'charts/unknown-spec', 'charts/deal.vl.yaml'],
  ['a spec outside of the project', (it) => it.replace('charts/deals', '../charts/deals'), 'charts/unknown-spec', '../charts/deals'],
  ['a spec by its full path', (it) => it.replace('charts/deals.vl.yaml', '/etc/passwd'), 'charts/unknown-spec', '/etc/passwd'],
  ['a chart and a spec', (it) => it.replace('      spec:', '      chart: figures\n      spec:'), 'brief/unknown-field', 'chart: figures'],
  ['neither of them', (it) => it.replace('      spec: charts/deals.vl.yaml\n', ''), 'brief/missing-field', 'title: The deal with'],
  ['a row without evidence', (it) => it.replace(/deal: 8\n.*\n.*\n/, 'deal: 8\n'), 'brief/missing-evidence', 'country: Uzbekistan'],
  ['a list as a value', (it) => it.replace('deal: 8', 'deal: [8]'), 'brief/wrong-type', 'deal: [8]'],
  ['text among numbers', (it) => it.replace('deal: 8', 'deal: eight'), 'charts/bad-row', 'deal: eight'],
  ['no such table', (it) => it.replace('csv: trade-2024', 'csv: trade-2023'), 'charts/unknown-table', 'csv: trade-2023'],
  ['a document that is no table', (it) => it.replace('csv: trade-2024', 'csv: turkic-world'), 'charts/unknown-table', 'csv: turkic-world'],
  ['no such heading', (it) => it.replace('year: Year', 'year: Yaer'), 'charts/unknown-heading', 'year: Yaer'],
  ['no such heading to choose by', (it) => it.replace('{Country: [Azer', '{County: [Azer'), 'charts/unknown-heading', 'where: {County'],
  ['no row chosen', (it) => it.replace('[Azerbaijan, Georgia]', '[Russia]'), 'charts/no-rows', 'where: {Country: [Russia]}'],
  ['an unknown field of the rows', (it) => it.replace('      where:', '      were:'), 'brief/unknown-field', 'were:'],
  [
    'no such dataset',
    (it) => it.replace('dataset: events-by-month', 'dataset: events-by-moon'),
    'charts/unknown-dataset',
    'events-by-moon',
  ],
  [
    'a dataset that needs rows',
    (it) => it.replace('dataset: events-by-month', 'dataset: figures'),
    'charts/unknown-dataset',
    'dataset: figures',
  ],
];

describe('a mistake in the brief', () => {
  it.each(mistakes)('%s', async (_, change, code, words) => {
    const brief = change(BRIEF);
    const line = brief.split('\n').findIndex((text) => text.includes(words)) + 1;
    const [error] = errorsOf(await build({ brief, options: CHECK, tryChart: untried }));
    expect(error?.split(' ').slice(0, 2).join(' ')).toBe(`${code} briefs/mine.yaml:${line}`);
  });

  it('is told with the nearest word', async () => {
    const { diagnostics } = await build({
      brief: BRIEF.replace('charts/deals.vl', 'charts/deal.vl').replace('year: Year', 'year: Yaer'),
      options: CHECK,
    });
    expect(diagnostics.flatMap(({ code, hints = [] }) => (/^charts\/unknown/.test(code) ? hints : []))).toEqual([
      'did you mean `charts/deals.vl.yaml`?',
      'did you mean `Year`?',
    ]);
  });
});

describe('a process that had to be stopped', () => {
  it.each([
    [{ kind: 'too-slow', seconds: 10 }, 'charts/too-slow'],
    [{ kind: 'too-much-memory' }, 'charts/too-much-memory'],
    [{ kind: 'stopped', detail: 'SIGSEGV' }, 'charts/stopped'],
  ] as const)('is told at the spec: %j', async (told, code) => {
    const result = await build({ options: CHECK, tryChart: async () => told });
    expect(errorsOf(result).map((error) => error.split(' ').slice(0, 2).join(' '))).toEqual([
      `${code} charts/deals.vl.yaml:1`,
      `${code} charts/trade.vl.yaml:1`,
      `${code} charts/months.vl.json:1`,
    ]);
  });

  it('is told where there is none at all', async () => {
    const files = projectOf({ mine: BRIEF }, { ...withTrade(TRADE), specs: Object.entries(SPECS).map(([path, text]) => ({ path, text })) });
    expect(errorsOf(await createBuilder(files).build('mine', { ...BUILD, ...CHECK })).join()).toContain('charts/stopped');
  });
});
