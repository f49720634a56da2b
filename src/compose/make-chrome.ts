// The words around slides and pages: footer, date, marking, source lines, speaker notes.
import type { CorpusDocument } from '../corpus/types.js';
import { unique, type Citations } from './cite.js';
import { printDate } from './print-date.js';
import { inMarks, printAttribution, printShortSource } from './print-source.js';
import { printedWords } from './printed-words.js';
import type { ComposeInput } from './types.js';

export interface ChromeWords {
  readonly footer: string;
  readonly date: string;
  readonly marking: string | null;
  readonly sourceLine: (statements: readonly string[]) => string | null;
  readonly notes: (title: string, statements: readonly string[]) => readonly string[];
}

/** Statements whose quotations a person looks for first: those with words of their own behind them. */
export function makeChrome(input: ComposeInput, letters: ReadonlyMap<string, string>, citations: Citations): ChromeWords {
  const word = printedWords(input.kit, input.language);
  const documents = new Map(input.corpus.documents.map((document) => [document.id, document]));
  const { content } = input.brief;
  return {
    // The logo beside a slide's footer names the institution; a memo's running head has the title.
    footer: input.target === 'deck' ? content.title : [input.kit.institution, content.from].filter((it) => it !== undefined && it !== '').join('  ·  '),
    date: printDate(input.asOf, 'long', input.language, word),
    marking: content.marking ?? null,
    sourceLine: (statements) => {
      const direct = unique(statements.flatMap((id) => citations.own(id)));
      const cited = direct.length > 0 ? direct : unique(statements.flatMap((id) => citations.behind(id)));
      const used = new Set(cited.map((quotation) => quotation.document));
      const names = [...letters].flatMap(([id, letter]) => (used.has(id) ? [`${letter}  ${nameOf(documents.get(id), input)}`] : []));
      return names.length === 0 ? null : word('sources-line', { list: names.join('  ·  ') });
    },
    notes: (title, statements) => {
      const lines = [...new Set(statements)].flatMap((id) => noteLines(id, letters, citations, documents, input));
      return [title, ...(lines.length === 0 ? [word('notes-none')] : [word('notes-heading'), ...lines])];
    },
  };
}

const nameOf = (document: CorpusDocument | undefined, input: ComposeInput): string => (document === undefined ? '' : printShortSource(document, input.language, printedWords(input.kit, input.language)));

/** A statement, then each of its quotations in full with document and speaker. */
function noteLines(id: string, letters: ReadonlyMap<string, string>, citations: Citations, documents: ReadonlyMap<string, CorpusDocument>, input: ComposeInput): readonly string[] {
  const statement = citations.statement(id);
  const word = printedWords(input.kit, input.language);
  if (statement === undefined || statement.evidence.length + statement.contrary.length === 0) return [];
  const print = (prefix: string) => (quotation: (typeof statement.evidence)[number]): string => {
    const document = documents.get(quotation.document);
    const from = document === undefined ? quotation.document : printAttribution(quotation, document, input.language, word);
    return `${prefix}[${letters.get(quotation.document) ?? '?'}] ${inMarks(quotation.words)} ${from}`;
  };
  return [statement.text, ...statement.evidence.map(print('')), ...statement.contrary.map(print(`${word('notes-contrary')}: `))];
}
