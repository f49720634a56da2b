// What the tradecraft lint says.

import { closestWords } from '../base/closest-words.js';
import type { Diagnostic, Place, Severity } from '../base/diagnostic.js';

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

/** A judgement that one document carries alone. */
export const singleDocument = (path: string, document: string, place: Place): Diagnostic =>
  say(
    'warning',
    'single-document',
    `\`${path}\` rests on one document, \`${document}\`, expected two or more`,
    place,
    'add evidence from another document, or say in `because` that there is none and lower the confidence',
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
