// Ties a chart of the author's own to its brief: finds the spec in the project, reads the rows with what each stands on.
import type { Diagnostic, Outcome } from '../../base/diagnostic.js';
import { hasErrors } from '../../base/diagnostic.js';
import { ownRowsOf } from '../../brief/own-chart.js';
import type { OwnChartContent } from '../../brief/schema.js';
import { type BriefPath, formatPath } from '../../brief/types.js';
import { datasets } from '../../charts/datasets/index.js';
import { tooManyRows } from '../../charts/messages.js';
import * as messages from '../../charts/own-messages.js';
import { quotationsOf, rowSources } from '../../charts/row-sources.js';
import { readSpecWords } from '../../charts/spec-words/read-spec-words.js';
import type { DatasetInput, PreparedChart } from '../../charts/types.js';
import { tableOf } from '../../corpus/reading/csv/cell-span.js';
import { readTableRows, type TableProblem } from '../../evidence/cells/read-table-rows.js';
import type { Quotation } from '../../evidence/types.js';
import type { ChartRow, ChartValue } from '../../frame/chart.js';
import type { TextFile } from '../types.js';

/** Where an own chart stands in the brief, and what its marks are called. */
export interface OwnRequest {
  readonly name: string;
  readonly path: BriefPath;
  readonly content: OwnChartContent;
}

type Rows = Pick<PreparedChart, 'rows' | 'sources' | 'counted'>;

/**
 * A chart ready to be tried out. `specs` are the files below charts/ of the project: nothing else can be named.
 * Reports `charts/unknown-spec`, `charts/unknown-table`, `charts/unknown-heading`, `charts/unknown-dataset`, `charts/bad-row`, `charts/no-rows`.
 */
