// A brief of title and themes alone: what the sources report, in their own words, without a judgement.
import type { Span } from '../base/span.js';
import { findEvents } from '../corpus/events/find-events.js';
import { findQuotations } from '../corpus/quotations/find-quotations.js';
import { rankPassages } from '../corpus/ranking/rank-passages.js';
import { printableText } from '../corpus/text/fold-text.js';
import type { Corpus, CorpusDocument, FoundEvent, RankedPassage, Theme } from '../corpus/types.js';
import { titleEvents, titlePassages, titleQuotations } from './extract-titles.js';
import { toAddress } from './locate-evidence.js';
import { countWords } from './quotation-parts.js';
import type { Quotation, Statement } from './types.js';
import { weighSentences } from './weigh-sentences.js';

export interface ExtractOptions {
  /** Most passages; default 8. */
  readonly maxPassages?: number;
  /** Most events; default 24. Where there are more, those of the best-ranked paragraphs stay. */
  readonly maxEvents?: number;
  /** Most quotations with a speaker; default 4. */
  readonly maxQuotations?: number;
}

/** A dated event: a whole sentence, with every other sentence that reports the same day and actor as further evidence. */
export interface ExtractedEvent {
  readonly statement: Statement;
  /** ISO 8601 with its precision, or a range `A/B`. */
  readonly date: string;
  readonly inferred: boolean;
  readonly actors: readonly string[];
}

export interface Extract {
  /** `extract:<n>`, in the order of the documents and their text. */
  readonly passages: readonly Statement[];
  /** `extract:event-<n>`, by date. */
  readonly events: readonly ExtractedEvent[];
  /** `extract:quotation-<n>`, in the order of the documents and their text. */
  readonly quotations: readonly Statement[];
  /** `computed:passages`, `computed:events`, `computed:quotations`; null where there is nothing to count. */
  readonly titles: { readonly passages: Statement | null; readonly events: Statement | null; readonly quotations: Statement | null };
  /** All of the above. */
  readonly statements: readonly Statement[];
}

