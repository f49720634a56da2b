// Reads a dataset from rows that an author gives a chart, in tests.
import type { Outcome } from '../../../src/base/diagnostic.js';
import type { KitChartContent } from '../../../src/brief/schema.js';
import { datasets } from '../../../src/charts/datasets/index.js';
import type { Dataset } from '../../../src/charts/types.js';
import type { Kit } from '../../../src/kit/types.js';
import { makeBrief, makeCorpus, makeLedger, quote, statement } from '../small-brief.js';
import { smallKit } from '../small-kit.js';

type Row = Readonly<Record<string, string | number>>;

/** The dataset of `charts[0]` with these rows; each has a locked passage of its own. */
export function readAuthored(
  name: string,
  rows: readonly Row[],
  more: Readonly<Record<string, unknown>> = {},
  kit: Kit = smallKit,
): Outcome<Dataset> {
  const chart = { chart: name, rows: rows.map((row) => ({ ...row, evidence: [{ report: 'words' }] })), ...more };
  const brief = makeBrief({ date: '2025-11-20', charts: [chart] });
  const ledger = makeLedger(rows.map((_, index) => statement(`charts[0].rows[${index}]`, 'fact', [quote('report', `words ${index}`)])));
  const content = brief.content.charts[0] as KitChartContent; // written above
  const kind = datasets[name];
  if (kind === undefined) throw new Error(`No dataset ${name}`);
  const input = { brief, ledger, corpus: makeCorpus({ report: 'A report' }), kit, language: 'en' };
  return kind.read({ ...input, authored: { path: ['charts', 0], content } });
}

/** The dataset; the test fails where it has none. */
export function authored(...input: Parameters<typeof readAuthored>): Dataset {
  const { value, diagnostics } = readAuthored(...input);
  if (value === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return value;
}
