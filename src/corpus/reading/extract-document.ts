// The door of the reading process: a web page, PDF or Word file to text, whatever its bytes hold.
import { endingOf } from './read-source.js';
import type { Extraction } from './types.js';

/**
 * Reads one file by its ending; the parser is loaded when first needed. What goes wrong inside it is a failure, never thrown.
 * `onProgress` hears when the parser is loaded, and of every page of a long file.
 */
export async function extractDocument(path: string, bytes: Uint8Array, onProgress: () => void = () => {}): Promise<Extraction> {
  try {
    const extract = await loadReader(endingOf(path));
    onProgress();
    return await extract(bytes, onProgress);
  } catch (error) {
    return toFailure(error);
  }
}

type Extract = (bytes: Uint8Array, onProgress: () => void) => Extraction | Promise<Extraction>;

async function loadReader(ending: string): Promise<Extract> {
  if (ending === 'pdf') return (await import('./pdf/extract-pdf.js')).extractPdf;
  if (ending === 'docx') return (await import('./docx/extract-docx.js')).extractDocx;
  return (await import('./html/extract-html.js')).extractHtml;
}

/** What a parser's error means; its own words tell users little. */
function toFailure(error: unknown): Extraction {
  if (error instanceof RangeError && /call stack/i.test(error.message))
    return { failure: 'damaged', detail: 'its parts are nested too deeply' };
  if (error instanceof RangeError) return { failure: 'too-much-memory', detail: 'it needs more memory than a document may' };
  const words = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 160) : '';
  return { failure: 'damaged', detail: `it is damaged${words === '' ? '' : ` (${words})`}` };
}
