// A list with one that belongs to another group of the sentence: "Local states: Peru, Chile, Japan" of "local states such as Peru, Chile and Brazil … other powers, including Japan".
import { around } from '../read/around.js';
import { readWords } from '../read/read-words.js';
import type { SaidOf, Trap } from '../types.js';

type Mention = SaidOf['mentions'][number];
const HEADED =
  /(?:such as|including|like|among them|namely|especially|particularly|above all|:|,? i\.e\.,?|states|countries|powers|members|observers|neighbou?rs|actors|partners|delegates)(?: are| were)?,? (?:the )?$/i;
const JOINED = /^(?:\]\([^)]*\))?(?:, ?(?:and |or )?(?:the )?\[?| (?:and|or) (?:the )?\[?)$/;
const FEWEST = 2;

/** One name of a list that the evidence has in another group, where its group has one that the list leaves out. */
export function findGroup(said: SaidOf, known: SaidOf, isSame: (one: string, other: string) => boolean): Trap | null {
  const told = listsIn(said).find(({ length }) => length > FEWEST);
  if (told === undefined) return null;
  const groups = listsIn(known).filter((list) =>
    HEADED.test(known.text.slice(Math.max(0, (list[0]?.start ?? 0) - 40), list[0]?.start ?? 0)),
  );
  if (
    groups.length < 2 ||
    readWords(said.text).some(({ lower }) => /^(?:and|also|with|besides|both|all)$/.test(lower) && groups.length > 2)
  )
    return null;
  const has = (list: readonly Mention[], { actor }: Mention): boolean => list.some((other) => isSame(other.actor, actor));
  for (const group of groups) {
    const [inside, outside] = [told.filter((name) => has(group, name)), told.filter((name) => !has(group, name))];
    const [stranger, ...more] = outside;
    const isLeftOut = group.some((name) => !has(told, name));
    if (stranger === undefined || more.length > 0 || inside.length < FEWEST || !isLeftOut) continue;
    const home = groups.find((other) => other !== group && has(other, stranger));
    const own = home?.find(({ actor }) => isSame(actor, stranger.actor));
    if (own !== undefined) return { rule: 'pairing', stated: around(said.text, stranger), given: around(known.text, own) };
  }
  return null;
}

/** Runs of names that commas and "and" join. */
function listsIn({ text, mentions }: SaidOf): readonly (readonly Mention[])[] {
  const lists: Mention[][] = [];
  mentions.forEach((mention, at) => {
    const last = mentions[at - 1];
    const list = lists.at(-1);
    if (list !== undefined && last !== undefined && JOINED.test(text.slice(last.end, mention.start))) list.push(mention);
    else lists.push([mention]);
  });
  return lists.filter(({ length }) => length >= FEWEST);
}
