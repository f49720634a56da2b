// Citing: which quotations stand behind a statement, and how marks, source lines and notes print them.
import { quotationKey } from '../evidence/ledger-file.js';
import type { Ledger, Quotation, Statement } from '../evidence/types.js';

/** How far a chain of statements resting on statements is followed. */
const DEPTH = 4;

/** Ends the name of a chart where one passage of each document stands for all that its rows stand on. */
export const EACH_DOCUMENT = '#documents';

export interface Citations {
  /** Quotations of the statement itself; for words against a judgement, those against it. */
  readonly own: (statement: string) => readonly Quotation[];
  /** The statement's own, else those of what it rests on. */
  readonly behind: (statement: string) => readonly Quotation[];
  /** What its mark leads to: as `behind`, but a line has that of its carriers only, and what the analyst proposes or assumes only its own. */
  readonly cited: (statement: string) => readonly Quotation[];
  readonly statement: (id: string) => Statement | undefined;
}

/** Looks quotations up in a ledger. */
export function makeCitations(ledger: Ledger): Citations {
  const byId = new Map(ledger.statements.map((statement) => [statement.id, statement]));
  const charts = (id: string): readonly Statement[] =>
    id.startsWith('chart:') && !byId.has(id) ? ledger.statements.filter((statement) => statement.id.startsWith(`${id}#`)) : [];
  const own = (id: string): readonly Quotation[] => {
    const against = /^(.*)\.contrarySay$/u.exec(id);
    if (against?.[1] !== undefined) return byId.get(against[1])?.contrary ?? [];
    return byId.get(id)?.evidence ?? [];
  };
  const behind = (id: string, depth: number): readonly Quotation[] => {
    const direct = own(id);
    if (direct.length > 0 || depth === 0) return direct;
    const supports = [...(byId.get(id)?.restsOn ?? []), ...charts(id).map((statement) => statement.id)];
    return unique(supports.flatMap((support) => behind(support, depth - 1)));
  };
  const cited = (id: string): readonly Quotation[] => {
    if (id.endsWith(EACH_DOCUMENT)) return firstOfEach(behind(id.slice(0, -EACH_DOCUMENT.length), DEPTH));
    const statement = byId.get(id);
    if (statement?.kind === 'proposal' || statement?.kind === 'assumption') return unique(own(id));
    if (statement?.carriers !== undefined) return unique([...own(id), ...statement.carriers.flatMap(own)]);
    return behind(id, DEPTH);
  };
  return { own: (id) => unique(own(id)), behind: (id) => behind(id, DEPTH), cited, statement: (id) => byId.get(id) };
}

/** The first passage of each document, in order. */
function firstOfEach(quotations: readonly Quotation[]): readonly Quotation[] {
  const seen = new Set<string>();
  return quotations.filter(({ document }) => !seen.has(document) && seen.add(document));
}

/** Each span once, in order. */
export function unique(quotations: readonly Quotation[]): readonly Quotation[] {
  return [...new Map(quotations.map((quotation) => [quotationKey(quotation), quotation])).values()];
}

export interface NumberedNote {
  readonly number: number;
  readonly quotation: Quotation;
}

/** Numbers quotations in the order given, each span once. */
export function numberNotes(quotations: readonly Quotation[]): readonly NumberedNote[] {
  return unique(quotations).map((quotation, index) => ({ number: index + 1, quotation }));
}
