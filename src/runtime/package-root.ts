// Where this package is installed: its shipped kits and its texts stand beside the code.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The nearest folder above this module with a package.json: the same from src/, from dist/ and from node_modules/. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('The package has lost its package.json: install it again');
    folder = parent;
  }
  return folder;
}

/** The package's version. */
export function packageVersion(): string {
  // The file is our own, so its shape is known.
  return (JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string }).version;
}

/** The schema of briefs, for editors. */
export const briefSchemaPath = (): string => join(packageRoot(), 'schemas', 'brief.schema.json');

/** The list of diagnostics that `explain` reads, as Markdown. */
export function diagnosticsText(): string {
  return readFileSync(join(packageRoot(), 'docs', 'diagnostics.md'), 'utf8');
}
