// What the tradecraft lint says.

import { closestWords } from '../base/closest-words.js';
import type { Diagnostic, Place, Severity } from '../base/diagnostic.js';
import type { IndependentSource } from './types.js';

const say = (severity: Severity, rule: string, message: string, place: Place, hint: string): Diagnostic => ({
  severity,
  code: `tradecraft/${rule}`,
  message,
  place,
  hints: [hint],
});
const list = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

/** A likelihood in words that are not a rung. */
export function offLadder(path: string, term: string, rungs: readonly string[], place: Place): Diagnostic {
  const [near] = closestWords(term, rungs);
  return say(
    'error',
    'ladder',
    `Cannot place "${term}" of \`${path}\` on the likelihood ladder, expected one of ${list(rungs)}`,
    place,
    near === undefined ? 'take the rung nearest to what you mean' : `did you mean \`${near}\`?`,
  );
}

/** A judgement that one independent document carries alone. */
export const singleDocument = (path: string, { documents, because }: IndependentSource, place: Place): Diagnostic =>
  say(
    'warning',
    'single-document',
    because === null
      ? `\`${path}\` rests on one document, ${list(documents)}, expected two or more`
      : `\`${path}\` rests on ${documents.length} documents that count as one, ${list(documents)} (${because}), expected two or more independent ones`,
    place,
    'add evidence from an independent document; where there is none, lower the confidence: slide and memo say that one document carries it',
  );

/** High confidence in what one document says. */
export const highConfidence = (path: string, place: Place): Diagnostic =>
  say(
    'warning',
    'confidence',
    `The confidence of \`${path}\` is \`high\` on one independent document, expected at most \`moderate\``,
    place,
    'lower the confidence, or add independent evidence',
  );

/** An argument that leans on what the author knows. */
export const muchBackground = (own: number, total: number, most: number, place: Place): Diagnostic =>
  say(
    'warning',
    'background',
    `${own} of the ${total} statements of the argument are background of the author's own, expected at most ${Math.round(most * 100)} %`,
    place,
    'find evidence with `dragoman search`, or leave some of it out',
  );

/** Most quotations of a brief from one document, and no word of it. */
export const oneSidedSources = (document: string, share: number, total: number, place: Place): Diagnostic =>
  say(
    'warning',
    'one-source',
    `\`${document}\` carries ${Math.round(share * 100)} % of the ${total} quotations, expected at most 60 % or a \`sourceNote\``,
    place,
    'say so in `sourceNote`, and let confidence follow',
  );

/** Options without the choice to change nothing. */
export const noStatusQuo = (place: Place): Diagnostic =>
  say(
    'warning',
    'status-quo',
    'None of the options is the status quo, expected it among them',
    place,
    'add the choice to go on as now, with `statusQuo: true`',
  );

/** More words than a reader takes in. */
export const tooManyWords = (path: string, rule: 'bottom-line' | 'takeaway', words: number, limit: number, place: Place): Diagnostic =>
  say(
    'warning',
    rule,
    `\`${path}\` has ${words} words, expected at most ${limit}`,
    place,
    `cut ${words - limit}: what is left out can stand in a finding`,
  );

/** A title that names a topic. */
export const topicTitle = (path: string, title: string, place: Place): Diagnostic =>
  say(
    'warning',
    'topic-title',
    `\`${path}\` "${title}" is a topic, expected a conclusion in a full sentence`,
    place,
    'say what follows: who does what, and so what',
  );

/** Words without the one who said them. */
export const noSpeaker = (path: string, place: Place): Diagnostic =>
  say('warning', 'speaker', `\`${path}\` names no speaker, expected one`, place, 'add `speaker: <name>`, or make it a fact');
