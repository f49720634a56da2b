// Who was chosen and who was passed over: "preferred Chile" of "chose Peru, not Chile".
import { around } from '../read/around.js';
import type { SaidOf, Trap } from '../types.js';

type Mention = SaidOf['mentions'][number];

const CHOOSING =
  '(?:chose|chosen|choos(?:es?|ing)|prefer(?:s|red|ring)?|pick(?:s|ed|ing)?|select(?:s|ed|ing)?|favou?r(?:s|ed|ing)?|opt(?:s|ed|ing)?|settled|decided|went|turned)';
const ANY = /\b(?:cho[ios]|prefer|pick|select|favou?r|opt(?:s|ed|ing)?\b|settled|decided for|went (?:for|with)|turned to)/i;
const CHOSEN = new RegExp(
  `\\b(?:${CHOOSING}(?: (?:for|on|with|to|in favou?r of))?|(?:preference for|choice (?:of|was|fell on|is))) (?:the )?$`,
  'i',
);
const WAS_CHOSEN = /^ (?:(?:was|were|is|has been|had been) )?(?:the one )?(?:chosen|preferred|picked|selected|favou?red)\b/;
const PASSED_OVER = /(?:\b(?:over|rather than|instead of|in place of|in preference to|ahead of)|[,-]? ?\b(?:and |but )?not) (?:the |by )?$/;
const PREFERRED_TO = /^ to (?:the )?$/;

/** One who is chosen in the statement is passed over in the evidence, and nowhere chosen there. */
export function findChoice(statement: SaidOf, evidence: SaidOf, isSame: (one: string, other: string) => boolean): Trap | null {
  if (!ANY.test(statement.text) || !ANY.test(evidence.text)) return null;
  const [told, given] = [choiceIn(statement), choiceIn(evidence)];
  const has = (list: readonly Mention[], { actor }: Mention): boolean => list.some((other) => isSame(other.actor, actor));
  for (const one of told.chosen) {
    const other = given.passed.find(({ actor }) => isSame(actor, one.actor));
    if (other !== undefined && !has(given.chosen, one) && !has(told.passed, one))
      return { rule: 'order', stated: around(statement.text, one), given: around(evidence.text, other) };
  }
  return null;
}

interface Choice {
  readonly chosen: readonly Mention[];
  readonly passed: readonly Mention[];
}

function choiceIn({ text, mentions }: SaidOf): Choice {
  const lead = ({ start }: Mention): string => text.slice(Math.max(0, start - 40), start);
  const isDenied = ({ start }: Mention): boolean => /\b(?:not|no|never)\b[^,.;]{0,30}$/i.test(text.slice(Math.max(0, start - 60), start));
  const chosen = mentions.filter(
    (mention) => !isDenied(mention) && (CHOSEN.test(lead(mention)) || WAS_CHOSEN.test(text.slice(mention.end, mention.end + 40))),
  );
  const passed = mentions.filter((mention, at) => {
    const before = mentions[at - 1];
    const isSecond =
      before !== undefined &&
      chosen.includes(before) &&
      /\bprefer/.test(lead(before)) &&
      PREFERRED_TO.test(text.slice(before.end, mention.start));
    return isSecond || PASSED_OVER.test(lead(mention));
  });
  return { chosen: chosen.filter((mention) => !passed.includes(mention)), passed };
}
