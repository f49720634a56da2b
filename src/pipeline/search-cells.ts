// Cells of tables that answer a search: all of its words stand in the head of the column, the label of the row or the value.

import { isStopword } from '../corpus/ranking/to-query.js';
import { tableOf } from '../corpus/reading/csv/cell-span.js';
import { foldQuery } from '../corpus/text/fold-text.js';
import { stemsOf } from '../corpus/text/stem-word.js';
import type { Corpus } from '../corpus/types.js';
import { locateCell, nameOf } from '../evidence/cells/locate-cell.js';
import type { FoundPassage } from './search-passages.js';

/** Larger corpora are articles; their tables are not looked through. */
const MOST_DOCUMENTS = 300;
const LONGEST = 100;

/** Cells below the heads, in the order of the documents and their rows. */
export function searchCells({ documents }: Corpus, words: string, limit: number): readonly FoundPassage[] {
  const wanted = stemsOf(foldQuery(words)).filter((stem) => !isStopword(stem));
  if (wanted.length === 0 || documents.length > MOST_DOCUMENTS) return [];
  const found: FoundPassage[] = [];
  for (const document of documents) {
    const [, ...rows] = tableOf(document)?.rows ?? [];
    for (const [row, cells] of rows.entries()) {
      for (const column of cells.keys()) {
        if (found.length >= limit) return found;
        const name = nameOf(row + 1, column);
        const shown = column === 0 ? null : (locateCell(document, name)?.words ?? null);
        const has = new Set(shown === null ? [] : stemsOf(foldQuery(shown)));
        if (shown === null || !wanted.every((stem) => has.has(stem))) continue;
        const note = shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
        found.push({ document: document.id, words: name, item: `- ${document.id}: ${name} # ${note}`, score: 1 });
      }
    }
  }
  return found;
}
