// What may be turned round in the statements of a brief, and what of its lines nothing carries, in a few words each.
import type { Diagnostic } from '../../base/diagnostic.js';
import type { Brief } from '../../brief/types.js';
import type { Corpus } from '../../corpus/types.js';
import { checkLines } from '../../evidence/lines/check-lines.js';
import { lockBrief } from '../../evidence/lock-brief.js';
import { checkTraps } from '../../evidence/traps/check-traps.js';

/** Weaknesses of the statements that are asked for, as a build would say them; the brief need not lock. */
export function findTurns(brief: Brief, corpus: Corpus, isAsked: (id: string) => boolean): ReadonlyMap<string, readonly string[]> {
  const { value } = lockBrief({ brief, corpus, lock: null, frozen: false });
  const found = new Map<string, string[]>();
  if (value === undefined) return found;
  const { ledger } = value;
  // Only what is asked is compared: the rest takes its time for nothing.
  const asked = { ...ledger, statements: ledger.statements.filter(({ id, evidence }) => evidence.length === 0 || isAsked(id)) };
  const isLine = ledger.statements.some(({ id, evidence, restsOn }) => isAsked(id) && evidence.length === 0 && restsOn.length > 0);
  const said = isLine ? [...checkTraps(brief, ledger, corpus), ...checkLines(ledger, corpus)] : checkTraps(brief, asked, corpus);
  for (const diagnostic of said) {
    const { statement } = diagnostic;
    if (statement !== undefined) found.set(statement, [...(found.get(statement) ?? []), inWords(diagnostic)]);
  }
  return found;
}

/** The message without the name of the statement, which stands beside it, and without what was expected. */
function inWords({ code, message, statement = '' }: Diagnostic): string {
  if (code === 'evidence/unsupported-line') return 'nothing below it carries it';
  if (code === 'evidence/prediction') return 'it says what is to come, and no source does';
  const told = message
    .replace(/, expected .*$/su, '')
    .replace(`\`${statement}\` says `, 'it says ')
    .replace(`\`${statement}\``, 'it');
  return `${code.replace('evidence/', '')}: ${told}`;
}
