// dragoman init: a project from a folder of articles, or an empty one.
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Diagnostic, hasErrors } from '../../base/diagnostic.js';
import type { ProjectDraft } from '../../pipeline/init/types.js';
import { briefSchemaPath } from '../../runtime/package-root.js';
import { type LeftOut, type ReadSources, readSources } from '../../runtime/read-sources.js';
import { type FileToWrite, writeOutputs } from '../../runtime/write-outputs.js';
import { escapeControls } from '../display-text.js';
import { exitCodeOf, highest } from '../exit-code.js';
import { count } from '../format-run.js';
import * as messages from '../messages.js';
import { PROJECT_SCHEMA } from '../schema-path.js';
import type { CommandResult, CommandType, Context } from '../types.js';

export const init: CommandType = {
  name: 'init',
  operands: 'DIR',
  arity: { least: 1, most: 1 },
  summary: 'make a project, from a folder of articles with --from',
  details:
    'Copies the articles unchanged to DIR/seeds/, describes them in corpus.yaml, proposes themes and actors, and writes a first brief that builds. What cannot be read is named and left out. Nothing is ever overwritten. Without --from, the project is empty and its files show what to write.',
  options: [{ name: 'from', value: 'FOLDER', help: 'the articles, with those in its sub-folders' }],
  example: 'dragoman init my-project --from articles',
  run,
};

const NOTHING: ReadSources = { corpus: { folder: '', documents: [] }, leftOut: [], diagnostics: [] };
/** Files of one reason that are named one by one. */
const MOST_NAMED = 12;

async function run(context: Context): Promise<CommandResult> {
  const { invocation, say, effects } = context;
  const target = invocation.words[0] ?? '.';
  const from = typeof invocation.options.from === 'string' ? invocation.options.from : null;
  const wrong = findObstacles(target, from);
  if (wrong.length > 0) {
    say(wrong);
    return { exitCode: 2 };
  }
  const sources = from === null ? NOTHING : readSources(from, target);
  const builder = await effects.createBuilder({ briefs: [], corpus: sources.corpus, kits: [] });
  const draft = builder.draft(new Date().toISOString().slice(0, 10));
  const { told, leftOut } = sortOut(sources, builder.diagnostics, draft);
  say(told);
  if (from !== null && draft.documents.length === 0) say([messages.noArticles(from)]);
  if ((from !== null && draft.documents.length === 0) || hasErrors(told)) return { exitCode: highest([1, exitCodeOf(told, false)]) };

  const files = filesOf(draft, sources, target, from);
  const failed = writeOutputs(files);
  say(failed);
  if (failed.length > 0) return { exitCode: exitCodeOf(failed, false) };
  const report = { command: 'init', exitCode: 0, project: target, written: files.map(({ shown }) => shown), leftOut, ...describe(draft) };
  printResult(context, target, draft, leftOut);
  return { exitCode: 0, report };
}

const describe = ({ documents, themes, aside, actors }: ProjectDraft) => ({ documents, themes, aside, actors });

