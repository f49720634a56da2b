// A document as entries of an index.
import { findMentions, type MentionIndex } from '../actors/find-mentions.js';
import { foldParagraphs } from '../text/fold-paragraphs.js';
import { foldQuery, foldText } from '../text/fold-text.js';
import { stemsOf } from '../text/stem-word.js';
import type { CorpusDocument } from '../types.js';
import type { DocumentEntries, Field, IndexedPassage, Posting } from './types.js';

/** The unit that stands for an actor. */
export const actorUnit = (actor: string): string => `@${actor}`;

interface Count {
  readonly counts: Record<Field, number>;
  readonly positions: number[];
}

/** Indexes the body paragraphs of a document, each with the heading above it and the document's title. */
export function indexDocument(document: CorpusDocument, actors: MentionIndex): DocumentEntries {
  const title = unitsOf(foldQuery(document.title), actors);
  const headings = headingsOf(document);
  const passages: IndexedPassage[] = [];
  const postings = new Map<string, Posting[]>();
  for (const { paragraph, folded } of foldParagraphs(document)) {
    const fields = { body: unitsOf(folded.text, actors), heading: unitsOf(headings.get(paragraph.index) ?? '', actors), title };
    const found = new Map<string, Count>();
    for (const [field, units] of Object.entries(fields) as [Field, Units][]) count(found, field, units);
    for (const [unit, { counts, positions }] of found)
      postings.set(unit, [...(postings.get(unit) ?? []), { passage: passages.length, counts, positions }]);
    passages.push({
      document: document.id,
      date: document.date,
      paragraph: paragraph.index,
      span: { start: paragraph.start, end: paragraph.end },
      lengths: { body: fields.body.stems.length, heading: fields.heading.stems.length, title: title.stems.length },
    });
  }
  return { passages, postings };
}

interface Units {
  readonly stems: readonly string[];
  readonly actors: readonly string[];
}

function unitsOf(text: string, index: MentionIndex): Units {
  return { stems: stemsOf(text), actors: findMentions(text, index).map(({ actor }) => actorUnit(actor)) };
}

function count(found: Map<string, Count>, field: Field, { stems, actors }: Units): void {
  const of = (unit: string): Count => {
    const known = found.get(unit) ?? { counts: { body: 0, heading: 0, title: 0 }, positions: [] };
    found.set(unit, known);
    return known;
  };
  for (const [position, stem] of stems.entries()) {
    const entry = of(stem);
    entry.counts[field] += 1;
    if (field === 'body') entry.positions.push(position);
  }
  for (const actor of actors) of(actor).counts[field] += 1;
}

/** The heading that each paragraph stands under, folded. */
function headingsOf(document: CorpusDocument): ReadonlyMap<number, string> {
  const headings = new Map<number, string>();
  let heading = '';
  for (const paragraph of document.paragraphs) {
    if (paragraph.kind === 'heading') heading = foldText(document, paragraph).text;
    else headings.set(paragraph.index, heading);
  }
  return headings;
}
