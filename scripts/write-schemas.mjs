// Writes schemas/*.schema.json from the schemas in the code: node scripts/write-schemas.mjs
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const entry = "export * from './src/brief/json-schema.js'; export * from './src/evidence/json-schemas.js';";
const { outputFiles } = await build({
  stdin: { contents: entry, resolveDir: root, loader: 'ts' },
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { briefJsonSchema, evidenceJsonSchema, lockJsonSchema } = await import(`data:text/javascript;base64,${code}`);

for (const [name, schema] of Object.entries({ brief: briefJsonSchema(), evidence: evidenceJsonSchema(), lock: lockJsonSchema() })) {
  writeFileSync(join(root, 'schemas', `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
