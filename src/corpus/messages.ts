// What reading a corpus says.
import { closestWords } from '../base/closest-words.js';
import type { Diagnostic, Place, Severity } from '../base/diagnostic.js';
import type { ExtractionFailure } from './reading/types.js';

const say = (severity: Severity, rule: string, message: string, place: Place | undefined, hints: readonly string[] = []): Diagnostic => ({
  severity,
  code: `corpus/${rule}`,
  message,
  ...(place === undefined ? {} : { place }),
  ...(hints.length === 0 ? {} : { hints }),
});

const didYouMean = (word: string, known: readonly string[]): readonly string[] =>
  closestWords(word, known).map((near) => `did you mean \`${near}\`?`);
const list = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

/** No document could be read. */
export const emptyCorpus = (folder: string): Diagnostic =>
  say(
    'error',
    'empty',
    `Cannot find a document in \`${folder}\`, expected at least one article, such as a .txt, .md, .html, .pdf or .docx file`,
    undefined,
    ['put the articles there, or name another folder with --corpus'],
  );

/** A file in a format without a reader. */
export const unreadFormat = (file: string, ending: string): Diagnostic =>
  say(
    'warning',
    'unread-format',
    `Cannot read \`${file}\`: there is no reader for ${ending === '' ? 'files without an ending' : `.${ending}`}, expected .txt, .md, .html, .pdf, .docx or .csv`,
    undefined,
    ['save its text as .txt (UTF-8), or move the file out of the corpus folder'],
  );

/** Bytes that are no text. `offset` counts from 0. */
export const unreadable = (place: Place, offset: number, reason: 'nul' | 'utf-8' | 'utf-16', guess: string | null): Diagnostic =>
  say('error', 'undecodable', `Cannot read \`${place.file}\` as text: byte ${offset} ${REASONS[reason]}`, place, [
    guess === null ? 'open it in an editor and save it as UTF-8' : `it looks like ${guess}`,
  ]);

const REASONS = {
  nul: 'is NUL, which no text holds',
  'utf-8': 'is no valid UTF-8',
  'utf-16': 'is no valid UTF-16, although the file begins like UTF-16',
} as const;

/** Bytes that do not say which encoding they have. */
export const guessedEncoding = (place: Place, encoding: string): Diagnostic =>
  say(
    'note',
    'guessed-encoding',
    `Reads \`${place.file}\` as ${encoding}, because its letters make sense in it: the file does not say`,
    place,
    ['if names look wrong, save the file as UTF-8'],
  );

/** A web page, PDF or Word file that the reading process could not read. */
export const unreadableFile = (file: string, { failure, detail }: ExtractionFailure): Diagnostic =>
  say('error', 'unreadable', `Cannot read \`${file}\`: ${detail}`, undefined, [FAILURE_HINTS[failure]]);

const FAILURE_HINTS: Readonly<Record<ExtractionFailure['failure'], string>> = {
  damaged: 'open it in its program and save it again, or save its text as .txt',
  locked: 'save a copy without a password, or save its text as .txt',
  'too-large': 'save its text as .txt, or move the file out of the corpus folder',
  'too-slow': 'save its text as .txt, or move the file out of the corpus folder',
  'too-much-memory': 'save its text as .txt, or move the file out of the corpus folder',
  undecodable: 'open it in an editor and save it as UTF-8',
};

/** A web page, PDF or Word file that nobody has read: the caller hands in bytes only. */
export const notExtracted = (file: string): Diagnostic =>
  say('warning', 'unread-format', `Cannot read \`${file}\` from its bytes alone, expected its text beside them`, undefined, [
    'pass what `extractDocument` makes of it as `extracted`',
  ]);

/** A document with nothing in it that could be evidence. */
export const noText = (place: Place): Diagnostic =>
  say('warning', 'no-text', `Cannot find running text in \`${place.file}\`, expected at least one paragraph`, place, [
    'check that the file holds the article, or remove it',
  ]);

/** A document whose letters make no words of a language. */
export const noProse = (place: Place): Diagnostic =>
  say('warning', 'no-prose', `Cannot find prose in \`${place.file}\`, expected words that a language would repeat`, place, [
    'check that the file holds the article and not its key, its code or its bytes, or remove it',
  ]);

/** A field that the format does not have. */
export const unknownField = (field: string, known: readonly string[], place: Place): Diagnostic =>
  say('error', 'unknown-field', `Cannot read field \`${field}\`, expected one of ${list(known)}`, place, didYouMean(field, known));

/** A value that does not fit its field. */
export const invalidValue = (path: string, reason: string, place: Place, hints: readonly string[] = []): Diagnostic =>
  say('error', 'invalid-value', `Cannot read ${path === '' ? 'the file' : `\`${path}\``}: ${reason}`, place, hints);

/** A required field is not there. */
export const missingField = (path: string, expected: string, place: Place): Diagnostic =>
  say('error', 'missing-field', `Cannot find \`${path}\`, expected ${expected}`, place);

/** The catalogue describes a file that the folder does not hold. */
export const missingFile = (file: string, files: readonly string[], place: Place): Diagnostic =>
  say(
    'warning',
    'missing-file',
    `Cannot find \`${file}\` in the corpus folder`,
    place,
    [...didYouMean(file, files), 'put the file there, or delete its entry'].slice(0, 1),
  );

/** The catalogue describes one file twice. */
export const repeatedFile = (file: string, id: string, place: Place): Diagnostic =>
  say('error', 'repeated-file', `Cannot describe \`${file}\` twice, \`${id}\` does so already`, place, ['keep one of the two entries']);

/** An id that means something else in evidence. */
export const reservedId = (id: string, place: Place): Diagnostic =>
  say('error', 'reserved-id', `Cannot use \`${id}\` as the id of a document: evidence uses that word itself`, place, ['choose another id']);

/** Date and status contradict each other. */
export const dateStatus = (status: string, date: string | null, place: Place): Diagnostic =>
  say(
    'error',
    'date-status',
    date === null
      ? `Cannot call a missing date ${status}, expected a date or \`dateStatus: unknown\``
      : `Cannot call the date ${date} unknown, expected \`stated\` or \`inferred\``,
    place,
  );

/** A theme names an actor that no gazetteer has. */
export const unknownActor = (name: string, known: readonly string[], place: Place): Diagnostic =>
  say(
    'warning',
    'unknown-actor',
    `Cannot find the actor \`${name}\` among the built-in ones and those of actors.yaml`,
    place,
    [...didYouMean(name, known), 'add it to actors.yaml'].slice(0, 1),
  );

/** One name leads to two actors. */
export const ambiguousName = (name: string, first: string, second: string, place: Place | undefined): Diagnostic =>
  say(
    'warning',
    'ambiguous-name',
    `Cannot tell whom \`${name}\` means, \`${first}\` or \`${second}\`; it counts for \`${second}\``,
    place,
    ['remove it from one of the two, or write the longer name'],
  );
