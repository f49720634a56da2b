// Reads a project folder once, so that everything after it works on values.
import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Diagnostic, hasErrors } from '../base/diagnostic.js';
import type { ProjectFiles, TextFile } from '../pipeline/types.js';
import { LARGE, largeCorpus } from './large-corpus.js';
import * as messages from './messages.js';
import { packageRoot } from './package-root.js';
import { type FolderLimits, type FoundFile, isInside, type ListedFile, listFolder, readFolder, readListed } from './read-folder.js';
import { DEFAULT_SETTINGS, readSettings, type Settings } from './read-settings.js';
import { readText } from './read-text.js';

export interface ReadOptions {
  /** For commands that look at the corpus alone: a project may have no briefs yet. */
  readonly withoutBriefs?: boolean;
  /** Corpus folder instead of the project's, as the user gave it, relative to the current folder or absolute. */
  readonly corpus?: string;
  /** False reads every document anew and keeps nothing; true when absent. */
  readonly cache?: boolean;
}

/** A project as read, and where its outputs belong. */
export interface ReadProject {
  readonly files: ProjectFiles;
  /** Folder of the project as given, made absolute. */
  readonly root: string;
  /** Folders relative to the root: of the briefs, and of the outputs. */
  readonly briefs: string;
  readonly out: string;
  readonly diagnostics: readonly Diagnostic[];
}

const MEGABYTE = 1_000_000;
const BRIEF_LIMITS: FolderLimits = { fileSize: 16 * MEGABYTE, totalSize: 256 * MEGABYTE, count: 5000, depth: 0 };
export const CORPUS_LIMITS: FolderLimits = { fileSize: 64 * MEGABYTE, totalSize: 512 * MEGABYTE, count: 20_000, depth: 8 };
/** Of a corpus that is not read into memory as a whole. */
const LARGE_LIMITS: FolderLimits = { ...CORPUS_LIMITS, totalSize: 20_000 * MEGABYTE, count: 200_000 };
const KIT_LIMITS: FolderLimits = { fileSize: 16 * MEGABYTE, totalSize: 64 * MEGABYTE, count: 1000, depth: 4 };

/** Where the specs of a project stand; briefs call them by their path from the root. */
const CHARTS = 'charts';
const SPEC_LIMITS: FolderLimits = { fileSize: MEGABYTE, totalSize: 64 * MEGABYTE, count: 1000, depth: 4 };

/** Formats in which articles come; the corpus says which of them it cannot read. Pictures and the like are passed over. */
export const DOCUMENT = /\.(txt|text|md|markdown|x?html?|pdf|docx?|odt|rtf|epub|csv|tsv)$/i;
export const SIDE_FILES = ['corpus.yaml', 'themes.yaml', 'actors.yaml'] as const;

/**
 * Reads everything a build needs from the folder `root`.
 * Missing folders and unreadable files are diagnostics (`runtime/*`, `yaml/*`); what else there is, is returned all the same.
 */
export function readProject(root: string, options: ReadOptions = {}): ReadProject {
  const folder = resolve(root);
  const diagnostics: Diagnostic[] = [];
  const settings = readSettingsOf(folder, diagnostics);
  const files: ProjectFiles = {
    briefs: options.withoutBriefs === true ? [] : readBriefs(folder, settings, diagnostics),
    corpus: readCorpusFolder(folder, settings, options, diagnostics),
    specs: options.withoutBriefs === true ? [] : readSpecs(folder, diagnostics),
    kits: readKits(folder, settings, diagnostics),
  };
  return { files, root: folder, briefs: settings.briefs, out: settings.out, diagnostics };
}

function readSettingsOf(root: string, diagnostics: Diagnostic[]): Settings {
  const path = join(root, 'dragoman.yaml');
  if (!existsSync(path)) return DEFAULT_SETTINGS;
  try {
    const { value, diagnostics: found } = readText(readFileSync(path), 'dragoman.yaml');
    diagnostics.push(...found);
    if (value === undefined) return DEFAULT_SETTINGS;
    const read = readSettings(value, 'dragoman.yaml');
    diagnostics.push(...read.diagnostics);
    return read.settings;
  } catch (error) {
    diagnostics.push(messages.cannotRead('dragoman.yaml', error));
    return DEFAULT_SETTINGS;
  }
}

