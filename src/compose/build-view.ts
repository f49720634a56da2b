// The view: what templates can name. Optional parts are null, so that a template tests them with `{{#if …}}`.
import { printDate } from '../base/print-date.js';
import type { ChartExhibit, Exhibit, HeaderExhibit } from '../document/exhibits.js';
import type { TokenValue } from '../document/tokens.js';
import type { TextSpan } from '../document/types.js';
import { unique } from './cite.js';
import { documentLetters } from './document-letters.js';
import type { ComposeContext } from './exhibits/compose-context.js';
import { composeEvents, composeReports } from './exhibits/extracts.js';
import { composeCompare, composeFinding } from './exhibits/finding.js';
import { composeJudgements, composeLadder, composeOtherSide } from './exhibits/judgements.js';
import { composeFormats, composeMeetings } from './exhibits/matrix.js';
import { composeReadingKey, composeReadingLine } from './exhibits/reading-key.js';
import { composeEndnotes, composeSources } from './exhibits/sources.js';
import { composeAssumptions, composeIndicators, composeOptions, composeRecommendations, composeScenarios } from './exhibits/tables.js';
import { composeTimeline } from './exhibits/timeline.js';
import { asExhibit, asText, makeWords } from './make-words.js';
import { printedWords } from './printed-words.js';
import { themesLine } from './themes-line.js';
import type { ComposeInput, View, ViewValue } from './types.js';

const exhibit = (value: Exhibit | null | undefined): TokenValue | null => (value === null || value === undefined ? null : asExhibit(value));
const plain = (text: string | null | undefined): TokenValue | null =>
  text === null || text === undefined || text === '' ? null : asText({ text });

/** Builds the view of a brief for one target. */
export function buildView(input: ComposeInput): View {
  const context = makeContext(input);
  return {
    ...frontOf(context),
    ...argumentOf(context),
    ...annexOf(context),
    titles: titlesOf(context),
    words: Object.fromEntries(
      TEMPLATE_WORDS.map((key) => [
        key.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase()),
        asText({ text: context.word(key === 'method-note' && input.draft !== undefined ? 'draft-method-note' : key) }),
      ]),
    ),
  };
}

function makeContext(input: ComposeInput): ComposeContext {
  const documents = new Map(input.corpus.documents.map((document) => [document.id, document]));
  return {
    input,
    content: input.brief.content,
    words: makeWords(input.brief, input.ledger),
    word: printedWords(input.kit, input.language),
    documentOf: (id) => {
      const document = documents.get(id);
      if (document === undefined) throw new Error(`The corpus has no document ${id}`);
      return document;
    },
  };
}

/** Words of a field of the brief, null where it has none. */
const wordsAt = ({ content, words }: ComposeContext, key: 'title' | 'question' | 'bottomLine' | 'sourceNote'): TokenValue | null =>
  content[key] === undefined ? null : asText(words.at([key], content[key]));

/** Cover, head, and what the reader learns first. */
function frontOf(context: ComposeContext): View {
  const { input, content, words, word } = context;
  const date = printDate(input.asOf, 'long', input.language, word);
  const asOf = word(input.asOfInferred ? 'as-of-inferred' : 'as-of', { date });
  const question = wordsAt(context, 'question');
  const sourceNote = wordsAt(context, 'sourceNote');
  return {
    title: wordsAt(context, 'title'),
    question,
    subtitle: question ?? plain(themesLine(input.corpus.themes.filter((theme) => content.themes.includes(theme.id)))),
    institution: plain(input.kit.institution),
    disclaimer: plain(input.kit.disclaimer),
    marking: plain(content.marking),
    asOf: plain(asOf),
    coverLine: plain([input.kit.institution, ...(content.from === undefined ? [] : [content.from]), asOf].join('  ·  ')),
    header: exhibit(composeHeader(input.asOfInferred ? word('date-of-sources', { date }) : date, context)),
    bottomLine: wordsAt(context, 'bottomLine'),
    whyNow: content.whyNow === undefined ? null : asText(words.at(['whyNow'], content.whyNow.say)),
    sourceNote,
    // Where one document carries the brief, the reader learns it before anything else.
    oneSource: carriesMost(input) ? sourceNote : null,
    judgements: exhibit(composeJudgements(false, context)),
    reasonedJudgements: exhibit(composeJudgements(true, context)),
  };
}

