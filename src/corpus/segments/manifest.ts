// The list of a corpus's files, and where what was made of each stands.
import type { Diagnostic } from '../../base/diagnostic.js';
import { openPages, toPages } from './pages.js';
import { DamagedSegment, type FileStamp } from './types.js';

/** A file that was read. */
export interface ListedFile extends FileStamp {
  /** Of its bytes. */
  readonly sha256: string;
  /** What else it was read with: its name, and a digest of its entry in the catalogue. */
  readonly entry: string;
  /** Name of the segment that holds its document, and its number there; null where it gave none. */
  readonly place: { readonly segment: string; readonly document: number } | null;
  /** What reading it had to say. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface Manifest {
  /** Digest of the actors that the documents were indexed with. */
  readonly actors: string;
  /** When the folder was listed, milliseconds since 1970: what changed since may have the same stamp. */
  readonly listedAt: number;
  /** In the order of paths. */
  readonly files: readonly ListedFile[];
}

/** Before anything was read. */
export const EMPTY_MANIFEST: Manifest = { actors: '', listedAt: 0, files: [] };

/** One file as a row, because there are many: segments by number, empty lists left out. */
type Row = readonly [string, number, number, number, string, string, number, number, (readonly Diagnostic[])?];

interface Form {
  readonly actors: string;
  readonly listedAt: number;
  readonly segments: readonly string[];
  readonly files: readonly Row[];
}

/** The segments that a list names, each once. */
export const segmentsOf = ({ files }: Pick<Manifest, 'files'>): readonly string[] => [
  ...new Set(files.flatMap(({ place }) => (place === null ? [] : [place.segment]))),
];

export function encodeManifest(manifest: Manifest): Uint8Array {
  const segments = segmentsOf(manifest);
  const numbers = new Map(segments.map((name, number) => [name, number]));
  const files = manifest.files.map(({ path, size, modified, changed, sha256, entry, place, diagnostics }): Row => {
    const where = place === null ? ([-1, 0] as const) : ([numbers.get(place.segment) ?? -1, place.document] as const);
    const row = [path, size, modified, changed, sha256, entry, ...where] as const;
    return diagnostics.length === 0 ? row : [...row, diagnostics];
  });
  const form: Form = { actors: manifest.actors, listedAt: manifest.listedAt, segments, files };
  return toPages(Buffer.from(JSON.stringify(form), 'utf8'));
}

/** Reads what `encodeManifest` has written; null where it is damaged. */
export function decodeManifest(bytes: Uint8Array): Manifest | null {
  try {
    const source = { size: bytes.length, read: (at: number, length: number) => bytes.subarray(at, at + length), discard: () => {} };
    const content = openPages(source);
    // Checked bytes of our own making.
    const form = JSON.parse(Buffer.from(content.read(0, content.size)).toString('utf8')) as Form;
    const files = form.files.map(([path, size, modified, changed, sha256, entry, number, document, diagnostics = []]): ListedFile => {
      const segment = form.segments[number];
      const place = segment === undefined ? null : { segment, document };
      return { path, size, modified, changed, sha256, entry, place, diagnostics };
    });
    return { actors: form.actors, listedAt: form.listedAt, files };
  } catch (error) {
    if (error instanceof DamagedSegment || error instanceof SyntaxError) return null;
    throw error;
  }
}
