// The ledger as a file: what every statement of one copy rests on, for readers and for checkers.
import { z } from 'zod';
import type { Corpus } from '../corpus/types.js';
import type { Ledger, Quotation, Statement } from './types.js';

const addressSchema = z.strictObject({
  file: z.string().describe('Path of the source below the corpus folder.'),
  start: z.number().int().nonnegative().describe('First UTF-16 code unit of the span in the decoded file.'),
  end: z.number().int().nonnegative().describe('The code unit after the last.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Of the raw file.'),
  text: z.string().describe('The raw words of the span.'),
});

const quotationSchema = z.strictObject({
  document: z.string().describe('Id of the document.'),
  speaker: z.string().nullable().describe('Whose words these are, as the brief or the source names them.'),
  address: addressSchema,
});

const statementSchema = z.strictObject({
  id: z.string().describe('Path in the brief, or `chart:…`, `extract:…`, `computed:…` for what the build says itself.'),
  kind: z.enum(['fact', 'judgement', 'assumption', 'computed', 'background', 'proposal']),
  text: z.string(),
  computation: z.string().optional().describe('How a computed value follows from its operands: `$4 billion + $8 billion = $12 billion`.'),
  values: z
    .array(z.string())
    .optional()
    .describe('Numbers, dates and actors that it takes from its own evidence, as they are locked: `4000000000 USD`, `2025-06-27`.'),
  own: z.array(z.string()).optional().describe("Names, numbers and dates in a proposal or assumption that are the author's own."),
  independent: z
    .array(
      z.strictObject({
        documents: z.array(z.string()).min(1).describe('Ids of documents that count as one source.'),
        because: z.string().nullable().describe('Why they count once; null for one document by itself.'),
      }),
    )
    .optional()
    .describe('For a judgement: the independent sources of its evidence, one item each.'),
  restsOn: z.array(z.string()).describe('Ids of the statements of this copy that this one rests on.'),
  carriers: z
    .array(z.string())
    .optional()
    .describe(
      'For titles, takeaways and the bottom line: ids of the statements of this copy whose words it takes up; its marks are theirs.',
    ),
  evidence: z.array(quotationSchema).describe('Its own, and that of statements it rests on which this copy does not show.'),
  contrary: z.array(quotationSchema),
  appears: z
    .array(
      z.strictObject({ output: z.enum(['deck', 'memo']), number: z.number().int().positive().describe('Slide or page, counted from 1.') }),
    )
    .min(1),
});

/** `<brief>.evidence.json`. */
export const evidenceFileSchema = z.strictObject({
  version: z.literal(1),
  brief: z.string().describe('Name of the brief.'),
  title: z.string(),
  asOf: z.string().describe('ISO 8601 day, month or year that the brief speaks of.'),
  documents: z.array(
    z.strictObject({
      id: z.string(),
      file: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      title: z.string(),
      authors: z.array(z.strictObject({ name: z.string(), affiliation: z.string().optional() })),
      publisher: z.string().nullable(),
      date: z.string().nullable(),
      dateStatus: z.enum(['stated', 'inferred', 'unknown']),
    }),
  ),
  statements: z.array(statementSchema),
  draft: z
    .strictObject({ unsupported: z.array(z.string()).describe('Ids of the statements that nothing supports yet.') })
    .optional()
    .describe('Only in drafts, which are not to be signed.'),
});

export type EvidenceFile = z.output<typeof evidenceFileSchema>;

/** Where a statement stands: a slide or a page, counted from 1. */
export interface Appearance {
  readonly output: 'deck' | 'memo';
  readonly number: number;
}

/** Title and as-of date of the brief, as the copy prints them. */
export interface LedgerMeta {
  readonly title: string;
  readonly asOf: string;
  /** For a draft: ids of the statements that nothing supports yet. */
  readonly unsupported?: readonly string[];
}

/**
 * The file for what a copy shows, and nothing else: `appearances` gives the places of each statement by its id. A statement
 * that rests on one which the copy does not show takes over that one's quotations, so that nothing shown is left without
 * evidence and no unseen sentence leaves.
 */
