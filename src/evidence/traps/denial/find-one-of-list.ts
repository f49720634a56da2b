// "Guests: Peru, Chile and Togo" of "Peru and Chile came, Togo cancelled": who is listed with others although the evidence sets them apart.
import { around } from '../read/around.js';
import { readWords } from '../read/read-words.js';
import type { SaidOf, Trap } from '../types.js';
import { MAY_DENY } from '../words/denials.js';

/** What stands between the names of a list. */
const LISTED = /^(?:, ?| and |, and |\/| as well as )(?:the |both )?$/u;
/** What is told of one who does not go along. */
const APART =
  /\b(?:not|never|no|nothing|nobody|cannot|declin\p{L}+|refus\p{L}+|reject\p{L}*|cancel\p{L}*|boycott\p{L}*|stay(?:s|ed) (?:away|out)|kept (?:away|out)|abstain\p{L}*|absent|left (?:the|it)|withdrew|quit|pull(?:s|ed) out|oppos\p{L}+|resist\p{L}*|voted against|silent|skipp\p{L}+|veto\p{L}*|called off|outside)\b/u;
/** Lists of those who were meant to, or who fall out. */
const MEANT =
  /\b(?:invit\p{L}*|asked|planned|expected|due|supposed|both sides|between|dispute|quarrel|row|rival\p{L}*|neighbou?r\p{L}*|claims?|absent\p{L}*|apart|or)\b/iu;
const FEWEST = 2;

/** One of a list of the statement whom the evidence denies what it tells of another of the list. */
export function findOneOfList(statement: SaidOf, evidence: SaidOf, isSame: (one: string, other: string) => boolean): Trap | null {
  const listed = listedIn(statement);
  if (listed.length < FEWEST || MEANT.test(statement.text) || readWords(statement.text).some(({ lower }) => MAY_DENY.test(lower)))
    return null;
  const told = tellingsIn(evidence);
  const tellingsOf = (actor: string): readonly Telling[] => told.filter((one) => isSame(one.actor, actor));
  const isWith = listed.some(({ actor }) => {
    const own = tellingsOf(actor);
    return own.length > 0 && own.every(({ isApart }) => !isApart);
  });
  if (!isWith) return null;
  for (const { actor, start, end } of listed) {
    const own = tellingsOf(actor);
    const [first] = own;
    if (first !== undefined && own.every(({ isApart }) => isApart))
      return { rule: 'negation', stated: around(statement.text, { start, end }), given: around(evidence.text, first) };
  }
  return null;
}

/** The names of the longest list of a text. */
function listedIn({ text, mentions }: SaidOf): SaidOf['mentions'] {
  let longest: SaidOf['mentions'] = [];
  let list: SaidOf['mentions'][number][] = [];
  for (const mention of mentions) {
    const last = list.at(-1);
    if (last !== undefined && !LISTED.test(text.slice(last.end, mention.start))) list = [];
    list.push(mention);
    if (list.length > longest.length) longest = [...list];
  }
  // "in Ankara, Germany has": two that only a comma parts are no list.
  const isJoined = longest.length > FEWEST || /^(?!, ?$)/u.test(text.slice(longest[0]?.end, longest[1]?.start));
  return isJoined ? longest : [];
}

interface Telling {
  readonly actor: string;
  readonly start: number;
  readonly end: number;
  readonly isApart: boolean;
}

/** What is told behind each name, up to the next one that no list joins to it, or the end of the clause. */
function tellingsIn({ text, mentions }: SaidOf): readonly Telling[] {
  return mentions.map(({ actor, start, end }, at): Telling => {
    let last = at;
    while (mentions[last + 1] !== undefined && LISTED.test(text.slice(mentions[last]?.end, mentions[last + 1]?.start))) last += 1;
    const from = mentions[last]?.end ?? end;
    const next = mentions.slice(last + 1).find((mention) => mention.use !== 'adjective')?.start ?? text.length;
    const clause = text.slice(from, next);
    const stop = clause.search(/[.;!?](?:\s|$)/);
    return { actor, start, end, isApart: APART.test(stop === -1 ? clause : clause.slice(0, stop)) };
  });
}
