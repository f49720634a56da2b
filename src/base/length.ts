// Conversions from points, the unit of everything inside, to the units of file formats.

/** Points to English Metric Units (ECMA-376 part 1, 20.1.2.1: 12 700 EMU in a point), rounded. */
export const emuFromPoints = (points: number): number => Math.round(points * 12700);

/** Points to inches. */
export const inchesFromPoints = (points: number): number => points / 72;

/** Millimetres to points. */
export const pointsFromMillimetres = (millimetres: number): number => (millimetres * 72) / 25.4;
