// Diagnostics of document/.
import type { Diagnostic, Place } from '../base/diagnostic.js';

const at = (file: string, line: number): Place => ({ file, line, column: 1 });

/** A Markdown construct that templates may not use. */
export const unsupportedMarkdown = (file: string, line: number, found: string): Diagnostic => ({
  severity: 'error',
  code: 'document/unsupported-markdown',
  message: `Cannot use \`${found}\` in a template, expected headings, paragraphs, lists, emphasis or directives`,
  place: at(file, line),
  hints: ['place tables, pictures and code through a directive such as `::table{of=…}`'],
});

/** A value that is an exhibit stands among words. */
export const exhibitInText = (file: string, line: number, kind: string): Diagnostic => ({
  severity: 'error',
  code: 'document/exhibit-in-text',
  message: `Cannot print the exhibit \`${kind}\` among words, expected it in an attribute of a directive`,
  place: at(file, line),
  hints: [`write \`::${kind}{of="{{…}}"}\` on a line of its own`],
});
