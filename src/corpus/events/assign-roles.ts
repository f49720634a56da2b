// Gives the roles of a sentence's cues to its participants: each cue to its subject before it and to those named behind it.
import { findMeetingCues, hasNoObject, type MeetingCue, namesOccasion, type Role } from './find-meeting-cues.js';
import { isListGap, isNounGap, type Participant } from './find-participants.js';
import { judgeCue, type ToldCue } from './judge-cue.js';
import { OPEN_LEADS } from './participant-words.js';

/** Names of participants by role; each name stands in one role only. */
export type Roles = Readonly<Record<Role, readonly string[]>>;

/** Where one telling ends and the next begins. */
const BREAK =
  /;|, (?=(?:but|while|and|which|who|whose|where|although|though|whereas|after|before|with|as|when|since) )|(?<= )(?=(?:but|while|whereas|although|which|who|where|if|whether|unless) )/gu;
const RELATIVE = /^(?:, )?(?:which|who|whose) /;
/** How far behind a cue names are its objects, and how far before a noun they are its own. */
const OBJECT = 130;
const BESIDE = 22;
const ORDER: readonly Role[] = ['absent', 'hosts', 'announced', 'attended'];
/** Nothing but these between a break and a verb: the verb goes on from the subject before. */
const GOES_ON =
  /^(?:[,;] ?)?(?:(?:where|and|but|or|then|also|later|which|who|had|has|have|having|after|before|he|she|they|it|both|not|was|were|is|are|be|been|to|said|says|that|would|will|on|in|at|\p{Lu}\p{Ll}+day|while|when|though|although|by|for|earlier|previously|first|recently|instead|only|reportedly|himself|herself|as)(?: |$))*$/u;
