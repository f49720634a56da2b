// Where a sentence says that something happened.
import type { Span } from '../../base/span.js';

const SITE =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside) (?:the )?(?:(?:[a-z-]+ )?(?:city|town|village|capital|port|resort|province|region|district|state|island|airport|base)(?: of)? )?(?:(?:northern|southern|eastern|western|central|downtown|north|south|east|west|northeastern|northwestern|southeastern|southwestern) )?(\p{Lu}[\p{L}'’.-]*\p{L}(?:(?: (?:and|de|al|of the|of))? \p{Lu}[\p{L}'’-]+){0,2})/gu;
const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|[QH][1-4]|FY|GMT|English|French|Russian|Arabic|Turkish|Spanish|German|Chinese|Congress|Parliament|Response|Other|Christmas|Ramadan|Islam|Article|Resolution|God|President|Prime|He|She|It|They|We|The|His|Her|A|An|This)\b/;

/** The name behind "in", "at" or "near" that stands nearest to the date words, as written. Null where the sentence does not say. */
export function findPlace(sentence: string, date: Span): string | null {
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const match of sentence.matchAll(SITE)) {
    const name = match[1] ?? '';
    const start = match.index + match[0].length - name.length;
    const distance = start >= date.end ? start - date.end : date.start - start;
    if (NO_PLACE.test(name) || distance >= least) continue;
    nearest = name.replace(/['’]s$/, '');
    least = distance;
  }
  return nearest;
}
