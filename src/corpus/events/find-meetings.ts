// Meetings: who hosted, who attended, who was announced and who stayed away, as far as a sentence says.

import { findMentions, indexActors, type MentionIndex } from '../actors/find-mentions.js';
import { foldParagraphs } from '../text/fold-paragraphs.js';
import { rawSpan } from '../text/fold-text.js';
import type { Corpus, CorpusDocument } from '../types.js';
import { findParticipants, type Participant } from './find-participants.js';
import type { FoundMeeting } from './types.js';

type Role = 'hosts' | 'attended' | 'announced' | 'absent';

/** A verb of meeting: the roles it gives to the names before and behind it in its clause. */
interface MeetingVerb {
  readonly pattern: RegExp;
  readonly before: Role | null;
  readonly behind: Role | null;
  /** Only names right before it count: "Russian-Ukrainian negotiations". */
  readonly isBeside?: boolean;
}

const COME = 'attend|come|take part|join|participate|meet|send|travel|go|fly|visit|be (?:present|represented)';
const AHEAD =
  '(?:will|shall|would|(?:is|are|was|were) (?:also )?(?:to|set to|due to|expected to|scheduled to|likely to)|(?:agreed|plans?|planned|promised|intends?|pledged) to)(?: also| then| next| not only)?';
const OCCASION =
  /\b(?:meet(?:s|ing|ings)?|met|talks|summits?|conference|visit(?:s|ed)?|host(?:s|ed|ing)?|attend\p{L}*|round|negotiations|session|council|forum|gathering|encounter|trip|invit\p{L}+|delegations?|took part|take part|taken part|received|welcomed|accompan\p{L}+|congress|ceremony|dialogue)\b/iu;

