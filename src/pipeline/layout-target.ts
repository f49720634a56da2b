// One target of a brief from its ledger on: charts, composition, layout, bytes.
import { type Diagnostic, hasErrors, type Outcome } from '../base/diagnostic.js';
import { drawChart } from '../charts/draw-chart.js';
import type { CompiledChart } from '../charts/types.js';
import { type Citations, makeCitations, numberNotes } from '../compose/cite.js';
import { composeDocument } from '../compose/compose-document.js';
import { documentLetters } from '../compose/document-letters.js';
import { signDoubts } from '../compose/draft/sign-doubts.js';
import { makeChrome } from '../compose/make-chrome.js';
import { letterMarks, noteMarks } from '../compose/make-marks.js';
import { orderStatements } from '../compose/order-statements.js';
import { printedWords } from '../compose/printed-words.js';
import type { ComposeInput } from '../compose/types.js';
import type { Document } from '../document/types.js';
import { quotationKey } from '../evidence/ledger-file.js';
import type { Measure } from '../frame/measure.js';
import type { Frame, Metadata, Paragraph } from '../frame/types.js';
import { layoutDeck } from '../layout/layout-deck.js';
import { layoutMemo } from '../layout/layout-memo.js';
import type { LaidOut, LayoutInput } from '../layout/types.js';
import { type AskedChart, type CompiledCharts, toExhibit } from './prepare-charts.js';

export interface TargetInput extends Omit<ComposeInput, 'charts' | 'notes'> {
  readonly charts: readonly AskedChart[];
  /** The charts, compiled for this target. */
  readonly compiled: CompiledCharts;
  readonly measure: Measure;
  /** ISO day that stamps the file. */
  readonly day: string;
}

/** Composes and lays out one target. Reports everything of charts/, compose/, document/, blocks/ and layout/. */
export function layoutTarget(input: TargetInput): Outcome<LaidOut> {
  const { target, brief, kit, ledger, corpus, measure, language } = input;
  const { compiled } = input.compiled;
  const diagnostics: Diagnostic[] = [...input.compiled.diagnostics];
  // A draft shows what there is.
  const isStopped = (said: readonly Diagnostic[]): boolean => input.draft === undefined && hasErrors(said);
  if (isStopped(diagnostics)) return { diagnostics };
  const exhibits = new Map(input.charts.flatMap((chart) => (compiled.has(chart.key) ? [[chart.key, toExhibit(chart)] as const] : [])));
  const citations = makeCitations(ledger);
  const letters = documentLetters(ledger, corpus);
  const figures = new Map<string, ReturnType<typeof drawChart>>();
  const chartOf = (key: string): CompiledChart => {
    const chart = compiled.get(key);
    if (chart === undefined) throw new Error(`No chart was compiled for ${key}`);
    return chart;
  };
  const compose = (notes: ComposeInput['notes']): Outcome<Document> => {
    const composed = composeDocument({ ...input, charts: exhibits, notes });
    return { ...composed, diagnostics: placeInTemplates(composed.diagnostics, composed.value) };
  };
  const layOut = (notes: ComposeInput['notes']): Outcome<LaidOut> => {
    const composed = compose(notes);
    if (composed.value === undefined || isStopped(composed.diagnostics)) return { diagnostics: composed.diagnostics };
    const layoutInput: LayoutInput = {
      document: composed.value,
      kit,
      measure,
      metadata: metadataOf(input),
      chrome: makeChrome({ ...input, charts: exhibits, notes }, letters, citations),
      drawChart: (key, width, height, scale) => {
        const size = `${key} ${width} ${height} ${scale}`;
        const figure = figures.get(size) ?? drawChart(chartOf(key), width, height, scale);
        figures.set(size, figure);
        return figure;
      },
      leastChartHeight: (key) => chartOf(key).leastHeight,
      marksOf: target === 'deck' ? letterMarks(letters, citations) : noteMarks(notes, citations),
      word: (key) => printedWords(kit, language)(key),
      limit: limitOf(input),
      ...(input.draft === undefined ? {} : { doubtOf: signDoubts(input.draft, ledger, printedWords(kit, language)) }),
    };
    const laid =
      target === 'deck' ? layoutDeck(layoutInput) : layoutMemo(layoutInput, kit.memo.pages[brief.content.memo.page ?? kit.memo.page]);
    return { ...laid, diagnostics: [...composed.diagnostics, ...placeInTemplates(laid.diagnostics, composed.value)] };
  };
  const laid = target === 'deck' ? layOut([]) : numberAsRead(compose, layOut, citations, isStopped);
  const value = laid.value === undefined || input.draft === undefined ? laid.value : titledDraft(laid.value, input);
  return { ...(value === undefined ? {} : { value }), diagnostics: [...diagnostics, ...placeInBrief(laid.diagnostics, input)] };
}

