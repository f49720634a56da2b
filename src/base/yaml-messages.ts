// What the YAML reader says.
import type { Diagnostic, Place } from './diagnostic.js';
import { errorAt } from './error-at.js';

/** The file is longer than we read. */
export const tooLarge = (length: number, limit: number, place: Place): Diagnostic =>
  errorAt(
    'yaml/too-large',
    `Cannot read ${length.toLocaleString('en')} characters of YAML, expected at most ${limit.toLocaleString('en')}`,
    place,
    ['move long data into a CSV file in the corpus, or split the file'],
  );

/** Collections stand in one another deeper than we follow. */
export const tooDeep = (depth: number, limit: number, place: Place): Diagnostic =>
  errorAt('yaml/too-deep', `Cannot read collections nested ${depth} deep, expected at most ${limit}`, place, [
    'look for a bracket that is never closed',
  ]);

/** A character that YAML 1.2 (5.1, c-printable) does not allow, raw or written as an escape. */
export const controlCharacter = (codePoint: number, place: Place): Diagnostic =>
  errorAt(
    'yaml/control-character',
    `Cannot read the control character U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}, expected printable text`,
    place,
    ['delete it; it often comes with text pasted from a PDF'],
  );

/** Grammar trouble, in the words of the parser. */
export const syntax = (reason: string, place: Place, hints: readonly string[]): Diagnostic =>
  errorAt('yaml/syntax', `Cannot read this as YAML: ${reason}`, place, hints);

/** A tab where spaces must stand. */
export const tabIndent = (place: Place): Diagnostic =>
  errorAt('yaml/tab-indent', 'Cannot read a tab as indentation, expected spaces', place, ['replace the tab by two spaces']);

/** The same key twice in one mapping. */
export const duplicateKey = (key: string, firstLine: number, place: Place): Diagnostic =>
  errorAt('yaml/duplicate-key', `Cannot read \`${key}\` twice in one mapping, it already stands on line ${firstLine}`, place, [
    'keep one of the two',
  ]);

/** A key with a meaning inside JavaScript. */
export const reservedKey = (key: string, place: Place): Diagnostic =>
  errorAt('yaml/reserved-key', `Cannot use \`${key}\` as a key, expected another name`, place, ['rename it']);

/** A key that is a list or a mapping itself. */
export const collectionKey = (place: Place): Diagnostic =>
  errorAt('yaml/collection-key', 'Cannot use a list or a mapping as a key, expected a word', place, ['put the key in quotation marks']);

/** A tag such as `!!js/function`. */
export const unknownTag = (tag: string, place: Place): Diagnostic =>
  errorAt('yaml/unknown-tag', `Cannot read the tag \`${tag}\`, expected plain YAML without tags`, place, [
    'remove the tag, or put the value in quotation marks if the exclamation mark belongs to the text',
  ]);

/** `---` starts a second document. */
export const multipleDocuments = (place: Place): Diagnostic =>
  errorAt('yaml/multiple-documents', 'Cannot read a second document in one file, expected one', place, [
    'remove the `---` line, or put what follows in its own file',
  ]);

/** `%YAML 1.1` and the like. */
export const directive = (version: string, place: Place): Diagnostic =>
  errorAt('yaml/directive', `Cannot read YAML ${version}, expected 1.2`, place, ['remove the `%YAML` line']);

/** An alias without its anchor, inside itself, or copied too often. */
export const badAlias = (reason: string, place: Place): Diagnostic =>
  errorAt('yaml/alias', `Cannot follow the alias: ${reason}`, place, [
    'write the value out, or put it in quotation marks if the asterisk belongs to the text',
  ]);

/** A ` #` cuts the words of a quotation. */
export const cutQuotation = (place: Place, hints: readonly string[]): Diagnostic => ({
  severity: 'warning',
  code: 'yaml/cut-quotation',
  message: 'The words after ` #` are a comment and do not belong to the quotation',
  place,
  hints,
});
