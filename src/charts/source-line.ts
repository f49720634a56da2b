// What a person reads of the evidence behind a chart row.
import type { Corpus } from '../corpus/types.js';
import type { Ledger, Quotation } from '../evidence/types.js';

/** Quotations shown of a row, and characters of each. */
const MOST_QUOTATIONS = 4;
const LONGEST_QUOTATION = 160;

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

/** Document titles with the words quoted, for the sheet of sources; empty where there are none. */
export function sourceLine(quotations: readonly Quotation[], corpus: Corpus): string {
  const shown = quotations
    .slice(0, MOST_QUOTATIONS)
    .map(({ document, words }) => `${documentTitle(corpus, document)}: “${shorten(words, LONGEST_QUOTATION)}”`);
  const left = quotations.length - shown.length;
  return [...shown, ...(left > 0 ? [`+ ${left}`] : [])].join('; ');
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
