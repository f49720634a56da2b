// Where each event's words stand on a timeline: right or left of the mark, in as many rows a lane as are needed.
import type { TimelineEvent, TimelineExhibit } from '../document/exhibits.js';
import { heightOf, type Written } from './paragraphs.js';
import type { LayoutContext } from './types.js';

export interface PlacedEvent {
  readonly event: TimelineEvent;
  readonly written: Written;
  readonly lane: number;
  /** From the timeline's left edge. */
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** From the lane's top. */
  readonly top: number;
  /** How far the words stand below that: 0 beside a mark, more under a bar. */
  readonly below: number;
}

export interface Arrangement {
  readonly placed: readonly PlacedEvent[];
  /** Height of each lane. */
  readonly lanes: readonly number[];
  readonly height: number;
}

export interface ArrangeSizes {
  readonly width: number;
  /** Heights of the lanes' own names. */
  readonly names: readonly number[];
  /** Widths to try for the words beside a mark. */
  readonly widths: readonly number[];
  readonly lane: number;
  readonly axis: number;
  readonly key: number;
  readonly mark: number;
  readonly rowGap: number;
  readonly lanePadding: number;
  readonly labelGap: number;
}

interface Extent {
  readonly left: number;
  readonly right: number;
}

interface Member {
  readonly event: TimelineEvent;
  readonly words: Written;
  readonly index: number;
  readonly marks: Marks;
}

/** Where an event's words stand. */
type Placed = Pick<PlacedEvent, 'x' | 'width' | 'height' | 'below'>;

interface Row {
  readonly taken: Extent[];
  readonly members: { readonly member: Member; readonly place: Placed }[];
}

/** Widest words under a bar, as a multiple of the label width. */
const UNDER_BAR = 1.7;

/** Lanes with more events than this try every side only for the first ones. */
const MOST_TRIED = 8;

/** Arranges the events of every lane in as little height as its words allow, so that no words touch words or marks. */
export function arrangeEvents(
  exhibit: TimelineExhibit,
  written: readonly Written[],
  sizes: ArrangeSizes,
  context: LayoutContext,
): Arrangement {
  const axisWidth = sizes.width - sizes.lane;
  const xOf = (day: number): number => sizes.lane + (axisWidth * (day - exhibit.from)) / Math.max(1, exhibit.to - exhibit.from);
  const placed: PlacedEvent[] = [];
  const lanes = exhibit.lanes.map((lane, laneIndex) => {
    const events = exhibit.events.flatMap((event, index) => (event.lane === lane ? [{ event, words: written[index], index }] : []));
    const members = events
      .sort((a, b) => a.event.from - b.event.from || a.index - b.index)
      .flatMap(({ event, words, index }) => (words === undefined ? [] : [{ event, words, index, marks: marksOf(event, xOf, sizes) }]));
    const rows = arrangeLane(members, sizes, context);
    let top = sizes.lanePadding;
    for (const row of rows) {
      for (const { member, place } of row.members)
        placed.push({ event: member.event, written: member.words, lane: laneIndex, top, ...place });
      top += rowHeight(row) + sizes.rowGap;
    }
    return Math.max(top - sizes.rowGap + sizes.lanePadding, 2 * sizes.lanePadding + (sizes.names[laneIndex] ?? 0));
  });
  return { placed, lanes, height: sizes.axis + lanes.reduce((sum, it) => sum + it, 0) + sizes.key };
}

interface Marks extends Extent {
  readonly isBar: boolean;
}

function marksOf(event: TimelineEvent, xOf: (day: number) => number, sizes: ArrangeSizes): Marks {
  const reach = event.turning ? sizes.mark * 0.7 : sizes.mark / 2;
  const isBar = xOf(event.to) - xOf(event.from) > sizes.mark * 1.2;
  return { isBar, left: xOf(event.from) - (isBar ? 0 : reach), right: xOf(event.to) + (isBar ? 0 : reach) };
}

const rowHeight = (row: Row): number => Math.max(...row.members.map(({ place }) => place.height + place.below));

/** What words left of their mark cost against as many points of height: people read from the mark to the right. */
const LEFT_COST = 2;

