// Whether two parties that say something may be one, and who "he" is.
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import { keyOf } from '../read/find-parties.js';
import { EMPTY, readWords } from '../read/read-words.js';
import type { SaidOf, Word } from '../types.js';
import { isGroupOf, isOtherGroup } from './is-other-group.js';
import { POST } from './posts.js';
import type { Voice } from './read-voices.js';

/** What is known of who speaks. */
export interface Known {
  /** Whom the sources name for the words. */
  readonly given: readonly string[];
  readonly isSame: (one: string, other: string) => boolean;
  /** Whether an actor is a state, an organisation or a group. */
  readonly isBody: (actor: string) => boolean;
  /** Whether the sources tell for whom somebody acts. */
  readonly isTied: (person: string) => boolean;
}

const PRONOUN = /^(?:he|she|they|it|we|i|you|one|who|which|that|this|these|those|some|many|others?)$/;
/** Who writes the sources: whatever is said there they say. */
const WRITER =
  /^(?:authors?|articles?|analys[ie]s|reports?|papers?|texts?|sources?|commentary|commentators?|brief|writers?|study|researchers?|documents?|agency|notes?|item|account)$/;
/** Words that many share. */
const COMMON =
  /^(?:minist\p{L}*|president\p{L}*|foreign|prime|spokes\p{L}*|government\p{L}*|offic\p{L}*|leader\p{L}*|chief|head|director\p{L}*|analyst\p{L}*|expert\p{L}*|former|deput\p{L}*|secretar\p{L}*|state|national|central|general|colonel|lt|mr|mrs|ms|dr|sir|chair\p{L}*|envoy|ambassador|columnist|region\p{L}*|countr\p{L}*|side|part\p{L}*|depart\p{L}*|local|senior|both|statement|new|energ\p{L}*|transport|defen[cs]e|interior|finance|managing|executive|governor|mayor|member|senior|delegation|house|office|press)$/u;

/** Neither "he" nor "the author". */
export const isKnown = ({ words, mentions }: Voice): boolean =>
  (mentions.length > 0 ||
    words.some(({ lower }) => isGroupOf(lower)) ||
    (words.length > 1 && /^(?:an?|one|two)$/.test(words[0]?.lower ?? ''))) &&
  !words.some(({ lower }, at) => PRONOUN.test(lower) && !(at === 0 && lower === 'one' && words.length > 1)) &&
  !(WRITER.test(words.at(-1)?.lower ?? '') && words.at(-1)?.text === words.at(-1)?.lower);

/** How many acts of saying before it "he" looks for whom it means. */
const NEAR = 6;

/** "he said" is the one who spoke before, or the only one named in the sentence before. */
export function resolved(voices: readonly Voice[], { text, mentions }: SaidOf): readonly Voice[] {
  const spans = splitSentences(text);
  return voices.map((voice, at) => {
    if (voice.words.length > 1 || !voice.words.some(({ lower }) => /^(?:he|she|they|it|her|him|them)$/.test(lower))) return voice;
    const isPerson = /^(?:he|she|her|him)$/.test(voice.words[0]?.lower ?? '');
    const earlier = voices.slice(Math.max(0, at - NEAR), at).filter(isKnown);
    const last = (isPerson ? earlier.findLast((one) => !isPlainlyNobody(one)) : undefined) ?? earlier.at(-1);
    if (last !== undefined && voice.sentence - last.sentence <= 1) return { ...last, at: voice.at, sentence: voice.sentence };
    const before = spans[voice.sentence - 1];
    const named = before === undefined ? [] : mentions.filter(({ start, end }) => start >= before.start && end <= before.end);
    const [one] = named;
    if (one === undefined || named.length > 1 || !/^(?:he|she|her|him)$/.test(voice.words[0]?.lower ?? '')) return voice;
    const words = readWords(text).filter(({ start, end }) => start >= one.start && end <= one.end);
    return { ...voice, words, mentions: [one] };
  });
}

/** "an Israeli newspaper", "both sides": no single person. */
const isPlainlyNobody = ({ words }: Voice): boolean =>
  words.some(({ lower }) => NO_PERSON.test(lower)) && !words.some(({ lower }) => POST.test(lower));
