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
    (words.length > 1 && POST.test(words.at(-1)?.lower ?? '')) ||
    (words.length > 1 && /^(?:an?|one|two)$/.test(words[0]?.lower ?? ''))) &&
  !words.some(({ lower }, at) => PRONOUN.test(lower) && !(at === 0 && lower === 'one' && words.length > 1)) &&
  !(WRITER.test(words.at(-1)?.lower ?? '') && words.at(-1)?.text === words.at(-1)?.lower);

/** How many acts of saying before it "he" looks for whom it means. */
const NEAR = 6;

/** "he said" is the one who spoke before, or the only one named in the sentence before. */
export function resolved(voices: readonly Voice[], { text, mentions }: SaidOf): readonly Voice[] {
  const spans = splitSentences(text);
  const all = readWords(text);
  const whole = voices.map((voice) => wholeOf(voice, voices, all, mentions));
  return whole.map((voice, at) => {
    if (voice.words.length > 1 || !voice.words.some(({ lower }) => /^(?:he|she|they|it|her|him|them)$/.test(lower))) return voice;
    const isPerson = /^(?:he|she|her|him)$/.test(voice.words[0]?.lower ?? '');
    const earlier = whole.slice(Math.max(0, at - NEAR), at).filter(isKnown);
    const last = (isPerson ? earlier.findLast((one) => !isPlainlyNobody(one)) : undefined) ?? earlier.at(-1);
    if (last !== undefined && voice.sentence - last.sentence <= 1) return { ...last, at: voice.at, sentence: voice.sentence };
    const before = spans[voice.sentence - 1];
    const named = before === undefined ? [] : mentions.filter(({ start, end }) => start >= before.start && end <= before.end);
    // Of several the one with first name and surname.
    const full = named.filter(
      ({ start, end, actor, use }) => use === 'name' && actor === actor.toLowerCase() && / \p{Lu}/u.test(text.slice(start, end)),
    );
    const [one] = full.length === 1 ? full : named;
    if (one === undefined || (named.length > 1 && full.length !== 1) || !/^(?:he|she|her|him)$/.test(voice.words[0]?.lower ?? ''))
      return voice;
    const words = readWords(text).filter(({ start, end }) => start >= one.start && end <= one.end);
    return { ...voice, words, mentions: [one] };
  });
}

