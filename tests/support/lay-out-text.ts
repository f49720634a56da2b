// Template text through rendering, parsing and layout, so that a test states only the text.
import type { Diagnostic } from '../../src/base/diagnostic.js';
import { renderTemplate } from '../../src/compose/render-template.js';
import type { View } from '../../src/compose/types.js';
import type { Exhibit } from '../../src/document/exhibits.js';
import { parseDocument } from '../../src/document/parse-document.js';
import type { TokenValue } from '../../src/document/tokens.js';
import type { Document } from '../../src/document/types.js';
import type { ChartFigure } from '../../src/frame/chart.js';
import type { Target } from '../../src/frame/types.js';
import { layoutDeck } from '../../src/layout/layout-deck.js';
import { layoutMemo } from '../../src/layout/layout-memo.js';
import type { LaidOut, LayoutInput } from '../../src/layout/types.js';
import { chartTable } from './chart-table.js';
import { defaultKit, kitWith } from './default-kit.js';
import { fixedMeasure } from './fixed-measure.js';

/** Words of the brief as templates see them. */
export const words = (text: string, statement?: string): TokenValue => ({
  type: 'text',
  span: { text, ...(statement === undefined ? {} : { statement }) },
});

/** An exhibit as templates see it. */
export const exhibit = (value: Exhibit): TokenValue => ({ type: 'exhibit', exhibit: value });

/** A table of plain cells; the first column heads its rows. */
export const tableOf = (headings: readonly string[], rows: readonly (readonly string[])[], density: 'normal' | 'compact' = 'compact') =>
  exhibit({
    kind: 'table',
    name: 'Numbers',
    alt: 'A table of numbers',
    columns: headings.map((heading) => ({ heading: [{ text: heading }], weight: 1 })),
    rows: rows.map((cells) => ({ cells: cells.map((cell) => ({ words: [{ text: cell }] })) })),
    rowHeaders: true,
    density,
  });

const figure: ChartFigure = {
  id: 'chart',
  alt: 'A chart',
  table: chartTable(),
  drawing: { width: 1, height: 1, operations: [] },
};

export interface LaidText {
  readonly value: LaidOut;
  readonly document: Document;
  readonly diagnostics: readonly Diagnostic[];
}

/** Renders, parses and lays out; every character is half its size wide and no statement has a mark, unless `more` says otherwise. */
export function layOutText(target: Target, text: string, view: View = {}, more: Partial<LayoutInput> = {}): LaidText {
  const rendered = renderTemplate(kitWith({ [target]: text }), target, view);
  if (rendered.value === undefined) throw new Error(JSON.stringify(rendered.diagnostics));
  const parsed = parseDocument(rendered.value.text, rendered.value.path, rendered.value.table);
  if (parsed.value === undefined) throw new Error(JSON.stringify(parsed.diagnostics));
  const input: LayoutInput = {
    document: parsed.value,
    kit: defaultKit,
    measure: fixedMeasure,
    metadata: {
      title: 'Talks go on',
      authors: ['Us'],
      subject: '',
      keywords: [],
      language: 'en',
      date: '2025-11-21',
      institution: 'Institute',
    },
    chrome: { footer: 'Institute', date: '21 November 2025', marking: null, sourceLine: () => null, notes: () => [] },
    drawChart: () => figure,
    leastChartHeight: () => 0,
    marksOf: () => [],
    word: (key) => defaultKit.strings['en']?.[key] ?? key,
    limit: 40,
    ...more,
  };
  const laid = target === 'deck' ? layoutDeck(input) : layoutMemo(input, defaultKit.memo.pages.a4);
  if (laid.value === undefined) throw new Error(JSON.stringify(laid.diagnostics));
  return { value: laid.value, document: parsed.value, diagnostics: [...parsed.diagnostics, ...laid.diagnostics] };
}
