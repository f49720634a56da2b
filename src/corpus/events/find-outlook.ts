// Where the verb of a date looks: back to what happened, or ahead to what is planned.
import type { Span } from '../../base/span.js';
import type { Outlook } from '../dates/resolution.js';
import type { FoundDate } from '../dates/types.js';

type CueKind = 'past' | 'future' | 'would' | 'plan' | 'was-plan' | 'present' | 'state';

interface Cue {
  readonly start: number;
  readonly end: number;
  readonly kind: CueKind;
  /** Its verb is past: "agreed to", "ordered … to"; a date before or inside dates the agreeing. */
  readonly isPast: boolean;
  /** It hangs on a noun: "the decision not to attend". */
  readonly isNoun: boolean;
}

const PLANNED =
  'set|due|scheduled|expected|planned|slated|supposed|meant|likely|poised|projected|forecast|tipped|bound|believed|hoped|intended|targeted|timed';
const INTEND =
  'agree[ds]?|decid(?:e|ed|es|ing)|vow(?:s|ed|ing)?|plan(?:s|ned|ning)?|pledg(?:e|ed|es|ing)|promis(?:e|ed|es|ing)|threaten(?:s|ed|ing)?|hop(?:e|ed|es|ing)|want(?:s|ed)?|intend(?:s|ed)?|aim(?:s|ed|ing)?|seek(?:s|ing)?|sought|expect(?:s|ed|ing)?|prepar(?:e|ed|es|ing)|invit(?:e|ed|es)|urg(?:e|ed|es)|call(?:s|ed)? (?:on|for)|ask(?:s|ed)?|order(?:s|ed)?|offer(?:s|ed)?|propos(?:e|ed|es|al|als)|ready|willing|deadline|commit(?:s|ted)?|undertook|chance|decision|intention|promise|pledge|plans?|agreement|oblig(?:es|ed|ates)|requir(?:es|ed)|compels|mandates|instructs|need(?:s|ed)?|ha(?:s|ve|d) (?:time |days |weeks |months )?until|scheduled|due|set|supposed|likely|expected|unlikely';
const DAY_WORDS =
  "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|next (?:week|month|year)|tomorrow|New Year's|Christmas";