/** What happened, what it shows, and what may come of it. */
function argumentOf(context: ComposeContext): View {
  const { input, content, words } = context;
  const scenarios = composeScenarios(context);
  const timeline = composeTimeline(context);
  return {
    timeline: exhibit(timeline),
    meetings: exhibit(composeMeetings(context)),
    formats: exhibit(composeFormats(context)),
    events: timeline === null ? exhibit(composeEvents(context)) : null,
    reports: composeReports(context),
    findings: content.findings.map((finding, index) => composeFinding(finding, index, context)),
    disagreements: content.disagreements.map((it, index) => ({
      title: asText(words.at(['disagreements', index, 'about'], it.about)),
      compare: asExhibit(composeCompare(it, ['disagreements', index], context)),
    })),
    otherSide: exhibit(composeOtherSide(context)),
    scenarios: exhibit(scenarios),
    scenarioChart: scenarios === null ? null : exhibit(input.charts.get('scenarios')),
    indicators: exhibit(composeIndicators(context)),
    options: exhibit(composeOptions(context)),
    recommendations: exhibit(composeRecommendations(context)),
    assumptions: exhibit(composeAssumptions(context)),
    gaps:
      content.gaps.length === 0
        ? null
        : exhibit({ kind: 'facts', items: content.gaps.map((gap, index) => ({ words: [words.at(['gaps', index], gap)], label: null })) }),
  };
}

/** What it stands on, and how to read it. */
function annexOf(context: ComposeContext): View {
  const { input, content } = context;
  const further = [...input.charts].flatMap(([key, chart]) => (key.startsWith('charts[') ? [{ key, chart }] : []));
  return {
    countCharts: content.findings.flatMap((finding, index) =>
      finding.chart === undefined || finding.chart.rows !== undefined ? [] : (exhibit(input.charts.get(`findings[${index}].chart`)) ?? []),
    ),
    charts: further.map(({ chart }) => asExhibit(chart)),
    narrowCharts: further.filter(({ key }) => weighsEvidence(key, context)).map(({ chart }) => asExhibit(chart)),
    wideCharts: further
      .filter(({ key }) => !weighsEvidence(key, context))
      .map(({ key, chart }) => ({ title: titleOf(key, chart, context), chart: asExhibit(chart) })),
    sources: exhibit(composeSources(documentLetters(input.ledger, input.corpus), context)),
    readingLine: plain(composeReadingLine(context)),
    readingKey: exhibit(composeReadingKey(context)),
    ladder: content.judgements.length + content.scenarios.length === 0 ? null : asExhibit(composeLadder(context)),
    endnotes: exhibit(composeEndnotes(context)),
  };
}

/** Whether a chart shows what the headline of the evidence says: any other, and one with a title of its author’s, has a slide of its own. */
function weighsEvidence(key: string, { content }: ComposeContext): boolean {
  const chart = content.charts[Number(/\d+/.exec(key)?.[0])];
  if (chart === undefined) return true;
  return chart.title === undefined && 'chart' in chart && chart.chart === 'evidence-by-document';
}

/** The author's title of a chart, else the computed one. */
function titleOf(key: string, { title }: ChartExhibit, { content, words }: ComposeContext): TokenValue {
  const index = Number(/\d+/.exec(key)?.[0]);
  return content.charts[index]?.title === undefined ? asText({ text: title }) : asText(words.at(['charts', index, 'title'], title));
}

