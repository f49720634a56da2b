// The published JSON Schema of a brief, and what it knows of a field.
import { z } from 'zod';
import { briefSchema } from './schema.js';
import type { BriefPath } from './types.js';

/** As much of JSON Schema draft-07 as ours uses. */
export interface JsonSchema {
  readonly description?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly string[];
}

/** The JSON Schema (draft-07) of a brief as people write it: what has a default may be left out. */
export function briefJsonSchema(): JsonSchema & { readonly [key: string]: unknown } {
  const { properties = {}, ...rest } = plainSchema();
  // A list may be left empty, with its items behind `#`.
  const open = Object.entries(properties).map(([name, schema]) =>
    schema.type === 'array' && name !== 'themes' ? [name, { ...schema, type: ['array', 'null'] }] : [name, schema],
  );
  return { ...rest, properties: Object.fromEntries(open) };
}

function plainSchema(): JsonSchema & { readonly [key: string]: unknown } {
  const { $schema, ...rest } = z.toJSONSchema(briefSchema, { target: 'draft-7', io: 'input' });
  // zod types its result more widely (booleans as schemas, every draft); ours has only what JsonSchema names.
  return {
    $schema,
    $id: 'brief.schema.json',
    title: 'Dragoman brief',
    description: 'Only `title` and `themes` are required.',
    ...rest,
  } as JsonSchema & { [key: string]: unknown };
}

let cached: JsonSchema | undefined;

/** The part of the schema for a path; undefined where the schema has none. */
export function schemaAt(path: BriefPath): JsonSchema | undefined {
  cached ??= plainSchema();
  return path.reduce<JsonSchema | undefined>((schema, key) => {
    if (typeof key === 'number') return anyForm(schema?.items);
    const { additionalProperties } = schema ?? {};
    return anyForm(schema?.properties?.[key] ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined));
  }, cached);
}

/** Where a value may have several forms, what any of them has. */
function anyForm(schema: JsonSchema | undefined): JsonSchema | undefined {
  if (schema?.anyOf === undefined) return schema;
  const forms = schema.anyOf.flatMap((form) => anyForm(form) ?? []);
  const { items } = forms.find((form) => form.items !== undefined) ?? {};
  const [first] = forms;
  return {
    ...first,
    ...schema,
    properties: Object.assign({}, ...forms.toReversed().map(({ properties }) => properties)),
    ...(items === undefined ? {} : { items }),
  };
}
