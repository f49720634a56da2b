// What sums up or argues, beside the passage that it shares most words with.
import type { Diagnostic } from '../../base/diagnostic.js';
import { splitSentences } from '../../corpus/sentences/split-sentences.js';
import { foldQuery } from '../../corpus/text/fold-text.js';
import type { Ledger, Quotation, Statement } from '../types.js';
import type { PassageOf } from '../values/create-passages.js';
import { supportsOf } from '../values/supports-of.js';
import type { Passage } from '../values/types.js';
import { findDenial } from './denial/find-denial.js';
import { findNegation } from './denial/find-negation.js';
import { findActors, findTraps, type Manner, readGiven, readSaid } from './find-traps.js';
import * as messages from './messages.js';
import { readUnits } from './read/read-units.js';
import { findOpposite } from './sense/find-opposite.js';
import type { Cast, SaidOf, Trap } from './types.js';
import { readVoices } from './voices/read-voices.js';
import { sourcesOf } from './voices/sources-of.js';

/** Content words that a sentence and a passage must share before they are compared; more where the author only assumes. */
const FEWEST_SHARED = 3;
const FEWEST_ASSUMED = 4;
const DENYING = /\b(?:not|no|never|neither|nor|none|nobody|nothing|without)\b/i;
/** Of lines of so few words, fewer. */
const SHORT = 6;
const FEWEST_SHORT = 2;
const LIGHT = /^(?:ma(?:kes?|de|king)|tak(?:es?|en|ing)|took|g[io]v(?:es?|en|ing)|gave|g[eo]ts?|put|come|came|go|goes|went)$/;
const CONTRARY = /^judgements\[\d+\]\.contrarySay$/;
/** What two sides differ on. */
const ABOUT = /\.about$/;
const ASSUMPTION = /^assumptions\[\d+\]$/;

/**
 * Warns where titles, takeaways, the bottom line, judgements, notes on contrary evidence and assumptions turn round the nearest of the
 * passages they rest on and no other of them explains it. What is no judgement is read like a fact; judgements and assumptions, which go
 * beyond their evidence, for a lost or added "not", the opposite word and actors changed over alone.
 */
export function checkSummaries(ledger: Ledger, passageOf: PassageOf, cast: Cast): readonly Diagnostic[] {
  const byId = new Map(ledger.statements.map((statement) => [statement.id, statement]));
  const all = ledger.statements.flatMap(({ evidence, contrary }) => [...evidence, ...contrary]);
  return ledger.statements.flatMap((statement) => {
    const quotations = quotationsOf(statement, ledger, byId, all);
    if (quotations.length === 0) return [];
    const passages = quotations.map((quotation) => passageOf(quotation));
    const text = foldQuery(statement.text);
    const fewest = statement.kind === 'assumption' ? FEWEST_ASSUMED : FEWEST_SHARED;
    const isFact = statement.kind === 'fact' && !ABOUT.test(statement.id);
    return splitSentences(text).flatMap(({ start, end }) => {
      const said = readSaid(text.slice(start, end), cast);
      const turns = turnsOf(said, nearOf(said, passages, fewest, cast), cast, isFact).filter(
        ({ rule }) => rule !== 'negation' || !isSilence(said, passages),
      );
      return turns.slice(0, 1).map((trap) => messages.trapped(trap, statement));
    });
  });
}

/** "Neither plan shows a part for it": a line may deny where any of its passages does. */
const isSilence = (said: SaidOf, passages: readonly Passage[]): boolean =>
  DENYING.test(said.text) && passages.some(({ words }) => DENYING.test(words));

/** Turns against the nearest passage that all near ones together do not explain. */
function turnsOf(said: SaidOf, near: readonly Passage[], cast: Cast, isFact: boolean): readonly Trap[] {
  const [nearest] = near;
  if (nearest === undefined) return [];
  const turnsIn = (some: readonly Passage[]): readonly Trap[] => {
    const given = readGiven(
      some.map(({ words }) => words),
      cast,
    );
    return isFact ? findTraps(said, given, cast, PLAIN, sourcesOf(some, cast)) : findTurn(said, given, cast);
  };
  // A line about those who speak need not say that they say it.
  const voices = readVoices(readSaid(nearest.words, cast)).flatMap(({ mentions }) => mentions);
  const isOwn = said.mentions.some(({ actor }) => voices.some((voice) => cast.isSame(voice.actor, actor)));
  const turns = turnsIn([nearest]).filter(({ rule }) => rule !== 'attribution' || !isOwn);
  if (turns.length === 0 || near.length === 1) return turns;
  const left = new Set(turnsIn(near).map(({ rule }) => rule));
  return turns.filter(({ rule }) => left.has(rule));
}

/** What a statement is put beside; nothing for facts with quotations of their own, which are read in full. */
function quotationsOf(
  statement: Statement,
  ledger: Ledger,
  byId: ReadonlyMap<string, Statement>,
  all: readonly Quotation[],
): readonly Quotation[] {
  const { id, kind, evidence, restsOn } = statement;
  if (kind === 'assumption') return ASSUMPTION.test(id) ? all : [];
  if (kind === 'judgement' && evidence.length > 0) return evidence;
  if ((kind !== 'fact' && kind !== 'judgement') || evidence.length > 0) return [];
  if (CONTRARY.test(id)) return restsOn.flatMap((other) => byId.get(other)?.contrary ?? []);
  return supportsOf(statement, ledger, byId).flatMap((support) => support.evidence);
}

const PLAIN: Manner = { isRow: false, isChart: false, isHeadline: false, isAhead: false, isHeld: false };

/** What a judgement, which may look ahead and goes beyond its evidence, may turn round all the same. */
function findTurn(said: SaidOf, given: SaidOf, cast: Cast): readonly Trap[] {
  const turned =
    findNegation(said, given) ?? findDenial(said, given) ?? findOpposite(said, given, cast.isSame) ?? findActors(said, given, cast, false);
  return turned === null ? [] : [turned];
}

/** The passages that share enough words with a sentence, the nearest first. */
function nearOf(said: SaidOf, passages: readonly Passage[], fewest: number, cast: Cast): readonly Passage[] {
  const wanted = new Set(readUnits(said).flatMap(({ unit, word }) => (unit === null || LIGHT.test(word.lower) ? [] : [unit])));
  const shared = ({ words }: Passage): readonly string[] => {
    const given = new Set(readUnits(readSaid(words, cast)).flatMap(({ unit }) => unit ?? []));
    return [...wanted].filter((unit) => given.has(unit));
  };
  // "Iceland: invited": a short line shares no more, and names alone say nothing of what is told of them.
  const isShort = wanted.size <= SHORT;
  return [...new Set(passages)]
    .map((passage) => ({ passage, units: shared(passage) }))
    .filter(({ units }) => units.length >= (isShort ? Math.min(fewest, FEWEST_SHORT) : fewest))
    .filter(({ units }) => units.filter((unit) => !unit.startsWith('@')).length >= (isShort ? 1 : FEWEST_SHORT))
    .sort((one, other) => other.units.length - one.units.length)
    .map(({ passage }) => passage);
}
