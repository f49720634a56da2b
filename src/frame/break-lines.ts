// Breaks the runs of one paragraph into lines.
import { findOpportunities, type Opportunity } from './find-opportunities.js';
import type { Measure } from './measure.js';
import type { Run } from './types.js';

/** Superscripts are drawn at this share of their run's size. */
export const SUPERSCRIPT_SIZE = 0.66;

/** A stretch of one run on one line; `x` counts from the left edge of the text. */
export interface BrokenSegment {
  readonly run: number;
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/** One line, without the spaces at its end. `width` runs from the left edge of the text to the last glyph's advance. */
export interface BrokenLine {
  readonly segments: readonly BrokenSegment[];
  readonly width: number;
}

export interface BreakOptions {
  /** Points kept free at the start of the first line; 0 when absent. */
  readonly leading?: number;
  /** Moves a word down where the last line would be one short word alone. */
  readonly avoidOrphan?: boolean;
}

/** Text that is never parted while there is another way. Offsets count in the text of all runs. */
interface Unit {
  readonly start: number;
  readonly end: number;
  /** `end` without the spaces before it. */
  readonly trimmedEnd: number;
  /** Advance with the spaces at the end. */
  readonly width: number;
  /** The line ends after this unit in any case. */
  readonly last: boolean;
}

/** A paragraph on its way to lines. */
interface Flow {
  readonly runs: readonly Run[];
  readonly text: string;
  /** Where each run starts in `text`; one entry more than runs. */
  readonly starts: readonly number[];
  readonly opportunities: readonly Opportunity[];
  readonly measure: Measure;
  readonly width: number;
}

/** Half-open range of units that stand on one line. */
interface UnitRange {
  readonly units: readonly Unit[];
  readonly room: number;
}

/** An orphan is a last word narrower than this share of the line. */
const ORPHAN_SHARE = 0.2;
/** Sums of advances may miss the width of a line by this much, in points. */
const TOLERANCE = 1e-6;

/**
 * Breaks runs into lines no wider than `width` points, greedily, at the opportunities of `findOpportunities`.
 *
 * No break parts a superscript run, or separates it from what stands before. Where a word is wider than the line,
 * discouraged breaks serve, and then breaks between graphemes. Text without a character gives one empty line.
 */
export function breakLines(runs: readonly Run[], width: number, measure: Measure, options: BreakOptions = {}): readonly BrokenLine[] {
  const flow = flowOf(runs, width, measure);
  const leading = options.leading ?? 0;
  const filled = fillLines(flow, unitsOf(flow, 0, flow.text.length, 'allowed'), leading);
  const lines = options.avoidOrphan ? withoutOrphan(flow, filled) : filled;
  return lines.map((line, index) => placeLine(line.units, flow, index === 0 ? leading : 0));
}

function flowOf(runs: readonly Run[], width: number, measure: Measure): Flow {
  const starts = [0];
  for (const run of runs) starts.push((starts.at(-1) ?? 0) + run.text.length);
  const text = runs.map((run) => run.text).join('');
  const insideSuperscript = (position: number): boolean =>
    runs.some(
      (run, index) => run.superscript && run.text !== '' && position >= (starts[index] ?? 0) && position < (starts[index + 1] ?? 0),
    );
  // A mark after a year is no decimal: its digits are hidden from the rules about numbers.
  const read = runs.map((run) => (run.superscript ? 'x'.repeat(run.text.length) : run.text)).join('');
  const opportunities = findOpportunities(read).filter(({ position, kind }) => kind === 'required' || !insideSuperscript(position));
  return { runs, text, starts, opportunities, measure, width };
}

/** Cuts a range of the text at its opportunities, at the discouraged ones too when asked. */
function unitsOf(flow: Flow, start: number, end: number, weakest: 'allowed' | 'discouraged'): Unit[] {
  const units: Unit[] = [];
  let from = start;
  for (const { position, kind } of flow.opportunities) {
    if (position <= start || position >= end || (kind === 'discouraged' && weakest === 'allowed')) continue;
    units.push(unitOf(flow, from, position, kind === 'required'));
    from = position;
  }
  if (from < end) units.push(unitOf(flow, from, end, isRequired(flow, end)));
  return units;
}

const isRequired = (flow: Flow, end: number): boolean =>
  flow.opportunities.some(({ position, kind }) => position === end && kind === 'required');

function unitOf(flow: Flow, start: number, end: number, last: boolean): Unit {
  return { start, end, trimmedEnd: withoutTrailingSpace(flow.text, start, end), width: widthOf(flow, start, end), last };
}

/** Advance of a unit at the end of a line. */
const trimmedWidthOf = (flow: Flow, unit: Unit): number =>
  unit.trimmedEnd === unit.end ? unit.width : widthOf(flow, unit.start, unit.trimmedEnd);

/** Fills lines greedily; at least one unit stands on each, cut smaller where it is wider than the line. */
function fillLines(flow: Flow, all: readonly Unit[], leading: number): UnitRange[] {
  const lines: UnitRange[] = [];
  const waiting = [...all].reverse();
  let units: Unit[] = [];
  let used = 0;
  let room = flow.width - leading;
  const close = (): void => {
    lines.push({ units, room });
    units = [];
    used = 0;
    room = flow.width;
  };
  for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop()) {
    const start = startOf(flow, units, unit, used);
    if (start + unit.width <= room || start + trimmedWidthOf(flow, unit) <= room + TOLERANCE) {
      units.push(unit);
      used = start + unit.width;
      if (unit.last) close();
    } else if (units.length > 0 || room < flow.width) {
      // A first line shortened by its leading is given up before a word is cut.
      waiting.push(unit);
      close();
    } else {
      const parts = cutUnit(flow, unit, room);
      if (parts.length > 1) waiting.push(...parts.reverse());
      else {
        units.push(unit);
        close();
      }
    }
  }
  if (units.length > 0 || lines.length === 0) close();
  return lines;
}

