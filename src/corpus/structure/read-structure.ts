// A decoded text to paragraphs, sentences and debris.
import type { Span } from '../../base/span.js';
import { splitSentences } from '../sentences/split-sentences.js';
import { findInlineDebris } from '../text/find-inline-debris.js';
import { foldRange } from '../text/fold-text.js';
import type { CorpusParagraph, Debris } from '../types.js';
import { type Furniture, findBlockDebris } from './find-block-debris.js';
import { type Draft, findDrafts, type TextFormat } from './find-drafts.js';
import { findPullQuotes } from './find-pull-quotes.js';

/** The structure of a text, and what its furniture tells. */
export interface Structure {
  readonly paragraphs: readonly CorpusParagraph[];
  /** In order, never overlapping. */
  readonly debris: readonly Debris[];
  readonly furniture: Furniture;
}

/** What the catalogue knows of a text. */
export interface Known {
  readonly title: string | null;
  /** BCP 47. */
  readonly language: string;
}

/** Finds paragraphs, sentences and debris. */
export function readStructure(text: string, format: TextFormat, known: Known): Structure {
  const drafts = findDrafts(text, format);
  const furniture = findBlockDebris(drafts, known.title);
  const debris: Debris[] = drafts.flatMap(({ start, end }, index) => {
    const kind = furniture.kinds[index];
    return kind === undefined ? [] : [{ start, end, kind }];
  });
  const joined = joinBroken(drafts, furniture.kinds, text);
  const kinds = joined.map((draft, index) => kindOf(draft, joined[index + 1]));

  const inline = joined.map((draft) => findInlineDebris(draft.text, draft.start));
  const folded = joined.map((draft, index) => foldRange(text, draft, inline[index] ?? []));
  const pullQuotes = findPullQuotes(folded.map((paragraph, index) => (kinds[index] === 'body' ? paragraph.text : '')));

  const paragraphs: CorpusParagraph[] = [];
  for (const [index, { start, end }] of joined.entries()) {
    const kind = kinds[index] ?? 'body';
    const paragraph = folded[index];
    if (pullQuotes.has(index)) {
      debris.push({ start, end, kind: 'pull-quote' });
    } else if (paragraph !== undefined) {
      for (const mark of inline[index] ?? []) debris.push(mark);
      const rawOf = (span: Span): Span => ({ start: paragraph.starts[span.start] ?? start, end: paragraph.ends[span.end - 1] ?? end });
      paragraphs.push({
        start,
        end,
        kind,
        index: paragraphs.length,
        sentences: kind === 'heading' ? [] : splitSentences(paragraph.text, known.language).map(rawOf),
      });
    }
  }
  return { paragraphs, debris: debris.sort((a, b) => a.start - b.start), furniture };
}

/** Running text; a paragraph that begins in lower case goes on from one that has no end mark. */
function joinBroken(drafts: readonly Draft[], kinds: Furniture['kinds'], text: string): readonly Draft[] {
  const joined: Draft[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (kinds[index] !== undefined) continue;
    const last = joined.at(-1);
    const follows = index > 0 && kinds[index - 1] === undefined;
    if (
      last !== undefined &&
      follows &&
      draft.kind === 'body' &&
      last.kind === 'body' &&
      /^\p{Ll}[\p{Ll}'’-]*[\s,;:.]/u.test(draft.text) &&
      !/[.!?…:;。]["”’»')\]]*$/.test(last.text.slice(-20))
    ) {
      joined[joined.length - 1] = { ...last, end: draft.end, text: text.slice(last.start, draft.end) };
    } else joined.push(draft);
  }
  return joined;
}

/** A short line without an end mark, or a question in title case, heads what follows it. */
function kindOf(draft: Draft, next: Draft | undefined): CorpusParagraph['kind'] {
  if (draft.kind === 'heading' || draft.kind === 'list-item') return draft.kind;
  if (next === undefined || draft.text.length > 120) return 'body';
  const words = draft.text.split(/\s+/);
  if (words.length > 18 || !/^["“‘'(]?[\p{Lu}\d]/u.test(draft.text)) return 'body';
  if (/[.!…:;,。]["”’»')\]]*$/.test(draft.text)) return 'body';
  const long = words.filter((word) => word.replace(/[^\p{L}]/gu, '').length >= 4);
  const isTitleCase = long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length >= long.length * 0.6;
  return /\?["”’»')\]]*$/.test(draft.text) && !isTitleCase ? 'body' : 'heading';
}
