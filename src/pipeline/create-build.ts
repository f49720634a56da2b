// Everything that building needs and searching does not: kits, text measuring, charts, writers. Loaded with the first brief.
import type { Outcome } from '../base/diagnostic.js';
import type { Corpus } from '../corpus/types.js';
import { readKit } from '../kit/read-kit.js';
import type { Kit } from '../kit/types.js';
import { buildBrief } from './build-brief.js';
import { makeMeasures } from './measures.js';
import type { BriefResult, BuildOptions, ProjectFiles, TryChart } from './types.js';

export type Build = (brief: ProjectFiles['briefs'][number], options: BuildOptions) => Promise<BriefResult>;

/** Builds briefs of a project; kits are read when a brief first needs them. */
export function createBuild(
  { kits: kitFiles, specs = [] }: Pick<ProjectFiles, 'kits' | 'specs'>,
  corpus: Corpus,
  tryChart?: TryChart,
): Build {
  const measureOf = makeMeasures();
  const kits = new Map<string, Outcome<Kit>>();
  const kitOf = (name: string): Outcome<Kit> => {
    const known = kits.get(name) ?? readKit(kitFiles, name);
    kits.set(name, known);
    return known;
  };
  const workshop = { corpus, readKit: kitOf, measureOf, specs, ...(tryChart === undefined ? {} : { tryChart }) };
  return ({ name, file, lock }, options) => buildBrief(file, lock, name, workshop, options);
}
