// The default kit as a master: every layout, every placeholder.
import { describe, expect, it } from 'vitest';
import type { TextItem } from '../../../src/frame/types.js';
import { readKit } from '../../../src/kit/read-kit.js';
import { writePptx } from '../../../src/writers/pptx/write-pptx.js';
import { layoutOf } from '../../support/pptx-fixtures.js';
import { all, openArchive, readShapes, readTargets } from '../../support/read-pptx.js';
import { shippedKits } from '../../support/shipped-kits.js';

const kit = readKit(shippedKits, 'dragoman').value;
if (kit === undefined) throw new Error('The default kit cannot be read');

const frames = kit.deck.layouts.map((layout, index) => ({
  number: index + 1,
  layout: layout.name,
  title: `Slide on ${layout.name}`,
  notes: ['A note.'],
  items: layout.placeholders.map(({ role, box, style, color, align, anchor }): TextItem => {
    const { font, size, pitch, before, color: own } = kit.deck.styles[style];
    const text = role === 'number' ? String(index + 1) : `${role} of ${layout.name}`;
    const runs = [{ text, font, size, color: color ?? own }];
    return { type: 'text', role, box, name: role, anchor, lines: [], paragraphs: [{ node: role, runs, align, pitch, before }] };
  }),
}));

const deck = openArchive(await writePptx(layoutOf(frames), kit, { attachments: [] }));

describe.each(kit.deck.layouts.map((layout, index) => [layout.name, index + 1, layout.placeholders.length] as const))(
  '%s',
  (name, number, count) => {
    it('takes place and format of everything from its layout', () => {
      const shapes = readShapes(deck, number);
      expect(shapes).toHaveLength(count);
      for (const { placeholder, box, element } of shapes) {
        expect(placeholder).not.toBeNull();
        expect(box).toBeNull();
        expect(all(element, 'rPr').flatMap((each) => Array.from(each.attributes, (attribute) => attribute.name))).toEqual(['lang']);
        expect(all(element, 'bodyPr').flatMap((each) => Array.from(each.attributes))).toEqual([]);
        expect(all(element, 'pPr')).toEqual([]);
      }
    });

    it('is the layout that PowerPoint names', () => {
      const [part] = readTargets(deck, `ppt/slides/slide${number}.xml`, 'slideLayout');
      expect(all(deck.root(`ppt/slideLayouts/${part?.split('/').at(-1)}`), 'cSld')[0]?.getAttribute('name')).toBe(name);
    });
  },
);
