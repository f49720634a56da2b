// From the words in front of a verb of saying to the fullest name that the document gives.
import type { Known } from './known-names.js';
import { ownName } from './own-name.js';
import { headOf, type Introduction, plainWords, type Register } from './register-names.js';
import type { Party, Token } from './types.js';
import { BODY_HEADS, DOCUMENTS, GROUPS } from './word-lists.js';

/** Somebody who spoke. */
export interface Speaker {
  readonly name: string;
  readonly kind: 'person' | 'body' | 'group' | 'document';
  readonly gender: 'he' | 'she' | null;
}

/** A text that somebody issued: `the ministry said in a statement`. */
export interface IssuedText {
  /** Lower case. */
  readonly noun: string;
  readonly speaker: Speaker;
  /** Index of the sentence. */
  readonly at: number;
}

/** What sentences told so far: those who act in them, and surely people named in them. */
export interface Discourse {
  readonly subjects: readonly (readonly Speaker[])[];
  readonly register: Register;
  readonly known: Known;
  /** Who says `I`: the speaker of the quotation that the sentences stand in. */
  readonly self?: Speaker | null;
  /** Names in front of quoted paragraphs, by the index of the paragraph. */
  readonly labels?: ReadonlyMap<number, string>;
  /** Texts that somebody is told to have issued. */
  readonly issued?: readonly IssuedText[];
}

/** How many sentences back a pronoun or a post may point. */
const MEMORY = 10;
const EPITHETS =
  /^(?:leader|candidate|lawmaker|politician|billionaire|tycoon|businessman|businesswoman|activist|campaigner|lawyer|author|economist|veteran|mother|father|farmer|student|teacher|doctor|nurse|pensioner|singer|actor|actress|professor|historian|analyst|researcher|widow)$/;
const HONORARY = /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|dame|madam|prof|professor)$/;
const WRITTEN_BY_ONE = /(?:^| )(?:letter|statement|tweet|post|message|note|memo|email|e-mail|blog|essay|speech)$/i;
const MEMORY_OF_TEXTS = 5;
const LEADERS = /^(?:president|premier|minister|chancellor|king|emir|sultan|leader|chief|head)$/;
/** Words that keep a leader from being the head of a state or government. */
const OF_NO_STATE = /^(?:opposition|rebel|separatist|religious|tribal|party|union|spiritual|student|protest)$/;
/** Bodies of which a text seldom tells of two that it does not tell apart. */
const OFFICES: ReadonlySet<string> = new Set(
  'ministry department embassy commission parliament court tribunal mission presidency secretariat treasury'.split(' '),
);
const SYNONYMS: Readonly<Record<string, RegExp>> = {
  leader: LEADERS,
  premier: /^(?:premier|minister)$/,
  head: /^(?:head|chief|director|chairman|president|leader)$/,
  chief: /^(?:chief|head|director|secretary-general|general|commissioner|president)$/,
  envoy: /^(?:envoy|ambassador|representative)$/,
  diplomat: /^(?:diplomat|minister|envoy|ambassador)$/,
  official: /^(?:official|director|spokesman|spokeswoman|spokesperson)$/,
  spokesperson: /^(?:spokesperson|spokesman|spokeswoman)$/,
  lawmaker: /^(?:lawmaker|mp|senator|deputy)$/,
};

