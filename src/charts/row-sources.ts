// What a person reads of the evidence behind a chart row: document, place, date and words.
import type { Corpus } from '../corpus/types.js';
import type { Ledger, Quotation } from '../evidence/types.js';
import type { RowSource } from '../frame/chart.js';

/** Title of a document, or its id where the corpus does not know it. */
export const documentTitle = (corpus: Corpus, id: string): string => corpus.documents.find((document) => document.id === id)?.title ?? id;

/** The locked quotations of some statements, each span once. */
export function quotationsOf(ledger: Ledger, ids: readonly string[]): readonly Quotation[] {
  const wanted = new Set(ids);
  const found = ledger.statements
    .filter((statement) => wanted.has(statement.id))
    .flatMap((statement) => [...statement.evidence, ...statement.contrary]);
  return [...new Map(found.map((quotation) => [spanKey(quotation), quotation])).values()];
}

/** Names a span of the corpus. */
export const spanKey = ({ address }: Quotation): string => `${address.file}#${address.start}-${address.end}`;

/** The passages that a row stands on, each with its document; empty where there are none. */
export function rowSources(quotations: readonly Quotation[], corpus: Corpus): readonly RowSource[] {
  return quotations.map(({ document: id, words, address }) => {
    const document = corpus.documents.find((candidate) => candidate.id === id);
    const paragraph = document?.paragraphs.findIndex(({ start, end }) => start <= address.start && address.start < end) ?? -1;
    return {
      document: document?.title ?? id,
      place: paragraph < 0 ? address.file : `${address.file} ¶ ${paragraph + 1}`,
      date: document?.date ?? '',
      quotation: words,
    };
  });
}

/** Cuts at a space and says so. */
export function shorten(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  const kept = (space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/u, '');
  // A half of a surrogate pair is no character.
  return `${kept.replace(/[\ud800-\udbff]$/, '')}…`;
}
