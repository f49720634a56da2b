// Diagnostics of pipeline/.
import type { Diagnostic, Place } from '../base/diagnostic.js';

/** Neither the brief, nor the call, nor any cited document gives a day. */
export const noDate = (place: Place): Diagnostic => ({
  severity: 'error',
  code: 'pipeline/no-date',
  message: 'Cannot date the brief: it has no `date`, and no document of the corpus states one',
  place,
  hints: ['add `date: YYYY-MM-DD` to the brief, or build with `--as-of YYYY-MM-DD`'],
});

/** Evidence that a brief carries and no slide or page shows. */
export const notShown = (id: string, words: string, place: Place): Diagnostic => ({
  severity: 'warning',
  code: 'pipeline/not-shown',
  message: `Neither the deck nor the memo shows \`${id}\`: “${words}”`,
  place,
  hints: ['take it out of the brief, name its slide under `deck.slides`, or place it in a template of the kit'],
});

/** The project has no brief of that name. */
export const unknownBrief = (name: string, known: readonly string[]): Diagnostic => ({
  severity: 'error',
  code: 'pipeline/unknown-brief',
  message: `Cannot build \`${name}\`, expected one of ${known.map((it) => `\`${it}\``).join(', ')}`,
});

/** A marking that the kit's scheme does not have. */
export const unknownMarking = (marking: string, known: readonly string[], place: Place): Diagnostic => ({
  severity: 'error',
  code: 'pipeline/unknown-marking',
  message: `Cannot mark the brief \`${marking}\`, expected one of ${known.map((it) => `\`${it}\``).join(', ')}`,
  place,
  hints: ["labels come from the kit's marking scheme and are never translated; TLP 2.0 has no TLP:WHITE, it is TLP:CLEAR now"],
});

/** A build marked lower than a document that it quotes. */
export const markedTooLow = (marking: string, document: string, needed: string, place: Place): Diagnostic => ({
  severity: 'error',
  code: 'pipeline/marked-too-low',
  message: `Cannot mark the brief \`${marking}\`: it quotes \`${document}\`, which is \`${needed}\``,
  place,
  hints: [`mark the brief \`${needed}\` or higher, or drop the document`],
});