/** The fullest name of a party in a sentence, or null where nothing leads to one. `inSentence` are those named before it there. */
export function resolveSpeaker(
  party: Party,
  tokens: readonly Token[],
  at: number,
  discourse: Discourse,
  inSentence: readonly Speaker[] = [],
): Speaker | null {
  switch (party.kind) {
    case 'pronoun':
      return resolvePronoun(party.name, at, discourse, inSentence);
    case 'person':
      return resolvePerson(party, at, discourse);
    case 'body':
      return { name: fullestBody(party, at, discourse) ?? recentBody(party, at, discourse) ?? party.name, kind: 'body', gender: null };
    case 'role': {
      const own = ownName(party, tokens);
      if (own !== null) return { name: own, kind: 'person', gender: party.gender };
      const isNew = /^(?:a|an|another|one|some)$/.test(tokens[party.from]?.lower ?? '');
      const person = isNew || party.isGuess ? null : findByRole(party, at, discourse);
      const told = isNew || person !== null ? null : recent(at, 6, discourse, ({ name }) => isLongerForm(name.toLowerCase(), party.name));
      return person ?? told ?? byEpithet(party, tokens, at, discourse) ?? { name: party.name, kind: 'person', gender: party.gender };
    }
    case 'document':
      return (
        writerOf(party, tokens, at, discourse, inSentence) ??
        issuerOf(party.name, at, discourse) ?? { name: fullestBody(party, at, discourse) ?? party.name, kind: 'document', gender: null }
      );
    case 'group':
      return { name: party.name, kind: 'group', gender: null };
  }
}

/** `the Hong Kong leader`, `the 34-year-old`: whoever acted last, where the document gives them no post. */
function byEpithet({ role, from, to, gender }: Party, tokens: readonly Token[], at: number, discourse: Discourse): Speaker | null {
  const isEpithet = EPITHETS.test(headOf(role)) || /-year-old$/.test(tokens[to - 1]?.lower ?? '');
  if (tokens[from]?.lower !== 'the' || !isEpithet) return null;
  const hasPost = ({ name }: Speaker): boolean =>
    (discourse.register.people.get(plainWords(name).at(-1) ?? '') ?? []).some(
      (person) => person.role !== '' && !HONORARY.test(person.role),
    );
  const last = recent(at, 3, discourse, ({ kind }) => kind === 'person');
  const isFit = last !== null && /^\p{Lu}/u.test(last.name) && (gender === null || last.gender === null || gender === last.gender);
  return isFit && !hasPost(last) ? last : null;
}

/** `the official` → `senior Pentagon official`, `spokesman` → `spokesman for the ministry`. */
const isLongerForm = (name: string, short: string): boolean => name.startsWith(`${short} `) || name.endsWith(` ${short}`);

/** `her letter read`: whoever the pronoun stands for. */
function writerOf(
  { name, from }: Party,
  tokens: readonly Token[],
  at: number,
  discourse: Discourse,
  inSentence: readonly Speaker[],
): Speaker | null {
  const owner = { his: 'he', her: 'she' }[tokens[from]?.lower ?? ''];
  return owner !== undefined && WRITTEN_BY_ONE.test(name) ? resolvePronoun(owner, at, discourse, inSentence) : null;
}

/** `the statement` → who issued it, where the sentences before tell. */
const issuerOf = (noun: string | null, at: number, { issued = [] }: Discourse): Speaker | null =>
  issued.findLast((text) => (noun === null || text.noun === noun.toLowerCase()) && at - text.at <= MEMORY_OF_TEXTS)?.speaker ?? null;

/** The last of those who act in the sentences before. */
function recent(at: number, memory: number, { subjects }: Discourse, fits: (speaker: Speaker) => boolean): Speaker | null {
  for (let index = at - 1; index >= Math.max(0, at - memory); index -= 1) {
    const found = subjects[index]?.findLast(fits);
    if (found !== undefined) return found;
  }
  return null;
}

