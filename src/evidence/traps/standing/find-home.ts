// Whose man somebody is: "Peru's Ana Soto" of "Chile's Ana Soto", the foreign ministry's spokesman of the Kremlin's.
import { around } from '../read/around.js';
import type { SaidOf, Trap } from '../types.js';

type IsSame = (one: string, other: string) => boolean;
type Mention = SaidOf['mentions'][number];

/** A person with a state beside the name that the evidence gives another, or a spokesman of another body. */
export const findHome = (said: SaidOf, known: SaidOf, isSame: IsSame): Trap | null =>
  findState(said, known, isSame) ?? findMouthpiece(said, known);

function findState(said: SaidOf, known: SaidOf, isSame: IsSame): Trap | null {
  const told = homesIn(said);
  const given = told.length === 0 ? [] : homesIn(known);
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
