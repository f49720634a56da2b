// Turns a quotation without an address into a message with words to paste.
import type { Diagnostic } from '../base/diagnostic.js';
import { lineIndexOf, toSourceText } from '../base/source-text.js';
import type { Span } from '../base/span.js';
import { printableText } from '../corpus/text/fold-text.js';
import type { Corpus, CorpusDocument } from '../corpus/types.js';
import { findQuotation } from './find-quotation.js';
import { formatDifference } from './format-difference.js';
import type { Problem } from './locate-evidence.js';
import { mendQuotation } from './mend-quotation.js';
import * as messages from './messages.js';
import type { NearMiss } from './near-miss.js';
import { toEvidenceItem } from './to-evidence-item.js';
import type { LockEntry } from './types.js';

/** The diagnostic for an item that has no address and no lock that knew it. */
export function describeProblem(problem: Problem, subject: messages.Subject, corpus: Corpus): Diagnostic {
  const { item, holder } = problem;
  const elsewhere = holder === null ? [] : [`\`${holder.id}\` has these words: name it instead of \`${item.document}\``];
  if (problem.kind === 'unknown-document') {
    const known = corpus.documents.map(({ id }) => id);
    return messages.unknownDocument(subject, item.document, known, problem.near, holder?.id ?? null);
  }
  const { document, missing } = problem;
  switch (missing.reason) {
    case 'too-short':
      return messages.tooShort(subject, item.quote, missing.words);
    case 'too-many-joins':
      return messages.tooManyJoins(subject, missing.parts, fixHints(document, item.quote));
    case 'ambiguous':
      return messages.ambiguous(
        subject,
        item.quote,
        missing.spans.map((span) => lineOfSpan(document, span)),
      );
    case 'cut-word':
      return messages.cutWord(subject, item.quote, document.id, [
        ...pasteHints(document, missing.whole, 'the source says'),
        ...fixHints(document, item.quote),
      ]);
    case 'not-body':
      return messages.notBody(subject, document.id, missing.where, [
        ...elsewhere,
        ...(missing.body === null ? [] : pasteHints(document, missing.body, 'the body says')),
      ]);
    case 'across-paragraphs':
      return messages.acrossParagraphs(subject, document.id);
    case 'no-cell':
      return messages.noCell(subject, item.quote, document.id, missing.same, missing.last);
    case 'absent':
      return messages.notFound(subject, item.quote, document.id, [
        ...elsewhere,
        ...(holder === null ? nearHints(document, missing.nearest, item.quote) : []),
        ...fixHints(document, item.quote),
      ]);
  }
}

/** Where only marks and spaces part the words from the source, the command can put them right. */
const fixHints = (document: CorpusDocument, quote: string): readonly string[] =>
  mendQuotation(document, quote) === null ? [] : ['`dragoman check --fix` puts it right: it differs in marks or spaces only'];

/** The diagnostic for an item that has no address although the lock had one. */
export function describeLoss(problem: Problem, locked: LockEntry, subject: messages.Subject): Diagnostic {
  const before: messages.Lost = {
    document: locked.document,
    text: locked.text,
    file: problem.kind === 'missing' ? problem.document.file : null,
  };
  if (problem.kind === 'unknown-document')
    return messages.drift(subject, before, 'which is no longer in the corpus', [
      'bring the document back, or give the statement other evidence',
    ]);
  const { document, missing, item } = problem;
  switch (missing.reason) {
    case 'ambiguous':
      return messages.drift(subject, before, `which stands ${missing.spans.length} times now`, [
        `it stands at ${missing.spans.map((span) => lineOfSpan(document, span)).join(', ')}`,
        'paste more words before or after it',
      ]);
    case 'not-body':
      return messages.drift(
        subject,
        before,
        `which stands only outside the body text now (${missing.where})`,
        missing.body === null ? [] : pasteHints(document, missing.body, 'the body says'),
      );
    case 'cut-word':
      return messages.drift(
        subject,
        before,
        `found “${printableText(document, missing.whole)}” now`,
        pasteHints(document, missing.whole, 'the source says'),
      );
    case 'absent': {
      const { nearest } = missing;
      const now = nearest === null ? 'found nothing like it now' : `found “${printableText(document, nearest.span)}” now`;
      return messages.drift(subject, before, now, [
        ...nearHints(document, nearest, item.quote),
        'read the statement again: paste the new words over the old if they still carry it, else say what they say (they are the brief’s, which `lock --update` leaves alone)',
      ]);
    }
    default:
      return messages.drift(subject, before, 'which stands in several paragraphs now', ['make an item of each paragraph']);
  }
}

/** The difference, and the source's words to paste. */
function nearHints(document: CorpusDocument, nearest: NearMiss | null, quote: string): readonly string[] {
  if (nearest === null)
    return [
      `\`${document.id}\` has nothing like it: look with \`dragoman search "${quote.split(/\s+/).slice(0, 5).join(' ').replaceAll('"', '')}"\``,
    ];
  return [
    `the difference, yours in [- -], the source in {+ +}: ${formatDifference(nearest.difference)}`,
    ...pasteHints(document, nearest.span, 'the source says'),
  ];
}

/** A line to paste, where pasting it would help: its words must be found. */
function pasteHints(document: CorpusDocument, span: Span, introduction: string): readonly string[] {
  const words = printableText(document, span);
  const at = `${introduction} at ${lineOfSpan(document, span)}`;
  return findQuotation(document, words).kind === 'found'
    ? [`${at}, ready to paste:\n${toEvidenceItem(document.id, words)}`]
    : [`${at}: “${words}”`];
}

/** `000_….txt:7`. */
function lineOfSpan(document: CorpusDocument, span: Span): string {
  return `${document.file}:${lineIndexOf(toSourceText(document.text, document.file), span.start) + 1}`;
}
