// The library: the pipeline on values instead of files. Only re-exports.
export type { Diagnostic, Outcome, Place, Severity } from './base/diagnostic.js';
export { readBrief } from './brief/read-brief.js';
export { readCorpus } from './corpus/read-corpus.js';
export { extractDocument } from './corpus/reading/extract-document.js';
export type { Corpus, CorpusDocument } from './corpus/types.js';
export { findQuotation } from './evidence/find-quotation.js';
export { readKit } from './kit/read-kit.js';
export type { Kit } from './kit/types.js';
export { type Builder, createBuilder } from './pipeline/create-builder.js';
export type { BriefResult, BuildOptions, OutputFile, ProjectFiles, TryChart } from './pipeline/types.js';
