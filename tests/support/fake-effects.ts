// A world for `main` that remembers what was printed, with a builder whose results the test chooses.
import type { Effects } from '../../src/cli/types.js';
import type { Builder } from '../../src/pipeline/create-builder.js';
import type { BriefResult, BuildOptions } from '../../src/pipeline/types.js';

export interface FakeWorld extends Effects {
  readonly printed: { out: string; error: string };
  /** What the builder was asked for, in order. */
  readonly asked: { brief: string; options: BuildOptions }[];
}

type Build = (brief: string, options: BuildOptions) => Partial<BriefResult>;

/** Results for the fields that a test does not care about. */
const RESULT: Omit<BriefResult, 'brief'> = { outputs: [], lock: null, locks: 0, diagnostics: [] };

/** Every file of briefs/ is a brief; each is built by `build`. */
export function fakeWorld(build: Build = () => ({}), more: Partial<Effects> & { readonly builder?: Partial<Builder> } = {}): FakeWorld {
  const printed = { out: '', error: '' };
  const asked: { brief: string; options: BuildOptions }[] = [];
  let clock = 0;
  const { builder, ...effects } = more;
  return {
    printed,
    asked,
    stdout: (text) => {
      printed.out += text;
    },
    stderr: (text) => {
      printed.error += text;
    },
    isTerminal: false,
    columns: 100,
    environment: {},
    now: () => (clock += 100),
    createBuilder: async (files) => ({
      diagnostics: [],
      names: files.briefs.map(({ name }) => name),
      themes: ['energy', 'turkey-mediation'],
      build: async (brief, options) => {
        asked.push({ brief, options });
        return { ...RESULT, brief, ...build(brief, options) };
      },
      mend: async () => ({ text: null, repairs: [], stuck: [], left: 0 }),
      analyze: () => ({ documents: [] }),
      streamAnalysis: () => ({ documents: [] }),
      analysisPage: () => '<!DOCTYPE html>\n',
      suggestActors: () => ({ actors: [], yaml: '' }),
      search: () => [],
      newBrief: () => null,
      suggest: async () => ({ diagnostics: [] }),
      draft: () => ({ files: [], documents: [], themes: [], aside: [], actors: [] }),
      ...builder,
    }),
    ...effects,
  };
}
