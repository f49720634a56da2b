// Whose man somebody is: "Peru's Ana Soto" or "Ana Soto of Peru" of "Chile's Ana Soto", the foreign ministry's spokesman of the Kremlin's.
import { around } from '../read/around.js';
import type { SaidOf, Trap } from '../types.js';

type IsSame = (one: string, other: string) => boolean;
type Mention = SaidOf['mentions'][number];

/** A person with a state beside the name that the evidence gives another, or a spokesman of another body. */
export const findHome = (said: SaidOf, known: SaidOf, isSame: IsSame): Trap | null =>
  findState(said, known, isSame) ?? findMouthpiece(said, known);

function findState(said: SaidOf, known: SaidOf, isSame: IsSame): Trap | null {
  const told = [...homesIn(said), ...officesIn(said)];
  const given = told.length === 0 ? [] : [...homesIn(known), ...officesIn(known)];
  for (const one of told) {
    const own = given.filter(({ person }) => person.actor === one.person.actor);
    const [first] = own;
    if (first === undefined || own.some(({ states }) => states.some((state) => one.states.some((other) => isSame(state, other))))) continue;
    return { rule: 'pairing', stated: around(said.text, one.person), given: around(known.text, first.person) };
  }
  return null;
}

interface Home {
  readonly person: Mention;
  readonly states: readonly string[];
}

