// Below the edge nothing may depend on the clock, on chance, on the environment or on the computer's language.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.|\bsetTimeout\b|\bsetInterval\b|\bhrtime\b/],
  ['chance', /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b/],
  ['the environment', /\bprocess\.|\bglobalThis\.process\b|\bconsole\.|\bnavigator\.|\b__dirname\b|\bimport\.meta\b/],
  ['the network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/],
  [
    'the language of the computer',
    /\.localeCompare\(|\.toLocale(?:Upper|Lower)Case\(\s*\)|\.toLocale(?:Date|Time)?String\(\s*\)|\bnew Intl\.\w+\(\s*(?:undefined\b|\))/,
  ],
  ['the time zone of the computer', /\.get(?:FullYear|Month|Date|Day|Hours|Minutes)\(\)|\bgetTimezoneOffset\b/],
];
const EDGE = /^(runtime|cli)\//;

/** Code without comments, line by line. */
const linesOf = (text: string): readonly string[] =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .split('\n')
    .map((line) => line.replace(/(^|\s)\/\/.*$/, ''));

const files = readdirSync('src', { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !EDGE.test(path))
  .sort();

const found = (pattern: RegExp, sources: readonly (readonly [string, string])[]): readonly string[] =>
  sources.flatMap(([path, text]) =>
    linesOf(text).flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );

const sources = files.map((path) => [path, readFileSync(join('src', path), 'utf8')] as const);

describe('src/ without runtime/ and cli/', () => {
  it('is read', () => expect(files.length).toBeGreaterThan(50));

  it.each(FORBIDDEN)('does not depend on %s', (_what, pattern) => expect(found(pattern, sources)).toEqual([]));

  it.each([
    ['the clock', 'const now = new Date();'],
    ['chance', 'return Math.random();'],
    ['the environment', 'if (process.env.X) {}'],
    ['the network', 'await fetch(url)'],
    ['the language of the computer', 'names.sort((a, b) => a.localeCompare(b))'],
    ['the language of the computer', 'name.toLocaleUpperCase()'],
    ['the language of the computer', 'new Intl.NumberFormat()'],
    ['the time zone of the computer', 'date.getMonth()'],
  ])('would be caught: %s in %s', (what, line) => {
    const pattern = FORBIDDEN.find(([name]) => name === what)?.[1] ?? /never/;
    expect(found(pattern, [['planted.ts', line]])).toHaveLength(1);
    expect(found(pattern, [['planted.ts', `// ${line}`]])).toEqual([]);
  });
});
