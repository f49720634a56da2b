import { describe, expect, test } from 'vitest';
import { defaultKit } from '../support/default-kit.js';
import { extending, readChild } from '../support/small-kit-folder.js';

describe('the map of a kit', () => {
  test('is inherited, and a place of the same name takes another tile', () => {
    const { value, diagnostics } = readChild(extending('map: {places: {Georgia: {column: 3, row: 2}}}'));
    expect(diagnostics).toEqual([]);
    expect(value?.map?.places['Georgia']).toEqual({ code: 'GEO', column: 3, row: 2, disputed: false });
    expect(value?.map?.places['Turkey']).toEqual(defaultKit.map?.places['Turkey']);
    expect(value?.map).toMatchObject({ source: defaultKit.map?.source, disclaimer: defaultKit.map?.disclaimer });
  });

  test('takes new places, disputed ones with a look of the kit', () => {
    const { value } = readChild(extending('map: {disputed: plum, places: {An area: {code: XXX, column: 9, row: 0, disputed: true}}}'));
    expect(value?.map?.places['An area']).toEqual({ code: 'XXX', column: 9, row: 0, disputed: true });
    expect(value?.map?.disputed).toMatchObject({ rgb: '8D5A88' });
  });

  test('has one place a tile', () => {
    expect(readChild(extending('map: {places: {Elsewhere: {code: ELS, column: 4, row: 2}}}')).diagnostics).toMatchObject([
      { severity: 'error', code: 'kit/same-tile', message: expect.stringContaining('`Georgia`') },
    ]);
  });

  test.each(['code: ELS, column: 9', 'code: ELS, row: 0', 'column: 9, row: 0'])('refuses a new place with {%s} alone', (fields) => {
    expect(readChild(extending(`map: {places: {Elsewhere: {${fields}}}}`)).diagnostics).toMatchObject([{ code: 'kit/missing-field' }]);
  });

  test('warns of an outline that cannot be seen', () => {
    expect(readChild(extending('map: {disputed: "#EEEEEE"}')).diagnostics).toMatchObject([
      { severity: 'warning', code: 'kit/low-contrast' },
    ]);
  });

  test('of the shipped kit draws no disputed area, and says what it is', () => {
    const places = Object.values(defaultKit.map?.places ?? {});
    expect(places.length).toBeGreaterThan(20);
    expect(places.filter(({ disputed }) => disputed)).toEqual([]);
    expect(new Set(places.map(({ code }) => code)).size).toBe(places.length);
    expect(defaultKit.map?.disclaimer).toMatch(/schematic/i);
  });
});
