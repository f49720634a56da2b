// A corpus of files of any format, read in this process.

import { readCorpus } from '../../src/corpus/read-corpus.js';
import { extractDocument } from '../../src/corpus/reading/extract-document.js';
import { needsExtraction } from '../../src/corpus/reading/read-source.js';
import type { CorpusDocument, SourceFile } from '../../src/corpus/types.js';

const toBytes = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content);

/** Reads files by name, each with what the reading process would find in it. */
export async function readFiles(files: Readonly<Record<string, string | Uint8Array>>): Promise<ReturnType<typeof readCorpus>> {
  const documents: SourceFile[] = [];
  for (const [path, content] of Object.entries(files)) {
    const bytes = toBytes(content);
    documents.push({ path, bytes, ...(needsExtraction(path) ? { extracted: await extractDocument(path, bytes) } : {}) });
  }
  return readCorpus({ folder: 'seeds', documents });
}

/** The document in one file. */
export async function readFileAs(path: string, content: string | Uint8Array): Promise<CorpusDocument> {
  const { value, diagnostics } = await readFiles({ [path]: content });
  const document = value?.documents[0];
  if (document === undefined) throw new Error(JSON.stringify(diagnostics));
  return document;
}
