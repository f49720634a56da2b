// Puts statements with a word of likelihood on the kit's ladder.
import type { Diagnostic, Outcome } from '../base/diagnostic.js';
import type { ChartRow } from '../frame/chart.js';
import type { Rung } from '../kit/types.js';
import * as messages from './messages.js';
import { quotationsOf, rowSources, shorten } from './row-sources.js';
import type { Dataset, DatasetInput } from './types.js';

/** Characters of a statement on the axis. */
const LONGEST_LABEL = 90;

/** Something that a brief calls likely or not. */
export interface Likely {
  /** List of the brief and index in it; together the statement's id. */
  readonly list: 'judgements' | 'scenarios';
  readonly index: number;
  readonly label: string;
  readonly likelihood: string;
}

/**
 * One row an item, most likely first; columns `statement`, `kind`, `term`, `low`, `high`, the last two as probabilities.
 * Facts: `n`, `judgements`, `scenarios`, `term`, and where they differ `maxLabel`, `maxTerm`, `minLabel`, `minTerm`.
 * Reports `charts/unknown-rung`.
 */
export function placeOnLadder({ brief, ledger, corpus, kit }: DatasetInput, items: readonly Likely[]): Outcome<Dataset> {
  const ladder = kit.ladders[kit.ladder] ?? [];
  const diagnostics: Diagnostic[] = [];
  const placed = items.flatMap((item) => {
    const rung = findRung(ladder, item.likelihood);
    if (rung === undefined)
      diagnostics.push(
        messages.unknownRung(
          item.likelihood,
          ladder.map(({ term }) => term),
          brief.placeOf([item.list, item.index, 'likelihood']),
        ),
      );
    return rung === undefined ? [] : [{ ...item, rung }];
  });
  const sorted = [...placed].sort((a, b) => b.rung.low + b.rung.high - a.rung.low - a.rung.high);
  const labels = unique(sorted.map(({ label }) => shorten(label.replace(/\.$/u, ''), LONGEST_LABEL)));
  const rows: readonly ChartRow[] = sorted.map(({ list, index: place, rung }, index) => ({
    values: {
      statement: labels[index] ?? '',
      kind: list === 'judgements' ? 'judgement' : 'scenario',
      term: rung.term,
      low: rung.low,
      high: rung.high,
    },
    evidence: [`${list}[${place}]`],
  }));
  const [first, last] = [sorted[0], sorted.at(-1)];
  const facts = {
    n: rows.length,
    judgements: sorted.filter(({ list }) => list === 'judgements').length,
    scenarios: sorted.filter(({ list }) => list === 'scenarios').length,
    ...(first === undefined || last === undefined || first.rung === last.rung
      ? {}
      : { maxLabel: labels[0] ?? '', maxTerm: first.rung.term, minLabel: labels.at(-1) ?? '', minTerm: last.rung.term }),
    ...(first === undefined ? {} : { term: first.rung.term }),
  };
  return { value: { rows, sources: rows.map(({ evidence }) => rowSources(quotationsOf(ledger, evidence), corpus)), facts }, diagnostics };
}

const findRung = (ladder: readonly Rung[], term: string): Rung | undefined =>
  ladder.find((rung) => rung.term.toLowerCase() === term.trim().toLowerCase());

function unique(labels: readonly string[]): readonly string[] {
  return labels.map((label, index) => (labels.indexOf(label) === index ? label : `${label} (${index + 1})`));
}
