// Holds a value against a JSON Schema and keeps of all its alternatives the one that was most likely meant.
import { closestWords } from '../../base/closest-words.js';
import { isNode, type SpecPath } from '../spec-reader.js';

/** As much of JSON Schema draft-07 as Vega-Lite's own schema uses; formats are not looked at. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly anyOf?: readonly JsonSchema[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** What is wrong at a path: a field that nobody knows, one that is missing, or a value that is not among the expected ones. */
export type SchemaProblem =
  | { readonly kind: 'unknown' | 'missing'; readonly path: SpecPath; readonly field: string; readonly known: readonly string[] }
  | { readonly kind: 'value'; readonly path: SpecPath; readonly words: readonly string[]; readonly forms: readonly string[] };

/** Problems of one value that are told. */
const MOST = 20;
/** By how much a problem one level deeper counts less: the alternative that fits furthest is the one that was meant. */
const DEEPER = 0.25;

/** The problems of a value, with their paths from it; none where it fits. A schema may refer to its own `definitions`. */
export function findProblems(root: JsonSchema, value: unknown): readonly SchemaProblem[] {
  const known = new Map<JsonSchema, Map<unknown, readonly SchemaProblem[]>>();
  const check = (schema: JsonSchema, item: unknown): readonly SchemaProblem[] => {
    if (typeof item !== 'object' || item === null) return checkOne(schema, item);
    const ofSchema = known.get(schema) ?? new Map<unknown, readonly SchemaProblem[]>();
    known.set(schema, ofSchema);
    const found = ofSchema.get(item) ?? checkOne(schema, item);
    ofSchema.set(item, found);
    return found;
  };
  const checkOne = (schema: JsonSchema, item: unknown): readonly SchemaProblem[] => {
    if (schema.$ref !== undefined) {
      const name = decodeURIComponent(schema.$ref.replace('#/definitions/', ''));
      const target = root.definitions?.[name];
      if (target === undefined) throw new Error(`The schema has no definition ${name}`);
      return check(target, item);
    }
    if (schema.anyOf !== undefined) return chooseBranch(schema.anyOf.map((branch) => check(branch, item)));
    const own = checkValue(schema, item);
    if (own.length > 0) return own;
    if (Array.isArray(item)) return checkItems(schema, item, check);
    return isNode(item) ? checkFields(schema, item, check) : [];
  };
  return check(root, value).slice(0, MOST);
}

type Check = (schema: JsonSchema, item: unknown) => readonly SchemaProblem[];

function checkItems({ items, minItems, maxItems }: JsonSchema, list: readonly unknown[], check: Check): readonly SchemaProblem[] {
  if ((minItems !== undefined && list.length < minItems) || (maxItems !== undefined && list.length > maxItems)) {
    const form =
      minItems === maxItems
        ? `a list of ${minItems}`
        : maxItems === undefined
          ? `a list of at least ${minItems}`
          : `a list of ${minItems ?? 0} to ${maxItems}`;
    return [{ kind: 'value', path: [], words: [], forms: [form] }];
  }
  return list
    .flatMap((item, index) => {
      const schema = Array.isArray(items) ? (items[index] as JsonSchema | undefined) : (items as JsonSchema | undefined); // one or a list of them
      return schema === undefined ? [] : below(index, check(schema, item));
    })
    .slice(0, MOST);
}

function checkFields(schema: JsonSchema, node: Readonly<Record<string, unknown>>, check: Check): readonly SchemaProblem[] {
  const { properties = {}, additionalProperties, required = [] } = schema;
  const known = Object.keys(properties);
  const strange = additionalProperties === false ? Object.keys(node).filter((field) => !Object.hasOwn(properties, field)) : [];
  // A field whose name has a slip in it is not missing as well.
  const missing = required
    .filter((field) => !Object.hasOwn(node, field) && !strange.some((other) => closestWords(other, [field]).length > 0))
    .map((field): SchemaProblem => ({ kind: 'missing', path: [], field, known }));
  const found = Object.entries(node).flatMap(([field, value]): readonly SchemaProblem[] => {
    const property = Object.hasOwn(properties, field) ? properties[field] : undefined;
    if (property !== undefined) return below(field, check(property, value));
    if (additionalProperties === false) return [{ kind: 'unknown', path: [field], field, known }];
    return typeof additionalProperties === 'object' ? below(field, check(additionalProperties, value)) : [];
  });
  return [...missing, ...found].slice(0, MOST);
}

