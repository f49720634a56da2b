// What a text calls a person: "Ana Soto, a former director of the fund", "the Gazette's editor, Jon Wills", "Soto: treasurer".
import type { Span } from '../../base/span.js';
import { comparable } from './compare-text.js';
import { OFFICES, type Office } from './offices.js';

/** A person by the last word of the name, with the office, rank or trade beside it. */
export interface Standing extends Span {
  readonly person: string;
  /** The name has more than one word, or the office stands right before it: it is a person's for sure. */
  readonly isPerson: boolean;
  readonly office: Office;
  /** The field of a minister: `finance`; null where none stands there. */
  readonly field: string | null;
  readonly rank: ReadonlySet<Rank>;
  /** What a chief is chief of: `police`; null where no such word stands there. */
  readonly domain: string | null;
  /** "General Soto": a title, whatever office goes with it. */
  readonly isTitle: boolean;
  /** "Soto commands the fleet": told by a verb. */
  readonly isVerb: boolean;
  readonly words: string;
}

type Rank = 'former' | 'acting' | 'coming' | 'deputy' | 'first';

const RANKS: readonly (readonly [Rank, RegExp])[] = [
  ['former', /\b(?:former|ex|once|one-time|onetime|erstwhile|previous|past|retired|ousted|dismissed)\b/],
  ['acting', /\b(?:acting|interim|caretaker|provisional)\b/],
  ['coming', /\b(?:designate|elect|incoming|nominee|future|next)\b/],
  ['deputy', /\b(?:deputy|vice|assistant|under(?=[ -]secretary)|associate)\b/],
  ['first', /\bfirst (?:deputy|vice)\b/],
];
const FIELD =
  /\b(foreign|defen[cs]e|finance|interior|home|justice|econom(?:y|ic)s?|energy|oil|trade|commerce|transport|health|education|agriculture|environment|fisher(?:y|ies)|labou?r|security|culture|tourism|mining|industry|planning|prime)\b/;

const names = [...OFFICES.keys()].sort((one, other) => other.length - one.length).join('|');
/** A missing space after a name is forgiven: "the Gazettecolumnist". */
const NOUN = new RegExp(`(?:(?<![\\p{L}-])|(?<=\\p{Lu}\\p{Ll}{3,12}))(?:${names})(?:[ -](?:designate|elect))?(?![\\p{L}-])`, 'giu');
const GIVEN = '\\p{Lu}[\\p{L}\\p{M}.-]*';
const NAME = `${GIVEN}(?: (?:(?:al|el|van|der|von|de|di|bin)[ -])?${GIVEN}){0,3}`;
const LONG_NAME = `${GIVEN}(?: (?:(?:al|el|van|der|von|de|di|bin)[ -])?${GIVEN}){1,3}`;
const RIGHT_BEHIND = new RegExp(`^ (${NAME})(?!['’\\p{L}])`, 'u');
const SET_OFF = new RegExp(`^(?: (?:of|for|at|to|in|with|from) [^,;:.|()]{1,60})?(?:, |: | \\| )(${LONG_NAME})(?=[,.;:)]|$| \\p{Ll})`, 'u');
/** The name and what leads from it to the office: no verb and no preposition. */
const LEADING = new RegExp(
  `(?:^|(?<before>[\\p{L}'’]+) |[^\\p{L}]\\s?)(?<name>${NAME})(?:, |: | \\(| - | \\| |,? who is | is | serves as |, as )(?<modifiers>(?:[\\p{L}\\p{N}'’-]+ ){0,5})$`,
  'u',
);
const LABELS = '(?:[Pp]osition|[Pp]ost|[Oo]ffice|[Rr]ole|[Rr]ank|[Jj]ob|[Tt]itle|[Ff]unction|[Ss]tanding|[Cc]apacity)';
/** "Ana Soto, the new man for Lima: ", "Post of Ana Soto, in Lima since May: ", "Ana Soto's rank in the force: ". */
const LABELLED = new RegExp(
  `(?:(?:^|\\. )(?<headed>${LONG_NAME}),(?= [^:.;]{1,80}: )[^:]*(?=: )|(?:^|\\. )${LABELS} (?:of|held by) (?:the )?(?:\\p{Ll}+ )?(?<name>${NAME})(?:,? [^:.;]{1,80})?|(?:^|\\s)(?<owner>${NAME})['’]s? (?:\\p{Ll}+ )?${LABELS.toLowerCase().replace(/\[(.)\1\]/g, '$1')}(?: [^:.;]{1,60})?)(?:: | is | was |, )(?<modifiers>(?:[\\p{L}\\p{N}'’-]+ ){0,5})$`,
  'u',
);
/** "Ana Soto, 58, who chairs", "Ana Soto commands". */
const DOING = new RegExp(
  `(?<name>${LONG_NAME}|(?:[Gg]eneral|[Cc]olonel|[Cc]aptain|Mr|Mrs|Ms|Dr) ${GIVEN})(?:, (?:\\d+|Ph\\.?D\\.?|MP))?(?:,? who|,)? (?<verb>heads|leads|chairs|commands|directs|runs|edits|presides over|governs)(?![\\p{L}-])`,
  'gu',
);
const OFFICE_OF: Readonly<Record<string, string>> = {
  heads: 'head',
  runs: 'head',
  leads: 'leader',
  chairs: 'chairperson',
  'presides over': 'chairperson',
  commands: 'commander',
  directs: 'director',
  edits: 'editor',
  governs: 'governor',
  headed: 'head',
  run: 'head',
  led: 'leader',
  chaired: 'chairperson',
  commanded: 'commander',
  directed: 'director',
  edited: 'editor',
};
const DOMAIN =
  'police|army|navy|union|party|opposition|rebel|government|church|bank|company|security|intelligence|tribal|village|mission|trade|student|guild|port|staff|state|customs|border|railway|mine|miners|fire|prison|election|protest|strike|militia|guard|coast ?guard|air force|fishermen|farmers|growers';
