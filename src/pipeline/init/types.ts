// What a new project is made of.
import type { TextFile } from '../types.js';

/** The texts of a new project, and what they rest on. */
export interface ProjectDraft {
  /** Paths relative to the project, with forward slashes. */
  readonly files: readonly TextFile[];
  /** The documents that could be read, in the order of their paths. */
  readonly documents: readonly {
    /** Path below the corpus folder. */
    readonly file: string;
    readonly id: string;
    readonly title: string;
    readonly date: string | null;
  }[];
  readonly themes: readonly { readonly id: string; readonly title: string }[];
  /** Ids of documents that the first brief does not show: they share too little with the others. */
  readonly aside: readonly string[];
  readonly actors: readonly string[];
}
