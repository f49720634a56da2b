// The common beginning of commands that work on a project: read the folder, make the builder, settle which briefs are meant.
import { statSync } from 'node:fs';
import type { Diagnostic } from '../base/diagnostic.js';
import type { Builder } from '../pipeline/create-builder.js';
import { type ReadProject, readProject } from '../runtime/read-project.js';
import { exitCodeOf } from './exit-code.js';
import * as messages from './messages.js';
import type { Context, ExitCode } from './types.js';

export interface OpenProject {
  readonly project: ReadProject;
  readonly builder: Builder;
  /** Of reading the folder and the corpus; already said. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The project, or the exit code where there is none; everything noticed is said. */
export async function openProject({ effects, invocation, say }: Context): Promise<OpenProject | ExitCode> {
  const { root = '.', corpus } = invocation.options;
  if (!isFolder(String(root))) {
    say([messages.noRoot(String(root))]);
    return 2;
  }
  const project = readProject(String(root), typeof corpus === 'string' ? { corpus } : {});
  const builder = await effects.createBuilder(project.files);
  const diagnostics = [...project.diagnostics, ...builder.diagnostics];
  say(diagnostics);
  return { project, builder, diagnostics };
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
