// The kits under templates/, read from disk as the build reads them.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { KitFolder } from '../../src/kit/kit-folder.js';

function readFolder(name: string): KitFolder {
  const root = join('templates', name);
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(root, path).split(sep).join('/'), new Uint8Array(readFileSync(path))] as const);
  return { name, path: `templates/${name}`, files: new Map(files) };
}

/** All folders below templates/. */
export const shippedKits: readonly KitFolder[] = readdirSync('templates').sort().map(readFolder);
