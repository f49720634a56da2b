// One writer for each kind of frame item; an omission does not compile.
import type { FrameItem } from '../../../frame/types.js';
import type { ItemWriter } from '../types.js';
import { chart } from './chart.js';
import { image } from './image.js';
import { shape } from './shape.js';
import { table } from './table.js';
import { text } from './text.js';

const WRITERS: { readonly [Type in FrameItem['type']]: ItemWriter<Extract<FrameItem, { readonly type: Type }>> } = {
  chart,
  image,
  shape,
  table,
  text,
};

/** The writer of an item. */
export const writerOf = (item: FrameItem): ItemWriter<FrameItem> =>
  // The record pairs each type with the writer of that very type, which the compiler cannot follow through the lookup.
  WRITERS[item.type] as ItemWriter<FrameItem>;
