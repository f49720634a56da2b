// Meetings: who hosted, who attended, who was announced and who stayed away, as far as a sentence says.
import { findDocumentMentions, indexActors, type MentionIndex } from '../actors/find-mentions.js';
import { foldParagraphs } from '../text/fold-paragraphs.js';
import { rawSpan } from '../text/fold-text.js';
import type { Corpus, CorpusDocument } from '../types.js';
import { assignRoles } from './assign-roles.js';
import { findParticipants } from './find-participants.js';
import { findPersons, type PersonsSoFar } from './find-persons.js';
import type { FoundMeeting } from './types.js';

/** A sentence without any of these tells of no meeting. */
const OCCASION =
  /\b(?:meet(?:s|ing|ings)?|met|talks|summits?|conference|visit(?:s|ed|ing)?|host(?:s|ed|ing)?|attend\p{L}*|round|negotiations|session|council|forum|gathering|encounter|trip|invit\p{L}+|delegations?|took part|take part|taken part|receiv(?:e|es|ed|ing)|welcom(?:e|es|ed|ing)|accompan\p{L}+|congress|ceremony|dialogue|consultations|absence|boycott\p{L}*|retreat|funeral|inauguration|discussions|send|sent|stay(?:ed|s|ing)? away(?=[.,;]| (?:owing|because|citing|in protest|due))|represented|present|absent|participation|general assembly)\b/iu;
/** Longer sentences are lists or no prose. */
const LONGEST = 1_200;

/** Goes on with the person told of. */
const HE = /^(?:He|She) /;
/** Who is named so early is whom a sentence is about. */
const FRONT = 80;

/** Finds the meetings of a corpus in the order of the documents and of the text. Without actors, names are as written. */
export function findMeetings(corpus: Corpus): readonly FoundMeeting[] {
  const index = indexActors(corpus.actors);
  const persons = new Set(corpus.actors.filter(({ kind }) => kind === 'person').map(({ name }) => name));
  return corpus.documents.flatMap((document) => findDocumentMeetings(document, index, persons));
}

/** The meetings of one document: they depend on it and on the actors alone. */
function findDocumentMeetings(document: CorpusDocument, index: MentionIndex, persons: ReadonlySet<string>): readonly FoundMeeting[] {
  const paragraphs = foldParagraphs(document);
  const mentions = findDocumentMentions(
    paragraphs.map(({ folded }) => folded.text),
    index,
  );
  const so: PersonsSoFar = new Map();
  return paragraphs.flatMap(({ folded, sentences }, at) => {
    const inParagraph = mentions[at] ?? [];
    let next = 0;
    let person: { readonly name: string } | null = null;
    return sentences.flatMap(({ start, end }): readonly FoundMeeting[] => {
      while ((inParagraph[next]?.end ?? end) <= start) next += 1;
      const first = next;
      while ((inParagraph[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next += 1;
      const own = inParagraph
        .slice(first, next)
        .map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start }))
        .filter((mention) => mention.start >= 0);
      const text = folded.text.slice(start, end);
      if (text.length > LONGEST || !OCCASION.test(text)) {
        person = findPersons(text, own, so).find(({ isPerson, start }) => isPerson && start < FRONT) ?? (HE.test(text) ? person : null);
        return [];
      }
      const participants = findParticipants(text, own, persons, so);
      const roles = assignRoles(text, participants, person);
      person = participants.find(({ isPerson, lead, isOwner }) => isPerson && lead === null && !isOwner) ?? (HE.test(text) ? person : null);
      return roles === null ? [] : [{ document: document.id, span: rawSpan(folded, start, end), ...roles }];
    });
  });
}
