// Which segments to make one: few large ones are quick to search, and a new document must not rewrite them.

/** A segment, how many documents it holds, and how many of them still count. */
export interface SegmentSize {
  readonly name: string;
  readonly documents: number;
  readonly live: number;
}

/** A segment this large is never merged with others. */
export const LARGEST = 2048;
/** Segments of one size class that are left side by side; a class reaches eight times as far as the one below. */
const MOST_OF_A_SIZE = 8;

/** Groups of segments to merge, as log-structured stores do it; a group of one has mostly outdated documents. */
export function chooseMerges(segments: readonly SegmentSize[]): readonly (readonly string[])[] {
  const classes = new Map<number, SegmentSize[]>();
  for (const segment of segments) {
    if (segment.live === 0 || segment.live >= LARGEST) continue;
    const size = Math.floor(Math.log2(segment.live) / 3);
    const known = classes.get(size) ?? [];
    known.push(segment);
    classes.set(size, known);
  }
  const groups = [...classes.values()].flatMap((group) => (group.length < MOST_OF_A_SIZE ? [] : toGroups(group)));
  const merged = new Set(groups.flat());
  const thinned = segments.filter(({ name, live, documents }) => !merged.has(name) && live > 0 && live * 2 < documents);
  return [...groups, ...thinned.map(({ name }) => [name])];
}

/** Segments in their order, as many together as make no more than the largest. */
function toGroups(segments: readonly SegmentSize[]): readonly (readonly string[])[] {
  const groups: { names: string[]; live: number }[] = [];
  for (const { name, live } of segments) {
    const last = groups.at(-1);
    if (last !== undefined && last.live + live <= LARGEST) {
      last.names.push(name);
      last.live += live;
    } else groups.push({ names: [name], live });
  }
  return groups.filter(({ names }) => names.length > 1).map(({ names }) => names);
}