/** The folder when it is one and, unless the user named it on the command line, lies in the project. */
function folderOf(root: string, path: string, shown: string, isFree: boolean, diagnostics: Diagnostic[]): string | undefined {
  const folder = isFree ? resolve(path) : join(root, path);
  try {
    if (!statSync(folder).isDirectory()) return undefined;
    if (isFree || isInside(realpathSync(folder), realpathSync(root))) return folder;
    diagnostics.push(messages.linkOutside(shown));
  } catch (error) {
    if (messages.systemCode(error) !== 'ENOENT' && messages.systemCode(error) !== 'ENOTDIR')
      diagnostics.push(messages.cannotRead(shown, error));
  }
  return undefined;
}

type BriefFile = ProjectFiles['briefs'][number];

function readBriefs(root: string, settings: Settings, diagnostics: Diagnostic[]): readonly BriefFile[] {
  const shown = settings.briefs;
  const folder = folderOf(root, shown, shown, false, diagnostics);
  if (folder === undefined) {
    if (!hasErrors(diagnostics))
      diagnostics.push(
        messages.noFolder(shown, 'briefs such as `my-brief.yaml`', [
          'start in the project folder, or name it with `--root`',
          '`dragoman init DIR --from FOLDER` makes a project from a folder of articles',
        ]),
      );
    return [];
  }
  const accepts = (path: string): boolean => /\.(yaml|yml|lock\.json)$/.test(path);
  const read = readFolder(folder, { shown, boundary: root, limits: BRIEF_LIMITS, accepts });
  diagnostics.push(...read.diagnostics);
  const texts = new Map(read.files.flatMap((file) => asText(file, shown, diagnostics)));
  for (const path of texts.keys()) {
    if (path.endsWith('.yml')) diagnostics.push(messages.skippedFile(`${shown}/${path}`, 'the ending `.yaml`'));
  }
  return [...texts].flatMap(([path, file]) => {
    if (!path.endsWith('.yaml')) return [];
    const name = path.slice(0, -'.yaml'.length);
    return [{ name, file, lock: texts.get(`${name}.lock.json`) ?? null }];
  });
}

/** Vega-Lite specs of the project's own charts; a project may have none. */
function readSpecs(root: string, diagnostics: Diagnostic[]): readonly TextFile[] {
  const folder = folderOf(root, CHARTS, CHARTS, false, diagnostics);
  if (folder === undefined) return [];
  const accepts = (path: string): boolean => /\.vl\.(ya?ml|json)$/.test(path);
  const read = readFolder(folder, { shown: CHARTS, boundary: root, limits: SPEC_LIMITS, accepts });
  diagnostics.push(...read.diagnostics);
  return read.files.flatMap((file) => asText(file, CHARTS, diagnostics)).map(([, file]) => file);
}

/** A file as text with the path that messages show; nothing where it is not text. */
export function asText(file: FoundFile, folder: string, diagnostics: Diagnostic[]): readonly (readonly [string, TextFile])[] {
  const path = `${folder}/${file.path}`;
  const { value: text, diagnostics: found } = readText(file.bytes, path);
  diagnostics.push(...found);
  return text === undefined ? [] : [[file.path, { path, text }]];
}