/** In this order at one place: the first that fits wins. */
const CUES: readonly (readonly [CueKind, string])[] = [
  // "was obliged to cut", "were unable to reach": it happened, or did not.
  [
    'past',
    '(?:was|were|(?:had|has|have) been|being) (?:[a-z]+ly )?(?:obliged|forced|compelled|able|unable|permitted|driven|persuaded|induced|reduced|prompted|quick|slow) to(?: be)? [a-z]+',
  ],
  [
    'was-plan',
    `(?:was|were|had been|been|being) (?:also |not |now |originally |initially |tentatively |widely |previously |first ){0,2}(?:${PLANNED})(?! (?:up|off|out|aside|against|on fire|ablaze|free)\\b)|(?:was|were) (?:still )?"?(?:possible|impossible|feasible|realistic|conceivable|uncertain|on track|on schedule|in doubt)\\b|(?:was|were) to have [a-z]+|(?:was|were) (?:not |never )?to(?= [a-z]+)(?! (?:blame|date|have|him|her|them|me|us|the|an?)\\b)`,
  ],
  [
    'future',
    "(?:(?:will|shall|won't|can't wait)\\b|'ll|(?:is|are|am) (?:also |not |now |currently |tentatively |widely ){0,2}(?:going to|to(?! blame| date)(?= )|about to|planning|preparing|expecting|considering|aiming|seeking|hoping|looking to))(?: (?:[a-z]+ly |also |not |now |soon )?be [a-z]+)?",
  ],
  [
    'plan',
    `(?:is|are|has been|have been) (?:also |not |now |currently |tentatively |widely |still ){0,2}(?:${PLANNED})(?! (?:up|off|out)\\b)`,
  ],
  [
    'plan',
    `(?:call(?:s|ed)?|announc(?:es|ed)|sets?|schedul(?:es|ed)|plan(?:s|ned)?|fix(?:es|ed)|book(?:s|ed)|list(?:s|ed)) (?:[\\p{L}'-]+ ){1,5}?for (?=(?:the )?(?:${DAY_WORDS}|[0-3]?\\d ${DAY_WORDS})\\b)`,
  ],
  ['plan', '(?:expects|predicts|foresees|anticipates)\\b'],
  ['plan', `(?:${INTEND})(?: [\\p{L}'-]+){0,6}? to [a-z]+`],
  [
    'plan',
    `ha(?:s|ve|d) until\\b|(?:scheduled|slated|due|planned|set|billed|earmarked|rescheduled|tabled|ready) (?:for|in|on|to)\\b|(?:postponed|delayed|adjourned|moved|deferred|put off|brought forward|pushed back|extended|prolonged|suspended|renewed|valid|remanded|jailed) (?:[\\p{L}'-]+ ){0,4}?(?:to|until|till|through)\\b|[Aa]head of|in the run-up to|run-up to|[Uu]pcoming|[Ff]orthcoming|coming into force|deadline (?:of|for|on|is)|(?:call(?:s|ed|ing)?|plans?|bid|vote|demand(?:s|ed)?|hopes?|prepar(?:e|ing|ed|ations)|push(?:ed|ing)?|candidate|date|schedule[ds]?|timetable) for\\b|(?:in time|bound) for\\b|expir(?:es|ing)|until its|approaching|not until|starting|beginning|effective`,
  ],
  [
    'would',
    'to be [a-z]+(?:ed|en|ld|id|nt|wn|ut)\\b|(?:would|could|might|should|may)\\b(?! have(?! to\\b))(?: (?:[a-z]+ly |also |not |now |soon )?be [a-z]+)?|(?:would|could|might|should|may) not\\b(?! have(?! to\\b))',
  ],
  ['past', '(?:would|could|might|should|may|must) (?:not )?have\\b(?! to\\b)'],
  ['would', '(?:must|(?:has|have) to|ought to)\\b(?: (?:not )?be [a-z]+)?'],
  ['state', '(?:has|have) (?=(?:no|an?|the|its|his|her|their|only|just|little|few|enough|many|some|\\d+) )'],
  // "a poll taken between 1 and 5 April".
  [
    'past',
    '(?:taken|begun|drawn up|written|seen|given|done|chosen|broken|shown) (?=(?:between|from|on|in|over|during|last|early|late)\\b)',
  ],
  ['past', "(?:was|were|had|did|has|have|been|didn't|wasn't|hasn't)\\b"],
  [
    'past',
    '(?:ate|beat|became|began|bent|blew|bore|bought|broke|burnt|cast|brought|built|came|caught|chose|cut|dealt|drew|drove|fell|felt|fought|found|fled|flew|forbade|froze|gave|got|grew|held|hid|hit|hung|hurt|kept|knew|laid|led|left|lost|made|meant|met|overthrew|paid|put|quit|ran|rang|rode|rose|said|sat|saw|sent|sank|shook|shot|shrank|slept|sold|sought|spent|split|spoke|spread|stood|stole|struck|swept|swore|taught|thought|told|tore|took|took place|threw|undertook|underwent|went|won|withdrew|wrote)\\b',
  ],
  [
    'past',
    '(?<!\\b(?:the|an?|its|his|her|their|of|most|more|new|some|many) )(?!need|indeed|speed|exceed|proceed|succeed|agreed to|seed|feed|bleed|breed|united|armed|alleged|so-called|red|hundred|sacred|naked|wicked|kindred|hatred|bed|shed|wed|led)\\p{Ll}{2,}ed\\b',
  ],
  [
    'present',
    "(?<!\\b(?:to|will|would|could|may|might|should|not|can|must|did|shall|the|an?|of|its|his|her|their|on) )(?:is|are|(?<!\\d )am|'s|'re|begins?|opens?|starts?|meets?|holds?|follows?|closes?(?= (?:on|at|in|next|this|\\p{Lu}))|expires?|departs?|wraps? up|visits?|arrives?|travels?|leaves?|hosts?|convenes?|kicks? off|go(?:es)?|votes?|ends?|runs?|takes? (?:place|effect|over|office|part)|comes? into|enters?|flies|returns?|resumes?|attends?|gathers?|concludes?|faces?|plays?|launches?|signs?|delivers?|addresses|marks?|celebrates?|falls?|elects?|decides|chooses?|heads|speaks?|debates?|considers?|reviews?|releases?|publishes|hears|rules|retires?|moves|presents?|announces|unveils?)\\b",
  ],
];
const CUE = new RegExp(`(?<![\\p{L}\\d-])(?:${CUES.map(([, source], index) => `(?<c${index}>${source})`).join('|')})(?!-\\p{L})`, 'gu');

