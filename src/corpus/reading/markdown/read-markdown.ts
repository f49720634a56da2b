// Markdown to a view of its words; offsets stay those of the file.
import type { SourceText, TextView } from '../types.js';
import { toView } from '../view-block.js';
import { findMarkdownBlocks } from './find-markdown-blocks.js';
import { readFrontMatter } from './read-front-matter.js';

/** Reads a decoded Markdown file: its front matter as metadata, its words without marks. */
export function readMarkdown(text: string): Pick<SourceText, 'metadata'> & { readonly view: TextView } {
  const { metadata, end } = readFrontMatter(text);
  const { blocks, omitted } = findMarkdownBlocks(text, end);
  return { metadata, view: toView(blocks, end === 0 ? omitted : [{ start: 0, end, kind: 'boilerplate' }, ...omitted]) };
}
