// What a theme's best passages hold: dated events, quotations, figures, and what documents agree and disagree on.
import type { Span } from '../../base/span.js';
import type { EventStatus } from '../../corpus/events/types.js';
import { findingsOf } from '../../corpus/findings/findings-of.js';
import { judgePairs } from '../../corpus/findings/judge-pairs.js';
import type { DocumentColumn } from '../../corpus/findings/types.js';
import { rankPassages } from '../../corpus/ranking/rank-passages.js';
import type { ToldSentence } from '../../corpus/ranking/types.js';
import { printableText } from '../../corpus/text/fold-text.js';
import type { Corpus, CorpusDocument, Theme } from '../../corpus/types.js';
import { countWords } from '../../evidence/quotation-parts.js';
import type { FindHits } from '../../evidence/shorten-passage.js';
import { lineAt, pasteSentence } from '../paste-passage.js';
import { hitsOf, searchPassages } from '../search-passages.js';
import type { Candidate, Pasted } from './types.js';

/** Paragraphs of a theme that are looked through. */
const PARAGRAPHS = 60;
const PASSAGES = 16;
const FEWEST_QUOTED = 6;
const MOST_QUOTED = 50;
/** Below this, two sentences may speak of different things; above, one is a copy of the other. */
const ALIKE = 0.4;
const COPIED = 0.95;

/** A corpus cut to the documents of the best paragraphs, and the score of the paragraph around a span, 0 to 1. */
interface Ground {
  readonly corpus: Corpus;
  readonly scoreOf: (document: string, span: Span) => number;
  readonly findHits: FindHits;
}

/** Every candidate of a theme, in no order. */
export function findCandidates(whole: Corpus, theme: Theme): readonly Candidate[] {
  const ground = layGround(whole, theme);
  return [
    ...findEventCandidates(ground),
    ...findQuotationCandidates(ground),
    ...findFigureCandidates(ground),
    ...findPairCandidates(ground),
    ...searchPassages(whole, theme, PASSAGES).map(({ document, words }, at): Candidate => {
      const line = lineOfWords(ground.corpus, document, words);
      return { kind: 'passage', note: '', items: [{ document, words, line }], score: 1 - at / PASSAGES, date: null };
    }),
  ];
}

function layGround(whole: Corpus, theme: Theme): Ground {
  const ranked = rankPassages(whole, theme, PARAGRAPHS);
  const best = ranked[0]?.score ?? 1;
  const named = new Set(ranked.map(({ document }) => document));
  // The corpus itself where it is all needed: what was found in it is known then.
  const documents = whole.documents.filter(({ id }) => named.has(id));
  const corpus = documents.length === whole.documents.length ? whole : { ...whole, documents };
  const scoreOf = (document: string, { start }: Span): number =>
    (ranked.find((passage) => passage.document === document && passage.span.start <= start && start < passage.span.end)?.score ?? 0) / best;
  return { corpus, scoreOf, findHits: hitsOf(whole, theme) };
}

const documentOf = ({ documents }: Corpus, id: string): CorpusDocument | undefined => documents.find((document) => document.id === id);

/** Where words of a passage begin. */
function lineOfWords(corpus: Corpus, id: string, words: string): number {
  const document = documentOf(corpus, id);
  const opening = words.slice(0, 40);
  const paragraph = document?.paragraphs.find((it) => printableText(document, it).includes(opening));
  return document === undefined || paragraph === undefined ? 1 : lineAt(document, paragraph.start);
}

/** A sentence ready to paste; `wanted` must stay in it. */
function paste({ findHits }: Ground, document: CorpusDocument, sentence: Span, wanted = ''): Pasted | null {
  const withWanted: FindHits = (words) => {
    const hits = new Map(findHits(words));
    return wanted !== '' && words.includes(wanted) ? hits.set(`wanted ${wanted}`, 1000) : hits;
  };
  const words = pasteSentence(document, sentence, withWanted);
  if (words === null || !words.includes(wanted)) return null;
  return { document: document.id, words, line: lineAt(document, sentence.start) };
}

