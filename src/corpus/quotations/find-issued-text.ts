// Texts that a sentence tells somebody to have issued: "the ministry said in a statement", "X published a report", "a letter from Y".
import type { Told } from './carry-speaker.js';
import { readRight } from './read-party.js';
import { DETERMINERS } from './read-tokens.js';
import { type Discourse, type IssuedText, resolveSpeaker } from './resolve-speaker.js';
import type { Party, Token } from './types.js';
import { DOCUMENTS } from './word-lists.js';

/** Words of a text in front of its noun: `in a strongly worded statement`. */
const MODIFIERS = 4;
/** Texts of one sentence that are remembered. */
const MOST = 3;
const ISSUES =
  /^(?:in|via|issu(?:ed|ing)|releas(?:ed|ing)|publish(?:ed|ing)|post(?:ed|ing)|circulat(?:ed|ing)|presented|signed|sent|wrote)$/;

/** The texts that a sentence tells of as issued by somebody, for `the statement said` in the sentences behind it. */
export function findIssuedTexts({ sentence: { tokens }, at, sayings, clause }: Told, discourse: Discourse): readonly IssuedText[] {
  const found: IssuedText[] = [];
  for (let index = 0; index < tokens.length && found.length < MOST; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || !DOCUMENTS.has(token.lower) || token.isName) continue;
    const next = tokens[index + 1];
    const named = /^(?:by|from)$/.test(next?.lower ?? '') ? readRight(tokens, index + 2, tokens.length, discourse.known) : null;
    const before = sayings.findLast(
      (saying) => saying.party !== null && saying.kind !== 'noun' && saying.at < index && index - saying.at < 12,
    );
    const behind = sayings.find((saying) => saying.party !== null && saying.kind !== 'noun' && saying.at > index);
    const issuer = named ?? (isIssued(tokens, index) ? (before?.party ?? behind?.party ?? clause) : null);
    if (issuer === null || !isIssuer(issuer)) continue;
    const speaker = resolveSpeaker(issuer, tokens, at, discourse);
    if (speaker !== null && speaker.kind !== 'document') found.push({ noun: token.lower, speaker, at });
  }
  return found;
}

const isIssuer = ({ kind, isGuess }: Party): boolean =>
  !isGuess && (kind === 'person' || kind === 'body' || kind === 'group' || kind === 'role' || kind === 'pronoun');

/** Whether a verb of issuing or `in` stands in front of the article of a text. */
function isIssued(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at >= 0 && noun - at <= MODIFIERS; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (DETERMINERS.has(token.lower)) return /^(?:a|an|its|his|her|their)$/.test(token.lower) && ISSUES.test(tokens[at - 1]?.lower ?? '');
  }
  return false;
}