/** The first that matches in a clause gives the roles. */
const VERBS: readonly MeetingVerb[] = [
  {
    pattern: new RegExp(
      `\\b(?:did not|do not|does not|didn't|will not|won't|would not|refus(?:ed|es) to|declined to|failed to|decid(?:ed|es) not to|chose not to|decision not to) (?:${COME})\\b`,
      'i',
    ),
    before: 'absent',
    behind: null,
  },
  {
    pattern:
      /\b(?:was|were|has|have|had|is|are) not (?:been )?(?:invited|asked|present|represented)\b|\b(?:stayed away|boycotted|skipped|snubbed|pulled out|walked out|was absent|were absent|sent no \p{L}+)\b|\bdeclined (?:the|an|his|her|its|their) invitation\b/iu,
    before: 'absent',
    behind: null,
  },
  { pattern: /\b(?:cancell?ed|called off|scrapped|postponed)\b(?! by\b)/i, before: 'absent', behind: null },
  { pattern: /\b(?:hosted|convened|co-hosted|organi[sz]ed) by\b|\bat the invitation of\b/i, before: 'attended', behind: 'hosts' },
  { pattern: new RegExp(`\\b${AHEAD} (?:host|receive|welcome)\\b`, 'i'), before: 'hosts', behind: 'announced' },
  {
    pattern: /\b(?:hosted|hosts|hosting|played host to|(?:welcomed|received)(?= (?:[\p{L}'-]+ ){0,4}?\p{Lu}))\b/u,
    before: 'hosts',
    behind: 'attended',
  },
  { pattern: /\b(?:invited|has invited|invites)\b(?! to\b)/i, before: 'hosts', behind: 'announced' },
  {
    pattern: new RegExp(
      `\\b${AHEAD} (?:[a-z]+ ){0,2}?(?:${COME}|accompany|hold (?:[a-z]+ ){0,2}(?:talks|meetings?)|sit down|gather|convene|speak)\\b`,
      'i',
    ),
    before: 'announced',
    behind: 'announced',
  },
  { pattern: /\b(?:chaired|co-chaired|attended) by\b/i, before: null, behind: 'attended' },
  {
    pattern: /\b(?:talks|negotiations|meetings?|summit|encounter|dialogue|consultations) (?:\p{L}+ ){0,2}?(?:between|among)\b/iu,
    before: null,
    behind: 'attended',
  },
  { pattern: /\b(?:talks|negotiations|meetings?|encounter|consultations) with\b/i, before: 'attended', behind: 'attended' },
  {
    pattern:
      /\b(?:met|meets|held (?:\p{L}+ ){0,3}?(?:talks|meetings?|consultations)|sat down|conferred|took part|takes part|taken part|attended|attends|participated|visited|visits|gathered|convened|travelled|traveled|arrived|came|flew|sent)\b/iu,
    before: 'attended',
    behind: 'attended',
  },
  { pattern: /\b(?:talks|negotiations|meeting|summit|encounter|consultations)\b/i, before: 'attended', behind: null, isBeside: true },
];
/** Verbs behind which only those met are participants, not what was visited or sent. */
const NO_OBJECT =
  /\b(?:attend(?:ed|s)?|visit(?:ed|s)?|took part|takes part|taken part|take part|participated?|travell?ed|travel|arrived|came|come|flew|fly|sent|send|go|gathered|convened|be (?:present|represented))$/i;
/** Where one telling of a role ends and the next begins. */
const CLAUSE =
  /;|, (?=(?:and )?[A-Z][\p{L}-]+ (?:sent|came|did|was|were|will|cancelled|canceled|stayed|declined|joined|attended|met)\b)|, (?=(?:but|while|and|which|who|where|although|though|whereas|after|before)\b)|(?<= )(?=(?:but|while|whereas|although) )/gu;

/** Finds the meetings of a corpus in the order of the documents and of the text. Without actors, names are as written. */
export function findMeetings(corpus: Corpus): readonly FoundMeeting[] {
  const index = indexActors(corpus.actors);
  return corpus.documents.flatMap((document) => findDocumentMeetings(document, index));
}

/** The meetings of one document: they depend on it and on the actors alone. */
function findDocumentMeetings(document: CorpusDocument, index: MentionIndex): readonly FoundMeeting[] {
  return foldParagraphs(document).flatMap(({ folded, sentences }) =>
    sentences.flatMap(({ start, end }): readonly FoundMeeting[] => {
      const text = folded.text.slice(start, end);
      if (text.length > LONGEST || !OCCASION.test(text)) return [];
      const roles = readSentence(text, findParticipants(text, findMentions(text, index)));
      return roles === null ? [] : [{ document: document.id, span: rawSpan(folded, start, end), ...roles }];
    }),
  );
}

/** Longer sentences are lists or no prose. */
const LONGEST = 1_200;
/** How far before a noun names belong to it, and how far behind a verb names are its objects. */
const BESIDE = 20;
const OBJECT = 120;
const isOwner = (text: string, end: number): boolean => /^['’]/.test(text.slice(end, end + 1));
const ORDER: readonly Role[] = ['absent', 'hosts', 'announced', 'attended'];

function readSentence(text: string, participants: readonly Participant[]): Readonly<Record<Role, readonly string[]>> | null {
  const roleOf = new Map<string, Role>();
  const give = (participant: Participant, role: Role | null): void => {
    const known = roleOf.get(participant.name);
    if (role === null || (known !== undefined && ORDER.indexOf(known) <= ORDER.indexOf(role))) return;
    roleOf.set(participant.name, role);
  };
  const starts = [0, ...[...text.matchAll(CLAUSE)].map((match) => match.index)];
  for (const [at, from] of starts.entries()) {
    const to = starts[at + 1] ?? text.length;
    const clause = text.slice(from, to);
    const verb = VERBS.find(({ pattern }) => pattern.test(clause));
    const match = verb?.pattern.exec(clause);
    if (verb === undefined || match === null || match === undefined) continue;
    const verbStart = from + match.index;
    const verbEnd = verbStart + match[0].length;
    const own = participants.filter(({ start, end }) => start >= from && end <= to);
    const before = own.filter(
      ({ end }) => end <= verbStart && (verb.isBeside !== true || (verbStart - end <= BESIDE && !isOwner(text, end))),
    );
    // "Russia, which did not attend": the one named last before the clause.
    const subject = before.length > 0 || verb.isBeside === true ? before : participants.filter(({ end }) => end <= from).slice(-1);
    for (const one of verb.before === null ? [] : subject) give(one, verb.before);
    if (NO_OBJECT.test(match[0]) && !/\bwith\b/.test(clause.slice(match.index + match[0].length))) continue;
    for (const one of own.filter(({ start }) => start >= verbEnd && start - verbEnd <= OBJECT)) {
      const isChair = /\b(?:chaired|attended) by\b/.test(text.slice(verbEnd, one.start));
      give(one, isChair ? 'attended' : verb.behind);
    }
  }
  for (const one of participants) if (/^['’]s? invitation\b/.test(text.slice(one.end, one.end + 14))) roleOf.set(one.name, 'hosts');
  if (roleOf.size === 0) return null;
  const of = (role: Role): readonly string[] => [...roleOf].filter(([, given]) => given === role).map(([name]) => name);
  return { hosts: of('hosts'), attended: of('attended'), announced: of('announced'), absent: of('absent') };
}
