// Words given to somebody else than their speaker, and what is only said told as a fact.
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import type { Mention } from '../../../corpus/types.js';
import { around } from '../read/around.js';
import { keyOf } from '../read/find-parties.js';
import { EMPTY, isPast, readWords } from '../read/read-words.js';
import type { SaidOf, Trap, Word } from '../types.js';
import { findApposed, findBehind } from './find-sayer-around.js';
import { isGroupOf } from './is-other-group.js';
import { nameSayers } from './name-sayers.js';

const SAYING =
  /^(?:said|says?|told|tells|stated?|warn(?:s|ed|ing)|claim(?:s|ed|ing)|argu(?:es?|ed|ing)|accus(?:es?|ed|ing)|alleg(?:es?|ed|ing)|declar(?:es?|ed|ing)|insist(?:s|ed|ing)|stress(?:es|ed|ing)|emphasi[sz](?:es?|ed|ing)|underlin(?:es?|ed|ing)|suggest(?:s|ed|ing)|adds|added|notes|noted|describ(?:es?|ed|ing)|prais(?:es?|ed|ing)|predict(?:s|ed)|believ(?:es?|ed)|thinks?|thought|deem(?:s|ed)|regard(?:s|ed)|conced(?:es?|ed)|admit(?:s|ted)|hail(?:s|ed)|highlight(?:s|ed|ing)|quip(?:s|ped)|writ(?:es?|ing)|wrote|maintain(?:s|ed)|announc(?:es?|ed)|indicat(?:es?|ed)|remark(?:s|ed)|observ(?:es?|ed)|signal(?:s|l?ed)|assert(?:s|ed)|contend(?:s|ed)|caution(?:s|ed)|acknowledg(?:es?|ed)|dubb(?:s|ed)|term(?:s|ed))$/;