const LEADING =
  /^(?:['’]s?)? (?:(?!and |or |of |in |to |by |with |for |met |said |told |from |at |on |while |as )\p{Ll}[\p{L}-]* |(?:Prime|President|Foreign|Minister|General|Finance|Defen[cs]e|Premier|King|Queen|Chancellor) ){0,4}$/u;

/** "KRG Prime Minister", "Soto aide". */
const TITLED =
  /^ (?:(?:(?:Prime|Foreign|Interior|Finance|Defen[cs]e|Deputy) ){0,2}(?:Minister|President|Premier|Mayor|Governor)|(?:special |top |senior |close |chief )?(?:envoy|aide|advis[eo]r|spokes(?:man|woman|person)|negotiator)) $/;

/** Persons by two words of their name, each with the states right before. */
function homesIn({ text, mentions }: SaidOf): readonly Home[] {
  return mentions.flatMap((person, at): readonly Home[] => {
    if (!isPerson(text, person)) return [];
    const states: string[] = [];
    let end = person.start;
    for (let place = at - 1; place >= 0; place -= 1) {
      const mention = mentions[place];
      if (mention === undefined) break;
      const between = text.slice(mention.end, end);
      const isOwner =
        states.length === 0
          ? ((mention.use === 'adjective' || /^['’]/.test(between)) && (LEADING.test(between) || SET_OFF.test(between))) ||
            TITLED.test(between)
          : between === '-';
      if (!isOwner) break;
      states.push(mention.actor);
      end = mention.start;
    }
    return states.length === 0 ? [] : [{ person, states }];
  });
}

const OFFICE =
  '(?:leader|ruler|president|premier|chancellor|king|queen|emir|prime minister|(?:[a-z]+ )?minister|head of state|head of government|ambassador|envoy|governor|strongman)';
/** "his Peruvian counterpart, Ana Soto". */
const SET_OFF = new RegExp(`^(?:['’]s?)? (?:\\p{Ll}+ ){0,3}?(?:${OFFICE}|counterpart|opposite number|colleague), $`, 'u');
/** "Ana Soto, the former leader of", "Ana Soto, Peru's foreign minister", "the president of Peru, Ana Soto". */
const OF_STATE = new RegExp(
  `^,? (?:(?:the|an?|then|once) )?(?:\\p{Ll}[\\p{L}-]* ){0,3}(?:${OFFICE} of|(?:aide|advis[eo]r|deputy|chief of staff|spokes(?:man|woman|person)|envoy) (?:to|of|for)) (?:the )?(?:(?:President|Prime Minister|King|Chancellor) )?$`,
  'u',
);
const BY_STATE = /^, (?:the |then |once )?$/;
const ITS_OFFICE = new RegExp(`^(?:['’]s?)? (?:\\p{Ll}[\\p{L}-]* ){0,3}?${OFFICE}(?!\\p{L})`, 'u');
const LEADING_OFFICE = new RegExp(`(?<!\\p{L})${OFFICE} of (?:the )?$`, 'iu');

/** The states whose office the words around a name give a person. */
function officesIn({ text, mentions }: SaidOf): readonly Home[] {
  return mentions.flatMap((state, at): readonly Home[] => {
    if (state.use === 'place') return [];
    const [before, behind] = [mentions[at - 1], mentions[at + 1]];
    const gap = before === undefined ? null : text.slice(before.end, state.start);
    const isBehind = gap !== null && (OF_STATE.test(gap) || (BY_STATE.test(gap) && ITS_OFFICE.test(text.slice(state.end, state.end + 60))));
    // "Ana Soto of Peru", "Ana Soto (Peru)".
    const isBeside = before !== undefined && state.use !== 'adjective' && isPerson(text, before) && isRightBehind(text, before, state);
    if (before !== undefined && (isBehind || isBeside)) return [{ person: before, states: [state.actor] }];
    const isAhead =
      behind !== undefined && /^,? $/.test(text.slice(state.end, behind.start)) && LEADING_OFFICE.test(text.slice(0, state.start));
    return behind !== undefined && isAhead ? [{ person: behind, states: [state.actor] }] : [];
  });
}

/** Two words of a name, each with a capital. */
const isPerson = (text: string, { start, end, use }: Mention): boolean =>
  use === 'name' && /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)+$/u.test(text.slice(start, end));

const isRightBehind = (text: string, one: Mention, state: Mention): boolean => {
  const gap = text.slice(one.end, state.start);
  return /^ (?:of|from) (?:the )?$/.test(gap) || (gap === ' (' && text[state.end] === ')');
};

/** Bodies that speak through somebody. */
const BODIES: readonly (readonly [string, RegExp])[] = [
  ['ministry', /\b(?:ministr(?:y|ies)|state department|foreign office)\b/i],
  ['presidency', /\b(?:kremlin|white house|[eé]lys[eé]e|president(?:ial)?|presidency|palace)\b/i],
  ['army', /\b(?:army|military|armed forces|navy|air force|general staff)\b/i],
  ['police', /\bpolice\b/i],
  ['parliament', /\b(?:parliament|senate|assembly|duma|chamber|congress)\b/i],
  ['court', /\b(?:court|prosecutors?|prosecutor['’]s)\b/i],
  ['union', /\b(?:trade )?union\b/i],
  ['company', /\b(?:company|firm|group|operator|bank)\b/i],
  ['party', /\bparty\b/i],
];
const SPEAKER = /(?<![\p{L}-])(?:spokes(?:man|woman|person|people)|press secretary)(?!\p{L})/giu;

/** One body by the words before a spokesman or behind "of" and "for". */
function findMouthpiece(said: SaidOf, known: SaidOf): Trap | null {
  const told = mouthsIn(said.text);
  const given = told.length === 0 ? [] : mouthsIn(known.text);
  const [one] = told;
  const [first] = given;
  if (one === undefined || first === undefined || given.some(({ body }) => told.some((other) => other.body === body))) return null;
  return { rule: 'opposite', stated: around(said.text, one), given: around(known.text, first) };
}

interface Mouth {
  readonly body: string;
  readonly start: number;
  readonly end: number;
}

const mouthsIn = (text: string): readonly Mouth[] =>
  [...text.matchAll(SPEAKER)].flatMap(({ 0: words, index: start }): readonly Mouth[] => {
    const end = start + words.length;
    const behind = /^ (?:of|for) (?:the )?(?:[\p{L}'’-]+ ?){1,4}/u.exec(text.slice(end, end + 60))?.[0] ?? '';
    const before = /(?:[\p{L}'’-]+ ){1,3}$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
    const found = BODIES.find(([, pattern]) => pattern.test(behind)) ?? BODIES.find(([, pattern]) => behind === '' && pattern.test(before));
    return found === undefined ? [] : [{ body: found[0], start, end }];
  });