function resolvePronoun(pronoun: string, at: number, discourse: Discourse, inSentence: readonly Speaker[]): Speaker | null {
  const name = { him: 'he', her: 'she', them: 'they' }[pronoun] ?? pronoun;
  if (name === 'they') return inSentence.findLast(isPlural) ?? recent(at, 4, discourse, isPlural);
  if (name === 'it')
    return (
      inSentence.findLast(isThing) ??
      recent(at, 4, discourse, isThing) ??
      recent(at, 2, discourse, mayBeBody(discourse)) ??
      issuerOf(null, at, discourse)
    );
  if (name === 'i' || name === 'we') return discourse.self ?? null;
  if (name !== 'he' && name !== 'she') return null;
  const fits = ({ kind, gender }: Speaker): boolean => kind === 'person' && (gender === null || gender === name);
  const near = inSentence.findLast(fits);
  if (near !== undefined) return near;
  for (let index = at - 1; index >= Math.max(0, at - MEMORY); index -= 1) {
    const subject = discourse.subjects[index]?.findLast(fits);
    if (subject !== undefined) return subject;
    const named = discourse.register.bySentence
      .get(index)
      ?.map((person) => toSpeaker(person, discourse))
      .findLast(fits);
    if (named !== undefined) return named;
  }
  return null;
}

const isPlural = ({ kind, name }: Speaker): boolean => kind === 'group' || kind === 'body' || / and /.test(name);
const isThing = ({ kind }: Speaker): boolean => kind === 'body' || kind === 'document';

/** A person by the fullest name that holds all words of a shorter one. */
function resolvePerson(party: Party, at: number, discourse: Discourse): Speaker {
  const words = plainWords(party.name);
  if (party.name.includes(' and ')) return { name: joint(party, at, discourse), kind: 'person', gender: null };
  const acronym = discourse.register.acronyms.get(party.name);
  if (acronym !== undefined) return { name: acronym, kind: 'body', gender: null };
  const [first] = words;
  const candidates = (discourse.register.people.get(words.at(-1) ?? '') ?? []).filter(
    (person) => holds(person.words, words) && (party.gender === null || person.gender === null || party.gender === person.gender),
  );
  const closing = candidates.filter((person) => person.words.at(-1) === words.at(-1));
  const opening = candidates.filter((person) => person.words[0] === first);
  const pool = closing.length > 0 ? closing : opening.length > 0 ? opening : candidates;
  const titled = party.role === '' ? [] : pool.filter(({ role }) => role !== '' && headOf(role) === headOf(party.role));
  const chosen = nearest(titled.length > 0 ? titled : pool, at);
  if (chosen === null) return { name: party.name, kind: 'person', gender: party.gender ?? genderOf(party.name, discourse) };
  return toSpeaker(chosen, discourse);
}

function joint(party: Party, at: number, discourse: Discourse): string {
  const parts = party.name.split(' and ').map((name) => resolvePerson({ ...party, name, role: '', gender: null }, at, discourse).name);
  return parts.join(' and ');
}

/** Whether all words stand in a name, in order. */
function holds(name: readonly string[], words: readonly string[]): boolean {
  let at = 0;
  for (const word of name) if (word === words[at]) at += 1;
  return at === words.length;
}

/** The last introduction up to a sentence, else the first after it. */
function nearest(list: readonly Introduction[], at: number): Introduction | null {
  return list.findLast((person) => person.at <= at) ?? list[0] ?? null;
}

/** A person under the longest form of the name. */
function toSpeaker(person: Introduction, discourse: Discourse): Speaker {
  const [longest = person] = (discourse.register.people.get(person.words.at(-1) ?? '') ?? [])
    .filter(
      (other) => other.words.length >= person.words.length && holds(other.words, person.words) && (person.words.length > 1 || other.isSure),
    )
    .sort((a, b) => b.words.length - a.words.length || a.at - b.at);
  return { name: longest.name, kind: 'person', gender: person.gender ?? longest.gender ?? genderOf(longest.name, discourse) };
}

/** What titles elsewhere say of a person by the last word of the name. */
function genderOf(name: string, { register }: Discourse): 'he' | 'she' | null {
  const last = plainWords(name).at(-1) ?? '';
  return register.people.get(last)?.find(({ gender }) => gender !== null)?.gender ?? null;
}

