// Quotations of a short text for tests, as `speaker: words`.
import { findQuotations } from '../../../src/corpus/quotations/find-quotations.js';
import { corpusOf } from '../../support/read-seeds.js';

/** Quotations of a text below a headline, without any catalogue: `speaker: words`. */
export function found(text: string): readonly string[] {
  const { value } = corpusOf({ 'a.txt': `A headline of some sort\n\n${text}` });
  if (value === undefined) throw new Error('no corpus');
  return findQuotations(value).map(({ span, speaker }) => `${speaker}: ${value.documents[0]?.text.slice(span.start, span.end)}`);
}
