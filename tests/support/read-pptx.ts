// Reads a .pptx back for tests, with nothing of the writer's own code.
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** The files of an archive as text; pictures and workbooks stay bytes. */
export interface Archive {
  readonly names: readonly string[];
  text(name: string): string;
  bytes(name: string): Uint8Array;
  root(name: string): Element;
}

function onError(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message);
}

/** Opens an archive. */
export function openArchive(archive: Uint8Array): Archive {
  const files = unzipSync(archive);
  const bytes = (name: string): Uint8Array => {
    const file = files[name];
    if (file === undefined) throw new Error(`No ${name} among ${Object.keys(files).join(', ')}`);
    return file;
  };
  const text = (name: string): string => strFromU8(bytes(name));
  const root = (name: string): Element => {
    const { documentElement } = new DOMParser({ onError }).parseFromString(text(name), 'text/xml');
    if (documentElement === null) throw new Error(`${name} is empty`);
    return documentElement;
  };
  return { names: Object.keys(files), text, bytes, root };
}

/** Every element below another with a local name; looking below nothing is a mistake of the test. */
export function all(element: Element | undefined, name: string): readonly Element[] {
  if (element === undefined) throw new Error(`Nothing to look for ${name} in`);
  return Array.from(element.getElementsByTagNameNS('*', name));
}

/** The first of them. */
export function first(element: Element | undefined, name: string): Element {
  const found = all(element, name)[0];
  if (found === undefined) throw new Error(`No ${name} below ${element?.nodeName}`);
  return found;
}

/** The `val` of the first element with a name. */
export const valAt = (element: Element | undefined, name: string): string | null => all(element, name)[0]?.getAttribute('val') ?? null;

/** What a test asks of a shape. */
export interface ReadShape {
  readonly kind: string;
  readonly name: string;
  readonly id: string;
  readonly alt: string | null;
  readonly decorative: boolean;
  /** Type and index of its placeholder, e.g. `title` or `body 30`. */
  readonly placeholder: string | null;
  /** Left, top, width, height in points; null where the layout says. */
  readonly box: readonly number[] | null;
  /** A line for each paragraph. */
  readonly text: string;
  readonly element: Element;
}

const points = (element: Element, name: string): number => Math.round(Number(element.getAttribute(name)) / 127) / 100;

/** Left, top, width and height of a shape in points; null where its layout says. */
export function boxOf(element: Element | undefined): readonly [number, number, number, number] | null {
  const offset = all(element, 'off')[0];
  const extent = Array.from(offset?.parentNode?.childNodes ?? []).find((node) => node.nodeName === 'a:ext') as Element | undefined; // elements only have that name
  return offset && extent ? [points(offset, 'x'), points(offset, 'y'), points(extent, 'cx'), points(extent, 'cy')] : null;
}

function readShape(element: Element): ReadShape {
  const properties = first(element, 'cNvPr');
  const placeholder = all(element, 'ph')[0];
  return {
    kind: element.localName ?? '',
    name: properties.getAttribute('name') ?? '',
    id: properties.getAttribute('id') ?? '',
    alt: properties.getAttribute('descr'),
    decorative: all(properties, 'decorative').length > 0,
    placeholder: placeholder
      ? [placeholder.getAttribute('type'), placeholder.getAttribute('idx')].filter((part) => part !== null).join(' ')
      : null,
    box: boxOf(element),
    text: all(element, 'p')
      .map((paragraph) =>
        all(paragraph, 't')
          .map((each) => each.textContent)
          .join(''),
      )
      .join('\n'),
    element,
  };
}

/** The shapes at the top of a slide, in reading order. */
export function readShapes(archive: Archive, slide: number): readonly ReadShape[] {
  const tree = first(archive.root(`ppt/slides/slide${slide}.xml`), 'spTree');
  const kinds = ['sp', 'pic', 'graphicFrame', 'grpSp', 'cxnSp'];
  // Only elements have these local names.
  const elements = Array.from(tree.childNodes).filter((node) => kinds.includes((node as Element).localName ?? '')) as Element[];
  return elements.map(readShape);
}

/** Where the relationships of a part lead, by kind. */
export function readTargets(archive: Archive, part: string, kind: string): readonly string[] {
  const slash = part.lastIndexOf('/');
  const name = `${part.slice(0, slash)}/_rels/${part.slice(slash + 1)}.rels`;
  if (!archive.names.includes(name)) return [];
  return all(archive.root(name), 'Relationship')
    .filter((relation) => relation.getAttribute('Type')?.endsWith(`/${kind}`))
    .map((relation) => relation.getAttribute('Target') ?? '');
}

/** The cells of a sheet of a workbook, as rows of their values. */
export function readSheet(workbook: Uint8Array, number: number): readonly (readonly (string | number | null)[])[] {
  const archive = openArchive(workbook);
  return all(archive.root(`xl/worksheets/sheet${number}.xml`), 'row').map((row) => {
    const values: (string | number | null)[] = [];
    for (const cell of all(row, 'c')) {
      const column = (cell.getAttribute('r') ?? 'A').replace(/\d+/, '').charCodeAt(0) - 65;
      while (values.length < column) values.push(null);
      values.push(cell.getAttribute('t') === 'inlineStr' ? (first(cell, 't').textContent ?? '') : Number(first(cell, 'v').textContent));
    }
    return values;
  });
}
