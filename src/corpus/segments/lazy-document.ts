// Documents that are unpacked when someone looks into them.
import type { ReadDocument } from '../read-document.js';
import type { CorpusDocument } from '../types.js';

/** What a document is before someone looks into it. */
interface Shell {
  readonly id: string;
  readonly file: string;
  readonly load: () => ReadDocument;
}

/** Every field, in the order in which documents have them. */
const FIELDS: Readonly<Record<keyof CorpusDocument, true>> = {
  id: true,
  file: true,
  sha256: true,
  text: true,
  reading: true,
  title: true,
  authors: true,
  publisher: true,
  date: true,
  dateStatus: true,
  url: true,
  language: true,
  marking: true,
  paragraphs: true,
  debris: true,
};

const isField = (field: PropertyKey): boolean => Object.hasOwn(FIELDS, field);

/** One for all: a corpus has ten thousand documents, and most are never looked into. */
const HANDLER: ProxyHandler<Shell> = {
  get: (shell, field) => read(shell, field),
  has: (_, field) => isField(field),
  ownKeys: () => Object.keys(FIELDS),
  getOwnPropertyDescriptor: (shell, field) =>
    isField(field) ? { value: read(shell, field), enumerable: true, configurable: true, writable: true } : undefined,
  set: () => false,
  defineProperty: () => false,
  deleteProperty: () => false,
};

function read(shell: Shell, field: PropertyKey): unknown {
  if (field === 'id' || field === 'file') return shell[field];
  return isField(field) ? shell.load()[field as keyof ReadDocument] : undefined; // all but the id, which is answered above
}

/** A document like any other; what it holds is loaded when it is asked for, and may be loaded again later. */
export function lazyDocument(id: string, file: string, load: () => ReadDocument): CorpusDocument {
  const shell: Shell = { id, file, load };
  return new Proxy(shell, HANDLER) as unknown as CorpusDocument; // the handler answers for every field
}
