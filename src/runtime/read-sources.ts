// Reads a folder of articles that is no project yet, and says of every file in it why it is left out.
import { realpathSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.js';
import { sha256 } from '../base/digest.js';
import type { ProjectFiles } from '../pipeline/types.js';
import { isInside, readFolder } from './read-folder.js';
import { asText, CORPUS_LIMITS, DOCUMENT, SIDE_FILES } from './read-project.js';

/** A file that is not copied; paths are below the folder. */
export interface LeftOut {
  readonly path: string;
  readonly reason: string;
}

export interface ReadSources {
  readonly corpus: ProjectFiles['corpus'];
  readonly leftOut: readonly LeftOut[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Folders of programs, and of projects of ours. */
const PASSED_OVER = /(?:^|\/)(?:node_modules|out|__MACOSX)\//;
const CONTROL = /[\p{Cc}\u2028\u2029]/u;

/**
 * Reads the articles of a folder with its sub-folders; hidden files are passed over without a word. `target` is the project
 * to be: where it lies in the folder, it is no source. Reports `runtime/*`.
 */
export function readSources(folder: string, target: string): ReadSources {
  const from = resolve(folder);
  const shown = folder.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
  const own = ownPrefix(from, resolve(target));
  const leftOut: LeftOut[] = [];
  const paths: string[] = [];
  const accepts = (path: string): boolean => {
    paths.push(path);
    if (PASSED_OVER.test(path) || (own !== null && path.startsWith(own))) return false;
    const reason = reasonAgainst(path);
    if (reason !== null) leftOut.push({ path, reason });
    return reason === null;
  };
  const read = readFolder(from, { shown, boundary: from, limits: CORPUS_LIMITS, accepts });
  const diagnostics = [...read.diagnostics];
  const projects = projectsIn(paths);
  const seen = new Map<string, string>();
  const documents = read.files.filter(({ path, bytes }) => {
    if ((SIDE_FILES as readonly string[]).includes(path)) return false;
    const project = projects.find((prefix) => path.startsWith(prefix));
    const digest = sha256(bytes);
    const twin = seen.get(digest);
    const reason =
      project !== undefined
        ? `it belongs to the project \`${project.slice(0, -1)}\``
        : bytes.length === 0
          ? 'it is empty'
          : twin === undefined
            ? null
            : `it is the same, byte for byte, as \`${twin}\``;
    if (reason === null) seen.set(digest, path);
    else leftOut.push({ path, reason });
    return reason === null;
  });
  const side = (name: (typeof SIDE_FILES)[number]) =>
    read.files.filter(({ path }) => path === name).flatMap((file) => asText(file, shown, diagnostics).map(([, text]) => text))[0];
  const [catalogue, themes, actors] = SIDE_FILES.map(side);
  return {
    corpus: {
      folder: shown,
      documents,
      ...(catalogue === undefined ? {} : { catalogue }),
      ...(themes === undefined ? {} : { themes }),
      ...(actors === undefined ? {} : { actors }),
    },
    leftOut: leftOut.sort((a, b) => (a.path < b.path ? -1 : 1)),
    diagnostics,
  };
}

/** Why a path is not read; null where it is. */
function reasonAgainst(path: string): string | null {
  if (CONTROL.test(path)) return 'its name holds a control character';
  if ((SIDE_FILES as readonly string[]).includes(path)) return null;
  if (/^readme\.(?:md|txt)$/i.test(basename(path))) return 'a readme is about the folder';
  if (DOCUMENT.test(path)) return null;
  const ending = /\.([^./]+)$/.exec(path)?.[1];
  return `there is no reader for ${ending === undefined ? 'files without an ending' : `.${ending.toLowerCase()}`}`;
}

/** The path of the project below the folder, with a slash at its end; null where it lies elsewhere or is the folder. */
function ownPrefix(from: string, target: string): string | null {
  const real = realpathOr(target);
  const folder = realpathOr(from);
  if (real === folder || !isInside(real, folder)) return null;
  return `${relative(folder, real).split(sep).join('/')}/`;
}

function realpathOr(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // What does not exist yet lies where its folder does.
    const parent = join(path, '..');
    return parent === path ? path : join(realpathOr(parent), basename(path));
  }
}

/** Folders with a catalogue of ours in `seeds/`: what they hold was copied there before. */
const projectsIn = (paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => /^(.+\/)seeds\/corpus\.yaml$/.exec(path)?.[1] ?? []);
