// Whose man somebody is: "Peru's Ana Soto" of "Chile's Ana Soto", the foreign ministry's spokesman of the Kremlin's.
import { around } from '../read/around.js';
import { EMPTY, readWords } from '../read/read-words.js';
import type { SaidOf, Trap } from '../types.js';

type IsSame = (one: string, other: string) => boolean;
type Mention = SaidOf['mentions'][number];

/** A person with a state beside the name that the evidence gives another, or a spokesman of another body. */
export const findHome = (said: SaidOf, known: SaidOf, isSame: IsSame): Trap | null =>
  findState(said, known, isSame) ?? findMouthpiece(said, known) ?? findOwner(said, known, isSame);

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

/** Persons by two words of their name, each with the states right before. */
function homesIn({ text, mentions }: SaidOf): readonly Home[] {
  return mentions.flatMap((person, at): readonly Home[] => {
    if (!/^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)+$/u.test(text.slice(person.start, person.end)) || person.use !== 'name') return [];
    const states: string[] = [];
    let end = person.start;
    for (let place = at - 1; place >= 0; place -= 1) {
      const mention = mentions[place];
      if (mention === undefined) break;
      const between = text.slice(mention.end, end);
      const isOwner =
        states.length === 0 ? (mention.use === 'adjective' || /^['’]/.test(between)) && LEADING.test(between) : between === '-';
      if (!isOwner) break;
      states.push(mention.actor);
      end = mention.start;
    }
    return states.length === 0 ? [] : [{ person, states }];
  });
}

const OFFICE =
  '(?:leader|ruler|president|premier|chancellor|king|queen|emir|prime minister|(?:[a-z]+ )?minister|head of state|head of government|ambassador|envoy|governor|strongman)';
/** "Ana Soto, the former leader of", "Ana Soto, Peru's foreign minister", "the president of Peru, Ana Soto". */
const OF_STATE = new RegExp(`^,? (?:(?:the|an?|then|once) )?(?:\\p{Ll}[\\p{L}-]* ){0,3}${OFFICE} of (?:the )?$`, 'u');
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
    if (before !== undefined && isBehind) return [{ person: before, states: [state.actor] }];
    const isAhead =
      behind !== undefined && /^,? $/.test(text.slice(state.end, behind.start)) && LEADING_OFFICE.test(text.slice(0, state.start));
    return behind !== undefined && isAhead ? [{ person: behind, states: [state.actor] }] : [];
  });
}

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

/** What both sides have, or what stands for whoever is meant. */
const MUTUAL =
  /^(?:ties?|relations?|relationships?|borders?|trade|talks?|dialogues?|friendships?|cooperation|partnerships?|rivalr(?:y|ies)|disputes?|conflicts?|wars?|agreements?|deals?|treat(?:y|ies)|meetings?|summits?|part|sides?|links?|contacts?|negotiations?|rift|crisis|case|behalf|view|eyes|name|territory|soil|capital|city|time|way|people)$/;
const NOUN_PHRASE = 3;

interface Owned {
  readonly owner: Mention;
  readonly noun: string;
}

/** "Peru's share" of "Chile's share", where the evidence has Peru elsewhere and the statement Chile nowhere. */
function findOwner(said: SaidOf, known: SaidOf, isSame: IsSame): Trap | null {
  const given = ownedIn(known);
  if (given.length === 0) return null;
  for (const { owner, noun } of ownedIn(said)) {
    const same = given.filter((other) => other.noun === noun);
    const [first] = same;
    const places = readWords(known.text).filter(({ stem }) => stem === noun).length;
    if (first === undefined || same.length < places || same.some((other) => isSame(other.owner.actor, owner.actor))) continue;
    const isElsewhere = known.mentions.some(({ actor }) => isSame(actor, owner.actor));
    const isTold = said.mentions.some(({ actor }) => same.some((other) => isSame(other.owner.actor, actor)));
    if (isElsewhere && !isTold) return { rule: 'order', stated: around(said.text, owner), given: around(known.text, first.owner) };
  }
  return null;
}

/** What the names of a text own: "Peru's long-term share". */
const ownedIn = ({ text, mentions }: SaidOf): readonly Owned[] => {
  const words = readWords(text);
  return mentions.flatMap((owner): readonly Owned[] => {
    if (!/^['’]s? /.test(text.slice(owner.end, owner.end + 3))) return [];
    const clause = words.find(({ end }) => end > owner.start)?.clause;
    const behind = words.filter(({ start }) => start > owner.end + 1).slice(0, NOUN_PHRASE);
    const end = behind.findIndex((word) => word.clause !== clause || EMPTY.has(word.lower) || /^\p{Lu}/u.test(word.text));
    const noun = (end === -1 ? behind : behind.slice(0, end)).at(-1);
    return noun === undefined || noun.lower.length < 4 || MUTUAL.test(noun.lower) ? [] : [{ owner, noun: noun.stem }];
  });
};
