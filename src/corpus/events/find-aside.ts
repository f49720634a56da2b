// Dates told aside: "who seized power in 1984", "built in Greece in 1971", "for the first time since a coup in 1999".
import type { CalendarPoint } from '../dates/calendar.js';
import type { Narrative, ResolvedDate } from '../dates/resolution.js';
import type { FoundDate } from '../dates/types.js';

/** A date told aside in a sentence, and what was told before it. */
export interface Aside {
  /** Where its date ends. */
  readonly end: number;
  readonly before: Narrative | null;
  readonly kind: AsideKind;
}

/** A comparison never lends its year; a clause does within itself, a participle up to the next comma, a clause before another up to "and". */
type AsideKind = 'comparison' | 'clause' | 'participle' | 'clause before';

const PIECE = 400;
/** The clause that a date stands in begins with one of these words. */
export const IN_RELATIVE_CLAUSE = /[^,;]\b(?:that|which|who|whose)\b[^,;]{0,80}$/;
const IN_CLAUSE =
  /\b(?:which|who|whose|where|that (?:was|were|is|are|had|has|began|took|came|left|killed|ended|ousted|brought))\b[^,;]{0,80}$/;
const BEHIND_SINCE = /\b[Ss]ince [^,;]{1,80}$/;
const IN_PARTICIPLE =
  /(?:^|, |\(| - )(?:now |once |later |originally |first |then |last |itself |himself |herself |all |both )?(?:built|founded|established|created|signed|launched|opened|completed|commissioned|born|elected|re-elected|appointed|adopted|introduced|laid|set up|formed|discovered|imposed|closed|abandoned|ratified|named|drawn up|designed|begun|destroyed|rebuilt|purchased|bought|acquired|ousted|jailed|convicted|exiled|overthrown|freed|disused|privati[sz]ed|nationali[sz]ed|annexed|occupied|conquered|captured|seized|written|published|concluded|negotiated|approved|inaugurated|delivered|registered|sworn in|brought to power|in (?:power|office|force|exile|service|use)) (?:[^,;()]{0,60} )?(?:in |on )?$/i;

/** `, signed in Prague in April 2010, took effect`: between commas, and the verb of what stands before them follows. */
const APPOSED = /[\p{L}\d)], (?!(?:and|but|or|then|who|which|where|when|while|that|said|says|told)\b)[^,;]{1,90}$/u;
const VERB_BEHIND =
  /^[^,;.]{0,40}, (?:also |now |then |later )?(?:was|were|is|are|has|have|had|will|would|could|may|might|did|does|took|came|went|began|fell|rose|left|ran|held|met|won|lost|got|made|became|\p{Ll}{3,}ed)\b/u;
/** A year behind its verb, and not the frame of the whole sentence. */
const FRAME = 14;

/** How a date that is behind the document's year is told aside; null where what follows may go on from it. */
export function asideOf(
  text: string,
  date: FoundDate,
  { precision, point }: ResolvedDate,
  document: CalendarPoint | null,
): AsideKind | null {
  if (point === null || document === null) return null;
  if (precision === 'decade') return 'comparison';
  const age = document.year - point.year;
  if (age < 1) return null;
  const before = text.slice(Math.max(0, date.start - PIECE), date.start);
  if (APPOSED.test(before) && VERB_BEHIND.test(text.slice(date.end, date.end + 80))) return 'participle';
  if (age < (precision === 'year' ? 1 : 2)) return null;
  if (BEHIND_SINCE.test(before)) return 'comparison';
  if (IN_CLAUSE.test(before)) return 'clause';
  if (IN_PARTICIPLE.test(before) && /^\s?(?:[,)]| -)/.test(text.slice(date.end, date.end + 3))) return 'participle';
  return precision === 'year' && age >= 2 && date.start >= FRAME ? 'clause before' : null;
}

/** Whether a later date stands outside the aside, so that its year does not come from it. */
export function leavesAside(text: string, { end, kind }: Aside, date: FoundDate): boolean {
  if (kind === 'comparison') return true;
  const between = text.slice(end, date.start);
  // "lost 3 billion in 2009 and closed two plants in January"; "took over in 1999, closed parliament in October" goes on.
  if (kind === 'clause before') return /^,? (?:and|but|while|whereas|although|though) /.test(between) || /, (?:and|but) /.test(between);
  // "who was jailed in 1984, and in May freed" goes on within.
  if (/^,? (?:and|but|then|or)(?: (?:then|again|once more))?(?: (?:in|on|by))? ?(?:early |late )?$/.test(between)) return false;
  return kind === 'participle' || /[,;)]| - /.test(between);
}

/** "since it was opened in October 2017, it has", "a dam that was begun in 1976, and has": the telling does not move there. */
export function isAside(text: string, date: FoundDate, { precision, point }: ResolvedDate, document: CalendarPoint | null): boolean {
  if (precision === 'decade') return true;
  const before = text.slice(Math.max(0, date.start - PIECE), date.start);
  if (BEHIND_SINCE.test(before)) return true;
  const isOld = point !== null && document !== null && document.year - point.year >= 2;
  return (precision === 'year' || isOld) && IN_RELATIVE_CLAUSE.test(before);
}
