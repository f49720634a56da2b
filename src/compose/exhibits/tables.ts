// The analyst's tables: scenarios, indicators, options, recommendations, assumptions.
import type { CellTone, TableExhibit } from '../../document/exhibits.js';
import type { TextSpan } from '../../document/types.js';
import type { ComposeContext } from './compose-context.js';

const plain = (text: string): readonly TextSpan[] => [{ text }];
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

interface Column {
  readonly key: string;
  readonly weight: number;
}

function tableOf(
  name: string,
  columns: readonly Column[],
  rows: TableExhibit['rows'],
  context: ComposeContext,
  rowHeaders = true,
): TableExhibit | null {
  if (rows.length === 0) return null;
  const { word } = context;
  return {
    kind: 'table',
    name: word(`${name}-name`),
    alt: word(`${name}-alt`, { n: rows.length }),
    columns: columns.map(({ key, weight }) => ({ heading: plain(word(key)), weight })),
    rows,
    rowHeaders,
    density: 'normal',
  };
}

/** Name with its likelihood, driver, impact and first sign of each scenario. */
export function composeScenarios(context: ComposeContext): TableExhibit | null {
  const { content, words } = context;
  const rows = content.scenarios.map((scenario, index) => {
    const path = ['scenarios', index] as const;
    return {
      cells: [
        {
          words: [
            { ...words.plain(scenario.name), strong: true },
            { ...words.at(path, scenario.name), text: ` (${scenario.likelihood})`, strong: false },
          ],
        },
        { words: [words.at([...path, 'drivers'], scenario.drivers)] },
        { words: [words.at([...path, 'impact'], scenario.impact)] },
        { words: [words.at([...path, 'firstSign'], scenario.firstSign)] },
      ],
    };
  });
  return tableOf(
    'scenarios',
    [
      { key: 'scenario', weight: 1.15 },
      { key: 'drivers', weight: 1.4 },
      { key: 'impact', weight: 1.4 },
      { key: 'first-sign', weight: 1.3 },
    ],
    rows,
    context,
  );
}

const STATUS: Readonly<Record<'not-seen' | 'emerging' | 'seen', { readonly sign: string; readonly tone: CellTone }>> = {
  'not-seen': { sign: '□', tone: 'muted' },
  emerging: { sign: '○', tone: 'pending' },
  seen: { sign: '●', tone: 'strong' },
};

/** What to watch, its status as sign and word, and what it would mean. */
export function composeIndicators(context: ComposeContext): TableExhibit | null {
  const { content, words, word } = context;
  const rows = content.indicators.map((indicator, index) => {
    const path = ['indicators', index] as const;
    return {
      cells: [
        { words: [words.at(path, indicator.watch)] },
        { words: plain(word(`indicator-${indicator.status}`)), ...STATUS[indicator.status] },
        { words: [words.at([...path, 'means'], indicator.means)] },
      ],
    };
  });
  return tableOf(
    'indicators',
    [
      { key: 'watch', weight: 1.7 },
      { key: 'status', weight: 0.7 },
      { key: 'means', weight: 1.9 },
    ],
    rows,
    context,
  );
}

/** The same criteria for all options, the status quo among them, and a verdict in words. */
export function composeOptions(context: ComposeContext): TableExhibit | null {
  const { content, words, word } = context;
  const { options } = content;
  if (options === undefined) return null;
  const rows = options.choices.map((choice, index) => {
    const path = ['options', 'choices', index] as const;
    const name = choice.statusQuo ? `${choice.name} (${word('status-quo')})` : choice.name;
    return {
      cells: [
        { words: [words.at(path, name)] },
        ...options.criteria.map((criterion) => ({
          words:
            choice.scores[criterion] === undefined
              ? plain('–')
              : [words.at([...path, 'scores', criterion], capital(choice.scores[criterion]))],
        })),
        { words: [words.at([...path, 'verdict'], choice.verdict)] },
      ],
    };
  });
  const table = tableOf('options', [{ key: 'option', weight: 1.3 }], rows, context);
  if (table === null) return null;
  const criteria = options.criteria.map((criterion) => ({ heading: plain(criterion), weight: 1.15 }));
  return { ...table, columns: [...table.columns, ...criteria, { heading: plain(word('verdict')), weight: 1.7 }] };
}

/** Do what, who, by when, at what risk. */
export function composeRecommendations(context: ComposeContext): TableExhibit | null {
  const { content, words } = context;
  const rows = content.recommendations.map((it, index) => {
    const path = ['recommendations', index] as const;
    return {
      cells: [
        { words: [words.at(path, it.do)] },
        { words: [words.at([...path, 'owner'], it.owner)] },
        { words: [words.at([...path, 'by'], it.by)] },
        { words: [words.at([...path, 'risk'], it.risk)] },
      ],
    };
  });
  return tableOf(
    'recommendations',
    [
      { key: 'do', weight: 2.1 },
      { key: 'owner', weight: 1 },
      { key: 'by', weight: 0.9 },
      { key: 'risk', weight: 1.6 },
    ],
    rows,
    context,
  );
}

/** Each assumption with what follows if it is wrong. */
export function composeAssumptions(context: ComposeContext): TableExhibit | null {
  const { content, words } = context;
  const rows = content.assumptions.map((it, index) => ({
    cells: [{ words: [words.at(['assumptions', index], it.say)] }, { words: [words.at(['assumptions', index, 'ifWrong'], it.ifWrong)] }],
  }));
  return tableOf(
    'assumptions',
    [
      { key: 'assumption', weight: 1 },
      { key: 'if-wrong', weight: 1 },
    ],
    rows,
    context,
  );
}