/** What stands in the way before anything is read: a folder that is not there, files that would be overwritten. */
function findObstacles(target: string, from: string | null): readonly Diagnostic[] {
  const folder = resolve(target);
  if (from !== null && !isFolder(from)) return [messages.noSource(from)];
  if (existsSync(folder) && !isFolder(folder)) return [messages.notEmpty(target, ['a file of that name'])];
  const own = ['seeds', 'briefs', 'dragoman.yaml', 'README.md', '.gitignore', PROJECT_SCHEMA];
  // Articles that already stand where they belong are described in their place.
  const isInPlace = from !== null && isSame(from, join(folder, 'seeds'));
  const there = own.filter(
    (name) => existsSync(join(folder, name)) && !isEmptyFolder(join(folder, name)) && !(isInPlace && name === 'seeds'),
  );
  return there.length === 0 ? [] : [messages.notEmpty(target, there)];
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

const isEmptyFolder = (path: string): boolean => isFolder(path) && readdirSync(path).length === 0;
const isSame = (one: string, other: string): boolean => isFolder(one) && isFolder(other) && realpathSync(one) === realpathSync(other);

/** Troubles of single articles become reasons to leave them out; the others are told. */
function sortOut(
  { corpus, leftOut, diagnostics }: ReadSources,
  found: readonly Diagnostic[],
  draft: ProjectDraft,
): { readonly told: readonly Diagnostic[]; readonly leftOut: readonly LeftOut[] } {
  const read = new Set(draft.documents.map(({ file }) => file));
  const unread = corpus.documents.filter(({ path }) => !read.has(path)).map(({ path }) => path);
  const isAbout = (diagnostic: Diagnostic, path: string): boolean =>
    diagnostic.place?.file === `${corpus.folder}/${path}` || diagnostic.message.includes(`\`${corpus.folder}/${path}\``);
  const all = [...diagnostics, ...found].filter(({ code }) => code !== 'corpus/empty');
  const reasons = unread.map((path) => ({
    path,
    reason: all.find((diagnostic) => isAbout(diagnostic, path))?.message ?? 'it cannot be read',
  }));
  // Limits and links concern files that were never read.
  const isOfOne = (diagnostic: Diagnostic): boolean =>
    unread.some((path) => isAbout(diagnostic, path)) || /^runtime\/(?:link-outside|too-large|cannot-read)$/.test(diagnostic.code);
  const others = diagnostics.filter(isOfOne).map(({ code, message }) => ({
    path: /`([^`]+)`/.exec(message)?.[1] ?? corpus.folder,
    reason: code === 'runtime/link-outside' ? 'it is a link that leads out of the folder' : message,
  }));
  return { told: all.filter((diagnostic) => !isOfOne(diagnostic)), leftOut: [...leftOut, ...reasons, ...others] };
}

/** The texts, and the articles byte for byte; those that already stand in their place are not written. */
function filesOf(draft: ProjectDraft, { corpus }: ReadSources, target: string, from: string | null): readonly FileToWrite[] {
  const folder = resolve(target);
  const shown = (path: string): string => join(target, path).replaceAll('\\', '/');
  const file = (path: string, bytes: Uint8Array): FileToWrite => ({ target: join(folder, path), shown: shown(path), bytes });
  const isInPlace = from !== null && isSame(from, join(folder, 'seeds'));
  const read = new Set(draft.documents.map((document) => document.file));
  const copies = isInPlace ? [] : corpus.documents.filter(({ path }) => read.has(path));
  return [
    ...copies.map(({ path, bytes }) => file(`seeds/${path}`, bytes)),
    file(PROJECT_SCHEMA, readFileSync(briefSchemaPath())),
    ...draft.files.map(({ path, text }) => file(path, Buffer.from(text))),
  ];
}

function printResult({ print, effects }: Context, target: string, draft: ProjectDraft, leftOut: readonly LeftOut[]): void {
  const line = (text: string): void => print(escapeControls(text));
  const place = (path: string): string => join(target, path).replaceAll('\\', '/');
  const { documents, themes, actors, aside } = draft;
  const dated = documents.filter(({ date }) => date !== null).length;
  line(`${place('seeds/')}  ${count(documents.length, 'document')}${documents.length === 0 ? '' : `, ${dated} of them dated`}`);
  line(`${place('seeds/corpus.yaml')}  what they say of themselves; please read it over`);
  line(`${place('seeds/themes.yaml')}  ${themes.length === 0 ? 'a form' : count(themes.length, 'theme')}`);
  for (const { id, title } of themes) line(`    ${id}: ${title}`);
  line(`${place('seeds/actors.yaml')}  ${actors.length === 0 ? 'a form' : `${count(actors.length, 'name')} to tick`}`);
  line(
    `${place('briefs/first-brief.yaml')}  a first brief${documents.length === 0 ? '; it builds once there are articles in seeds/' : ', ready to build'}`,
  );
  if (aside.length > 0)
    line(
      `    not in it, for they share too little with the others: ${aside.slice(0, MOST_NAMED).join(', ')}${aside.length > MOST_NAMED ? ` and ${aside.length - MOST_NAMED} more` : ''}; seeds/themes.yaml offers themes for them`,
    );
  line(`${place('README.md')}, ${place('.gitignore')}`);
  const reasons = new Map<string, string[]>();
  for (const { path, reason } of leftOut) reasons.set(reason, [...(reasons.get(reason) ?? []), path]);
  for (const [reason, paths] of reasons) {
    const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : '';
    effects.stderr(`${escapeControls(`left out: ${paths.slice(0, MOST_NAMED).join(', ')}${more}: ${reason}`)}\n`);
  }
  const command = effects.environment.npm_command === 'exec' ? 'npx dragoman' : 'dragoman';
  const root = target === '.' ? '' : ` --root ${/^[\p{L}\p{N}_./\\:-]+$/u.test(target) ? target : JSON.stringify(target)}`;
  line('');
  line(`Next:  ${command} build${root}`);
  line(`       ${command} analyze --html analysis.html${root}`);
}
