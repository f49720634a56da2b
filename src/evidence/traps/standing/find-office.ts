// Offices without a person's name, and whose they are: "its foreign minister" of "its ambassador", "Peru's premier" of "Chile's premier".
import { findRoles } from '../../values/find-roles.js';
import { OFFICES, type Office } from '../../values/offices.js';
import { isSameStanding, readStandings } from '../../values/read-standings.js';
import { around } from '../read/around.js';
import { readWords } from '../read/read-words.js';
import type { SaidOf, Trap } from '../types.js';

type IsSame = (one: string, other: string) => boolean;

/** Offices that no other one stands for. */
const SPECIFIC =
  'president|prime minister|premier|chancellor|head of government|head of state|minister|secretary of state|king|queen|emir|governor|mayor|speaker|ambassador|consul|special representative|envoy|special envoy|negotiator|secretary general|secretary-general|chief of staff|spokesperson|spokesman|spokeswoman|adviser|advisor|chief executive|ceo|managing director|executive director|chairman|chairwoman|chairperson|director|treasurer|editor|columnist|judge|prosecutor|attorney general|general|commander|bishop|archbishop|cardinal|inspector|engineer|security chief|intelligence chief|spy chief|police chief|army chief|rail chief|trade chief|finance chief|union chief';
const FIELD =
  'foreign|defen[cs]e|finance|interior|home|justice|economy|energy|oil|trade|commerce|transport|health|education|agriculture|environment|labou?r|culture|tourism|mining|industry|planning|water';
const NOUN = new RegExp(
  `(?<![\\p{L}-])(?:(?:(?<field>${FIELD}) )?(?<office>${SPECIFIC.split('|')
    .sort((one, other) => other.length - one.length)
    .join(
      '|',
    )})s?|(?<heads>heads?|chiefs?|directors?|leaders?) of (?:(?:the|its|their) )?(?:\\p{Lu}[\\p{L}’']+,?(?: and)? ){0,3}(?<what>security|intelligence|police|army|secret|railway|rail|spy)(?: services?| agenc(?:y|ies)| forces?)?)(?![\\p{L}-])`,
  'giu',
);
const ANY =
  /president|minister|premier|chancellor|head|secretary|king|queen|emir|governor|mayor|speaker|ambassador|consul|representative|envoy|negotiator|chief|spokes|advis|ceo|director|chair|treasurer|editor|columnist|judge|prosecutor|attorney|general|commander|bishop|cardinal|inspector|engineer/i;

