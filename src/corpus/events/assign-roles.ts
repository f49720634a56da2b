// Gives the roles of a sentence's cues to its participants: each cue to its subject before it and to those named behind it.
import { findMeetingCues, hasNoObject, type MeetingCue, namesOccasion, type Role } from './find-meeting-cues.js';
import { isListGap, isNounGap, type Participant } from './find-participants.js';
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
  /^(?:[,;] ?)?(?:(?:and|but|or|then|also|later|which|who|had|has|have|having|after|before|he|she|they|it|both|not|was|were|is|are|be|been|to|said|says|that|would|will|on|in|at|\p{Lu}\p{Ll}+day|while|when|though|although|by|for|earlier|previously|first|recently|instead|only|reportedly|himself|herself|as) ?)*$/u;
const COORDINATED = /(?:^|[ ,])(?:and|but|or)(?: (?:then|also|later|instead|had|has|have|is|are|was|were|will))? ?$/;
/** "the last summit": another occasion than the one that is told of. */
const OTHER_OCCASION =
  /^ (?:from |to )?(?:the |a |its |their |his |her )?(?:last|previous|past|earlier|first|second|preceding|\d{4}|two previous|two earlier|last year's) (?:[a-z]+ )?(?:summits?|talks|meetings?|conference|rounds?|session|gathering|one|two|forum|edition)\b/;

/** Reads who was there; null where nobody is told of. */
export function assignRoles(text: string, participants: readonly Participant[]): Roles | null {
  const reader = readerOf(text, participants);
  let last: Told | null = null;
  for (const cue of findMeetingCues(text)) last = readCue(cue, last, reader);
  for (const one of participants)
    if (/^['’]s? (?:[a-z]+ )?invitation\b/.test(text.slice(one.end, one.end + 26))) reader.give(one, 'hosts', false);
  const { roles } = reader;
  if (roles.size === 0) return null;
  const of = (role: Role): readonly string[] => [...roles].filter(([, given]) => given.role === role).map(([name]) => name);
  return { hosts: of('hosts'), attended: of('attended'), announced: of('announced'), absent: of('absent') };
}

/** A cue that was read, and whose it was. */
interface Told {
  readonly cue: MeetingCue;
  readonly subject: readonly Participant[];
  readonly isRelative: boolean;
}

interface Reader {
  readonly text: string;
  readonly participants: readonly Participant[];
  readonly breaks: readonly number[];
  readonly roles: ReadonlyMap<string, { readonly role: Role; readonly isWeak: boolean }>;
  /** Gives a role where it tells more than the one known; a weak one gives way to any. */
  readonly give: (one: Participant, role: Role | null, isWeak: boolean) => void;
}

function readerOf(text: string, participants: readonly Participant[]): Reader {
  const roles = new Map<string, { role: Role; isWeak: boolean }>();
  return {
    text,
    participants,
    breaks: [...text.matchAll(BREAK)].map((match) => match.index),
    roles,
    give({ name }, role, isWeak) {
      if (role === null) return;
      const known = roles.get(name);
      if (known !== undefined && (isWeak || (!known.isWeak && ORDER.indexOf(known.role) <= ORDER.indexOf(role)))) return;
      roles.set(name, { role, isWeak });
    },
  };
}

function readCue(found: MeetingCue, last: Told | null, reader: Reader): Told {
  const { text, breaks, participants, give } = reader;
  const clause = breaks.findLast((at) => at <= found.start) ?? 0;
  const end = breaks.find((at) => at >= found.end) ?? text.length;
  const isRelative = RELATIVE.test(text.slice(clause, clause + 10));
  const subject = subjectOf(found, last, clause, reader);
  const cue = inContext(found, last, clause, end, subject, reader);
  const objects = objectsOf(cue, end, reader);
  const told = { cue, subject: found.kind === 'bare' && last !== null ? last.subject : subject, isRelative };
  if (!hasNeeds(cue, objects, text)) return told;
  const isWeak = OTHER_OCCASION.test(text.slice(cue.end, cue.end + 60));
  if (cue.kind !== 'bare' && cue.kind !== 'tail') for (const one of subject) give(one, turned(cue.before, one, text), isWeak);
  for (const one of objects) give(one, cue.behind, isWeak);
  // Those a subject is joined by are met by it too.
  if (cue.kind === 'tail' && cue.behind !== null && participants.length > 0) for (const one of subject) give(one, cue.before, isWeak);
  return told;
}

/** "Neither Chad nor Niger attended", "no Sudanese officials came". */
function turned(role: Role | null, { start }: Participant, text: string): Role | null {
  const isNone = /\b(?:neither|nor|no|none of|nobody from|no one from)(?: [\p{Ll}-]+){0,3} $/iu.test(
    text.slice(Math.max(0, start - 40), start),
  );
  return isNone && (role === 'attended' || role === 'announced') ? 'absent' : role;
}

const isIf = (text: string): boolean => /\b(?:if|whether|unless)\b/i.test(text);

/** The roles of a cue where it stands: what was cancelled, what lies ahead, what is only supposed. */
function inContext(
  cue: MeetingCue,
  last: Told | null,
  clause: number,
  end: number,
  subject: readonly Participant[],
  { text }: Reader,
): MeetingCue {
  const before = text.slice(Math.max(clause, cue.start - 60), cue.start);
  const nothing: MeetingCue = { ...cue, before: null, behind: null };
  if (isIf(before) || isIf(text.slice(clause, clause + 9))) return nothing;
  if (cue.kind === 'tail') return tailOf(cue, last, clause, text);
  if (cue.before === 'absent' && cue.behind === 'attended' && !subject.some(({ isPerson }) => isPerson))
    return { ...cue, before: 'attended' };
  if (cue.kind === 'verb') return cue;
  if (cue.behind === null || cue.behind === 'hosts' || cue.behind === 'absent')
    return cue.kind === 'beside' ? besideOf(cue, before, text) : cue;
  const behind = text.slice(cue.end, Math.min(text.length, Math.max(end, cue.end + 100)));
  if (
    /\b(?:no|without|ruled out|rejected|refus\p{L}+|proposed|propos\p{L}+|possible|potential|called for|calls for|demanded|suggested|urged) (?:[\p{L}-]+ ){0,4}$/iu.test(
      before,
    )
  )
    return nothing;
  if (
    /\b(?:was|were|been) (?:cancell?ed|called off|scrapped|abandoned)\b/.test(behind) ||
    /\b(?:cancell?ed|called off|scrapped) (?:[\p{L}-]+ ){0,4}$/u.test(before)
  )
    return swap(cue, 'absent');
  if (/\b(?:was|were|been) (?:postponed|delayed|suspended)\b/.test(behind)) return nothing;
  if (
    /\b(?:will|is due|are due|is set|are set|is expected|are expected|is scheduled|are scheduled|is to|are to|would|planned|scheduled|upcoming|forthcoming|ahead of|plans for|prepare for|preparing for)\b/.test(
      `${before.slice(-40)}${text.slice(cue.start, cue.end)}`,
    )
  )
    return swap(cue, 'announced');
  if (
    /^[^,;]{0,70}? (?:will|would|(?:is|are) (?:due|set|expected|scheduled|to|planned|likely)|scheduled|planned|due|set) (?:begin|start|take|open|resume|be|to|for|on|in|last|continue)\b/.test(
      behind,
    )
  )
    return swap(cue, 'announced');
  return cue;
}

/** "the Chad-Niger talks" that are planned. */
const besideOf = (cue: MeetingCue, before: string, text: string): MeetingCue =>
  /\b(?:planned|scheduled|upcoming|forthcoming|next)\b/.test(before) ||
  /^ (?:will|is due|are due|is to|are to)\b/.test(text.slice(cue.end, cue.end + 10))
    ? swap(cue, 'announced')
    : cue;

const swap = (cue: MeetingCue, role: Role): MeetingCue => ({
  ...cue,
  before: cue.before === null ? null : role,
  behind: cue.behind === null ? null : role,
});

/** "to meet", "for talks with" tell on what the verb before them told. */
function tailOf(cue: MeetingCue, last: Told | null, clause: number, text: string): MeetingCue {
  if (last === null || last.cue.start < clause) return cue;
  const role = last.cue.before === 'hosts' ? last.cue.behind : last.cue.before;
  if (role === null || role === 'absent' || / to (?:attend|take part|participate)$/.test(` ${text.slice(cue.start, cue.end)}`)) return cue;
  return /with|between|among|meet$/.test(text.slice(cue.start, cue.end)) ? { ...cue, behind: role } : cue;
}

const isLed = (lead: string | null): boolean => lead !== null && !OPEN_LEADS.has(lead);

/** Those who do what a cue says. */
function subjectOf(cue: MeetingCue, last: Told | null, clause: number, { text, participants }: Reader): readonly Participant[] {
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
  if (cue.kind === 'beside') {
    const near = own.filter(({ end, isOwner, lead }) => cue.start - end <= BESIDE && !isOwner && !isLed(lead));
    const list = near.length === 0 ? [] : listUpTo(own, own.length - 1, text);
    const gap = text.slice(own.at(-1)?.end, cue.start);
    return list.length > 1 && /^ (?:peace |trade |nuclear |border |bilateral |direct |indirect |joint |foreign ministers' )?$/.test(gap)
      ? list
      : [];
  }
  const at = own.findLastIndex(({ lead }) => !isLed(lead));
  if (at >= 0) return listUpTo(own, at, text);
  const between = text.slice(from, cue.start);
  if (RELATIVE.test(text.slice(clause, clause + 10)) && from === clause) {
    const before = participants.filter(({ end }) => end <= clause);
    return before.length === 0 || clause - (before.at(-1)?.end ?? 0) > 30 ? [] : listUpTo(before, before.length - 1, text);
  }
  if (last !== null && (GOES_ON.test(between.trimStart()) || (last.isRelative && /,/.test(between)))) return last.subject;
  if (cue.kind === 'noun' && last === null) return openedBy(cue, text, participants);
  return last?.subject.length && cue.kind === 'noun' && clause <= last.cue.start ? last.subject : [];
}

/** "After talks with Doe in Oslo, Roe said": the subject of the sentence follows. */
function openedBy(cue: MeetingCue, text: string, participants: readonly Participant[]): readonly Participant[] {
  if (!/^(?:after|during|in|at|following|on|before|speaking|ahead)\b/i.test(text)) return [];
  const one = participants.find(
    ({ start, lead, isListed }) => start > cue.end && lead === null && !isListed && /, (?:the )?$/.test(text.slice(0, start)),
  );
  const main = one ?? participants.find(({ start, isListed }) => isListed && start > cue.end && /, (?:the )?$/.test(text.slice(0, start)));
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
  const isList = before !== undefined && end !== undefined && first < at && isJoined(text.slice(before.end, end.start));
  return own.slice(isList ? first : at, at + 1);
}

/** A list ends with "and": what only a comma parts may be something else. */
const isJoined = (gap: string): boolean => /\b(?:and|or|nor|with|plus|as well as|including)\b|[-/&]/.test(gap);

/** Those a cue says something of behind it: the first that fits and the list it begins. */
function objectsOf(cue: MeetingCue, end: number, { text, participants }: Reader): readonly Participant[] {
  const words = text.slice(cue.start, cue.end);
  if (cue.behind === null || (cue.kind === 'verb' && hasNoObject(words))) return [];
  const isNear = cue.kind === 'bare';
  const limit = Math.min(isNear ? text.length : end, cue.end + (isNear ? 90 : OBJECT));
  const first = participants.findIndex(
    (one) => one.start >= cue.end && one.start <= limit && (isNear || !isLed(one.lead) || ownsLead(text, cue, one)),
  );
  const head = participants[first];
  if (head === undefined || !isObject(text.slice(cue.end, head.start), head, text)) return [];
  let to = first + 1;
  let joined = to;
  while (to < participants.length) {
    const [one, next] = [participants[to - 1], participants[to]];
    if (one === undefined || next === undefined || !isListGap(text.slice(one.end, next.start))) break;
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

function hasNeeds({ needs, end }: MeetingCue, objects: readonly Participant[], text: string): boolean {
  if (needs === undefined) return true;
  const hasCompany = objects.some(({ start }) => start - end < 70);
  if (/^ (?:it|them)\b/.test(text.slice(end, end + 6))) return true;
  return hasCompany || (needs === 'either' && namesOccasion(text.slice(end, end + 70)));
}
