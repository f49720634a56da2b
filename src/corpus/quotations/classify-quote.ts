// Words in quotation marks told apart: what somebody said, terms, titles of works, names.
import type { Attribution } from './carry-speaker.js';
import type { QuoteKind } from './types.js';

/** From this many words on, words in quotation marks are taken for somebody's. */
const FEWEST_WORDS = 4;
/** From this many on behind a form of `be` or `have`: `said storage was “more than sufficient”`. */
const FEWEST_PREDICATE = 2;
const ENDS_PREDICATE = /\b(?:is|are|was|were|be|been|being|am|has|have|had)(?: (?:not|also|still|now|already|never|an?|\p{Ll}+ly))*\s*$/u;
/** What stands in marks right after these is the name of a text. */
const TITLE_BEFORE =
  /\b(?:titled|entitled|headlined|headline|subtitled|book|novel|film|movie|song|album|essay|article|op-ed|paper|report|study|documentary|poem|play|memoir|series|programme|program|podcast|column|editorial|pamphlet|thesis|painting|game|show|chapter|speech)\s*[,:-]?\s*$/i;
const NAME_BEFORE =
  /\b(?:codenamed|code-named|nicknamed|named|renamed|dubbed|christened|known(?: locally| widely| also)? as|alias|(?<!so-)called|operation|exercise|project|initiative|movement|campaign|group|ship|vessel|yacht|slogan of|(?:under|with) the (?:slogan|motto|banner|theme|title|name|heading)(?: of)?)\s*$/i;
const TERM_BEFORE = /\b(?:so-called|the (?:term|word|phrase|expression|label|concept of|notion of|idea of)|terms?|words?|as in)\s*$/i;
const SMALL =
  /^(?:a|an|the|of|in|on|at|to|for|and|or|but|nor|with|by|from|as|is|are|not|how|why|what|who|vs|into|over|under|between|without)$/i;

/** What stands behind words that are a phrase of their own; a noun makes them its adjective: `described “horrific” scenes`. */
const ENDS_PHRASE =
  /^\s*(?:[,.;:!?)-]|$|(?:and|but|by|in|for|after|as|that|which|while|to|on|at|of|because|when|with|during|from|against|before|or|if|since|until|the|a|he|she|it|they)\b)/;

/** Words of a text, as they are counted: `don't` and `long-term` are one each. */
const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/**
 * Tells what stands between quotation marks. `before` is the folded text in front of the mark (the last 40 characters are enough), `after`
 * that behind the closing one; `attribution` is what leads to a speaker.
 */
export function classifyQuote(words: string, before: string, after: string, attribution: Attribution): QuoteKind {
  const count = countWords(words);
  if (count === 0) return 'term';
  const lead = before.slice(-40);
  const isSaid = attribution.link === 'direct' && attribution.speaker !== null && attribution.by !== 'call';
  const endsLikeSpeech = /[,.!?]$/.test(words) || /^\s*,/.test(after);
  const isApart = /[,:]\s*$/.test(lead) && attribution.link === 'direct';
  if (TITLE_BEFORE.test(lead) && (isTitleCase(words) || !(isApart || isSpokenBehind(after, attribution)))) return 'title';
  if (NAME_BEFORE.test(lead) && !(/\bcalled\s*$/.test(lead) && attribution.link === 'direct' && attribution.speaker !== null))
    return 'name';
  if (TERM_BEFORE.test(lead) && count < 8) return 'term';
  if (isTitleCase(words) && !(isSaid && !/\b(?:in|of|from|with|for|on|by)\s*$/i.test(lead) && (endsLikeSpeech || /[:,]\s*$/.test(lead))))
    return count >= FEWEST_WORDS ? 'title' : 'name';
  if (count >= FEWEST_WORDS || isNextSentence(words, lead, after, attribution)) return 'speech';
  if (attribution.link !== 'direct') return 'term';
  if (attribution.by === 'call')
    return attribution.speaker === null || !(ENDS_PHRASE.test(after) || /[.,!?]$/.test(words)) ? 'term' : 'speech';
  if (attribution.by === 'verb' && count >= FEWEST_PREDICATE && ENDS_PREDICATE.test(lead) && ENDS_PHRASE.test(after) && !isTitleCase(words))
    return 'speech';
  // `warned that “warmongers” would meet it`: a word of the reporter's own sentence.
  if (/\bthat\s*$/.test(lead) && !ENDS_PHRASE.test(after) && !/[.,!?]$/.test(words)) return 'term';
  // `They have said “January” before`: one word within a sentence.
  if (count === 1 && /\p{L}\s*$/u.test(lead) && !/[,.!?]$/.test(words) && !/^\s*(?:[.,;!?)-]|$)/.test(after)) return 'term';
  // A whole answer, and not the end of somebody's sentence: “No,” she said.
  return /(?:[:,]| --?|(?:^|[.!?]["']?)|\b(?:that|said|says|saying|replied|answered|added|responded|shouted|chanted|wrote|tweeted|asked))\s*$/.test(
    lead,
  )
    ? 'speech'
    : 'term';
}

/** `“…,” he said. “They are.”`: a sentence of its own right behind an attributed quotation. */
const isNextSentence = (words: string, lead: string, after: string, { link, speaker }: Attribution): boolean =>
  link === 'carried' &&
  speaker !== null &&
  /^\p{Lu}.*[.!?]$/u.test(words) &&
  /(?:^|[.!?]["']?)\s*$/.test(lead) &&
  /^\s*(?:["'\p{Lu}]|$)/u.test(after);

/** `“…,” X wrote`: a verb of saying and a comma make even a title speech. */
const isSpokenBehind = (after: string, { link, by, speaker }: Attribution): boolean =>
  link === 'direct' && by === 'verb' && speaker !== null && /^,?\s*(?:\p{Lu}|he |she |they |said )/u.test(after);

/** At least three words that count begin with a capital letter, and nearly all do. */
function isTitleCase(words: string): boolean {
  const long = (words.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []).filter((word) => !SMALL.test(word));
  const capital = long.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  return long.length >= 2 && /^\p{Lu}/u.test(words) && capital === long.length;
}
