// Pictures: only ever a logo.
import type { ImageItem } from '../../../frame/types.js';
import { imageType } from '../image-type.js';
import { labelShape } from '../label-shape.js';
import { inchBox } from '../position.js';
import type { ItemWriter } from '../types.js';

/** Writes a picture from its bytes; no path ever reaches the library. */
export const image: ItemWriter<ImageItem> = {
  place(slide, item, key) {
    const { mediaType } = imageType(item.png);
    const data = `${mediaType};base64,${Buffer.from(item.png).toString('base64')}`;
    slide.addImage({ ...inchBox(item.box), objectName: key, data });
  },
  complete(elements, item) {
    for (const element of elements) labelShape(element, { name: item.name, alt: item.alt });
  },
};