const IN_DOMAIN = new RegExp(`\\b(${DOMAIN})(?:'s|s')? $`);
/** "head of the Valdian Reformed Church". */
const OF_DOMAIN = new RegExp(`^ of (?:the |its |a )?(?:\\p{L}+ ){0,3}?(${DOMAIN})(?![\\p{L}-])`, 'u');
const WITH_DOMAIN: ReadonlySet<string> = new Set(['head', 'leader', 'spokesperson', 'general', 'director', 'chairperson']);
const LONGEST_LEAD = 110;
const PREPOSITION = /^(?:in|at|from|to|of|near|on|by|for|into|since|until|after|before)$/i;
const BREAKING =
  /\b(?:of|to|in|on|at|by|for|from|with|and|or|but|that|which|who|whom|is|are|was|were|has|have|had|said|says|then|not|no|while|as|met|told|than|like)\b/i;

/** Persons of a folded text with what it calls them. */
export const readStandings = (text: string): readonly Standing[] => [...readNouns(text), ...readVerbs(text)];

/** "a bench led by Ana Soto". */
const DONE_BY = new RegExp(
  `(?<![\\p{L}-])(?<verb>headed|led|chaired|commanded|directed|run|edited) by (?:the )?(?:[\\p{L}]+ ){0,2}?(?<name>${LONG_NAME})`,
  'gu',
);

/** "Ana Soto chairs the board". */
const readVerbs = (text: string): readonly Standing[] =>
  [...text.matchAll(DOING), ...text.matchAll(DONE_BY)].flatMap(({ 0: words, index: start, groups }): readonly Standing[] => {
    const office = OFFICES.get(OFFICE_OF[groups?.verb ?? ''] ?? '');
    if (office === undefined) return [];
    const person = keyOf(groups?.name ?? '');
    return [
      {
        person,
        isPerson: true,
        office,
        field: null,
        rank: new Set(),
        domain: null,
        isTitle: false,
        isVerb: true,
        words,
        start,
        end: start + words.length,
      },
    ];
  });

