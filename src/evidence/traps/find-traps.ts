// Everything that one text may turn round of another.
import { createMemory, type Remember } from '../../base/remember.js';
import type { MentionIndex } from '../../corpus/actors/find-mentions.js';
import { foldQuery } from '../../corpus/text/fold-text.js';
import { findContrast } from './denial/find-contrast.js';
import { findDenial } from './denial/find-denial.js';
import { findNegation } from './denial/find-negation.js';
import { findPresence } from './denial/find-presence.js';
import { findCounted } from './numbers/find-counted.js';
import { findFigure } from './numbers/find-figure.js';
import { findManifold } from './numbers/find-manifold.js';
import { findPairing } from './numbers/find-pairing.js';
import { findPartOfWhole } from './numbers/find-part-of-whole.js';
import { findToll } from './numbers/find-toll.js';
import { findOrder } from './order/find-order.js';
import { findOrderOfClauses } from './order/find-order-of-clauses.js';
import { findParts } from './order/find-parts.js';
import { findSubject } from './order/find-subject.js';
import { findAlleged } from './outlook/find-alleged.js';
import { findDelayed } from './outlook/find-delayed.js';
import { findNounAhead } from './outlook/find-noun-ahead.js';
import { findOnlyAhead } from './outlook/find-only-ahead.js';
import { findProspect } from './outlook/find-prospect.js';
import { findRung } from './outlook/find-rung.js';
import { findStatus } from './outlook/find-status.js';
import { findSubjectAhead } from './outlook/find-subject-ahead.js';
import { findToldValue } from './outlook/find-told-value.js';
import { findParties } from './read/find-parties.js';
import { readTerse } from './read/read-terse.js';
import { findCause } from './sense/find-cause.js';
import { findKind } from './sense/find-kind.js';
import { findOpposite } from './sense/find-opposite.js';
import { findScope } from './sense/find-scope.js';
import { findPlace } from './standing/find-place.js';
import { findRank } from './standing/find-rank.js';
import { findStandings } from './standing/find-standings.js';
import type { Cast, SaidOf, Trap } from './types.js';
import { findBareClaim } from './voices/find-bare-claim.js';
import { findHedge } from './voices/find-hedge.js';
import { findReported } from './voices/find-reported.js';
import { findVoice } from './voices/find-voice.js';
import type { Sources } from './voices/sources-of.js';

/** How a statement tells: in sentences, in the present like a headline, or in the cells of a row, of a chart perhaps. */
export interface Manner {
  readonly isRow: boolean;
  readonly isChart: boolean;
  readonly isHeadline: boolean;
  /** What it tells is marked as still to come. */
  readonly isAhead: boolean;
  /** Who holds it stands over it. */
  readonly isHeld: boolean;
}

/** A line that sums up is put beside the same passages as the next one. */
const MOST_SAID = 1000;
const memories = new WeakMap<MentionIndex, Remember<SaidOf>>();

/** A text with the actors it names, read once. */
export function readSaid(words: string, { index }: Cast): SaidOf {
  const remember = memories.get(index) ?? createMemory(MOST_SAID);
  memories.set(index, remember);
  return remember(words, () => {
    const text = foldQuery(words);
    return { text, mentions: findParties(text, index) };
  });
}

/** Characters of quoted words that the rules read: some compare each word with each, and nobody sums up more in one sentence. */
const LONGEST_READ = 4000;

/** Quoted words with the actors they name, as one text. */
export const readGiven = (words: readonly string[], cast: Cast): SaidOf => readSaid(words.join('. ').slice(0, LONGEST_READ), cast);

/** The turns of a statement against the words of its evidence. */
export function findTraps(said: SaidOf, given: SaidOf, cast: Cast, manner: Manner, { speakers, surroundings }: Sources): readonly Trap[] {
  const { isRow, isChart, isAhead, isHeld } = manner;
  const { index, isSame } = cast;
  const told = isRow ? readSaid(said.text.replace(/ \| |: /g, '. '), cast) : said;
  return [
    isAhead
      ? null
      : (findNegation(said, given) ?? findContrast(said, given) ?? findDenial(said, given) ?? findPresence(said, given, isSame)),
    isAhead ? null : findDone(said, given, manner),
    isHeld ? null : findSpeaker(told, given, speakers, cast),
    findOpposite(said, given, isSame) ?? findKind(said, given, surroundings) ?? findRank(said, given),
    findActors(told, given, cast, isRow) ?? findParts(told, given, isSame),
    (isRow ? null : (findFigure(said.text, given.text) ?? findCounted(said, given) ?? findManifold(said, given))) ??
      findToll(said.text, given.text),
    findCause(said, given),
    findPlace(said, given),
    findScope(said, given),
    findStandings(said, given, isSame),
    findPairing(said, given, index, { isRow, isChart }) ?? findPartOfWhole(said, given),
  ].filter((trap) => trap !== null);
}

/** Who says it, or that somebody does. */
function findSpeaker(told: SaidOf, said: SaidOf, given: readonly string[], { isSame, actors, persons }: Cast): Trap | null {
  const isBody = (actor: string): boolean => actors.has(actor) && !persons.has(actor);
  const isTied = (person: string): boolean => [...actors].some((body) => isBody(body) && isSame(person, body));
  const known = { given, isSame, isTied, isBody };
  return findBareClaim(told.text, said.text) ?? findVoice(told, said, known) ?? findReported(told.text, said.text) ?? findHedge(told, said);
}

/** What is still to come told as done, or a later step than the evidence has. */
function findDone(said: SaidOf, given: SaidOf, { isRow, isHeadline }: Pick<Manner, 'isRow' | 'isHeadline'>): Trap | null {
  const acting = isRow || isHeadline ? said.mentions.filter((mention) => isHeading(said.text, mention)).map(({ end }) => end) : [];
  return (
    findStatus(said.text, given.text, acting, isRow) ??
    findRung(said, given) ??
    (isRow && readTerse(said.text) === null ? null : findProspect(said, given)) ??
    (isRow
      ? null
      : (findOnlyAhead(said, given) ??
        findNounAhead(said, given) ??
        findSubjectAhead(said, given) ??
        findAlleged(said, given) ??
        findDelayed(said, given) ??
        findToldValue(said, given)))
  );
}

/** Who does it to whom. */
export function findActors(said: SaidOf, given: SaidOf, cast: Cast, isRow: boolean): Trap | null {
  const [one, other] = [actingIn(said, cast), actingIn(given, cast)];
  const turned = findOrder(one, other, cast);
  if (turned !== null || isRow) return turned;
  return findSubject(one, other, cast.isSame) ?? findOrderOfClauses(one, other, cast.isSame);
}

/** Names that no catalogue has may be places: they speak, but who did what to whom is told of actors alone. */
function actingIn(said: SaidOf, { actors }: Cast): SaidOf {
  const mentions = said.mentions.filter(({ actor }) => actors.has(actor));
  // The same object where nobody falls out: what was read of it holds.
  return mentions.length === said.mentions.length ? said : { text: said.text, mentions };
}

/** A name that a verb may follow: not "Kazakh oil", not "the Moscow parade". */
const isHeading = (text: string, { start, use }: SaidOf['mentions'][number]): boolean =>
  use !== 'adjective' && !/\b(?:the|a|an|of|in|to|for|with|by|from|at|on) $/.test(text.slice(0, start));
