// A quotation with the text around it: its own words, the sentences that hold them, and what these lean on.
import type { Span } from '../../base/span.js';
import { findMentions, type MentionIndex } from '../../corpus/actors/find-mentions.js';
import { findQuantitiesIn } from '../../corpus/quantities/find-quantities-in.js';
import { splitSentences } from '../../corpus/sentences/split-sentences.js';
import { isDatelineCity } from '../../corpus/structure/dateline-cities.js';
import { foldQuery, foldText } from '../../corpus/text/fold-text.js';
import type { Quotation } from '../types.js';
import { comparable, wordsOf } from './compare-text.js';
import { headOf } from './find-in-document.js';
import type { DocumentFindings, Passage } from './types.js';

/** The passage of a quotation that stands in the document of the findings; `formsOf` gives the single words that name an actor. */
export function readPassage(quotation: Quotation, findings: DocumentFindings, formsOf: (actor: string) => readonly string[]): Passage {
  const { document } = findings;
  const span: Span = { start: quotation.address.start, end: quotation.address.end };
  const body = document.paragraphs.filter(({ kind }) => kind !== 'heading');
  const touched = body.filter((paragraph) => touches(paragraph, span));
  const inside = touched.flatMap(({ sentences }) => sentences).filter((sentence) => touches(sentence, span));
  const sentences = hull([span, ...inside]);
  const before = body.filter(({ end }) => end <= (touched[0]?.start ?? span.start)).at(-1);
  const heading = document.paragraphs.filter(({ kind, end }) => kind === 'heading' && end <= (touched[0]?.start ?? span.start)).at(-1);
  // The title stands over everything: names in it are meant only where a sentence leans on them.
  const written = heading === undefined ? '' : foldText(document, heading).text;
  const headingWords = comparable(document.title).includes(comparable(written)) ? '' : written;
  const surroundings = hull([span, ...touched, ...(before === undefined ? [] : [before])]);
  const words = foldText(document, span).text;
  const sentenceWords = foldText(document, sentences).text;
  const surroundingWords = foldText(document, surroundings).text;
  const near = new Set([...findings.headNames, ...findings.names.filter((name) => touches(name, surroundings)).map(({ actor }) => actor)]);
  return {
    findings,
    span,
    sentences,
    surroundings,
    heading: headingWords,
    words,
    sentenceWords,
    sentenceKeys: wordsOf(comparable(sentenceWords)),
    surroundingWords,
    speaker: quotation.speaker,
    quantities: findQuantitiesIn(words),
    keys: wordsOf(comparable(`${headingWords} ${surroundingWords} ${quotation.speaker ?? ''} ${headOf(document)}`)),
    actorWords: new Map(
      [...[...near].flatMap(formsOf), ...(surroundingWords.match(/\p{Lu}[\p{L}\p{M}]{3,}/gu) ?? []).filter(isDatelineCity)].map(
        (form) => [comparable(form), form] as const,
      ),
    ),
    leans: leansOnOthers(sentenceWords),
  };
}

/** Whether a word stands for somebody whom its sentence does not name before it. */
const leansOnOthers = (text: string): boolean =>
  splitSentences(text).some(({ start, end }) => {
    const sentence = text.slice(start, end);
    const first = INNER_NAME.exec(sentence)?.index ?? sentence.length;
    return (
      LEANING_THING.test(sentence) || [...sentence.matchAll(LEANING)].some(({ 0: word, index }) => index < first || !PRONOUN.test(word))
    );
  });
/** A name that no sentence begins with. */
const INNER_NAME =
  /(?<=[\p{L}\d,;)"'] )(?!(?:Janua|Februa|Mar|Apr|May|Jun|Jul|Aug|Septem|Octo|Novem|Decem|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:ry|ch|il|e|y|ust|ber|day)?\b)\p{Lu}\p{Ll}/u;
const PRONOUN = /^(?:he|him|his|she|hers?|they|them|theirs?|it|its|both)$/i;

/** Words that stand for somebody named before. */
const LEANING =
  /\b(?:we|us|our|my|he|him|his|she|hers?|they|them|theirs?|it|its|both|such|another|this|these|those|(?:the|his|her|their|its) (?:\p{L}+ ){0,2}(?:president|premier|minister|leaders?|countr(?:y|ies)|states?|governments?|two|three|four|five|sides?|part(?:y|ies)|region|organi[sz]ation|bloc|alliance|latter|former|neighbou?rs?|capitals?|kremlin|group|author|newspaper|outlet|columnist|expert|kingdom|republic|island|emirate|junta|army|military|police|ministry|parliament|cabinet|court|central bank|commission|coalition|authorities|opposition|border|company|bank))\b/giu;
/** The same for what was told of before; with a capital they are part of a name. */
const LEANING_THING =
  /\b[Tt]he (?:\p{L}+ ){0,2}(?:regulator|contractor|article|report|study|paper|book|plan|project|deal|treaty|idea|proposal|initiative|offer|decision|request)\b/u;

/** Words of at least four letters that name an actor by themselves, by their comparable form. */
export function actorWordsOf(names: readonly string[], index: MentionIndex): ReadonlyMap<string, string> {
  const words = new Set(names.flatMap((name) => foldQuery(name).match(/[\p{L}\p{M}]{4,}/gu) ?? []));
  return new Map([...words].filter((word) => findMentions(word, index).length === 1).map((word) => [comparable(word), word]));
}

export const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});
