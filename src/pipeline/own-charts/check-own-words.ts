// Holds what the spec of a chart of the author's own says by itself against the evidence of its rows.
import type { Diagnostic } from '../../base/diagnostic.js';
import type { Brief } from '../../brief/types.js';
import * as messages from '../../charts/own-messages.js';
import { readSpecWords } from '../../charts/spec-words/read-spec-words.js';
import type { Corpus } from '../../corpus/types.js';
import type { Ledger, Statement } from '../../evidence/types.js';
import { checkValues } from '../../evidence/values/check-values.js';
import { supportsOf } from '../../evidence/values/supports-of.js';
import type { AskedChart } from '../prepare-charts.js';

/** Rows beyond those that a chart may have: a mark at a number is read as a row is. */
const BEYOND_ROWS = 1_000_000;

/**
 * Texts of specs are held as a subtitle is; a number that something is drawn at must be one of a row or of the evidence; values are
 * reckoned with each other only. Reports `evidence/…` and `charts/unsupported-mark`, at the line of the spec.
 */
export function checkOwnWords(charts: readonly AskedChart[], brief: Brief, ledger: Ledger, corpus: Corpus): readonly Diagnostic[] {
  return charts.filter(({ isOwn }) => isOwn).flatMap((chart) => checkChart(chart, brief, ledger, corpus));
}

function checkChart({ key, name, prepared }: AskedChart, brief: Brief, ledger: Ledger, corpus: Corpus): readonly Diagnostic[] {
  const { texts, numbers, constants } = readSpecWords(prepared.source);
  const given = new Set(prepared.rows.flatMap(({ values }) => Object.values(values).map(String)));
  const common = { kind: 'fact', evidence: [], contrary: [], restsOn: [`chart:${name}`] } as const;
  const said = texts
    .filter(({ value }) => !given.has(value))
    .map(({ value, place }, index): Statement => ({ ...common, id: `${key}.spec#${index}`, text: value, place }));
  const drawn = numbers
    .filter(({ value }) => value !== 0 && !given.has(String(value)))
    .map(({ value, place }, index): Statement => ({ ...common, id: `${key}.rows[${BEYOND_ROWS + index}]`, text: `mark: ${value}`, place }));
  const statements = [...said, ...drawn];
  if (statements.length === 0) return constants.map(messages.ownConstant);
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const known = new Map(ledger.statements.map((statement) => [statement.id, statement]));
  const rest = statements.slice(0, 1).flatMap((statement) => supportsOf(statement, ledger, known));
  const problems = checkValues(brief, { ...ledger, statements: [...rest, ...statements] }, corpus).filter(({ statement }) =>
    byId.has(statement),
  );
  const wrong = new Set(problems.map(({ statement }) => statement));
  return [
    ...problems.filter(({ statement }) => said.some(({ id }) => id === statement)).map(({ diagnostic }) => diagnostic),
    ...drawn.flatMap(({ id, text, place }) => (wrong.has(id) && place !== null ? [messages.unsupportedMark(text.slice(6), place)] : [])),
    ...constants.map(messages.ownConstant),
  ];
}
