// corpus.yaml: what the catalogue says about each document.
import { z } from 'zod';
import type { Diagnostic, Outcome, Place } from '../../base/diagnostic.js';
import * as messages from '../messages.js';
import type { Author, CorpusTextFile, DateStatus } from '../types.js';
import { checkShape } from './check-shape.js';

/** ISO 8601 day, month or year. */
export const isoDate = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .refine(isIsoDate, 'expected a date as YYYY-MM-DD, YYYY-MM or YYYY');

/** A non-empty line of text. */
export const line = z.string().trim().min(1, 'expected some text').max(600, 'expected at most 600 characters');

/** The id of a document or a theme. */
export const idInWords = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected an id of small letters, digits and hyphens, such as `istanbul-talks`');

const catalogueSchema = z.strictObject({
  documents: z
    .record(
      idInWords,
      z.strictObject({
        file: line.describe('Path below the corpus folder.'),
        title: line.optional(),
        authors: z
          .array(z.strictObject({ name: line, affiliation: line.nullable().optional() }))
          .nullable()
          .optional(),
        publisher: line.nullable().optional(),
        date: isoDate.nullable().optional(),
        dateStatus: z.enum(['stated', 'inferred', 'unknown']).optional(),
        url: line.nullable().optional(),
        language: line.optional(),
        marking: line.nullable().optional(),
      }),
    )
    .default({}),
});

/** One entry of the catalogue; what is absent is taken from the document, what is null is known to be unknown. */
export interface CatalogueEntry {
  readonly id: string;
  readonly file: string;
  readonly place: Place;
  readonly title?: string;
  readonly authors?: readonly Author[];
  readonly publisher: string | null;
  readonly date?: string | null;
  readonly dateStatus?: DateStatus;
  readonly url: string | null;
  readonly language?: string;
  readonly marking: string | null;
}

/** Ids that evidence items in a brief use as field names. */
const RESERVED = new Set(['speaker']);

/** Reads the catalogue; `files` are the documents of the folder. Reports `yaml/*` and `corpus/*`. */
export function readCatalogue(file: CorpusTextFile, files: readonly string[]): Outcome<readonly CatalogueEntry[]> {
  const { value: checked, diagnostics } = checkShape(file, catalogueSchema);
  if (checked === undefined) return { diagnostics };
  const found: Diagnostic[] = [...diagnostics];
  const entries: CatalogueEntry[] = [];
  const seen = new Map<string, string>();
  const present = new Set(files);
  for (const [id, { file: written, authors, title, date, dateStatus, publisher, url, language, marking }] of Object.entries(
    checked.content.documents,
  )) {
    const path = ['documents', id] as const;
    const name = written.replace(/\\/g, '/').replace(/^\.\//, '');
    const place = checked.yaml.placeOf([...path, 'file']);
    const first = seen.get(name);
    if (RESERVED.has(id)) found.push(messages.reservedId(id, checked.yaml.placeOfKey(path)));
    if (first !== undefined) found.push(messages.repeatedFile(name, first, place));
    else if (!present.has(name)) found.push(messages.missingFile(name, files, place));
    seen.set(name, first ?? id);
    if (dateStatus !== undefined && date !== undefined && (date === null) !== (dateStatus === 'unknown')) {
      found.push(messages.dateStatus(dateStatus, date, checked.yaml.placeOf([...path, 'dateStatus'])));
    }
    entries.push({
      id,
      file: name,
      place,
      ...(title === undefined ? {} : { title }),
      ...(authors === undefined ? {} : { authors: (authors ?? []).map(toAuthor) }),
      ...(date === undefined ? {} : { date }),
      ...(dateStatus === undefined ? {} : { dateStatus }),
      publisher: publisher ?? null,
      url: url ?? null,
      ...(language === undefined ? {} : { language }),
      marking: marking ?? null,
    });
  }
  return { value: entries, diagnostics: found };
}

const toAuthor = ({ name, affiliation }: { name: string; affiliation?: string | null | undefined }): Author => ({
  name,
  ...(affiliation === undefined || affiliation === null ? {} : { affiliation }),
});

function isIsoDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (parts === null) return false;
  const month = Number(parts[2] ?? 1);
  const day = Number(parts[3] ?? 1);
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(Number(parts[1]), month, 0)).getUTCDate();
}
