// The as-of date: the brief's own, else the call's, else the newest stated date among the cited documents.
import type { Outcome } from '../base/diagnostic.js';
import type { Brief } from '../brief/types.js';
import type { Corpus } from '../corpus/types.js';
import type { Ledger } from '../evidence/types.js';
import { noDate } from './messages.js';

export interface AsOf {
  /** ISO day that stamps the files. */
  readonly day: string;
  /** The date as far as it is known, for print. */
  readonly date: string;
  /** True where it comes from the documents. */
  readonly inferred: boolean;
}

/** Reports `pipeline/no-date`. A month stands for its first day, a year for its first. */
export function settleDate(brief: Brief, asked: string | undefined, ledger: Ledger, corpus: Corpus): Outcome<AsOf> {
  const own = brief.content.date ?? asked;
  if (own !== undefined) return { value: { day: own, date: own, inferred: false }, diagnostics: [] };
  const cited = new Set(ledger.statements.flatMap((statement) => statement.evidence.map((quotation) => quotation.document)));
  const stated = corpus.documents.filter((document) => document.dateStatus === 'stated');
  // Where no cited document states a date, the corpus as a whole still says how far it reaches.
  const [some = []] = [stated.filter((document) => cited.has(document.id)), stated].filter((documents) => documents.length > 0);
  const dates = some.flatMap((document) => document.date ?? []);
  const newest = [...dates].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.length - b.length)).at(-1);
  return newest === undefined
    ? { diagnostics: [noDate(brief.placeOf(['title']))] }
    : { value: { day: dayOf(newest), date: newest, inferred: true }, diagnostics: [] };
}

/** The first day of a month or year. */
const dayOf = (date: string): string => `${date}-01-01`.slice(0, 10);
