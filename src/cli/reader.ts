// The executable of the reading process: one file after the other comes in as a message, its text goes out.
import { extractDocument } from '../corpus/reading/extract-document.js';
import type { ReaderAnswer, ReaderRequest } from '../runtime/reader-process.js';

const tell = (answer: ReaderAnswer): void => {
  process.send?.(answer);
};

process.on('message', (message) => {
  // Only the command that started this process sends messages.
  const { path, bytes } = message as ReaderRequest;
  extractDocument(path, bytes, () => tell({ kind: 'alive' })).then((extraction) => tell({ kind: 'read', extraction }));
});
// Whoever started it has gone.
process.on('disconnect', () => process.exit());
tell({ kind: 'alive' });
