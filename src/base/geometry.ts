// Boxes on a frame: points, origin top left, y down.

/** An axis-parallel box in points. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A width and a height in points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
