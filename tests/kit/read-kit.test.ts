// A kit is read from folders: what it inherits, file by file, and what is said when it cannot be read.

import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/base/digest.js';
import { readKit } from '../../src/kit/read-kit.js';
import { shippedKits } from '../support/shipped-kits.js';
import { extending, kitFolder, readChild } from '../support/small-kit-folder.js';

const codes = (diagnostics: readonly { readonly code: string }[]): string[] => diagnostics.map(({ code }) => code);
/** A value as JSON with digests for bytes, which compare slowly. */
const comparable = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_key, item) => (item instanceof Uint8Array ? sha256(item) : item)));
const shipped = readKit(shippedKits, 'dragoman').value;

describe('readKit, inheritance', () => {
  test('a kit that says nothing of its own is its parent under another name', () => {
    const { value, diagnostics } = readChild(extending());
    expect(diagnostics).toEqual([]);
    expect(comparable({ ...value, name: 'dragoman', folders: shipped?.folders })).toEqual(comparable(shipped));
    expect(value?.folders).toEqual(['templates/child', 'templates/dragoman']);
  });

  test('fields win one by one', () => {
    const brand = `meta: {name: {short: MFA, full: Ministry of Foreign Affairs}}\n${extending('deck: {styles: {title: {size: 26}}}', 'memo: {pages: {a4: {margins: {left: 30 mm}}}}')}`;
    const { value } = readChild(brand);
    expect(value?.institution).toBe('Ministry of Foreign Affairs');
    expect(value?.deck.styles.title).toEqual({ ...shipped?.deck.styles.title, size: 26 });
    expect(value?.deck.styles.body).toEqual(shipped?.deck.styles.body);
    expect(value?.memo.pages.a4.margins).toEqual({ ...shipped?.memo.pages.a4.margins, left: expect.closeTo(85.04, 2) });
  });

  test('a colour of brand.yml reaches all that stands on it', () => {
    const { value } = readChild(`color: {palette: {bordeaux: "#701C2E"}, primary: bordeaux}\n${extending()}`);
    expect(value?.colors.text2).toEqual({ rgb: '701C2E', slot: 'text2' });
    expect(value?.chartColors[0]).toEqual({ rgb: '701C2E', slot: 'accent1' });
    expect(value?.deck.styles.title.color).toEqual({ rgb: '701C2E', slot: 'text2' });
    expect(value?.deck.layouts[0]?.background).toEqual({ rgb: '701C2E', slot: 'text2' });
    expect(value?.colors.text1).toEqual(shipped?.colors.text1);
  });

  test('files win one by one: templates, partials, charts', () => {
    const partial = Object.keys(shipped?.templates ?? {}).find((name) => name.startsWith('partials/')) ?? '';
    const { value } = readChild(extending(), {
      'memo.hbs': 'ours',
      [`${partial}.hbs`]: 'our partial',
      'partials/more.hbs': 'more',
      'charts/trade.vl.yaml': 'mark: bar',
    });
    expect(value?.templates['memo']).toEqual({ path: 'templates/child/memo.hbs', text: 'ours' });
    expect(value?.templates['deck']).toEqual(shipped?.templates['deck']);
    expect(value?.templates[partial]).toEqual({ path: `templates/child/${partial}.hbs`, text: 'our partial' });
    expect(value?.templates['partials/more']?.text).toBe('more');
    expect(value?.charts['trade']).toEqual({ path: 'templates/child/charts/trade.vl.yaml', text: 'mark: bar' });
    expect(Object.keys(value?.charts ?? {})).toEqual([...Object.keys(shipped?.charts ?? {}), 'trade'].sort());
  });

  test('printed words win one by one, and a language may be new', () => {
    const [key, word] = Object.entries(shipped?.strings['en'] ?? {})[0] ?? ['', ''];
    const { value } = readChild(extending(), { 'strings/en.yaml': `${key}: Ours`, 'strings/tr.yaml': 'sources: Kaynaklar' });
    expect(word).not.toBe('');
    expect(value?.strings['en']).toEqual({ ...shipped?.strings['en'], [key]: 'Ours' });
    expect(value?.strings['tr']).toEqual({ sources: 'Kaynaklar' });
  });

  test('a logo or font file of the same name takes the parent’s place', () => {
    const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><path d="M0 0h30v10h-30Z" fill="#123"/></svg>';
    const { value } = readChild(extending(), { 'logo.svg': logo });
    expect(value?.logo.aspect).toBe(3);
    // An institution’s slide never carries the logo of the kit it extends.
    expect(comparable(value?.logo.onDark)).toEqual(comparable(value?.logo.onLight));
    expect(value?.deck.layouts[0]?.logo?.box).toEqual({ x: 48, y: 40, width: 84, height: 28 });
  });

  test('a family may be added for the memo alone', () => {
    const carlito = shippedKits.find(({ name }) => name === 'dragoman')?.files.get('fonts/Carlito-Regular.ttf') ?? new Uint8Array();
    const brand = `typography: {fonts: [{family: House Sans, files: [{path: fonts/House.ttf}]}], base: House Sans}\n${extending()}`;
    const { value, diagnostics } = readChild(brand, { 'fonts/House.ttf': carlito });
    expect(diagnostics).toEqual([]);
    expect(value?.memo.fonts.text).toMatchObject({ name: 'House Sans', faces: { regular: { path: 'fonts/House.ttf' } } });
    expect(value?.memo.fonts.heading.name).toBe('Source Sans 3');
    expect(value?.deck.fonts.text.name).toBe('Calibri');
  });

  test('an institution’s own master is found by its name or by the field', () => {
    expect(readChild(extending(), { 'master.potx': new Uint8Array([1]) }).value?.master).toEqual(new Uint8Array([1]));
    expect(readChild(extending('master: house/wide.potx'), { 'house/wide.potx': new Uint8Array([2]) }).value?.master).toEqual(
      new Uint8Array([2]),
    );
    expect(readChild(extending('master: wide.potx')).diagnostics).toMatchObject([{ code: 'kit/missing-file', place: { line: 4 } }]);
    expect(shipped?.master).toBeUndefined();
  });

  test('inherits through several kits', () => {
    const folders = [
      ...shippedKits,
      kitFolder('ministry', { '_brand.yml': extending('contact: press office') }),
      kitFolder('desk', { '_brand.yml': 'defaults: {dragoman: {extends: ministry, series: Notes}}' }),
    ];
    const { value } = readKit(folders, 'desk');
    expect(value).toMatchObject({
      name: 'desk',
      contact: 'press office',
      series: 'Notes',
      folders: ['templates/desk', 'templates/ministry', 'templates/dragoman'],
    });
  });
});

