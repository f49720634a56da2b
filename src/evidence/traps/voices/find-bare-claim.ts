// What is only said, doubted or charged told as a fact: "Ships were sunk" of "warned that ships would be sunk", "plotted" of "on charges of plotting".
import { around } from '../read/around.js';
import { EMPTY, isPast, readWords } from '../read/read-words.js';
import type { Trap } from '../types.js';
import { endOfSaying } from './end-of-saying.js';
import { isToldAsSaid } from './told-as-said.js';

/** What somebody only holds: told without them it would be a fact. */
const HOLDING =
  /^(?:warn(?:s|ed|ing)|claim(?:s|ed|ing)|argu(?:es?|ed|ing)|accus(?:es?|ed|ing)|insist(?:s|ed|ing)|suggest(?:s|ed|ing)|predict(?:s|ed)|believ(?:es?|ed)|alleg(?:es?|ing)|rumou?red)$/;
/** Doubt that the writer adds to a word. */
const DOUBTING = /^(?:alleged(?:ly)?|reportedly|purported(?:ly)?|supposed(?:ly)?|ostensibl[ey])$/;
/** "on charges of plotting": told without them it would be done. */
const CHARGE = /^(?:charges?|suspicion|suspicions|accusations?|allegations?)$/;
/** "sees itself as", "presents itself as": what somebody takes themselves for. */
const SELF_IMAGE =
  /\b(?:see[sn]?|saw|consider(?:s|ed)?|regard(?:s|ed)?|portray(?:s|ed)?|present(?:s|ed)?|cast(?:s)?|describ(?:es?|ed)|view(?:s|ed)?|styl(?:es?|ed)) (?:itself|himself|herself|themselves) as\b/i;

const OWN_VIEW =
  /\b(?:in|to) (?:its|his|her|their) own (?:eyes|view|mind|opinion|judgement|judgment)\b|\b(?:regard|see|consider|view|present|cast|portray|describ)ing (?:itself|himself|herself|themselves)\b|\bself-(?:image|styled|described|perception)\b/i;

/** What keeps a doubt. */
const DOUBT_KEPT =
  /^(?:alleg\p{L}*|reported(?:ly)?|reports?|purported(?:ly)?|suppos\p{L}*|accus(?:e[sd]?|ing)|charg(?:e[sd]?|es)|claim\p{L}*|suspect\p{L}*|accord\p{L}*|said|says?|according|articles?|authors?|sources?|accounts?|thought|believed|understood|presum\p{L}*|unconfirmed|apparent(?:ly)?|ostensib\p{L}+|told|described?|describes|put|puts|blam\p{L}*|attribut\p{L}*|ascrib\p{L}*|see[sn]?|saw|sp(?:eaks?|oken?)|label\p{L}*|brand\p{L}*|dubb?\p{L}*|deem\p{L}*|view\p{L}*|rumou?r\p{L}*|insinuat\p{L}*|denounc\p{L}*|portray\p{L}*|depict\p{L}*|paint\p{L}*|regard\p{L}*|imagin\p{L}*|argu\p{L}*|warn\p{L}*|insist\p{L}*)$/u;
/** Content words that "allegedly" doubts. */
const DOUBTED = 3;
/** Of an adjective, its noun: "the alleged police violence". */
const DOUBTED_NOUN = 3;
/** Content words of a claim that a statement must have where none is a verb in the past. */
const FEWEST = 2;
/** So many are told of the claim, whatever else is. */
const ENOUGH = 3;
/** How much of a statement must be what somebody takes themselves for. */
const IMAGE_SHARE = 0.4;

/** Where a claim begins, and how much of it a statement must have without saying that it is one. */
interface Claim {
  readonly at: number;
  readonly isKept: boolean;
  /** Content words behind it that count. */
  readonly reach?: number;
  /** How much of the statement they must be. */
  readonly share?: number;
  /** Whether the statement may tell more that stands outside the claim than inside. */
  readonly mayTellMore?: boolean;
}

/** Words that the evidence has only behind "warned that", "allegedly" or "sees itself as". */
export function findBareClaim(statement: string, evidence: string): Trap | null {
  const [stated, given] = [readWords(statement), readWords(evidence)];
  const isKept = isToldAsSaid(stated);
  const isDoubtKept = stated.some(({ lower }) => DOUBT_KEPT.test(lower));
  const doubt = given.findIndex(({ lower }, at) => DOUBTING.test(lower) && given[at + 1]?.lower !== 'that');
  const charge = given.findIndex(({ lower }, at) => CHARGE.test(lower) && given[at + 1]?.lower === 'of');
  const image = SELF_IMAGE.exec(evidence);
  const holds = given.findIndex(({ lower }) => HOLDING.test(lower));
  // "had to come first for Lima": as somebody sees it.
  const isSpoken =
    statement.includes('"') || /\b(?:had to|has to|have to|must)\b/.test(statement) || /\b[Ff]or \p{Lu}\p{L}+(?:,|\.|$)/u.test(statement);
  const isOwnView = SELF_IMAGE.test(statement) || OWN_VIEW.test(statement);
  return (
    bare({
      at: doubt,
      isKept: isDoubtKept,
      reach: given[doubt]?.lower.endsWith('ly') === true ? DOUBTED : DOUBTED_NOUN,
      mayTellMore: true,
    }) ??
    bare({ at: charge, isKept: isDoubtKept, reach: DOUBTED, mayTellMore: true }) ??
    (image === null
      ? null
      : bare({ at: given.findIndex(({ start }) => start >= image.index), isKept: isKept || isOwnView, share: IMAGE_SHARE })) ??
    bare({ at: holds, isKept: isKept || isSpoken })
  );

  function bare({ at, isKept, reach = Number.POSITIVE_INFINITY, share = 0, mayTellMore = false }: Claim): Trap | null {
    const verb = given[at];
    if (verb === undefined || isKept) return null;
    const stop = endOfSaying(evidence, verb);
    const behind = given.slice(at + 1).filter(({ lower, start }) => !EMPTY.has(lower) && start < stop);
    const held = new Set(behind.slice(0, reach).map(({ stem }) => stem));
    const open = new Set(given.filter(({ start }, place) => place < at || start >= stop).map(({ stem }) => stem));
    const content = stated.filter(({ lower }) => !EMPTY.has(lower));
    const taken = content.filter(({ stem }) => held.has(stem) && !open.has(stem));
    const plain = new Set(content.flatMap(({ stem }) => (open.has(stem) ? [stem] : [])));
    // What stands outside the claim may be all that is told.
    if (!mayTellMore && taken.length < ENOUGH && plain.size >= taken.length) return null;
    const [first] = taken;
    const isEnough = taken.length >= FEWEST || taken.some(({ lower }) => isPast(lower));
    return first !== undefined && isEnough && taken.length >= share * content.length
      ? { rule: 'attribution', stated: around(statement, first), given: around(evidence, verb) }
      : null;
  }
}
