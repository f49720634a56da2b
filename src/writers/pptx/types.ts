// What the writers of frame items share.
import type { Rect } from '../../base/geometry.js';
import type { Color, Frame, FrameItem, NodeId } from '../../frame/types.js';
import type { Kit, SlidePlaceholder, TextStyle } from '../../kit/types.js';
import type { MasterPlaceholder } from './master/read-master.js';
import type { OfficePackage } from './package.js';
import type { SlideSheet } from './pptxgen.js';
import type { Element } from './xml.js';

/** What holds for the whole deck. */
export interface DeckContext {
  readonly kit: Kit;
  /** BCP 47. */
  readonly language: string;
  /** The number of the slide that shows a node. */
  readonly slideOf: (node: NodeId) => number | undefined;
}

/** The format that a text item inherits when it stands in a placeholder of the kit's own master. */
export interface InheritedStyle {
  readonly style: TextStyle;
  readonly color: Color;
  readonly align: SlidePlaceholder['align'];
  readonly anchor: SlidePlaceholder['anchor'];
}

/** A placeholder chosen for a text item. */
export interface ChosenPlaceholder {
  readonly placeholder: MasterPlaceholder;
  readonly box?: Rect;
  /** Absent where the master is an institution's own: then the run keeps its format. */
  readonly inherited?: InheritedStyle;
}

/** What an item needs to know to be completed on its slide. */
export interface SlideContext extends DeckContext {
  readonly frame: Frame;
  readonly package: OfficePackage;
  readonly part: string;
  readonly placeholderOf: (item: FrameItem) => ChosenPlaceholder | undefined;
}

/** How one kind of frame item is written: first by pptxgenjs, then completed in the XML it made. */
export interface ItemWriter<Item extends FrameItem> {
  /** Adds the item; every object it makes is named `key` or `key/<number>`. */
  place(slide: SlideSheet, item: Item, key: string, context: DeckContext): void;
  /** Completes the elements that bear the key, in slide order. */
  complete(elements: readonly Element[], item: Item, context: SlideContext): void;
}
