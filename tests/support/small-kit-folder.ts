// A kit folder held in memory, beside the shipped ones.
import type { Outcome } from '../../src/base/diagnostic.js';
import type { KitFolder } from '../../src/kit/kit-folder.js';
import { readKit } from '../../src/kit/read-kit.js';
import type { Kit } from '../../src/kit/types.js';
import { shippedKits } from './shipped-kits.js';

/** A folder of text and other files. */
export const kitFolder = (name: string, files: Readonly<Record<string, string | Uint8Array>>): KitFolder => ({
  name,
  path: `templates/${name}`,
  files: new Map(
    Object.entries(files).map(([path, content]) => [path, typeof content === 'string' ? new TextEncoder().encode(content) : content]),
  ),
});

/** Reads a kit named `child` that extends the shipped one and says `brand` besides, with more files. */
export function readChild(brand: string, files: Readonly<Record<string, string | Uint8Array>> = {}): Outcome<Kit> {
  return readKit([...shippedKits, kitFolder('child', { '_brand.yml': brand, ...files })], 'child');
}

/** `defaults.dragoman` of a child of the shipped kit, with further fields. */
export const extending = (...fields: readonly string[]): string =>
  ['defaults:', '  dragoman:', '    extends: dragoman', ...fields.map((field) => `    ${field}`), ''].join('\n');
