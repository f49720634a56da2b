// docs/diagnostics.md lists every diagnostic, with the severity it has, and nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEntries } from '../../src/cli/commands/explain.js';

const files = readdirSync('src', { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('messages.ts'))
  .sort();

/** Codes as the message files write them: in full, as a rule after a fixed folder, or as the keys of a table. */
function codesIn(text: string): readonly string[] {
  const full = [...text.matchAll(/'([a-z]+\/[a-z0-9-]+)'/g)].map((match) => match[1] ?? '');
  const folder = /`([a-z]+)\/\$\{rule\}`/.exec(text)?.[1];
  const rules =
    folder === undefined ? [] : [...text.matchAll(/say\(\s*'(?:error|warning|note)',\s*'([a-z-]+)'|rule: ((?:'[a-z-]+'(?: \| )?)+)/g)];
  const named = rules.flatMap((match) =>
    match[1] === undefined ? [...(match[2] ?? '').matchAll(/'([a-z-]+)'/g)].map((word) => word[1] ?? '') : [match[1]],
  );
  const table = /`([a-z]+)\/\$\{kind\}`/.exec(text)?.[1];
  const keys =
    table === undefined
      ? []
      : [...(/const CHANGES[^{]*\{([^}]*)\}/.exec(text)?.[1] ?? '').matchAll(/^\s*([a-z]+):/gm)].map((match) => `${table}/${match[1]}`);
  // `evidence/${rule}`, where a table says what each rule expects.
  const expected = [...(/const EXPECTED[^{]*\{([^}]*)\}/.exec(text)?.[1] ?? '').matchAll(/^\s*'?([a-z-]+)'?:/gm)].map(
    (match) => match[1] ?? '',
  );
  return [...full, ...expected.map((rule) => `${folder}/${rule}`), ...named.map((rule) => `${folder}/${rule}`), ...keys];
}

/** Codes of diagnostics that are made beside the rule that finds them. */
const besides = readdirSync('src', { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.ts') && !path.endsWith('messages.ts'))
  .flatMap((path) =>
    [...readFileSync(join('src', path), 'utf8').matchAll(/\bcode: '([a-z]+\/[a-z0-9-]+)'/g)].map((match) => match[1] ?? ''),
  );
const inCode = [...new Set([...files.flatMap((path) => codesIn(readFileSync(join('src', path), 'utf8'))), ...besides])].sort();
const entries = readEntries(readFileSync('docs/diagnostics.md', 'utf8'));

describe('docs/diagnostics.md', () => {
  it('is compared with all message files', () => {
    expect(files.length).toBeGreaterThan(9);
    expect(inCode.length).toBeGreaterThan(100);
    for (const code of ['tradecraft/takeaway', 'corpus/empty', 'evidence/moved', 'yaml/syntax']) expect(inCode).toContain(code);
  });

  it('has an entry for every code', () => expect(inCode.filter((code) => !entries.has(code))).toEqual([]));

  it('has no entry for a code that nothing reports', () =>
    expect([...entries.keys()].filter((code) => !inCode.includes(code))).toEqual([]));

  it('says of each how severe it is, what it means and how to mend it', () => {
    for (const [code, text] of entries) {
      expect(text, code).toMatch(/^(Error|Warning|Note)\. /);
      expect(text.split('\n\n').length === 2 || /nothing to mend/.test(text), code).toBe(true);
    }
  });
});
