// The kit that ships with Dragoman holds what the art direction promises.
import { describe, expect, test } from 'vitest';
import { createMeasure } from '../../src/frame/create-measure.js';
import type { Color, FontRef, Target } from '../../src/frame/types.js';
import { readKit } from '../../src/kit/read-kit.js';
import { fontsOf, type Kit, type SlideLayout } from '../../src/kit/types.js';
import { shippedKits } from '../support/shipped-kits.js';

const { value, diagnostics } = readKit(shippedKits, 'dragoman');
const kit = value as Kit; // The first test fails where it is not there.
const TARGETS: readonly Target[] = ['deck', 'memo'];
const layout = (name: string): SlideLayout => kit.deck.layouts.find((one) => one.name === name) as SlideLayout; // Named in the tests below.
const placeholder = (name: string, role: string) => layout(name).placeholders.find((one) => one.role === role);

test('the default kit reads without a word, contrast lint included', () => {
  expect(diagnostics).toEqual([]);
  expect(value).toBeDefined();
});

describe('its slides', () => {
  test('have four layouts on 960 × 540 points', () => {
    expect(kit.deck.size).toEqual({ width: 960, height: 540 });
    expect(kit.deck.layouts.map(({ name, kind }) => [name, kind])).toEqual([
      ['Cover', 'title'],
      ['Title and content', 'obj'],
      ['Title only', 'titleOnly'],
      ['Statement', 'obj'],
    ]);
  });

  test('keep title, source, marking and footers at the same place on all but the cover', () => {
    for (const role of ['title', 'source', 'marking', 'footer', 'date', 'number']) {
      const first = placeholder('Title and content', role);
      expect(first, role).toBeDefined();
      expect(placeholder('Title only', role), role).toEqual(first);
      expect(placeholder('Statement', role), role).toEqual(first);
    }
    expect(layout('Cover').placeholders.map(({ role }) => role)).toEqual(['title', 'subtitle', 'marking', 'date']);
    expect(placeholder('Title only', 'body')).toBeUndefined();
  });

  test('keep every placeholder within the margins and apart from the others', () => {
    for (const { name, placeholders } of kit.deck.layouts) {
      for (const { box, role } of placeholders) {
        expect(box.x, `${name} ${role}`).toBeGreaterThanOrEqual(kit.deck.grid.margin);
        expect(box.x + box.width, `${name} ${role}`).toBeLessThanOrEqual(960 - kit.deck.grid.margin);
        for (const other of placeholders) {
          const apart =
            other.role === role ||
            box.x + box.width <= other.box.x ||
            other.box.x + other.box.width <= box.x ||
            box.y + box.height <= other.box.y ||
            other.box.y + other.box.height <= box.y;
          expect(apart, `${name}: ${role} and ${other.role}`).toBe(true);
        }
      }
    }
  });

  test('give a title two whole lines, a source line two, a footer one', () => {
    const lines = (role: string): number => {
      const { box, style } = placeholder('Title and content', role) ?? { box: { height: 0 }, style: 'body' as const };
      return Math.floor(box.height / kit.deck.styles[style].pitch);
    };
    expect([lines('title'), lines('source'), lines('footer'), lines('date'), lines('number')]).toEqual([2, 2, 1, 1, 1]);
  });

  test('write nothing that a room must read under 14 points', () => {
    const small = Object.entries(kit.deck.styles).filter(([, { size }]) => size < 14);
    expect(small.map(([name]) => name)).toEqual(['source', 'footer', 'marking', 'note']);
    expect(kit.deck.styles.marking.size).toBeGreaterThanOrEqual(12);
    expect(kit.memo.styles.marking.size).toBeGreaterThanOrEqual(12);
  });
});

