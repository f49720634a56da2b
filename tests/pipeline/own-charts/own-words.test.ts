// What the spec of a chart of one's own says by itself is held against the evidence of its rows.
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import { createBuilder } from '../../../src/pipeline/create-builder.js';
import { tryOut } from '../../../src/pipeline/own-charts/try-out.js';
import type { BriefResult, BuildOptions, TryChart } from '../../../src/pipeline/types.js';
import { BUILD, ledgerOf, projectOf, repositoryFiles } from '../../support/build-shipped.js';

const BRIEF = `title: Trump announced deals with Kazakhstan and Uzbekistan
themes: [ots-rise]
date: 2025-11-21
findings:
  - title: Trump announced a locomotive contract with Kazakhstan
    facts:
      - say: Trump announced a $4 billion locomotive contract with Kazakhstan
        evidence:
          - turkic-world: a $4 billion locomotive contract with Kazakhstan
    chart:
      spec: charts/deals.vl.yaml
      title: The deal with Uzbekistan is the larger one
      alt: ALT
      rows:
        - country: Kazakhstan
          deal: 4
          evidence:
            - turkic-world: a $4 billion locomotive contract with Kazakhstan
        - country: Uzbekistan
          deal: 8
          evidence:
            - turkic-world: an $8 billion Boeing agreement with Uzbekistan
`;
const ALT = 'Two bars, the deal with Kazakhstan and that with Uzbekistan, 8 billion dollars.';
const AXES = `  y: {field: country, type: nominal}
  x: {field: deal, type: quantitative}
`;
const layered = (layer: string): string => `layer:
  - mark: bar
    encoding:
      y: {field: country, type: nominal}
      x: {field: deal, type: quantitative, title: null}
  - ${layer}
`;
const barsWith = (axes: string): string => `mark: bar\nencoding:\n${axes}`;
const BARS = barsWith(AXES);
const calculating = (formula: string): string =>
  `transform:\n  - {calculate: "${formula}", as: made}\n${BARS.replace('field: deal', 'field: made')}`;
const corpus = readCorpus(repositoryFiles.corpus);
const inProcess: TryChart = async (trial) => ({ kind: 'tried', diagnostics: tryOut(trial) });

function build(spec: string, alt = ALT, options: Partial<BuildOptions> = { only: [], checkOnly: true }): Promise<BriefResult> {
  const specs = [{ path: 'charts/deals.vl.yaml', text: spec }];
  const files = projectOf({ mine: BRIEF.replace('ALT', alt) }, { specs });
  return createBuilder(files, { read: corpus, tryChart: inProcess }).build('mine', { ...BUILD, ...options });
}
const errorsOf = ({ diagnostics }: BriefResult): readonly string[] =>
  diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place, message }) => `${code} ${place?.file}:${place?.line} ${message}`);

