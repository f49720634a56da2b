// The rows that an author gives a chart, each with its statement.
import type { Diagnostic } from '../base/diagnostic.js';
import type { BriefPath } from '../brief/types.js';
import type { ChartRow, RowSource } from '../frame/chart.js';
import * as messages from './messages.js';
import { quotationsOf, rowSources } from './row-sources.js';
import type { AuthoredChart, DatasetInput } from './types.js';

/** A row as the brief has it. */
export type RowContent = NonNullable<AuthoredChart['content']['rows']>[number];
/** What a row may hold besides its label and evidence. */
export type RowField = 'value' | 'low' | 'from' | 'series';

/** A row and the statement that holds it. */
export interface AuthoredRow {
  readonly row: RowContent;
  readonly id: string;
}

/** The authored rows that have all of `fields`, or one of those in a list; reports `charts/incomplete-row` for every other. */
export function authoredRows(
  { authored, brief }: DatasetInput,
  fields: readonly (RowField | readonly RowField[])[],
  report: (diagnostic: Diagnostic) => void,
): readonly AuthoredRow[] {
  const path = authored?.path ?? [];
  return (authored?.content.rows ?? []).flatMap((row, index) => {
    const missing = fields.map((field) => [field].flat()).filter((anyOf) => anyOf.every((field) => row[field] === undefined));
    if (missing.length === 0) return [{ row, id: `${idOf(path)}.rows[${index}]` }];
    report(
      messages.incompleteRow(
        row.label,
        authored?.content.chart ?? '',
        missing.map((anyOf) => anyOf.map((field) => `\`${field}\``).join(' or ')),
        brief.placeOf([...path, 'rows', index]),
      ),
    );
    return [];
  });
}

/** The passages behind each row. */
export const sourcesOf = ({ ledger, corpus }: DatasetInput, rows: readonly ChartRow[]): readonly (readonly RowSource[])[] =>
  rows.map(({ evidence }) => rowSources(quotationsOf(ledger, evidence), corpus));

/** `{unit}` where the author names it. */
export const unitOf = ({ authored }: DatasetInput): { readonly unit?: string } => {
  const unit = authored?.content.unit;
  return unit === undefined ? {} : { unit };
};

/** `findings[0].chart`: paths as statement ids write them. */
const idOf = (path: BriefPath): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
