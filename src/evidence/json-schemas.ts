// The published JSON Schemas of the lock file and of the ledger.
import { z } from 'zod';
import { evidenceFileSchema } from './ledger-file.js';
import { lockSchema } from './lock-file.js';

type Schema = Readonly<Record<string, unknown>>;

/** JSON Schema (draft-07) of `<brief>.evidence.json`. */
export function evidenceJsonSchema(): Schema {
  const { $schema, ...rest } = z.toJSONSchema(evidenceFileSchema, { target: 'draft-7' });
  return {
    $schema,
    $id: 'evidence.schema.json',
    title: 'Dragoman ledger',
    description: 'Every statement and mark that a copy shows, with the spans of the sources it is locked to.',
    ...rest,
  };
}

/** JSON Schema (draft-07) of `<brief>.lock.json`. */
export function lockJsonSchema(): Schema {
  const { $schema, ...rest } = z.toJSONSchema(lockSchema, { target: 'draft-7' });
  return {
    $schema,
    $id: 'lock.schema.json',
    title: 'Dragoman lock file',
    description: 'Every span that a brief uses, with the value read from it.',
    ...rest,
  };
}
