// The segments of a store, each opened once.
import { openSegment } from './open-segment.js';
import { DamagedSegment, type Segment, type SegmentStore } from './types.js';

export interface Shelf {
  /** Null where the segment has gone or is damaged at first sight; further damage shows when it is read. */
  readonly find: (name: string) => Segment | null;
  /** As `find`, for a segment that must be there. Throws `DamagedSegment`. */
  readonly get: (name: string) => Segment;
  /** Keeps the bytes of a new segment; its name. */
  readonly put: (bytes: Uint8Array) => string;
}

export function openShelf(store: SegmentStore): Shelf {
  const opened = new Map<string, Segment | null>();
  const find = (name: string): Segment | null => {
    const known = opened.get(name) ?? tryOpen(store, name);
    opened.set(name, known);
    return known;
  };
  const get = (name: string): Segment => {
    const segment = find(name);
    if (segment === null) throw new DamagedSegment('A file of the corpus cache has gone');
    return segment;
  };
  return {
    find,
    get,
    put: (bytes) => {
      const name = store.write(bytes);
      opened.delete(name);
      return name;
    },
  };
}

function tryOpen(store: SegmentStore, name: string): Segment | null {
  const source = store.open(name);
  if (source === null) return null;
  try {
    return openSegment(source);
  } catch (error) {
    if (error instanceof DamagedSegment) return null;
    throw error;
  }
}
