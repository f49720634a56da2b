// Whether two sentences that are alike bear each other out, contradict each other, or the later overtakes the earlier.
import { dateRange } from '../events/compare-events.js';
import type { FoundEvent, FoundMeeting } from '../events/types.js';
import type { FoundQuantity } from '../quantities/types.js';
import { stemsOf } from '../text/stem-word.js';
import type { Claim } from './read-claims.js';

/** What is known of a sentence beside its words. */
export interface SentenceFacts {
  /** Date of its document, null where unknown. */
  readonly toldOn: string | null;
  readonly claims: readonly Claim[];
  readonly events: readonly Pick<FoundEvent, 'date' | 'precision' | 'status' | 'parts'>[];
  readonly quantities: readonly Pick<FoundQuantity, 'value' | 'valueMax' | 'unit' | 'of' | 'per' | 'bound'>[];
  readonly meeting: Pick<FoundMeeting, 'hosts' | 'attended' | 'announced' | 'absent'> | null;
}

/** How two sentences stand to each other, and why, for a reader to check. */
export interface Judgement {
  readonly kind: 'corroborates' | 'contradicts' | 'overtaken';
  readonly reason: string;
}

/** Sentences less alike than this may speak of different things: nothing is said against them. */
const ALIKE = 0.4;
/** As much alike, they measure the same even where they do not name it. */
const VERY_ALIKE = 0.6;
/** Documents so many days apart tell news of different days. */
const FEW_DAYS = 7;

/**
 * Judges a pair. It contradicts only where the same is said and denied, counted or dated differently of one time; what was ahead
 * for an earlier document and is told by a later one is overtaken; everything else corroborates.
 */
export function judgePair(one: SentenceFacts, other: SentenceFacts, likeness: number, actors: readonly string[]): Judgement {
  const found =
    likeness < ALIKE
      ? null
      : (compareDates(one, other, actors) ??
        (isOtherTime(one, other)
          ? null
          : (compareAttendance(one, other) ?? compareClaims(one, other, actors) ?? compareNumbers(one, other, likeness))));
  return found ?? { kind: 'corroborates', reason: whatIsShared(one, other, actors) };
}

