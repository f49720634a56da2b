// One realistic input for each shipped chart.
import type { PrepareInput } from '../../src/charts/prepare-chart.js';
import { makeBrief, makeCorpus, makeLedger, quote, statement } from './small-brief.js';

const corpus = makeCorpus({
  'istanbul-talks': 'Strategic Implications of Russia–Ukraine Talks in Istanbul for Eurasia’s Diplomatic Rebalancing',
  alignment: 'Turkey and Azerbaijan Align Foreign Policies',
  'turkic-world': 'The New Geopolitics of the Turkic World',
  insider: 'Putin sidelined: Russia fails to stop Turkey from reconciling Azerbaijan and Armenia',
});
const evidence = [{ insider: 'words' }];
const event = (date: string) => ({ date, say: `Event of ${date}`, actor: 'Russia', evidence });
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
const authored = (index: number) => ({
  path: ['charts', index],
  content: brief.content.charts[index] as (typeof brief.content.charts)[number],
}); // written above

export const sample: Readonly<Record<string, Omit<PrepareInput, 'kit'>>> = {
  'events-by-month': { ...base, name: 'events-by-month' },
  'statements-by-speaker': { ...base, name: 'statements-by-speaker' },
  'evidence-by-document': { ...base, name: 'evidence-by-document' },
  'likelihood-ladder': { ...base, name: 'likelihood-ladder' },
  'scenario-ranges': { ...base, name: 'scenario-ranges' },
  figures: { ...base, name: 'figures', authored: authored(0) },
  'figures-by-series': { ...base, name: 'figures', authored: authored(1) },
};
