// What a cue of meeting says where it stands: what was cancelled, what lies ahead, and what is only supposed.
import type { Span } from '../../base/span.js';
import type { MeetingCue, Role } from './find-meeting-cues.js';
import type { Participant } from './find-participants.js';

/** A cue that was read, and whose it was. */
export interface ToldCue {
  readonly cue: MeetingCue;
  readonly subject: readonly Participant[];
  readonly isRelative: boolean;
}

const isIf = (text: string): boolean => /\b(?:if|whether|unless)\b/i.test(text);

/** The roles of a cue in its clause, whose subject is known; "to meet" and "for talks" go on from the cue read last. */
export function judgeCue(
  cue: MeetingCue,
  last: ToldCue | null,
  { start: clause, end }: Span,
  subject: readonly Participant[],
  text: string,
): MeetingCue {
  const before = text.slice(Math.max(clause, cue.start - 60), cue.start);
  const nothing: MeetingCue = { ...cue, before: null, behind: null };
  if (isIf(before) || isIf(text.slice(clause, clause + 9))) return nothing;
  // "until the board meets" tells of nobody; "will come up when Doe receives Roe" looks ahead.
  if (cue.kind === 'verb' && /^(?:meets?|receives|welcomes)\b/.test(text.slice(cue.start, cue.end))) {
    if (/\b(?:until|till) [^,;]{1,60}$/.test(before)) return nothing;
    if (
      /\b(?:will|would|is to|are to|due to|expected to) [^;]{1,60}\b(?:when|before|as|after) [^,;]{1,60}$/.test(
        text.slice(Math.max(0, cue.start - 140), cue.start),
      )
    )
      return { ...cue, before: cue.before === 'hosts' ? 'hosts' : 'announced', behind: 'announced' };
  }
  if (cue.kind === 'tail') return tailOf(cue, last, clause, text);
  if (cue.before === 'absent' && cue.behind === 'attended' && !subject.some(({ isPerson }) => isPerson))
    return { ...cue, before: 'attended' };
  if (cue.kind === 'verb') return cue;
  if (cue.kind === 'owned') return ownedOf(cue, before, text);
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
  if (/\bto (?:begin|start|resume|open|restart|enter|continue|relaunch|pursue|seek|return to|revive)(?: [\p{L}-]+){0,4} $/u.test(before))
    return nothing;
  if (/\b(?:was|were|been) (?:postponed|delayed|suspended|put (?:on|off)|frozen|halted|ruled out)\b/.test(behind)) return nothing;
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

/** "Chad's participation would help", "Doe's planned visit will go ahead". */
function ownedOf(cue: MeetingCue, before: string, text: string): MeetingCue {
  const behind = text.slice(cue.end, cue.end + 80);
  if (/^[^,;]{0,60}? (?:would|could|might|may|should|depends|remains)\b/.test(behind)) return { ...cue, before: null };
  const isAhead =
    /\b(?:planned|upcoming|forthcoming|next) (?:[\p{L}-]+ )?$/u.test(before) ||
    /^[^,;]{0,60}? (?:will|is (?:due|expected|scheduled|set))\b/.test(behind);
  return isAhead && cue.before === 'attended' ? swap(cue, 'announced') : cue;
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
function tailOf(cue: MeetingCue, last: ToldCue | null, clause: number, text: string): MeetingCue {
  if (last === null || last.cue.start < clause) return cue;
  const role = last.cue.before === 'hosts' ? last.cue.behind : last.cue.before;
  if (role === null || role === 'absent' || / to (?:attend|take part|participate)$/.test(` ${text.slice(cue.start, cue.end)}`)) return cue;
  return /with|between|among|meet$/.test(text.slice(cue.start, cue.end)) ? { ...cue, behind: role } : cue;
}
