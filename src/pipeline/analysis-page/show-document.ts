// One document of the page: what is known of it, then its text, sentence by sentence, with what was found beside it.
import type { Span } from '../../base/span.js';
import type { CorpusDocument, CorpusParagraph, Debris } from '../../corpus/types.js';
import { sentenceDescriber } from './describe-sentence.js';
import { type FindWithin, indexSpans } from './find-within.js';
import { groupDigits } from './group-digits.js';
import { type Html, html, joinHtml } from './html.js';
import { markText, type TextMark } from './mark-text.js';
import type { DocumentFindings } from './types.js';

/** The section of a document; `number` counts from 1 and makes its anchors. */
export function showDocument(findings: DocumentFindings, number: number): Html {
  const { document } = findings;
  const marksIn = indexSpans(marksOf(findings), spanOf);
  const describe = sentenceDescriber(findings);
  const show = (block: Block): Html => showBlock(block, document, marksIn, describe, number);
  return html`
<section id="d${number}" lang="${document.language}">
<h2>${document.title}</h2>
${metadata(findings)}
${document.paragraphs.length === 0 ? showTable(document) : blocksOf(document).map(show)}
</section>`;
}

function metadata({ document, events, quantities, quotations, mentions }: DocumentFindings): Html {
  const { id, file, authors, publisher, date, dateStatus, language, url, debris } = document;
  const names = authors.map(({ name, affiliation }) => (affiliation === undefined ? name : `${name}, ${affiliation}`)).join('; ');
  const sentences = document.paragraphs.reduce(
    (sum, paragraph) => sum + (paragraph.kind === 'heading' ? 0 : paragraph.sentences.length),
    0,
  );
  const rows: readonly (readonly [string, string])[] = [
    ['Id', id],
    ['File', file],
    ['Authors', names === '' ? 'none found' : names],
    ['Publisher', publisher ?? 'not known'],
    ['Date', date === null ? 'not known' : `${date} (${dateStatus})`],
    ['Language', language],
    ...(url === null ? [] : [['Address', url] as const]),
    [
      'Found',
      `${sentences} sentences, ${events.length} dated events, ${quantities.length} quantities, ${quotations.length} quotations, ${mentions.length} mentions of actors, ${debris.filter(isShown).length} pieces of debris`,
    ],
  ];
  return html`<dl>${rows.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** Mark-up says nothing to a reader: what it stands for is read instead. */
const isShown = ({ kind }: Debris): boolean => kind !== 'markup';

/** Figures have cells and no sentences: the first lines as they are. */
const showTable = ({ text }: CorpusDocument): Html =>
  html`<pre>${text.split('\n').slice(0, MOST_LINES).join('\n').slice(0, MOST_UNITS)}</pre>`;
const MOST_LINES = 40;
const MOST_UNITS = 4000;

type Block = { readonly kind: 'debris'; readonly debris: Debris } | { readonly kind: 'paragraph'; readonly paragraph: CorpusParagraph };

/** Paragraphs, and debris outside of them, in the order of the text. */
function blocksOf(document: CorpusDocument): readonly Block[] {
  const paragraphs = document.paragraphs.map((paragraph): Block & Span => ({ kind: 'paragraph', paragraph, ...spanOf(paragraph) }));
  let at = 0;
  const outside = document.debris.filter((debris) => {
    while ((document.paragraphs[at]?.end ?? Number.POSITIVE_INFINITY) <= debris.start) at += 1;
    return isShown(debris) && (document.paragraphs[at]?.start ?? Number.POSITIVE_INFINITY) >= debris.end;
  });
  return [...paragraphs, ...outside.map((debris): Block & Span => ({ kind: 'debris', debris, ...spanOf(debris) }))].sort(
    (a, b) => a.start - b.start,
  );
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function marksOf({ document, events, quantities, quotations, mentions }: DocumentFindings): readonly TextMark[] {
  return [
    ...events.map(
      ({ expression, date, inferred }): TextMark => ({
        ...expression,
        kind: 'date',
        label: `${date ?? 'undated'}${inferred ? ', inferred' : ''}`,
      }),
    ),
    ...quantities.map(
      (found): TextMark => ({
        ...found.span,
        kind: 'quantity',
        label: `${groupDigits(found.value)}${found.valueMax === null ? '' : `–${groupDigits(found.valueMax)}`} ${found.unit}`,
      }),
    ),
    ...quotations.map(({ span, speaker }): TextMark => ({ ...span, kind: 'quotation', label: speaker ?? 'speaker unknown' })),
    ...mentions.map(
      ({ start, end, actor, use }): TextMark => ({
        start,
        end,
        kind: 'actor',
        label: use === 'name' && document.text.slice(start, end) === actor ? '' : use === 'name' ? actor : `${actor}, ${use}`,
      }),
    ),
    ...document.debris.map(
      ({ start, end, kind, reads }): TextMark =>
        kind === 'markup' ? { start, end, kind, label: reads ?? '' } : { start, end, kind: 'debris', label: kind === 'link' ? '' : kind },
    ),
  ];
}

function showBlock(
  block: Block,
  { text }: CorpusDocument,
  marksIn: FindWithin<TextMark>,
  describe: (sentence: Span) => readonly Html[],
  number: number,
): Html {
  if (block.kind === 'debris') {
    const { start, end, kind } = block.debris;
    return html`<p class="aside">${markText(text, block.debris, [{ start, end, kind: 'debris', label: kind }])}</p>`;
  }
  const { paragraph } = block;
  const mark = (span: Span): Html => markText(text, span, marksIn(span));
  if (paragraph.kind === 'heading') return html`<h3>${mark(paragraph)}</h3>`;
  const rows = paragraph.sentences.map((sentence, index) => {
    const notes = describe(sentence);
    const next = paragraph.sentences[index + 1]?.start ?? paragraph.end;
    return html`<div class="row" id="d${number}-${sentence.start}"><p>${mark(withDebris(sentence, next, marksIn))}</p>${notes.length === 0 ? '' : html`<ul>${joinHtml(notes, '')}</ul>`}</div>`;
  });
  return html`<div class="paragraph${paragraph.kind === 'list-item' ? ' item' : ''}">${rows}</div>`;
}

/** A sentence with the debris that stands between it and the next. */
function withDebris({ start, end }: Span, next: number, marksIn: FindWithin<TextMark>): Span {
  const last = marksIn({ start: end, end: next }).findLast((mark) => mark.kind === 'debris' && mark.start >= end && mark.end <= next);
  return { start, end: last?.end ?? end };
}
