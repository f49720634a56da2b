// A diagnostic as a person reads it: what, where, the line itself with the trouble underlined, what to do.
import type { Diagnostic, Place, Severity } from '../base/diagnostic.js';
import { displayWidth, escapeControls, escapeLines, graphemes } from './display-text.js';

export interface FormatOptions {
  readonly color: boolean;
  /** Cells in a line; longer source lines are cut around the trouble. */
  readonly columns: number;
  /** What a diagnostic without a place is about, e.g. `brief ots-rise`. */
  readonly subject?: string;
}

const CODES = { error: 31, warning: 33, note: 36, dim: 2, bold: 1 } as const;

/**
 * Formats one diagnostic; without a line break at the end.
 *
 * ```
 * error[brief/unknown-field]: Cannot read field `tittle`, expected one of `title`, `themes`
 *   briefs/ots-rise.yaml:3:1
 *   3 | tittle: Turkic states gain room
 *     | ^^^^^^
 *   hint: did you mean `title`?
 * ```
 */
export function formatDiagnostic(diagnostic: Diagnostic, options: FormatOptions): string {
  const { severity, code, message, place, hints = [] } = diagnostic;
  const paint = painter(options.color);
  return [
    `${paint(severity, `${severity}[${escapeControls(code)}]`)}: ${paint('bold', escapeLines(message, '  '))}`,
    ...(place === undefined ? subjectLine(options) : formatPlace(place, severity, options)),
    ...hints.map((hint) => `  hint: ${escapeLines(hint, '    ')}`),
  ].join('\n');
}

/** Sorted by file, line and column; those without a place come first, in their own order. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics
    .map((diagnostic, index) => ({ diagnostic, index }))
    .sort((a, b) => comparePlaces(a.diagnostic.place, b.diagnostic.place) || a.index - b.index)
    .map(({ diagnostic }) => diagnostic);
}

function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

const painter =
  (color: boolean) =>
  (name: keyof typeof CODES, text: string): string =>
    color ? `\u001b[${CODES[name]}m${text}\u001b[0m` : text;

const subjectLine = ({ subject }: FormatOptions): readonly string[] => (subject === undefined ? [] : [`  ${escapeControls(subject)}`]);

function formatPlace(place: Place, severity: Severity, { color, columns }: FormatOptions): readonly string[] {
  const paint = painter(color);
  const where = `  ${escapeControls(place.file)}:${place.line}:${place.column}`;
  if (place.sourceLine === undefined) return [where];
  const number = String(place.line);
  const room = Math.max(24, columns - number.length - 6);
  const frame = cutFrame(place.sourceLine, place.column - 1, place.length ?? 1, room);
  return [
    where,
    `  ${paint('dim', `${number} |`)} ${frame.line}`.trimEnd(),
    `  ${paint('dim', `${' '.repeat(number.length)} |`)} ${' '.repeat(frame.indent)}${paint(severity, '^'.repeat(frame.carets))}`,
  ];
}

/** The part of a line that fits, escaped, with the cells before and under the trouble. */
function cutFrame(line: string, start: number, length: number, room: number): { line: string; indent: number; carets: number } {
  const before = cells(line.slice(0, start));
  const under = cells(line.slice(start, start + length));
  const after = cells(line.slice(start + length));
  const shownUnder = take(under, Math.max(8, room - 12));
  const isCut = shownUnder.length < under.length;
  const rest = room - widthOf(shownUnder);
  const shownAfter = isCut ? [] : take(after, Math.max(Math.floor(rest / 2), rest - widthOf(before)) - 1);
  const shownBefore = [...take([...before].reverse(), rest - widthOf(shownAfter) - 2)].reverse();
  const lead = shownBefore.length < before.length ? '…' : '';
  const tail = isCut || shownAfter.length < after.length ? '…' : '';
  const text = [...shownBefore, ...shownUnder, ...shownAfter].map((cell) => cell.text).join('');
  return { line: `${lead}${text}${tail}`, indent: lead.length + widthOf(shownBefore), carets: Math.max(1, widthOf(shownUnder)) };
}

interface Cell {
  readonly text: string;
  readonly width: number;
}

/** Escaped characters with their widths; a combining mark stays with its letter. */
const cells = (text: string): readonly Cell[] =>
  graphemes(text).map((grapheme) => {
    const shown = escapeControls(grapheme);
    return { text: shown, width: displayWidth(shown) };
  });

const widthOf = (list: readonly Cell[]): number => list.reduce((sum, { width }) => sum + width, 0);

/** As many as fit into a width. */
function take(list: readonly Cell[], room: number): readonly Cell[] {
  let left = room;
  const end = list.findIndex(({ width }) => {
    left -= width;
    return left < 0;
  });
  return end === -1 ? list : list.slice(0, end);
}
