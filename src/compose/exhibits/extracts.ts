// What the sources report, in their own words: dated events, passages and quotations of a brief that argues nothing yet.

import { printDate } from '../../base/print-date.js';
import type { FactsExhibit, TableExhibit } from '../../document/exhibits.js';
import type { TextSpan } from '../../document/types.js';
import { asExhibit } from '../make-words.js';
import type { View, ViewValue } from '../types.js';
import { type ComposeContext, printQuotation } from './compose-context.js';

const plain = (text: string): readonly TextSpan[] => [{ text }];

/** What is told as done needs no word. */
const STATUS = {
  happened: null,
  announced: 'status-announced',
  expected: 'status-expected',
  cancelled: 'status-cancelled',
  denied: 'status-denied',
} as const;

/** Events as a table where no timeline can be drawn: the brief's when they are few, else the extracted ones. */
export function composeEvents(context: ComposeContext): TableExhibit | null {
  const { content, input, words, word } = context;
  const print = (date: string, inferred: boolean, status: keyof typeof STATUS): string => {
    const known = STATUS[status];
    const notes = [...(inferred ? [word('inferred')] : []), ...(known === null ? [] : [word(known)])];
    return `${printDate(date, 'short', input.language, word)}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
  };
  const own = (content.events ?? []).map(
    (event, index) => [print(event.date, event.inferred, event.status), words.at(['events', index], event.say)] as const,
  );
  const extracted = (input.extracts?.events ?? []).map(
    ({ id, date, inferred, status }) => [print(date, inferred, status), words.of(id)] as const,
  );
  const rows = own.length > 0 ? own : extracted;
  if (rows.length === 0) return null;
  return {
    kind: 'table',
    name: word('events-name'),
    alt: word('events-alt', { n: rows.length }),
    columns: [
      { heading: plain(word('date')), weight: 1 },
      { heading: plain(word('reported')), weight: 4.6 },
    ],
    rows: rows.map(([date, span]) => ({ cells: [{ words: plain(date) }, { words: [span] }] })),
    rowHeaders: true,
    density: 'normal',
  };
}

/** The extracted passages, and the extracted quotations with their speakers, each under its computed title. */
export function composeReports(context: ComposeContext): readonly View[] {
  const { extracts } = context.input;
  if (extracts === null) return [];
  const passages = section(
    extracts.passagesTitle,
    extracts.passages.map((id) => ({ words: [context.words.of(id)], label: null })),
    context,
  );
  const quotations = section(
    extracts.quotationsTitle,
    extracts.quotations.map((id) => ({ words: quoted(id, context), label: null })),
    context,
  );
  return [...passages, ...quotations];
}

function section(title: string | null, items: FactsExhibit['items'], { words }: ComposeContext): readonly View[] {
  if (title === null || items.length === 0) return [];
  const facts: ViewValue = asExhibit({ kind: 'facts', items });
  return [{ title: { type: 'text', span: words.of(title) }, facts }];
}

/** The words in marks with their source mark, then who said them. */
function quoted(id: string, context: ComposeContext): readonly TextSpan[] {
  const [quotation] = context.words.statement(id)?.evidence ?? [];
  if (quotation === undefined) return [context.words.of(id)];
  const printed = printQuotation(quotation, context);
  return [
    { ...context.words.of(id), text: printed.words },
    { text: ` ${printed.attribution}`, emphasis: true },
  ];
}
