// One of several observers told among the members: "Peru, Chile and Ghana make up the league" of "Peru and Chile, with Ghana as observer".
import { around } from '../read/around.js';
import type { SaidOf, Trap } from '../types.js';

/** Words by which a list makes up a body. */
const MAKING_UP =
  /\b(?:mak(?:es?|ing) up|made up|compris(?:es?|ed|ing)|consist(?:s|ed|ing)?|form(?:s|ed)?|composed|compos(?:es?|ing)|constitutes?|unit(?:es?|ing)|link(?:s|ing)|join(?:s|ed|ing)|group(?:s|ing)|bring(?:s|ing)|number(?:s|ing)?|includes?|counts?|belong(?:s|ed|ing)?|members?|membership|states|countries|participants?)\b/i;
const LOOKING_ON = /\b(?:observ(?:er|ing (?:states|members))|onlook|looks? on|guests?\b)/i;

/** One whom the evidence lists "as observers" told among those who make up the body. */
export function findObserver(said: SaidOf, known: SaidOf): Trap | null {
  if (!LOOKING_ON.test(known.text) || !MAKING_UP.test(said.text)) return null;
  const outside = observersIn(known);
  if (outside.length === 0) return null;
  const lists = listed(said).filter((list) => list.length > 1 && !isLookingOn(said.text, list));
  for (const list of lists) {
    const one = list.find(({ actor }) => outside.some((other) => other.actor === actor));
    const given = outside.find(({ actor }) => actor === one?.actor);
    // All of them may look on.
    const isAmong = list.some(
      ({ actor }) => known.mentions.some((other) => other.actor === actor) && !outside.some((other) => other.actor === actor),
    );
    if (one !== undefined && given !== undefined && isAmong)
      return { rule: 'order', stated: around(said.text, one), given: around(known.text, given) };
  }
  return null;
}

/** "Peru, Chile and Ghana - Peru as an observer": the words around a list, up to where another part begins. */
function isLookingOn(text: string, list: SaidOf['mentions']): boolean {
  const [first, last] = [list[0]?.start ?? 0, list.at(-1)?.end ?? 0];
  return LOOKING_ON.test(/[^,;:.()]*$/.exec(text.slice(Math.max(0, first - 60), first))?.[0] ?? '') || AS_OBSERVER.test(text.slice(last));
}

const AS_OBSERVER =
  /^,? (?:(?:being |are |is |have |has |hold |holds |were |was |only |merely |sits? |take part |attend(?:s|ed)? |join(?:s|ed)? )*(?:as |in )?)?(?:the |an? |mere )?(?:observer|observing (?:states|members)|onlook|looks? on|guests?\b)/i;
/** "observers Peru and Chile", "observers: Peru". */
const OBSERVERS = /\bobserver(?:s|s?,? (?:such as|like|including)| states?| countries| members?)(?: (?:are|is|were|being))?:? (?:the )?$/i;

function observersIn(known: SaidOf): SaidOf['mentions'] {
  return listed(known).flatMap((list) => {
    const first = list[0]?.start ?? 0;
    return AS_OBSERVER.test(known.text.slice(list.at(-1)?.end)) || OBSERVERS.test(known.text.slice(Math.max(0, first - 50), first))
      ? list
      : [];
  });
}

/** Names in runs that commas and "and" join. */
export function listed({ text, mentions }: SaidOf): readonly SaidOf['mentions'][] {
  const lists: SaidOf['mentions'][number][][] = [];
  for (const mention of mentions) {
    const last = lists.at(-1)?.at(-1);
    if (last !== undefined && LISTED.test(text.slice(last.end, mention.start))) lists.at(-1)?.push(mention);
    else lists.push([mention]);
  }
  return lists;
}

const LISTED = /^(?:, ?(?:and |or )?| (?:and|or) )(?:the )?(?:(?:two|three|four|five|six|seven|eight|nine|ten|several|both|other) )?$/;
