// Text from files made safe and measurable for a terminal.

/** Control and formatting characters that could move the cursor, hide text or turn its direction; joiners of emoji stay. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
const HARMLESS = new Set(['\u200c', '\u200d']);
/** East Asian wide and fullwidth ranges (Unicode Standard Annex 11) that occur in practice, and emoji. */
const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}])/u;
const ZERO = /^[\p{Mn}\p{Me}]/u;

// Made when first needed: most runs print nothing that needs it.
let segmenter: Intl.Segmenter | undefined;
const segments = (text: string): Intl.Segments => {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
};

/** Writes characters that a terminal would act on as `\u{…}`; tabs become two spaces. */
export function escapeControls(text: string): string {
  return text
    .replaceAll('\t', '  ')
    .replace(UNSAFE, (character) => (HARMLESS.has(character) ? character : `\\u{${character.codePointAt(0)?.toString(16)}}`));
}

/** As `escapeControls`, but lines stay lines; every further one is indented. */
export function escapeLines(text: string, indent: string): string {
  return text.split(/\r?\n/).map(escapeControls).join(`\n${indent}`);
}

/** Cells that a text without control characters takes in a terminal. */
export function displayWidth(text: string): number {
  // Plain text is the rule and needs no segmenting.
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segments(text)) width += ZERO.test(segment) ? 0 : WIDE.test(segment) || segment.includes('\ufe0f') ? 2 : 1;
  return width;
}

/** Parts of a text that are shown together, e.g. a letter with its accent. */
export const graphemes = (text: string): readonly string[] => Array.from(segments(text), ({ segment }) => segment);
