// What the build says by itself of a brief that argues nothing yet: extracted statements, and how templates see them.
import type { Brief } from '../brief/types.js';
import type { ExtractView } from '../compose/types.js';
import type { Corpus } from '../corpus/types.js';
import { extractStatements } from '../evidence/extract-brief.js';
import type { Statement } from '../evidence/types.js';

export interface Extracts {
  readonly statements: readonly Statement[];
  /** Null where the brief argues for itself. */
  readonly view: ExtractView | null;
}

/** Bounds that keep an extractive deck to a dozen slides. */
export const EXTRACT_BOUNDS = { maxPassages: 8, maxEvents: 12, maxQuotations: 4 };

/** Extracts statements for a brief without findings, judgements and events; nothing for any other. */
export function extractView(brief: Brief, corpus: Corpus): Extracts {
  const { findings, judgements, events } = brief.content;
  if (findings.length > 0 || judgements.length > 0 || events !== undefined) return { statements: [], view: null };
  const extract = extractStatements(corpus, brief.content.themes, EXTRACT_BOUNDS);
  const view: ExtractView = {
    events: extract.events.map(({ statement, date, inferred, status }) => ({ id: statement.id, date, inferred, status })),
    eventsTitle: extract.titles.events?.id ?? null,
    passages: extract.passages.map((statement) => statement.id),
    passagesTitle: extract.titles.passages?.id ?? null,
    quotations: extract.quotations.map((statement) => statement.id),
    quotationsTitle: extract.titles.quotations?.id ?? null,
  };
  return { statements: extract.statements, view };
}
