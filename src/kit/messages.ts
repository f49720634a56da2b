// What reading a kit says about it.
import { closestWords } from '../base/closest-words.js';
import type { Diagnostic, Place } from '../base/diagnostic.js';

function say(
  severity: Diagnostic['severity'],
  code: Diagnostic['code'],
  message: string,
  place?: Place,
  hints: readonly string[] = [],
): Diagnostic {
  return { severity, code, message, ...(place === undefined ? {} : { place }), ...(hints.length > 0 ? { hints } : {}) };
}

const LISTED = 12;
const code = (word: string): string => `\`${word}\``;
const listOf = (words: readonly string[]): string => {
  if (words.length === 0) return 'none';
  const shown = words.slice(0, LISTED).map(code).join(', ');
  return words.length <= LISTED ? shown : `${shown} and ${words.length - LISTED} more`;
};
const didYouMean = (word: string, known: readonly string[]): readonly string[] =>
  closestWords(word, known).map((near) => `did you mean ${code(near)}?`);
const at = (path: string): string => (path === '' ? 'the kit' : code(path));

/** A kit's name that is not the name of one folder. */
export const badName = (name: string, place?: Place): Diagnostic =>
  say('error', 'kit/bad-name', `Cannot use ${code(name)} as the name of a kit, expected the name of one folder below templates/`, place, [
    'write letters, digits, hyphens or underscores only, without slashes or dots at the start',
  ]);

/** A kit that no folder has. */
export const unknownKit = (name: string, known: readonly string[], place?: Place): Diagnostic =>
  say('error', 'kit/unknown-kit', `Cannot find the kit ${code(name)}, expected one of ${listOf(known)}`, place, [
    ...didYouMean(name, known),
    ...(known.length === 0 ? ['add a folder with a `_brand.yml` below templates/'] : []),
  ]);

/** Kits that inherit from one another in a circle. */
export const extendsCircle = (names: readonly string[], place: Place | undefined): Diagnostic =>
  say('error', 'kit/extends-circle', `Cannot inherit in a circle: ${names.map(code).join(' extends ')}`, place, [
    'take `extends` out of one of them',
  ]);

/** A folder without its brand file. */
export const missingBrand = (folder: string): Diagnostic =>
  say('error', 'kit/missing-brand', `Cannot find ${code(`${folder}/_brand.yml`)}, expected it in every kit`, undefined, [
    'the shortest one is `defaults: {dragoman: {extends: dragoman}}`',
  ]);

/** A text file that is not UTF-8. */
export const notText = (file: string): Diagnostic =>
  say('error', 'kit/not-text', `Cannot read ${code(file)} as text, expected UTF-8`, { file, line: 1, column: 1 }, [
    'save the file again with the encoding UTF-8',
  ]);

/** A field that `_brand.yml` does not have. */
export const unknownField = (field: string, path: string, known: readonly string[], place: Place): Diagnostic =>
  say(
    'error',
    'kit/unknown-field',
    `Cannot read field ${code(field)} in ${at(path)}, expected one of ${listOf(known)}`,
    place,
    didYouMean(field, known),
  );

/** A value of another kind than expected. */
export const wrongValue = (path: string, seen: string, expected: string, place: Place): Diagnostic =>
  say('error', 'kit/wrong-value', `Cannot read ${seen} in ${at(path)}, expected ${expected}`, place);

/** A word that is none of those allowed. */
export const unknownValue = (path: string, seen: string, known: readonly string[], place: Place): Diagnostic =>
  say(
    'error',
    'kit/unknown-value',
    `Cannot read ${code(seen)} in ${at(path)}, expected one of ${listOf(known)}`,
    place,
    didYouMean(seen, known),
  );

/** Neither the kit nor a parent of it says something that is needed. */
export const missingField = (path: string, canInherit: boolean, place: Place): Diagnostic =>
  say('error', 'kit/missing-field', `Cannot find ${code(path)} in the kit, expected a value`, place, [
    canInherit ? `add ${code(path)}, or inherit it with \`defaults: {dragoman: {extends: dragoman}}\`` : `add ${code(path)}`,
  ]);

/** A colour that is neither a name nor hexadecimal. */
export const unknownColor = (path: string, seen: string, known: readonly string[], place: Place): Diagnostic =>
  say(
    'error',
    'kit/unknown-color',
    `Cannot find the colour ${code(seen)} of ${at(path)}, expected \`#RRGGBB\` or one of ${listOf(known)}`,
    place,
    didYouMean(seen, known),
  );

/** Names of colours that stand for one another in a circle. */
export const colorCircle = (path: string, names: readonly string[], place: Place): Diagnostic =>
  say('error', 'kit/color-circle', `Cannot find the colour of ${at(path)}: ${names.map(code).join(' is ')}`, place, [
    'give one of them a value such as `#123B57`',
  ]);

/** Two places of the map on one tile. */
export const sameTile = (name: string, other: string, place: Place): Diagnostic =>
  say('error', 'kit/same-tile', `Cannot draw ${code(name)} on the map, its tile is that of ${code(other)}`, place, [
    'give it another `column` or `row`',
  ]);