/** "Sope added" of "Opposition leader Willie Sope", "the President" of "President Ana Soto": by all that the text calls them. */
function wholeOf(voice: Voice, voices: readonly Voice[], all: readonly Word[], mentions: SaidOf['mentions']): Voice {
  const [first, second] = voice.words;
  const [own] = voice.mentions;
  const isPost = voice.words.length === 2 && first?.lower === 'the' && POST.test(second?.lower ?? '');
  if (isPost) {
    const at = all.findIndex(
      ({ lower, end, start }, place) =>
        start < voice.at.start &&
        lower === second?.lower &&
        mentions.some((one) => one.use === 'name' && one.start === all[place + 1]?.start && one.start - end < 2),
    );
    const named = mentions.find(({ start }) => start === all[at + 1]?.start);
    return at === -1 || named === undefined
      ? voice
      : { ...voice, mentions: [named], words: all.filter(({ start, end }) => start >= (all[at]?.start ?? 0) && end <= named.end) };
  }
  if (own === undefined || voice.mentions.length > 1 || voice.words.some(({ start, end }) => start < own.start || end > own.end))
    return voice;
  const other = voices.find(
    ({ mentions: its, words }) => words.length > voice.words.length && its.length === 1 && its[0]?.actor === own.actor,
  );
  if (other !== undefined) return { ...voice, words: other.words, mentions: other.mentions };
  const named = mentions.find(({ actor, start }) => actor === own.actor && start < own.start);
  const end = all.findIndex(({ start }) => start >= (named?.start ?? 0));
  if (named === undefined || end < 1) return voice;
  let start = end;
  while (
    start > 0 &&
    all[start - 1]?.clause === all[end]?.clause &&
    (POST.test(all[start - 1]?.lower ?? '') || isGroupOf(all[start - 1]?.lower ?? ''))
  )
    start -= 1;
  return start === end ? voice : { ...voice, words: all.slice(start).filter((word) => word.end <= named.end), mentions: [named] };
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
  const isLeaning = (one: Voice, other: Voice): boolean => portfolioOf(one) === -1 && isBehindPronoun(one, other, evidence, known);
  if (isLeaning(one, other) || isLeaning(other, one) || isDescribed(one, other, evidence)) return false;
  const [person, holder] = [personOf(one, known), personOf(other, known)];
  // "Lorang of the union" and "Haddad of the union".
  if (person !== null && holder !== null) return !person.some((word) => holder.includes(word));
  // "the oil minister" and "the finance minister".
  const [portfolio, its] = [portfolioOf(one), portfolioOf(other)];
  if (portfolio !== -1 && its !== -1) return portfolio !== its;
  if (isInitials(one.words, other.words) || isInitials(other.words, one.words)) return false;
  if (one.mentions.some(({ actor }) => other.mentions.some((mention) => isOne(actor, mention.actor, known)))) return false;
  const own = new Set(one.words.flatMap((word) => (isTelltale(word) ? [word.stem] : [])));
  if (other.words.some(({ stem }) => own.has(stem))) return false;
  if (one.mentions.length === 0 || other.mentions.length === 0)
    return isOtherGroup(one, other, evidence) || isOutside(one, other, evidence) || isOutside(other, one, evidence);
  // "the World Bank" of a minister's words, where nobody names the bank.
  const isForeign =
    one.mentions.every(({ actor }) => WORLDLY.test(actor)) &&
    other.words.some(({ lower }) => /^(?:minister|president|governor|mayor|admiral)$/.test(lower));
  if (isForeign && !evidence.mentions.some(({ actor }) => one.mentions.some((mention) => isOne(mention.actor, actor, known)))) return true;
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

/** "Its leader, Ama Boateng": the one whose leader she is may be the one that is meant. */
const isBehindPronoun = ({ mentions }: Voice, { words }: Voice, evidence: SaidOf, known: Known): boolean =>
  /^(?:its|their|his|her)$/.test(words[0]?.lower ?? '') &&
  mentions.some(({ actor }) => known.isBody(actor) || actor === actor.toLowerCase()) &&
  evidence.mentions.some(
    ({ actor, start }) => start < (words[0]?.start ?? 0) && mentions.some((mention) => isOne(actor, mention.actor, known)),
  );

/** "the pharmacist from Lublin" of "Agnieszka Wrona, a hospital pharmacist from Lublin": what stands behind the name tells so. */
function isDescribed(one: Voice, other: Voice, { text, mentions }: SaidOf): boolean {
  if (!/^(?:an?|the|one)$/.test(one.words[0]?.lower ?? '') || other.mentions.length === 0) return false;
  const own = new Set(one.words.flatMap((word) => (isTelltale(word) ? [word.stem] : [])));
  const all = readWords(text);
  return mentions.some(({ actor, end }) => {
    if (!other.mentions.some((mention) => mention.actor === actor)) return false;
    const at = all.findIndex(({ start }) => start >= end);
    const clause = all[at]?.clause;
    if (!/^(?:an?|the|one|who)$/.test(all[at]?.lower ?? '') || text[end] !== ',') return false;
    return all.slice(at, at + NEAR).some((word) => word.clause === clause && own.has(word.stem));
  });
}

/** What ministers are of, each with its other names. */
const PORTFOLIOS: readonly RegExp[] = [
  /^(?:prime|premier)$/,
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
  /^(?:foreign|external)$/,
];
/** Offices of one holder, each another's than those of the other lines. */
const OFFICES: readonly RegExp[] = [
  /^president$/,
  /^(?:comptroller|auditor)$/,
  /^ombudsman$/,
  /^(?:mayor|mayoress)$/,
  /^governor$/,
  /^(?:ambassador|envoy)$/,
  /^secretary-general$/,
  /^(?:king|queen|emir|sultan)$/,
  /^prosecutor$/,
  /^(?:bishop|archbishop)$/,
  /^(?:columnist|editor)$/,
];
/** An abbreviation of the other's name: "the ICT department". */
const isInitials = (one: readonly Word[], other: readonly Word[]): boolean => {
  const letters = other.flatMap(({ text }) => (/^\p{Lu}/u.test(text) ? [text[0]] : [])).join('');
  return one.some(({ text }) => /^\p{Lu}{2,}$/u.test(text) && letters.includes(text));
};

/** Of whom one of them is told. */
const portfolioOf = ({ words }: Voice): number => {
  const post = words.findIndex(({ lower }) => /^(?:vice-|under-)?(?:minister|ministry|secretary)$/.test(lower));
  const own = post === -1 ? [] : words.slice(Math.max(0, post - 2), post + 4);
  const found = PORTFOLIOS.findIndex((line) => own.some(({ lower }) => line.test(lower)));
  // "the president's spokesman", "former mayor": not theirs.
  if (post !== -1 || words.some(({ text, lower }) => isOfOffice(text) || /^(?:former|deputy|vice|spokes\p{L}+|adviser|aide)$/u.test(lower)))
    return found;
  const office = OFFICES.findIndex((line) => words.some(({ lower }) => line.test(lower)));
  return office === -1 ? -1 : PORTFOLIOS.length + office;
};

/** "the president's", not "Peru's". */
const isOfOffice = (text: string): boolean => /['’]s?$/.test(text) && /^\p{Ll}/u.test(text);

/** Those outside the state and its offices. */
const OUTSIDE =
  /^(?:residents?|villagers?|witness(?:es)?|survivors?|rebels?|militants?|insurgents?|unions?|strikers?|opposition|activists?|critics?|analysts?|economists?|professor|doctors?|medics?|company|firm|outlets?|newspapers?|bloggers?|farmers?|fishermen|mother)$/;
const WORLDLY =
  /^(?:United Nations|European Union|African Union|NATO|OSCE|World Bank|International Monetary Fund|World Food Programme|UNICEF|UNHCR|Arab League|International Organization for Migration|World Health Organization|International Committee of the Red Cross|Red Cross)$/;
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