function readNouns(text: string): readonly Standing[] {
  return [...text.matchAll(NOUN)].flatMap((match): readonly Standing[] => {
    const [words] = match;
    const office = OFFICES.get(words.toLowerCase().replace(/[ -](?:designate|elect)$/, ''));
    const { index: start } = match;
    const end = start + words.length;
    const behind = text.slice(end, end + LONGEST_LEAD);
    // "chief economist": the second word is the office.
    if (office === undefined || (/^ \p{Ll}/u.test(behind) && startsWithOffice(behind.slice(1)))) return [];
    const lead = text.slice(Math.max(0, start - LONGEST_LEAD), start);
    const own = modifiersOf(lead);
    if (/\b(?:then|late|so-called|not)\b/i.test(own) || /\bthen (?:\p{L}+ )?$/iu.test(lead)) return [];
    const right = RIGHT_BEHIND.exec(behind);
    const make = (name: string, isPerson: boolean, modifiers: string, from: number, to: number): Standing => {
      const described = `${modifiers} ${words}`.toLowerCase();
      const rank = new Set(RANKS.flatMap(([it, pattern]) => (pattern.test(described) ? [it] : [])));
      const field = office.name === 'minister' ? (FIELD.exec(modifiers.toLowerCase())?.[1] ?? null) : null;
      return {
        person: keyOf(name),
        isPerson,
        office,
        field: field === null ? null : sameField(field),
        rank,
        domain: WITH_DOMAIN.has(office.name) ? domainOf(modifiers.toLowerCase(), behind.toLowerCase()) : null,
        isTitle: right !== null && office.name === 'general',
        isVerb: false,
        words: text.slice(from, to),
        start: from,
        end: to,
      };
    };
    const from = start - own.length;
    if (right !== null) return [make(right[1] ?? '', true, own, from, end + right[0].length)];
    // "an adviser to the president, Ana Soto": she is no president.
    const setOff = /\b(?:of|to|for|at) (?:the |a |an |its |his |her )?$/.test(text.slice(Math.max(0, from - 12), from))
      ? null
      : SET_OFF.exec(behind);
    if (setOff !== null) return [make(setOff[1] ?? '', true, own, from, end + setOff[0].length)];
    const labelled = LABELLED.exec(lead)?.groups;
    if (labelled !== undefined && !BREAKING.test(labelled.modifiers ?? ''))
      return [
        make(
          labelled.headed ?? labelled.name ?? labelled.owner ?? '',
          true,
          labelled.modifiers ?? '',
          start - (labelled.modifiers ?? '').length,
          end,
        ),
      ];
    const led = LEADING.exec(lead)?.groups;
    if (led === undefined || BREAKING.test(led.modifiers ?? '')) return [];
    const name = led.name ?? '';
    const isLong = name.includes(' ');
    if (PREPOSITION.test(name.split(' ')[0] ?? '') || (!isLong && led.before !== undefined && PREPOSITION.test(led.before))) return [];
    return [make(name, isLong, led.modifiers ?? '', start - (led.modifiers ?? '').length, end)];
  });
}

const domainOf = (modifiers: string, behind: string): string | null =>
  IN_DOMAIN.exec(modifiers)?.[1] ?? OF_DOMAIN.exec(behind)?.[1] ?? null;

/** Up to four words before an office that go with it. */
const modifiersOf = (lead: string): string => {
  const all = /(?:[\p{L}\p{N}'’-]+ ){0,4}$/u.exec(lead)?.[0] ?? '';
  const words = all.split(' ').slice(0, -1);
  const at = words.findLastIndex((word) => BREAKING.test(word));
  return words
    .slice(at + 1)
    .map((word) => `${word} `)
    .join('');
};

function startsWithOffice(text: string): boolean {
  const match = NOUN_AT.exec(text);
  return match !== null;
}
const NOUN_AT = new RegExp(`^(?:${names})(?![\\p{L}-])`, 'iu');

const sameField = (field: string): string =>
  field
    .replace('defense', 'defence')
    .replace('labor', 'labour')
    .replace('home', 'interior')
    .replace(/^econom.*/, 'economy');

const keyOf = (name: string): string =>
  comparable(name.replace(/[.'’]+s?$/, ''))
    .split(' ')
    .at(-1) ?? '';

/** What somebody may be called whatever deputy they are. */
const BROAD: ReadonlySet<string> = new Set(['official', 'aide', 'politician', 'diplomat', 'journalist', 'officer', 'manager', 'executive']);

const OUT_OF_OFFICE = /^(?:opposition|rebel|protest|strike|union|militia|student)$/;
const GOVERNING: ReadonlySet<string> = new Set(['president', 'prime minister', 'minister', 'king']);

/** Whether one may call somebody `told` of whom the source says `given`: the same office with the same "former", "acting" and "deputy", or a broader word. */
export function isSameStanding(told: Standing, given: Standing): boolean {
  const agrees = (rank: Rank): boolean => told.rank.has(rank) === given.rank.has(rank);
  if (!agrees('former')) return false;
  if (told.domain !== null && given.domain !== null && told.domain !== given.domain) return false;
  // "the opposition leader Soto" of a president.
  if (OUT_OF_OFFICE.test(told.domain ?? '') && GOVERNING.has(given.office.name)) return false;
  if (told.office.name === given.office.name) {
    const isField = told.field === null || given.field === null || told.field === given.field;
    return isField && agrees('acting') && agrees('coming') && agrees('deputy') && (!told.rank.has('first') || given.rank.has('first'));
  }
  // "Foreign Minister Soto" of a prime minister, or of who led a meeting.
  if (told.field !== null && given.isVerb) return false;
  if (told.office.also.has(given.office.name)) return agrees('deputy');
  return given.office.also.has(told.office.name) && (agrees('deputy') || BROAD.has(told.office.name));
}
