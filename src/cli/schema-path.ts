// Where editors find the schema of briefs: a path from the briefs' folder that holds on this computer.
import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { briefSchemaPath } from '../runtime/package-root.js';

/** Where `init` puts the schema in a project, and `new` looks for it first. */
export const PROJECT_SCHEMA = 'schemas/brief.schema.json';

/** From the folder of the briefs to the project's own schema, to that of the package installed in it, else to that of this package; undefined where no path leads there. */
export function schemaPath(root: string, briefs: string): string | undefined {
  const places = [join(root, PROJECT_SCHEMA), join(root, 'node_modules/dragoman', PROJECT_SCHEMA), briefSchemaPath()];
  const found = places.find((place) => existsSync(place));
  if (found === undefined) return undefined;
  const path = relative(resolve(root, briefs), resolve(found));
  return isAbsolute(path) ? undefined : path.replaceAll('\\', '/');
}
