// The charts of a brief: found by the path that asks for them, prepared once, compiled for each target.
import type { Diagnostic } from '../base/diagnostic.js';
import { chartName, chartsOf, isOwnChart } from '../brief/own-chart.js';
import { type Brief, formatPath } from '../brief/types.js';
import { compileChart } from '../charts/compile-chart.js';
import { prepareChart } from '../charts/prepare-chart.js';
import type { AuthoredChart, CompiledChart, FoundPassage, PreparedChart } from '../charts/types.js';
import { EACH_DOCUMENT } from '../compose/cite.js';
import { findThemePassages } from '../corpus/ranking/find-theme-passages.js';
import { printableText } from '../corpus/text/fold-text.js';
import type { Corpus } from '../corpus/types.js';
import type { ChartExhibit } from '../document/exhibits.js';
import type { Ledger, Statement } from '../evidence/types.js';
import type { Measure } from '../frame/measure.js';
import type { Target } from '../frame/types.js';
import type { Kit } from '../kit/types.js';
import type { MeasureOf } from './measures.js';
import { type OwnRequest, prepareOwnChart } from './own-charts/prepare-own-chart.js';
import type { TextFile } from './types.js';

/** A prepared chart, the path that asks for it, and the name of its kind. */
export interface AskedChart {
  readonly key: string;
  readonly name: string;
  readonly prepared: PreparedChart;
  /** True where its spec is the author's own, not the kit's. */
  readonly isOwn: boolean;
}

interface Request {
  readonly key: string;
  readonly name: string;
  readonly authored?: AuthoredChart;
  readonly own?: Omit<OwnRequest, 'name'>;
}