function whatIsShared(one: SentenceFacts, other: SentenceFacts, actors: readonly string[]): string {
  const day = one.events.find(({ date }) => date !== null && other.events.some((event) => event.date === date))?.date;
  const who = actors.length === 0 ? 'both use the same rare words' : `both name ${listed(actors.slice(0, 4))}`;
  return day === undefined || day === null ? who : `${who}, and date it ${day}`;
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** -1 where the first was told before the second, 1 after it, 0 on the same date, null where the dates do not say. */
function toldOrder({ toldOn: one }: SentenceFacts, { toldOn: other }: SentenceFacts): -1 | 0 | 1 | null {
  if (one === null || other === null) return null;
  const shared = Math.min(one.length, other.length);
  const [a, b] = [one.slice(0, shared), other.slice(0, shared)];
  if (a === b) return one.length === other.length && shared === 10 ? 0 : null;
  return a < b ? -1 : 1;
}

/** Dated differently, or told long after each other without a date. */
function isOtherTime(one: SentenceFacts, other: SentenceFacts): boolean {
  const datesOf = ({ events }: SentenceFacts) => events.flatMap(({ date }) => (date === null ? [] : [dateRange(date)]));
  const [a, b] = [datesOf(one), datesOf(other)];
  if (a.length > 0 && b.length > 0) return !a.some((span) => b.some(({ first, last }) => span.first <= last && first <= span.last));
  if (one.toldOn === null || other.toldOn === null) return false;
  return (
    Math.abs(dateRange(one.toldOn).first - dateRange(other.toldOn).first) > FEW_DAYS &&
    toldOrder(one, other) !== null &&
    !hasAhead(one, other)
  );
}

/** What lies ahead is told of long before. */
const hasAhead = (...facts: readonly SentenceFacts[]): boolean =>
  facts.some(({ claims, meeting }) => claims.some(({ mode }) => mode.startsWith('ahead')) || (meeting?.announced.length ?? 0) > 0);

/** What one says lies ahead, the other tells as it came or did not come. */
function settle(order: -1 | 0 | 1 | null, isDenied: boolean, ahead: string, outcome: string): Judgement | null {
  if (order === -1) return { kind: 'overtaken', reason: `“${ahead}” in the earlier document; “${outcome}” in the later one` };
  if (order === 0 && isDenied) return { kind: 'contradicts', reason: `“${ahead}” against “${outcome}”, told on the same day` };
  return null;
}

const came = (meeting: SentenceFacts['meeting']): readonly string[] => [...(meeting?.attended ?? []), ...(meeting?.hosts ?? [])];

function compareAttendance(one: SentenceFacts, other: SentenceFacts): Judgement | null {
  for (const [here, there] of [
    [one, other],
    [other, one],
  ] as const) {
    const { meeting } = there;
    if (meeting === null || here.meeting === null) continue;
    const both = came(here.meeting).find((name) => meeting.absent.includes(name));
    if (both !== undefined) return { kind: 'contradicts', reason: `${both} attended against ${both} stayed away` };
    for (const name of here.meeting.announced) {
      const isAbsent = meeting.absent.includes(name);
      if (!isAbsent && !came(meeting).includes(name)) continue;
      const found = settle(toldOrder(here, there), isAbsent, `${name} will come`, isAbsent ? `${name} stayed away` : `${name} attended`);
      if (found !== null) return found;
    }
  }
  return null;
}

const isPositive = ({ mode }: Claim): boolean => mode === 'done' || mode === 'ahead';

/** The same verb, not of two others, and with something in common behind it. */
function isSameClaim(one: Claim, other: Claim): boolean {
  if (one.stem !== other.stem) return false;
  if (one.subject !== null && other.subject !== null && one.subject !== other.subject) return false;
  return one.object.length === 0 || other.object.length === 0 || one.object.some((stem) => other.object.includes(stem));
}

function compareClaims(one: SentenceFacts, other: SentenceFacts, actors: readonly string[]): Judgement | null {
  if (actors.length === 0) return null;
  const clear = ({ claims }: SentenceFacts): readonly Claim[] =>
    claims.filter((claim) => !claims.some((another) => another.stem === claim.stem && isPositive(another) !== isPositive(claim)));
  for (const a of clear(one))
    for (const b of clear(other)) {
      const found = isSameClaim(a, b) && a.mode !== b.mode ? compareClaim(a, b, toldOrder(one, other)) : null;
      if (found !== null) return found;
    }
  return null;
}

const reversed = (order: -1 | 0 | 1 | null): -1 | 0 | 1 | null => (order === -1 ? 1 : order === 1 ? -1 : order);

function compareClaim(a: Claim, b: Claim, order: -1 | 0 | 1 | null): Judgement | null {
  if (a.mode === 'ahead' && b.mode !== 'ahead-denied') return settle(order, b.mode === 'denied', a.words, b.words);
  if (b.mode === 'ahead' && a.mode !== 'ahead-denied') return settle(reversed(order), a.mode === 'denied', b.words, a.words);
  const against: Judgement = { kind: 'contradicts', reason: `“${a.words}” against “${b.words}”` };
  if (a.mode === 'ahead' || b.mode === 'ahead') {
    if (order === 0 || order === null) return order === 0 ? against : null;
    const [first, then] = order === -1 ? [a, b] : [b, a];
    return { kind: 'overtaken', reason: `“${first.words}” in the earlier document; “${then.words}” in the later one` };
  }
  if (a.mode === 'ahead-denied' || b.mode === 'ahead-denied') {
    const [plan, outcome] = a.mode === 'ahead-denied' ? [a, b] : [b, a];
    return outcome.mode === 'done' ? settle(plan === a ? order : reversed(order), true, plan.words, outcome.words) : null;
  }
  const [denial, denialOrder] = a.mode === 'denied' ? [a, order] : [b, reversed(order)];
  // "has not signed" holds until it is told.
  const isOpen = /^(?:has|have|had|hasn't|haven't|hadn't)\b|\byet\b/.test(denial.words);
  if (isOpen && denialOrder !== 0) return denialOrder === -1 ? settle(-1, true, denial.words, (denial === a ? b : a).words) : null;
  return against;
}

/** What a number may be, as far as its words bind it. */
function reachOf({ value, valueMax, bound }: SentenceFacts['quantities'][number]): readonly [number, number] {
  if (bound === 'about') return [value * 0.9, (valueMax ?? value) * 1.1];
  if (bound === 'more-than' || bound === 'at-least') return [value, Number.POSITIVE_INFINITY];
  if (bound === 'less-than' || bound === 'at-most') return [Number.NEGATIVE_INFINITY, valueMax ?? value];
  return [value, valueMax ?? value];
}

type Counted = SentenceFacts['quantities'][number];
const SPANS = /^(?:second|minute|hour|day|week|month|year|decade|century|times)$/;
const thingOf = ({ unit, of, per }: Counted): string => `${unit} ${per ?? ''} ${of === null ? '' : (stemsOf(of).at(-1) ?? '')}`;
const written = ({ value, valueMax }: Counted): string => (valueMax === null ? String(value) : `${value} to ${valueMax}`);

function compareNumbers(one: SentenceFacts, other: SentenceFacts, likeness: number): Judgement | null {
  for (const a of one.quantities) {
    if (SPANS.test(a.unit) || (a.of === null && likeness < VERY_ALIKE)) continue;
    const isLone = ({ quantities }: SentenceFacts): boolean => quantities.filter((it) => thingOf(it) === thingOf(a)).length === 1;
    const b = other.quantities.find((it) => thingOf(it) === thingOf(a));
    if (b === undefined || !isLone(one) || !isLone(other)) continue;
    const [[low, high], [from, to]] = [reachOf(a), reachOf(b)];
    const isSmall = Math.max(a.value, b.value) < 100 && (a.unit === 'person' || a.unit === 'count');
    const isRounded = !isSmall && Math.abs(a.value - b.value) <= 0.05 * Math.max(Math.abs(a.value), Math.abs(b.value));
    if ((low <= to && from <= high) || isRounded) continue;
    const order = toldOrder(one, other);
    const words = `${written(a)} against ${written(b)} ${a.unit}${a.of === null ? '' : ` (${a.of})`}`;
    const isRise = a.unit === 'person' && ((order === -1 && b.value > a.value) || (order === 1 && a.value > b.value));
    return isRise ? { kind: 'overtaken', reason: `${words}: the later document counts more` } : { kind: 'contradicts', reason: words };
  }
  return null;
}

/** Further apart, it is another time that the same was done. */
const NEAR_DAYS = 10;

function compareDates(one: SentenceFacts, other: SentenceFacts, actors: readonly string[]): Judgement | null {
  const dayOf = ({ events }: SentenceFacts): string | null => {
    const [event, ...rest] = events;
    const isTold = event?.precision === 'day' && event.status === 'happened' && event.parts.stated.includes('day');
    return isTold && rest.length === 0 ? event.date : null;
  };
  const [day, another] = [dayOf(one), dayOf(other)];
  if (day === null || another === null || day === another || actors.length === 0) return null;
  if (Math.abs(dateRange(day).first - dateRange(another).first) > NEAR_DAYS) return null;
  const same = one.claims.find(
    (a) =>
      a.mode === 'done' &&
      other.claims.some((b) => b.mode === 'done' && isSameClaim(a, b) && a.object.some((stem) => b.object.includes(stem))),
  );
  return same === undefined ? null : { kind: 'contradicts', reason: `${day} against ${another} (“${same.words}”)` };
}
