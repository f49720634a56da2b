// Diagnostics of compose/.
import type { Diagnostic } from '../base/diagnostic.js';

/** A template that Handlebars cannot read or run. */
export const templateError = (file: string, line: number, column: number, what: string, hints: readonly string[]): Diagnostic => ({
  severity: 'error',
  code: 'compose/template',
  message: `Cannot run the template: ${what}`,
  place: { file, line, column },
  hints,
});

/** A template asks for something that briefs do not have. */
export const unknownName = (file: string, line: number, column: number, name: string, near: string | null): Diagnostic => ({
  severity: 'error',
  code: 'compose/unknown-name',
  message: `Cannot find \`${name}\` for the template, expected a name of the view`,
  place: { file, line, column, length: name.length },
  hints: [near === null ? 'docs/templates.md lists what a template can name' : `did you mean \`${near}\`?`],
});

/** A template calls a partial that the kit does not have. */
export const missingPartial = (file: string, line: number, column: number, name: string): Diagnostic =>
  templateError(file, line, column, `the kit has no partial \`${name}\``, [
    `add \`partials/${name}.hbs\` to the kit, or let it extend one that has it`,
  ]);

/** The kit has no template of a name. */
export const missingTemplate = (kit: string, name: string): Diagnostic => ({
  severity: 'error',
  code: 'compose/missing-template',
  message: `Cannot compose with kit \`${kit}\`: it has no template \`${name}.hbs\``,
  hints: ['let the kit extend `dragoman`, or add the file'],
});

/** A template wrote more than any brief can need. */
export const tooMuchOutput = (file: string, size: number, limit: number): Diagnostic => ({
  severity: 'error',
  code: 'compose/too-much-output',
  message: `Cannot use the template: it wrote ${size} characters, expected at most ${limit}`,
  place: { file, line: 1, column: 1 },
  hints: ['look for a loop inside a loop'],
});

/** A brief chooses a slide that its deck does not have. */
export const unknownSlide = (name: string, known: readonly string[], place: Diagnostic['place']): Diagnostic => ({
  severity: 'warning',
  code: 'compose/unknown-slide',
  message: `Cannot place slide \`${name}\`: this brief's deck has ${known.map((it) => `\`${it}\``).join(', ')}`,
  ...(place === undefined ? {} : { place }),
});
