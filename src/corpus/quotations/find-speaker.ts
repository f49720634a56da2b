// The speaker of a quotation: the name that a verb of saying near it belongs to.
import type { Span } from '../../base/span.js';

const VERBS = `said|says|say|stated|states|declared|declares|told|tells|argued|argues|arguing|added|adds|noted|notes|observed|observes|wrote|writes|warned|warns|warning|claimed|claims|insisted|insists|explained|explains|stressed|stresses|emphasi[sz]ed|emphasi[sz]es|underlined|underlines|underscored|highlighted|highlights|alleged|alleges|alleging|asserted|asserts|remarked|remarks|concluded|concludes|announced|announces|acknowledged|acknowledges|admitted|admits|replied|replies|responded|responds|commented|comments|suggested|suggests|called|calls|described|describes|urged|urges|accused|accuses|pledged|vowed|quipped|tweeted|posted|recalled|recalls|maintained|maintains|reiterated|reiterates|cautioned|cautions|predicted|predicts|complained|lamented|asked|asks`;
/** Nobilities and particles inside names. */
const NAME_WORD = "\\p{Lu}[\\p{L}.'’-]*";
const NAME = `(?:${NAME_WORD}(?:\\s+(?:(?:de|van|von|der|bin|al|el|da|di|of|the|for)\\s+)*${NAME_WORD}){0,5})`;
const ADVERBS = '(?:(?:also|recently|later|even|once|then|further|reportedly|famously|privately|[a-z]+ly)\\s+){0,2}';
/** `X, a top aide to Y, said`: an apposition between name and verb. */
const ASIDE = '(?:,\\s[^,"]{1,120},)?';
/** A name or pronoun as subject of a verb of saying. */
const SUBJECT_VERB = new RegExp(
  `(?<who>${NAME}|\\b[Hh]e\\b|\\b[Ss]he\\b)${ASIDE}\\s+(?:went further,?\\s+)?${ADVERBS}(?<verb>${VERBS})\\b`,
  'gu',
);
const ACCORDING_TO = new RegExp(`\\b[Aa]ccording to (?:[a-z]+ ){0,4}(?<who>${NAME})`, 'u');
const IN_WORDS_OF = new RegExp(`\\b(?:[Ii]n the words of|[Ff]or) (?:[a-z]+ ){0,3}(?<who>${NAME}),?\\s*$`, 'u');
/** Behind a quotation: `,” said X` and `,” X said`. */
const VERB_SUBJECT_BEHIND = new RegExp(`^\\s*,?\\s*(?:${VERBS})\\s+(?:[a-z]+\\s+){0,5}?(?<who>${NAME})`, 'u');
const SUBJECT_VERB_BEHIND = new RegExp(
  `^\\s*,?\\s*(?:[a-z]+\\s+){0,4}?(?<who>${NAME}|\\b[Hh]e\\b|\\b[Ss]he\\b)${ASIDE}\\s+${ADVERBS}(?:${VERBS})\\b`,
  'u',
);
/** Words before a name that say what someone is. */
const ROLE =
  /^(?:As|But|And|Yet|The|While|When|Then|Indeed|However|Likewise|Meanwhile|Similarly|In|At|On|President|Prime|Minister|Foreign|Defen[cs]e|Deputy|Vice|Chancellor|King|Queen|Prince|Secretary|General|State|Spokesperson|Spokesman|Spokeswoman|Press|Senator|Ambassador|Envoy|Professor|Prof\.?|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Sir|Archbishop|Leader|Analyst|Expert|Columnist|Colonel|Commander|Former|Chief|Director|Chairman|Speaker|Representative|Commissioner)$/;

/** How far from a quotation its speaker is looked for, in characters. */
const REACH = 500;
/** Capitalised, and nobody's name. */
const NO_NAME =
  /^(?:It|They|We|I|You|This|That|These|Those|Who|Which|There|Many|Some|Several|Both|All|Others?|One|Critics|Officials|Experts|Analysts|Sources|Media)$/;

/** The speaker as the text names them, without titles, or null. `text` is a folded paragraph. */
export function findSpeaker(text: string, quote: Span, quotes: readonly Span[], sentences: readonly Span[]): string | null {
  const at = lastStartingBy(sentences, quote.start);
  const sentence = sentences[at];
  if (sentence === undefined || quote.start >= sentence.end) return null;
  const before = blank(text, Math.max(sentence.start, quote.start - REACH), quote.start - 1, quotes);
  const lead = leadingSpeaker(before);
  const behind = blank(text, quote.end + 1, Math.min(text.length, quote.end + REACH, Math.max(sentence.end, quote.end + 1)), quotes);
  const trail = [VERB_SUBJECT_BEHIND, SUBJECT_VERB_BEHIND]
    .map((pattern) => pattern.exec(behind)?.groups?.['who'])
    .find((who) => who !== undefined);
  const named = before.trim() === '' ? (trail ?? lead) : (lead ?? trail);
  if (named === undefined) return null;
  if (!/^s?he$/i.test(named)) return cleanName(named);
  const earlier = [
    before,
    ...sentences
      .slice(Math.max(0, at - 2), at)
      .reverse()
      .map(({ start, end }) => blank(text, Math.max(start, end - REACH), end, quotes)),
  ];
  return earlier.map(lastSubject).find((name) => name !== null) ?? null;
}

/** The last subject of a verb of saying in the words before a quotation. */
function leadingSpeaker(before: string): string | undefined {
  const subjects = [...before.matchAll(SUBJECT_VERB)].filter(({ groups }) => groups?.['who'] !== undefined);
  const last = subjects.at(-1)?.groups?.['who'];
  return last ?? (ACCORDING_TO.exec(before) ?? IN_WORDS_OF.exec(before))?.groups?.['who'];
}

/** The person whom a sentence lets speak. */
function lastSubject(sentence: string): string | null {
  const names = [...sentence.matchAll(SUBJECT_VERB)].map(({ groups }) => groups?.['who'] ?? '').filter((who) => !/^s?he$/i.test(who));
  const name = names.at(-1);
  return name === undefined ? null : cleanName(name);
}

/** Index of the last of sorted spans that starts at an offset or before it; -1 when none does. */
function lastStartingBy(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A stretch of text with the quotations in it replaced by spaces. */
function blank(text: string, start: number, end: number, quotes: readonly Span[]): string {
  let result = text.slice(start, Math.max(start, end));
  for (let index = Math.max(0, lastStartingBy(quotes, start)); index < quotes.length; index += 1) {
    const quote = quotes[index];
    if (quote === undefined || quote.start >= end) break;
    if (quote.end <= start) continue;
    const from = Math.max(0, quote.start - start);
    const to = Math.min(result.length, quote.end - start);
    result = result.slice(0, from) + ' '.repeat(Math.max(0, to - from)) + result.slice(to);
  }
  return result;
}

/** `Tajikistan's President Emomali Rahmon` → `Emomali Rahmon`; null when nothing of a name is left. */
function cleanName(who: string): string | null {
  const words = (who.split(/['’]s\s+/).at(-1) ?? who).replace(/['’]s$/, '').split(/\s+/);
  words[words.length - 1] = (words.at(-1) ?? '').replace(/[.,'’-]+$/, '');
  while (words.length > 0 && ROLE.test(words[0] ?? '')) words.shift();
  return words.length === 0 || (words.length === 1 && NO_NAME.test(words[0] ?? '')) ? null : words.join(' ');
}