/** A boundary file that cannot be drawn. */
export const badBoundaries = (file: string, reason: string, place: Place): Diagnostic =>
  say('error', 'kit/bad-boundaries', `Cannot draw the boundaries of ${code(file)}: ${reason}`, place, [
    'expected GeoJSON: a `FeatureCollection` in degrees (WGS 84) whose features have `id` and `name`',
  ]);

/** A source or disclaimer that only a kit below the one with the boundaries states, of another map. */
export const mapWithoutWords = (path: string, place: Place): Diagnostic =>
  say('error', 'kit/missing-field', `Cannot find ${code(path)} beside the boundaries, expected a value`, place, [
    `add ${code(path)}: what a parent says of its tiles does not hold of these boundaries`,
  ]);

/** A file that the brand file names and no kit has. */
export const missingFile = (path: string, file: string, folders: readonly string[], place: Place, near: readonly string[]): Diagnostic =>
  say(
    'error',
    'kit/missing-file',
    `Cannot find ${code(file)} of ${at(path)} in ${folders.map(code).join(' or ')}, expected a file`,
    place,
    didYouMean(file, near),
  );

/** A family that `typography.fonts` does not list. */
export const unknownFont = (path: string, family: string, known: readonly string[], place: Place): Diagnostic =>
  say('error', 'kit/unknown-font', `Cannot find the font ${code(family)} of ${at(path)}, expected one of ${listOf(known)}`, place, [
    ...didYouMean(family, known),
    `or list its files under \`typography.fonts\``,
  ]);

/** A family without files of its own. */
export const fontWithoutFiles = (family: string, source: string, place: Place): Diagnostic =>
  say(
    'error',
    'kit/font-without-files',
    `Cannot use the font ${code(family)} from ${code(source)}, expected \`source: file\` with a regular face`,
    place,
    ['put the .ttf or .otf files into the kit’s fonts/ folder and list them under `files`: nothing is fetched while building'],
  );

/** A font file that cannot be read. */
export const badFont = (file: string, place: Place): Diagnostic =>
  say('error', 'kit/bad-font', `Cannot read ${code(file)} as a font, expected one TrueType or OpenType font (.ttf, .otf)`, place);

/** A picture that cannot be drawn. */
export const badLogo = (file: string, reason: string, place: Place): Diagnostic =>
  say('error', 'kit/bad-logo', `Cannot draw the logo ${code(file)}: ${reason}, expected an SVG file of paths and shapes`, place, [
    'export the logo as plain SVG with its letters converted to paths and its pictures traced',
  ]);

/** A kit without any logo. */
export const missingLogo = (place: Place): Diagnostic =>
  say('error', 'kit/missing-logo', 'Cannot find a logo for light backgrounds in the kit, expected `logo.svg` or the field `logo`', place);

/** A template that every kit needs. */
export const missingTemplate = (name: string, folders: readonly string[]): Diagnostic =>
  say(
    'error',
    'kit/missing-template',
    `Cannot find the template ${code(`${name}.hbs`)} in ${folders.map(code).join(' or ')}, expected it in the kit or in one that it extends`,
  );

/** A template that calls a partial that no kit has. */
export const missingPartial = (name: string, known: readonly string[], place: Place): Diagnostic =>
  say(
    'error',
    'kit/missing-partial',
    `Cannot find the partial ${code(name)}, expected one of ${listOf(known)}`,
    place,
    didYouMean(name, known),
  );

/** A printed word that is not text. */
export const badString = (key: string, seen: string, place: Place): Diagnostic =>
  say('error', 'kit/bad-string', `Cannot print ${seen} for ${code(key)}, expected text`, place, ['put it in quotation marks']);

/** A file of words that is no mapping. */
export const badStrings = (file: string, place: Place): Diagnostic =>
  say('error', 'kit/bad-string', `Cannot read ${code(file)}, expected keys with words, such as \`sources: Sources\``, place);

/** A ladder that nobody defined. */
export const unknownLadder = (name: string, known: readonly string[], place: Place): Diagnostic =>
  say(
    'error',
    'kit/unknown-ladder',
    `Cannot find the ladder ${code(name)}, expected one of ${listOf(known)}`,
    place,
    didYouMean(name, known),
  );

/** Rungs that are not in order, or overlap. */
export const badLadder = (name: string, term: string, reason: string, place: Place): Diagnostic =>
  say(
    'error',
    'kit/bad-ladder',
    `Cannot use the rung ${code(term)} of the ladder ${code(name)}: ${reason}, expected rungs from the least to the most likely`,
    place,
  );

/** A box that leaves its slide. */
export const outsideSlide = (path: string, width: number, height: number, place: Place): Diagnostic =>
  say(
    'error',
    'kit/outside-slide',
    `Cannot place ${code(path)} outside the slide, expected a box within ${width} × ${height} points`,
    place,
  );

/** Colours that cannot be told apart well enough (WCAG 2.2, 1.4.3 and 1.4.11). */
export const lowContrast = (what: string, front: string, back: string, ratio: number, floor: number, place?: Place): Diagnostic =>
  say(
    'warning',
    'kit/low-contrast',
    `The ${what} #${front} stands on #${back} with a contrast of ${ratio.toFixed(1)}:1, expected at least ${floor}:1`,
    place,
    ['make the darker of the two darker, or the lighter one lighter'],
  );
