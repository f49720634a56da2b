// Who a sentence names: actors, and capitalised names of persons it knows nothing of.
import type { Span } from '../../base/span.js';
import type { Mention } from '../types.js';

/** Somebody who may take part. */
export interface Participant extends Span {
  /** English name of the actor, else the name as written. */
  readonly name: string;
}

const NAME =
  /(?<![\p{L}'-])\p{Lu}[\p{L}'-]*\p{Ll}(?: (?:(?:al|bin|de|della|di|van|von|der|el|le|la) )?\p{Lu}[\p{L}'-]*\p{Ll}){1,4}(?![\p{L}-])/gu;
/** Words of offices, months and occasions; a name with one of them is no person. */
const NO_PERSON =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Summit|Conference|Council|Forum|Assembly|Ministry|Parliament|University|Street|Sea|River|Union|Nations|Bank|Court|Party|Agreement|Treaty|Palace|House|Hotel|City|Island|Islands|Day|War|The|In|On|At|After|Before|Earlier|During|When|While|Deputy|Minister|Foreign|Federal|Service|Affairs|Central|Special|North|South|East|West|Gulf|Group|Games|Cup|Airport|Committee|Commission|Organization|Organisation|Association|Federation|Republic|State|States|Kingdom)\b/;
const TITLES =
  /^(?:(?:(?:Prime|Foreign|Defense|Defence|Interior|Finance|Energy|Vice|Deputy|Special|Supreme) )?(?:President|Minister|Secretary|Chancellor|King|Queen|Prince|Princess|Emir|Sheikh|General|Gen|Lt|Mr|Mrs|Ms|Dr|Sir|Lord|Senator|Ambassador|Envoy|Pope|Premier|Commissioner|Representative|Speaker|Leader) )+/;

/** Participants in the order of the text: mentions other than of places, then names that no mention covers. */
export function findParticipants(text: string, mentions: readonly Mention[]): readonly Participant[] {
  const known = mentions
    .filter(
      ({ use, start, end }) =>
        use !== 'place' &&
        !isPlaceOrOccasion(text, start, end) &&
        !ownsSomething(text, end) &&
        (use !== 'adjective' || standsForActor(text, end)),
    )
    .map(({ start, end, actor }) => ({ start, end, name: actor }));
  const others = [...text.matchAll(NAME)].flatMap((match): readonly Participant[] => {
    const name = match[0].replace(TITLES, '').replace(/'s$/, '');
    if (name.split(' ').length > 4) return [];
    const start = match.index + match[0].indexOf(name);
    const end = start + name.length;
    const isCovered = mentions.some((mention) => mention.start < end && mention.end > match.index);
    if (isCovered || !name.includes(' ') || NO_PERSON.test(name) || isPlaceOrOccasion(text, start, end)) return [];
    return [{ start, end, name }];
  });
  return [...known, ...others].sort((a, b) => a.start - b.start);
}

/** "in Ankara", "the Vienna talks", "the UN General Assembly". */
function isPlaceOrOccasion(text: string, start: number, end: number): boolean {
  if (
    /\b(?:in|at|near|outside|from|to) (?:the )?$/i.test(text.slice(Math.max(0, start - 14), start)) &&
    !/\bto (?:the )?$/.test(text.slice(Math.max(0, start - 8), start))
  )
    return true;
  return /^ (?:[\p{L}-]+ ){0,2}?(?:[Ss]ummit|Conference|Council|Forum|Assembly)\b/u.test(text.slice(end, end + 40));
}

/** "Russia's downing of", "Trump's envoy Steve Witkoff": another is meant; "Niger's president" stands for Niger. */
function ownsSomething(text: string, end: number): boolean {
  const next = text.slice(end, end + 40);
  if (/^ (?:special |top |senior )?(?:envoy|aide|adviser|advisor|spokes\p{L}+) \p{Lu}/u.test(next)) return true;
  return (
    /^'s? /.test(next) &&
    !/^'s? (?:\p{L}+ )?(?:president|leaders?|minister|ministers|king|emir|envoy|delegation|invitation|participation|attendance|representatives?|negotiators|chancellor)\b/u.test(
      next,
    )
  );
}

/** "Russian and Ukrainian representatives", "Turkish officials": the adjective stands for those who came. */
function standsForActor(text: string, end: number): boolean {
  return /^(?:,? (?:and|or) \p{Lu}\p{L}+|-? ?\p{Lu}\p{L}+)?(?: [a-z]+){0,2}? (?:representatives|delegations?|leaders?|officials|negotiators?|negotiations|talks|diplomats|envoys?|ministers?|presidents?|side|sides|counterparts?|delegates|team|meeting|encounter)\b/u.test(
    text.slice(end, end + 60),
  );
}