export function prepareOwnChart(
  { name, path, content }: OwnRequest,
  input: Omit<DatasetInput, 'authored'>,
  specs: readonly TextFile[],
): Outcome<PreparedChart> {
  const { brief } = input;
  const wanted = content.spec.replace(/^\.\//u, '');
  const spec = specs.find((it) => it.path === wanted);
  if (spec === undefined) {
    const known = specs.map((it) => it.path);
    return { diagnostics: [messages.unknownSpec(content.spec, known, brief.placeOf([...path, 'spec']))] };
  }
  const { value, diagnostics } = readRows({ name, path, content }, input);
  if (value === undefined || hasErrors(diagnostics)) return { diagnostics };
  const { title, subtitle = '', alt } = content;
  const source = { name, ...spec };
  const { formulas } = readSpecWords(source);
  return { value: { source, ...value, title, subtitle, formulas, ...(alt === undefined ? {} : { alt }) }, diagnostics };
}

function readRows(request: OwnRequest, input: Omit<DatasetInput, 'authored'>): Outcome<Rows> {
  const { rows } = request.content;
  if ('csv' in rows) return fromTable(rows, request, input);
  if ('dataset' in rows) return fromDataset(rows.dataset, request, input);
  return fromBrief(request, input);
}

/** Rows that stand in the brief: each is a statement of its own. */
function fromBrief({ path, content }: OwnRequest, { brief, ledger, corpus }: Omit<DatasetInput, 'authored'>): Outcome<Rows> {
  const given = ownRowsOf(content) ?? [];
  const columns = [...new Set(given.flatMap(({ values }) => Object.keys(values)))];
  const diagnostics = columns.flatMap((column): readonly Diagnostic[] => {
    const first = given.map(({ values }) => values[column]).find((value) => typeof value === 'string' || typeof value === 'number');
    const odd = given.findIndex(({ values }) => values[column] != null && typeof values[column] !== typeof first);
    return odd === -1 ? [] : [messages.mixedColumn(column, brief.placeOf([...path, 'rows', odd, column]))];
  });
  const rows = given.map(
    ({ values }, index): ChartRow => ({
      values: Object.fromEntries(columns.map((column): [string, ChartValue] => [column, values[column] ?? null])),
      evidence: [`${formatPath(path)}.rows[${index}]`],
    }),
  );
  return { value: { rows, sources: rows.map(({ evidence }) => rowSources(quotationsOf(ledger, evidence), corpus)) }, diagnostics };
}

/** Rows of a table of the corpus: each stands on its cells. */
function fromTable(
  { csv, columns, where = {} }: Extract<OwnChartContent['rows'], { readonly csv: string }>,
  { name, path }: OwnRequest,
  { brief, corpus }: Omit<DatasetInput, 'authored'>,
): Outcome<Rows> {
  const placeOf = (...keys: BriefPath) => brief.placeOf([...path, 'rows', ...keys]);
  const document = corpus.documents.find(({ id }) => id === csv);
  const unknown = (): Outcome<Rows> => {
    const tables = corpus.documents.filter(({ reading }) => reading.reader.startsWith('csv-')).map(({ id }) => id);
    return { diagnostics: [messages.unknownTable(csv, tables, placeOf('csv'))] };
  };
  if (document === undefined || tableOf(document) === null) return unknown();
  const read = readTableRows(document, corpus, { columns, where });
  if ('kind' in read) return read.kind === 'no-table' ? unknown() : { diagnostics: [describe(read, columns, placeOf)] };
  if (read.length === 0) return { diagnostics: [messages.noSuchRows(placeOf('where'))] };
  const counted = read.map(({ evidence }) => evidence);
  return {
    value: {
      rows: read.map(({ values }, index) => ({ values, evidence: [`chart:${name}#${index}`] })),
      sources: counted.map((quotations) => rowSources(quotations, corpus)),
      counted,
    },
    diagnostics: [],
  };
}

function describe(
  problem: Exclude<TableProblem, { readonly kind: 'no-table' }>,
  columns: Readonly<Record<string, string>>,
  placeOf: (...keys: BriefPath) => ReturnType<DatasetInput['brief']['placeOf']>,
): Diagnostic {
  const { kind } = problem;
  const isNamed = (heading: string): string | undefined =>
    Object.keys(columns).find((name) => columns[name]?.replace(/\s+/g, ' ').trim() === heading);
  switch (kind) {
    case 'too-many':
      return tooManyRows(problem.count, problem.limit, placeOf('csv'));
    case 'no-number':
      return messages.noNumber(problem.cell, problem.value, problem.name, placeOf('columns', problem.name));
    case 'no-heading':
    case 'twice': {
      const name = isNamed(problem.heading);
      const place = name === undefined ? placeOf('where', problem.heading) : placeOf('columns', name);
      return kind === 'twice'
        ? messages.doubleHeading(problem.heading, place)
        : messages.unknownHeading(problem.heading, problem.known, place);
    }
  }
}

/** Rows that the build counts from the brief. */
function fromDataset(dataset: string, { name, path }: OwnRequest, input: Omit<DatasetInput, 'authored'>): Outcome<Rows> {
  const place = input.brief.placeOf([...path, 'rows', 'dataset']);
  const kind = Object.hasOwn(datasets, dataset) ? datasets[dataset] : undefined;
  const counting = Object.keys(datasets).filter((known) => datasets[known]?.rows !== 'authored');
  if (kind === undefined) return { diagnostics: [messages.unknownDataset(dataset, counting, place)] };
  if (kind.rows === 'authored') return { diagnostics: [messages.notOfBrief(dataset, place)] };
  const { value, diagnostics } = kind.read(input);
  if (value === undefined) return { diagnostics };
  const { counted, sources } = value;
  const standsOn = (row: ChartRow, passages: readonly Quotation[]): boolean => row.evidence.length === 0 && passages.length > 0;
  const rows = value.rows.map((row, index) =>
    standsOn(row, counted?.[index] ?? []) ? { ...row, evidence: [`chart:${name}#${index}`] } : row,
  );
  return { value: { rows, sources, ...(counted === undefined ? {} : { counted }) }, diagnostics };
}
