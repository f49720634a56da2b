// Reads the `_brand.yml` of one kit folder.
import type { Outcome, Place } from '../base/diagnostic.js';
import { parseYaml } from '../base/yaml.js';
import { type BrandPath, describeIssue } from './describe-issue.js';
import type { KitFolder } from './kit-folder.js';
import { textOf } from './kit-folder.js';
import * as messages from './messages.js';
import { type BrandFile, brandSchema } from './schema.js';

/** One kit's brand file, checked, with the place of all it says. */
export interface Brand {
  readonly folder: KitFolder;
  readonly file: string;
  readonly content: BrandFile;
  /** True where this file itself says something at the path. */
  has(path: BrandPath): boolean;
  /** The place of a value, or of the nearest thing around it. */
  placeOf(path: BrandPath): Place;
}

/** Reads and checks one folder's brand file. Reports `yaml/*`, `kit/missing-brand`, `kit/unknown-field`, `kit/unknown-value`, `kit/wrong-value`. */
export function readBrand(folder: KitFolder): Outcome<Brand> {
  const bytes = folder.files.get('_brand.yml');
  if (bytes === undefined) return { diagnostics: [messages.missingBrand(folder.path)] };
  const file = `${folder.path}/_brand.yml`;
  const text = textOf(bytes);
  if (text === undefined) return { diagnostics: [messages.notText(file)] };
  const { value: parsed, diagnostics } = parseYaml(text, file);
  if (parsed === undefined) return { diagnostics };
  const result = brandSchema.safeParse(parsed.value ?? {});
  if (!result.success) return { diagnostics: [...diagnostics, ...result.error.issues.flatMap((issue) => describeIssue(issue, parsed))] };
  const brand: Brand = {
    folder,
    file,
    content: result.data,
    has: (path) => hasPath(parsed.value, path),
    placeOf: (path) => parsed.placeOf(path),
  };
  return { value: brand, diagnostics };
}

function hasPath(root: unknown, path: BrandPath): boolean {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = Reflect.get(value, key);
  }
  return true;
}
