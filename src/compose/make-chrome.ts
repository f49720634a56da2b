// The words around slides and pages: footer, date, marking, source lines, speaker notes.

import { printDate } from '../base/print-date.js';
import type { CorpusDocument } from '../corpus/types.js';
import { quotationKey } from '../evidence/ledger-file.js';
import type { Quotation } from '../evidence/types.js';
import { type Citations, unique } from './cite.js';
import { inMarks, printAttribution, printShortSource } from './print-source.js';
import { printedWords } from './printed-words.js';
import type { ComposeInput } from './types.js';

export interface ChromeWords {
  readonly footer: string;
  readonly date: string;
  readonly marking: string | null;
  /** The stamp of a draft, and what it means. */
  readonly stamp?: { readonly word: string; readonly meaning: string };
  readonly sourceLine: (statements: readonly string[], claims: readonly string[]) => string | null;
  readonly notes: (title: string, statements: readonly string[]) => readonly string[];
}

/** Characters of a source line that names documents; past it, letters lead to the list of sources. */
const LONGEST_SOURCES = 400;

/** The words around slides and pages of a brief; letters name the documents, citations what stands behind a statement. */
export function makeChrome(input: ComposeInput, letters: ReadonlyMap<string, string>, citations: Citations): ChromeWords {
  const word = printedWords(input.kit, input.language);
  const documents = new Map(input.corpus.documents.map((document) => [document.id, document]));
  const { content } = input.brief;
  return {
    // The logo beside a slide's footer names the institution; a memo's running head has the title.
    footer:
      input.target === 'deck'
        ? content.title
        : [input.kit.institution, content.from].filter((it) => it !== undefined && it !== '').join('  ·  '),
    date: printDate(input.asOf, 'long', input.language, word),
    marking: content.marking ?? null,
    ...(input.draft === undefined ? {} : { stamp: { word: word('draft'), meaning: word('draft-means') } }),
    sourceLine: (statements, claims) => {
      const shown = unique(statements.flatMap((id) => citations.cited(id)));
      const cited = shown.length > 0 ? shown : unique(claims.flatMap((id) => citations.cited(id)));
      const used = new Set(cited.map((quotation) => quotation.document));
      const cites = [...letters].filter(([id]) => used.has(id));
      const names = cites.map(([id, letter]) => `${letter}  ${nameOf(documents.get(id), input)}`).join('  ·  ');
      if (names.length > LONGEST_SOURCES) return word('sources-many', { list: cites.map(([, letter]) => letter).join(', ') });
      return names === '' ? null : word('sources-line', { list: names });
    },
    notes: (title, statements) => {
      const ids = [...new Set(statements)];
      const shown = new Set(ids.flatMap((id) => quotationsOf(id, citations).map(quotationKey)));
      const lines = ids.flatMap((id) => noteLines(id, shown, letters, citations, documents, input));
      const draft = input.draft === undefined ? [] : [`${word('draft')}. ${word('draft-means')}`];
      return [...draft, title, ...(lines.length === 0 ? [word('notes-none')] : [word('notes-heading'), ...lines])];
    },
  };
}

const nameOf = (document: CorpusDocument | undefined, input: ComposeInput): string =>
  document === undefined ? '' : printShortSource(document, input.language, printedWords(input.kit, input.language));

/** A statement's own quotations, for and against. */
function quotationsOf(id: string, citations: Citations): readonly Quotation[] {
  const statement = citations.statement(id);
  return statement === undefined ? [] : [...statement.evidence, ...statement.contrary];
}

/** A statement, then its quotations in full; for one that rests on others, those behind it that the slide has not shown yet. */
function noteLines(
  id: string,
  shown: Set<string>,
  letters: ReadonlyMap<string, string>,
  citations: Citations,
  documents: ReadonlyMap<string, CorpusDocument>,
  input: ComposeInput,
): readonly string[] {
  const statement = citations.statement(id);
  if (statement === undefined) return [];
  const word = printedWords(input.kit, input.language);
  const print =
    (prefix: string) =>
    (quotation: Quotation): string => {
      const document = documents.get(quotation.document);
      const from = document === undefined ? quotation.document : printAttribution(quotation, document, input.language, word);
      return `${prefix}[${letters.get(quotation.document) ?? '?'}] ${inMarks(quotation.words)} ${from}`;
    };
  if (statement.evidence.length + statement.contrary.length > 0) {
    const sum = statement.computation === undefined ? [] : [word('computed-sum', { sum: statement.computation })];
    return [statement.text, ...sum, ...statement.evidence.map(print('')), ...statement.contrary.map(print(`${word('notes-contrary')}: `))];
  }
  const behind = citations.cited(id).filter((quotation) => !shown.has(quotationKey(quotation)));
  for (const quotation of behind) shown.add(quotationKey(quotation));
  return behind.length === 0 ? [] : [statement.text, ...behind.map(print(''))];
}
