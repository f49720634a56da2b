// Diagnostics of layout/.
import type { Diagnostic } from '../base/diagnostic.js';

/** Something does not fit even alone on a fresh slide or page. */
export const overflow = (
  where: string,
  [what, words]: readonly [string, string],
  template: string,
  line: number,
  statement?: string,
): Diagnostic => ({
  severity: 'error',
  code: 'layout/overflow',
  message: `Cannot fit ${what} on ${where}: it does not fit even alone at the smallest size. It begins “${words}”`,
  place: { file: template, line, column: 1 },
  ...(statement === undefined ? {} : { statement }),
  hints: ['shorten its facts, its cells or its takeaway, or split it into two findings or rows'],
});

/** A title needs more lines than its place has. */
export const titleOverflow = (where: string, title: string): Diagnostic => ({
  severity: 'error',
  code: 'layout/title-overflow',
  message: `Cannot fit the title of ${where} on two lines: “${title}”`,
  hints: ['a title is one sentence of at most sixteen words or so'],
});

/** The source line of a slide needs more room than it has. */
export const sourceOverflow = (where: string, line: string): Diagnostic => ({
  severity: 'error',
  code: 'layout/source-overflow',
  message: `Cannot fit the source line of ${where}: “${line}”`,
  hints: ['give the documents shorter titles in corpus.yaml, or cite fewer documents on one slide'],
});

/** A word around a slide's content does not fit into its placeholder. */
export const placeholderOverflow = (where: string, role: string, words: string): Diagnostic => ({
  severity: 'error',
  code: 'layout/placeholder-overflow',
  message: `Cannot fit the ${role} of ${where} into its place: “${words}”`,
  hints: ['shorten it, or give the kit a larger place for it'],
});

/** More slides or pages than the brief allows. */
export const tooLong = (what: 'slides' | 'body pages', count: number, limit: number): Diagnostic => ({
  severity: 'error',
  code: 'layout/too-long',
  message: `Cannot keep to ${limit} ${what}: the brief needs ${count}`,
  hints: [
    what === 'slides'
      ? 'raise `deck.maxSlides`, or name the slides to keep under `deck.slides`'
      : 'raise `memo.maxPages`, or shorten the brief',
  ],
});

/** A character that the kit's fonts cannot draw. */
export const missingGlyph = (character: string, words: string): Diagnostic => ({
  severity: 'error',
  code: 'layout/missing-glyph',
  message: `Cannot draw U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} (${character}) with the kit's fonts, in “${words}”`,
  hints: ['take the character out of the text, or give the kit a font that has it'],
});

/** A slide names a layout that the kit does not have. */
export const unknownLayout = (template: string, line: number, name: string, known: readonly string[]): Diagnostic => ({
  severity: 'error',
  code: 'layout/unknown-layout',
  message: `Cannot use slide layout \`${name}\`, expected one of ${known.map((it) => `\`${it}\``).join(', ')}`,
  place: { file: template, line, column: 1 },
});

/** Something other than a slide stands at the top of a deck template. */
export const notASlide = (template: string, line: number, found: string): Diagnostic => ({
  severity: 'error',
  code: 'layout/not-a-slide',
  message: `Cannot place \`${found}\` outside a slide, expected \`:::slide\` containers only`,
  place: { file: template, line, column: 1 },
});

/** A slide without a title. */
export const untitledSlide = (template: string, line: number): Diagnostic => ({
  severity: 'error',
  code: 'layout/untitled-slide',
  message: 'Cannot make a slide without a title, expected a first-level heading in `:::slide`',
  place: { file: template, line, column: 1 },
  hints: ['write `# {{title}}` as the first line of the slide'],
});
