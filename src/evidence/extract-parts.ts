// What extracts of every kind share: passages by their score, and sentences that stand by themselves.
import type { Span } from '../base/span.js';
import { printableText } from '../corpus/text/fold-text.js';
import type { Corpus, CorpusDocument, RankedPassage } from '../corpus/types.js';
import { toAddress } from './locate-evidence.js';
import type { Quotation, Statement } from './types.js';

/** Longest sentence that is shown, in UTF-16 units. */
export const LONGEST_SENTENCE = 240;
/** A sentence that leans on the one before it does not stand alone. */
export const LEANING =
  /^["'“‘]?(?:this|these|that|those|it|its|they|their|he|his|she|her|such|both|however|but|yet|nevertheless|moreover|furthermore|additionally|meanwhile|rather|also|thus|therefore|instead|ironically|similarly|still|then|notably|indeed|for (?:this|these|that)|in (?:addition|response|this|that|contrast|particular)|at (?:the same time|its core)|on the other hand|as a result|to (?:this end|achieve this)|that same|and|or|so)\b/i;

export const keyOf = (document: string, paragraph: number): string => `${document}#${paragraph}`;
export const orderOf = (corpus: Corpus, { document }: { readonly document: string }): number =>
  corpus.documents.findIndex(({ id }) => id === document);
export const documentOf = (corpus: Corpus, id: string): CorpusDocument => {
  const document = corpus.documents.find((candidate) => candidate.id === id);
  if (document === undefined) throw new Error(`Not a document of this corpus: ${id}`);
  return document;
};

/** Score of the paragraph that holds a span; 0 where it does not speak to the themes. */
export function scoreOf(
  corpus: Corpus,
  found: { readonly document: string; readonly span: Span },
  scores: ReadonlyMap<string, RankedPassage>,
): number {
  const paragraph = documentOf(corpus, found.document).paragraphs.find(
    ({ start, end }) => start <= found.span.start && found.span.end <= end,
  );
  return paragraph === undefined ? 0 : (scores.get(keyOf(found.document, paragraph.index))?.score ?? 0);
}

export function quote(document: CorpusDocument, span: Span, speaker: string | null = null): Quotation {
  return { document: document.id, address: toAddress(document, span), words: printableText(document, span), speaker };
}

export const toFact = (id: string, evidence: readonly Quotation[]): Statement => ({
  id,
  kind: 'fact',
  text: evidence[0]?.words ?? '',
  evidence,
  contrary: [],
  restsOn: [],
  place: null,
});

/** As many closing double quotation marks as opening ones. */
export function isBalanced(words: string): boolean {
  const count = (mark: RegExp): number => words.match(mark)?.length ?? 0;
  return count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0;
}

/** By document, then by place. */
export const inCorpusOrder = (corpus: Corpus, quotations: readonly Quotation[]): readonly Quotation[] =>
  [...quotations].sort((a, b) => orderOf(corpus, a) - orderOf(corpus, b) || a.address.start - b.address.start);
