// What stands above the documents: legend, counts, events that several documents tell, names nobody has listed yet.
import type { EventCluster } from '../../corpus/events/types.js';
import { printableText } from '../../corpus/text/fold-text.js';
import type { FoundEvent } from '../../corpus/types.js';
import { type Html, html, joinHtml } from './html.js';
import type { DocumentFindings } from './types.js';

/** What each mark means. */
export function showLegend(): Html {
  return html`<section id="legend"><h2>How to read this page</h2>
<p>Every sentence stands on the left as the reader of the corpus sees it; what was found in it stands on the right, with the value and, in italics, the reason. Nothing here was judged by a model: the same text gives the same page.</p>
<ul class="legend">
<li><mark class="date">27 June<small>2025-06-27</small></mark> a date, resolved against the document’s own date and what was told before; <em>inferred</em> where the words do not say all of it</li>
<li><mark class="quantity">$4 billion<small>4 000 000 000 USD</small></mark> a quantity with value and unit</li>
<li><mark class="quotation">“…”<small>speaker</small></mark> a quotation and who is said to have spoken it</li>
<li><mark class="actor">Ankara<small>Turkey, metonym</small></mark> an actor, by name, metonym or adjective; a <em>place</em> only tells where something happened</li>
<li><s class="debris">By our correspondent<small>byline</small></s> debris: text that is never evidence, with its kind; marks of links go without</li>
</ul></section>`;
}

/** One row for each document, with links. */
export function showCounts(all: readonly DocumentFindings[]): Html {
  const rows = all.map(
    ({ document, events, quantities, quotations, mentions }, index) =>
      html`<tr><th scope="row"><a href="#d${index + 1}">${document.title}</a></th><td>${document.date ?? '–'}</td><td>${document.paragraphs.reduce((sum, { kind, sentences }) => sum + (kind === 'heading' ? 0 : sentences.length), 0)}</td><td>${events.length}</td><td>${quantities.length}</td><td>${quotations.length}</td><td>${mentions.length}</td><td>${document.debris.filter(({ kind }) => kind !== 'markup').length}</td></tr>`,
  );
  return html`<section id="counts"><h2>Documents</h2><table>
<thead><tr><th scope="col">Document</th><th scope="col">Date</th><th scope="col">Sentences</th><th scope="col">Events</th><th scope="col">Quantities</th><th scope="col">Quotations</th><th scope="col">Actors</th><th scope="col">Debris</th></tr></thead>
<tbody>${rows}</tbody></table></section>`;
}

/** Events that are told more than once: each telling with a link to its sentence, what they disagree on, forecasts overtaken. */
export function showClusters(clusters: readonly EventCluster[], all: readonly DocumentFindings[]): Html {
  const told = clusters.filter(({ events }) => events.length > 1);
  if (told.length === 0) return html``;
  const numbers = new Map(all.map(({ document }, index) => [document.id, index + 1]));
  const texts = new Map(all.map(({ document }) => [document.id, document]));
  const link = ({ document, span }: FoundEvent): Html => html`<a href="#d${numbers.get(document) ?? 0}-${span.start}">${document}</a>`;
  const telling = (event: FoundEvent): Html => {
    const document = texts.get(event.document);
    const words = document === undefined ? '' : printableText(document, event.span).trim();
    return html`<li>${link(event)} (${event.date ?? 'undated'}; ${event.status}): ${words}</li>`;
  };
  const items = told.map(({ date, events, disagreements, overtaken }) => {
    const differs = disagreements.map(({ kind, of, values }) => {
      const tellings = values.map((value) => html`<b>${value.value}</b> (${joinHtml(value.events.map(link), ', ')})`);
      return html`<p class="differs">The tellings disagree on ${kind}${of === null ? '' : `, ${of}`}: ${joinHtml(tellings, '; ')}</p>`;
    });
    const past = overtaken.map(
      ({ forecast, by }) => html`<p class="differs">A forecast in ${link(forecast)} is overtaken by ${joinHtml(by.map(link), ', ')}</p>`,
    );
    return html`<li><b>${date}</b><ul>${events.map(telling)}</ul>${differs}${past}</li>`;
  });
  return html`<section id="clusters"><h2>Events told more than once</h2><ul class="clusters">${items}</ul></section>`;
}

/** Names that no list of actors has. */
export function showSuggestions(
  names: readonly { readonly name: string; readonly kind: string | null; readonly count: number; readonly documents: number }[],
): Html {
  if (names.length === 0) return html``;
  return html`<section id="suggestions"><h2>Names for actors.yaml</h2><p>The texts use these names, and no list of actors has them.</p><ul class="names">${names.map(({ name, kind, count, documents }) => html`<li>${name} <small>${kind === null ? '' : `${kind}, `}${count} in ${documents}</small></li>`)}</ul></section>`;
}