/** One candidate for each thing found in a paragraph that speaks to the theme. */
function fromColumn<Name extends 'events' | 'quotations' | 'quantities'>(
  ground: Ground,
  name: Name,
  make: (document: CorpusDocument, found: DocumentColumn<Name>['found'][number], score: number) => Candidate | null,
): readonly Candidate[] {
  const made: Candidate[] = [];
  for (const { id, found } of findingsOf(ground.corpus).column(name)) {
    const document = documentOf(ground.corpus, id);
    if (document === undefined) continue;
    for (const one of found) {
      const score = ground.scoreOf(id, one.span);
      const candidate = score === 0 ? null : make(document, one, score);
      if (candidate !== null) made.push(candidate);
    }
  }
  return weighSentences(made, ground);
}

/** A sentence that says nothing of the theme itself counts less than its paragraph. */
function weighSentences(candidates: readonly Candidate[], { findHits }: Ground): readonly Candidate[] {
  const weights = candidates.map(({ items }) =>
    [...findHits(items.map(({ words }) => words).join(' ')).values()].reduce((sum, it) => sum + it, 0),
  );
  const most = Math.max(...weights, 1);
  return candidates.map((candidate, at) => ({ ...candidate, score: candidate.score * (0.2 + 0.8 * ((weights[at] ?? 0) / most)) }));
}

const TOLD: Readonly<Record<EventStatus, string>> = {
  happened: 'told as done',
  announced: 'announced',
  expected: 'expected',
  denied: 'did not or will not happen',
};
const MONTH_OR_DAY = /^\d{4}-\d{2}/;

function findEventCandidates(ground: Ground): readonly Candidate[] {
  return fromColumn(ground, 'events', (document, { date, span, expression, status, inferred, place }, score) => {
    if (date === null || !MONTH_OR_DAY.test(date)) return null;
    const item = paste(ground, document, span, printableText(document, expression));
    if (item === null) return null;
    const note = `${date}${inferred ? ' (concluded: the text says less)' : ''}, ${TOLD[status]}${place === null ? '' : `, ${place}`}`;
    return { kind: 'event', note, items: [item], score: score * (date.length >= 10 ? 1 : 0.8), date };
  });
}

function findQuotationCandidates(ground: Ground): readonly Candidate[] {
  return fromColumn(ground, 'quotations', (document, { span, speaker, quotedIn, continues }, score) => {
    if (speaker === null || continues) return null;
    const words = pasteSentence(document, span, ground.findHits);
    const count = words === null ? 0 : countWords(words);
    if (words === null || count < FEWEST_QUOTED || count > MOST_QUOTED) return null;
    const note = quotedIn === null ? speaker : `${speaker}, as quoted in ${quotedIn}`;
    const item = { document: document.id, words, line: lineAt(document, span.start), speaker };
    return { kind: 'quotation', note, items: [item], score, date: null };
  });
}

/** Counts of a few things tell little. */
const TELLING_COUNT = 20;

function findFigureCandidates(ground: Ground): readonly Candidate[] {
  return fromColumn(ground, 'quantities', (document, { span, value, unit, of }, score) => {
    if (
      (unit === 'count' || unit === 'person' || /^(?:second|minute|hour|day|week|month|year|decade|times)$/.test(unit)) &&
      value < TELLING_COUNT
    )
      return null;
    const sentence = document.paragraphs.flatMap(({ sentences }) => sentences).find((it) => it.start <= span.start && span.end <= it.end);
    const written = printableText(document, span);
    const item = sentence === undefined ? null : paste(ground, document, sentence, written);
    if (item === null) return null;
    const note = of === null || written.toLowerCase().includes(of.toLowerCase()) ? written : `${written} (${of})`;
    return { kind: 'figure', note, items: [item], score, date: null };
  });
}

function findPairCandidates(ground: Ground): readonly Candidate[] {
  return judgePairs(findingsOf(ground.corpus)).flatMap(({ one, other, likeness, kind, reason }): readonly Candidate[] => {
    const score = Math.max(ground.scoreOf(one.document, one.span), ground.scoreOf(other.document, other.span));
    if (score === 0 || likeness < ALIKE || likeness > COPIED) return [];
    const items = [one, other].flatMap(({ document: id, span }: ToldSentence) => {
      const document = documentOf(ground.corpus, id);
      return document === undefined ? [] : (paste(ground, document, span) ?? []);
    });
    if (items.length < 2) return [];
    const shared = { items, date: null, score: score * likeness };
    if (kind === 'corroborates') return [{ kind: 'agreement', note: reason, ...shared }];
    return [{ kind: 'disagreement', note: kind === 'overtaken' ? `overtaken: ${reason}` : reason, ...shared }];
  });
}
