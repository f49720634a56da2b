// Quotations in several parts: halves around a verb of saying, and paragraphs that open with a mark and are not closed.
import { type Attributed, type Attribution, carry, type Told } from './carry-speaker.js';

/** Tokens between the halves of a split quotation at most. */
const APART = 40;

/** `“It is,” she told Fox News, “a non-starter.”`: whether a quotation is the second half of the one before it in the sentence. */
export function isSecondHalf(
  { sentence: { tokens }, sayings, at }: Told,
  before: number,
  index: number,
  own: Attribution,
  last: Attributed | undefined,
): last is Attributed {
  if (before === -1 || last === undefined || last.link !== 'direct' || (own.link === 'direct' && own.speaker !== null)) return false;
  if (last.words === null || last.words.sentence !== at || last.words.from < before || index - before > APART) return false;
  if (!/^(?:comma|dash)$/.test(tokens[index - 1]?.kind ?? '')) return false;
  const verbs = sayings.filter((saying) => saying.kind !== 'noun' && saying.at > before && saying.at < index);
  return verbs.every(({ party }) => party === null || party.from === last.words?.from);
}

/** The second half has the speaker of the first, as directly. */
export const secondHalf = (last: Attributed): Attribution => ({
  ...carry(last, 'second half of a split quotation'),
  quotedIn: last.quotedIn,
  words: last.words,
  link: 'direct',
  by: last.by,
});

/**
 * A further paragraph of a quotation: it has the speaker of the first, unless the first only had one carried from the text before and this one
 * is spoken by somebody named beside it; then those before it in `found` are spoken by them, too.
 */
export function nextPart(own: Attribution, last: Attributed, found: Attributed[]): Attribution {
  const isNamed = own.link === 'direct' && own.speaker !== null;
  if (!isNamed || last.link === 'direct' || (last.speaker !== null && /pronoun/.test(own.reason)))
    return { ...carry(last, 'goes on from the paragraph before'), quotedIn: last.quotedIn ?? own.quotedIn };
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const part = found[at];
    if (part === undefined) break;
    found[at] = { ...part, ...own, reason: 'goes on in the next paragraph', words: null, link: 'carried' };
    if (!part.goesOn) break;
  }
  return own;
}