const NO_PERSON =
  /^(?:newspapers?|reports?|outlets?|channels?|websites?|ministr(?:y|ies)|company|firm|union|unions|government|police|army|sides?|residents|officials|authorities|experts|analysts|study|survey)$/;

/** Two names of one actor. */
export const isOne = (one: string, other: string, { isSame }: Known): boolean => isSame(one, other) || keyOf(one) === keyOf(other);

/** Two parties that share neither an actor nor a word that tells them from others. */
export function isOther(one: Voice, other: Voice, evidence: SaidOf, known: Known): boolean {
  if (!isKnown(other)) return false;
  const [person, holder] = [personOf(one, known), personOf(other, known)];
  // "Lorang of the union" and "Haddad of the union".
  if (person !== null && holder !== null) return !person.some((word) => holder.includes(word));
  // "the oil minister" and "the finance minister".
  const [portfolio, its] = [portfolioOf(one), portfolioOf(other)];
  if (portfolio !== -1 && its !== -1 && portfolio !== its) return true;
  if (one.mentions.some(({ actor }) => other.mentions.some((mention) => isOne(actor, mention.actor, known)))) return false;
  const own = new Set(one.words.flatMap((word) => (isTelltale(word) ? [word.stem] : [])));
  if (other.words.some(({ stem }) => own.has(stem))) return false;
  if (one.mentions.length === 0 || other.mentions.length === 0)
    return isOtherGroup(one, other, evidence) || isOutside(one, other, evidence) || isOutside(other, one, evidence);
  const [body, others] = [one, other].map((voice) =>
    voice.mentions.every(
      ({ actor }) => known.isBody(actor) || (actor === 'ministry' && voice.mentions.some((mention) => known.isBody(mention.actor))),
    ),
  );
  const isApart = body !== others && isInstitution(body === true ? other : one);
  // "Chile's president" and "the Faro analyst Lorang".
  if (isOffice(one) ? isPrivate(other) : isOffice(other) && isPrivate(one)) return true;
  // A state or an office and a person: they may act for it, unless it is known for whom they do, or told.
  if (body === others || isApart) return hasPerson(one) === hasPerson(other) || hasPerson(one);
  // "a Lithuanian negotiator" is nobody who has a name.
  if (body === false && /^(?:an?|two|several)$/.test(other.words[0]?.lower ?? ''))
    return !evidence.mentions.some(({ actor }) => one.mentions.some((mention) => isOne(mention.actor, actor, known)));
  const acting = body === true ? other : one;
  return acting.mentions.some(({ actor }) => known.isBody(actor) || known.isTied(actor));
}

/** What ministers are of, each with its other names. */
const PORTFOLIOS: readonly RegExp[] = [
  /^(?:prime|premier)$/,
  /^(?:foreign|external)$/,
  /^(?:finance|treasury|economy)$/,
  /^defen[cs]e$/,
  /^(?:interior|home)$/,
  /^justice$/,
  /^(?:energy|oil|power|petroleum|mines)$/,
  /^(?:transport|railways?)$/,
  /^(?:agriculture|agricultural|farm|food|fisheries)$/,
  /^health$/,
  /^education$/,
  /^(?:trade|commerce|industry)$/,
  /^labou?r$/,
  /^(?:environment|climate)$/,
];
/** Of whom one of them is told. */
const portfolioOf = ({ words }: Voice): number => {
  const post = words.findIndex(({ lower }) => /^(?:minister|ministry|secretary)$/.test(lower));
  const own = post === -1 ? [] : words.slice(Math.max(0, post - 2), post + 3);
  return PORTFOLIOS.findIndex((line) => own.some(({ lower }) => line.test(lower)));
};

/** Those outside the state and its offices. */
const OUTSIDE =
  /^(?:residents?|villagers?|witness(?:es)?|survivors?|rebels?|militants?|insurgents?|unions?|strikers?|opposition|activists?|critics?|analysts?|economists?|professor|doctors?|medics?|company|firm|outlets?|newspapers?|bloggers?|farmers?|fishermen|mother)$/;