function readCorpusFolder(root: string, settings: Settings, options: ReadOptions, diagnostics: Diagnostic[]): ProjectFiles['corpus'] {
  const shown = (options.corpus ?? settings.corpus).replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
  const isFree = options.corpus !== undefined;
  const known = diagnostics.length;
  const folder = folderOf(root, options.corpus ?? settings.corpus, shown, isFree, diagnostics);
  if (folder === undefined) {
    if (diagnostics.length === known)
      diagnostics.push(messages.noFolder(shown, 'articles as .txt or .md', ['name another folder with `--corpus`']));
    return { folder: shown, documents: [] };
  }
  const listedAt = Date.now();
  const accepts = (path: string): boolean => DOCUMENT.test(path) || SIDE_FILES.some((name) => name === path);
  const listed = listFolder(folder, { shown, boundary: isFree ? folder : root, limits: LARGE_LIMITS, accepts });
  diagnostics.push(...listed.diagnostics);
  const isDocument = ({ path }: { readonly path: string }): boolean => DOCUMENT.test(path) && !/^readme\.(md|txt)$/i.test(path);
  const articles = listed.files.filter(isDocument);
  const isLarge = articles.length >= LARGE;
  const read = readListed(
    isLarge ? listed.files.filter((file) => !isDocument(file)) : withinLimits(listed.files, shown, diagnostics),
    shown,
  );
  diagnostics.push(...read.diagnostics);
  const side = (name: (typeof SIDE_FILES)[number]): TextFile | undefined =>
    read.files.filter(({ path }) => path === name).flatMap((file) => asText(file, shown, diagnostics).map(([, text]) => text))[0];
  const [catalogue, themes, actors] = SIDE_FILES.map(side);
  const isKept = options.cache !== false;
  return {
    folder: shown,
    documents: isLarge ? [] : read.files.filter(isDocument),
    ...(isLarge ? { large: largeCorpus(articles, { root, folder, shown, listedAt, isKept }) } : {}),
    ...(catalogue === undefined ? {} : { catalogue }),
    ...(themes === undefined ? {} : { themes }),
    ...(actors === undefined ? {} : { actors }),
  };
}

/** The first files, as many as are read into memory together. */
function withinLimits(files: readonly ListedFile[], shown: string, diagnostics: Diagnostic[]): readonly ListedFile[] {
  const { totalSize, count } = CORPUS_LIMITS;
  let total = 0;
  const first = files.findIndex(({ size }, index) => {
    total += size;
    return total > totalSize || index >= count;
  });
  if (first === -1) return files;
  diagnostics.push(messages.folderTooLarge(shown, `${totalSize / MEGABYTE} MB in fewer than ${LARGE} files`));
  return files.slice(0, first);
}

/** The project's kits, then those shipped with the package that the project does not have. */
function readKits(root: string, settings: Settings, diagnostics: Diagnostic[]): ProjectFiles['kits'] {
  const folder = folderOf(root, settings.templates, settings.templates, false, diagnostics);
  const own = folder === undefined ? [] : readKitsIn(folder, settings.templates, root, diagnostics);
  const shipped = join(packageRoot(), 'templates');
  if (!existsSync(shipped) || folder === shipped) return own;
  const names = new Set(own.map(({ name }) => name));
  return [...own, ...readKitsIn(shipped, 'shipped:templates', shipped, diagnostics, names)];
}

function readKitsIn(
  folder: string,
  shown: string,
  boundary: string,
  diagnostics: Diagnostic[],
  without: ReadonlySet<string> = new Set(),
): ProjectFiles['kits'] {
  const names = kitNames(folder, shown, boundary, diagnostics).filter((name) => !without.has(name));
  return names.map((name) => {
    const path = `${shown}/${name}`;
    const read = readFolder(join(folder, name), { shown: path, boundary, limits: KIT_LIMITS });
    diagnostics.push(...read.diagnostics);
    return { name, path, files: new Map(read.files.map((file) => [file.path, file.bytes])) };
  });
}

/** Folders of kits; a link to one counts while it stays inside `boundary`. */
function kitNames(folder: string, shown: string, boundary: string, diagnostics: Diagnostic[]): readonly string[] {
  const isKit = (entry: Dirent): boolean => {
    if (entry.name.startsWith('.')) return false;
    if (!entry.isSymbolicLink()) return entry.isDirectory();
    const target = join(folder, entry.name);
    if (isInside(realpathSync(target), realpathSync(boundary))) return statSync(target).isDirectory();
    diagnostics.push(messages.linkOutside(`${shown}/${entry.name}`));
    return false;
  };
  const attempt = <T>(path: string, fallback: T, read: () => T): T => {
    try {
      return read();
    } catch (error) {
      diagnostics.push(messages.cannotRead(path, error));
      return fallback;
    }
  };
  const entries = attempt(shown, [], () => readdirSync(folder, { withFileTypes: true }));
  return entries
    .filter((entry) => attempt(`${shown}/${entry.name}`, false, () => isKit(entry)))
    .map(({ name }) => name)
    .sort();
}