/** Whether one document holds most of the quotations. */
function carriesMost({ ledger }: ComposeInput): boolean {
  const documents = unique(ledger.statements.flatMap((statement) => [...statement.evidence, ...statement.contrary])).map(
    (quotation) => quotation.document,
  );
  return [...new Set(documents)].some((document) => documents.filter((it) => it === document).length > documents.length * MOST);
}

/** Share of a brief's quotations from which one document carries it. */
const MOST = 0.6;

/** Printed words that templates may name, in camel case. */
const TEMPLATE_WORDS = [
  'bottom-line',
  'why-now',
  'what-happened',
  'analysis',
  'outlook',
  'what-to-do',
  'what-to-watch',
  'annex',
  'endnotes',
  'method-note',
  'how-to-read',
  'gaps',
  'assumptions',
  'judgements',
  'source-note',
  'if-wrong',
  'method',
] as const;

/** Titles of fixed slides and sections: the brief's, else computed ones. */
function titlesOf(context: ComposeContext): ViewValue {
  const { content, words } = context;
  const counts: Readonly<Record<string, number>> = {
    'bottom-line': content.judgements.length,
    timeline: content.events?.length ?? 0,
    meetings: content.meetings?.rows.length ?? 0,
    formats: content.formats?.rows.length ?? 0,
    disagreements: content.disagreements.length,
    'other-side': content.judgements.length,
    scenarios: content.scenarios.length,
    indicators: content.indicators.length,
    options: content.options?.choices.length ?? 0,
    recommendations: content.recommendations.length,
    assumptions: content.assumptions.length,
    method: documentLetters(context.input.ledger, context.input.corpus).size,
    evidence: documentLetters(context.input.ledger, context.input.corpus).size,
  };
  const entries = Object.entries(counts).map(([key, n]): readonly [string, TokenValue] => {
    const own = content.titles[key];
    const { eventsTitle } = context.input.extracts ?? { eventsTitle: null };
    if (key === 'timeline' && own === undefined && eventsTitle !== null) return [key, asText(words.of(eventsTitle))];
    const carried = key === 'bottom-line' && n === 0 ? bottomLineCarriers(context) : { key, n };
    const name = key.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
    return [
      name,
      asText(
        own === undefined ? (onlyJudgement(key, context) ?? { text: countedTitle(carried, context) }) : words.at(['titles', key], own),
      ),
    ];
  });
  return Object.fromEntries(entries);
}

/** Where a brief makes one judgement, it is what the slide says. */
function onlyJudgement(key: string, { content, words }: ComposeContext): TextSpan | null {
  const [judgement, ...others] = content.judgements;
  if (key !== 'bottom-line' || judgement === undefined || others.length > 0) return null;
  const say = judgement.say.trim().replace(/[.!]+$/u, '');
  return say.length > LONGEST_TITLE ? null : words.at(['judgements', 0], `${say}: ${judgement.likelihood}`);
}

const LONGEST_TITLE = 110;

/** Small numbers in words, as running text has them. */
function countedTitle({ key, n }: { readonly key: string; readonly n: number }, { word, input }: ComposeContext): string {
  const number = /^en\b/u.test(input.language) ? (NUMBERS[n] ?? n) : n;
  const title = word(n === 1 ? `title-${key}-one` : `title-${key}`, { n: number });
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** What a bottom line without judgements stands on. */
function bottomLineCarriers({ content, input }: ComposeContext): { readonly key: string; readonly n: number } {
  const { length } = content.findings;
  return length > 0 ? { key: 'bottom-line-findings', n: length } : { key: 'method', n: documentLetters(input.ledger, input.corpus).size };
}

function composeHeader(date: string, { content, word }: ComposeContext): HeaderExhibit {
  const rows: readonly (readonly [string, string | undefined])[] = [
    [word('to'), content.to],
    [word('from'), content.from],
    [word('authors'), content.authors === undefined || content.authors.length === 0 ? undefined : content.authors.join(', ')],
    [word('date'), date],
    [word('subject'), content.question],
    [word('contact'), content.contact],
  ];
  return { kind: 'header', rows: rows.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label, value }])) };
}
