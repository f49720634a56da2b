// What reading a file makes of its bytes, before anyone looks for paragraphs in it.
import type { Span } from '../../base/span.js';
import type { Author, Debris } from '../types.js';

/** How the bytes of a document became text. */
export interface Reading {
  /** Name and version of the reader, e.g. `pdf-1`: offsets into what it extracts hold for this version only. */
  readonly reader: `${'text' | 'markdown' | 'html' | 'pdf' | 'docx' | 'csv'}-${number}`;
  /** Name of the encoding by the WHATWG Encoding Standard, e.g. `windows-1254`; null where the format has its own. */
  readonly encoding: string | null;
  /** True where the bytes do not say which encoding they have and it was guessed from the letters. */
  readonly isEncodingGuessed: boolean;
}

/**
 * The words of a marked-up text as a plain one: one line for each block, blank lines between them, `# ` before headings,
 * `- ` before list items. Each character knows the range of the source that it stands for; characters of our own have an empty one.
 */
export interface TextView {
  readonly text: string;
  /** Source start and end (exclusive) of each character of `text`; as long as it. */
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
  /** Blocks of the source that are no running text; in order, disjoint. */
  readonly omitted: readonly Debris[];
}

/** What a file says of itself in fields made for it; the text and the catalogue say more. */
export interface DeclaredMetadata {
  readonly title?: string;
  readonly authors?: readonly Author[];
  readonly publisher?: string;
  /** ISO 8601 day, month or year. */
  readonly date?: string;
  readonly url?: string;
  /** BCP 47. */
  readonly language?: string;
}

/** Text with what its marks say. */
export interface SourceText {
  readonly text: string;
  readonly reading: Reading;
  readonly metadata: DeclaredMetadata;
  /** Absent where the text itself is the plain one. */
  readonly view?: TextView;
}

/** Why a file in a format with a parser could not be read. */
export interface ExtractionFailure {
  readonly failure: 'damaged' | 'locked' | 'too-large' | 'too-slow' | 'too-much-memory' | 'undecodable';
  /** In words, for the message: what the parser found. */
  readonly detail: string;
}

/** What the reading process found in a pdf, docx or html file. */
export type Extraction = SourceText | ExtractionFailure;

/** A range of the source that is left out of the running text, and why. */
export type Omission = Span & Pick<Debris, 'kind'>;