/** `the minister`: the person last introduced with that post. */
function findByRole(party: Party, at: number, discourse: Discourse): Speaker | null {
  const head = headOf(party.role);
  const wanted = SYNONYMS[head];
  const lists =
    wanted === undefined
      ? [discourse.register.byRole.get(head) ?? []]
      : [...discourse.register.byRole].filter(([key]) => wanted.test(key)).map(([, list]) => list);
  const fits = lists
    .flat()
    .filter((person) => isSamePost(party, person, discourse.known))
    .sort((a, b) => a.at - b.at);
  const chosen = nearest(fits, at);
  return chosen === null ? null : resolvePerson({ ...party, kind: 'person', name: chosen.name }, at, discourse);
}

function isSamePost(party: Party, person: Introduction, known: Known): boolean {
  if (party.gender !== null && person.gender !== null && party.gender !== person.gender) return false;
  const extra = party.role.split(' ').slice(0, -1);
  if (extra.some((word) => OF_NO_STATE.test(word) && !person.role.split(' ').includes(word))) return false;
  // Nobody calls a prime minister or a deputy plainly "the minister".
  if (party.role === 'minister' && /\b(?:prime|deputy|vice)\b/.test(person.role)) return false;
  const isGeneral = SYNONYMS[headOf(party.role)] !== undefined;
  if (!isGeneral && !extra.every((word) => person.role.split(' ').includes(word))) return false;
  if (party.of === '' || person.of === '') return true;
  const one = known.countryOf(party.of);
  const other = known.countryOf(person.of);
  return one === null || other === null ? shares(party.of, person.of) : one === other;
}

const shares = (one: string, other: string): boolean => plainWords(one).some((word) => plainWords(other).includes(word));

/** `the ministry` → `Turkish Foreign Ministry`: the last body of that kind whose name holds all its words. */
function fullestBody(party: Party, at: number, { register }: Discourse): string | null {
  const acronym = register.acronyms.get(party.name);
  if (acronym !== undefined) return acronym;
  const words = plainWords(party.name);
  const head = words.findLast((word) => BODY_HEADS.has(word) || DOCUMENTS.has(word));
  if (head === undefined || words.length > 2 || GROUPS.has(party.name.toLowerCase())) return null;
  const fits = (register.bodies.get(head) ?? []).filter(
    (body) => body.words.length > words.length && words.every((word) => body.words.includes(word)),
  );
  // A common noun points back; a name may be told in full later.
  const chosen = /^\p{Lu}/u.test(party.name) || OFFICES.has(head) ? nearest(fits, at) : fits.findLast((body) => body.at <= at);
  return chosen?.name ?? null;
}

/** Nouns that stand for whatever body acted last. */
const ANY_BODY =
  /^(?:company|firm|group|organi[sz]ation|agency|party|bank|lender|carrier|airline|charity|watchdog|body|institute|institution|producer|maker|manufacturer|retailer|newspaper|movement|think-tank)$/;

/** `the company`: the name that acted in the sentences before, if it is no state and nobody's. */
function recentBody(party: Party, at: number, discourse: Discourse): string | null {
  if (!ANY_BODY.test(party.name)) return null;
  const mayBe = mayBeBody(discourse);
  const { known } = discourse;
  const isNoState = (name: string): boolean => known.actorOf(name) === null || known.isOrganisation(name);
  const fits = (speaker: Speaker): boolean => (speaker.kind === 'body' && isNoState(speaker.name)) || mayBe(speaker);
  return recent(at, 3, discourse, fits)?.name ?? null;
}

/** A name read as that of a person only for want of anything else: `Gazprom`. */
const mayBeBody =
  ({ register }: Discourse) =>
  ({ kind, name, gender }: Speaker): boolean =>
    kind === 'person' &&
    gender === null &&
    /^\p{Lu}/u.test(name) &&
    register.people.get(plainWords(name).at(-1) ?? '')?.some(({ isSure }) => isSure) !== true;
