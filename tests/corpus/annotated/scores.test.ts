// How well the analysis reads: measured on labels made by hand, written down in docs/analysis/reading-scores.md.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  analysisOf,
  f1,
  ndcg,
  precision,
  readAnnotated,
  recall,
  type Scores,
  scoreAnalysis,
  type Task,
} from '../../support/score-analysis.js';

const SETS = [
  { name: 'the five sources', texts: 'seeds', beside: 'seeds', labels: 'tests/corpus/annotated/seeds' },
  { name: 'news', texts: 'tests/corpus/annotated/news', labels: 'tests/corpus/annotated/news' },
  { name: 'policy texts', texts: 'tests/corpus/annotated/policy', labels: 'tests/corpus/annotated/policy' },
  { name: 'hold-out texts', texts: 'tests/corpus/annotated/holdout', labels: 'tests/corpus/annotated/holdout' },
  { name: 'foreign news', texts: 'tests/corpus/annotated/foreign', labels: 'tests/corpus/annotated/foreign' },
  { name: 'wire texts', texts: 'tests/corpus/annotated/wires', labels: 'tests/corpus/annotated/wires' },
];

const read = SETS.filter(({ labels }) => existsSync(labels) && readdirSync(labels).some((name) => name.endsWith('.yaml'))).map(
  ({ name, texts, beside, labels }) => {
    const corpus = readAnnotated(texts, beside);
    const analysis = analysisOf(corpus);
    return { name, corpus, analysis, scores: scoreAnalysis(corpus, analysis, labels) };
  },
);

/** F1 below which the reader has become worse. */
const FLOORS: Readonly<Partial<Record<Task, number>>> = {
  sentences: 0.98,
  events: 0.92,
  'years of events': 0.97,
  quantities: 0.92,
  quotations: 0.95,
  'quotations with speaker': 0.92,
  meetings: 0.85,
  'document dates': 0.98,
  titles: 0.98,
  authors: 0.98,
};

// SHOW=events prints what was missed and what was found too much.
const shown = process.env.SHOW;
if (shown !== undefined) {
  for (const { name, scores } of read) {
    const score = scores[shown as Task];
    process.stdout.write(
      `\n== ${name}: ${shown}\nmissed\n${score.misses.map((it) => `  ${it}`).join('\n')}\ntoo much\n${score.extras.map((it) => `  ${it}`).join('\n')}\n`,
    );
  }
}

describe('the analysis of texts labelled by hand', () => {
  test.each(Object.entries(FLOORS))('finds %s with an F1 of at least %d over all sets', (task, floor) => {
    const all = read.map(({ scores }) => scores[task as Task]);
    const sum = (part: 'found' | 'labelled' | 'right'): number => all.reduce((total, score) => total + score[part], 0);
    expect(f1({ found: sum('found'), labelled: sum('labelled'), right: sum('right'), misses: [], extras: [] })).toBeGreaterThanOrEqual(
      floor,
    );
  });

  test.each(read)('offers no furniture of $name as evidence', ({ scores }) => {
    expect(scores['debris offered as evidence'].extras).toEqual([]);
  });

  test('is what docs/analysis/reading-scores.md says', async () => {
    await expect(report()).toMatchFileSnapshot('../../../docs/analysis/reading-scores.md');
  });
});

/** The scores as a page. */
function report(): string {
  const percent = (share: number): string => (share * 100).toFixed(1);
  const row = (task: Task, scores: Scores): string => {
    const score = scores[task];
    return `| ${task} | ${score.labelled} | ${score.found} | ${score.right} | ${percent(precision(score))} | ${percent(recall(score))} | ${percent(f1(score))} |`;
  };
  const tasks: readonly Task[] = [
    'sentences',
    'events',
    'years of events',
    'quantities',
    'quotations',
    'quotations with speaker',
    'meetings',
    'document dates',
    'titles',
    'authors',
  ];
  const sets = read.map(
    ({ name, corpus, scores }) => `## ${name[0]?.toUpperCase()}${name.slice(1)}

${corpus.documents.length} documents. Furniture marked: ${scores.debris.right} of ${scores.debris.labelled} pieces; offered as evidence: ${scores['debris offered as evidence'].found}; running text taken for furniture: ${scores.debris.extras.length}.

| task | labelled | found | right | precision | recall | F1 |
|---|---:|---:|---:|---:|---:|---:|
${tasks
  .filter((task) => scores[task].labelled + scores[task].found > 0)
  .map((task) => row(task, scores))
  .join('\n')}
`,
  );
  return `# How well the analysis reads

Measured on texts labelled by hand: the sources of this repository with their catalogue, and texts written for the purpose, without any. They were labelled before the finders had seen them; since then the finders have been mended by what they missed, so \`first-sight-scores.md\` is the fairer estimate for foreign texts. \`npx vitest run tests/corpus/annotated -u\` writes this page anew; the labels stand in \`tests/corpus/annotated/\`, what counts as what in \`docs/analysis/annotation.md\`.

${sets.join('\n')}${rankings()}`;
}

/** nDCG of each theme's ranking. */
function rankings(): string {
  const path = 'tests/corpus/annotated/seeds/relevance.yaml';
  const seeds = read[0];
  if (seeds === undefined || !existsSync(path)) return '';
  type Relevance = Readonly<Record<string, Readonly<Record<string, readonly { readonly paragraph: string; readonly grade: number }[]>>>>;
  const relevance = parse(readFileSync(path, 'utf8')) as Relevance;
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const rows = Object.entries(relevance).map(([theme, files]) => {
    const grades = (seeds.analysis.rankings[theme] ?? []).map(({ file, start, end }) => {
      const text = bare(seeds.corpus.documents.find((it) => it.file === file)?.text.slice(start, end) ?? '');
      return (files[file] ?? []).find(({ paragraph }) => text.startsWith(bare(paragraph)))?.grade ?? 0;
    });
    const all = Object.values(files).flatMap((list) => list.map(({ grade }) => grade));
    return `| ${theme} | ${ndcg(grades, all).toFixed(3)} |`;
  });
  return `\n## Rankings of the five sources\n\n| theme | nDCG@10 |\n|---|---:|\n${rows.join('\n')}\n`;
}
