// Who says it in a headline or a label: "Lorang on the lake: …", "Warning of floods: Lorang", "“…” (Lorang)".
import type { Mention } from '../../../corpus/types.js';
import { readWords } from '../read/read-words.js';
import type { SaidOf, Word } from '../types.js';
import { OPINION, TELLING_NOUN } from '../words/telling.js';
import { isGroupOf } from './is-other-group.js';
import { placedBefore, type Voice } from './read-voices.js';

const QUOTE = /["“”]/;
/** What may stand beside a name where nothing but it does: titles and posts. */
const TITLE =
  /^(?:the|mr|mrs|ms|dr|sir|prof|professor|president|prime|foreign|defen[cs]e|interior|finance|energy|trade|transport|labou?r|minister|premier|chancellor|king|envoy|ambassador|general|colonel|captain|gen|col|capt|sen|senator|mayor|governor|chief|chair\p{L}*|director|managing|secretary|spokes\p{L}+|leader|analyst|expert|columnist|critic|editor|author|of|for|union|former|deputy)$/u;
const LONGEST = 7;

/** The party of a label, of what closes a line or stands in brackets behind it. */
export function readLabelVoices({ text, mentions }: SaidOf): readonly Voice[] {
  const words = readWords(text);
  const at = words[0];
  if (at === undefined) return [];
  const found = sourced({ text }, words) ?? labelled({ text, mentions }, words) ?? closing({ text, mentions }, words);
  if (found === null || found.length === 0) return [];
  const named = inside(mentions, found);
  return [
    { words: found, mentions: named.length > 0 ? named : placedBefore({ text, words, mentions }, found), at: found[0] ?? at, sentence: 0 },
  ];
}

const inside = (mentions: readonly Mention[], words: readonly Word[]): readonly Mention[] =>
  mentions.filter(({ start, end }) => words.some((word) => start < word.end && word.start < end));

/** "Lorang on the lake: …", "Lorang to parliament: …", "Lorang: “…”". */
function labelled({ text, mentions }: SaidOf, words: readonly Word[]): readonly Word[] | null {
  const colon = text.indexOf(': ');
  if (colon === -1) return null;
  const label = words.filter(({ end }) => end <= colon);
  const turn = label.findIndex(({ lower }, place) => place > 0 && /^(?:on|to)$/.test(lower));
  // "Lorang in April: …": a person by one name.
  const isOnDay = turn === -1 && isPersonOnDay(label, mentions);
  if (isOnDay)
    return label.slice(
      0,
      label.findIndex(({ lower }) => IN.test(lower)),
    );
  const isQuoted = QUOTE.test(text.slice(colon + 2, colon + 3));
  const party = turn === -1 ? label : label.slice(0, turn);
  if ((turn === -1 && !isQuoted) || !isParty(party, mentions)) return null;
  // "Serbia to Montenegro: 300 MW" tells of no words.
  return turn !== -1 && label[turn]?.lower === 'to' && !QUOTE.test(text) ? null : party;
}

const IN = /^(?:in|at|last|this|yesterday|today)$/;
const TIME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|19\d\d|20\d\d)$/;

/** No state, whose figures may follow. */
function isPersonOnDay(label: readonly Word[], mentions: readonly Mention[]): boolean {
  const turn = label.findIndex(({ lower }) => IN.test(lower));
  const party = label.slice(0, Math.max(0, turn));
  const isTimed = label.slice(turn + 1).length <= 4 && label.slice(turn).some(({ lower }) => TIME.test(lower));
  const named = inside(mentions, party);
  return (
    turn > 0 &&
    isTimed &&
    isParty(party, mentions) &&
    (named.length === 0 ||
      named.some(({ actor, start, end }) => actor === actor.toLowerCase() || (actor.includes(' ') && end - start < actor.length)))
  );
}

/** "Nine dead (source: the army)", "Dead, army count: nine". */
function sourced({ text }: Pick<SaidOf, 'text'>, words: readonly Word[]): readonly Word[] | null {
  const behind = /\b[Ss]ource: ([^:()]{3,60})\)?\.?$/u.exec(text);
  const before =
    behind === null ? /(?:^|, |\()((?:\p{L}|['’ -]){3,40}) (?:count|figures?|estimate|tally|data)\)?(?:: |$)/u.exec(text) : null;
  const match = behind ?? before;
  if (match === null) return null;
  const start = match.index + match[0].indexOf(match[1] ?? '');
  const own = words.filter((word) => word.start >= start && word.end <= start + (match[1]?.length ?? 0));
  return own.length > 0 && own.length <= LONGEST && isGroupOf(own.at(-1)?.lower ?? '') ? own : null;
}

/** "Warning of floods: Lorang", "“…” (Lorang)", "“…”: so Lorang". */
function closing({ text, mentions }: SaidOf, words: readonly Word[]): readonly Word[] | null {
  const match = /(?:: so |: |[”"] ?[-,:] | \()([^:"“”()]{3,60})\)?\.?$/u.exec(text);
  if (match === null) return null;
  const start = match.index + match[0].indexOf(match[1] ?? '');
  const own = words.filter((word) => word.start >= start);
  const told = words.filter((word) => word.start < match.index);
  const isTold =
    QUOTE.test(text.slice(0, match.index + 1)) ||
    match[0].startsWith(': so ') ||
    (match[0].startsWith(' (')
      ? own.some(({ lower }) => TITLE.test(lower))
      : told.some(({ lower }) => TELLING_NOUN.test(lower) || OPINION.test(lower)));
  const end = own.findIndex(({ lower, clause }, place) => place > 0 && (/^(?:in|on|at|to|who)$/.test(lower) || clause !== own[0]?.clause));
  const party = end === -1 ? own : own.slice(0, end);
  return isTold && isParty(party, mentions) ? party : null;
}

/** Nothing but a name with a title. */
const isParty = (words: readonly Word[], mentions: readonly Mention[]): boolean =>
  words.length > 0 &&
  words.length <= LONGEST &&
  (inside(mentions, words).some(({ use }) => use !== 'place') || (words.length === 1 && words[0]?.start === 0)) &&
  words.every((word) => TITLE.test(word.lower) || /^\p{Lu}/u.test(word.text) || inside(mentions, [word]).length > 0);
