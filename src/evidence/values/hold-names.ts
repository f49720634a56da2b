// Whether a name of a statement stands near its evidence: the same actor, its person, its city, its region, its short form.
import { distance } from 'fastest-levenshtein';
import type { Span } from '../../base/span.js';
import { findMentions, type MentionIndex } from '../../corpus/actors/find-mentions.js';
import { foldQuery } from '../../corpus/text/fold-text.js';
import type { CorpusDocument } from '../../corpus/types.js';
import { comparable, holdsWords, isFormOf, wordsOf } from './compare-text.js';
import { lendsNames } from './lends-names.js';
import type { Support } from './match-values.js';
import { touches } from './read-passage.js';
import { readUnknownNames } from './read-unknown-names.js';
import { bodiesIn, citiesOfState, statesOfRegion } from './regions.js';
import { replacesMember } from './replaces-member.js';
import { standsIn } from './stands-in.js';
import type { Passage, StatedValue } from './types.js';

type Name = StatedValue & { readonly kind: 'name' };

/** By the gazetteer where it knows the name, else word by word. */
export function holdsName(value: Name, text: string, support: Support): boolean {
  // "Rs850 million": an amount, held as one.
  if (/^(?:Rs|Tk|RM|Rp|KSh|TSh|USh|Sh)\.?\d/.test(value.words)) return true;
  if (holdsRegion(value.actor ?? value.words, support)) return true;
  const { actor } = value;
  if (holdsBodyOf(value.words, support)) return true;
  if (actor === null)
    return (
      holdsUnknownName(value.words, support) ||
      holdsShortForm(value.words, support) ||
      holdsParts(value, text, support) ||
      (value.isGuess === true && holdsWord(value.words, support))
    );
  if (replacesMember(actor, text, support)) return false;
  // "Venue: Tashkent": a city of the state as well.
  const isCity = value.isPlace || (value.words !== actor && PLACE_LABEL.test(text.slice(0, value.start)));
  if (holdsActor(actor, value, text, support) && !(isCity && isElsewhere(value, text, support))) return true;
  return standsIn({ ...value, actor }, text, support);
}

