// A document as entries of an index.
import { findMentions, type MentionIndex } from '../actors/find-mentions.js';
import { foldParagraphs } from '../text/fold-paragraphs.js';
import { foldQuery, foldText } from '../text/fold-text.js';
import { stemsOf } from '../text/stem-word.js';
import type { CorpusDocument } from '../types.js';
import { type DocumentEntries, FIELDS, type FieldCounts } from './types.js';

const ACTOR = '@';

/** The unit that stands for an actor. */
export const actorUnit = (actor: string): string => `${ACTOR}${actor}`;

/** Whether a unit stands for an actor; stems begin with a letter or a digit. */
export const isActorUnit = (unit: string): boolean => unit.startsWith(ACTOR);

/** Indexes the body paragraphs of a document, each with the heading above it and the document's title. */
export function indexDocument(document: CorpusDocument, actors: MentionIndex): DocumentEntries {
  const title = unitsOf(foldQuery(document.title), actors);
  const headings = headingsOf(document, actors);
  const passages: DocumentEntries['passages'][number][] = [];
  const rows = new Map<string, number[]>();
  for (const { paragraph, folded } of foldParagraphs(document)) {
    const fields = { body: unitsOf(folded.text, actors), heading: headings.get(paragraph.index) ?? NOTHING, title };
    for (const [unit, row] of rowsOf(passages.length, fields)) {
      const known = rows.get(unit);
      if (known === undefined) rows.set(unit, row);
      else for (const number of row) known.push(number);
    }
    passages.push({ paragraph: paragraph.index, span: { start: paragraph.start, end: paragraph.end }, lengths: lengthsOf(fields) });
  }
  return { passages, rows };
}

interface Units {
  readonly stems: readonly string[];
  readonly actors: readonly string[];
}

type Fields = Readonly<Record<keyof FieldCounts, Units>>;

const NOTHING: Units = { stems: [], actors: [] };

function unitsOf(text: string, index: MentionIndex): Units {
  return { stems: stemsOf(text), actors: findMentions(text, index).map(({ actor }) => actorUnit(actor)) };
}

/** The rows of one passage by unit. */
function rowsOf(passage: number, fields: Fields): ReadonlyMap<string, number[]> {
  const rows = new Map<string, number[]>();
  const add = (unit: string, column: number, position?: number): void => {
    let row = rows.get(unit);
    if (row === undefined) {
      row = [passage, 0, 0, 0];
      rows.set(unit, row);
    }
    row[column] = (row[column] ?? 0) + 1;
    if (position !== undefined) row.push(position);
  };
  for (const [index, field] of FIELDS.entries()) {
    const { stems, actors } = fields[field];
    for (const [position, stem] of stems.entries()) add(stem, index + 1, field === 'body' ? position : undefined);
    for (const actor of actors) add(actor, index + 1);
  }
  return rows;
}

const lengthsOf = ({ body, heading, title }: Fields): FieldCounts => ({
  body: body.stems.length,
  heading: heading.stems.length,
  title: title.stems.length,
});

/** The units of the heading that each paragraph stands under. */
function headingsOf(document: CorpusDocument, actors: MentionIndex): ReadonlyMap<number, Units> {
  const headings = new Map<number, Units>();
  let heading = NOTHING;
  for (const paragraph of document.paragraphs) {
    if (paragraph.kind === 'heading') heading = unitsOf(foldText(document, paragraph).text, actors);
    else headings.set(paragraph.index, heading);
  }
  return headings;
}
