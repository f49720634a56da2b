// Turns src/ into dist/: the command, the processes that read marked-up files and try charts out, the library, and with --types the library's declarations.
// Does nothing when no source changed since the last time, so that `npm run brief` starts at once.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const stampFile = join(dist, '.sources');
const quiet = process.argv.includes('--quiet');
const withTypes = process.argv.includes('--types');

/** Everything that decides what the bundle holds. */
const digestOfSources = () => digestOf(['src'], ['package.json', 'package-lock.json', 'docs/diagnostics.md', 'scripts/bundle.mjs']);

/** Everything that decides what documents are read and indexed as: the cache of a large corpus holds for it alone. */
const digestOfReaders = () => digestOf(['src/corpus', 'src/base', 'src/runtime'], ['package-lock.json', 'src/cli/reader.ts']);

function digestOf(folders, names) {
  const files = folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  for (const name of names) if (existsSync(join(root, name))) files.push(join(root, name));
  const hash = createHash('sha256');
  for (const file of files.sort())
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

/** vega looks for the optional package `canvas`; a copy that happens to be installed must not change what charts measure. */
const withoutCanvas = {
  name: 'without-canvas',
  setup(build) {
    build.onResolve({ filter: /^canvas$/ }, () => ({ path: 'canvas', namespace: 'absent' }));
    build.onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'export {};' }));
  },
};

/** pdf.js asks for a native canvas when it is loaded; it reads text without one. */
const withoutNativeCanvas = {
  name: 'without-native-canvas',
  setup(build) {
    build.onLoad({ filter: /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('require("@napi-rs/canvas")', 'undefined'),
    }));
  },
};

/** zod brings its messages in some fifty languages; ours are our own, and the English ones stand behind them. */
const withEnglishOnly = {
  name: 'with-english-only',
  setup(build) {
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

/** Of the schema of Vega-Lite nine tenths are prose; parsed from a text it is there sooner than as code. */
const withoutProse = {
  name: 'without-prose',
  setup(build) {
    build.onLoad({ filter: /vega-lite-schema\.json$/ }, ({ path }) => ({
      contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(strip(JSON.parse(readFileSync(path, 'utf8')))))});`,
    }));
  },
};

/** A JSON Schema without what only people read; under `properties` and `definitions` names are the schema's own. */
function strip(schema, isNames = false) {
  if (Array.isArray(schema)) return schema.map((item) => strip(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => isNames || !['description', 'default', 'title', '$comment'].includes(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      key === 'enum' || key === 'const' ? value : strip(value, !isNames && /^(properties|definitions)$/.test(key)),
    ]),
  );
}

/** Packages with a native part cannot be bundled; nothing else is left outside. */
const EXTERNAL = ['@resvg/resvg-js'];

async function bundle(digest) {
  const { build } = await import('esbuild');
  const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
  const entries = {
    dragoman: join(root, 'src/cli/dragoman.ts'),
    reader: join(root, 'src/cli/reader.ts'),
    chart: join(root, 'src/cli/chart.ts'),
    index: join(root, 'src/index.ts'),
  };
  const result = await build({
    entryPoints: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
    absWorkingDir: root,
    outdir: dist,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    chunkNames: 'chunks/[name]-[hash]',
    loader: { '.md': 'text' },
    define: { DRAGOMAN_VERSION: JSON.stringify(version), DRAGOMAN_READERS: JSON.stringify(digestOfReaders().slice(0, 16)) },
    external: EXTERNAL,
    plugins: [withoutCanvas, withoutNativeCanvas, withEnglishOnly, withoutProse],
    banner: { js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);" },
    logLevel: 'warning',
    logOverride: { 'direct-eval': 'silent' },
    write: false,
  });
  mkdirSync(join(dist, 'chunks'), { recursive: true });
  rmSync(stampFile, { force: true });
  for (const file of result.outputFiles) writeAtomically(file.path, withShebang(file));
  const kept = new Set(result.outputFiles.map((file) => file.path));
  for (const name of readdirSync(join(dist, 'chunks'))) {
    if (!kept.has(join(dist, 'chunks', name))) rmSync(join(dist, 'chunks', name));
  }
  for (const file of result.outputFiles) if (isCommand(file)) chmodSync(file.path, 0o755);
  writeFileSync(stampFile, digest);
  if (!quiet) console.log(`dist/ holds ${result.outputFiles.length} files, ${(total(result.outputFiles) / 1e6).toFixed(1)} MB`);
}

const isCommand = (file) => file.path === join(dist, 'dragoman.js');

/** The command is started by its first line on Linux and macOS. */
function withShebang(file) {
  return isCommand(file) ? Buffer.concat([Buffer.from('#!/usr/bin/env node\n'), file.contents]) : file.contents;
}

const total = (files) => files.reduce((sum, file) => sum + file.contents.length, 0);

/** A process that starts meanwhile sees the old file or the new one, never half of it. */
function writeAtomically(path, bytes) {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, bytes);
  renameSync(temporary, path);
}

/** Declarations for users of the library; a type error stops it. */
function writeTypes() {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.types.json'], { cwd: root, stdio: 'inherit' });
}

const digest = digestOfSources();
const current = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === digest;
if (!current) await bundle(digest);
if (withTypes && existsSync(join(root, 'src/index.ts'))) writeTypes();
