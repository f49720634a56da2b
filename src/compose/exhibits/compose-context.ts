// What every exhibit composer is given.

import type { BriefContent } from '../../brief/schema.js';
import type { CorpusDocument } from '../../corpus/types.js';
import type { Quotation } from '../../evidence/types.js';
import type { Words } from '../make-words.js';
import { inMarks, printAttribution } from '../print-source.js';
import type { PrintedWord } from '../printed-words.js';
import type { ComposeInput } from '../types.js';

export interface ComposeContext {
  readonly input: ComposeInput;
  readonly content: BriefContent;
  readonly words: Words;
  readonly word: PrintedWord;
  readonly documentOf: (id: string) => CorpusDocument;
}

/** The quotation in marks, and who said it where. */
export function printQuotation(quotation: Quotation, context: ComposeContext): { readonly words: string; readonly attribution: string } {
  const document = context.documentOf(quotation.document);
  return { words: inMarks(quotation.words), attribution: printAttribution(quotation, document, context.input.language, context.word) };
}
