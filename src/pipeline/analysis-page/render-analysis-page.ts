// The analysis of a corpus as a page on which a person checks what was found in each sentence.
import { findDocumentMentions, indexActors, type MentionIndex } from '../../corpus/actors/find-mentions.js';
import { clusterEvents } from '../../corpus/events/cluster-events.js';
import { findEvents } from '../../corpus/events/find-events.js';
import { findMeetings } from '../../corpus/events/find-meetings.js';
import { findingsOf } from '../../corpus/findings/findings-of.js';
import { judgePairs } from '../../corpus/findings/judge-pairs.js';
import { findQuantities } from '../../corpus/quantities/find-quantities.js';
import { findQuotations } from '../../corpus/quotations/find-quotations.js';
import { foldParagraphs } from '../../corpus/text/fold-paragraphs.js';
import { rawSpan } from '../../corpus/text/fold-text.js';
import type { Corpus, CorpusDocument, Mention } from '../../corpus/types.js';
import { proposeActors } from '../init/propose-actors.js';
import { html } from './html.js';
import { PAGE_STYLE } from './page-style.js';
import { showDocument } from './show-document.js';
import { showClusters, showCounts, showLegend, showSuggestions } from './show-overview.js';
import { showPairs } from './show-pairs.js';
import type { DocumentFindings } from './types.js';

/** A browser shows so many documents on one page with ease. */
const MOST_DOCUMENTS = 200;

/** One HTML file that needs nothing else: no scripts, no fonts, no network. Of larger corpora it shows the first 200 documents. */
export function renderAnalysisPage(corpus: Corpus): string {
  const shown = { ...corpus, documents: corpus.documents.slice(0, MOST_DOCUMENTS) };
  const all = toFindings(shown);
  const left = corpus.documents.length - all.length;
  const clusters = clusterEvents(
    shown,
    all.flatMap(({ events }) => events),
    all.flatMap(({ quantities }) => quantities),
  );
  const title = `What was found in ${corpus.documents.length} ${corpus.documents.length === 1 ? 'document' : 'documents'}`;
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${{ html: PAGE_STYLE }}</style>
</head>
<body>
<a class="skip" href="#counts">Skip to the documents</a>
<main>
<h1>${title}</h1>
<p class="quiet">${corpus.folder === '' ? '' : `Corpus: ${corpus.folder}. `}${left > 0 ? `The first ${all.length} documents are shown; for others, name a smaller folder with --corpus.` : ''}</p>
${showLegend()}
${showCounts(all)}
${showClusters(clusters, all)}
${showPairs(judgePairs(findingsOf(left > 0 ? shown : corpus)), all)}
${showSuggestions(proposeActors(shown))}
${all.map((findings, index) => showDocument(findings, index + 1))}
</main>
</body>
</html>
`;
  return page.html;
}

function toFindings(corpus: Corpus): readonly DocumentFindings[] {
  const actors = indexActors(corpus.actors);
  const [events, quantities, quotations, meetings] = [
    findEvents(corpus),
    findQuantities(corpus),
    findQuotations(corpus),
    findMeetings(corpus),
  ];
  const isOf = (id: string) => (found: { readonly document: string }) => found.document === id;
  return corpus.documents.map((document) => ({
    document,
    events: events.filter(isOf(document.id)),
    quantities: quantities.filter(isOf(document.id)),
    quotations: quotations.filter(isOf(document.id)),
    meetings: meetings.filter(isOf(document.id)),
    mentions: mentionsOf(document, actors),
  }));
}

/** Mentions with their places in the source. */
function mentionsOf(document: CorpusDocument, actors: MentionIndex): readonly Mention[] {
  const paragraphs = foldParagraphs(document).map(({ folded }) => folded);
  const found = findDocumentMentions(
    paragraphs.map(({ text }) => text),
    actors,
  );
  return paragraphs.flatMap((folded, at) =>
    (found[at] ?? []).map((mention) => ({ ...mention, ...rawSpan(folded, mention.start, mention.end) })),
  );
}
