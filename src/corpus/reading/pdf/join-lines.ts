// Lines of a PDF to paragraphs, headings and list items.
import type { TextBlock } from '../to-source.js';
import { joinWords } from './join-words.js';
import type { Line } from './types.js';

const BULLET = /^[•‣◦▪●■○–—-]\s+(?=\S)/;
const NUMBER = /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s+(?=\S)/;
const ENDS = /[.!?…:;]["”’»')\]¹²³⁰⁴-⁹]*$/u;
/** Longest heading, in characters. */
const HEADING = 160;

/** Typical distances of a text, by which its paragraphs show. */
export interface Measures {
  readonly size: number;
  readonly font: string;
  /** Between baselines of neighbouring lines, in parts of the font size. */
  readonly leading: number;
  /** Right edge of most full lines, by page and column. */
  readonly rightOf: (line: Line) => number;
}

/** Joins lines of running text in reading order; `words` are those of the text, for words broken at line ends. */
export function joinLines(lines: readonly Line[], measures: Measures, words: ReadonlySet<string>): readonly TextBlock[] {
  const groups: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const group = groups.at(-1);
    const previous = lines[index - 1];
    if (group === undefined || previous === undefined || isBreak(group, previous, line, lines[index + 1], measures)) groups.push([line]);
    else group.push(line);
  }
  return groups.map((group) => toBlock(group, measures, words));
}

function isBreak(group: readonly Line[], previous: Line, line: Line, next: Line | undefined, measures: Measures): boolean {
  if (line.isRow !== previous.isRow) return true;
  if (line.isRow) return line.page !== previous.page || Math.abs(previous.y - line.y) > line.size * 3;
  if (Math.abs(line.size - previous.size) > previous.size * 0.08) return true;
  if (BULLET.test(line.text)) return true;
  const isItem = BULLET.test(group[0]?.text ?? '') || NUMBER.test(group[0]?.text ?? '');
  const goesOn = /^\p{Ll}/u.test(line.text);
  const drop = previous.y - line.y;
  if (line.page !== previous.page || drop < -line.size) return !goesOn && (ENDS.test(previous.text) || isHeadingLike(previous, measures));
  const isShort = previous.right < measures.rightOf(previous) - previous.size * 4;
  const isHeadingBefore = isHeadingLike(previous, measures);
  // A word in another font alone on its line heads nothing.
  const isParted = isHeadingBefore ? isShort : ENDS.test(previous.text);
  if (line.font !== previous.font && isHeadingBefore !== isHeadingLike(line, measures) && !goesOn && isParted) return true;
  if (drop > line.size * Math.max(measures.leading * 1.28, measures.leading + 0.25)) return true;
  if (isShort && ENDS.test(previous.text) && !goesOn) return true;
  if (NUMBER.test(line.text) && (isItem || ENDS.test(previous.text))) return true;
  const indent = line.left - previous.left;
  const isIndented = indent > line.size * 0.8 && indent < line.size * 6 && !isItem;
  const isBackAfter = next === undefined || next.page !== line.page || next.left < line.left - line.size * 0.5 || ENDS.test(line.text);
  return isIndented && isBackAfter && !goesOn && ENDS.test(previous.text);
}

/** Set larger than the text, or in another font and short. */
function isHeadingLike({ text, size, font }: Line, measures: Measures): boolean {
  if (size > measures.size * 1.1) return true;
  return font !== measures.font && size > measures.size * 0.97 && text.length < 110 && !ENDS.test(text);
}

function toBlock(group: readonly Line[], measures: Measures, words: ReadonlySet<string>): TextBlock {
  const [first] = group;
  if (first?.isRow === true) return { kind: 'table', text: group.map(({ text }) => text).join(' | ') };
  const text = joinWords(
    group.map((line) => line.text),
    words,
  );
  const bullet = BULLET.exec(text)?.[0].length ?? 0;
  if (bullet > 0) return { kind: 'list-item', text: text.slice(bullet) };
  const isHeading =
    group.every((line) => isHeadingLike(line, measures)) && text.length <= HEADING && !/[.;,]$/.test(text) && /\p{L}/u.test(text);
  return { kind: isHeading ? 'heading' : 'body', text };
}