/** The charts that a brief asks for, and those that its fixed parts bring along; `specs` are those of the project. Reports `charts/…`. */
export function prepareCharts(
  brief: Brief,
  ledger: Ledger,
  corpus: Corpus,
  kit: Kit,
  language: string,
  specs: readonly TextFile[] = [],
): { readonly charts: readonly AskedChart[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const input = { brief, ledger, corpus, kit, language, findThemePassages: () => themePassages(corpus) };
  const charts = requestsOf(brief).flatMap(({ key, name, authored, own }): readonly AskedChart[] => {
    if (own !== undefined) {
      const prepared = prepareOwnChart({ name, ...own }, input, specs);
      diagnostics.push(...prepared.diagnostics);
      return prepared.value === undefined ? [] : [{ key, name, prepared: prepared.value, isOwn: true }];
    }
    const { value, diagnostics: said } = prepareChart({
      name: authored?.content.chart ?? name,
      ...input,
      ...(authored === undefined ? {} : { authored }),
    });
    // A chart that nobody asked for by name and that has too few rows is left out without a word.
    diagnostics.push(...said.filter((it) => authored !== undefined || it.code !== 'charts/too-few-rows'));
    return value === undefined ? [] : [{ key, name, prepared: value, isOwn: false }];
  });
  return { charts, diagnostics };
}

/** What the corpus writes of its themes, as quotations. */
const themePassages = (corpus: Corpus): readonly FoundPassage[] =>
  findThemePassages(corpus).map(({ theme, document, span }) => ({
    theme,
    quotation: {
      document: document.id,
      address: { file: document.file, ...span, sha256: document.sha256, text: document.text.slice(span.start, span.end) },
      words: printableText(document, span),
      speaker: null,
    },
  }));

function requestsOf(brief: Brief): readonly Request[] {
  const { content } = brief;
  const asked = chartsOf(content).map(({ path, chart }): Request => {
    const request = { key: formatPath(path), name: chartName(content, chart, path) };
    return isOwnChart(chart) ? { ...request, own: { path, content: chart } } : { ...request, authored: { path, content: chart } };
  });
  const isFurther = ({ key }: Request): boolean => key.startsWith('charts[');
  const scenarios: readonly Request[] = content.scenarios.length === 0 ? [] : [{ key: 'scenarios', name: 'scenario-ranges' }];
  const isMinimal = content.findings.length === 0 && content.judgements.length === 0;
  const method: readonly Request[] = isMinimal && content.charts.length === 0 ? [{ key: 'charts[0]', name: 'evidence-by-document' }] : [];
  return [...asked.filter((it) => !isFurther(it)), ...scenarios, ...asked.filter(isFurther), ...method];
}

/** Marks of charts as statements of the ledger: each row is computed from the statements it counts or shows. */
export function chartStatements(charts: readonly AskedChart[]): readonly Statement[] {
  const byId = new Map<string, Statement>();
  for (const { name, prepared } of charts) {
    for (const [index, row] of prepared.rows.entries()) {
      const text = Object.entries(row.values)
        .map(([column, value]) => `${column}: ${value ?? '–'}`)
        .join(', ');
      const id = `chart:${name}#${index}`;
      byId.set(id, {
        id,
        kind: 'computed',
        text,
        evidence: prepared.counted?.[index] ?? [],
        contrary: [],
        computation: [
          ...(prepared.formulas ?? []),
          prepared.counted === undefined
            ? `from ${row.evidence.length} statements`
            : `from ${prepared.counted[index]?.length ?? 0} passages`,
        ].join('; '),
        restsOn: row.evidence.filter((statement) => statement !== id),
        mark: [`chart:${name}`, ...Object.values(row.values).filter((value) => typeof value === 'string')].join(' '),
        place: null,
      });
    }
  }
  return [...byId.values()];
}

/** Notes behind the title of a chart; where there are more, the first of each document stands for all, and the chart's own data names the others. */
const MOST_NOTES = 12;

/** The exhibit of a chart, as templates place it. */
export function toExhibit(asked: AskedChart): ChartExhibit {
  const { key, name, prepared } = asked;
  const { rows, title, subtitle, isWide } = prepared;
  const marks = rows.map((_, index) => `chart:${name}#${index}`);
  const authored = rows.flatMap(({ evidence }) => evidence).filter((statement) => statement.startsWith(`${key}.rows[`));
  const cited = citedBy(asked, authored);
  return {
    kind: 'chart',
    chart: key,
    title,
    subtitle,
    ...(isWide === true ? { isWide } : {}),
    ...(cited === undefined ? {} : { cited }),
    statements: [...marks, ...authored],
  };
}

/** What the title of a chart is marked with: nothing where the rows count what the brief says and marks elsewhere. */
function citedBy({ key, name, prepared: { rows, counted }, isOwn }: AskedChart, authored: readonly string[]): string | undefined {
  if (!isOwn && authored.length === 0) return undefined;
  const notes = (counted === undefined ? [...new Set(rows.flatMap(({ evidence }) => evidence))] : counted.flat()).length;
  if (notes > MOST_NOTES) return `chart:${name}${EACH_DOCUMENT}`;
  return isOwn ? `${key}.title` : `chart:${name}`;
}

/** The charts of a target by key, and what compiling them said. */
export interface CompiledCharts {
  readonly compiled: ReadonlyMap<string, CompiledChart>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles charts for each target once, when it is first asked for: the files beside a memo show the memo's charts. Reports `charts/…`. */
export function makeCompiler(
  charts: readonly AskedChart[],
  kit: Kit,
  measureOf: MeasureOf,
  language: string,
): (target: Target) => CompiledCharts {
  const known = new Map<Target, CompiledCharts>();
  return (target) => {
    const made = known.get(target) ?? compileCharts(charts, kit, target, measureOf(kit, target), language);
    known.set(target, made);
    return made;
  };
}

/** Compiles the charts for a target. Reports `charts/…`. */
export function compileCharts(charts: readonly AskedChart[], kit: Kit, target: Target, measure: Measure, language: string): CompiledCharts {
  const diagnostics: Diagnostic[] = [];
  const compiled = new Map<string, CompiledChart>();
  for (const { key, prepared } of charts) {
    const { source, rows, sources, title, subtitle, alt } = prepared;
    const outcome = compileChart(source, rows, {
      kit,
      target,
      measure,
      language,
      id: key.replace(/\W+/gu, '-').replace(/-$/u, ''),
      ...(alt === undefined ? {} : { alt }),
      sources,
      title,
      subtitle,
    });
    diagnostics.push(...outcome.diagnostics);
    if (outcome.value !== undefined) compiled.set(key, outcome.value);
  }
  return { compiled, diagnostics };
}