/** A sentence with its cues, read once for all of its dates. */
export interface SentenceCues {
  readonly text: string;
  readonly cues: readonly Cue[];
  /** Where clauses begin. */
  readonly breaks: readonly number[];
}

const BREAK =
  /[;:()]|,(?=[ "'])|(?<= )-(?= )|(?<= )(?:which|who|whose|when|while|where|whereas|because|since(?= \p{L}+ (?:was|were|had|took))|but|after|although|though|if|unless|and(?= (?:will|would|is|are|was|were|has|have|had|\p{L}+ed|said|then|later|that)\b))(?= )/giu;

const NOUN_HEAD = /^(?:decision|intention|promise|pledge|plans?|agreement|chance|deadline|proposals?|chance)\b/;
const PAST_HEAD = /^(?:\p{Ll}+ed|sought|undertook)\b/u;

/** Finds what in a sentence tells time. */
export function readCues(text: string): SentenceCues {
  const cues = [...text.matchAll(CUE)].map((match): Cue => {
    const index = CUES.findIndex((_, at) => match.groups?.[`c${at}`] !== undefined);
    return {
      start: match.index,
      end: match.index + match[0].length,
      kind: CUES[index]?.[0] ?? 'past',
      isPast: PAST_HEAD.test(match[0]),
      isNoun: NOUN_HEAD.test(match[0]),
    };
  });
  const breaks = [...text.matchAll(BREAK)].map((match) => match.index);
  return { text, cues, breaks };
}

/** The clause that holds a date; of an opening or trailing phrase, with the clause it leans on. */
export function clauseOf(date: Span, { text, breaks, cues }: SentenceCues): string {
  const start = breaks.findLast((at) => at < date.start) ?? 0;
  const end = breaks.find((at) => at >= date.end) ?? text.length;
  const hasVerb = cues.some((cue) => cue.start >= start && cue.end <= end && (cue.end <= date.start || cue.start >= date.end));
  if (start > 0 && (hasVerb || end - start > 40)) return text.slice(start, end);
  const next = breaks.find((at) => at > end) ?? text.length;
  return start === 0 ? text.slice(0, end < 40 && !hasVerb ? next : end) : text.slice(breaks.findLast((at) => at < start) ?? 0, end);
}

/** Where the verb that governs a date looks. */
export function findOutlook(date: FoundDate, { text, cues, breaks }: SentenceCues): Outlook {
  // "10 February: second round of the talks" is a line of an agenda.
  if (date.start <= 2 && /^ ?[:-] /.test(text.slice(date.end, date.end + 3))) return 'near';
  const clauseStart = breaks.findLast((at) => at < date.start) ?? 0;
  const clauseEnd = breaks.find((at) => at >= date.end) ?? text.length;
  const others = cues.filter((cue) => cue.end <= date.start || cue.start >= date.end);
  const around = cues.find((cue) => cue.start < date.start && cue.end > date.end && cue.kind === 'plan');
  // "have until the end of the month to reply", and "agree on Monday to".
  if (around !== undefined) return around.isPast ? 'past' : LIMIT.test(date.lead ?? '') ? 'ahead' : 'near';
  const own = others.filter((cue) => cue.start >= clauseStart && cue.start < clauseEnd);
  const before = own.findLast((candidate) => candidate.end <= date.start);
  const cue =
    told(before, own, date, text) ??
    before ??
    own.find((candidate) => candidate.start >= date.end) ??
    // An opening "On Friday," leans on the clause that follows, a trailing ", in June" on the one before.
    (clauseStart === 0 || isOpening(text, clauseStart)
      ? others.find((candidate) => candidate.start >= date.end && !(candidate.kind === 'plan' && candidate.isNoun))
      : undefined) ??
    others.findLast((candidate) => candidate.end <= date.start) ??
    others.find((candidate) => candidate.start >= date.end);
  if (cue?.kind === 'plan' && cue.isPast && cue.start >= date.end) return 'past';
  const isGoverned = cue !== undefined && own.includes(cue) && (cue.end <= date.start || isOpening(text, clauseStart));
  // "The poll of 5 April says it could lose": what may come is told of something else than the date.
  if (cue?.kind === 'would' && !isGoverned && date.day !== null && !isOpening(text, clauseStart)) return 'near';
  return toOutlook(cue, date, text, cues);
}

const SAID = /^(?:said|says|told|added|announced|reported|warned|denied|stressed|confirmed|wrote|insisted|argued|claimed)$/;

/** "told reporters that a start on 2 October was possible": the verb behind, of what is told. */
function told(before: Cue | undefined, own: readonly Cue[], date: FoundDate, text: string): Cue | undefined {
  if (before === undefined || !SAID.test(text.slice(before.start, before.end))) return undefined;
  const behind = own.find((candidate) => candidate.start >= date.end);
  if (behind === undefined || text.slice(date.end, behind.start) !== ' ') return undefined;
  const between = text.slice(before.end, date.start);
  return /\b(?:that|an?|the|its|his|her|their|any|no|new|\p{L}+s)\b[^,;]{0,60} (?:on|in|of|for|by) (?:the )?$/u.test(between)
    ? behind
    : undefined;
}

/** "He said that, on Friday, leaders would meet." */
const isOpening = (text: string, at: number): boolean =>
  /^[,;:(]? ?(?:(?:and|but|then) )?(?:on|in|at|by|between|since|during|from|next|last|later|earlier|early|late) /i.test(
    text.slice(at, at + 24),
  );

/** Leads to the end of a time, which lies ahead of a state of the present. */
const LIMIT = /^(?:until|till|by|before)$/;
const BEFORE = /\b(?:before|until|till) [^,;:]{0,60}$/;

const SETS = /^(?:call|announc|declar|order|impos|suspend|bann|clos|cancel|halt)/;

function toOutlook(cue: Cue | undefined, date: FoundDate, text: string, cues: readonly Cue[]): Outlook {
  const kind = cue?.kind;
  if (kind === 'future' || kind === 'plan' || kind === 'would') return 'ahead';
  if (kind === 'was-plan') return 'near';
  const isLimit = LIMIT.test(date.lead ?? '');
  if (kind === undefined) return isLimit ? 'ahead' : 'open';
  if (kind === 'state') return isLimit ? 'ahead' : 'past';
  // "fell weeks before voters go to the polls on June 21".
  if (kind === 'present' && /\b(?:before|ahead of|until) [^,;:]{1,40} on $/.test(text.slice(cue?.end, date.start).slice(-60)))
    return 'ahead';
  if (kind === 'present' && (isLimit || BEFORE.test(text.slice(Math.max(0, (cue?.start ?? 0) - 70), cue?.start)))) return 'ahead';
  const behind = text.slice(date.end, date.end + 24);
  if (date.lead === 'until' || date.lead === 'till' || date.lead === 'by') {
    if (kind === 'present' || cues.some(({ kind: other }) => other === 'plan' || other === 'future')) return 'ahead';
    return date.lead === 'by' && /^[ ,.]/.test(behind) ? 'past' : 'near';
  }
  if (kind === 'past') {
    // "summoned them for Sept. 9".
    if (date.lead === 'for' && (date.day !== null || date.form.type === 'weekday')) return 'ahead';
    if (date.lead !== 'from' || date.form.type !== 'weekday') return 'past';
    // "called a strike from Tuesday" sets when it begins.
    return SETS.test(text.slice(cue?.start, cue?.end)) ? 'ahead' : 'near';
  }
  return date.form.type === 'weekday' ? 'ahead' : kind === 'present' ? 'present' : 'near';
}
