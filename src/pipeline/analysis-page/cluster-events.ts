// Events that several sentences tell, put side by side.
import type { FoundEvent } from '../../corpus/types.js';

/** Tellings of one event, in the order of documents and text. */
export interface EventCluster {
  readonly date: string;
  readonly tellings: readonly FoundEvent[];
  /** Where the tellings differ, in words. */
  readonly differences: readonly string[];
}

/** The same day and an actor in common, told in two sentences or more; by date. Months and years are too wide to tell. */
export function clusterEvents(events: readonly FoundEvent[]): readonly EventCluster[] {
  const clusters: FoundEvent[][] = [];
  for (const event of events) {
    if (event.date === null || !/^\d{4}-\d{2}-\d{2}$/.test(event.date)) continue;
    const known = clusters.find(([first]) => first?.date === event.date && first.actors.some((actor) => event.actors.includes(actor)));
    const isTold = known?.some(({ document, span }) => document === event.document && span.start === event.span.start) === true;
    if (known === undefined) clusters.push([event]);
    else if (!isTold) known.push(event);
  }
  return clusters
    .filter((tellings) => tellings.length > 1)
    .map((tellings) => ({ date: tellings[0]?.date ?? '', tellings, differences: differencesOf(tellings) }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function differencesOf(tellings: readonly FoundEvent[]): readonly string[] {
  const statuses = new Set(tellings.map(({ status }) => status));
  const places = new Set(tellings.flatMap(({ place }) => place ?? []));
  return [
    ...(statuses.size > 1 ? [`The tellings differ in status: ${[...statuses].join(', ')}.`] : []),
    ...(places.size > 1 ? [`The tellings differ in place: ${[...places].join(', ')}.`] : []),
  ];
}
