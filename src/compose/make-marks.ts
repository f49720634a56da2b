// Source marks: letters of documents on slides, numbers of endnotes in a memo.
import { quotationKey } from '../evidence/ledger-file.js';
import type { Citations, NumberedNote } from './cite.js';

/** A mark as layout prints it. */
export interface Mark {
  readonly label: string;
  readonly to: string | null;
  readonly node: string;
}

export type MarksOf = (statement: string, at: string) => readonly Mark[];

/** Marks of a deck: the letters of the documents behind a statement. */
export function letterMarks(letters: ReadonlyMap<string, string>, citations: Citations): MarksOf {
  return (statement, at) => {
    const documents = new Set(citations.cited(statement).map((quotation) => quotation.document));
    const labels = [...letters].flatMap(([document, letter]) => (documents.has(document) ? [letter] : []));
    return labels.map((label, index) => ({ label, to: null, node: `${at}.${index}` }));
  };
}

/** Marks of a memo: the endnotes of a statement; runs of three and more numbers are joined (`4–7`), leading to the first. */
export function noteMarks(notes: readonly NumberedNote[], citations: Citations): MarksOf {
  const numbers = new Map(notes.map((note) => [quotationKey(note.quotation), note.number]));
  return (statement, at) => {
    const noted = citations.cited(statement).flatMap((quotation) => numbers.get(quotationKey(quotation)) ?? []);
    return joinRuns([...new Set(noted)].sort((a, b) => a - b)).map(([first, last], index) => ({
      label: first === last ? `${first}` : `${first}–${last}`,
      to: `note-${first}`,
      node: `${at}.${index}`,
    }));
  };
}

function joinRuns(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.flatMap((run): readonly (readonly [number, number])[] =>
    run[1] === run[0] + 1
      ? [
          [run[0], run[0]],
          [run[1], run[1]],
        ]
      : [run],
  );
}