const COORDINATED = /(?:^|[ ,])(?:and|but|or)(?: (?:then|also|later|instead|had|has|have|is|are|was|were|will))? ?$/;
/** "the last summit": another occasion than the one that is told of. */
const OTHER_OCCASION =
  /^ (?:from |to )?(?:the |a |its |their |his |her )?(?:last|previous|past|earlier|first|second|preceding|\d{4}|two previous|two earlier|last year's) (?:[a-z]+ )?(?:summits?|talks|meetings?|conference|rounds?|session|gathering|one|two|forum|edition)\b/;

/** Reads who was there; null where nobody is told of. */
export function assignRoles(text: string, participants: readonly Participant[], before: Named | null = null): Roles | null {
  const reader = readerOf(text, participants, before);
  let last: ToldCue | null = null;
  const cues = findMeetingCues(text);
  for (const [at, cue] of cues.entries()) last = readCue(cue, last, cues[at + 1]?.start ?? text.length, reader);
  for (const one of participants)
    if (/^['’]s? (?:[a-z]+ )?invitation\b/.test(text.slice(one.end, one.end + 26))) reader.give(one, 'hosts', false);
  const { roles, visited } = reader;
  if (![...roles.values()].some(({ role }) => role === 'hosts')) for (const one of visited) reader.give(one, 'hosts', false);
  if (roles.size === 0) return null;
  const of = (role: Role): readonly string[] => [...roles].filter(([, given]) => given.role === role).map(([name]) => name);
  return { hosts: of('hosts'), attended: of('attended'), announced: of('announced'), absent: of('absent') };
}

/** Somebody by name. */
type Named = Pick<Participant, 'name'>;

interface Reader {
  readonly text: string;
  readonly participants: readonly Participant[];
  /** Whom "he" at the beginning means. */
  readonly before: Named | null;
  readonly breaks: readonly number[];
  /** Countries visited: they are the hosts where nobody else is. */
  readonly visited: Participant[];
  readonly roles: ReadonlyMap<string, { readonly role: Role; readonly isWeak: boolean }>;
  /** Gives a role where it tells more than the one known; a weak one gives way to any. */
  readonly give: (one: Participant, role: Role | null, isWeak: boolean) => void;
}

function readerOf(text: string, participants: readonly Participant[], before: Named | null): Reader {
  const roles = new Map<string, { role: Role; isWeak: boolean }>();
  return {
    text,
    participants,
    before,
    breaks: [...text.matchAll(BREAK)].map((match) => match.index),
    visited: [],
    roles,
    give({ name }, role, isWeak) {
      if (role === null) return;
      const known = roles.get(name);
      if (known !== undefined && (isWeak || (!known.isWeak && ORDER.indexOf(known.role) <= ORDER.indexOf(role)))) return;
      roles.set(name, { role, isWeak });
    },
  };
}

function readCue(found: MeetingCue, last: ToldCue | null, next: number, reader: Reader): ToldCue {
  const { text, breaks, give } = reader;
  const clause = breaks.findLast((at) => at <= found.start) ?? 0;
  const end = breaks.find((at) => at >= found.end) ?? text.length;
  const isRelative = RELATIVE.test(text.slice(clause, clause + 10));
  const subject = subjectOf(found, last, clause, reader);
  if (subject.length === 0 && last !== null && (found.kind === 'beside' || found.kind === 'owned' || found.kind === 'setting')) return last;
  const cue = judgeCue(found, last, { start: clause, end }, subject, text);
  const objects = objectsOf(cue, Math.min(end, next), next, reader);
  const told = { cue, subject: found.kind === 'bare' && last !== null ? last.subject : subject, isRelative };
  if (!hasNeeds(cue, objects, text, clause) || (cue.kind === 'noun' && subject.length === 0 && text.slice(0, cue.end).endsWith(' with')))
    return told;
  const isWeak = OTHER_OCCASION.test(text.slice(cue.end, cue.end + 60));
  if (cue.kind !== 'bare' && cue.kind !== 'tail') for (const one of subject) give(one, turned(cue.before, one, text), isWeak);
  for (const one of objects) give(one, cue.behind, isWeak);
  const visited = subject.length === 0 || (cue.before !== 'attended' && cue.before !== 'announced') ? undefined : visitedBy(cue, reader);
  if (visited !== undefined) reader.visited.push(visited);
  // Those a subject is joined by are met by it too.
  if (cue.kind === 'tail' && cue.behind !== null) for (const one of subject) give(one, cue.before, isWeak);
  return told;
}

/** The country of "visited Chad", "her trip to Chad". */
function visitedBy({ start, end }: MeetingCue, { text, participants }: Reader): Participant | undefined {
  if (!/\b(?:visit(?:s|ed|ing)?|trip)(?: to)?$/.test(text.slice(start, end))) return undefined;
  return participants.find(
    (one) => !one.isPerson && !one.isOwner && one.start >= end && /^(?: to)?(?: the)? $/.test(text.slice(end, one.start)),
  );
}

/** "Neither Chad nor Niger attended", "no Sudanese officials came". */
function turned(role: Role | null, { start }: Participant, text: string): Role | null {
  const isNone = /\b(?:neither|nor|no|none of|nobody from|no one from)(?: [\p{Ll}-]+){0,3} $/iu.test(
    text.slice(Math.max(0, start - 40), start),
  );
  return isNone && (role === 'attended' || role === 'announced') ? 'absent' : role;
}

const isLed = (lead: string | null): boolean => lead !== null && !OPEN_LEADS.has(lead);
/** "including Chad" and "after Chad" may come before a verb, "by Chad" may not. */
const isSubject = ({ lead }: Participant): boolean =>
  lead === null || /^(?:including|like|alongside|after|before|since|until|as)$/.test(lead);

/** Those who do what a cue says. */
function subjectOf(
  cue: MeetingCue,
  last: ToldCue | null,
  clause: number,
  { text, participants, before: told }: Reader,
): readonly Participant[] {
  if (cue.kind === 'bare') return [];
  // "met Doe and hosted", "arrived and then held": the verb goes on.
  if (
    last !== null &&
    last.subject.length > 0 &&
    cue.kind === 'verb' &&
    COORDINATED.test(text.slice(last.cue.end, cue.start)) &&
    clause <= last.cue.start
  )
    return last.subject;
  const from = Math.max(clause, last?.cue.end ?? 0);
  // "The Chadian team, led by Doe, met": what stands between commas is not the subject.
  if (
    last?.cue.kind === 'bare' &&
    cue.kind === 'verb' &&
    clause <= last.cue.start &&
    /, $/.test(text.slice(0, last.cue.start)) &&
    /, $/.test(text.slice(0, cue.start))
  ) {
    const ahead = participants.filter(({ end }) => end <= last.cue.start);
    return listUpTo(ahead, ahead.length - 1, text);
  }
  const own = participants.filter(({ start, end }) => start >= from && end <= cue.start);
  if (cue.kind === 'owned') {
    const owner = own.findLast(({ end, isOwner }) => isOwner && cue.start - end <= 3);
    return owner === undefined ? [] : [owner];
  }
  if (cue.kind === 'setting' && clause === 0 && /^(?:at|during)\b/i.test(text.slice(cue.start, cue.start + 6)) && cue.start === 0)
    return openedBy(cue, text, participants);
  if (cue.kind === 'beside') {
    const near = own.filter(({ end, isOwner, lead }) => cue.start - end <= BESIDE && !isOwner && !isLed(lead));
    const list = near.length === 0 ? [] : listUpTo(own, own.length - 1, text);
    const gap = text.slice(own.at(-1)?.end, cue.start);
    return list.length > 1 && /^ (?:peace |trade |nuclear |border |bilateral |direct |indirect |joint |foreign ministers' )?$/.test(gap)
      ? list
      : [];
  }
  const at = own.findLastIndex(isSubject);
  if (at >= 0) {
    if (cue.kind === 'setting' && text.slice(own[at]?.end, cue.start).includes(',')) return [];
    // "Chad, Niger, and Mali met": before the first cue no comma ends the list.
    const all = last === null ? participants.filter(({ end }) => end <= cue.start) : own;
    return listUpTo(all, last === null ? all.length - own.length + at : at, text);
  }
  const between = text.slice(from, cue.start);
  if (told !== null && last === null && clause === 0 && /^(?:He|She) /.test(text) && GOES_ON.test(between.slice(between.indexOf(' ') + 1)))
    return [{ name: told.name, start: 0, end: 2, isPerson: true, lead: null, isListed: false, isOwner: false }];
  if (RELATIVE.test(text.slice(clause, clause + 10)) && from === clause) {
    const rest = between.slice(2);
    const isFar = rest.includes(',') || rest.length > 60;
    if (isFar && !GOES_ON.test(rest.slice(rest.lastIndexOf(',') + 1).trimStart())) return [];
    const before = participants.filter(({ end }) => end <= clause);
    return before.length === 0 || clause - (before.at(-1)?.end ?? 0) > 30 ? [] : listUpTo(before, before.length - 1, text);
  }
  if (last !== null && (GOES_ON.test(between.trimStart()) || (last.isRelative && /,/.test(between)))) return last.subject;
  if (last === null && (cue.kind === 'noun' || /^(?:Having|(?:After|By|Since) \p{Ll}+ing)\b/u.test(text)))
    return openedBy(cue, text, participants);
  return last?.subject.length && cue.kind === 'noun' && clause <= last.cue.start ? last.subject : [];
}

/** "After talks with Doe in Oslo, Roe said": the subject of the sentence follows. */
function openedBy(cue: MeetingCue, text: string, participants: readonly Participant[]): readonly Participant[] {
  if (!/^(?:having|by|since|after|during|in|at|following|on|before|speaking|ahead)\b/i.test(text)) return [];
  const main = participants.find(({ start }) => {
    const comma = text.lastIndexOf(', ', start);
    return start > cue.end && comma >= cue.end && isNounGap(text.slice(comma + 2, start));
  });
  return main === undefined || main.isOwner ? [] : [main];
}

/** The list that ends with a participant. */
function listUpTo(own: readonly Participant[], at: number, text: string): readonly Participant[] {
  let first = at;
  while (first > 0) {
    const [before, one] = [own[first - 1], own[first]];
    if (before === undefined || one === undefined || !isListGap(text.slice(before.end, one.start))) break;
    first -= 1;
  }
  const [before, end] = [own[at - 1], own[at]];
  const isList =
    before !== undefined &&
    end !== undefined &&
    first < at &&
    (isJoined(text.slice(before.end, end.start)) || /^,? (?:and|or) /.test(text.slice(end.end, end.end + 6)));
  return own.slice(isList ? first : at, at + 1);
}

/** A list ends with "and": what only a comma parts may be something else. */
const isJoined = (gap: string): boolean => /\b(?:and|or|nor|with|plus|as well as|including)\b|[-/&]/.test(gap);

/** Those a cue says something of behind it: the first that fits and the list it begins. */
function objectsOf(cue: MeetingCue, end: number, nextCue: number, { text, participants }: Reader): readonly Participant[] {
  const words = text.slice(cue.start, cue.end);
  if (cue.behind === null || (cue.kind === 'verb' && hasNoObject(words))) return [];
  const isNear = cue.kind === 'bare';
  const limit = Math.min(isNear ? nextCue : end, cue.end + (isNear ? 90 : OBJECT));
  const first = participants.findIndex(
    (one) => one.start >= cue.end && one.start <= limit && (isNear || !isLed(one.lead) || ownsLead(text, cue, one)),
  );
  const head = participants[first];
  if (head === undefined || !isObject(text.slice(cue.end, head.start), head, text)) return [];
  let to = first + 1;
  let joined = to;
  while (to < participants.length) {
    const [one, next] = [participants[to - 1], participants[to]];
    if (one === undefined || next === undefined || next.start > nextCue || !isListGap(text.slice(one.end, next.start))) break;
    to += 1;
    if (isJoined(text.slice(one.end, next.start)) && !SAYS.test(text.slice(next.end, next.end + 16))) joined = to;
  }
  return participants.slice(first, joined);
}

const SAYS = /^ (?:has |have |had )?(?:said|says|told|reported|announced|confirmed|insisted|claimed|wrote|added)\b/;

/** "his counterpart, Doe", "in Oslo with Doe", "including Doe" are what the cue speaks of, not "in Oslo to discuss Chad". */
function isObject(gap: string, { end, lead }: Participant, text: string): boolean {
  if (/[;:]/.test(gap) || SAYS.test(text.slice(end, end + 16))) return false;
  const isJoinedOn = lead === 'including' || lead === 'with' || lead === 'alongside';
  return isNounGap(gap) || (lead !== null && (isJoinedOn || !/, /.test(gap)));
}

/** The lead is the cue's own last word: "a meeting of Chad and Niger". */
const ownsLead = (text: string, cue: MeetingCue, one: Participant): boolean =>
  text.slice(cue.start, cue.end).endsWith(` ${one.lead}`) && one.start - cue.end < 60;

function hasNeeds({ needs, end }: MeetingCue, objects: readonly Participant[], text: string, clause: number): boolean {
  if (needs === undefined) return true;
  if (needs === 'company') return objects.some(({ start }) => isNounGap(text.slice(end, start)));
  if (/^(?:, )?which (?:the )?\p{Lu}/u.test(text.slice(clause, clause + 16))) return true;
  const hasCompany = objects.some(({ start }) => start - end < 70);
  if (/^ (?:it|them)\b/.test(text.slice(end, end + 6))) return true;
  return hasCompany || (needs === 'either' && namesOccasion(text.slice(end, end + 70)));
}
