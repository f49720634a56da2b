// How much the documents of a corpus write of each theme.
import type { Outcome } from '../../base/diagnostic.js';
import type { Quotation } from '../../evidence/types.js';
import type { ChartRow } from '../../frame/chart.js';
import { shortDate } from '../date-words.js';
import { documentLabels } from '../document-label.js';
import { onlyLargest } from '../group-rows.js';
import { rowSources } from '../row-sources.js';
import type { Dataset, DatasetInput } from '../types.js';

/** Documents that have a column of their own; with more of them the columns are months. */
const MOST_DOCUMENTS = 12;

/**
 * One row a theme and a column, themes with the most paragraphs first; columns `theme`, `column`, `order`, `paragraphs`,
 * `share` (of the most). Columns are documents by date or, of more than twelve, the months of their dates; documents without a
 * month are then left out and counted in `{leftOut}`. Each row carries the sentences that it counted.
 */
export function salience(input: DatasetInput): Outcome<Dataset> {
  const { corpus, kit, language, findThemePassages } = input;
  // Tables of figures have no paragraphs.
  const documents = corpus.documents.filter(({ paragraphs }) => paragraphs.some(({ kind }) => kind !== 'heading'));
  const byMonth = documents.length > MOST_DOCUMENTS;
  const labels = documentLabels(documents, kit, language);
  const dated = [...documents].sort((a, b) => compare(a.date ?? '9999', b.date ?? '9999'));
  const columnOf = ({ id, date }: (typeof dated)[number]): string | undefined => {
    if (!byMonth) return labels.get(id) ?? id;
    return date !== null && /^\d{4}-\d{2}/.test(date) ? shortDate(date.slice(0, 7), kit, language) : undefined;
  };
  const columns = [...new Set(dated.flatMap((document) => columnOf(document) ?? []))];
  const columnOfId = new Map(dated.map((document) => [document.id, columnOf(document)]));
  const found = findThemePassages?.() ?? [];
  const themes = corpus.themes
    .map(({ id, title }) => ({ title, passages: found.filter(({ theme }) => theme === id) }))
    .filter(({ passages }) => passages.length > 0)
    .sort((a, b) => b.passages.length - a.passages.length);
  const cells = themes.flatMap(({ title, passages }) =>
    columns.map((column, order) => ({
      theme: title,
      column,
      order,
      quotations: passages.flatMap(({ quotation }): readonly Quotation[] =>
        columnOfId.get(quotation.document) === column ? [quotation] : [],
      ),
    })),
  );
  const most = Math.max(1, ...cells.map(({ quotations }) => quotations.length));
  const rows: readonly ChartRow[] = cells.map(({ theme, column, order, quotations }) => ({
    values: { theme, column, order, paragraphs: quotations.length, share: quotations.length / most },
    evidence: [],
  }));
  return {
    value: {
      rows,
      sources: cells.map(({ quotations }) => rowSources(quotations, corpus)),
      counted: cells.map(({ quotations }) => quotations),
      // The floor of a heatmap is its documents, however many cells they make.
      bars: documents.length,
      facts: {
        n: cells.reduce((sum, { quotations }) => sum + quotations.length, 0),
        documents: documents.length,
        themes: themes.length,
        columns: columns.length,
        leftOut: documents.filter((document) => columnOf(document) === undefined).length,
        ...onlyLargest(cells.map(({ theme, column, quotations }) => [`${theme}, ${column}`, quotations.length] as const)),
        ...(themes[0] === undefined ? {} : { maxTheme: themes[0].title }),
      },
    },
    diagnostics: [],
  };
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
