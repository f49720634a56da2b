// Ties a kit's chart to a brief: finds the spec, reads its dataset, fills its words.
import type { Diagnostic, Outcome, Place } from '../base/diagnostic.js';
import { hasErrors } from '../base/diagnostic.js';
import type { Quotation } from '../evidence/types.js';
import type { ChartRow } from '../frame/chart.js';
import type { Kit } from '../kit/types.js';
import { type DatasetKind, datasets } from './datasets/index.js';
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
  if (meta.rows === 'authored' && authoredRows === undefined) return { diagnostics: [...diagnostics, messages.noRows(name, asked)] };
  if (meta.rows === 'own' && authoredRows !== undefined)
    diagnostics.push(messages.unusedRows(name, brief.placeOf([...(authored?.path ?? []), 'rows'])));
  if (meta.series !== undefined && meta.series !== name && authoredRows?.some((row) => row.series !== undefined))
    return prepareChart({ ...input, name: meta.series });
  if (meta.boundaries !== undefined && meta.boundaries !== name && kit.map?.boundaries !== undefined)
    return prepareChart({ ...input, name: meta.boundaries });

  const language = input.language ?? brief.content.language ?? 'en';
  const dataset = meta.read({ ...input, language });
  diagnostics.push(...dataset.diagnostics);
  const { value } = dataset;
  if (value === undefined || hasErrors(diagnostics)) return { diagnostics };
  const count = value.bars ?? countBars(value, meta.bars);
  if (count < meta.floor) return { diagnostics: [...diagnostics, messages.tooFewRows(name, count, meta.floor, asked)] };
  const fill = (field: 'title' | 'subtitle' | 'alt'): string =>
    fillTemplate(printedTexts(kit, language, name, field) ?? meta[field] ?? [], value.facts, meta.placeOf(field), (diagnostic) =>
      diagnostics.push(diagnostic),
    );
  const { counted } = value;
  const prepared: PreparedChart = {
    source,
    rows: counted === undefined ? value.rows : value.rows.map((row, index) => countedRow(row, name, index, counted[index] ?? [])),
    sources: value.sources,
    ...(counted === undefined ? {} : { counted }),
    ...(meta.isWide ? { isWide: true } : {}),
    title: authored?.content.title ?? fill('title'),
    subtitle: authored?.content.subtitle ?? fill('subtitle'),
    ...(meta.alt === undefined && printedTexts(kit, language, name, 'alt') === undefined ? {} : { alt: fill('alt') }),
  };
  return hasErrors(diagnostics) ? { diagnostics } : { value: prepared, diagnostics };
}

/** A row that counts passages of the corpus stands on its own mark, which the ledger locks to them. */
const countedRow = (row: ChartRow, name: string, index: number, passages: readonly Quotation[]): ChartRow =>
  passages.length === 0 ? row : { ...row, evidence: [`chart:${name}#${index}`] };

/**
 * The words of a chart in the kit's strings, `charts.<name>.title`, or `charts.<name>.title.1` and so on where there are several;
 * undefined where the language has none: then those of the spec hold.
 */
function printedTexts(kit: Kit, language: string, name: string, field: string): readonly string[] | undefined {
  const strings = kit.strings[language] ?? kit.strings[language.split('-')[0] ?? language] ?? {};
  const key = `charts.${name}.${field}`;
  const texts = [key, ...[1, 2, 3, 4].map((number) => `${key}.${number}`)].flatMap((it) => strings[it] ?? []);
  return texts.length === 0 ? undefined : texts;
}

/** Bars that say something: rows with the same text in `bars` are one, and those whose every number is 0 are none. */
function countBars(dataset: Dataset, column: string | undefined): number {
  const rows = dataset.rows.filter(({ values }) => Object.values(values).some((value) => typeof value === 'number' && value !== 0));
  return column === undefined ? rows.length : new Set(rows.map(({ values }) => values[column])).size;
}

/** `usermeta.dragoman` of a spec. */
interface Usermeta {
  readonly read: DatasetKind['read'];
  readonly rows: DatasetKind['rows'];
  readonly floor: number;
  /** Column whose different values are the bars; every row is one when absent. */
  readonly bars?: string;
  readonly isWide: boolean;
  /** The chart that takes over where rows have series. */
  readonly series?: string;
  /** The chart that takes over where the kit's map has boundaries. */
  readonly boundaries?: string;
  /** Templates, the first that can be filled is used. */
  readonly title: readonly string[];
  readonly subtitle: readonly string[];
  /** Made from what the chart shows when absent. */
  readonly alt?: readonly string[];
  placeOf(field: string): Place;
}

function readUsermeta(source: ChartSource): Outcome<Usermeta> {
  const parsed = parseSpec(source);
  if (parsed.value === undefined) return { diagnostics: parsed.diagnostics };
  const { value, placeOf } = parsed.value;
  const placeOfField = (field: string): Place => placeOf(['usermeta', 'dragoman', field]);
  const usermeta = isNode(value) && isNode(value['usermeta']) ? value['usermeta']['dragoman'] : undefined;
  if (!isNode(usermeta)) return { diagnostics: [messages.badUsermeta('it is missing', placeOf([]))] };
  const { dataset, floor = FLOOR, bars, series, boundaries, wide } = usermeta;
  const kind = typeof dataset === 'string' && Object.hasOwn(datasets, dataset) ? datasets[dataset] : undefined;
  if (kind === undefined)
    return { diagnostics: [messages.unknownDataset(dataset ?? 'none', Object.keys(datasets), placeOfField('dataset'))] };
  if (typeof floor !== 'number' || floor < 1)
    return { diagnostics: [messages.badUsermeta('`floor` is no number of rows', placeOfField('floor'))] };
  const [title, subtitle, alt] = [textsOf(usermeta, 'title'), textsOf(usermeta, 'subtitle'), textsOf(usermeta, 'alt')];
  if (title === undefined || subtitle === undefined || (alt === undefined && usermeta['alt'] !== undefined)) {
    const field = title === undefined ? 'title' : subtitle === undefined ? 'subtitle' : 'alt';
    return { diagnostics: [messages.badUsermeta(`\`${field}\` is neither text nor a list of texts`, placeOfField(field))] };
  }
  if (wide !== undefined && typeof wide !== 'boolean')
    return { diagnostics: [messages.badUsermeta('`wide` is neither true nor false', placeOfField('wide'))] };
  const optional = {
    ...(alt === undefined ? {} : { alt }),
    ...(typeof bars === 'string' ? { bars } : {}),
    ...(typeof series === 'string' ? { series } : {}),
    ...(typeof boundaries === 'string' ? { boundaries } : {}),
  };
  return {
    value: { ...kind, floor, isWide: wide === true, ...optional, title, subtitle, placeOf: placeOfField },
    diagnostics: parsed.diagnostics,
  };
}

function textsOf(node: SpecNode, field: string): readonly string[] | undefined {
  const value = node[field];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.length > 0 && list.every((item): item is string => typeof item === 'string') ? list : undefined;
}
