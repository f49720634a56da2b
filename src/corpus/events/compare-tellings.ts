// What the tellings of one event disagree on, and which forecasts later documents overtook.

import { stemsOf } from '../text/stem-word.js';
import type { FoundEvent, FoundQuantity } from '../types.js';
import type { EventFacts } from './compare-events.js';
import { readCues } from './find-outlook.js';
import type { EventDisagreement, OvertakenForecast } from './types.js';

/** Quantities by the document they stand in. */
export type QuantitiesByDocument = ReadonlyMap<string, readonly FoundQuantity[]>;

/** Disagreements in date (of days, of the same verb), in whether it happened, and in number of the same thing; values in the order they are told. */
export function findDisagreements(members: readonly EventFacts[], quantities: QuantitiesByDocument): readonly EventDisagreement[] {
  const events = members.map(({ event }) => event);
  const told = events.filter(({ status }) => status === 'happened' || status === 'denied');
  return [
    ...dates(members),
    ...toDisagreement(
      'status',
      null,
      told.map((event) => [event.status, event]),
    ),
    ...numbers(events, quantities),
  ];
}

function toDisagreement(
  kind: EventDisagreement['kind'],
  of: string | null,
  told: readonly (readonly [string, FoundEvent])[],
): readonly EventDisagreement[] {
  const byValue = new Map<string, FoundEvent[]>();
  for (const [value, event] of told) byValue.set(value, [...(byValue.get(value) ?? []), event]);
  return byValue.size < 2 ? [] : [{ kind, of, values: [...byValue].map(([value, events]) => ({ value, events })) }];
}

/**
 * Days on which different documents say that the same was done: the verb before the date has the same stem. Deadlines, and what is
 * planned, are other happenings; a document that gives the verb two dates tells of two.
 */
function dates(members: readonly EventFacts[]): readonly EventDisagreement[] {
  const days = members.filter(({ event }) => event.precision === 'day' && event.status === 'happened');
  if (new Set(days.map(({ event }) => event.date)).size < 2) return [];
  const byVerb = new Map<string, FoundEvent[]>();
  for (const { event, lead } of days) {
    const verb = verbBefore(lead);
    if (verb !== null) byVerb.set(verb, [...(byVerb.get(verb) ?? []), event]);
  }
  for (const events of byVerb.values()) {
    const isTwice = events.some(({ document, date }) => events.some((other) => other.document === document && other.date !== date));
    const found = isTwice
      ? []
      : toDisagreement(
          'date',
          null,
          events.map((event) => [event.date ?? '', event]),
        );
    if (found.length > 0) return found;
  }
  return [];
}

const LONGEST_LEAD = 300;
/** What stands before a date that is a limit or a distance, not the day itself. */
const ASIDE = /\b(?:by|until|till|before|after|since|from|through|to|than|ahead of|following)(?: the)? $/i;
/** Verbs of saying and doing that tell nothing of what was done. */
const EMPTY = new Set(['said', 'told', 'added', 'took', 'came', 'made', 'went', 'gave', 'were', 'been', 'have', 'announced', 'reported']);

/** The stem of the last past verb of the clause before a date; null where it says nothing. */
function verbBefore(lead: string): string | null {
  if (ASIDE.test(lead)) return null;
  const { text, cues, breaks } = readCues(lead.slice(-LONGEST_LEAD));
  const cue = cues.at(-1);
  if (cue?.kind !== 'past' || cue.start < (breaks.at(-1) ?? 0)) return null;
  const verb = text.slice(cue.start, cue.end).toLowerCase();
  return verb.length < 4 || EMPTY.has(verb) ? null : (stemsOf(verb)[0] ?? null);
}

/** The same unit of the same thing, once in each telling, with several values. */
function numbers(events: readonly FoundEvent[], quantities: QuantitiesByDocument): readonly EventDisagreement[] {
  if (quantities.size === 0 || events.length < 2) return [];
  const byThing = new Map<string, [string, FoundEvent][]>();
  for (const event of events) {
    const own = quantitiesOf(event, quantities);
    for (const { unit, of, value, valueMax } of own) {
      if (of === null || own.filter((other) => other.unit === unit && other.of === of).length > 1) continue;
      const key = `${unit} ${of}`;
      byThing.set(key, [...(byThing.get(key) ?? []), [valueMax === null ? String(value) : `${value}-${valueMax}`, event]]);
    }
  }
  return [...byThing].flatMap(([key, told]) => toDisagreement('number', key, told));
}

const quantitiesOf = ({ document, span }: FoundEvent, quantities: QuantitiesByDocument): readonly FoundQuantity[] =>
  (quantities.get(document) ?? []).filter((quantity) => quantity.span.start >= span.start && quantity.span.end <= span.end);

/** A happening that hundreds of articles tell would else be listed hundreds of times for each of its forecasts. */
const MOST_OUTCOMES = 12;

/**
 * Announced and expected tellings that a document of a later date reports as happened or denied.
 * That nobody reports it although its date has passed is not claimed. Of many such reports the first ones stand for all.
 */
export function findOvertaken(members: readonly EventFacts[]): readonly OvertakenForecast[] {
  const outcomes = members.filter(({ event, toldOn }) => toldOn !== null && (event.status === 'happened' || event.status === 'denied'));
  return members.flatMap(({ event, toldOn }) => {
    if (toldOn === null || (event.status !== 'announced' && event.status !== 'expected')) return [];
    const by = outcomes
      .filter((outcome) => isLater(outcome.toldOn ?? '', toldOn) && outcome.event.document !== event.document)
      .slice(0, MOST_OUTCOMES)
      .map((outcome) => outcome.event);
    return by.length === 0 ? [] : [{ forecast: event, by }];
  });
}

/** Later as far as both dates say. */
const isLater = (one: string, other: string): boolean => {
  const shared = Math.min(one.length, other.length);
  return one.slice(0, shared) > other.slice(0, shared);
};