/** What tells in the evidence who speaks, and in a statement may only mean that something is done. */
const ANSWERING =
  /^(?:answer(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|explain(?:s|ed|ing)?|report(?:s|ed|ing)?|recall(?:s|ed|ing)?|testif(?:y|ies|ied)|confirm(?:s|ed|ing)?|respond(?:s|ed)?|retort(?:s|ed)|assur(?:es?|ed|ing)|inform(?:s|ed|ing)?|promis(?:es?|ed|ing)|den(?:y|ies|ied)|urg(?:es?|ed|ing)|complain(?:s|ed)?)$/;
/** Of these the next word tells whether they say something: "holds that", "called it". */
const SAYING_PAIR = /^(?:(?:holds|held|finds|found|sees|says) (?:that|in)|(?:calls|called) (?!for|on|off|upon)\S+)$/;
/** What somebody only holds: told without them it would be a fact. */
const HOLDING =
  /^(?:warn(?:s|ed|ing)|claim(?:s|ed|ing)|argu(?:es?|ed|ing)|accus(?:es?|ed|ing)|insist(?:s|ed|ing)|suggest(?:s|ed|ing)|predict(?:s|ed)|believ(?:es?|ed)|threaten(?:s|ed|ing)|alleg(?:es?|ing)|rumou?red)$/;
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
/** What keeps that somebody only says so. */
const SAYING_KEPT =
  /^(?:said|says?|saying|told|tells|warn\p{L}*|claim\p{L}*|argu\p{L}*|accus(?:e[sd]?|ing)|alleg\p{L}*|declar\p{L}*|insist\p{L}*|stress\p{L}*|emphas\p{L}*|suggest\p{L}*|predict\p{L}*|believ\p{L}*|belief|thought|thinks?|threat\p{L}*|rumou?r\p{L}*|accord\p{L}*|report(?:s|ed|edly)?|articles?|authors?|sources?|accounts?|voices?|commentator\p{L}*|analysts?|experts?|observers?|critics?|credit(?:s|ed)?|views?|viewed|opinions?|words|suspect\p{L}*|charge[sd]?|fear(?:s|ed)?|suppos\p{L}*|purport\p{L}*|deem(?:s|ed)?|sees?|holds|finds|reads|writ(?:es|ten|ing)|wrote|may|might|could|would|want(?:s|ed)?|ask(?:s|ed)?|urg(?:e[sd]?|ing)|demand(?:s|ed)?|call(?:s|ed|ing)|propos(?:e[sd]?|ing)|describ\p{L}*|judg\p{L}*|forecast\p{L}*|expect(?:s|ed)?|maintain(?:s|ed)?|contend\p{L}*|caution\p{L}*|alarm\p{L}*|should|complain\p{L}*|point(?:s|ed|ing)?|hint\p{L}*|signal\p{L}*|signs?|indicat\p{L}*|impl(?:y|ies|ied|ying)|seem\p{L}*|appear\p{L}*|apparent\p{L}*|looks?|speaks?|spoke|likely|perhaps|probabl[ey]|blam\p{L}*|speculat\p{L}*|convinced|worr\p{L}*)$/u;

/** What a thing may do, too. */
const SHOWING = /^(?:suggest|indicat|signal|highlight|underlin|note)/;

/** What else is known of who speaks: for the words of the evidence, and whether two names lead to one party. */
export interface Speakers {
  readonly given: readonly string[];
  readonly isSame: (one: string, other: string) => boolean;
  /** Whether the evidence has the same party say something, however it is told. */
  readonly isVoiced?: () => boolean;
}

/** Another speaker than the evidence has, or none where it has one. */
export function findAttribution(statement: SaidOf, evidence: SaidOf, speakers: Speakers): Trap | null {
  const stated = readWords(statement.text);
  const nearest = nearestSentence(statement, evidence);
  const told = sayersIn(stated, statement.mentions).filter(
    // "Lorang warned that the talks with Chile signalled": what is behind says nothing.
    ({ actor, verb }, at) => !isCommon(actor, evidence) && !(at > 0 && SHOWING.test(verb.lower)),
  );
  // Of two who say something each is held against all that is said.
  const { text, mentions } = told.length > 1 ? evidence : nearest;
  const sayers = sayersIn(readWords(text), mentions).filter(({ actor }) => !EMPTY.has(actor));
  // Nobody named there: whom the sources name, or who says something around it.
  const beside = sayers.length > 0 ? [] : sayersIn(readWords(evidence.text), evidence.mentions).map(({ actor }) => actor);
  const given =
    sayers.length > 0 ? sayers.flatMap(({ actor, others }) => [actor, ...others]) : speakers.given.filter((name) => !isGroupOf(name));
  const shown = sayers.length > 0 ? sayers.map(({ actor }) => actor) : given;
  const answering = sayersIn(readWords(evidence.text), evidence.mentions, ANSWERING).map(({ actor }) => actor);
  for (const { actor, verb, others } of told) {
    // "Putin's spokesman conceded": he is not the one named.
    const isOwner = statement.mentions.some((mention) => mention.actor === actor && OWNED.test(statement.text.slice(mention.start)));
    // "Russian officials welcomed": an adjective may hide the speaker.
    const isSubject = nearest.mentions[0] !== undefined && speakers.isSame(nearest.mentions[0].actor, actor);
    const isHidden = nearest.mentions.some(
      (mention) => mention.use === 'adjective' && SPOKESMEN.test(nearest.text.slice(mention.end)) && speakers.isSame(mention.actor, actor),
    );
    const isGiven = [...given, ...answering, ...beside].some((other) =>
      [actor, ...others].some((one) => speakers.isSame(one, other) || keyOf(one) === keyOf(other)),
    );
    // "the Coordinator" of "the Coordinator, Ms. Boateng, warned".
    const isTitle = nearest.mentions.some(
      (mention, place) =>
        mention.actor === actor &&
        given.includes(nearest.mentions[place + 1]?.actor ?? '') &&
        (nearest.mentions[place + 1]?.start ?? 0) - mention.end <= LONGEST_JOINT,
    );
    if (
      given.length > 0 &&
      !isTitle &&
      !isOwner &&
      !isNamedBeside(verb, given) &&
      !isHidden &&
      !(isSubject && hasInsert(nearest.text)) &&
      !isGiven &&
      !isOfBody(actor, verb) &&
      speakers.isVoiced?.() !== true
    )
      return {
        rule: 'attribution',
        stated: around(statement.text, verb),
        given: `said by ${nameSayers(shown, evidence)}`,
        sides: { stated: `said by ${nameSayers([actor], statement)}`, given: '' },
      };
  }
  return findBareClaim(stated, readWords(evidence.text), statement.text, evidence.text);

  /** "according to Peru's Labor Ministry" of "the Labor Ministry said", "Egypt's army claims" of "the army says". */
  function isNamedBeside(verb: Word, sayers: readonly string[]): boolean {
    const words = stated.filter(({ clause, start }) => clause === verb.clause || (start > verb.end && clause === verb.clause + 1));
    return sayers.some((sayer) => words.some(({ lower }) => lower.replace(/['’]s?$/, '') === sayer));
  }

  /** "SADC observers described" of "observers from the SADC". */
  function isOfBody(actor: string, verb: Word): boolean {
    const own = statement.mentions.filter((mention) => mention.actor === actor && mention.end <= verb.start).at(-1);
    const noun = stated.find(({ start, end }) => own !== undefined && start >= own.end && end <= verb.start);
    if (noun === undefined) return false;
    const words = readWords(nearest.text);
    return nearest.mentions.some((mention) => {
      const before = words.filter(({ end, lower }) => end <= mention.start && !/^(?:the|from|of|for|at|with)$/.test(lower)).at(-1);
      return speakers.isSame(mention.actor, actor) && before?.stem === noun.stem;
    });
  }
}

/** "He said", "Officials said": a capital that opens a sentence makes no name. */
const isCommon = (actor: string, { mentions }: SaidOf): boolean =>
  EMPTY.has(actor) || (/^\p{Ll}+s$/u.test(actor) && !mentions.some((mention) => mention.actor === actor)) || COMMON.test(actor);
const COMMON = /^(?:police|nobody|everyone|everybody|someone|somebody|media|we|people|both)$/;

/** Characters between a title and the name it belongs to: ", Ms. ". */
const LONGEST_JOINT = 7;
const OWNED =
  /^[^,.;:]{2,40}['’]s? (?:\p{L}+ ){0,2}(?:spokes\p{L}+|press secretary|aide|advis[eo]r|envoy|critic|columnist|correspondent|editor|analyst|reporter)\b/u;
const SPOKESMEN =
  /^ (?:\p{L}+ )?(?:officials?|diplomats?|media|outlets?|commentators?|experts?|government|authorities|sources|newspapers?|ministry|minister|president|leader|army|military|state)\b/iu;

/** The sentence of the evidence that shares most words with the statement. */
export function nearestSentence(statement: SaidOf, evidence: SaidOf): SaidOf {
  const wanted = new Set(readWords(statement.text).map(({ stem }) => stem));
  const spans = splitSentences(evidence.text);
  const shared = ({ start, end }: (typeof spans)[number]): number =>
    new Set(readWords(evidence.text.slice(start, end)).flatMap(({ stem, lower }) => (wanted.has(stem) && !EMPTY.has(lower) ? [stem] : [])))
      .size;
  const [best] = [...spans].sort((one, other) => shared(other) - shared(one));
  if (best === undefined) return evidence;
  const { start, end } = best;
  const mentions = evidence.mentions
    .filter((mention) => mention.start >= start && mention.end <= end)
    .map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start }));
  return { text: evidence.text.slice(start, end), mentions };
}

/** Who says something by which word; `others` may name the same one again. */
export interface Sayer {
  readonly actor: string;
  readonly verb: Word;
  readonly others: readonly string[];
}

/** The actor right before a saying verb, behind "by" or "according to". */
export function sayersIn(words: readonly Word[], mentions: readonly Mention[], saying: RegExp = SAYING): readonly Sayer[] {
  return words.flatMap((verb, at): readonly Sayer[] => {
    const isAccording = verb.lower === 'to' && words[at - 1]?.lower === 'according';
    if (verb.lower === 'of' && WORDS_OF.test(words[at - 1]?.lower ?? '') && words[at - 3]?.lower === 'in')
      return namedBehind(words, mentions, verb);
    if (!isAccording && !saying.test(verb.lower) && !SAYING_PAIR.test(`${verb.lower} ${words[at + 1]?.lower ?? ''}`)) return [];
    const by = words[at + 1];
    const behind = isAccording ? verb : by?.lower === 'by' && isPast(verb.lower) ? by : null;
    if (behind !== null) {
      const named = mentions.find(({ start }) => start >= behind.end && start - behind.end < 30);
      // "Sen. Ana Ruiz": the title may stand for a name of its own.
      const next = mentions.find(({ start }) => named !== undefined && start >= named.end && start - named.end <= 2);
      return named === undefined ? [] : [{ actor: named.actor, verb, others: next === undefined ? [] : [next.actor] }];
    }
    const all = mentions.filter((mention) => mention.end <= verb.start && mention.use !== 'place' && !isInsert(words, mention, verb));
    // "X urged Y to sign with Z, warning that": behind a comma the subject of the sentence goes on.
    const isOpening =
      verb.clause !== words[at - 1]?.clause ||
      (/^(?:while|when|and|also)$/.test(words[at - 1]?.lower ?? '') && words[at - 2]?.clause !== verb.clause);
    const isParticiple = /ing$/.test(verb.lower) && isOpening;
    const [subject] = all;
    if (isParticiple) return subject === undefined ? [] : [{ actor: subject.actor, verb, others: [] }];
    const before = all.at(-1);
    const gap = before === undefined ? [] : words.filter(({ start, end }) => start >= before.end && end <= verb.start);
    // "Armenia | Announced in July": another cell tells of its own; "over alleged pests": behind a preposition it says nothing.
    const own = before === undefined ? undefined : words.find(({ end }) => end > before.start);
    const beside = findApposed(words, all, verb) ?? findBehind(words, mentions, verb);
    if (beside !== null) return [{ ...beside, verb }];
    // "(Senate) announced": behind a bracket it goes on.
    const isBracket = before !== undefined && /^\p{Ll}/u.test(verb.text) && mentionInBracket(before, words, verb);
    if (own?.clause !== verb.clause && !isBracket) return [];
    if (gap.some(({ lower }) => /^(?:over|of|on|in|at|for|with|about|after|before|against)$/.test(lower))) return [];
    // "a columnist of X wrote": the columnist did.
    if (before !== undefined && isOfOther(words, before)) return [];
    return before !== undefined && gap.length <= 3 && gap.every(({ clause }) => clause === verb.clause)
      ? [{ actor: before.actor, verb, others: [] }]
      : [];
  });
}

/** A short name in brackets right before the verb. */
const mentionInBracket = (mention: Mention, words: readonly Word[], verb: Word): boolean =>
  words.every(({ start, end, lower }) => start < mention.end || end > verb.start || /ly$|^(?:has|have|had|also)$/.test(lower)) &&
  words.filter(({ clause, end }) => clause === verb.clause - 1 && end > mention.start).length === 1;

/** "in the words of the union's envoy, Ambassador Haddad": all of them name one speaker. */
const WORDS_OF = /^(?:words|view|opinion|judgement|judgment|eyes)$/;
const LONGEST_TITLE = 60;
function namedBehind(words: readonly Word[], mentions: readonly Mention[], verb: Word): readonly Sayer[] {
  const clauseOf = ({ start, end }: Mention): number => words.find((word) => word.end > start && word.start < end)?.clause ?? -1;
  const behind = mentions.filter((mention) => mention.start >= verb.end && mention.start - verb.end < LONGEST_TITLE);
  const [first, second] = behind.filter((mention) => clauseOf(mention) === verb.clause || isApposed(mention));
  return first === undefined ? [] : [{ actor: first.actor, verb, others: second === undefined ? [] : [second.actor] }];

  /** Between two commas: ", Ambassador Haddad,". */
  function isApposed(mention: Mention): boolean {
    const next = words.find(({ start }) => start >= mention.end);
    return clauseOf(mention) === verb.clause + 1 && next?.clause !== verb.clause + 1;
  }
}

const hasInsert = (text: string): boolean => /, (?:including|such as|among|notably|like) /.test(text);

/** "Experts, including the ministry, stressed": who is only among those who say it. */
function isInsert(words: readonly Word[], mention: Mention, verb: Word): boolean {
  const clause = words.find(({ end }) => end > mention.start)?.clause;
  const opener = words.find((word) => word.clause === clause);
  return clause !== verb.clause && opener !== undefined && /^(?:including|such|among|notably|like|even)$/.test(opener.lower);
}

const isOfOther = (words: readonly Word[], mention: Mention): boolean =>
  /^(?:of|for|at|from|with|to|in|against|by)$/.test(
    words.filter(({ end, lower }) => end <= mention.start && mention.start - end < 6 && lower !== 'the').at(-1)?.lower ?? '',
  );

/** Content words that "alleged" doubts, and how many of them a statement must have where none is a verb in the past. */
const DOUBTED = 3;
/** Of an adjective, its noun: \"the alleged police violence\". */
const DOUBTED_NOUN = 3;
const FEWEST_DOUBTED = 2;
/** How much of a statement must be what somebody takes themselves for. */
const IMAGE_SHARE = 0.4;

/** Words that the evidence has only behind "warned that", "allegedly" or "sees itself as". */
function findBareClaim(stated: readonly Word[], given: readonly Word[], statement: string, evidence: string): Trap | null {
  const claim = (at: number, kept: RegExp, fewest: number, reach = Number.POSITIVE_INFINITY, share = 0): Trap | null => {
    const verb = given[at];
    if (verb === undefined || stated.some(({ lower }) => kept.test(lower))) return null;
    const stop = splitSentences(evidence).find(({ end }) => end > verb.start)?.end ?? evidence.length;
    const behind = given.slice(at + 1).filter(({ lower, start }) => !EMPTY.has(lower) && start < stop);
    const held = new Set(behind.slice(0, reach).map(({ stem }) => stem));
    const open = new Set(given.slice(0, at).map(({ stem }) => stem));
    const taken = stated.filter(({ lower, stem }) => !EMPTY.has(lower) && held.has(stem) && !open.has(stem));
    const [first] = taken;
    if (taken.length < share * stated.filter(({ lower }) => !EMPTY.has(lower)).length) return null;
    const isEnough = taken.length >= fewest || taken.some(({ lower }) => isPast(lower) && fewest <= FEWEST_DOUBTED);
    return first !== undefined && isEnough
      ? { rule: 'attribution', stated: around(statement, first), given: around(evidence, verb) }
      : null;
  };
  const doubt = given.findIndex(({ lower }, at) => DOUBTING.test(lower) && given[at + 1]?.lower !== 'that');
  const image = SELF_IMAGE.exec(evidence);
  const imageAt = image === null ? -1 : given.findIndex(({ start }) => start >= image.index);
  // "had to come first for Lima": as somebody sees it.
  const isSpoken =
    statement.includes('"') || /\b(?:had to|has to|have to|must)\b/.test(statement) || /\b[Ff]or \p{Lu}\p{L}+(?:,|\.|$)/u.test(statement);
  return (
    claim(doubt, DOUBT_KEPT, FEWEST_DOUBTED, given[doubt]?.lower.endsWith('ly') === true ? DOUBTED : DOUBTED_NOUN) ??
    claim(
      given.findIndex(({ lower }, at) => CHARGE.test(lower) && given[at + 1]?.lower === 'of'),
      DOUBT_KEPT,
      FEWEST_DOUBTED,
      DOUBTED,
    ) ??
    (SELF_IMAGE.test(statement) || OWN_VIEW.test(statement)
      ? null
      : claim(imageAt, SAYING_KEPT, 2, Number.POSITIVE_INFINITY, IMAGE_SHARE)) ??
    (isSpoken
      ? null
      : claim(
          given.findIndex(({ lower }) => HOLDING.test(lower)),
          SAYING_KEPT,
          2,
        ))
  );
}
