// Briefs, ledgers and corpora made by hand.
import { briefSchema } from '../../src/brief/schema.js';
import type { Brief } from '../../src/brief/types.js';
import { formatPath } from '../../src/brief/types.js';
import type { Corpus } from '../../src/corpus/types.js';
import type { Ledger, Quotation, Statement, StatementKind } from '../../src/evidence/types.js';

/** A brief from what its YAML would hold; every place names its path's length as line, so that tests can tell places apart. */
export function makeBrief(content: object): Brief {
  return {
    name: 'test',
    file: 'briefs/test.yaml',
    content: briefSchema.parse({ title: 'Talks go on', themes: ['talks'], ...content }),
    placeOf: (path) => ({ file: `briefs/test.yaml#${formatPath(path)}`, line: 1, column: 1 }),
  };
}

let next = 0;
/** A quotation with a span of its own. */
export function quote(document: string, words: string, speaker: string | null = null): Quotation {
  next += 100;
  return {
    document,
    words,
    speaker,
    address: { file: `${document}.txt`, start: next, end: next + words.length, sha256: '0'.repeat(64), text: words },
  };
}

export const statement = (
  id: string,
  kind: StatementKind,
  evidence: readonly Quotation[],
  contrary: readonly Quotation[] = [],
): Statement => ({ id, kind, text: id, evidence, contrary, restsOn: [], place: null });

export const makeLedger = (statements: readonly Statement[]): Ledger => ({ brief: 'test', statements });

export function makeCorpus(titles: Readonly<Record<string, string>>): Corpus {
  const documents = Object.entries(titles).map(([id, title]) => ({
    id,
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    text: '',
    title,
    authors: [],
    publisher: null,
    date: null,
    dateStatus: 'unknown' as const,
    url: null,
    language: 'en',
    marking: null,
    reading: { reader: 'text-1' as const, encoding: 'utf-8', isEncodingGuessed: false },
    paragraphs: [{ start: 0, end: 1, kind: 'body' as const, index: 0, sentences: [] }],
    debris: [],
  }));
  return { folder: 'seeds', documents, themes: [], actors: [] };
}