export function toLedgerFile(
  ledger: Ledger,
  appearances: ReadonlyMap<string, readonly Appearance[]>,
  corpus: Corpus,
  meta: LedgerMeta,
): EvidenceFile {
  const isShown = ({ id }: Statement): boolean => (appearances.get(id)?.length ?? 0) > 0;
  const shown = ledger.statements.filter(isShown);
  const resolve = createResolver(ledger);
  const statements = shown.map((statement) => {
    const supports = [...new Set(statement.restsOn.flatMap(resolve))];
    const lifted = supports.filter((support) => !isShown(support)).flatMap((support) => evidenceBelow(support, resolve, isShown));
    return {
      id: statement.id,
      kind: statement.kind,
      text: statement.text,
      ...(statement.computation === undefined ? {} : { computation: statement.computation }),
      ...(statement.values === undefined ? {} : { values: [...statement.values] }),
      ...(statement.own === undefined ? {} : { own: [...statement.own] }),
      ...(statement.independent === undefined
        ? {}
        : { independent: statement.independent.map(({ documents, because }) => ({ documents: [...documents], because })) }),
      restsOn: supports.filter(isShown).map(({ id }) => id),
      ...(statement.carriers === undefined ? {} : { carriers: statement.carriers.filter((id) => (appearances.get(id)?.length ?? 0) > 0) }),
      evidence: unique([...statement.evidence, ...lifted]).map(toFileQuotation),
      contrary: statement.contrary.map(toFileQuotation),
      appears: (appearances.get(statement.id) ?? []).map(({ output, number }) => ({ output, number })),
    };
  });
  const cited = new Set(statements.flatMap(({ evidence, contrary }) => [...evidence, ...contrary].map(({ document }) => document)));
  const documents = corpus.documents
    .filter(({ id }) => cited.has(id))
    .map(({ id, file, sha256, title, authors, publisher, date, dateStatus }) => ({
      id,
      file,
      sha256,
      title,
      authors: authors.map(({ name, affiliation }) => ({ name, ...(affiliation === undefined ? {} : { affiliation }) })),
      publisher,
      date,
      dateStatus,
    }));
  const draft = meta.unsupported === undefined ? {} : { draft: { unsupported: [...meta.unsupported] } };
  return { version: 1, brief: ledger.brief, title: meta.title, asOf: meta.asOf, documents, statements, ...draft };
}

type Resolve = (id: string) => readonly Statement[];

/** Statements by id; `chart:<name>` stands for all marks of the chart. */
function createResolver(ledger: Ledger): Resolve {
  const byId = new Map(ledger.statements.map((statement) => [statement.id, statement]));
  return (id) => {
    const found = byId.get(id);
    if (found !== undefined) return [found];
    return id.startsWith('chart:') ? ledger.statements.filter((statement) => statement.id.startsWith(`${id}#`)) : [];
  };
}

/** Quotations of a statement that is not shown, and of those below it that are not either. */
function evidenceBelow(
  statement: Statement,
  resolve: Resolve,
  isShown: (statement: Statement) => boolean,
  seen: Set<string> = new Set(),
): readonly Quotation[] {
  if (seen.has(statement.id)) return [];
  seen.add(statement.id);
  const below = statement.restsOn.flatMap(resolve).flatMap((support) => evidenceBelow(support, resolve, isShown, seen));
  return [...statement.evidence, ...below];
}

function unique(quotations: readonly Quotation[]): readonly Quotation[] {
  const byKey = new Map(quotations.map((quotation) => [quotationKey(quotation), quotation]));
  return [...byKey.values()];
}

/** The same for two quotations of the same span. */
export const quotationKey = ({ address }: Quotation): string => `${address.file}:${address.start}-${address.end}`;

function toFileQuotation({ document, speaker, address }: Quotation): EvidenceFile['statements'][number]['evidence'][number] {
  const { file, start, end, sha256, text } = address;
  return { document, speaker, address: { file, start, end, sha256, text } };
}
