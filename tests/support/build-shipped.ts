// Builds of this repository's own project, as the command makes them.
import type { EvidenceFile } from '../../src/evidence/ledger-file.js';
import type { BriefResult, BuildOptions, OutputFile, ProjectFiles } from '../../src/pipeline/types.js';
import { readProject } from '../../src/runtime/read-project.js';

/** The project of this repository, read once. */
export const repositoryFiles: ProjectFiles = readProject('.').files;

/** What `dragoman build` asks for. */
export const BUILD: BuildOptions = { only: ['deck', 'memo'], frozen: false, strict: false, acceptDrift: false, checkOnly: false };

/** A project with the repository's corpus and kits, and these briefs, without locks. */
export const projectOf = (briefs: Readonly<Record<string, string>>, more: Partial<ProjectFiles> = {}): ProjectFiles => ({
  ...repositoryFiles,
  briefs: Object.entries(briefs).map(([name, text]) => ({ name, file: { path: `briefs/${name}.yaml`, text }, lock: null })),
  ...more,
});

/** The output with this ending. */
export function outputOf(result: BriefResult, ending: string): OutputFile {
  const found = result.outputs.find(({ path }) => path.endsWith(ending));
  if (found === undefined)
    throw new Error(
      `No ${ending} among ${result.outputs.map(({ path }) => path).join(', ')}: ${JSON.stringify(result.diagnostics, null, 1)}`,
    );
  return found;
}

/** The ledger beside the outputs. */
export const ledgerOf = (result: BriefResult): EvidenceFile =>
  JSON.parse(new TextDecoder().decode(outputOf(result, '.evidence.json').bytes)) as EvidenceFile; // its schema is held elsewhere
