// A finding: its facts, its one exhibit, a quotation and what follows from it.
import type { BriefContent } from '../../brief/schema.js';
import type { BriefPath } from '../../brief/types.js';
import type {
  CompareExhibit,
  FactsExhibit,
  FiguresExhibit,
  QuotationExhibit,
  TableExhibit,
  TakeawayExhibit,
} from '../../document/exhibits.js';
import { asExhibit, asText } from '../make-words.js';
import { inMarks } from '../print-source.js';
import type { View } from '../types.js';
import { type ComposeContext, printQuotation } from './compose-context.js';

type Finding = BriefContent['findings'][number];

/** The view of one finding; what it lacks is null. */
export function composeFinding(finding: Finding, index: number, context: ComposeContext): View {
  const path = ['findings', index] as const;
  const { words, input } = context;
  const chart = input.charts.get(`findings[${index}].chart`);
  const exhibit = <T extends Parameters<typeof asExhibit>[0]>(value: T | null | undefined) =>
    value === null || value === undefined ? null : asExhibit(value);
  const view = {
    title: asText(words.at([...path, 'title'], finding.title)),
    facts: exhibit(composeFacts(finding, path, context)),
    chart: chart?.isWide === true ? null : exhibit(chart),
    wideChart: chart?.isWide === true ? asExhibit(chart) : null,
    // Figures that the sources report; counts of the brief's own material belong to a memo's annex.
    reportedChart: finding.chart?.rows === undefined ? null : exhibit(chart),
    figures: exhibit(composeFigures(finding, path, context)),
    table: exhibit(composeTable(finding, path, context)),
    compare: exhibit(finding.compare === undefined ? null : composeCompare(finding.compare, [...path, 'compare'], context)),
    quotation: exhibit(composeQuotation(finding, path, context) ?? sparseQuotation(finding, path, context)),
    takeaway: exhibit(composeTakeaway(finding, path, context)),
  };
  return {
    ...view,
    hasExhibit: view.chart !== null || view.wideChart !== null || view.figures !== null || view.table !== null || view.compare !== null,
  };
}

function composeFacts(finding: Finding, path: BriefPath, { words, word }: ComposeContext): FactsExhibit | null {
  if (finding.facts.length === 0) return null;
  const items = finding.facts.map((fact, index) => {
    const id = [...path, 'facts', index];
    const span = fact.say === undefined ? words.of(`findings[${path[1]}].facts[${index}]`) : words.at(id, fact.say);
    return { words: [span], label: fact.kind === 'fact' ? null : word(fact.kind) };
  });
  return { kind: 'facts', items };
}

function composeFigures(finding: Finding, path: BriefPath, { words }: ComposeContext): FiguresExhibit | null {
  if (finding.figures === undefined) return null;
  return {
    kind: 'figures',
    items: finding.figures.map((figure, index) => ({ value: figure.value, label: [words.at([...path, 'figures', index], figure.label)] })),
  };
}

function composeTable(finding: Finding, path: BriefPath, { words, word }: ComposeContext): TableExhibit | null {
  const { table } = finding;
  if (table === undefined) return null;
  return {
    kind: 'table',
    name: finding.title,
    alt: word('finding-table-alt', { rows: table.rows.length, columns: table.columns.join(', ') }),
    columns: table.columns.map((heading, index) => ({ heading: [{ text: heading }], weight: index === 0 ? 1 : 1.5 })),
    rows: table.rows.map((row, index) => ({
      cells: table.columns.map((_, column) => {
        const text = row.cells[column] ?? '';
        // The row is one statement; its mark stands in the last cell.
        return {
          words:
            text === ''
              ? []
              : [column === table.columns.length - 1 ? words.at([...path, 'table', 'rows', index], text) : words.plain(text)],
        };
      }),
    })),
    rowHeaders: true,
    density: 'normal',
  };
}

/** Two sides with their words in full. */
export function composeCompare(sides: NonNullable<Finding['compare']>, path: BriefPath, context: ComposeContext): CompareExhibit {
  return {
    kind: 'compare',
    sides: (['left', 'right'] as const).map((key) => {
      const side = sides[key];
      const id = [...path, key];
      const span = context.words.at(id, side.say ?? side.label);
      const statement = span.statement === undefined ? undefined : context.words.statement(span.statement);
      return {
        label: side.label,
        // In a draft, a side whose quotations failed shows the words that the author pasted.
        say:
          side.say !== undefined
            ? [span]
            : statement !== undefined && statement.evidence.length === 0
              ? [context.words.of(statement.id)]
              : [],
        quotations: (statement?.evidence ?? []).map((quotation) => printQuotation(quotation, context)),
      };
    }),
  };
}

function composeQuotation(finding: Finding, path: BriefPath, context: ComposeContext): QuotationExhibit | null {
  if (finding.quotation === undefined) return null;
  const id = `findings[${path[1]}].quotation`;
  const [quotation] = context.words.statement(id)?.evidence ?? [];
  if (quotation === undefined) {
    // In a draft, the words that the author pasted, and who is said to have said them.
    const { speaker, document, quote } = finding.quotation;
    return { kind: 'quotation', words: [{ text: inMarks(quote), statement: id }], attribution: speaker ?? document };
  }
  const printed = printQuotation(quotation, context);
  return { kind: 'quotation', words: [{ text: printed.words, statement: id }], attribution: printed.attribution };
}

/** Facts that leave a slide nearly empty stand above the words that carry the first of them. */
const FEW_FACTS = 2;

function sparseQuotation(finding: Finding, path: BriefPath, context: ComposeContext): QuotationExhibit | null {
  const { facts, chart, figures, table, compare } = finding;
  const hasExhibit = [chart, figures, table, compare].some((part) => part !== undefined);
  if (context.input.target !== 'deck' || hasExhibit || facts.length > FEW_FACTS) return null;
  const index = facts.findIndex(({ say, kind }) => say !== undefined && kind === 'fact');
  const [quotation] = context.words.statement(`findings[${path[1]}].facts[${index}]`)?.evidence ?? [];
  if (quotation === undefined) return null;
  const printed = printQuotation(quotation, context);
  return { kind: 'quotation', words: [{ text: printed.words }], attribution: printed.attribution };
}

function composeTakeaway(finding: Finding, path: BriefPath, { words, word }: ComposeContext): TakeawayExhibit | null {
  if (finding.takeaway === undefined) return null;
  const span = words.at([...path, 'takeaway'], finding.takeaway);
  const isOwn = span.statement !== undefined && words.statement(span.statement)?.carriers?.length === 0;
  return { kind: 'takeaway', label: word(isOwn ? 'takeaway-own' : 'takeaway'), words: [span] };
}
