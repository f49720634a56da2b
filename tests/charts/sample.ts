// One realistic input for each shipped chart.
import type { KitChartContent } from '../../src/brief/schema.js';
import type { PrepareInput } from '../../src/charts/prepare-chart.js';
import type { Corpus } from '../../src/corpus/types.js';
import { makeBrief, makeCorpus, makeLedger, quote, statement } from './small-brief.js';

const corpus = makeCorpus({
  'istanbul-talks': 'Strategic Implications of Russia–Ukraine Talks in Istanbul for Eurasia’s Diplomatic Rebalancing',
  alignment: 'Turkey and Azerbaijan Align Foreign Policies',
  'turkic-world': 'The New Geopolitics of the Turkic World',
  insider: 'Putin sidelined: Russia fails to stop Turkey from reconciling Azerbaijan and Armenia',
});
const evidence = [{ insider: 'words' }];
const ACTORS = ['Russia', 'Azerbaijan', 'European Union'];
const event = (date: string, index: number) => ({
  date,
  say: `What the parties are said to have done on or about ${date}`,
  actor: ACTORS[index % ACTORS.length] ?? 'Russia',
  inferred: index % 4 === 1,
  turning: index === 9,
  evidence,
});
const judgement = (say: string, likelihood: string) => ({
  say,
  likelihood,
  confidence: 'moderate',
  because: 'Two sources agree.',
  evidence,
});
const scenario = (name: string, likelihood: string) => ({ name, likelihood, drivers: 'Drivers.', impact: 'Impact.', firstSign: 'Sign.' });
const row = (label: string, value: number, series?: string) => ({ label, value, evidence, ...(series === undefined ? {} : { series }) });

const dates = [
  '2025-02-10',
  '2025-03-11',
  '2025-05',
  '2025-06-27',
  '2025-06-29',
  '2025-07-10',
  '2025-07-21',
  '2025-07-23',
  '2025-07',
  '2025-08-08',
  '2025-10-07',
  '2025',
  '2025-10-20/2025-10-23',
  '2025-11-19',
];
const brief = makeBrief({
  events: dates.map(event),
  judgements: [
    judgement('Talks between Azerbaijan and Armenia will yield a signed peace treaty before the end of 2026', 'likely'),
    judgement('Russia will restore its influence in the South Caucasus to the level of 2020', 'very unlikely'),
    judgement('Türkiye remains the host of choice', 'almost certain'),
  ],
  scenarios: [scenario('Managed rivalry', 'likely'), scenario('Rupture', 'unlikely'), scenario('New bargain', 'roughly even chance')],
  findings: [
    { title: 'Istanbul kept the two sides talking, and settled little that binds either of them', facts: [] },
    { title: 'Ankara pressed', facts: [] },
  ],
  formats: {
    states: ['Turkey', 'Azerbaijan', 'Georgia', 'Armenia'],
    rows: [
      {
        name: 'Organization of Turkic States',
        roles: { Turkey: 'member', Azerbaijan: 'member', Georgia: 'observer', Armenia: 'absent' },
        evidence,
      },
    ],
  },
  charts: [
    {
      chart: 'figures',
      rows: [
        row('Trade with Russia', 4.8),
        row('Trade with Türkiye', 7.6),
        row('Trade with Italy', 12),
        row('Trade with Israel', 1.25),
        row('Trade with Georgia', 0.9),
      ],
    },
    {
      chart: 'figures',
      rows: ['2022', '2023', '2024'].flatMap((year) => [
        row(year, Number(year) - 2019, 'Türkiye'),
        row(year, 2 * (Number(year) - 2020), 'Azerbaijan'),
      ]),
    },
    {
      chart: 'dumbbell',
      unit: 'Trade, $ billion',
      rows: [
        ...[4.8, 7.6, 12, 1.25].map((value, index) => row(`Partner ${index + 1} of a long name`, value, '2019')),
        ...[6.1, 9, 8.4, 1.25].map((value, index) => row(`Partner ${index + 1} of a long name`, value, '2024')),
      ],
    },
    {
      chart: 'small-multiples',
      unit: 'Trade, $ billion',
      rows: ['Türkiye', 'Azerbaijan', 'Georgia'].flatMap((partner, panel) =>
        ['2022', '2023', '2024'].map((year, index) => row(year, (panel + 1) * 3 - index, partner)),
      ),
    },
    {
      chart: 'figures-ranges',
      unit: 'Cost, $ million',
      rows: [
        { label: 'Railway to Kars', low: 90, high: 120, value: 96, evidence },
        { label: 'Pipeline', low: 40, high: 65, evidence },
        { label: 'Port of Alat', value: 21, evidence },
      ],
    },
    {
      chart: 'periods',
      rows: [
        { label: 'Rift between Moscow and Baku', from: '2024-12', to: '2025-10', evidence },
        { label: 'Talks in Istanbul', from: '2025-05-16', to: '2025-07-23', evidence },
        { label: 'Presence of observers at the border of the two states', from: '2023', evidence },
      ],
    },
  ],
});

