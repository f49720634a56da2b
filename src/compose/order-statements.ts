// In which order a composed document shows its statements.
import type { Document } from '../document/types.js';

/** Ids of the statements of a document that marks may stand behind, each once, in reading order: of a chart what its title is marked with. */
export function orderStatements(document: Document): readonly string[] {
  const ids = new Set<string>();
  visit(document.nodes, ids);
  return [...ids];
}

/** Spans name their statement under `statement`, exhibits theirs under `statements`; the marks of a chart carry none. */
function visit(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) visit(item, ids);
  else if (typeof value === 'object' && value !== null) {
    const isChart = 'kind' in value && value.kind === 'chart';
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'statements' && isChart) continue;
      if ((key === 'statement' || (key === 'cited' && isChart)) && typeof inner === 'string') ids.add(inner);
      else if (key === 'statements' && Array.isArray(inner)) for (const id of inner) ids.add(String(id));
      else if (key !== 'place') visit(inner, ids);
    }
  }
}
