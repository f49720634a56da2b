// Titles, takeaways and the bottom line, held against what they rest on: what nothing carries, and what is yet to come.
import type { Diagnostic } from '../../base/diagnostic.js';
import { isPlaceholder } from '../../brief/placeholders.js';
import type { Corpus } from '../../corpus/types.js';
import type { Ledger, Statement } from '../types.js';
import { type CarriedLine, findCarriers } from './find-carriers.js';

/**
 * Notes a line that takes up too little of what it rests on (one word that carries a meaning, or two actors): it gets no source marks,
 * for those would be marks of statements that say something else. Warns of a clause that is added to what is carried, and of lines that
 * say what is to come where no source does. Reports `evidence/unsupported-line`, `evidence/prediction`.
 */
export function checkLines(ledger: Ledger, corpus: Corpus): readonly Diagnostic[] {
  const carried = findCarriers(ledger, corpus);
  return ledger.statements.flatMap((statement) => {
    const line = carried.get(statement.id);
    // A line that its author has not written yet is told by the brief itself; proposals are the author's anyway.
    if (line === undefined || isPlaceholder(statement.text) || statement.kind === 'proposal') return [];
    return [
      ...(line.lost === null ? [] : [unsupportedLine(statement, line.lost, line)]),
      ...(line.prediction === null ? [] : [predictingLine(statement, line.prediction)]),
    ];
  });
}

/** Statements of which a line can take up words. */
const SHOWN: ReadonlySet<Statement['kind']> = new Set(['judgement', 'fact', 'computed']);
const MOST_SHOWN = 3;

const clip = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

function unsupportedLine({ id, place }: Statement, line: string, { nearest, isAdded }: CarriedLine): Diagnostic {
  const shown = nearest.filter(({ kind, text }) => SHOWN.has(kind) && text !== '').slice(0, MOST_SHOWN);
  return {
    // A title in words of its own is read again; a clause that goes on to something else is mended.
    severity: isAdded ? 'warning' : 'note',
    code: 'evidence/unsupported-line',
    message: `Cannot find what carries “${clip(line, 120)}” of \`${id}\`, found ${shown.map(({ text }) => `“${clip(text, 80)}”`).join(', ')} below it, expected words of them`,
    ...(place === null ? {} : { place }),
    hints: [
      `say in their words what follows from the statements below it, or add the one that supports it; it has no source mark${id.endsWith('.takeaway') ? ', and a takeaway without any is shown as your own reading' : ''}`,
    ],
    statement: id,
  };
}

function predictingLine({ id, place }: Statement, line: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'evidence/prediction',
    message: `Cannot source “${clip(line, 120)}” of \`${id}\`: it says what is to come, and no source that carries it does, expected what is reported`,
    ...(place === null ? {} : { place }),
    hints: [
      `make it a judgement with likelihood and confidence, or say who expects it; until then it is a judgement without source marks${id.endsWith('.takeaway') ? ', shown as your own reading' : ''}`,
    ],
    statement: id,
  };
}