interface Post {
  readonly office: Office;
  readonly field: string | null;
  readonly isNamed: boolean;
  /** Whose it is. */
  readonly owners: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** The field of an adviser, who without one may be any aide. */
const ADVISING = /\b(?:foreign[- ]policy|(?:national[- ])?security|economic|legal|military|media|press|political) advis[eo]rs?\b/i;

const LEFT = /\b(?:formerly|once|used to|until|earlier|previously|then|later|now)\b/i;

/** One office told of a person whom the quoted words give another, whoever else holds it in the document. */
export function findPersonal(said: SaidOf, known: SaidOf): Trap | null {
  const given = ANY.test(known.text) ? readStandings(known.text).filter(({ isPerson, isTitle }) => isPerson && !isTitle) : [];
  if (given.length === 0 || !ANY.test(said.text) || LEFT.test(said.text)) return null;
  for (const one of readStandings(said.text)) {
    const own = given.filter(({ person }) => person === one.person);
    const [first] = own;
    if (first === undefined || !one.isPerson || one.isTitle || one.isVerb) continue;
    const isAdviser = ADVISING.test(one.words) && !/\badvis|\baide/i.test(known.text);
    if (isAdviser || !own.some((other) => isSameStanding(one, other)))
      return { rule: 'opposite', stated: around(said.text, one), given: around(known.text, first) };
  }
  return null;
}

/** An office that the evidence gives nobody while it gives another, or one told of another state's. */
export function findOffice(said: SaidOf, known: SaidOf, isSame: IsSame): Trap | null {
  if (!ANY.test(said.text) || !ANY.test(known.text)) return null;
  const told = postsIn(said);
  const given = told.length === 0 ? [] : postsIn(known);
  if (given.length === 0) return null;
  const trap = (one: Post, other: Post): Trap => ({ rule: 'opposite', stated: around(said.text, one), given: around(known.text, other) });
  for (const one of told) {
    const same = given.filter((other) => other.office.name === one.office.name && isField(one, other));
    // "European ministers" of "the French and German ministers".
    const isMany = [one, ...same].some(({ owners }) => owners.length > 1 || /s$/.test(said.text.slice(one.start, one.end)));
    const [first] = same;
    if (NONE.test(said.text.slice(Math.max(0, one.start - 30), one.start))) continue;
    if (
      first !== undefined &&
      !isMany &&
      !COUNTERPART.test(known.text) &&
      !OF_PERSONS.has(one.office.name) &&
      one.owners.length > 0 &&
      same.every(({ owners }) => owners.length > 0 && !isShared(one.owners, owners, isSame))
    )
      return trap(one, first);
    if (one.isNamed || BROAD.test(known.text)) continue;
    const open = given.find((other) => !other.isNamed && !told.some((it) => isAkin(it, other)));
    if (open === undefined) continue;
    if (!given.some((other) => isAkin(one, other))) return trap(one, open);
    if (isOfOther(one, open, given, said, known, isSame)) return trap(one, open);
  }
  return null;
}

/** Who holds the same office elsewhere. */
const COUNTERPART = /\b(?:counterparts?|opposite numbers?|colleagues?)\b/i;
/** Words for whatever office. */
const BROAD = /\b(?:leaders?|officials?|counterparts?|politicians?|statesm[ae]n|dignitar(?:y|ies)|delegates?)\b/i;
/** "sends no Russian envoy". */
const NONE = /\b(?:no|not|without|neither|nor|never)(?: \p{L}+)? $/iu;
/** Offices that persons have as well as states. */
const OF_PERSONS: ReadonlySet<string> = new Set(['spokesperson', 'aide', 'envoy', 'chief of staff']);

/** "Peru came with its rail chief" of "the rail chiefs were invited; Peru sent its ambassador": beside Peru stands another one alone. */
function isOfOther(one: Post, open: Post, given: readonly Post[], said: SaidOf, known: SaidOf, isSame: IsSame): boolean {
  const names = new Set(said.mentions.map(({ actor }) => actor));
  const before = said.mentions.find(({ end, use }) => end <= one.start && use !== 'place');
  if (before === undefined) return false;
  const words = readWords(known.text);
  const clauseAt = (place: number): number => words.find(({ end }) => end > place)?.clause ?? -1;
  const clauses = new Set(known.mentions.flatMap(({ actor, start }) => (isSame(actor, before.actor) ? [clauseAt(start)] : [])));
  return (
    names.size <= 2 &&
    clauses.has(clauseAt(open.start)) &&
    given.every((other) => !clauses.has(clauseAt(other.start)) || !isAkin(one, other))
  );
}

const isShared = (one: readonly string[], other: readonly string[], isSame: IsSame): boolean =>
  one.some((it) => other.some((own) => isSame(it, own)));

const isField = (one: Post, other: Post): boolean => one.field === null || other.field === null || one.field === other.field;

/** Whether one may be meant by the other: the same, or a broader word. */
function isAkin(one: Post, other: Post): boolean {
  if (one.office.name === other.office.name) return isField(one, other);
  return one.office.also.has(other.office.name) || other.office.also.has(one.office.name);
}

/** "the spokesman for Peru", but "the Minister for Africa". */
const OF_OR_FOR = /^ (?:of|for) (?:the )?$/;
const OF_ONE = /^ of (?:the )?$/;
const OF_FIELD = /^ (?:of|for) (?:the )?(?:\p{Lu}\p{L}+,?(?: and)? ){1,6}(?=of )/u;
const JOINED = /^(?:,|,? and) (?:the )?$/;

function postsIn({ text, mentions }: SaidOf): readonly Post[] {
  const persons = [...readStandings(text), ...findRoles(text)];
  return [...text.matchAll(NOUN)].flatMap((match): readonly Post[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const { field, office, heads, what } = match.groups ?? {};
    const word = (office ?? '').toLowerCase();
    const chief = / chief$/.test(word) && !/^army/.test(word) ? word.replace(/ chief$/, '') : null;
    const known =
      heads !== undefined || chief !== null
        ? { name: `chief of ${sameWhat(what ?? chief ?? '')}`, also: new Set(['director', 'general']) }
        : OFFICES.get(word.replace(/^special envoy$/, 'envoy'));
    // "President Soto", "the general public", "a minister's adviser".
    if (known === undefined || /^ (?:public|election|assembly|strike|secretary|manager|director|meeting)/i.test(text.slice(end))) return [];
    // "the five speakers": whoever spoke.
    if (/^general$/i.test(word) || /^speakers$/i.test(match[0])) return [];
    const isNamed =
      /^,? (?:\p{Lu}\p{L}+ )?\p{Lu}/u.test(text.slice(end, end + 60)) || persons.some((it) => it.start < end && start < it.end);
    const shared = OFFICE_OF[known.name] ?? known;
    return [{ office: shared, field: field === undefined ? null : sameField(field), isNamed, owners: ownersOf(start, end), start, end }];
  });

  function ownersOf(start: number, end: number): readonly string[] {
    const before = mentions.findLastIndex((mention) => mention.end <= start);
    const last = mentions[before];
    if (
      last !== undefined &&
      /^(?:['’]s?)?(?: (?!and |or |who |which |that |to |of |is |was |said )\p{Ll}[\p{L}-]*){0,2} $/u.test(text.slice(last.end, start))
    ) {
      if (last.use === 'adjective' || /^['’]/.test(text.slice(last.end)) || /^ $/.test(text.slice(last.end, start))) {
        let first = before;
        while (first > 0 && JOINED.test(text.slice(mentions[first - 1]?.end ?? 0, mentions[first]?.start ?? 0))) first -= 1;
        return mentions.slice(first, before + 1).map(({ actor }) => actor);
      }
    }
    // "Minister of Agriculture and Fisheries of Samoa": of a field, and then of a state.
    const ofField = OF_FIELD.exec(text.slice(end))?.[0].length ?? 0;
    const next = mentions.findIndex((mention) => mention.start >= end && mention.end > end + ofField);
    const behind = mentions[next];
    if (
      behind === undefined ||
      !(/^spokes/i.test(text.slice(start, end)) ? OF_OR_FOR : OF_ONE).test(
        text.slice(ofField === 0 ? end : end + ofField - 1, behind.start),
      )
    )
      return [];
    let until = next;
    while (mentions[until + 1] !== undefined && JOINED.test(text.slice(mentions[until]?.end ?? 0, mentions[until + 1]?.start ?? 0)))
      until += 1;
    return mentions.slice(next, until + 1).map(({ actor }) => actor);
  }
}

/** Chiefs of one service are one office. */
const OFFICE_OF: Record<string, Office> = {};
for (const what of ['security', 'police', 'army', 'rail', 'trade', 'finance', 'union'])
  OFFICE_OF[`chief of ${what}`] = { name: `chief of ${what}`, also: new Set(['director', 'general']) };

const sameWhat = (what: string): string =>
  what
    .toLowerCase()
    .replace(/^(?:intelligence|secret|spy)$/, 'security')
    .replace('railway', 'rail');

const sameField = (field: string): string =>
  field.toLowerCase().replace('defense', 'defence').replace('labor', 'labour').replace('home', 'interior');
