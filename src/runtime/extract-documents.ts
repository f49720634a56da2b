// Hands the web pages, PDF and Word files of a corpus to the reading process and lays what it finds beside their bytes.
import type { ProjectFiles } from '../pipeline/types.js';
import { createReaderProcess, type ReaderProcess } from './reader-process.js';

type Corpus = ProjectFiles['corpus'];

/** Formats whose parsers are not run in this process. */
const MARKED_UP = /\.(?:x?html?|pdf|docx)$/i;

/** The corpus with `extracted` for each file that needs it; a corpus of plain files starts no process. */
export async function extractDocuments(corpus: Corpus, createReader: () => ReaderProcess = createReaderProcess): Promise<Corpus> {
  if (!corpus.documents.some(({ path, extracted }) => extracted === undefined && MARKED_UP.test(path))) return corpus;
  const reader = createReader();
  try {
    const documents: Corpus['documents'][number][] = [];
    for (const file of corpus.documents) {
      const isRead = file.extracted !== undefined || !MARKED_UP.test(file.path);
      documents.push(isRead ? file : { ...file, extracted: await reader.read({ path: file.path, bytes: file.bytes }) });
    }
    return { ...corpus, documents };
  } finally {
    reader.close();
  }
}
