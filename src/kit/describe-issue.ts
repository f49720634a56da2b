// Turns what the validation of a brand file found into our own words, with the place in the file.
import { z } from 'zod';
import type { Diagnostic } from '../base/diagnostic.js';
import { KIND_NAMES } from '../base/kind-names.js';
import type { ParsedYaml } from '../base/yaml.js';
import * as messages from './messages.js';
import { brandSchema } from './schema.js';

type Issue = z.core.$ZodIssue;
/** Keys and indexes from the root of a file. */
export type BrandPath = readonly (string | number)[];

/** `defaults.dragoman.markings[0].label`. */
export const formatPath = (path: BrandPath): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');

/** The diagnostics for one issue: one, or one for each unknown field. */
export function describeIssue(issue: Issue, parsed: ParsedYaml, above: BrandPath = []): readonly Diagnostic[] {
  // Paths of YAML hold keys and indexes only: its mappings have no symbols as keys.
  const path = [...above, ...(issue.path as BrandPath)];
  const name = formatPath(path);
  const seen = valueAt(parsed.value, path);
  const place = parsed.placeOf(path);
  if (seen === undefined && issue.code !== 'unrecognized_keys') return [messages.missingField(name, false, place)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => messages.unknownField(key, name, fieldsAt(path), parsed.placeOfKey([...path, key])));
    case 'invalid_value':
      if (typeof seen === 'string') return [messages.unknownValue(name, seen, issue.values.map(String), place)];
      return [messages.wrongValue(name, show(seen), `one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`, place)];
    case 'invalid_type':
      return [messages.wrongValue(name, show(seen), KIND_NAMES[issue.expected] ?? issue.expected, place)];
    case 'too_big':
      return [messages.wrongValue(name, show(seen), `at most ${issue.maximum}${unitOf(seen)}`, place)];
    case 'too_small':
      return [messages.wrongValue(name, show(seen), `at least ${issue.minimum}${unitOf(seen)}`, place)];
    case 'invalid_union':
      return describeUnion(issue.errors, parsed, path);
    default:
      return [messages.wrongValue(name, show(seen), issue.message.replace(/^expected /, ''), place)];
  }
}

const unitOf = (value: unknown): string => (typeof value === 'string' ? ' characters' : Array.isArray(value) ? ' items' : '');

/** Of several forms the one that was meant: whose own kind fits, so that its inner trouble is told. */
function describeUnion(branches: readonly (readonly Issue[])[], parsed: ParsedYaml, path: BrandPath): readonly Diagnostic[] {
  const isOtherKind = ({ code, path: below }: Issue): boolean => code === 'invalid_type' && below.length === 0;
  const meant = branches.find((issues) => !issues.some(isOtherKind));
  if (meant !== undefined) return meant.flatMap((issue) => describeIssue(issue, parsed, path));
  const kinds = branches.flatMap((issues) =>
    issues.filter(isOtherKind).map((issue) => (issue.code === 'invalid_type' ? issue.expected : '')),
  );
  const expected = [...new Set(kinds)].map((kind) => KIND_NAMES[kind] ?? kind).join(' or ');
  return [messages.wrongValue(formatPath(path), show(valueAt(parsed.value, path)), expected, parsed.placeOf(path))];
}

/** As much of JSON Schema as finding the fields at a path needs. */
interface FieldSchema {
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly additionalProperties?: FieldSchema | boolean;
  readonly items?: FieldSchema;
  readonly anyOf?: readonly FieldSchema[];
}

let cached: FieldSchema | undefined;

/** Names of the fields that may stand at a path. */
function fieldsAt(path: BrandPath): readonly string[] {
  // zod types its result more widely (every draft, booleans as schemas); ours has only what FieldSchema names.
  cached ??= z.toJSONSchema(brandSchema, { target: 'draft-7', io: 'input', unrepresentable: 'any' }) as FieldSchema;
  const found = path.reduce<FieldSchema | undefined>((schema, key) => {
    const form = formWithFields(schema);
    if (typeof key === 'number') return form?.items;
    return form?.properties?.[key] ?? (typeof form?.additionalProperties === 'object' ? form.additionalProperties : undefined);
  }, cached);
  return Object.keys(formWithFields(found)?.properties ?? {});
}

const formWithFields = (schema: FieldSchema | undefined): FieldSchema | undefined =>
  schema?.anyOf?.find((form) => form.properties !== undefined || form.items !== undefined || form.additionalProperties !== undefined) ??
  schema;

function valueAt(root: unknown, path: BrandPath): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  }, root);
}

/** A value as people see it, short. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'fields with values';
  const text = String(value);
  return typeof value === 'string' ? `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"` : text;
}
