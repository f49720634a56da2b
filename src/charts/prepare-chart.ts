// Ties a kit's chart to a brief: finds the spec, reads its dataset, fills its words.
import type { Diagnostic, Outcome, Place } from '../base/diagnostic.js';
import { hasErrors } from '../base/diagnostic.js';
import { datasets } from './datasets/index.js';
import { fillTemplate } from './fill-template.js';
import * as messages from './messages.js';
import { parseSpec } from './parse-spec.js';
import { isNode } from './spec-reader.js';
import type { ChartSource, Dataset, DatasetInput, PreparedChart, SpecNode } from './types.js';

/** Which chart of the kit, and where its rows come from. */
export interface PrepareInput extends Omit<DatasetInput, 'language'> {
  readonly name: string;
  /** BCP 47; the brief's own when absent. */
  readonly language?: string;
}

/** Rows that bars need where a spec says nothing else. */
const FLOOR = 4;

/**
 * Makes a chart ready to compile: one call from a name in a brief to rows, title, subtitle and alt text.
 * No value below the floor of rows (`charts/too-few-rows`, a warning), where the chart is to be left out.
 * Reports also `charts/unknown-chart`, `charts/unknown-dataset`, `charts/bad-usermeta`, `charts/unknown-fact`, `charts/unused-rows`, `charts/no-rows` and those of the dataset.
 */
export function prepareChart(input: PrepareInput): Outcome<PreparedChart> {
  const { name, brief, kit, authored } = input;
  const asked = brief.placeOf(authored === undefined ? ['charts'] : [...authored.path, 'chart']);
  const charted = Object.hasOwn(kit.charts, name) ? kit.charts[name] : undefined;
  if (charted === undefined) return { diagnostics: [messages.unknownChart(name, Object.keys(kit.charts), asked)] };
  const source: ChartSource = { name, ...charted };
  const read = readUsermeta(source);
  if (read.value === undefined) return { diagnostics: read.diagnostics };
  const meta = read.value;

  const authoredRows = authored?.content.rows;
  const diagnostics: Diagnostic[] = [...read.diagnostics];
  if (meta.dataset === 'figures' && authoredRows === undefined) return { diagnostics: [...diagnostics, messages.noRows(name, asked)] };
  if (meta.dataset !== 'figures' && authoredRows !== undefined)
    diagnostics.push(messages.unusedRows(name, brief.placeOf([...(authored?.path ?? []), 'rows'])));
  if (meta.series !== undefined && meta.series !== name && authoredRows?.some((row) => row.series !== undefined))
    return prepareChart({ ...input, name: meta.series });

  const language = input.language ?? brief.content.language ?? 'en';
  const dataset = meta.read({ ...input, language });
  diagnostics.push(...dataset.diagnostics);
  const { value } = dataset;
  if (value === undefined || hasErrors(diagnostics)) return { diagnostics };
  const count = countBars(value, meta.bars);
  if (count < meta.floor) return { diagnostics: [...diagnostics, messages.tooFewRows(name, count, meta.floor, asked)] };
  const fill = (templates: readonly string[], field: string): string =>
    fillTemplate(templates, value.facts, meta.placeOf(field), (diagnostic) => diagnostics.push(diagnostic));
  const prepared: PreparedChart = {
    source,
    rows: value.rows,
    sources: value.sources,
    title: authored?.content.title ?? fill(meta.title, 'title'),
    subtitle: authored?.content.subtitle ?? fill(meta.subtitle, 'subtitle'),
    alt: fill(meta.alt, 'alt'),
  };
  return hasErrors(diagnostics) ? { diagnostics } : { value: prepared, diagnostics };
}

/** Bars that say something: rows with the same text in `bars` are one, and those whose every number is 0 are none. */
function countBars(dataset: Dataset, column: string | undefined): number {
  const rows = dataset.rows.filter(({ values }) => Object.values(values).some((value) => typeof value === 'number' && value !== 0));
  return column === undefined ? rows.length : new Set(rows.map(({ values }) => values[column])).size;
}

/** `usermeta.dragoman` of a spec. */
interface Usermeta {
  readonly dataset: string;
  readonly read: (typeof datasets)[string];
  readonly floor: number;
  /** Column whose different values are the bars; every row is one when absent. */
  readonly bars?: string;
  /** The chart that takes over where rows have series. */
  readonly series?: string;
  /** Templates, the first that can be filled is used. */
  readonly title: readonly string[];
  readonly subtitle: readonly string[];
  readonly alt: readonly string[];
  placeOf(field: string): Place;
}

function readUsermeta(source: ChartSource): Outcome<Usermeta> {
  const parsed = parseSpec(source);
  if (parsed.value === undefined) return { diagnostics: parsed.diagnostics };
  const { value, placeOf } = parsed.value;
  const placeOfField = (field: string): Place => placeOf(['usermeta', 'dragoman', field]);
  const usermeta = isNode(value) && isNode(value['usermeta']) ? value['usermeta']['dragoman'] : undefined;
  if (!isNode(usermeta)) return { diagnostics: [messages.badUsermeta('it is missing', placeOf([]))] };
  const { dataset, floor = FLOOR, bars, series } = usermeta;
  const read = typeof dataset === 'string' && Object.hasOwn(datasets, dataset) ? datasets[dataset] : undefined;
  if (typeof dataset !== 'string' || read === undefined)
    return { diagnostics: [messages.unknownDataset(dataset ?? 'none', Object.keys(datasets), placeOfField('dataset'))] };
  if (typeof floor !== 'number' || floor < 1)
    return { diagnostics: [messages.badUsermeta('`floor` is no number of rows', placeOfField('floor'))] };
  const [title, subtitle, alt] = [textsOf(usermeta, 'title'), textsOf(usermeta, 'subtitle'), textsOf(usermeta, 'alt')];
  if (title === undefined || subtitle === undefined || alt === undefined) {
    const field = title === undefined ? 'title' : subtitle === undefined ? 'subtitle' : 'alt';
    return { diagnostics: [messages.badUsermeta(`\`${field}\` is neither text nor a list of texts`, placeOfField(field))] };
  }
  const optional = { ...(typeof bars === 'string' ? { bars } : {}), ...(typeof series === 'string' ? { series } : {}) };
  return { value: { dataset, read, floor, ...optional, title, subtitle, alt, placeOf: placeOfField }, diagnostics: parsed.diagnostics };
}

function textsOf(node: SpecNode, field: string): readonly string[] | undefined {
  const value = node[field];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.length > 0 && list.every((item): item is string => typeof item === 'string') ? list : undefined;
}
