// The door of the pipeline: a project's files in, a builder of its briefs out.
import { type Diagnostic, hasErrors, type Outcome } from '../base/diagnostic.js';
import { suggestActors } from '../corpus/actors/suggestions/suggest-actors.js';
import { toActorsYaml } from '../corpus/actors/suggestions/to-actors-yaml.js';
import type { SuggestedActor } from '../corpus/actors/suggestions/types.js';
import { readCorpus } from '../corpus/read-corpus.js';
import type { Corpus } from '../corpus/types.js';
import { renderAnalysisPage } from './analysis-page/render-analysis-page.js';
import { analyzeCorpus, streamAnalysis } from './analyze-corpus.js';
import type { Build } from './create-build.js';
import { draftProject } from './init/draft-project.js';
import type { ProjectDraft } from './init/types.js';
import type { MendedBrief } from './mend-brief.js';
import { unknownBrief } from './messages.js';
import { draftBrief } from './new/draft-brief.js';
import type { NewBrief, NewBriefOptions } from './new/types.js';
import { searchCells } from './search-cells.js';
import { type FoundPassage, searchPassages, toSearch } from './search-passages.js';
import type { SuggestOptions, SuggestResult } from './suggest/suggest-for-brief.js';
import type { BriefResult, BuildOptions, ProjectFiles, TryChart } from './types.js';

export interface Builder {
  /** Of reading the corpus. */
  readonly diagnostics: readonly Diagnostic[];
  /** Names of the project's briefs. */
  readonly names: readonly string[];
  /** Ids of the corpus's themes. */
  readonly themes: readonly string[];
  readonly build: (name: string, options: BuildOptions) => Promise<BriefResult>;
  /** The text of a brief with its quotations put right where only marks and spaces part them from their sources. */
  readonly mend: (name: string) => Promise<MendedBrief>;
  /** The corpus analysis as `analyze --json` prints it. */
  readonly analyze: () => unknown;
  /** The same for `jsonPieces`, never held as a whole. */
  readonly streamAnalysis: () => unknown;
  /** The same as one HTML page, for a person to check; null without a corpus. */
  readonly analysisPage: () => string | null;
  /** Names that the texts have and no actor has, and the lines of actors.yaml that would list them. */
  readonly suggestActors: () => { readonly actors: readonly SuggestedActor[]; readonly yaml: string };
  /** Passages for words, within a theme's terms where one is named; best first. */
  readonly search: (words: string, options: { readonly theme?: string; readonly limit: number }) => readonly FoundPassage[];
  /** Evidence for and against a statement of a brief, or its statements with their support; the brief need not lock. */
  readonly suggest: (name: string, options: SuggestOptions) => Promise<Outcome<SuggestResult>>;
  /** A brief for themes, with candidates to choose from; null without a corpus. `path` is where it will stand. */
  readonly newBrief: (path: string, options: NewBriefOptions) => NewBrief | null;
  /** The texts of a project around the corpus; empty forms where there are no documents. `today` is an ISO day. */
  readonly draft: (today: string) => ProjectDraft;
}

/** What a builder has from outside besides files. */
export interface BuilderParts {
  /** The corpus as read; `files.corpus` is read when absent. */
  readonly read?: Outcome<Corpus>;
  /** Tries out charts of the author's own; briefs that have any are refused when absent. */
  readonly tryChart?: TryChart;
}

/** Reads the corpus once, unless it is handed in; what building needs is loaded with the first brief. */
export function createBuilder(files: ProjectFiles, { read, tryChart }: BuilderParts = {}): Builder {
  const { value: corpus, diagnostics } = read ?? readCorpus(files.corpus);
  let build: Promise<Build> | undefined;
  return {
    diagnostics,
    names: files.briefs.map((brief) => brief.name),
    themes: (corpus?.themes ?? []).map((theme) => theme.id),
    build: async (name, options) => {
      const brief = files.briefs.find((it) => it.name === name);
      if (brief === undefined)
        return nothing(name, [
          unknownBrief(
            name,
            files.briefs.map((it) => it.name),
          ),
        ]);
      // Without a corpus nothing can be built; its own diagnostics have said why.
      if (corpus === undefined || hasErrors(diagnostics)) return nothing(name, diagnostics);
      build ??= import('./create-build.js').then(({ createBuild }) => createBuild(files, corpus, tryChart));
      return (await build)(brief, options);
    },
    mend: async (name) => {
      const { mendBrief, NOTHING_MENDED } = await import('./mend-brief.js');
      const brief = files.briefs.find((it) => it.name === name);
      return brief === undefined || corpus === undefined ? NOTHING_MENDED : mendBrief(brief.file, brief.lock, corpus);
    },
    analyze: () => (corpus === undefined ? null : analyzeCorpus(corpus)),
    streamAnalysis: () => (corpus === undefined ? null : streamAnalysis(corpus)),
    analysisPage: () => (corpus === undefined ? null : renderAnalysisPage(corpus)),
    suggestActors: () => {
      const actors = corpus === undefined ? [] : suggestActors(corpus);
      return { actors, yaml: toActorsYaml(actors) };
    },
    search: (words, { theme, limit }) => (corpus === undefined ? [] : searchCorpus(corpus, words, theme, limit)),
    suggest: async (name, options) => {
      const brief = files.briefs.find((it) => it.name === name);
      if (brief === undefined || corpus === undefined) return { diagnostics };
      const { suggestForBrief } = await import('./suggest/suggest-for-brief.js');
      return suggestForBrief(brief.file, corpus, options);
    },
    newBrief: (path, options) => (corpus === undefined ? null : draftBrief(corpus, path, options)),
    draft: (today) => draftProject(corpus, files.corpus, today),
  };
}

const nothing = (brief: string, diagnostics: readonly Diagnostic[]): BriefResult => ({
  brief,
  outputs: [],
  lock: null,
  locks: 0,
  diagnostics,
});

function searchCorpus(corpus: Corpus, words: string, themeId: string | undefined, limit: number): readonly FoundPassage[] {
  const base = corpus.themes.find((theme) => theme.id === themeId);
  const cells = searchCells(corpus, words, limit);
  return [...cells, ...searchPassages(corpus, toSearch(words, base), limit - cells.length, toSearch(words))];
}
