// Sentences of different documents that are alike: what speaks against each other first.
import type { JudgedPair } from '../../corpus/findings/judge-pairs.js';
import type { ToldSentence } from '../../corpus/ranking/types.js';
import { printableText } from '../../corpus/text/fold-text.js';
import { type Html, html } from './html.js';
import type { DocumentFindings } from './types.js';

/** A person reads so many with care. */
const MOST_PAIRS = 60;
const ORDER: readonly JudgedPair['kind'][] = ['contradicts', 'overtaken', 'corroborates'];
const HEADINGS: Readonly<Record<JudgedPair['kind'], string>> = {
  contradicts: 'Contradict each other',
  overtaken: 'The later overtakes the earlier',
  corroborates: 'Bear each other out',
};

/** Pairs by how they stand to each other, each with its reason and links to both sentences; the likest of each kind first. */
export function showPairs(pairs: readonly JudgedPair[], all: readonly DocumentFindings[]): Html {
  if (pairs.length === 0) return html``;
  const numbers = new Map(all.map(({ document }, index) => [document.id, index + 1]));
  const texts = new Map(all.map(({ document }) => [document.id, document]));
  const telling = ({ document: id, span }: ToldSentence): Html => {
    const document = texts.get(id);
    const words = document === undefined ? '' : printableText(document, span).trim();
    const date = document?.date ?? null;
    return html`<li><a href="#d${numbers.get(id) ?? 0}-${span.start}">${id}</a>${date === null ? '' : ` (${date})`}: ${words}</li>`;
  };
  const groups = ORDER.map((kind) => {
    const own = pairs.filter((pair) => pair.kind === kind);
    if (own.length === 0) return html``;
    const items = own
      .slice(0, MOST_PAIRS)
      .map(
        ({ one, other, reason }) =>
          html`<li><span class="${kind === 'contradicts' ? 'differs' : 'quiet'}">${reason}</span><ul>${[one, other].map(telling)}</ul></li>`,
      );
    const left = own.length - items.length;
    return html`<h3>${HEADINGS[kind]}</h3><ul class="clusters">${items}</ul>${left > 0 ? html`<p class="quiet">${left} more are in analyze --json.</p>` : html``}`;
  });
  return html`<section id="pairs"><h2>Sentences of different documents that are alike</h2>${groups}</section>`;
}
