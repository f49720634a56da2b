// Paragraphs as pptxgenjs takes them: a flat list of runs, the last of each paragraph breaking the line.
import type { Link, Paragraph, Run } from '../../frame/types.js';
import { cleanText } from './clean-text.js';
import { pptxColor } from './colors.js';
import type { RunOptions, RunProps } from './pptxgen.js';
import { themeFont } from './text-xml.js';
import type { DeckContext } from './types.js';

/** pptxgenjs multiplies a baseline by 50; PowerPoint counts it in thousandths of a per cent: raised by 0.33. */
const SUPERSCRIPT_BASELINE = 33_000 / 50;

/** Kinds of address that a deck may open. */
const OPENABLE = new Set(['http:', 'https:', 'mailto:']);

/** The runs of a paragraph that have anything to show. */
export const visibleRuns = (paragraph: Paragraph): readonly Run[] => paragraph.runs.filter(({ text }) => cleanText(text) !== '');

/** True when nothing of the paragraphs is seen. */
export const isBlank = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.every(({ runs }) => runs.every(({ text }) => cleanText(text).trim() === ''));

function toAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  return OPENABLE.has(address.protocol) ? address.href : undefined;
}

/** The link of a run; none when its address cannot be opened or its node stands on no slide. */
function toHyperlink(link: Link, context: DeckContext): RunOptions['hyperlink'] {
  const tooltip = cleanText(link.label);
  if ('url' in link) {
    const url = toAddress(link.url);
    return url === undefined ? undefined : { url, tooltip };
  }
  const slide = context.slideOf(link.to);
  return slide === undefined ? undefined : { slide, tooltip };
}

function toRun(run: Run, paragraph: Paragraph, last: boolean, context: DeckContext): RunProps {
  const hyperlink = run.link === undefined ? undefined : toHyperlink(run.link, context);
  const options: RunOptions = {
    align: paragraph.align,
    fontFace: themeFont(run.font.role),
    fontSize: run.size,
    bold: run.font.bold ?? false,
    italic: run.font.italic ?? false,
    color: pptxColor(run.color),
    lang: run.language ?? context.language,
    breakLine: last,
    ...(run.superscript ? { baseline: SUPERSCRIPT_BASELINE } : {}),
    ...(hyperlink === undefined ? {} : { hyperlink }),
  };
  return { text: cleanText(run.text), options };
}

/** Turns paragraphs into runs; an empty paragraph keeps its line. */
export function toRuns(paragraphs: readonly Paragraph[], context: DeckContext): RunProps[] {
  return paragraphs.flatMap((paragraph): RunProps[] => {
    const runs = visibleRuns(paragraph);
    if (runs.length === 0) return [{ text: '', options: { align: paragraph.align, breakLine: true } }];
    return runs.map((run, position) => toRun(run, paragraph, position === runs.length - 1, context));
  });
}
