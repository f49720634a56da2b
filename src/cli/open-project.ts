// The common beginning of commands that work on a project: read the folder, make the builder, settle which briefs are meant.
import { statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import type { Diagnostic } from '../base/diagnostic.js';
import type { Builder } from '../pipeline/create-builder.js';
import type { ProjectFiles } from '../pipeline/types.js';
import { type ReadProject, readProject } from '../runtime/read-project.js';
import { exitCodeOf } from './exit-code.js';
import * as messages from './messages.js';
import { createProgress } from './show-progress.js';
import type { Context, Effects, ExitCode, OptionType } from './types.js';

/** Option of every command that opens a project. */
export const NO_CACHE: OptionType = { name: 'no-cache', help: 'read every document of a large corpus anew, and keep nothing' };

export interface OpenProject {
  readonly project: ReadProject;
  readonly builder: Builder;
  /** Of reading the folder and the corpus; already said. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The project, or the exit code where there is none; everything noticed is said. Without briefs only the corpus is asked for. */
export async function openProject(
  { effects, invocation, say }: Context,
  { withoutBriefs = false }: { readonly withoutBriefs?: boolean } = {},
): Promise<OpenProject | ExitCode> {
  const { root = '.', corpus } = invocation.options;
  if (!isFolder(String(root))) {
    say([messages.noRoot(String(root))]);
    return 2;
  }
  const cache = invocation.options['no-cache'] !== true;
  const project = readProject(String(root), { cache, withoutBriefs, ...(typeof corpus === 'string' ? { corpus } : {}) });
  const builder = await effects.createBuilder(withProgress(project.files, effects));
  const diagnostics = [...project.diagnostics, ...builder.diagnostics];
  say(diagnostics);
  return { project, builder, diagnostics };
}

/** Files that tell a person who watches how far reading them is; a large corpus is read in little memory. */
function withProgress(files: ProjectFiles, effects: Effects): ProjectFiles {
  const { large } = files.corpus;
  if (large === undefined) return files;
  // V8 lets garbage pile up to four times what is in use; of ten thousand documents that is a few hundred megabytes.
  setFlagsFromString('--heap-growing-percent=70');
  const clear = createProgress(effects);
  const onProgress = (done: number, total: number): void => {
    if (done < total) clear(`reading the corpus, ${done} of ${total} documents`);
    else clear();
  };
  return { ...files, corpus: { ...files.corpus, large: { ...large, onProgress } } };
}

/** The briefs that the words name, all of them when there are none; the exit code where one does not exist. */
export function briefsMeant({ invocation, say }: Context, { builder, diagnostics, project }: OpenProject): readonly string[] | ExitCode {
  const { words } = invocation;
  const unknown = words.filter((word) => !builder.names.includes(word));
  if (unknown.length > 0) {
    say(unknown.map((word) => messages.unknownBrief(word, builder.names)));
    return 2;
  }
  if (words.length > 0) return [...new Set(words)];
  if (builder.names.length > 0) return builder.names;
  const code = exitCodeOf(diagnostics, false);
  // Where reading has failed, its own diagnostics say why there are none.
  if (code === 0) say([messages.noBriefs(project.root)]);
  return code === 0 ? 1 : code;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
