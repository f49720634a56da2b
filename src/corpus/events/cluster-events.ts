// The same event told by several sentences and documents, what the tellings disagree on, and forecasts that were overtaken.
import type { Corpus, FoundEvent, FoundQuantity } from '../types.js';
import { dateRange, describeEvents, type EventFacts, fitsTogether } from './compare-events.js';
import { findDisagreements, findOvertaken } from './compare-tellings.js';
import type { EventCluster } from './types.js';

/** A cluster being made. */
interface Group {
  readonly members: EventFacts[];
}

/** A stem in more groups of one month than this tells nothing. */
const MOST_GROUPS = 48;
/** As many groups are looked at more closely for one event. */
const MOST_CANDIDATES = 12;

/**
 * Gathers events that tell of the same happening: the same day or one within the other's month, a common actor and common words.
 * Events without a date are left out. Clusters come by date, then in the order of their first telling; the same corpus gives the
 * same clusters and ids. Quantities, where given, tell disagreements in number. Takes time in proportion to the number of events.
 */
export function clusterEvents(
  corpus: Corpus,
  events: readonly FoundEvent[],
  quantities: readonly FoundQuantity[] = [],
): readonly EventCluster[] {
  return clusterFacts(describeEvents(corpus, events), quantities);
}

/** As `clusterEvents`, of events whose sentences have been read. */
export function clusterFacts(described: readonly EventFacts[], quantities: readonly FoundQuantity[]): readonly EventCluster[] {
  const groups: Group[] = [];
  const byMonth = new Map<string, Map<string, Group[]>>();
  for (const facts of described) {
    const months = monthsOf(facts);
    const found = bestGroup(facts, months, byMonth);
    const group = found ?? { members: [] };
    if (found === undefined) groups.push(group);
    group.members.push(facts);
    for (const month of months) remember(group, facts, month, byMonth);
  }
  const counted = new Map<string, FoundQuantity[]>();
  for (const quantity of quantities) {
    const list = counted.get(quantity.document);
    if (list === undefined) counted.set(quantity.document, [quantity]);
    else list.push(quantity);
  }
  const ids = new Map<string, number>();
  return groups
    .map(({ members }) => ({ members, date: dateOf(members) }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ members, date }) => {
      const base = [date.replace('/', '-to-'), ...slugs(members)].join('-');
      const count = (ids.get(base) ?? 0) + 1;
      ids.set(base, count);
      return {
        id: count === 1 ? base : `${base}-${count}`,
        events: members.map(({ event }) => event),
        date,
        disagreements: findDisagreements(members, counted),
        overtaken: findOvertaken(members),
      };
    });
}

/** Months that an event is looked for in: its own, and the next where it stands at the edge; a whole year where it says no more. */
function monthsOf({ event, first, last }: EventFacts): readonly string[] {
  const { date } = event;
  if (date === null || !/^\d{4}-\d{2}/.test(date)) return [date ?? ''];
  const key = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 7);
  return last - first > 45
    ? [date]
    : [...new Set([key(first - 2), key(first), key(Math.min(last, first + 31)), key(Math.min(last, first + 31) + 2)])];
}

function bestGroup(
  facts: EventFacts,
  months: readonly string[],
  byMonth: ReadonlyMap<string, ReadonlyMap<string, readonly Group[]>>,
): Group | undefined {
  const counts = new Map<Group, number>();
  for (const month of months) {
    const byWord = byMonth.get(month);
    if (byWord === undefined) continue;
    for (const word of facts.words) {
      const groups = byWord.get(word) ?? [];
      if (groups.length > MOST_GROUPS) continue;
      for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
    }
  }
  const candidates = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_CANDIDATES);
  let best: Group | undefined;
  let most = 0;
  for (const [group] of candidates) {
    const score = Math.max(0, ...group.members.slice(0, MOST_CANDIDATES).map((member) => fitsTogether(facts, member)));
    const isOwnSentence = group.members.some(
      ({ event }) => event.document === facts.event.document && event.span.start === facts.event.span.start,
    );
    if (isOwnSentence || score <= most) continue;
    best = group;
    most = score;
  }
  return best;
}

function remember(group: Group, { words }: EventFacts, month: string, byMonth: Map<string, Map<string, Group[]>>): void {
  const byWord = byMonth.get(month) ?? new Map<string, Group[]>();
  byMonth.set(month, byWord);
  for (const word of words) {
    const groups = byWord.get(word) ?? [];
    if (groups.length > MOST_GROUPS || groups.includes(group)) continue;
    groups.push(group);
    byWord.set(word, groups);
  }
}

/** The most precise date of the tellings; of several, the one told most, then the first told. */
function dateOf(members: readonly EventFacts[]): string {
  const counts = new Map<string, number>();
  for (const { event } of members) counts.set(event.date ?? '', (counts.get(event.date ?? '') ?? 0) + 1);
  const width = (date: string): number => {
    const { first, last } = dateRange(date);
    return last - first;
  };
  return [...counts].sort(([one, a], [other, b]) => width(one) - width(other) || b - a)[0]?.[0] ?? '';
}

/** Up to two actors that most tellings name, else the place, for the id. */
function slugs(members: readonly EventFacts[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { event } of members) for (const actor of event.actors) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const actors = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 2)
    .map(([actor]) => actor);
  const named = actors.length > 0 ? actors : members.flatMap(({ event }) => event.place ?? []).slice(0, 1);
  return named.map(toSlug).filter((slug) => slug !== '');
}

const toSlug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
