// Quotations in body text, and who the text says spoke them.
import { indexActors, type MentionIndex } from '../actors/find-mentions.js';
import { foldParagraphs } from '../text/fold-paragraphs.js';
import { rawSpan } from '../text/fold-text.js';
import type { Corpus, CorpusDocument, FoundQuotation } from '../types.js';
import { attributeQuotes } from './attribute-quotes.js';
import { classifyQuote } from './classify-quote.js';
import { findQuotes } from './find-quotes.js';
import { knownNames } from './known-names.js';
import { readTokens } from './read-tokens.js';
import { registerNames } from './register-names.js';
import type { QuoteKind } from './types.js';

/** Words in quotation marks of any kind, as `findMarkedWords` tells them apart. */
export type MarkedWords = Omit<FoundQuotation, 'kind'> & { readonly kind: QuoteKind };

/** What somebody is reported to have said or written, in the order of the texts; `speaker` is null where nothing leads to a name. */
export function findQuotations(corpus: Corpus): readonly FoundQuotation[] {
  const index = indexActors(corpus.actors);
  return corpus.documents.flatMap((document) => findDocumentQuotations(document, index));
}

/** As `findQuotations`, for one document. */
export function findDocumentQuotations(document: CorpusDocument, index: MentionIndex): readonly FoundQuotation[] {
  return findMarkedWords(document, index).flatMap((marked) => (marked.kind === 'speech' ? [{ ...marked, kind: marked.kind }] : []));
}

/** All words in quotation marks, scare quotes, titles and names among them; takes time in proportion to the length. */
export function findMarkedWords(document: CorpusDocument, index: MentionIndex): readonly MarkedWords[] {
  const paragraphs = foldParagraphs(document);
  const quotes = findQuotes(
    paragraphs.map(({ folded }) => folded),
    document.text,
  );
  if (quotes.every((found) => found.length === 0)) return [];
  const known = knownNames(index);
  const lowerWords = new Set(paragraphs.flatMap(({ folded }) => folded.text.match(/(?<![\p{L}'-])\p{Ll}[\p{Ll}'-]*/gu) ?? []));
  const sentences = paragraphs.flatMap(({ folded, sentences: spans }, at) =>
    readTokens(folded.text, quotes[at] ?? [], spans, at, lowerWords),
  );
  const register = registerNames(sentences, known);
  const attributed = attributeQuotes(sentences, { register, known }, (paragraph, quote) => quotes[paragraph]?.[quote]?.goesOn === true);
  return attributed.flatMap(({ paragraph, quote: at, ...attribution }): readonly MarkedWords[] => {
    const quote = quotes[paragraph]?.[at];
    const folded = paragraphs[paragraph]?.folded;
    if (quote === undefined || folded === undefined) return [];
    const { text } = folded;
    const end = quote.end;
    const kind = classifyQuote(
      text.slice(quote.start, end),
      text.slice(Math.max(0, quote.outerStart - 60), quote.outerStart),
      text.slice(quote.outerEnd, quote.outerEnd + 20),
      attribution,
    );
    const { words, speaker } = attribution;
    const told = words === null ? undefined : sentences[words.sentence];
    const [first, last] = [told?.tokens[words?.from ?? 0], told?.tokens[(words?.to ?? 0) - 1]];
    const source = told === undefined ? undefined : paragraphs[told.paragraph]?.folded;
    return [
      {
        document: document.id,
        span: rawSpan(folded, quote.start, end),
        speaker: speaker?.name ?? null,
        actor: speaker === null ? null : known.actorOf(speaker.name),
        speakerSpan:
          speaker === null || source === undefined || first === undefined || last === undefined
            ? null
            : rawSpan(source, first.start, last.end),
        reason: attribution.reason,
        quotedIn: attribution.quotedIn,
        kind,
        continues: attribution.continues,
      },
    ];
  });
}
