// One target of a brief from its ledger on: charts, composition, layout, bytes.
import { type Diagnostic, hasErrors, type Outcome } from '../base/diagnostic.js';
import { drawChart } from '../charts/draw-chart.js';
import { makeCitations, numberNotes } from '../compose/cite.js';
import { composeDocument } from '../compose/compose-document.js';
import { documentLetters } from '../compose/document-letters.js';
import { makeChrome } from '../compose/make-chrome.js';
import { letterMarks, noteMarks } from '../compose/make-marks.js';
import { orderStatements } from '../compose/order-statements.js';
import { printedWords } from '../compose/printed-words.js';
import type { ComposeInput } from '../compose/types.js';
import type { Measure } from '../frame/measure.js';
import type { Metadata } from '../frame/types.js';
import { layoutDeck } from '../layout/layout-deck.js';
import { layoutMemo } from '../layout/layout-memo.js';
import type { LaidOut, LayoutInput } from '../layout/types.js';
import { type AskedChart, compileCharts, toExhibit } from './prepare-charts.js';

export interface TargetInput extends Omit<ComposeInput, 'charts' | 'notes'> {
  readonly charts: readonly AskedChart[];
  readonly measure: Measure;
}

/** Composes and lays out one target. Reports everything of charts/, compose/, document/, blocks/ and layout/. */
export function layoutTarget(input: TargetInput): Outcome<LaidOut> {
  const { target, brief, kit, ledger, corpus, measure, language } = input;
  const { compiled, diagnostics: chartDiagnostics } = compileCharts(input.charts, kit, target, measure, language);
  const diagnostics: Diagnostic[] = [...chartDiagnostics];
  if (hasErrors(diagnostics)) return { diagnostics };
  const exhibits = new Map(input.charts.flatMap((chart) => (compiled.has(chart.key) ? [[chart.key, toExhibit(chart)] as const] : [])));
  const citations = makeCitations(ledger);
  const compose = (notes: ComposeInput['notes']) => composeDocument({ ...input, charts: exhibits, notes });

  const first = compose([]);
  if (first.value === undefined || hasErrors(first.diagnostics)) return { diagnostics: [...diagnostics, ...first.diagnostics] };
  // Endnotes are numbered as the reader meets their marks, which only the composed document knows.
  const notes = target === 'memo' ? numberNotes(orderStatements(first.value), citations) : [];
  const composed = target === 'memo' ? compose(notes) : first;
  diagnostics.push(...composed.diagnostics);
  if (composed.value === undefined) return { diagnostics };

  const letters = documentLetters(ledger, corpus);
  const layoutInput: LayoutInput = {
    document: composed.value,
    kit,
    measure,
    metadata: metadataOf(input),
    chrome: makeChrome({ ...input, charts: exhibits, notes }, letters, citations),
    drawChart: (key, width, height, scale) => {
      const chart = compiled.get(key);
      if (chart === undefined) throw new Error(`No chart was compiled for ${key}`);
      return drawChart(chart, width, height, scale);
    },
    marksOf: target === 'deck' ? letterMarks(letters, citations) : noteMarks(notes, citations),
    word: (key) => printedWords(kit, language)(key),
    limit: target === 'deck' ? brief.content.deck.maxSlides : brief.content.memo.maxPages,
  };
  const page = kit.memo.pages[brief.content.memo.page ?? kit.memo.page];
  const laid = target === 'deck' ? layoutDeck(layoutInput) : layoutMemo(layoutInput, page);
  return { ...(laid.value === undefined ? {} : { value: laid.value }), diagnostics: [...diagnostics, ...laid.diagnostics] };
}

function metadataOf({ brief, kit, language, asOf, corpus }: TargetInput): Metadata {
  const { content } = brief;
  const themes = corpus.themes.filter((theme) => content.themes.includes(theme.id)).map((theme) => theme.title);
  return {
    title: content.title,
    authors: content.authors !== undefined && content.authors.length > 0 ? content.authors : [content.from ?? kit.institution],
    subject: content.question ?? themes.join('; '),
    keywords: themes.length > 0 ? themes : content.themes,
    language,
    date: asOf,
    institution: kit.institution,
    ...(content.marking === undefined ? {} : { marking: content.marking }),
  };
}
