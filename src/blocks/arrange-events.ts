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
}

export interface Arrangement {
  readonly placed: readonly PlacedEvent[];
  /** Height of each lane. */
  readonly lanes: readonly number[];
  readonly height: number;
}

export interface ArrangeSizes {
  readonly width: number;
  readonly labelWidth: number;
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

interface Row {
  readonly taken: Extent[];
  readonly members: { readonly index: number; readonly x: number; readonly width: number; readonly height: number }[];
}

/** Arranges the events of every lane in rows so that no words touch words or marks; deterministic, by date then order. */
export function arrangeEvents(exhibit: TimelineExhibit, written: readonly Written[], sizes: ArrangeSizes, context: LayoutContext): Arrangement {
  const axisLeft = sizes.lane;
  const axisWidth = sizes.width - sizes.lane;
  const xOf = (day: number): number => axisLeft + (axisWidth * (day - exhibit.from)) / Math.max(1, exhibit.to - exhibit.from);
  const placed: PlacedEvent[] = [];
  const lanes = exhibit.lanes.map((lane, laneIndex) => {
    const indexes = exhibit.events.flatMap((event, index) => (event.lane === lane ? [index] : [])).sort((a, b) => (exhibit.events[a]?.from ?? 0) - (exhibit.events[b]?.from ?? 0) || a - b);
    const rows: Row[] = [];
    for (const index of indexes) {
      const event = exhibit.events[index];
      const words = written[index];
      if (event !== undefined && words !== undefined) placeInRow(rows, index, event, words, xOf, sizes, context);
    }
    let top = sizes.lanePadding;
    for (const row of rows) {
      for (const member of row.members) {
        const event = exhibit.events[member.index];
        const words = written[member.index];
        if (event !== undefined && words !== undefined) placed.push({ event, written: words, lane: laneIndex, x: member.x, width: member.width, height: member.height, top });
      }
      top += Math.max(...row.members.map((it) => it.height)) + sizes.rowGap;
    }
    return Math.max(top - sizes.rowGap + sizes.lanePadding, 2 * sizes.lanePadding + 16);
  });
  return { placed, lanes, height: sizes.axis + lanes.reduce((sum, it) => sum + it, 0) + sizes.key };
}

function placeInRow(rows: Row[], index: number, event: TimelineEvent, words: Written, xOf: (day: number) => number, sizes: ArrangeSizes, context: LayoutContext): void {
  const reach = event.turning ? sizes.mark * 0.7 : sizes.mark / 2;
  const marks: Extent = { left: xOf(event.from) - reach, right: xOf(event.to) + reach };
  const rightSpace = sizes.width - marks.right - sizes.labelGap;
  const leftSpace = marks.left - sizes.labelGap - sizes.lane;
  const sides = [
    { width: Math.min(sizes.labelWidth, rightSpace), x: (): number => marks.right + sizes.labelGap },
    { width: Math.min(sizes.labelWidth, leftSpace), x: (width: number): number => marks.left - sizes.labelGap - width },
  ].filter((side, place) => side.width >= sizes.labelWidth * (place === 0 ? 0.8 : 0.99));
  const usable = sides.length > 0 ? sides : [{ width: Math.max(rightSpace, 40), x: (): number => marks.right + sizes.labelGap }];
  for (const row of rows) {
    for (const side of usable) {
      const x = side.x(side.width);
      const extent: Extent = { left: Math.min(x, marks.left), right: Math.max(x + side.width, marks.right) };
      if (row.taken.some((it) => it.left < extent.right + sizes.labelGap && extent.left < it.right + sizes.labelGap)) continue;
      row.taken.push(extent);
      row.members.push({ index, x, width: side.width, height: heightOf([words], side.width, context) });
      return;
    }
  }
  const [side] = usable;
  if (side === undefined) return;
  const x = side.x(side.width);
  rows.push({
    taken: [{ left: Math.min(x, marks.left), right: Math.max(x + side.width, marks.right) }],
    members: [{ index, x, width: side.width, height: heightOf([words], side.width, context) }],
  });
}
