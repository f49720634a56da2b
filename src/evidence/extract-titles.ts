// Titles that only count: what a brief without an author may say of its own accord.
import type { ExtractedEvent } from './extract-events.js';
import type { Quotation, Statement } from './types.js';

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `Five documents report 14 dated events, February to October 2025`; null without events. */
export function titleEvents(events: readonly ExtractedEvent[]): Statement | null {
  const [first] = events;
  if (first === undefined) return null;
  const statements = events.map(({ statement }) => statement);
  const documents = documentsOf(statements);
  const starts = events.map(({ date }) => date.split('/')[0] ?? '').toSorted();
  const ends = events.map(({ date }) => date.split('/').at(-1) ?? '').toSorted();
  const [from, to] = [starts[0] ?? '', ends.at(-1) ?? ''];
  const verb = documents.length === 1 ? 'reports' : 'report';
  const ahead = events.filter(({ status }) => status !== 'happened').length;
  const of =
    ahead === 0 ? '' : ahead === events.length ? ', none told as done' : `, ${inWords(ahead).toLowerCase()} of them not told as done`;
  const what = `${events.length === 1 ? 'one dated event' : `${inWords(events.length).toLowerCase()} dated events`}${of}`;
  return compute('events', `${counted(documents.length, 'document')} ${verb} ${what}, ${toPeriod(from, to)}`, statements, [
    `count of ${events.length} dated sentences of at most 240 characters in ${named(documents)}`,
    'sentences of the same day with an actor in common counted once',
    `first ${from}, last ${to}`,
    ...(ahead === 0 ? [] : [`${ahead} announced, expected or ruled out`]),
  ]);
}

/** `Four documents speak to the theme in eight passages`; null without passages. */
export function titlePassages(passages: readonly Statement[]): Statement | null {
  if (passages.length === 0) return null;
  const documents = documentsOf(passages);
  const verb = documents.length === 1 ? 'speaks' : 'speak';
  const what = passages.length === 1 ? 'one passage' : `${inWords(passages.length).toLowerCase()} passages`;
  return compute('passages', `${counted(documents.length, 'document')} ${verb} to the question in ${what}`, passages, [
    `count of ${passages.length} leading sentences of the paragraphs ranked highest in ${named(documents)}`,
  ]);
}

/** `Three quoted speakers are shown, from two documents`; null without quotations. */
export function titleQuotations(quotations: readonly Statement[]): Statement | null {
  if (quotations.length === 0) return null;
  const documents = documentsOf(quotations);
  const speakers = [...new Set(quotations.flatMap(({ evidence }) => evidence.map(({ speaker }) => speaker ?? '')))];
  const where = documents.length === 1 ? 'one document' : `${inWords(documents.length).toLowerCase()} documents`;
  return compute(
    'quotations',
    `${counted(speakers.length, 'quoted speaker')} ${speakers.length === 1 ? 'is' : 'are'} shown, from ${where}`,
    quotations,
    [`count of ${speakers.length} named speakers (${speakers.join(', ')}) in ${named(documents)}`],
  );
}

/** A computed statement carries the spans that it counted. */
function compute(name: string, text: string, counts: readonly Statement[], steps: readonly string[]): Statement {
  const spans = new Map<string, Quotation>(
    counts.flatMap(({ evidence }) =>
      evidence.map((quotation) => [`${quotation.address.file}:${quotation.address.start}`, quotation] as const),
    ),
  );
  return {
    id: `computed:${name}`,
    kind: 'computed',
    text,
    evidence: [...spans.values()],
    contrary: [],
    computation: steps.join('; '),
    restsOn: counts.map(({ id }) => id),
    place: null,
  };
}

const documentsOf = (statements: readonly Statement[]): readonly string[] =>
  [...new Set(statements.flatMap(({ evidence }) => evidence.map(({ document }) => document)))].toSorted();
const named = (documents: readonly string[]): string =>
  `${documents.length} ${documents.length === 1 ? 'document' : 'documents'} (${documents.join(', ')})`;
const inWords = (count: number): string => NUMBERS[count] ?? String(count);
const counted = (count: number, noun: string): string => `${inWords(count)} ${noun}${count === 1 ? '' : 's'}`;

/** `23 July 2025`, `February to October 2025`, `December 2024 to October 2025`, `2023 to 2025`. */
function toPeriod(from: string, to: string): string {
  if (from === to) return dateInWords(from);
  const [fromYear, toYear] = [from.slice(0, 4), to.slice(0, 4)];
  if (from.length < 7 || to.length < 7) return fromYear === toYear ? fromYear : `${fromYear} to ${toYear}`;
  const [fromMonth, toMonth] = [monthOf(from), monthOf(to)];
  if (fromYear !== toYear) return `${fromMonth} ${fromYear} to ${toMonth} ${toYear}`;
  return fromMonth === toMonth ? `${fromMonth} ${fromYear}` : `${fromMonth} to ${toMonth} ${toYear}`;
}

const monthOf = (date: string): string => MONTHS[Number(date.slice(5, 7)) - 1] ?? date.slice(5);

function dateInWords(date: string): string {
  if (!/^\d{4}-\d{2}/.test(date)) return date;
  const day = date.length >= 10 ? `${Number(date.slice(8, 10))} ` : '';
  return `${day}${monthOf(date)} ${date.slice(0, 4)}`;
}