describe('readKit, what it refuses', () => {
  test('an unknown kit, with the kits there are and the nearest one', () => {
    const { value, diagnostics } = readKit(shippedKits, 'dragomann');
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        severity: 'error',
        code: 'kit/unknown-kit',
        message: expect.stringContaining('expected one of `dragoman`'),
        hints: ['did you mean `dragoman`?'],
      },
    ]);
  });

  test.each(['a/b', '../secrets', '..', 'a\\b', '.hidden', '', 'C:'])('the name %j', (name) => {
    expect(codes(readKit(shippedKits, name).diagnostics)).toEqual(['kit/bad-name']);
  });

  test('a parent that does not exist, at the field that names it', () => {
    const { diagnostics } = readChild('defaults:\n  dragoman:\n    extends: dragman\n');
    expect(diagnostics).toMatchObject([
      { code: 'kit/unknown-kit', place: { file: 'templates/child/_brand.yml', line: 3, column: 14 }, hints: ['did you mean `dragoman`?'] },
    ]);
  });

  test('kits that extend one another in a circle', () => {
    const kit = (name: string, parent: string) => kitFolder(name, { '_brand.yml': `defaults: {dragoman: {extends: ${parent}}}` });
    const { value, diagnostics } = readKit([kit('a', 'b'), kit('b', 'c'), kit('c', 'b')], 'a');
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        code: 'kit/extends-circle',
        message: 'Cannot inherit in a circle: `b` extends `c` extends `b`',
        place: { file: 'templates/c/_brand.yml' },
      },
    ]);
    expect(codes(readKit([kit('a', 'a')], 'a').diagnostics)).toEqual(['kit/extends-circle']);
  });

  test('a folder without a brand file', () => {
    expect(codes(readKit([kitFolder('bare', {})], 'bare').diagnostics)).toEqual(['kit/missing-brand']);
  });

  test('a kit that extends nothing and leaves needed fields away, all of them at once', () => {
    const { value, diagnostics } = readKit([kitFolder('bare', { '_brand.yml': 'meta: {name: Bare}\n' })], 'bare');
    expect(value).toBeUndefined();
    expect(new Set(codes(diagnostics))).toEqual(new Set(['kit/missing-field', 'kit/missing-logo', 'kit/missing-template']));
    const fields = diagnostics.map(({ message }) => /`(defaults[^`]*)`/.exec(message)?.[1]);
    expect(fields).toEqual(
      expect.arrayContaining([
        'defaults.dragoman.colors.muted',
        'defaults.dragoman.deck.styles.title.size',
        'defaults.dragoman.memo.pages.a4.margins.left',
      ]),
    );
    expect(diagnostics.find(({ code }) => code === 'kit/missing-field')?.hints?.join()).toContain('extends: dragoman');
  });

  test('bytes that are not text', () => {
    const notText = new Uint8Array([0xff, 0xfe, 0x41]);
    expect(codes(readKit([kitFolder('bad', { '_brand.yml': notText })], 'bad').diagnostics)).toEqual(['kit/not-text']);
    expect(readChild(extending(), { 'partials/x.hbs': notText }).diagnostics).toMatchObject([
      { code: 'kit/not-text', place: { file: 'templates/child/partials/x.hbs' } },
    ]);
  });

  test('a box outside the slide', () => {
    const { diagnostics } = readChild(
      extending('deck: {layouts: {Cover: {placeholders: {title: {box: {x: 500, y: 0, width: 500, height: 20}}}}}}'),
    );
    expect(diagnostics).toMatchObject([{ code: 'kit/outside-slide', message: expect.stringContaining('Cover.placeholders.title.box') }]);
  });
});

describe('readKit, fonts', () => {
  test.each([
    ['a family nobody lists', extending('deck: {fonts: {text: Calibry}}'), 'kit/unknown-font', 'did you mean `Calibri`?'],
    [
      'a file that is not there',
      `typography: {fonts: [{family: Calibri, files: [{path: fonts/Carlito-Regula.ttf}]}]}\n${extending()}`,
      'kit/missing-file',
      'did you mean `fonts/Carlito-Regular.ttf`?',
    ],
    [
      'a file that is no font',
      `typography: {fonts: [{family: Calibri, files: [{path: deck.hbs}]}]}\n${extending()}`,
      'kit/bad-font',
      undefined,
    ],
    [
      'a family that would have to be fetched',
      `typography: {fonts: [{family: Calibri, source: google}]}\n${extending()}`,
      'kit/font-without-files',
      undefined,
    ],
  ])('refuses %s', (_what, brand, code, hint) => {
    const { value, diagnostics } = readChild(brand, { 'deck.hbs': 'x' });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code, place: { file: 'templates/child/_brand.yml' } }]);
    if (hint !== undefined) expect(diagnostics[0]?.hints).toContain(hint);
  });

  test('lets a family be listed that no target uses, from wherever it comes', () => {
    expect(readChild(`typography: {fonts: [{family: Elsewhere, source: google}]}\n${extending()}`).diagnostics).toEqual([]);
  });
});
