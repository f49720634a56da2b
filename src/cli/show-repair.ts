// A repaired quotation on one line, for people.
/** Words of a text on either side of what two texts differ in. */
const CONTEXT = 3;

/** `the talks [-re-affirmed-] {+reaffirmed+} the line`: from the first word that differs to the last. */
export function showRepair(before: string, after: string): string {
  const [old, now] = [before, after].map((text) => text.trim().split(/\s+/u)) as [string[], string[]]; // Two in, two out.
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const part = (words: readonly string[]): string => words.slice(start, words.length - end).join(' ');
  const head = now.slice(Math.max(0, start - CONTEXT), start).join(' ');
  const tail = now.slice(now.length - end, now.length - end + CONTEXT).join(' ');
  return `${start > CONTEXT ? '… ' : ''}${head} [-${part(old)}-] {+${part(now)}+} ${tail}${end > CONTEXT ? ' …' : ''}`.trim();
}
