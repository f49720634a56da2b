// What stands beside a sentence: each finding with its value and its reason.
import type { Span } from '../../base/span.js';
import type { FoundMeeting } from '../../corpus/events/types.js';
import { printableText } from '../../corpus/text/fold-text.js';
import type { FoundEvent, FoundQuantity, FoundQuotation } from '../../corpus/types.js';
import { indexSpans } from './find-within.js';
import { groupDigits } from './group-digits.js';
import { type Html, html } from './html.js';
import type { DocumentFindings } from './types.js';

/**
 * Makes a function that gives the list items of a sentence: events with status, place and reason; quantities with what they
 * measure; quotations with their speaker; meetings with who was there.
 */
export function sentenceDescriber({
  document,
  events,
  quantities,
  quotations,
  meetings,
}: DocumentFindings): (sentence: Span) => readonly Html[] {
  const words = (span: Span): string => shorten(printableText(document, span).trim());
  const eventsIn = indexSpans(events, startOf);
  const quantitiesIn = indexSpans(quantities, startOf);
  const quotationsIn = indexSpans(quotations, startOf);
  const meetingsIn = indexSpans(meetings, startOf);
  return (sentence) => [
    ...eventsIn(sentence).map((event) => describeEvent(event, words(event.expression))),
    ...quantitiesIn(sentence).map((quantity) => describeQuantity(quantity, words(quantity.span))),
    ...quotationsIn(sentence).map((quotation) => describeQuotation(quotation, words(quotation.span), words)),
    ...meetingsIn(sentence).map(describeMeeting),
  ];
}

/** What begins in a sentence is told beside it. */
const startOf = ({ span }: { readonly span: Span }): Span => ({ start: span.start, end: span.start + 1 });

const LONGEST = 48;
const shorten = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`);

function describeEvent({ date, inferred, status, place, precision, reason, actors }: FoundEvent, words: string): Html {
  const facts = [precision ?? '', status ?? '', place === null || place === undefined ? '' : `at ${place}`, actors.join(', ')].filter(
    (fact) => fact !== '',
  );
  return html`<li class="date"><b>${words}</b> → ${date ?? 'not resolved'}${inferred ? ' (inferred)' : ''}; ${facts.join('; ')}${why(reason)}</li>`;
}

function describeQuantity({ value, valueMax, unit, of, per, bound }: FoundQuantity, words: string): Html {
  const range = valueMax === null ? groupDigits(value) : `${groupDigits(value)} to ${groupDigits(valueMax)}`;
  const limit = bound === 'exact' || bound === undefined ? '' : `${bound.replaceAll('-', ' ')} `;
  const rate = per === null || per === undefined ? '' : ` per ${per}`;
  return html`<li class="quantity"><b>${words}</b> → ${limit}${range} ${unit}${rate}${of === null ? '' : `; of: ${of}`}</li>`;
}

function describeQuotation(
  { speaker, actor, reason, quotedIn, speakerSpan, continues }: FoundQuotation,
  words: string,
  wordsOf: (span: Span) => string,
): Html {
  const who = speaker === null ? 'speaker unknown' : `${speaker}${actor === null || actor === speaker ? '' : ` (${actor})`}`;
  const read = speakerSpan === null || wordsOf(speakerSpan) === speaker ? '' : `; read from “${wordsOf(speakerSpan)}”`;
  const rest = `${read}${quotedIn === null ? '' : `; as quoted in ${quotedIn}`}${continues ? '; goes on from the one before' : ''}`;
  return html`<li class="quotation"><b>“${words}”</b> → ${who}${rest}${why(reason)}</li>`;
}

function describeMeeting({ hosts, attended, announced, absent }: FoundMeeting): Html {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['host', hosts],
    ['attended', attended],
    ['announced', announced],
    ['stayed away', absent],
  ];
  const told = lists.flatMap(([role, names]) => (names.length === 0 ? [] : [`${role}: ${names.join(', ')}`]));
  return html`<li class="meeting"><b>a meeting</b> → ${told.join('; ')}</li>`;
}

const why = (reason: string | undefined): Html => (reason === undefined || reason === '' ? html`` : html` <i>${reason}</i>`);