describe('its type', () => {
  test('leads between 1.1 and 1.5 of the size, and each target has every style', () => {
    for (const target of TARGETS) {
      expect(Object.keys(kit[target].styles)).toHaveLength(19);
      for (const [name, { size, pitch }] of Object.entries(kit[target].styles)) {
        expect(pitch / size, `${target} ${name}`).toBeGreaterThanOrEqual(1.1);
        expect(pitch / size, `${target} ${name}`).toBeLessThanOrEqual(1.5);
      }
    }
  });

  test('has a glyph for Turkish, Azerbaijani, Russian and Ukrainian, quotation marks, dashes and currencies', () => {
    const text = 'ÂÇĞİÎÖŞÜÛâçğıîöşüûƏəXxQq АБЯабяЁёЇїЄєҐґІі ‘’‚“”„«»‹› –—… §%‰€£$№ ½²³·•→≈≤≥−×±°';
    for (const target of TARGETS) {
      const measure = createMeasure(fontsOf(kit, target));
      for (const role of ['heading', 'text'] as const) {
        for (const font of [{ role }, { role, bold: true }, { role, italic: true }] satisfies FontRef[]) {
          expect(measure.missing(text, font), `${target} ${JSON.stringify(font)}`).toEqual([]);
        }
      }
    }
  });

  test('comes with the licence of each family', () => {
    const files = [...(shippedKits.find(({ name }) => name === 'dragoman')?.files ?? [])];
    for (const family of ['Carlito', 'SourceSerif4', 'SourceSans3']) {
      const licence = files.find(([path]) => path === `fonts/OFL-${family}.txt`)?.[1];
      expect(new TextDecoder().decode(licence)).toContain('SIL OPEN FONT LICENSE Version 1.1');
    }
  });
});

describe('its pages', () => {
  test('are A4 and Letter with the margins of a memo', () => {
    const millimetres = (points: number): number => Math.round((points * 25.4) / 72);
    const { a4, letter } = kit.memo.pages;
    expect([millimetres(a4.size.width), millimetres(a4.size.height)]).toEqual([210, 297]);
    expect(Object.values(a4.margins).map(millimetres)).toEqual([25, 25, 25, 25]);
    expect(letter.size).toEqual({ width: 612, height: 792 });
    expect([letter.margins.top, letter.margins.right, letter.margins.bottom, letter.margins.left].map(millimetres)).toEqual([
      25, 22, 25, 22,
    ]);
  });
});

describe('its markings', () => {
  test('are those of TLP 2.0, least restricted first', () => {
    expect(kit.markings.map(({ label }) => label)).toEqual(['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED']);
  });
});

/** Linear light of the three channels. */
function linear({ rgb }: Color): readonly number[] {
  return [0, 2, 4].map((start) => {
    const channel = Number.parseInt(rgb.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
}

/** CIE 1976 L*a*b* under D65. */
function lab(light: readonly number[]): readonly number[] {
  const [red = 0, green = 0, blue = 0] = light.map((value) => Math.min(1, Math.max(0, value)));
  const root = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How linear light is seen, severity 1 (Machado, Oliveira and Fernandes 2009, table 1). */
const VISIONS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

describe('its chart colours', () => {
  test.each(Object.entries(VISIONS))('differ from one another in %s', (_name, matrix) => {
    const seen = kit.chartColors.map((color) =>
      lab(matrix.map((row) => row.reduce((sum, weight, index) => sum + weight * (linear(color)[index] ?? 0), 0))),
    );
    for (const [index, one] of seen.entries()) {
      for (const other of seen.slice(index + 1)) {
        expect(Math.hypot(...one.map((value_, axis) => value_ - (other[axis] ?? 0)))).toBeGreaterThan(10);
      }
    }
  });

  test('differ in greyscale where only two series stand beside the highlighted one', () => {
    const lightness = (color: Color | undefined): number => lab(linear(color ?? { rgb: '000000' }))[0] ?? 0;
    const [first, second] = kit.chartColors;
    const highlight = kit.colors.highlight;
    for (const [one, other] of [
      [first, second],
      [first, highlight],
      [second, highlight],
    ])
      expect(Math.abs(lightness(one) - lightness(other))).toBeGreaterThan(10);
  });
});