const LONGEST_SENTENCE = 240;
const MOST_TELLINGS = 6;
const FEWEST_SENTENCE_WORDS = 7;
const FEWEST_QUOTED_WORDS = 6;
/** A sentence that leans on the one before it does not stand alone. */
const LEANING =
  /^["'“‘]?(?:this|these|that|those|it|its|they|their|he|his|she|her|such|both|however|but|yet|nevertheless|moreover|furthermore|additionally|meanwhile|rather|also|thus|therefore|instead|ironically|similarly|still|then|notably|indeed|for (?:this|these|that)|in (?:addition|response|this|that|contrast|particular)|at (?:the same time|its core)|on the other hand|as a result|to (?:this end|achieve this)|that same|and|or|so)\b/i;
/** A date for a timeline: a month, a day or a range of them; a year, season or quarter is too wide to be put in order. */
const MONTH_OR_DAY = /^\d{4}-\d{2}(?:-\d{2})?(?:\/\d{4}-\d{2}(?:-\d{2})?)?$/;
const PRONOUN = /^(?:he|she|it|they|we|i|who|that|this)$/i;

/**
 * Extracts what a corpus reports on themes: leading sentences of the best passages from several documents, dated events,
 * quotations with their speakers, and counted titles. Whole sentences, verbatim, at most 240 characters; never a judgement.
 * Without themes in the corpus, the words of the ids are looked for; ids that a corpus with themes does not have are left out.
 */
export function extractStatements(corpus: Corpus, themeIds: readonly string[], options: ExtractOptions = {}): Extract {
  const themes = themeIds.flatMap(
    (id) => corpus.themes.find((theme) => theme.id === id) ?? (corpus.themes.length === 0 ? [themeFromId(id)] : []),
  );
  const scores = scoreParagraphs(corpus, themes);
  const events = toEvents(corpus, themes, scores, options.maxEvents ?? 24);
  const reported = new Set(events.flatMap(({ statement }) => statement.evidence.map(({ address }) => `${address.file}:${address.start}`)));
  const passages = toPassages(corpus, scores, reported, options.maxPassages ?? 8);
  const quotations = toQuotations(corpus, scores, options.maxQuotations ?? 4);
  const titles = {
    passages: titlePassages(passages),
    events: titleEvents(events),
    quotations: titleQuotations(quotations),
  };
  const statements = [
    titles.events,
    ...events.map(({ statement }) => statement),
    titles.passages,
    ...passages,
    titles.quotations,
    ...quotations,
  ].filter((statement) => statement !== null);
  return { passages, events, quotations, titles, statements };
}

const themeFromId = (id: string): Theme => ({
  id,
  title: id.replaceAll('-', ' '),
  question: null,
  terms: [id.replaceAll('-', ' ')],
  actors: [],
  period: { from: null, to: null },
});

/** Best score of each paragraph over the themes, best first. */
function scoreParagraphs(corpus: Corpus, themes: readonly Theme[]): ReadonlyMap<string, RankedPassage> {
  const best = new Map<string, RankedPassage>();
  for (const theme of themes) {
    for (const passage of rankPassages(corpus, theme)) {
      const key = keyOf(passage.document, passage.paragraph);
      if ((best.get(key)?.score ?? 0) < passage.score) best.set(key, passage);
    }
  }
  return new Map(
    [...best].sort(([, a], [, b]) => b.score - a.score || orderOf(corpus, a) - orderOf(corpus, b) || a.span.start - b.span.start),
  );
}

const keyOf = (document: string, paragraph: number): string => `${document}#${paragraph}`;
const orderOf = (corpus: Corpus, { document }: { readonly document: string }): number =>
  corpus.documents.findIndex(({ id }) => id === document);
const documentOf = (corpus: Corpus, id: string): CorpusDocument => {
  const document = corpus.documents.find((candidate) => candidate.id === id);
  if (document === undefined) throw new Error(`Not a document of this corpus: ${id}`);
  return document;
};

/** Score of the paragraph that holds a span; 0 where it does not speak to the themes. */
function scoreOf(
  corpus: Corpus,
  found: { readonly document: string; readonly span: Span },
  scores: ReadonlyMap<string, RankedPassage>,
): number {
  const paragraph = documentOf(corpus, found.document).paragraphs.find(
    ({ start, end }) => start <= found.span.start && found.span.end <= end,
  );
  return paragraph === undefined ? 0 : (scores.get(keyOf(found.document, paragraph.index))?.score ?? 0);
}

function quote(document: CorpusDocument, span: Span, speaker: string | null = null): Quotation {
  return { document: document.id, address: toAddress(document, span), words: printableText(document, span), speaker };
}

const toFact = (id: string, evidence: readonly Quotation[]): Statement => ({
  id,
  kind: 'fact',
  text: evidence[0]?.words ?? '',
  evidence,
  contrary: [],
  restsOn: [],
  place: null,
});

/** The sentences that say most of the best paragraphs, no document more than its share; then in the order of the corpus. */
function toPassages(
  corpus: Corpus,
  scores: ReadonlyMap<string, RankedPassage>,
  taken: ReadonlySet<string>,
  limit: number,
): readonly Statement[] {
  const share = Math.max(2, Math.ceil(limit / Math.max(1, new Set([...scores.values()].map(({ document }) => document)).size)));
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  const weights = new Map<CorpusDocument, ReadonlyMap<number, number>>();
  const weightOf = (document: CorpusDocument, { start }: Span): number => {
    const known = weights.get(document) ?? weighSentences(document);
    weights.set(document, known);
    return known.get(start) ?? 0;
  };
  const chosen: { readonly document: CorpusDocument; readonly quotation: Quotation }[] = [];
  for (const { document: id, paragraph: index } of scores.values()) {
    if (chosen.length >= limit) break;
    const document = documentOf(corpus, id);
    const paragraph = document.paragraphs[index];
    if (paragraph?.kind !== 'body' || (counts.get(id) ?? 0) >= share) continue;
    const quotation = paragraph.sentences
      .filter(({ start }) => !taken.has(`${document.file}:${start}`))
      .map((sentence) => ({ quotation: quote(document, sentence), weight: weightOf(document, sentence) }))
      .filter(({ quotation: { words } }) => !seen.has(words) && standsAlone(words))
      .sort((a, b) => b.weight - a.weight)[0]?.quotation;
    if (quotation === undefined) continue;
    counts.set(id, (counts.get(id) ?? 0) + 1);
    seen.add(quotation.words);
    chosen.push({ document, quotation });
  }
  return inCorpusOrder(
    corpus,
    chosen.map(({ quotation }) => quotation),
  ).map((quotation, index) => toFact(`extract:${index + 1}`, [quotation]));
}

/** Complete, short enough, and understood without the sentence before it. */
function standsAlone(words: string): boolean {
  const isWhole = /[.!?]["'”’)]*$/.test(words) && isBalanced(words);
  return isWhole && words.length <= LONGEST_SENTENCE && countWords(words) >= FEWEST_SENTENCE_WORDS && !LEANING.test(words);
}

/** As many closing double quotation marks as opening ones. */
function isBalanced(words: string): boolean {
  const count = (mark: RegExp): number => words.match(mark)?.length ?? 0;
  return count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0;
}

const inCorpusOrder = (corpus: Corpus, quotations: readonly Quotation[]): readonly Quotation[] =>
  [...quotations].sort((a, b) => orderOf(corpus, a) - orderOf(corpus, b) || a.address.start - b.address.start);

/** Dated sentences that speak to the themes, those of one day with a common actor as one event, by date. */
function toEvents(
  corpus: Corpus,
  themes: readonly Theme[],
  scores: ReadonlyMap<string, RankedPassage>,
  limit: number,
): readonly ExtractedEvent[] {
  const candidates = findEvents(corpus)
    .map((event) => ({
      event,
      score: scoreOf(corpus, event, scores),
      words: printableText(documentOf(corpus, event.document), event.span),
    }))
    .filter(
      ({ event, score, words }) =>
        score > 0 &&
        event.date !== null &&
        MONTH_OR_DAY.test(event.date) &&
        words.length <= LONGEST_SENTENCE &&
        isBalanced(words) &&
        isInPeriod(event.date, themes),
    );
  const groups: (typeof candidates)[] = [];
  const used = new Set<string>();
  for (const candidate of candidates) {
    const group = groups.find(([first]) => first !== undefined && isSameEvent(first.event, candidate.event));
    const key = `${candidate.event.document}:${candidate.event.span.start}`;
    if (group !== undefined) group.push(candidate);
    // One sentence with two dates is one event: that of its first date.
    else if (!used.has(key)) groups.push([candidate]);
    used.add(key);
  }
  const best = (group: typeof candidates): number => Math.max(...group.map(({ score }) => score));
  const kept = groups
    .toSorted((a, b) => best(b) - best(a))
    .slice(0, limit)
    .flatMap((group) => {
      const told = group.find(({ words }) => !LEANING.test(words)) ?? group[0];
      return told === undefined ? [] : [{ told: told.event, group }];
    })
    .toSorted(
      (a, b) =>
        compare(a.told.date ?? '', b.told.date ?? '') ||
        orderOf(corpus, a.told) - orderOf(corpus, b.told) ||
        a.told.span.start - b.told.span.start,
    );
  return kept.map(({ told, group }, index) => {
    const sentences = [
      told,
      ...tellings(
        told,
        group.map(({ event }) => event),
      ),
    ];
    const evidence = sentences.map((event) => quote(documentOf(corpus, event.document), event.span));
    const actors = [...new Set(sentences.flatMap((event) => event.actors))];
    return {
      statement: toFact(`extract:event-${index + 1}`, evidence),
      date: told.date ?? '',
      inferred: sentences.every(({ inferred }) => inferred),
      actors,
    };
  });
}

/** Other tellings of an event that stand as its evidence: one of each document first, and no more than a reader would check. */
function tellings(told: FoundEvent, group: readonly FoundEvent[]): readonly FoundEvent[] {
  const documents = new Set([told.document]);
  const others = group.filter((event) => event !== told);
  const first = others.filter(({ document }) => !documents.has(document) && documents.add(document));
  return [...first, ...others.filter((event) => !first.includes(event))].slice(0, MOST_TELLINGS - 1);
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The same day and an actor in common; months and years are too wide to tell. */
function isSameEvent(one: FoundEvent, other: FoundEvent): boolean {
  return one.date === other.date && /^\d{4}-\d{2}-\d{2}$/.test(one.date ?? '') && one.actors.some((actor) => other.actors.includes(actor));
}

/** Within the period of at least one theme, as far as both are precise. */
function isInPeriod(date: string, themes: readonly Theme[]): boolean {
  const isBefore = (one: string, other: string): boolean =>
    one.slice(0, Math.min(one.length, other.length)) < other.slice(0, Math.min(one.length, other.length));
  const [first = date, last = first] = date.split('/');
  return themes.some(
    ({ period }) => !(period.from !== null && isBefore(last, period.from)) && !(period.to !== null && isBefore(period.to, first)),
  );
}

/** What named speakers are quoted with, at most two of one speaker. */
function toQuotations(corpus: Corpus, scores: ReadonlyMap<string, RankedPassage>, limit: number): readonly Statement[] {
  const counts = new Map<string, number>();
  const candidates = findQuotations(corpus)
    .map((found) => ({
      score: scoreOf(corpus, found, scores),
      quotation: quote(documentOf(corpus, found.document), found.span, found.speaker),
    }))
    .filter(
      ({ score, quotation: { speaker, words } }) =>
        score > 0 &&
        speaker !== null &&
        /^\p{Lu}/u.test(speaker) &&
        !PRONOUN.test(speaker) &&
        words.length <= LONGEST_SENTENCE &&
        countWords(words) >= FEWEST_QUOTED_WORDS,
    )
    .toSorted((a, b) => b.score - a.score);
  const chosen = candidates.filter(({ quotation: { speaker } }) => {
    const count = counts.get(speaker ?? '') ?? 0;
    counts.set(speaker ?? '', count + 1);
    return count < 2;
  });
  const quotations = chosen.slice(0, limit).map(({ quotation }) => quotation);
  return inCorpusOrder(corpus, quotations).map((quotation, index) => toFact(`extract:quotation-${index + 1}`, [quotation]));
}