const below = (step: string | number, problems: readonly SchemaProblem[]): readonly SchemaProblem[] =>
  problems.map((problem) => ({ ...problem, path: [step, ...problem.path] }));

/** What is wrong with a value itself, not with what it holds. */
function checkValue(schema: JsonSchema, value: unknown): readonly SchemaProblem[] {
  const wrong = (words: readonly unknown[], forms: readonly string[]): readonly SchemaProblem[] => [
    { kind: 'value', path: [], words: words.map((word) => String(word)), forms },
  ];
  if ('const' in schema) return schema.const === value ? [] : wrong([schema.const], []);
  if (schema.enum !== undefined) return schema.enum.includes(value) ? [] : wrong(schema.enum, []);
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.some((type) => isOfType(value, type)))
    return wrong(
      [],
      types.map((type) => FORMS[type] ?? type),
    );
  if (typeof value === 'number') {
    const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
    if (value < minimum || value > maximum || Number.isNaN(value)) return wrong([], [rangeOf(schema)]);
  }
  if (typeof value === 'string') {
    if (value.length < (schema.minLength ?? 0) || value.length > (schema.maxLength ?? value.length))
      return wrong([], ['a text of another length']);
  }
  if (isNode(value) && Object.keys(value).length < (schema.minProperties ?? 0)) return wrong([], ['at least one field']);
  return [];
}

const FORMS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'fields and values',
  array: 'a list',
  null: 'null',
};

function rangeOf({ minimum, maximum }: JsonSchema): string {
  if (minimum === undefined) return `a number up to ${maximum}`;
  return maximum === undefined ? `a number from ${minimum}` : `a number from ${minimum} to ${maximum}`;
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isNode(value);
    case 'null':
      return value === null;
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

/** The problems of the alternative that fits best; where a value fits none at all, everything that any of them expects. */
function chooseBranch(branches: readonly (readonly SchemaProblem[])[]): readonly SchemaProblem[] {
  if (branches.some((problems) => problems.length === 0)) return [];
  const fitting = branches.filter((problems) => !problems.some(isAtTop));
  if (fitting.length === 0) {
    const all = branches.flat().filter(isAtTop);
    return [
      { kind: 'value', path: [], words: unique(all.flatMap(({ words }) => words)), forms: unique(all.flatMap(({ forms }) => forms)) },
    ];
  }
  const costs = fitting.map((problems) => problems.reduce((sum, problem) => sum + costOf(problem), 0));
  const least = Math.min(...costs);
  const [best = [], ...others] = fitting.filter((_, index) => costs[index] === least);
  // Alternatives that fit equally well may have been meant as well: their words are expected too.
  return best.map((problem) =>
    others
      .flat()
      .filter((other) => isSamePlace(problem, other))
      .reduce(join, problem),
  );
}

type ValueProblem = Extract<SchemaProblem, { readonly kind: 'value' }>;

const isAtTop = (problem: SchemaProblem): problem is ValueProblem => problem.kind === 'value' && problem.path.length === 0;
const costOf = ({ kind, path }: SchemaProblem): number => {
  const depth = kind === 'unknown' ? path.length - 1 : path.length;
  return (kind === 'missing' ? 1.5 : 1) * DEEPER ** depth;
};
const isSamePlace = (one: SchemaProblem, other: SchemaProblem): boolean =>
  one.kind === other.kind && one.path.length === other.path.length && one.path.every((step, index) => step === other.path[index]);

function join(one: SchemaProblem, other: SchemaProblem): SchemaProblem {
  if (one.kind === 'value' && other.kind === 'value')
    return { ...one, words: unique([...one.words, ...other.words]), forms: unique([...one.forms, ...other.forms]) };
  return one.kind !== 'value' && other.kind !== 'value' ? { ...one, known: unique([...one.known, ...other.known]) } : one;
}

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];
