// Bare numbers that count people all the same: “killed 12”, “30 injured”, “the death toll rose to 45”.
import { CROWDS, HARM_BEFORE, HARM_BEHIND } from './context-words.js';
import type { Amount } from './read-amount.js';
import { readBoundBefore } from './read-bound.js';
import { readCounted } from './read-counted.js';
import type { Token } from './read-tokens.js';

/** What a bare number counts, by the words around it, and the token its span ends before. */
export interface ReadBare {
  readonly to: number;
  readonly unit: string;
  readonly of: string | null;
}

/** Words that lead from what is counted to its number. */
const LEADING =
  /^(?:to|from|at|of|is|was|are|were|by|reached|reaching|hit|hitting|passed|exceeded|surpassed|topped|stands|totals?|totalled|totaled|numbered|numbering)$/;

/** Tokens between “the number of people” and its number at most. */
const SUBJECT = 24;

/** Reads what a number without unit or noun counts. */
export function readPeople(text: string, tokens: readonly Token[], amount: Amount): ReadBare | undefined {
  const { from, to, value } = amount;
  if (!Number.isInteger(value) || value < 0) return undefined;
  const behind = tokens[to]?.lower ?? '';
  const isGlued = tokens[to]?.glued === true && tokens[to]?.kind !== 'mark';
  if (!isGlued && HARM_BEHIND.has(behind)) return { to: to + 1, unit: 'person', of: behind };
  if (!isGlued && /^(?:was|were|are|is|have|has|had)$/.test(behind)) {
    const next =
      tokens[to + 1]?.lower === 'been' || tokens[to + 1]?.lower === 'also' || tokens[to + 1]?.lower === 'still' ? to + 2 : to + 1;
    if (HARM_BEHIND.has(tokens[next]?.lower ?? '')) return { to, unit: 'person', of: tokens[next]?.lower ?? null };
  }
  // “brought to 40 the number of troops killed”
  if (behind === 'the' && tokens[to + 1]?.lower === 'number' && tokens[to + 2]?.lower === 'of') {
    const counted = readCounted(text, tokens, to + 3);
    if (counted !== undefined) return { to, unit: counted.unit, of: counted.of };
  }
  // “a ferry with 63 aboard”
  if (!isGlued && value > 1 && (behind === 'aboard' || (behind === 'on' && tokens[to + 1]?.lower === 'board')))
    return { to, unit: 'person', of: null };
  // “the 1,200 who applied”
  if (!isGlued && behind === 'who') return { to, unit: 'person', of: null };
  if (behind === 'of' && /^(?:whom|them)$/.test(tokens[to + 1]?.lower ?? ''))
    return tokens[to + 1]?.lower === 'whom' ? { to, unit: 'person', of: null } : undefined;
  const limit = readBoundBefore(tokens, from).from - 1;
  if (!isGlued && tokens[limit]?.lower === 'carrying' && isVehicle(tokens, limit)) return { to, unit: 'person', of: null };
  const before = tokens[limit]?.lower === 'all' ? limit - 1 : limit;
  const verb = tokens[before]?.lower ?? '';
  if (HARM_BEFORE.has(verb) && !/^(?:left|leaving|hit)$/.test(verb) && !isGlued && !/^[-/:]$/.test(tokens[to]?.text ?? ' '))
    return { to, unit: 'person', of: null };
  return LEADING.test(verb) ? readSubject(text, tokens, before) : undefined;

  /** “a city of 70,000” */
  function readSubject(source: string, all: readonly Token[], at: number): ReadBare | undefined {
    if (
      all[at]?.lower === 'of' &&
      /^(?:city|town|village|country|nation|island|congregation|electorate|settlement|community|republic|metropolis|diaspora|suburb|crew|staff|garrison|contingent|army|workforce|family|household|gang|delegation|squad|population|crowd|audience|membership|turnout|congregation)$/.test(
        all[at - 1]?.lower ?? '',
      )
    )
      return { to, unit: 'person', of: null };
    for (let place = at - 1; place >= Math.max(0, at - SUBJECT); place -= 1) {
      const { text: mark = '', lower = '' } = all[place] ?? {};
      if (/^(?:number|figure|turnout|crowd)$/.test(lower) && place === at - 1 && all[at]?.lower === 'at' && tellsOfCrowd(all, place))
        return { to, unit: 'person', of: null };
      if (/^[.;!?]$/.test(mark)) return undefined;
      if ((lower === 'toll' && at - place < 14) || (at - place < 6 && CROWDS.has(lower) && lower !== 'people' && value > 1))
        return { to, unit: 'person', of: null };
      if (lower === 'number' && all[place + 1]?.lower === 'of') {
        const counted = readCounted(source, all, place + 2);
        return counted === undefined ? undefined : { to, unit: counted.unit, of: counted.of };
      }
    }
    return undefined;
  }
}

/** “a bus carrying 67” */
function isVehicle(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 4); place -= 1)
    if (
      /^(?:bus|minibus|boat|ferry|plane|airliner|jet|train|ship|vessel|dinghy|helicopter|coach|van|flight)$/.test(
        tokens[place]?.lower ?? '',
      )
    )
      return true;
  return false;
}

/** Whether people were spoken of shortly before “police put the number at”. */
function tellsOfCrowd(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 30); place -= 1)
    if (
      CROWDS.has(tokens[place]?.lower ?? '') ||
      /^(?:protesters|demonstrators|marchers|refugees|migrants)$/.test(tokens[place]?.lower ?? '')
    )
      return true;
  return false;
}
