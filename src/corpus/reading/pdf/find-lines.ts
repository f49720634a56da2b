// Runs of a PDF page to lines, in reading order.
import type { Line, Run } from './types.js';

/** In parts of the font size: what parts words, and what parts columns or cells. */
const WORD_GAP = 0.14;
const CELL_GAP = 2.2;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

interface OpenLine {
  readonly runs: Run[];
  y: number;
  size: number;
  right: number;
}

/** Puts runs into lines as the page draws them; what stands far apart on one line becomes lines of their own. */
export function findLines(runs: readonly Run[], page: number): readonly Line[] {
  const rows: OpenLine[] = [];
  let open: OpenLine | undefined;
  for (const run of runs) {
    if (run.text === '') continue;
    if (open !== undefined && isOnLine(open, run)) {
      open.runs.push(run);
      if (run.text.trim() !== '' && run.size > open.size * 1.05) {
        // A footnote mark may come first.
        open.y = run.y;
        open.size = run.size;
      }
      open.right = Math.max(open.right, run.x + run.width);
    } else if (run.text.trim() !== '') {
      open = { runs: [run], y: run.y, size: run.size, right: run.x + run.width };
      rows.push(open);
    }
  }
  return inColumns(rows.map((row) => toLines(row, page)));
}

/** Whether a run goes on where the line is: on its baseline or raised beside it, and not back at the left. */
function isOnLine(line: OpenLine, run: Run): boolean {
  const rise = Math.abs(run.y - line.y);
  const isBack = run.x < line.right - line.size * 3 && run.text.trim() !== '';
  if (rise <= line.size * 0.2) return !isBack;
  return rise <= Math.max(line.size, run.size) * 0.6 && Math.min(run.size, line.size) < Math.max(run.size, line.size) * 0.85 && !isBack;
}

/** The pieces of a row that stand apart. */
function toLines({ runs, y, size }: OpenLine, page: number): readonly Line[] {
  const pieces: Run[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    if (run.text.trim() === '') {
      pieces.at(-1)?.push(run);
      continue;
    }
    if (run.x - right > size * CELL_GAP) pieces.push([run]);
    else pieces.at(-1)?.push(run);
    right = Math.max(right, run.x + run.width);
  }
  return pieces.map((piece) => toLine(piece, y, size, page, pieces.length > 1)).filter(({ text }) => text !== '');
}

function toLine(runs: readonly Run[], y: number, size: number, page: number, isRow: boolean): Line {
  let text = '';
  let right: number | null = null;
  const weights = new Map<string, number>();
  for (const run of runs) {
    const isRaised = run.y > y + size * 0.2 && run.size < size * 0.85 && /^\s*\[?\d{1,3}\]?\s*$/.test(run.text);
    const words = isRaised ? [...run.text.replace(/[^\d]/g, '')].map((digit) => SUPERSCRIPTS.charAt(Number(digit))).join('') : run.text;
    const isApart = right !== null && run.x - right > size * WORD_GAP && !isRaised && !/\s$/.test(text) && !/^\s/.test(words);
    text += `${isApart ? ' ' : ''}${words}`;
    if (run.text.trim() !== '') {
      right = run.x + run.width;
      weights.set(run.font, (weights.get(run.font) ?? 0) + run.text.trim().length);
    }
  }
  const [font = ''] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { text: text.replace(/\s+/g, ' ').trim(), left: runs[0]?.x ?? 0, right: right ?? 0, y, size, font, page, isRow };
}

/** Fewest rows, and fewest characters in each, that make two columns of prose out of rows of two pieces. */
const FEWEST_ROWS = 6;
const PROSE = 18;

/** Pages that draw line by line across two columns are read column by column. */
function inColumns(rows: readonly (readonly Line[])[]): readonly Line[] {
  const pairs = rows.filter((row) => row.length === 2 && row.every(({ text }) => text.length >= PROSE));
  const starts = pairs.map((row) => row[1]?.left ?? 0).sort((a, b) => a - b);
  const start = starts[Math.floor(starts.length / 2)] ?? 0;
  const aligned = pairs.filter((row) => Math.abs((row[1]?.left ?? 0) - start) < 20);
  if (aligned.length < FEWEST_ROWS || aligned.length * 2 < rows.length) return rows.flat();
  // What runs across both columns, such as a title, stays where it is: it parts the page.
  const read: Line[] = [];
  let [left, right]: [Line[], Line[]] = [[], []];
  for (const row of rows) {
    const isAcross = row.some((line) => line.left < start - 20 && line.right > start + 20);
    if (isAcross) {
      read.push(...left, ...right, ...row);
      [left, right] = [[], []];
      continue;
    }
    for (const line of row) (line.left < start - 10 ? left : right).push({ ...line, isRow: false });
  }
  return [...read, ...left, ...right];
}