/** A run of which the first word names nobody: "That Sputnik", "Blockade of Boulogne", "Non-EU". */
function holdsParts({ words, start }: Name, text: string, support: Support): boolean {
  const [, prefix = '', rest = ''] = PREFIXED.exec(words) ?? [];
  if (prefix !== '') return holdsRest(rest);
  const [first = '', ...others] = words.split(' ');
  const behind = others.join(' ').replace(/^(?:of|and) (?:the )?/, '');
  const isOpening = /(?:^|[.:|!?] )["“]?$/.test(text.slice(Math.max(0, start - 3), start));
  const isHead = /^(?:of|in|for) /.test(others.join(' ')) && !BODY.test(first);
  const isGroup = isHead && GROUP.test(first);
  // "Champions of Turkic solidarity": more than a name where the adjective goes on.
  const isMany =
    /s$/.test(first) && / [\p{Lu}][\p{L}-]+(?:ic|an|sh|se|i|ch)$/u.test(words) && /^ \p{Ll}/u.test(text.slice(start + words.length));
  const isCommon =
    OPENER.test(first) || isGroup || (isHead && (!/s$/.test(first) || isMany) && !isSlip(comparable(first), support.passages));
  return behind !== '' && isOpening && isCommon && holdsRest(behind);

  function holdsRest(name: string): boolean {
    const [mention] = findMentions(name, support.index);
    const isWhole = mention !== undefined && mention.start === 0 && mention.end === name.length;
    const actor = isWhole ? mention.actor : null;
    return holdsName({ kind: 'name', words: name, start, end: start + name.length, actor, isPlace: false }, text, support);
  }
}
const PREFIXED = /^([Nn]on|[Aa]nti|[Pp]ro|[Ee]x|[Ii]ntra|[Tt]rans|[Pp]an)-(\p{Lu}.*)$/u;
/** Words that open a sentence before a name. */
const OPENER =
  /^(?:That|If|When|While|Whether|Although|Though|Because|Since|As|In|On|At|For|With|Without|After|Before|Under|By|From|To|Of|Among|Between|Against|Besides|Like|Unlike|Despite|Now|Then|Only|Even|Also|Not|Unless|Until|Once|Where|What|Which|Who|How|Why|And|But|Or|So|Yet|Neither|Either)$/;
/** Nouns for some of whatever stands behind "of". */
const GROUP =
  /^(?:Parts?|Staff|Employees|Members|Areas|Regions|Most|Citizens|Residents|Leaders|Officials|Representatives|Envoys|Supporters|Critics|Visitors|People)$/;
/** What a body's own name may begin with. */
const BODY =
  /^(?:Bank|Ministry|Department|University|Institute|Council|Church|Union|League|Association|Board|Court|Republic|Kingdom|House|Chamber|Gulf|Bay|Strait|Isle|Cape|Port|City|State|Province|Organi[sz]ation|Federation|Bridge|Battle|Treaty|Community|Party|Movement|Alliance|Assembly|Academy|Sea|Lake|Mount|Sultanate|Emirate|Duke|Prince|Bishop|Archbishop)$/;

function holdsActor(actor: string, { words, start }: Name, text: string, support: Support): boolean {
  const { passages, told, index, ties } = support;
  // What stands around the sentences is meant only where these lean on it: "he", "the two leaders".
  const isLent = (passage: Passage): boolean => lendsNames(passage, text, start);
  const isPlaced = PLACING.test(text.slice(0, start)) || /['’]s?$/.test(words);
  const isNear = (passage: Passage, wanted: string): boolean =>
    passage.findings.names.some(
      (name) =>
        name.actor === wanted &&
        (touches(name, isLent(passage) ? passage.surroundings : passage.sentences) || (isPlaced && touches(name, topicOf(passage)))),
    );
  const isSaid = ({ speaker }: Passage): boolean =>
    speaker !== null &&
    (comparable(speaker) === comparable(actor) || findMentions(speaker, index).some((mention) => mention.actor === actor));
  const cities = citiesOfState(actor).map(comparable);
  return (
    passages.some(
      (passage) =>
        isNear(passage, actor) ||
        isSaid(passage) ||
        (isLent(passage) && passage.findings.headNames.has(actor)) ||
        bodiesIn(passage.sentenceWords).includes(actor) ||
        isUnion(actor, passage) ||
        ((isLent(passage) || !findMentions(passage.sentenceWords, index).some((mention) => mention.use !== 'adjective')) &&
          findMentions(passage.heading ?? '', index).some((mention) => mention.actor === actor)) ||
        ties.some((tie) => tie.state === actor && isNear(passage, tie.person)),
    ) ||
    told.some(({ values }) => values.some((value) => value.kind === 'name' && value.actor === actor)) ||
    passages.some(({ sentenceWords }) => cities.some((city) => holdsWords(comparable(sentenceWords), city))) ||
    // A part of another name: "the UN" of "the UN General Assembly".
    passages.some(
      ({ sentenceKeys }) =>
        [...wordsOf(comparable(words.replace(/['’]s?$/, '')))].every((word) => sentenceKeys.has(word)) ||
        sentenceKeys.has(initialsOf(actor)),
    )
  );
}

/** What stands before sentences in their paragraph, where these name nobody and nothing: "In Ghana rain has come. Only 12 ships passed". */
function topicOf({ findings, sentences, sentenceWords, isBelow }: Passage): Span {
  const paragraph = findings.document.paragraphs.find(({ start, end }) => start <= sentences.start && sentences.start < end);
  const isOwn = findings.names.some((name) => touches(name, sentences)) || readUnknownNames(sentenceWords, true).length > 0;
  return paragraph === undefined || isOwn || isBelow === true ? NOWHERE : { start: paragraph.start, end: sentences.start };
}
const PLACING = /\b(?:in|at|through|via|off|near|around|across|within|to|from|of|for) (?:the )?$/i;
const NOWHERE: Span = { start: -1, end: -1 };

/** "The Union" of a document that names the European one. */
const isUnion = (actor: string, { sentenceWords, findings }: Passage): boolean =>
  actor === 'European Union' &&
  /\b[Tt]he Union\b(?! \p{Lu})/u.test(sentenceWords) &&
  (findings.names.some((name) => name.actor === actor) || bodiesIn(findings.document.text).includes(actor));

/** `un` of United Nations; nothing of a single word. */
const initialsOf = (name: string): string => {
  const capitals = comparable((name.match(/\p{Lu}/gu) ?? []).join(''));
  return capitals.length > 1 ? capitals : name;
};

/** "South Caucasus" of Armenia and Azerbaijan. */
function holdsRegion(name: string, { passages, told, index }: Support): boolean {
  const states = statesOfRegion(name);
  if (states.size === 0) return false;
  return [
    ...passages.map(({ sentenceWords, surroundingWords, leans }) => (leans ? surroundingWords : sentenceWords)),
    ...told.map(({ text }) => text),
  ].some((text) => findMentions(text, index).some(({ actor }) => states.has(actor)));
}

/** "in Tashkent" of what happened "in Samarkand": the evidence has places, and none that the statement names. */
function isElsewhere({ words, start }: StatedValue, text: string, { passages }: Support): boolean {
  const before = text.slice(0, start);
  if (!/\b(?:in|at|near) $/.test(before) && !PLACE_LABEL.test(before)) return false;
  const places = passages.flatMap((passage) => [...passage.sentenceWords.matchAll(PLACE)].map(([, name = '']) => comparable(name)));
  const stated = comparable(text);
  return (
    places.length > 0 &&
    !places.some((place) => holdsWords(stated, place)) &&
    !passages.some(({ sentenceKeys }) => sentenceKeys.has(comparable(words)))
  );
}

/** "Venue of the talks: ". */
const PLACE_LABEL =
  /(?:^|[.;|] )(?:[\p{L}-]+ ){0,2}(?:venue|site|place|location|seat|city|town|capital|scene|headquarters|destination|base|port|stage|setting|birthplace|where)\b[^:;|.]{0,60}: (?:in |at |near )?$/iu;

const PLACE = /\b(?:in|at|near) (\p{Lu}[\p{L}\p{M}]+)(?= |,|\.|$)/gu;

const wordsOfName = (name: string): readonly string[] =>
  [...wordsOf(comparable(name.replace(/['’]s?$/, '').replace(/(?<=\d)s$/, '')))].filter(
    (word) => word.length > 1 && !/^(?:of|the|and|for|de|al|s)$/.test(word),
  );

/** Every word of the name, in one of its forms, stands near the evidence or over its document; two joined by "and" may stand apart. */
function holdsUnknownName(words: string, { passages, told }: Support): boolean {
  return words.split(/ and /).every((part) => {
    const wanted = wordsOfName(part);
    if (isMixed(part, passages)) return false;
    if (wanted.some((word) => isMisspelt(word, passages))) return false;
    return [...passages, ...told].some(({ keys }) => wanted.every((word) => isAmong(word, keys)));
  });
}

/** "UN General Assembly" of "the General Assembly of the United Nations": the body's own words, and an actor that the sentences name. */
function holdsBodyOf(words: string, support: Support): boolean {
  const [first = '', ...rest] = words.split(' ');
  const actor = findMentions(first, support.index)[0]?.actor;
  if (actor === undefined || rest.length === 0) return false;
  return support.passages.some(
    ({ sentenceWords, sentenceKeys }) =>
      wordsOfName(rest.join(' ')).every((word) => sentenceKeys.has(word)) &&
      findMentions(sentenceWords, support.index).some((other) => other.actor === actor),
  );
}

/** "Peruvean": no word of the passages, and one letter other than a form that an actor of theirs has. */
const isMisspelt = (word: string, passages: readonly Passage[]): boolean =>
  !SEVERAL.test(word) &&
  !passages.some(({ keys }) => keys.has(word)) &&
  passages.some(({ actorWords }) => [...actorWords.keys()].some((form) => form.length === word.length && distance(form, word) === 1));

/** "Osganization": no word of the passages, and one letter other than one of them that is no form of it. */
const isSlip = (word: string, passages: readonly Passage[]): boolean =>
  word.length >= SHORTEST_SLIP &&
  !passages.some(({ keys }) => keys.has(word)) &&
  passages.some(({ keys }) => [...keys].some((key) => key.length === word.length && distance(key, word) === 1 && !isFormOf(word, key)));

const SHORTEST_SLIP = 7;

/** States that bear one name: "both Koreas" beside "Korean". */
const SEVERAL = /^(?:americas|guineas|koreas|samoas)$/;

/** A word that may be no name: "Delay" of "delaying". */
const holdsWord = (word: string, { passages }: Support): boolean =>
  passages.some(({ sentenceKeys }) =>
    [...sentenceKeys].some((key) => key.startsWith(word.toLowerCase()) && ENDING.test(key.slice(word.length))),
  );
const ENDING = /^(?:s|es|d|ed|ing|ings|ment|ments|er|ers|al|als)?$/;

/** "the West" of "westward", "eastern". */
const holdsQuarter = (word: string, keys: ReadonlySet<string>): boolean =>
  /^(?:north|south|east|west)$/.test(word) &&
  [...keys].some((key) => /^(?:north|south|east|west)(?:wards?|ern|erly)$/.test(key) && key.startsWith(word));

const PERSON =
  /^(?:(?:Gen|Lt|Col|Capt|Sgt|Maj|Sen|Dr|Prof|Mr|Mrs|Ms)\.? )*(\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*) (\p{Lu}[\p{L}\p{M}'’-]+?)(?:['’]s)?$/u;

/** "Ana Soto" of "Ana Lind" and "Jon Soto": the first name of one person with the surname of another. */
function isMixed(words: string, passages: readonly Passage[]): boolean {
  const [, first = '', last = ''] = PERSON.exec(words) ?? [];
  if (first === '') return false;
  return passages.every(({ surroundingWords: text }) => {
    const pairs = [...text.matchAll(PAIR)].map(([, one = '', two = '']) => [comparable(one), comparable(two.replace(/['’]s$/, ''))]);
    const [one, two] = [comparable(first), comparable(last)];
    const isApart =
      pairs.some(([name, surname]) => name === one && surname !== two) && pairs.some(([name, surname]) => surname === two && name !== one);
    // "Father Soto" of "Father Luis Soto": no other person.
    const isShort = pairs.some(([name, middle]) => name === one && pairs.some(([other, surname]) => other === middle && surname === two));
    return isApart && !isShort && !comparable(text).includes(`${one} ${two}`);
  });
}

/** Two capitalised words that follow one another. */
const PAIR = /(?<![\p{L}])(\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*)(?= (\p{Lu}[\p{L}\p{M}'’-]+))/gu;

const isAmong = (word: string, keys: ReadonlySet<string>): boolean =>
  keys.has(word) || holdsQuarter(word, keys) || [...keys].some((other) => isFormOf(word, other));

/** A whole name of which the evidence has a part, and its document the whole; initials of a name that stands near, and the other way round. */
function holdsShortForm(words: string, { passages, index }: Support): boolean {
  const wanted = wordsOfName(words);
  if (/^(?:\p{Lu}\.?){2,6}(?:'s)?$/u.test(words)) {
    const letters = wanted.join('');
    return passages.some(({ surroundingWords, findings }) =>
      [...surroundingWords.matchAll(RUN), ...findings.document.title.matchAll(RUN)].some(([run]) => initials(run).includes(letters)),
    );
  }
  if (wanted.length < 2) return false;
  const whole = comparable(words.replace(/['’]s?$/, ''));
  const short = initials(words);
  return passages.some(
    ({ keys, sentenceKeys, surroundingWords, findings }) =>
      short.some((letters) => letters.length > 2 && sentenceKeys.has(letters) && isSpelling(whole, letters, findings.document, index)) ||
      // Sources lose spaces: "Nezavisimaya Gazetacolumnist".
      ` ${comparable(surroundingWords)}`.includes(` ${whole}`) ||
      [...surroundingWords.matchAll(RUN)].some(([run]) => isShortened(wanted, wordsOfName(run))) ||
      (wanted.some((word) => isAmong(word, keys)) && holdsWords(textOf(findings.document), whole)),
  );
}

/** "King Salman Centre" of "King Salman Humanitarian Aid and Relief Centre": words of it in their order, the last one kept. */
function isShortened(short: readonly string[], whole: readonly string[]): boolean {
  if (short.at(-1) !== whole.at(-1)) return false;
  let at = 0;
  for (const word of whole) if (word === short[at]) at += 1;
  return at === short.length;
}

/** Whether initials may be spelt so: as the catalogue or the document spells them, or in any way where neither does. */
function isSpelling(whole: string, letters: string, document: CorpusDocument, index: MentionIndex): boolean {
  const [known] = findMentions(letters.toUpperCase(), index);
  const runs = [...foldQuery(document.text).matchAll(RUN)].flatMap(([run]) => (initials(run).includes(letters) ? [comparable(run)] : []));
  const spellings = [...runs, ...(known === undefined || !initials(known.actor).includes(letters) ? [] : [comparable(known.actor)])];
  return spellings.length === 0 || spellings.some((spelling) => holdsWords(spelling, whole));
}

/** Capitalised words with the small ones between them. */
const RUN = /\p{Lu}[\p{L}\p{M}'’-]+(?:(?: of| for| and| the| on| in| to| de| &)* \p{Lu}[\p{L}\p{M}'’-]+)+/gu;

/** `idb` and `iadb` of Inter-American Development Bank, with the small words and without. */
function initials(name: string): readonly string[] {
  const words = comparable(name)
    .replace(/['’]s\b/g, '')
    .split(' ');
  const first = (parts: readonly string[]): string => parts.map((part) => part.charAt(0)).join('');
  const large = words.filter((word) => !/^(?:of|for|and|the|on|in|to|de|&)$/.test(word));
  const whole = [first(large), first(large.flatMap((word) => word.split('-'))), first(words)];
  // The run may begin with a word that is not of the name: "The African Development Bank".
  return [...whole, ...whole.map((letters) => letters.slice(1))].filter((letters) => letters.length > 1);
}

const texts = new WeakMap<object, string>();

/** The comparable text of a document, made once. */
function textOf({ paragraphs, text }: Passage['findings']['document']): string {
  const known = texts.get(paragraphs) ?? comparable(text).replace(/\s+/g, ' ');
  texts.set(paragraphs, known);
  return known;
}