const refused: readonly (readonly [title: string, spec: string, error: RegExp])[] = [
  [
    'a year in the title of an axis',
    barsWith(AXES.replace('quantitative', 'quantitative, title: in 1999 after Putin paid 77')),
    /^evidence\/\w+ charts\/deals\.vl\.yaml:4 .*“1999”/m,
  ],
  [
    'a name in the title of an axis',
    barsWith(AXES.replace('quantitative', 'quantitative, axis: {title: after Putin paid}')),
    /^evidence\/name charts\/deals\.vl\.yaml:4 .*Putin/m,
  ],
  [
    'a text mark',
    layered('mark: {type: text, text: Russia paid 666 billion dollars in 1999}'),
    /^evidence\/number charts\/deals\.vl\.yaml:6 .*666/m,
  ],
  [
    'a text as a value',
    layered('{mark: text, encoding: {text: {value: Russia paid}}}'),
    /^evidence\/name charts\/deals\.vl\.yaml:6 .*Russia/m,
  ],
  [
    'a label made another',
    barsWith(AXES.replace('nominal', `nominal, axis: {labelExpr: "datum.label == 'Kazakhstan' ? 'Russia' : datum.label"}`)),
    /^evidence\/name charts\/deals\.vl\.yaml:3 .*Russia/m,
  ],
  [
    'a name in two pieces',
    barsWith(AXES.replace('nominal', `nominal, axis: {labelExpr: "'Rus' + 'sia'"}`)),
    /^evidence\/name charts\/deals\.vl\.yaml:3 .*Russia/m,
  ],
  [
    'a rule at a number',
    layered('{mark: rule, encoding: {x: {datum: 6.66}}}'),
    /^charts\/unsupported-mark charts\/deals\.vl\.yaml:6 .*6\.66/m,
  ],
  [
    'a rule at a small number',
    layered('{mark: rule, encoding: {x: {datum: 6}}}'),
    /^charts\/unsupported-mark charts\/deals\.vl\.yaml:6 .*at 6,/m,
  ],
  [
    'a rule at a large number',
    layered('{mark: rule, encoding: {x: {datum: 77000}}}'),
    /^charts\/unsupported-mark charts\/deals\.vl\.yaml:6 .*77000/m,
  ],
  [
    'a rule below nought',
    layered('{mark: rule, encoding: {x: {datum: -3}}}'),
    /^charts\/unsupported-mark charts\/deals\.vl\.yaml:6 .*at -3,/m,
  ],
  [
    'numbers reckoned with others',
    calculating('datum.deal*10+3'),
    /^charts\/unsupported-mark charts\/deals\.vl\.yaml:2 .*`10` in `datum\.deal\*10\+3`/m,
  ],
  [
    'a digit set behind a number',
    layered(`{transform: [{calculate: "datum.deal + '3'", as: made}], mark: text, encoding: {text: {field: made}}}`),
    /^charts\/unsupported-mark .*:6 .*`3`/m,
  ],
  ['a number in the place of another', calculating('datum.deal > 5 ? 83 : datum.deal'), /^charts\/unsupported-mark .*:2 .*`83`/m],
  ['a description', `description: Russia paid\n${BARS}`, /^evidence\/name charts\/deals\.vl\.yaml:1 .*Russia/m],
];

const passed: readonly (readonly [title: string, spec: string])[] = [
  ['nothing', BARS],
  [
    'units and plain words',
    barsWith(AXES.replace('quantitative', 'quantitative, title: Billion dollars').replace('nominal', 'nominal, title: Country')),
  ],
  ['a name of the rows', layered('{mark: text, encoding: {text: {value: Deal with Kazakhstan}}}')],
  ['a rule at a value of a row', layered('{mark: rule, encoding: {x: {datum: 8}}}')],
  ['a rule at nought', layered('{mark: rule, encoding: {x: {datum: 0}}}')],
  ['a rule at a number of the evidence, in another unit', layered('{mark: rule, encoding: {x: {datum: 0.004}}}')],
  ['shares and units', calculating('100 * datum.deal / (datum.deal + datum.deal)')],
  ['growth', calculating('datum.deal / datum.deal - 1')],
  [
    'ticks, sizes and formats',
    barsWith(AXES.replace('quantitative', "quantitative, axis: {values: [0, 5, 10], format: '.1f', labelFontSize: 9}")),
  ],
  ['labels with a unit', barsWith(AXES.replace('quantitative', `quantitative, axis: {labelExpr: "format(datum.value, '.0f') + ' bn'"}`))],
  ['a filter', `transform:\n  - {filter: "datum.deal > 3"}\n${BARS}`],
];

describe('a spec that says what no row has', () => {
  it.each(refused)('is refused for %s', async (_, spec, error) => {
    expect(errorsOf(await build(spec)).join('\n')).toMatch(error);
  });

  it('is refused for the words to those who do not see it', async () => {
    const errors = errorsOf(await build(BARS, 'Putin paid 77 billion dollars in 1999'));
    expect(errors.join('\n')).toMatch(/^evidence\/\w+ briefs\/mine\.yaml:13 .*77 billion/m);
    expect(errors.join('\n')).toMatch(/^evidence\/name briefs\/mine\.yaml:13 .*Putin/m);
  });
});

describe('a spec that says no more than its rows', () => {
  it.each(passed)('passes with %s', async (_, spec) => {
    const { diagnostics } = await build(spec);
    expect(diagnostics.filter(({ severity }) => severity !== 'note').map(({ message }) => message)).toEqual([]);
  });

  it('has how its numbers are made in the ledger', { timeout: 60_000 }, async () => {
    const result = await build(calculating('datum.deal / 1000'), ALT, { only: ['memo'] });
    const mark = ledgerOf(result).statements.find(({ id }) => id === 'chart:charts/deals#1');
    expect(mark).toMatchObject({ kind: 'computed', computation: 'datum.deal / 1000; from 1 statements' });
  });
});
