// How we know: the documents with what is known of them and what each was used for; the endnotes.
import type { Author } from '../../corpus/types.js';
import type { EndnotesExhibit, TableExhibit } from '../../document/exhibits.js';
import type { TextSpan } from '../../document/types.js';
import { quotationKey } from '../../evidence/ledger-file.js';
import type { Quotation, StatementKind } from '../../evidence/types.js';
import { inMarks, isByAuthor, printDocumentDate, printFullSource } from '../print-source.js';
import type { ComposeContext } from './compose-context.js';

const plain = (text: string): readonly TextSpan[] => [{ text }];

/** The cited documents: letter, author and title, date, how many of each kind of statement rest on them. */
export function composeSources(letters: ReadonlyMap<string, string>, context: ComposeContext): TableExhibit | null {
  const { input, word } = context;
  const cited = input.corpus.documents.filter((document) => letters.has(document.id));
  if (cited.length === 0) return null;
  const isDeck = input.target === 'deck';
  const rows = cited.map((document) => {
    // A slide has room for names; the memo's annex says who the authors are.
    const nameOf = (it: Author): string => (it.affiliation === undefined || isDeck ? it.name : `${it.name}, ${it.affiliation}`);
    const authors = document.authors.length === 0 ? word('unsigned') : document.authors.map(nameOf).join('; ');
    return {
      cells: [
        { words: plain(`${letters.get(document.id) ?? ''}`) },
        { words: plain(document.title) },
        { words: plain(authors) },
        { words: plain(printDocumentDate(document, 'long', input.language, word)) },
        { words: plain(usesOf(document.id, context)) },
      ],
    };
  });
  return {
    kind: 'table',
    name: word('sources-name'),
    alt: word('sources-alt', { n: cited.length }),
    columns: [
      { heading: plain(''), weight: 0.22 },
      { heading: plain(word('document')), weight: isDeck ? 2.5 : 2.1 },
      { heading: plain(word('author')), weight: isDeck ? 1.05 : 1.9 },
      { heading: plain(word('date')), weight: 1.05 },
      { heading: plain(word('used-for')), weight: isDeck ? 1.7 : 1.25 },
    ],
    rows,
    rowHeaders: false,
    density: 'compact',
  };
}

/** `12 facts, 3 judgements`. */
function usesOf(document: string, { input, word }: ComposeContext): string {
  const count = (kinds: readonly StatementKind[]): number =>
    input.ledger.statements.filter(
      (it) => kinds.includes(it.kind) && [...it.evidence, ...it.contrary].some((quotation) => quotation.document === document),
    ).length;
  const part = (key: string, n: number): readonly string[] => (n === 0 ? [] : [word(n === 1 ? `${key}-one` : `${key}-many`, { n })]);
  return [
    ...part('count-facts', count(['fact', 'computed'])),
    ...part('count-judgements', count(['judgement'])),
    ...part('count-others', count(['proposal', 'assumption', 'background'])),
  ].join(', ');
}

/** The verbatim words of every endnote with document, author and date. */
export function composeEndnotes(context: ComposeContext): EndnotesExhibit | null {
  const { input, word } = context;
  if (input.notes.length === 0) return null;
  return {
    kind: 'endnotes',
    notes: input.notes.map(({ number, quotation }) => {
      const document = context.documentOf(quotation.document);
      const source = printFullSource(document, input.language, word);
      const sums = sumsOf(quotation, context).map((sum) => `. ${word('computed-sum', { sum })}`);
      return {
        number,
        words: inMarks(quotation.words),
        source: [
          quotation.speaker === null || isByAuthor(quotation, document)
            ? source
            : word('as-quoted-in', { speaker: quotation.speaker, source }),
          ...sums,
        ].join(''),
      };
    }),
  };
}

/** The sums that begin with a quotation: each stands in the endnote of its first operand. */
function sumsOf(quotation: Quotation, { input }: ComposeContext): readonly string[] {
  const key = quotationKey(quotation);
  return input.ledger.statements.flatMap(({ id, computation, evidence: [first] }) =>
    id.startsWith('findings[') && computation !== undefined && first !== undefined && quotationKey(first) === key ? [computation] : [],
  );
}
