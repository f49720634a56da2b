// The only one of the evidence told as one of several: "two held out, one of them Soto" of "only Soto held out".
import type { Mention } from '../../../corpus/types.js';
import { around } from '../read/around.js';
import type { Cast, SaidOf, Trap } from '../types.js';

/** Before the name of one of several, with up to five words that tell who it is. */
const ONE_OF =
  /\b(?:one of (?:them|whom|these|those|the (?:two|three|four|five|few|several) (?:\p{L}+ ){1,3})|among (?:them|whom|those)|including|such as|like|along with),? (?:(?:was|is|being) )?(?:[\p{L}'’-]+ ){0,5}$/iu;
const AND_OTHERS = /^(?: and|,) (?:(?:several|some|two|three|many) )?(?:others?|another|more)\b|^,? among others\b/iu;
/** Around the name of the only one. */
const ONLY_BEFORE =
  /(?:^|(?<!\bnot)[\s"“])(?:only|nobody but|no one but|none but|no one except|nobody except) (?:(?!(?:when|after|before|if|because|since|until|through|in|on|at|with|by|to|for|from|via|a|an|one|two|three)\b)[\p{L}'’-]+ ){0,5}$/iu;
const ONLY_BEHIND =
  /^(?:,? alone\b|,? (?:was|is|remained|remains) the (?:only|sole|lone) (?:one|leader|state|country|member|government|party|person|president|minister)\b)/iu;
/** "only Peru and Chile", "only Peru's army". */
const IN_A_ROW = /^(?:['’]s?\b| and \p{Lu}|, (?:\p{Lu}|the \p{Lu}))/u;
const REACH = 60;

/** A name that both have, the only one in the evidence and one of several in the statement. */
export function findSole(said: SaidOf, known: SaidOf, isSame: Cast['isSame']): Trap | null {
  const several = said.mentions.filter((mention) => isOneOf(said.text, mention));
  if (several.length === 0) return null;
  for (const one of several) {
    const sole = known.mentions.find(({ actor, start, end }) => {
      const before = known.text.slice(Math.max(0, start - REACH), start);
      if (!isSame(actor, one.actor) || IN_A_ROW.test(known.text.slice(end, end + REACH))) return false;
      return ONLY_BEFORE.test(before) || ONLY_BEHIND.test(known.text.slice(end, end + REACH));
    });
    if (sole !== undefined) return { rule: 'scope', stated: around(said.text, one), given: around(known.text, sole) };
  }
  return null;
}

const isOneOf = (text: string, { start, end }: Mention): boolean =>
  ONE_OF.test(text.slice(Math.max(0, start - REACH), start)) || AND_OTHERS.test(text.slice(end, end + REACH));
