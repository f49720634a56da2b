// The parts of a Word file that hold text, unpacked within limits that its directory must keep.
import { unzipSync } from 'fflate';
import type { ExtractionFailure } from '../types.js';

const MEGABYTE = 1_000_000;
/** Bytes that one part and all of them may take, unpacked. */
const LARGEST_PART = 32 * MEGABYTE;
const LARGEST_TOTAL = 64 * MEGABYTE;
const MOST_PARTS = 2000;
/** Pictures, fonts, embedded files and headers are never unpacked. */
const TEXT_PART =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?(?:document|footnotes|endnotes|comments|numbering|styles)\d*\.xml(?:\.rels)?)$/;

/** Parts by name, or why there are none. */
export type Unpacked = { readonly parts: Readonly<Record<string, Uint8Array>> } | ExtractionFailure;

/** Unpacks the parts with text. Sizes are read from the directory before anything is inflated; what inflates further is cut off and refused. */
export function unpackDocx(bytes: Uint8Array): Unpacked {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return { failure: 'locked', detail: 'it is an old Word file or locked with a password, expected .docx' };
  let total = 0;
  let count = 0;
  let tooLarge = 0;
  const sizes = new Map<string, number>();
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      count += 1;
      if (!TEXT_PART.test(name) || count > MOST_PARTS || sizes.has(name)) return false;
      total += originalSize;
      if (originalSize > LARGEST_PART || total > LARGEST_TOTAL) tooLarge = Math.max(tooLarge, total);
      sizes.set(name, originalSize);
      return tooLarge === 0;
    },
  });
  if (tooLarge > 0 || count > MOST_PARTS)
    return {
      failure: 'too-large',
      detail: `it unpacks to ${Math.round(tooLarge / MEGABYTE)} MB of text, expected at most ${LARGEST_PART / MEGABYTE} MB`,
    };
  if (parts['word/document.xml'] === undefined) return { failure: 'damaged', detail: 'it holds no Word document' };
  for (const [name, part] of Object.entries(parts)) {
    const text = new TextDecoder().decode(part);
    // A document type may define entities that grow without end; Word never writes one.
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return { failure: 'damaged', detail: `its part ${name} declares a document type` };
    if (deepest(text) > DEEPEST) return { failure: 'damaged', detail: 'its parts are nested too deeply' };
  }
  return { parts };
}

const DEEPEST = 400;

/** How deep the elements of an XML text are nested. */
function deepest(text: string): number {
  let depth = 0;
  let most = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    const next = text.charAt(at + 1);
    if (next === '/') depth -= 1;
    else if (next !== '?' && next !== '!') {
      const end = text.indexOf('>', at);
      if (end === -1) break;
      if (text.charAt(end - 1) !== '/') depth += 1;
    }
    if (depth > most) most = depth;
  }
  return most;
}
