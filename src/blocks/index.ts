// The registry of blocks: one file a block, nothing else here.
import { chart } from './chart.js';
import { column } from './column.js';
import { columns } from './columns.js';
import { compare } from './compare.js';
import { endnotes } from './endnotes.js';
import { facts } from './facts.js';
import { figures } from './figures.js';
import { header } from './header.js';
import { heading } from './heading.js';
import { judgements } from './judgements.js';
import { ladder } from './ladder.js';
import { list } from './list.js';
import { panel } from './panel.js';
import { paragraph } from './paragraph.js';
import { quotation } from './quotation.js';
import { table } from './table.js';
import { takeaway } from './takeaway.js';
import { text } from './text.js';
import { timeline } from './timeline.js';
import type { BlockMap, BlockType } from './types.js';

/** Every kind of block by name; leaving one out does not compile. */
export const blockTypes: { readonly [K in keyof BlockMap]: BlockType<BlockMap[K]> } = {
  chart,
  column,
  columns,
  compare,
  endnotes,
  facts,
  figures,
  header,
  heading,
  judgements,
  ladder,
  list,
  panel,
  paragraph,
  quotation,
  table,
  takeaway,
  text,
  timeline,
};