/** The rows of least height among all label widths and all choices of side; the first such, so that it never varies. */
function arrangeLane(members: readonly Member[], sizes: ArrangeSizes, context: LayoutContext): readonly Row[] {
  let best: readonly Row[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const width of sizes.widths) {
    const places = members.map((member) =>
      placesOf(member, width, sizes).map((place) => ({ ...place, height: heightOf([member.words], place.width, context) })),
    );
    for (const sides of sideChoices(places.slice(0, MOST_TRIED).map((it) => it.length))) {
      const chosen = places.map((it, index) => it[sides[index] ?? 0]);
      const rows = pack(members, chosen, sizes);
      const lefts = members.filter((member, index) => (chosen[index]?.x ?? 0) < member.marks.left).length;
      const cost = rows.reduce((sum, row) => sum + rowHeight(row) + sizes.rowGap, 0) + lefts * LEFT_COST;
      if (cost < least - 0.5) {
        best = rows;
        least = cost;
      }
    }
  }
  return best.map((row) => widen(row, sizes, context));
}

/** Gives words right of a mark the room up to what stands next, where they need fewer lines in it. */
function widen(row: Row, sizes: ArrangeSizes, context: LayoutContext): Row {
  const members = row.members.map(({ member, place }) => {
    if (place.x < member.marks.left) return { member, place };
    const next = Math.min(sizes.width + sizes.labelGap, ...row.taken.filter((it) => it.left > place.x).map((it) => it.left));
    const width = Math.min(next - sizes.labelGap - place.x, Math.max(...sizes.widths));
    const height = width > place.width ? heightOf([member.words], width, context) : place.height;
    return { member, place: height < place.height ? { ...place, width, height } : place };
  });
  return { ...row, members };
}

/** Every way of choosing one of each number of alternatives, the first alternatives first. */
function sideChoices(counts: readonly number[]): readonly (readonly number[])[] {
  return counts.reduce<readonly (readonly number[])[]>(
    (choices, count) => choices.flatMap((choice) => Array.from({ length: count }, (_, side) => [...choice, side])),
    [[]],
  );
}

/** First fit by date: each event in the first row where nothing is in its way. */
function pack(members: readonly Member[], places: readonly (Placed | undefined)[], sizes: ArrangeSizes): readonly Row[] {
  const rows: Row[] = [];
  for (const [index, member] of members.entries()) {
    const place = places[index];
    if (place === undefined) continue;
    const extent: Extent = { left: Math.min(place.x, member.marks.left), right: Math.max(place.x + place.width, member.marks.right) };
    const free = rows.find((row) =>
      row.taken.every((it) => it.left >= extent.right + sizes.labelGap || extent.left >= it.right + sizes.labelGap),
    );
    const row = free ?? { taken: [], members: [] };
    if (free === undefined) rows.push(row);
    row.taken.push(extent);
    row.members.push({ member, place });
  }
  return rows;
}

/** Under a bar from its left edge; beside a mark right or left; right with what room there is where neither has enough. */
function placesOf({ marks }: Member, labelWidth: number, sizes: ArrangeSizes): readonly Omit<Placed, 'height'>[] {
  if (marks.isBar) {
    const width = Math.min(Math.max(labelWidth, Math.min(marks.right - marks.left, labelWidth * UNDER_BAR)), sizes.width - sizes.lane);
    return [{ x: Math.min(marks.left, sizes.width - width), width, below: sizes.mark + 1 }];
  }
  const right = sizes.width - marks.right - sizes.labelGap;
  const left = marks.left - sizes.labelGap - sizes.lane;
  const places: Omit<Placed, 'height'>[] = [];
  if (right >= labelWidth * 0.8) places.push({ x: marks.right + sizes.labelGap, width: Math.min(labelWidth, right), below: 0 });
  if (left >= labelWidth) places.push({ x: marks.left - sizes.labelGap - labelWidth, width: labelWidth, below: 0 });
  return places.length > 0 ? places : [{ x: marks.right + sizes.labelGap, width: Math.max(right, 40), below: 0 }];
}
