// Where a sentence says that something happened.
import type { Mention } from '../types.js';

const SITE =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside) (?:the )?(?:(?:[a-z-]+ )?(?:city|town|village|capital|port|resort|province|region|district|state|island|airport|base)(?: of)? )?(?:(?:northern|southern|eastern|western|central|downtown|north|south|east|west|northeastern|northwestern|southeastern|southwestern) )?(\p{Lu}[\p{L}'’.-]*\p{L}(?:(?: (?:and|de|al|of the|of))? \p{Lu}[\p{L}'’-]+){0,2})/gu;
const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Q[1-4]|English|French|Russian|Arabic|Turkish|Spanish|German|Chinese|Congress|Parliament|Response|Other|Christmas|Ramadan|Islam|Article|Resolution|God|President|Prime|He|She|It|They|We|The|His|Her|A|An|This)\b/;

/** A capital that only tells the place, else the name behind "in"; the nearest to the date words. Null where the sentence does not say. */
export function findPlace(
  sentence: string,
  mentions: readonly Mention[],
  date: { readonly start: number; readonly end: number },
): string | null {
  const candidates = mentions.filter(({ use }) => use === 'place').map(({ start, end }) => ({ start, name: sentence.slice(start, end) }));
  for (const match of sentence.matchAll(SITE)) {
    const name = match[1] ?? '';
    if (!NO_PLACE.test(name)) candidates.push({ start: match.index + match[0].length - name.length, name: name.replace(/['’]s$/, '') });
  }
  const distance = (start: number): number => (start >= date.end ? start - date.end : date.start - start);
  const nearest = candidates.reduce<{ readonly start: number; readonly name: string } | null>(
    (best, candidate) => (best === null || distance(candidate.start) < distance(best.start) ? candidate : best),
    null,
  );
  return nearest?.name ?? null;
}