/** Where a unit starts after others: words end with a space, but after a hyphen kerning and ligatures reach across. */
function startOf(flow: Flow, units: readonly Unit[], unit: Unit, used: number): number {
  const [first] = units;
  const above = units.at(-1);
  if (first === undefined || above === undefined || above.trimmedEnd !== above.end) return used;
  return widthOf(flow, first.start, unit.end) - unit.width;
}

/** Cuts a unit that no line can hold: at discouraged breaks, else between graphemes. A single grapheme stays whole. */
function cutUnit(flow: Flow, unit: Unit, room: number): Unit[] {
  const words = unitsOf(flow, unit.start, unit.end, 'discouraged');
  if (words.length > 1) return words;
  const ends = graphemeEnds(flow, unit);
  if (ends.length < 2) return [unit];
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (widthOf(flow, unit.start, ends[middle] ?? unit.end) <= room + TOLERANCE) low = middle;
    else high = middle - 1;
  }
  const cut = ends[low] ?? unit.end;
  return cut >= unit.end ? [unit] : [unitOf(flow, unit.start, cut, false), unitOf(flow, cut, unit.end, unit.last)];
}

/** Ends of the graphemes of a unit; a superscript is one piece with the grapheme before it. */
function graphemeEnds(flow: Flow, unit: Unit): number[] {
  const ends = [...new Intl.Segmenter('en').segment(flow.text.slice(unit.start, unit.end))].map(
    ({ index, segment }) => unit.start + index + segment.length,
  );
  const free = ends.filter(
    (end) =>
      end === unit.end ||
      !flow.runs.some((run, index) => run.superscript && end >= (flow.starts[index] ?? 0) && end < (flow.starts[index + 1] ?? 0)),
  );
  // A superscript wider than a line is cut after all.
  return free.length > 1 ? free : ends;
}

/** Moves the last unit of the line above down to a short last word, where both lines then look better. */
function withoutOrphan(flow: Flow, lines: readonly UnitRange[]): readonly UnitRange[] {
  const last = lines.at(-1);
  const above = lines.at(-2);
  const orphan = last?.units[0];
  const moved = above?.units.at(-1);
  if (last === undefined || above === undefined || orphan === undefined || moved === undefined) return lines;
  const orphanWidth = trimmedWidthOf(flow, orphan);
  if (last.units.length > 1 || above.units.length < 3 || moved.last || orphanWidth > last.room * ORPHAN_SHARE) return lines;
  const joined = moved.width + orphanWidth;
  const kept = above.units.slice(0, -1);
  const left = kept.reduce((sum, unit) => sum + unit.width, 0);
  if (joined > last.room || joined > left) return lines;
  return [...lines.slice(0, -2), { ...above, units: kept }, { ...last, units: [moved, orphan] }];
}

function placeLine(units: readonly Unit[], flow: Flow, leading: number): BrokenLine {
  const start = units[0]?.start ?? 0;
  const end = withoutTrailingSpace(flow.text, start, units.at(-1)?.end ?? 0);
  const segments: BrokenSegment[] = [];
  let x = leading;
  for (const piece of piecesOf(flow, start, end)) {
    segments.push({ run: piece.run, text: piece.text, x, width: piece.width });
    x += piece.width;
  }
  return { segments, width: x };
}

const widthOf = (flow: Flow, start: number, end: number): number => piecesOf(flow, start, end).reduce((sum, piece) => sum + piece.width, 0);

/** The stretches of runs in a range of the text, measured. */
function piecesOf(flow: Flow, start: number, end: number): { run: number; text: string; width: number }[] {
  const pieces: { run: number; text: string; width: number }[] = [];
  for (const [run, { font, size, superscript }] of flow.runs.entries()) {
    const from = Math.max(start, flow.starts[run] ?? 0);
    const to = Math.min(end, flow.starts[run + 1] ?? 0);
    if (from >= to) continue;
    const text = flow.text.slice(from, to);
    pieces.push({ run, text, width: flow.measure.width(text, font, superscript ? size * SUPERSCRIPT_SIZE : size) });
  }
  return pieces;
}

/** Spaces and line ends vanish at the end of a line; no-break spaces stay. */
const VANISHING = /[\t\n\v\f\r \u1680\u2000-\u2006\u2008-\u200B\u2028\u2029\u205F\u3000\u0085]/u;

function withoutTrailingSpace(text: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && VANISHING.test(text.charAt(trimmed - 1))) trimmed--;
  return trimmed;
}
