// Locked quotations of a brief, counted by document and by the kind of statement that they carry.
import type { Outcome } from '../../base/diagnostic.js';
import type { Quotation, StatementKind } from '../../evidence/types.js';
import type { ChartRow } from '../../frame/chart.js';
import { groupBy, onlyLargest } from '../group-rows.js';
import { documentTitle, rowSources, shorten, spanKey } from '../row-sources.js';
import type { Dataset, DatasetInput } from '../types.js';
import { type ChartWord, chartWord } from '../words.js';

/** Characters of a title on the axis. */
const LONGEST_TITLE = 64;

const KINDS = ['fact', 'judgement', 'other'] as const;
type Kind = (typeof KINDS)[number];
const WORDS: Readonly<Record<Kind, ChartWord>> = { fact: 'chart-facts', judgement: 'chart-judgements', other: 'chart-other-statements' };

interface Used {
  readonly quotation: Quotation;
  readonly kind: Kind;
  readonly statements: readonly string[];
}

/**
 * One row a document and kind, the most used document first; columns `document`, `kind`, `rank`, `quotations`.
 * A span counts once, as a fact where any fact uses it, else as a judgement; what the build itself computes counts nothing.
 */
export function evidenceByDocument({ ledger, corpus, kit, language }: DatasetInput): Outcome<Dataset> {
  const uses = ledger.statements
    .filter(({ id }) => !/^(?:computed|chart):/.test(id))
    .flatMap((statement) =>
      [...statement.evidence, ...statement.contrary].map((quotation) => ({ quotation, id: statement.id, kind: kindOf(statement.kind) })),
    );
  const used: readonly Used[] = [...groupBy(uses, ({ quotation }) => spanKey(quotation)).values()].map((group) => ({
    quotation: (group[0] as (typeof group)[number]).quotation, // a group has at least one item
    kind: KINDS.find((kind) => group.some((use) => use.kind === kind)) ?? 'other',
    statements: [...new Set(group.map(({ id }) => id))],
  }));
  const documents = [...groupBy(used, ({ quotation }) => quotation.document)].sort(
    ([a, usedA], [b, usedB]) => usedB.length - usedA.length || (a < b ? -1 : 1),
  );
  const labels = labelsOf(documents.map(([id]) => documentTitle(corpus, id)));
  const bars = documents
    .flatMap(([, all], index) =>
      KINDS.map((kind, rank) => ({ label: labels[index] ?? '', kind, rank, all: all.filter((use) => use.kind === kind) })),
    )
    .filter(({ all }) => all.length > 0);
  const rows: readonly ChartRow[] = bars.map(({ label, kind, rank, all }) => ({
    values: { document: label, kind: chartWord(kit, language, WORDS[kind]), rank: rank + 1, quotations: all.length },
    evidence: [...new Set(all.flatMap(({ statements }) => statements))],
  }));
  const { max, maxLabel } = onlyLargest(documents.map(([id, all]) => [id, all.length] as const));
  return {
    value: {
      rows,
      sources: bars.map(({ all }) =>
        rowSources(
          all.map(({ quotation }) => quotation),
          corpus,
        ),
      ),
      facts: {
        n: used.length,
        documents: documents.length,
        ...Object.fromEntries(KINDS.map((kind) => [kind, used.filter((use) => use.kind === kind).length])),
        max,
        ...(maxLabel === undefined
          ? {}
          : { leading: max, maxLabel: shorten(documentTitle(corpus, maxLabel), LONGEST_TITLE), maxTitle: documentTitle(corpus, maxLabel) }),
      },
    },
    diagnostics: [],
  };
}

const kindOf = (kind: StatementKind): Kind => (kind === 'computed' ? 'fact' : kind === 'fact' || kind === 'judgement' ? kind : 'other');

/** Short titles, told apart by a number where two begin alike. */
function labelsOf(titles: readonly string[]): readonly string[] {
  const short = titles.map((title) => shorten(title, LONGEST_TITLE));
  return short.map((title, index) => {
    const before = short.slice(0, index).filter((other) => other === title).length;
    return before === 0 ? title : `${title} (${before + 1})`;
  });
}
