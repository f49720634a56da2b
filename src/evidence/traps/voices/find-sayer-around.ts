// Who says it where the name does not stand right before the verb: ", Abdul Mansoor, said that", "…,” said Altyn Rysbek".
import type { Mention } from '../../../corpus/types.js';
import type { Word } from '../types.js';

/** Titles between "said" and a name, and at the head of what stands beside a name. */
const TITLE =
  /^(?:the|a|an|its|his|her|our|former|acting|deputy|prime|foreign|energy|water|finance|defen[cs]e|interior|trade|press|minister|president|chancellor|governor|mayor|ambassador|envoy|general|colonel|professor|dr|mr|mrs|ms|sir|head|chief|director|chair\p{L}*|secretary|spokes\p{L}+|leader|analyst|expert|adviser|advisor|official)$/u;
const OFFICE =
  /^(?:minister|president|chancellor|governor|mayor|ambassador|envoy|general|head|chief|director|chair\p{L}*|secretary|spokes\p{L}+|leader|analyst|expert|adviser|advisor|official|king|premier|commander|editor|founder|owner|engineer|economist|manager|boss|member)$/u;
const LONGEST_APPOSITION = 10;

export interface Around {
  readonly actor: string;
  /** The state or body whose office the title is: "Ghana's minister, Ama Boateng". */
  readonly others: readonly string[];
}

/** A name beside its title, both between commas before the verb, either of them first. */
export function findApposed(words: readonly Word[], mentions: readonly Mention[], verb: Word): Around | null {
  const clauseOf = ({ start, end }: Mention): number => words.find((word) => word.end > start && word.start < end)?.clause ?? -1;
  if (words.find(({ clause }) => clause === verb.clause) !== verb) return null;
  const inside = words.filter(({ clause }) => clause === verb.clause - 1);
  const outside = words.filter(({ clause }) => clause === verb.clause - 2);
  const nameIn = (clause: number): Mention | undefined => mentions.filter((mention) => clauseOf(mention) === clause).at(-1);
  const others = mentions.filter((mention) => clauseOf(mention) === verb.clause - 2).map(({ actor }) => actor);
  const [last, name] = [outside.at(-1), nameIn(verb.clause - 1)];
  // ", Abdul Mansoor,": nothing but the name.
  const isBare = name !== undefined && inside.every(({ start, end }) => start >= name.start && end <= name.end);
  if (isBare && last !== undefined && outside.some(({ lower }) => OFFICE.test(lower))) return { actor: name.actor, others };
  const named = nameIn(verb.clause - 2);
  const isTitle = inside.length <= LONGEST_APPOSITION && inside.slice(0, 5).some(({ lower }) => OFFICE.test(lower));
  // "Altyn Rysbek, the head of the power company,": the name ends what stands before.
  if (named !== undefined && last !== undefined && named.end >= last.end && isTitle) return { actor: named.actor, others: [] };
  return null;
}

/** A name right behind a verb that stands behind what is said: "…,” said Energy Minister Altyn Rysbek". */
export function findBehind(words: readonly Word[], mentions: readonly Mention[], verb: Word): Around | null {
  const at = words.indexOf(verb);
  if (!/^(?:said|says|warned|added|told|explained|argued)$/.test(verb.lower) || at === 0 || words[at - 1]?.clause === verb.clause)
    return null;
  const behind = mentions.filter(
    ({ start }) => start >= verb.end && words.some((word) => word.start === start && word.clause === verb.clause),
  );
  for (const mention of behind) {
    const gap = words.filter(({ start, end }) => start >= verb.end && end <= mention.start);
    const rest = gap.filter(({ start, end }) => !behind.some((other) => start >= other.start && end <= other.end));
    const next = words.find(({ start }) => start >= mention.end);
    // "said Ghana's minister Ama Boateng": the last of them.
    if (!rest.every(({ lower }) => TITLE.test(lower))) return null;
    if (next?.clause === verb.clause && behind.some((other) => other.start > mention.start)) continue;
    return { actor: mention.actor, others: behind.filter((other) => other !== mention).map(({ actor }) => actor) };
  }
  return null;
}