const WORLDLY =
  /^(?:United Nations|European Union|African Union|NATO|OSCE|World Bank|International Monetary Fund|World Food Programme|UNICEF|UNHCR|Arab League)$/;
/** An office of state whom the evidence does not name, and somebody outside the state. */
const isOutside = (one: Voice, other: Voice, evidence: SaidOf): boolean => {
  // "the government" and "the United Nations mission".
  const isWorldly = other.mentions.some(({ actor }) => WORLDLY.test(actor)) && one.mentions.length === 0;
  const isStranger =
    isWorldly ||
    (other.words.some(({ lower }) => /^(?:western|foreign|european)$/.test(lower)) &&
      other.words.some(({ lower }) => lower === 'diplomat'));
  const isState =
    one.words.some(({ lower }) => OFFICE.test(lower)) &&
    !one.words.some(({ lower }) => OUTSIDE.test(lower) || PRIVATE.test(lower) || lower === 'diplomat');
  if (
    !isState ||
    !(isStranger || (other.words.some(({ lower }) => OUTSIDE.test(lower)) && !other.words.some(({ lower }) => OFFICE.test(lower))))
  )
    return false;
  const stems = new Set(readWords(evidence.text).map(({ stem }) => stem));
  return one.words.every(({ lower, stem }) => !OFFICE.test(lower) || !stems.has(stem));
};

/** A body that no catalogue has, and that acts for no state. */
const isInstitution = ({ words, mentions }: Voice): boolean =>
  mentions.every(({ actor }) => INSTITUTION.test(actor)) &&
  !words.some(({ lower }) => /^(?:central|national|state|federal|reserve|royal|people's)$/.test(lower));
const INSTITUTION =
  /^(?:bank|fund|university|institute|institution|organi[sz]ation|association|federation|union|foundation|forum|group|company|corporation|corp|ltd|plc|inc|times|post|news|daily|gazette|cent(?:re|er))$/;

/** The words of a name behind a post: "harbour master Ana Lorang"; null where only the post or a body is named. */
function personOf({ words, mentions }: Voice, { isBody }: Known): readonly string[] | null {
  const last = words.at(-1);
  const mention = mentions.find(({ start, end }) => last !== undefined && start < last.end && last.start < end);
  const post = words.findLastIndex(({ lower }) => POST.test(lower));
  const name = words.slice(post + 1);
  const isName = name.length > 0 && name.every(({ text }) => /^\p{Lu}/u.test(text));
  return post === -1 || mention === undefined || isBody(mention.actor) || !isName ? null : name.map(({ lower }) => lower);
}

/** An office of state, and what those are called who hold none. */
const OFFICE =
  /^(?:president|premier|chancellor|king|minister|ministers|ministry|government|governor|ambassador|spokes\p{L}+|officials?|diplomats?|parliament|army|authorities)$/u;
const PRIVATE =
  /^(?:analyst|expert|columnist|critic|author|economist|researcher|professor|scholar|academic|historian|commentator|journalist|activist|blogger|fellow|scientist|lawyer|farmer|driver|survivor|channels?|outlets?|newspaper|blogs?|websites?|portals?|bloggers?|pundits?)$/;
const isPrivate = ({ words }: Voice): boolean =>
  words.some(({ lower }) => PRIVATE.test(lower)) && !words.some(({ lower }) => OFFICE.test(lower));
const isOffice = ({ words }: Voice): boolean => OFFICE.test(words.at(-1)?.lower ?? '') && !words.some(({ lower }) => PRIVATE.test(lower));

/** A post without the name of who holds it. */
const hasPerson = ({ words, mentions }: Voice): boolean => {
  const last = words.at(-1);
  return last === undefined || !POST.test(last.lower)
    ? !words.some((word, at) => POST.test(word.lower) && /^(?:of|for|at)$/.test(words[at + 1]?.lower ?? ''))
    : mentions.length > 1;
};

const isTelltale = ({ lower }: Word): boolean => !EMPTY.has(lower) && !COMMON.test(lower);
