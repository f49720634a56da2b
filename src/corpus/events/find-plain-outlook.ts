// Where the verb of a date looks in languages read by the endings of their verbs alone.
import type { Outlook } from '../dates/resolution.js';
import type { VerbForms } from '../dates/types.js';
import type { DateWindow } from './date-window.js';
import type { SentenceCues } from './find-outlook.js';
import type { EventStatus } from './types.js';

interface Verb {
  readonly start: number;
  readonly end: number;
  readonly kind: 'denied' | 'expected' | 'ahead' | 'past';
}

const KINDS = ['denied', 'expected', 'ahead', 'past'] as const;
const BREAK = /[,;:]| - | (?:а|но|ve|və|amma|ancak|fakat|lakin) /gu;

interface Read {
  readonly verbs: readonly Verb[];
  readonly breaks: readonly number[];
}

/** Verbs of a window, read once for all of its dates. */
const read = new WeakMap<SentenceCues, Read>();

function readVerbs({ text, cues }: DateWindow, forms: RegExp): Read {
  const known = read.get(cues);
  if (known !== undefined) return known;
  const verbs = [...text.matchAll(forms)].map(
    (match): Verb => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: KINDS.find((kind) => match.groups?.[kind] !== undefined) ?? 'past',
    }),
  );
  const made = { verbs, breaks: [...text.matchAll(BREAK)].map((match) => match.index) };
  read.set(cues, made);
  return made;
}

/** What the verb that a date goes with makes of the event: without a verb it happened. */
export function findPlainStatus(window: DateWindow, { forms, isLast }: VerbForms): EventStatus {
  const { text, date } = window;
  const { verbs, breaks } = readVerbs(window, forms);
  const from = breaks.findLast((at) => at < date.start) ?? 0;
  const to = breaks.find((at) => at >= date.end) ?? text.length;
  const own = verbs.filter(({ start, end }) => start >= from && end <= to && (end <= date.start || start >= date.end));
  const behind = own.find(({ start }) => start >= date.end);
  const before = own.findLast(({ end }) => end <= date.start);
  const verb = (isLast ? (behind ?? before) : (before ?? behind)) ?? verbs.find(({ start }) => start >= date.end) ?? verbs.at(-1);
  if (verb === undefined || verb.kind === 'past') return 'happened';
  return verb.kind === 'ahead' ? 'announced' : verb.kind;
}

/** Where the verb of a date looks: ahead where it is announced or expected. What did not happen lies behind. */
export function findPlainOutlook(window: DateWindow, verbs: VerbForms): Outlook {
  const status = findPlainStatus(window, verbs);
  return status === 'announced' || status === 'expected' ? 'ahead' : 'past';
}
