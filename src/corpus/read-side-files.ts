// What stands beside the documents of a corpus: its catalogue, its themes and its actors.
import type { Diagnostic, Outcome } from '../base/diagnostic.js';
import { readActors } from './reading/read-actors.js';
import { type CatalogueEntry, readCatalogue } from './reading/read-catalogue.js';
import { readThemes } from './reading/read-themes.js';
import type { Actor, CorpusFiles, Theme } from './types.js';

export interface SideFiles {
  readonly entries: readonly CatalogueEntry[];
  /** The entry of each path that has one. */
  readonly entryOf: ReadonlyMap<string, CatalogueEntry>;
  readonly actors: readonly Actor[];
  readonly themes: readonly Theme[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads them; `paths` are the documents of the folder. Reports `corpus/*` and `yaml/*`. */
export function readSideFiles(files: Omit<CorpusFiles, 'documents'>, paths: readonly string[]): SideFiles {
  const diagnostics: Diagnostic[] = [];
  const take = <T>(outcome: Outcome<T>): T | undefined => {
    diagnostics.push(...outcome.diagnostics);
    return outcome.value;
  };
  const entries = files.catalogue === undefined ? [] : (take(readCatalogue(files.catalogue, paths)) ?? []);
  const actors = take(readActors(files.actors)) ?? [];
  const themes = files.themes === undefined ? [] : (take(readThemes(files.themes, actors)) ?? []);
  // Of two entries for one file the first counts.
  const entryOf = new Map([...entries].reverse().map((entry) => [entry.file, entry]));
  return { entries, entryOf, actors, themes, diagnostics };
}

/** Files of the folder that are no documents: the above, and words on the folder. */
const NO_DOCUMENT = /^(?:(?:corpus|themes|actors)\.ya?ml|readme(?:\.[a-z]+)?)$/i;

/** The documents among the files of a folder, in the order of their paths. */
export const documentsAmong = <File extends { readonly path: string }>(files: readonly File[]): readonly File[] =>
  files.filter(({ path }) => !NO_DOCUMENT.test(path)).sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
