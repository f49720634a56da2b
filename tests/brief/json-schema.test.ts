import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { briefJsonSchema, schemaAt } from '../../src/brief/json-schema.js';
import { evidenceJsonSchema, lockJsonSchema } from '../../src/evidence/json-schemas.js';

describe('the published JSON Schemas', () => {
  it.each([
    ['brief', briefJsonSchema],
    ['evidence', evidenceJsonSchema],
    ['lock', lockJsonSchema],
  ])('%s.schema.json is the one in the code (else run `node scripts/write-schemas.mjs`)', (name, schema) => {
    expect(readFileSync(`schemas/${name}.schema.json`, 'utf8')).toBe(`${JSON.stringify(schema(), null, 2)}\n`);
  });

  it('is draft-07 and asks for no more than a title and themes', () => {
    expect(briefJsonSchema()).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      required: ['title', 'themes'],
      additionalProperties: false,
    });
  });

  it('describes every field, for editors that show it', () => {
    const undescribed = Object.entries(briefJsonSchema().properties ?? {}).filter(
      ([, field]) => field.description === undefined && field.type === 'string',
    );
    expect(undescribed).toEqual([]);
  });
});

describe('schemaAt', () => {
  it('follows keys, indexes and free keys', () => {
    expect(schemaAt(['judgements', 0, 'because'])?.description).toContain('confidence');
    expect(Object.keys(schemaAt(['findings', 2, 'facts', 0])?.properties ?? {})).toEqual(['say', 'kind', 'compute', 'evidence']);
    expect(schemaAt(['titles', 'timeline'])?.description).toContain('fixed slide');
    expect(schemaAt(['nowhere', 0])).toBeUndefined();
  });
});
