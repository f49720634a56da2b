// Running heads and feet, page numbers and footnotes among the lines of a PDF.
import type { Line, Page } from './types.js';

/** Part of the page's height in which heads and feet stand. */
const MARGIN = 0.13;
const PAGE_NUMBER = /^(?:page\s{1,3})?[-–—|\s]{0,4}(?:\d{1,4}|[ivxlc]{1,6})[-–—|\s]{0,4}(?:(?:of|\/)\s{0,3}\d{1,4})?[-–—|\s]{0,4}$/i;
const NOTE_START = /^(?:[¹²³⁰⁴-⁹]{1,3}|\d{1,3}[.)]?\s|[*†‡§]{1,3}\s?)(?=\s{0,2}\S)/u;

export interface PageFurniture {
  readonly running: ReadonlySet<Line>;
  readonly notes: ReadonlySet<Line>;
}

/** Finds furniture; `bodySize` is the font size of most text. */
export function findPageFurniture(pages: readonly Page[], bodySize: number): PageFurniture {
  const running = findRunning(pages);
  const notes = new Set<Line>();
  for (const page of pages)
    for (const line of notesOf(
      page.lines.filter((line) => !running.has(line)),
      bodySize,
      page,
    ))
      notes.add(line);
  return { running, notes };
}

/** Lines in the margin that stand again on other pages but for their numbers, and page numbers. */
function findRunning(pages: readonly Page[]): ReadonlySet<Line> {
  const places = new Map<string, Set<number>>();
  const marginal = pages.map((page) => page.lines.filter((line) => isMarginal(line, page)));
  const keysOf = ({ text, y }: Line): readonly string[] => {
    const words = text
      .toLowerCase()
      .replace(/\d+/g, '#')
      .replace(/\b[ivxlc]{1,6}\b/g, '#')
      .replace(/\s+/g, ' ');
    // The height is rounded twice, so that neighbours on both sides of a step meet.
    return [`${words}@${Math.floor(y / 8)}`, `${words}@@${Math.floor((y + 4) / 8)}`];
  };
  for (const [number, lines] of marginal.entries())
    for (const key of lines.flatMap(keysOf)) places.set(key, (places.get(key) ?? new Set()).add(number));
  const fewest = Math.max(2, Math.ceil(pages.length * 0.25));
  const isRepeated = (line: Line): boolean => keysOf(line).some((key) => (places.get(key)?.size ?? 0) >= Math.min(fewest, 12));
  return new Set(
    marginal.flatMap((lines, number) =>
      lines.filter((line) => isRepeated(line) || isPageNumber(line, pages[number]) || isSolitary(line, pages[number], number)),
    ),
  );
}

const isMarginal = (line: Line, { top, bottom }: Page): boolean => {
  const height = top - bottom;
  return line.y > top - height * MARGIN || line.y < bottom + height * MARGIN;
};

/** A number by itself that nothing stands above or below. */
function isPageNumber(line: Line, page: Page | undefined): boolean {
  if (page === undefined || !PAGE_NUMBER.test(line.text)) return false;
  const others = page.lines.filter((other) => other !== line);
  return others.every(({ y }) => y <= line.y + 2) || others.every(({ y }) => y >= line.y - 2);
}

/** Fewest lines of the font's size between a running head and the text. */
const DISTANCE = 2.6;

/** A short line in the margin, far from the text, that is no sentence; on the first page only at the foot. */
function isSolitary(line: Line, page: Page | undefined, number: number): boolean {
  if (page === undefined || line.text.length > 70 || /[.!?:;]["”’)]?$/.test(line.text)) return false;
  const distances = page.lines.filter((other) => other !== line && !PAGE_NUMBER.test(other.text)).map((other) => other.y - line.y);
  const isLowest = distances.every((distance) => distance > line.size * DISTANCE || Math.abs(distance) < 2);
  const isHighest = distances.every((distance) => distance < -line.size * DISTANCE || Math.abs(distance) < 2);
  return distances.length > 3 && (isLowest || (isHighest && number > 0));
}

/** The lines in smaller type at the foot of a page, from the first that begins with a number. */
function notesOf(lines: readonly Line[], bodySize: number, { top, bottom }: Page): readonly Line[] {
  const isSmall = (line: Line): boolean => line.size < bodySize * 0.93;
  let from = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line === undefined || !isSmall(line) || line.y > top - (top - bottom) * 0.3) break;
    if (NOTE_START.test(line.text)) from = index;
  }
  return lines.slice(from);
}

/** Whether a line begins a footnote. */
export const isNoteStart = ({ text }: Line): boolean => NOTE_START.test(text);
