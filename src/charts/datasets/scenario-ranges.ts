// Scenarios of a brief on one axis of likelihood.
import type { Outcome } from '../../base/diagnostic.js';
import type { Dataset, DatasetInput } from '../types.js';
import { chartWord } from '../words.js';
import { likelihoodLadder } from './likelihood-ladder.js';

/** The scenarios' rows of the likelihood ladder, under their own names. Reports `charts/unknown-rung`. */
export function scenarioRanges(input: DatasetInput): Outcome<Dataset> {
  const { brief, kit, language } = input;
  const { value, diagnostics } = likelihoodLadder({ ...input, brief: { ...brief, content: { ...brief.content, judgements: [] } } });
  if (value === undefined) return { diagnostics };
  const prefix = `${chartWord(kit, language, 'chart.scenario')}: `;
  const bare = (text: string): string => (text.startsWith(prefix) ? text.slice(prefix.length) : text);
  const rows = value.rows.map((row) => ({ ...row, values: { ...row.values, statement: bare(String(row.values['statement'] ?? '')) } }));
  const facts = Object.fromEntries(Object.entries(value.facts).map(([key, fact]) => [key, typeof fact === 'string' ? bare(fact) : fact]));
  return { value: { ...value, rows, facts }, diagnostics };
}
