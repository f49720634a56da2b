// Everything that one text may turn round of another.
import { foldQuery } from '../../corpus/text/fold-text.js';
import { findAttribution } from './find-attribution.js';
import { findAwaited } from './find-awaited.js';
import { findCause } from './find-cause.js';
import { findChange } from './find-change.js';
import { findContrast } from './find-contrast.js';
import { findCounted } from './find-counted.js';
import { findDelayed } from './find-delayed.js';
import { findDenial } from './find-denial.js';
import { findExchange } from './find-exchange.js';
import { findFigure } from './find-figure.js';
import { findHedge } from './find-hedge.js';
import { findListed } from './find-listed.js';
import { findNegation } from './find-negation.js';
import { findOpposite } from './find-opposite.js';
import { findOrder } from './find-order.js';
import { findOrderOfAgents } from './find-order-of-agents.js';
import { findOrderOfClauses } from './find-order-of-clauses.js';
import { findOrderOfSides } from './find-order-of-sides.js';
import { findPairing } from './find-pairing.js';
import { findPartOfWhole } from './find-part-of-whole.js';
import { findParties } from './find-parties.js';
import { findParts } from './find-parts.js';
import { findPlace } from './find-place.js';
import { findPresence } from './find-presence.js';
import { findProspect } from './find-prospect.js';
import { findQuotedSpeaker } from './find-quoted-speaker.js';
import { findRank } from './find-rank.js';
import { findReported } from './find-reported.js';
import { findRole } from './find-role.js';
import { findRung } from './find-rung.js';
import { findScope } from './find-scope.js';
import { findScopeOfList } from './find-scope-of-list.js';
import { findSequence } from './find-sequence.js';
import { findStanding } from './find-standing.js';
import { findStatus } from './find-status.js';
import { findSubject } from './find-subject.js';
import { findToldValue } from './find-told-value.js';
import { findVoice, isVoiced } from './find-voice.js';
import { readTerse } from './read-terse.js';
import type { Cast, SaidOf, Trap } from './types.js';

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

/** A text with the actors it names. */
export function readSaid(words: string, { index }: Cast): SaidOf {
  const text = foldQuery(words);
  return { text, mentions: findParties(text, index) };
}

/** The turns of a statement against the words of its evidence; `speakers` are those whom the sources name for them. */
export function findTraps(said: SaidOf, given: SaidOf, cast: Cast, manner: Manner, speakers: readonly string[]): readonly Trap[] {
  const { isRow, isChart, isAhead, isHeld } = manner;
  const { index, isSame } = cast;
  const told = isRow ? readSaid(said.text.replace(/ \| |: /g, '. '), cast) : said;
  return [
    isAhead
      ? null
      : (findNegation(said, given) ?? findContrast(said, given) ?? findDenial(said, given) ?? findPresence(said, given, isSame)),
    isAhead ? null : findDone(said, given, cast, manner),
    isHeld ? null : findSpeaker(told, given, speakers, cast),
    findOpposite(said, given, isSame) ?? findRank(said, given) ?? findExchange(said, given, isSame),
    findActors(told, given, cast, isRow) ?? findParts(told, given, isSame),
    isRow ? null : (findFigure(said.text, given.text) ?? findCounted(said, given)),
    findSequence(said, given) ?? findCause(said, given),
    findPlace(said, given),
    findScope(said, given) ?? findScopeOfList(said, given),
    (isRow || readTerse(said.text) !== null ? findRole(said, given, isSame) : null) ?? findStanding(said, given),
    findPairing(said, given, index, { isRow, isChart }) ??
      findPartOfWhole(said, given) ??
      findChange(said, given) ??
      findListed(said, given, isSame),
  ].filter((trap) => trap !== null);
}

/** Who says it, or that somebody does. */
function findSpeaker(told: SaidOf, said: SaidOf, given: readonly string[], { isSame, actors, persons }: Cast): Trap | null {
  const isBody = (actor: string): boolean => actors.has(actor) && !persons.has(actor);
  const isTied = (person: string): boolean => [...actors].some((body) => isBody(body) && isSame(person, body));
  const known = { given, isSame, isTied, isBody };
  return (
    findAttribution(told, said, { given, isSame, isVoiced: () => isVoiced(told, said, known) }) ??
    findQuotedSpeaker(told, said, isSame) ??
    findVoice(told, said, known) ??
    findReported(told.text, said.text) ??
    findHedge(told, said)
  );
}

/** What is still to come told as done, or a later step than the evidence has. */
function findDone(said: SaidOf, given: SaidOf, cast: Cast, { isRow, isHeadline }: Pick<Manner, 'isRow' | 'isHeadline'>): Trap | null {
  const acting = isRow || isHeadline ? said.mentions.filter((mention) => isHeading(said.text, mention)).map(({ end }) => end) : [];
  return (
    findStatus(said.text, given.text, acting, isRow) ??
    findAwaited(actingIn(said, cast), actingIn(given, cast), isRow) ??
    findRung(said, given) ??
    (isRow && readTerse(said.text) === null ? null : findProspect(said, given)) ??
    (isRow ? null : (findDelayed(said, given) ?? findToldValue(said, given)))
  );
}

/** Who does it to whom. */
export function findActors(said: SaidOf, given: SaidOf, cast: Cast, isRow: boolean): Trap | null {
  const [one, other] = [actingIn(said, cast), actingIn(given, cast)];
  const turned = findOrder(one, other, cast);
  if (turned !== null || isRow) return turned;
  return (
    findSubject(one, other, cast.isSame) ??
    findOrderOfClauses(one, other, cast.isSame) ??
    findOrderOfAgents(one, other) ??
    findOrderOfSides(one, other)
  );
}

/** Names that no catalogue has may be places: they speak, but who did what to whom is told of actors alone. */
const actingIn = ({ text, mentions }: SaidOf, { actors }: Cast): SaidOf => ({
  text,
  mentions: mentions.filter(({ actor }) => actors.has(actor)),
});

/** A name that a verb may follow: not "Kazakh oil", not "the Moscow parade". */
const isHeading = (text: string, { start, use }: SaidOf['mentions'][number]): boolean =>
  use !== 'adjective' && !/\b(?:the|a|an|of|in|to|for|with|by|from|at|on) $/.test(text.slice(0, start));
