// What the command promises about a whole project: the same bytes everywhere, and no silent change of a source.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hasTool, runTool } from './run-tool.mjs';

const COMMAND = resolve('dist/dragoman.js');

/** Checks of the repository's own project by name. `folder` is for copies. */
export const projectChecks = (folder) => [
  ['the working tree stays as committed', treeIsClean],
  ['same bytes in another folder, time zone, language and year', () => sameBytes(folder)],
  ['same bytes when built alone', () => sameBytesAlone(folder)],
  ...locksOf('briefs').map(({ brief }) => [`a changed source stops ${brief}, and only ${brief}`, () => drift(folder, brief)]),
  ['works from a package in an empty folder', () => packed(folder)],
];

/** A copy of what a user owns, without what is made from it. */
function copyProject(target, withOut = false) {
  mkdirSync(target, { recursive: true });
  for (const name of ['seeds', 'briefs', 'templates', ...(withOut ? ['out'] : [])]) cpSync(name, join(target, name), { recursive: true });
  return target;
}

function treeIsClean() {
  if (!existsSync('.git')) return [];
  const { stdout } = runTool('git', [
    'status',
    '--porcelain',
    '--',
    'briefs',
    'seeds',
    'templates',
    'schemas',
    'docs',
    'package-lock.json',
  ]);
  return stdout.split('\n').filter((line) => line !== '');
}

function sameBytes(folder) {
  if (!hasTool('faketime')) return ['faketime is not installed: the clock cannot be changed'];
  const copy = copyProject(join(folder, 'a folder with spaces — ğüş'));
  const env = { ...process.env, TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', FAKETIME_DONT_FAKE_MONOTONIC: '1' };
  const { status, output } = runTool('faketime', ['2031-02-03 04:05:06', process.execPath, COMMAND, 'build', '--frozen', '--root', copy], {
    env,
    cwd: folder,
  });
  return status === 0 ? compare('out', join(copy, 'out')) : [output];
}

function sameBytesAlone(folder) {
  const copy = copyProject(join(folder, 'alone'));
  const briefs = locksOf('briefs')
    .map(({ brief }) => brief)
    .reverse();
  for (const brief of briefs) {
    const { status, output } = runTool(process.execPath, [COMMAND, 'build', brief, '--frozen', '--root', copy]);
    if (status !== 0) return [output];
  }
  return compare('out', join(copy, 'out'));
}

function compare(one, two) {
  const [left, right] = [digests(one), digests(two)];
  if (left.size === 0) return [`${one} is empty`];
  const names = [...new Set([...left.keys(), ...right.keys()])].sort();
  return names.filter((name) => left.get(name) !== right.get(name)).map((name) => `${name} differs`);
}

/** SHA-256 by path; empty where there is no folder. */
function digests(folder) {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.startsWith('.'),
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath ?? entry.path, entry.name);
      return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

/** Lock files with their entries. */
function locksOf(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.lock.json'))
    .map((name) => ({
      brief: name.slice(0, -'.lock.json'.length),
      entries: entriesOf(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
    }));
}

const entriesOf = ({ documents, entries }) =>
  entries.map((entry) => ({ ...entry, file: documents.find(({ id }) => id === entry.document).file }));

/** Changes one letter inside a span that only this brief has locked. */
function drift(folder, brief) {
  const copy = copyProject(join(folder, `drift-${brief}`), true);
  const all = locksOf(join(copy, 'briefs'));
  const own = all.find((lock) => lock.brief === brief).entries;
  const others = all.filter((lock) => lock.brief !== brief).flatMap(({ entries }) => entries);
  const overlaps = (a, b) => a.file === b.file && a.start < b.end && b.start < a.end;
  const entry = own.find((candidate) => !others.some((other) => overlaps(candidate, other)));
  if (entry === undefined) return ['every span of its lock is locked by another brief too'];

  const path = join(copy, 'seeds', entry.file);
  const text = readFileSync(path, 'utf8');
  const at = entry.start + text.slice(entry.start, entry.end).search(/[a-z]/);
  writeFileSync(path, `${text.slice(0, at)}${text[at] === 'q' ? 'x' : 'q'}${text.slice(at + 1)}`);
  const before = digests(join(copy, 'out', brief));
  const { status, stdout, stderr } = runTool(process.execPath, [COMMAND, 'build', '--json', '--root', copy]);
  if (!stdout.startsWith('{')) return [`exit code ${status}: ${stderr}`];
  const report = JSON.parse(stdout);
  const failed = report.briefs.filter(({ exitCode }) => exitCode !== 0).map((run) => run.brief);
  const after = digests(join(copy, 'out', brief));
  return [
    ...(status === 1 ? [] : [`exit code ${status}, expected 1`]),
    ...(failed.length === 1 && failed[0] === brief ? [] : [`failed: ${failed.join(', ') || 'none'}, expected ${brief}`]),
    ...([...before].every(([name, digest]) => after.get(name) === digest) && before.size === after.size
      ? []
      : ['its earlier outputs changed']),
  ];
}

/** What someone gets who installs the package: no repository, no kit of their own. */
function packed(folder) {
  const place = join(folder, 'foreign');
  mkdirSync(place, { recursive: true });
  const pack = runTool('npm', ['pack', '--silent', '--pack-destination', place]);
  const [name] = readdirSync(place).filter((file) => file.endsWith('.tgz'));
  if (pack.status !== 0 || name === undefined) return [pack.output];
  writeFileSync(join(place, 'package.json'), '{"private": true}\n');
  const install = runTool('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', `./${name}`], { cwd: place });
  if (install.status !== 0) return [install.output];
  const project = join(place, 'project');
  for (const part of ['seeds', 'briefs']) cpSync(part, join(project, part), { recursive: true });
  const build = runTool('npx', ['--no-install', 'dragoman', 'build', '--root', project], { cwd: place });
  if (build.status !== 0) return [build.output];
  const explain = runTool('npx', ['--no-install', 'dragoman', 'explain', 'runtime/cannot-write'], { cwd: place });
  if (explain.status !== 0) return [explain.output];
  const library = runTool(
    process.execPath,
    ['--input-type=module', '-e', "console.log(Object.keys(await import('dragoman')).length > 0)"],
    { cwd: place },
  );
  return [
    ...compare('out', join(project, 'out')),
    ...(library.stdout.trim() === 'true' ? [] : [`the library cannot be imported: ${library.output}`]),
  ];
}
