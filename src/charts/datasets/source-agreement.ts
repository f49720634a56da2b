// Who says what: the documents of a brief against its findings and judgements.
import type { Outcome } from '../../base/diagnostic.js';
import type { Quotation, Statement } from '../../evidence/types.js';
import type { ChartRow } from '../../frame/chart.js';
import { documentLabels } from '../document-label.js';
import { groupBy } from '../group-rows.js';
import { rowSources, shorten, spanKey } from '../row-sources.js';
import type { Dataset, DatasetInput } from '../types.js';

/** Characters of a finding on the axis. */
const LONGEST = 92;
/** Claims up to which each may have two lines. */
const MOST_TALL = 8;

interface Claim {
  readonly label: string;
  readonly supporting: readonly Statement[];
}

/** A passage that a document has on a claim, and the statements that use it. */
interface Passage {
  readonly document: string;
  readonly quotation: Quotation;
  readonly statement: string;
}

/**
 * One row a claim, a document and a stance that has passages; columns `claim`, `document`, `stance` (`for`, `against`), `passages`, `lines` that a claim has room for.
 * Claims in the brief's order, findings first; documents in the corpus's order. What a document is silent on has no row.
 */
export function sourceAgreement(input: DatasetInput): Outcome<Dataset> {
  const { ledger, corpus, kit, language } = input;
  const claims = claimsOf(input);
  const passages = claims.map(({ supporting }) => ({
    for: supporting.flatMap(({ id, evidence }) =>
      evidence.map((quotation) => ({ document: quotation.document, quotation, statement: id })),
    ),
    against: supporting.flatMap(({ id, contrary }) =>
      contrary.map((quotation) => ({ document: quotation.document, quotation, statement: id })),
    ),
  }));
  const used = new Set(passages.flatMap((it) => [...it.for, ...it.against]).map(({ document }) => document));
  const documents = corpus.documents.filter(({ id }) => used.has(id));
  const labels = documentLabels(documents, kit, language);
  const cells = claims.flatMap(({ label }, index) =>
    documents.flatMap(({ id }) =>
      (['for', 'against'] as const).flatMap((stance) => {
        const found = (passages[index]?.[stance] ?? []).filter(({ document }) => document === id);
        return found.length === 0 ? [] : [{ claim: label, document: id, stance, found }];
      }),
    ),
  );
  const rows: readonly ChartRow[] = cells.map(({ claim, document, stance, found }) => ({
    values: {
      claim,
      document: labels.get(document) ?? document,
      stance,
      passages: spansOf(found).length,
      lines: claims.length > MOST_TALL ? 1 : 2,
    },
    evidence: [...new Set(found.map(({ statement }) => statement))],
  }));
  const sourcesOf = (label: string): number =>
    new Set(cells.filter(({ claim, stance }) => claim === label && stance === 'for').map(({ document }) => document)).size;
  const alone = claims.filter(({ label }) => sourcesOf(label) === 1).length;
  return {
    value: {
      rows,
      sources: cells.map(({ found }) => rowSources(spansOf(found), corpus)),
      facts: {
        n: cells.reduce((sum, { found }) => sum + spansOf(found).length, 0),
        claims: claims.length,
        documents: documents.length,
        alone,
        ...(alone === 0 ? {} : { single: alone }),
        against: new Set(cells.filter(({ stance }) => stance === 'against').map(({ claim }) => claim)).size,
        brief: ledger.brief,
      },
    },
    diagnostics: [],
  };
}

/** Findings with what is said under them, then judgements; those without any quotation are left out. */
function claimsOf({ brief, ledger }: DatasetInput): readonly Claim[] {
  const { findings, judgements } = brief.content;
  const all = [
    ...findings.map(({ title }, index) => ({
      label: title,
      supporting: ledger.statements.filter(({ id }) => id.startsWith(`findings[${index}].`)),
    })),
    ...judgements.map(({ say }, index) => ({
      label: say,
      supporting: ledger.statements.filter(({ id }) => id === `judgements[${index}]`),
    })),
  ].filter(({ supporting }) => supporting.some(({ evidence }) => evidence.length > 0));
  const short = all.map(({ label }) => shorten(label.replace(/\.$/u, ''), LONGEST));
  return all.map(({ supporting }, index) => {
    const label = short[index] ?? '';
    const before = short.slice(0, index).filter((other) => other === label).length;
    return { label: before === 0 ? label : `${label} (${before + 1})`, supporting };
  });
}

/** Each span once. */
const spansOf = (found: readonly Passage[]): readonly Quotation[] =>
  [...groupBy(found, ({ quotation }) => spanKey(quotation)).values()].flatMap(([passage]) =>
    passage === undefined ? [] : [passage.quotation],
  );
