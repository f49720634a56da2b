// Text that a reader puts together from blocks of its own, with the view of its running text.

import type { Omission, SourceText } from './types.js';
import { addToBlock, createViewBlock, toView, type ViewBlock } from './view-block.js';

/** A block of extracted text in one line; with an omission's kind it stands in the text but is no running text. */
export interface TextBlock {
  readonly kind: ViewBlock['kind'] | Omission['kind'];
  readonly text: string;
}

/** Joins blocks with blank lines. */
export function toSource(blocks: readonly TextBlock[]): Required<Pick<SourceText, 'text' | 'view'>> {
  const parts: string[] = [];
  const views: ViewBlock[] = [];
  const omitted: Omission[] = [];
  let start = 0;
  for (const { kind, text } of blocks) {
    const line = text.replace(UNPRINTABLE, '').replace(/\s+/g, ' ').trim();
    if (line === '') continue;
    if (kind === 'heading' || kind === 'list-item' || kind === 'body') {
      const block = createViewBlock(kind);
      for (let at = 0; at < line.length; at += 1) addToBlock(block, line.charAt(at), start + at, start + at + 1);
      views.push(block);
    } else omitted.push({ start, end: start + line.length, kind });
    parts.push(line);
    start += line.length + 2;
  }
  return { text: parts.join('\n\n'), view: toView(views, omitted) };
}

/** Control characters and private use, which fonts of symbols leave behind, and halves of characters. */
const UNPRINTABLE = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffd\ufffe\uffff\p{Co}\p{Cs}]/gu;
