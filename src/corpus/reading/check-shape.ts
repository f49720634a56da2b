// Values of a YAML file checked against a schema, mistakes told in our own words with their place.
import type { z } from 'zod';
import type { Diagnostic, Outcome } from '../../base/diagnostic.js';
import { readPlainYaml } from '../../base/read-plain-yaml.js';
import { type ParsedYaml, parseYaml } from '../../base/yaml.js';
import * as messages from '../messages.js';
import type { CorpusTextFile } from '../types.js';

/** A checked value and the places of its parts. */
export interface Checked<T> {
  readonly content: T;
  readonly yaml: ParsedYaml;
}

/** From so many characters on, a file is first read line by line. */
const LONG = 20_000;
/** Longer ones are refused. */
const LONGEST = 1_000_000;

/** A YAML file; of a long one of the simple kind, the places are looked for only when they are asked for. */
function readYaml({ text, path }: CorpusTextFile): Outcome<ParsedYaml> {
  const plain = text.length < LONG || text.length > LONGEST ? undefined : readPlainYaml(text);
  if (plain === undefined) return parseYaml(text, path);
  let whole: ParsedYaml | undefined;
  const parsed = (): ParsedYaml => {
    whole ??= parseYaml(text, path).value;
    if (whole === undefined) throw new Error(`${path} was read and cannot be parsed`);
    return whole;
  };
  return {
    value: { value: plain.value, placeOf: (at) => parsed().placeOf(at), placeOfKey: (at) => parsed().placeOfKey(at) },
    diagnostics: [],
  };
}

/** Parses and checks one of the YAML files beside the corpus; an empty file counts as `{}`. */
export function checkShape<T>(file: CorpusTextFile, schema: z.ZodType<T>): Outcome<Checked<T>> {
  const { value: yaml, diagnostics } = readYaml(file);
  if (yaml === undefined) return { diagnostics };
  const value = yaml.value ?? {};
  const result = schema.safeParse(value);
  if (result.success) return { value: { content: result.data, yaml }, diagnostics };
  const found = result.error.issues.flatMap((issue) => describe(issue, value, yaml, schema));
  return { diagnostics: [...diagnostics, ...found] };
}

type Path = readonly (string | number)[];
type Issue = z.core.$ZodIssue;

function describe(issue: Issue, value: unknown, yaml: ParsedYaml, schema: z.ZodType): readonly Diagnostic[] {
  // YAML has no symbols as keys.
  const path = issue.path as Path;
  const name = path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`), '');
  const found = path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), value);
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, path);
    return issue.keys.map((key) => messages.unknownField(key, known, yaml.placeOfKey([...path, key])));
  }
  if (issue.code === 'invalid_key')
    return [messages.invalidValue(name, issue.issues[0]?.message ?? 'expected another key', yaml.placeOfKey(path))];
  if (found === undefined)
    return [messages.missingField(name, issue.code === 'invalid_type' ? wordFor(issue.expected) : 'a value', yaml.placeOf(path))];
  return [messages.invalidValue(name, `${show(found)} does not fit, ${expectation(issue)}`, yaml.placeOf(path))];
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_type') return `expected ${wordFor(issue.expected)}`;
  if (issue.code === 'invalid_value') return `expected one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`;
  return issue.message.startsWith('expected') ? issue.message : `expected another value (${issue.message})`;
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  number: 'a number',
};
const wordFor = (type: string): string => WORDS[type] ?? type;

function show(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' ? 'a mapping' : `\`${String(value).slice(0, 60)}\``;
}

/** Field names of the object schema at a path, for `expected one of`. */
function fieldsAt(schema: z.ZodType, path: Path): readonly string[] {
  let at: unknown = schema;
  for (const key of path) {
    at = unwrap(at);
    at = read(read(at, 'shape'), key) ?? read(at, 'valueType') ?? read(at, 'element');
  }
  const shape = read(unwrap(at), 'shape');
  return typeof shape === 'object' && shape !== null ? Object.keys(shape) : [];
}

/** The schema behind optional, nullable and default ones. */
function unwrap(schema: unknown): unknown {
  let at = schema;
  for (let inner = read(read(at, 'def'), 'innerType'); inner !== undefined; inner = read(read(at, 'def'), 'innerType')) at = inner;
  return at;
}

const read = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