/** The same with a title that says DRAFT to whoever sees only the file's properties. */
function titledDraft(laid: LaidOut, { kit, language }: TargetInput): LaidOut {
  const { layout } = laid;
  const title = printedWords(kit, language)('draft-title', { title: layout.metadata.title });
  return { ...laid, layout: { ...layout, metadata: { ...layout.metadata, title } } };
}

/** Most slides or body pages; the list at the end of a draft does not count. */
const limitOf = ({ target, brief, draft }: TargetInput): number =>
  draft?.hasList === true ? Number.POSITIVE_INFINITY : target === 'deck' ? brief.content.deck.maxSlides : brief.content.memo.maxPages;

/** What does not fit on the slide of a finding is mended in the brief, at its title. */
function placeInBrief(diagnostics: readonly Diagnostic[], { ledger }: TargetInput): readonly Diagnostic[] {
  return diagnostics.map((it) => {
    const place = it.code === 'layout/overflow' ? ledger.statements.find(({ id }) => id === it.statement)?.place : undefined;
    return place === undefined || place === null ? it : { ...it, place };
  });
}

/** Places of a composed document are lines of its rendered text: here they become lines of the templates that wrote them. */
function placeInTemplates(diagnostics: readonly Diagnostic[], document: Document | undefined): readonly Diagnostic[] {
  return diagnostics.map((it) => {
    const isRendered = it.place?.file === document?.template && /^(document|blocks|layout)\//u.test(it.code);
    if (it.place === undefined || document?.sourceOf === undefined || !isRendered) return it;
    return { ...it, place: { ...it.place, ...document.sourceOf(it.place.line) } };
  });
}

/** Rounds after which a memo's numbering is left as it is. */
const MOST_ROUNDS = 4;

/** Numbers endnotes as the reader meets their marks, which only the laid out pages know: figures float. */
function numberAsRead(
  compose: (notes: ComposeInput['notes']) => Outcome<Document>,
  layOut: (notes: ComposeInput['notes']) => Outcome<LaidOut>,
  citations: Citations,
  isStopped: (said: readonly Diagnostic[]) => boolean,
): Outcome<LaidOut> {
  const composed = compose([]);
  if (composed.value === undefined || isStopped(composed.diagnostics)) return { diagnostics: composed.diagnostics };
  const shown = orderStatements(composed.value);
  let notes = numberNotes(shown.flatMap((id) => [...citations.cited(id), ...(citations.statement(id)?.contrary ?? [])]));
  let laid: Outcome<LaidOut> = { diagnostics: [] };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    laid = layOut(notes);
    if (laid.value === undefined) return laid;
    const met = notesMet(laid.value.layout.frames);
    // What no mark leads to is no endnote.
    const next = numberNotes(met.flatMap((number) => notes[number - 1]?.quotation ?? []));
    const isSettled =
      next.length === notes.length &&
      next.every(({ quotation }, index) => quotationKey(quotation) === quotationKey(notes[index]?.quotation ?? quotation));
    if (isSettled) return laid;
    notes = next;
  }
  return laid;
}

/** Numbers of endnotes in the order of their marks; a mark `4–7` stands for all of them. */
function notesMet(frames: readonly Frame[]): readonly number[] {
  const paragraphs = frames.flatMap((frame) =>
    frame.items.flatMap((item): readonly Paragraph[] =>
      item.type === 'text'
        ? item.paragraphs
        : item.type === 'table'
          ? item.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs))
          : [],
    ),
  );
  const marks = paragraphs.flatMap((paragraph) =>
    paragraph.runs.filter((run) => run.superscript === true && run.link !== undefined && 'to' in run.link),
  );
  return marks.flatMap((run) => {
    const [first = 0, last = first] = run.text.split('–').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

function metadataOf({ brief, kit, language, day, corpus }: TargetInput): Metadata {
  const { content } = brief;
  const themes = corpus.themes.filter((theme) => content.themes.includes(theme.id)).map((theme) => theme.title);
  return {
    title: content.title,
    authors: content.authors !== undefined && content.authors.length > 0 ? content.authors : [content.from ?? kit.institution],
    subject: content.question ?? themes.join('; '),
    keywords: themes.length > 0 ? themes : content.themes,
    language,
    date: day,
    institution: kit.institution,
    ...(content.marking === undefined ? {} : { marking: content.marking }),
  };
}