const said = (speaker: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    quote(['insider', 'turkic-world', 'alignment', 'istanbul-talks'][index % 4] ?? 'insider', `${speaker} on point ${index}`, speaker),
  );
const ledger = makeLedger([
  ...dates.map((date, index) => statement(`events[${index}]`, 'fact', [quote('insider', `what happened on ${date}`)])),
  statement('findings[0].facts[0]', 'fact', said('Ilham Aliyev', 5)),
  statement('findings[0].facts[1]', 'fact', said('Dmitry Peskov', 2)),
  statement('findings[1].facts[0]', 'fact', said('Recep Tayyip Erdoğan', 3)),
  statement('judgements[0]', 'judgement', [
    ...said('Нікол Пашинян', 2),
    quote('turkic-world', 'a line'),
    quote('alignment', 'another line'),
  ]),
  statement('judgements[1]', 'judgement', said('Nikol Pashinyan', 1)),
  statement('judgements[2]', 'judgement', [quote('istanbul-talks', 'a third line')]),
  statement('scenarios[0]', 'proposal', [quote('istanbul-talks', 'a fourth line'), quote('alignment', 'a fifth')]),
]);

const base = { brief, ledger, corpus };

/** Fewer events, with words on two lines each. */
const eventful = makeBrief({ events: dates.slice(0, 8).map(event) });

/** Eight documents with a paragraph each, and three themes of which they write. */
const written: Corpus = {
  ...makeCorpus(Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`document-${index}`, `Document ${index} of the corpus`]))),
  themes: ['Transit and energy', 'Mediation', 'Armies'].map((title, index) => ({
    id: `theme-${index}`,
    title,
    question: null,
    terms: [],
    actors: [],
    period: { from: null, to: null },
  })),
};
const passages = written.themes.flatMap(({ id }, theme) =>
  written.documents.flatMap((document, index) =>
    Array.from({ length: (index * (theme + 2)) % 5 }, (_, paragraph) => ({
      theme: id,
      quotation: quote(document.id, `paragraph ${paragraph}`),
    })),
  ),
);
const authored = (index: number) => ({
  path: ['charts', index],
  content: brief.content.charts[index] as KitChartContent,
}); // written above

export const sample: Readonly<Record<string, Omit<PrepareInput, 'kit'>>> = {
  'events-by-month': { ...base, name: 'events-by-month' },
  'statements-by-speaker': { ...base, name: 'statements-by-speaker' },
  'evidence-by-document': { ...base, name: 'evidence-by-document' },
  'likelihood-ladder': { ...base, name: 'likelihood-ladder' },
  'scenario-ranges': { ...base, name: 'scenario-ranges' },
  figures: { ...base, name: 'figures', authored: authored(0) },
  'figures-by-series': { ...base, name: 'figures', authored: authored(1) },
  dumbbell: { ...base, name: 'dumbbell', authored: authored(2) },
  'small-multiples': { ...base, name: 'small-multiples', authored: authored(3) },
  'figures-ranges': { ...base, name: 'figures-ranges', authored: authored(4) },
  periods: { ...base, name: 'periods', authored: authored(5) },
  timeline: { ...base, brief: eventful, name: 'timeline' },
  'source-agreement': { ...base, name: 'source-agreement' },
  'salience-heatmap': { ...base, corpus: written, name: 'salience-heatmap', findThemePassages: () => passages },
  'regional-map': { ...base, name: 'regional-map' },
  'boundary-map': { ...base, name: 'boundary-map' },
};
