// Who sells told as who buys, the lender as the borrower: "Buyer: Peru" of "Peru will supply Chile".
import { around } from '../read/around.js';
import { readWords } from '../read/read-words.js';
import type { SaidOf, Trap, Word } from '../types.js';

/** One exchange: nouns of who gives and of who takes, verbs of either. */
interface Exchange {
  readonly gives: RegExp;
  readonly takes: RegExp;
  readonly giving: RegExp;
  readonly taking: RegExp;
  /** "attacked Peru": who is acted on is the other side. */
  readonly isDirect?: true;
}

const EXCHANGES: readonly Exchange[] = [
  {
    gives: /^(?:sellers?|vendors?|suppliers?|exporters?)$/,
    takes: /^(?:buyers?|purchasers?|acquirers?|customers?|importers?)$/,
    giving: /^(?:sells?|sold|selling|suppl(?:y|ies|ied|ying)|export(?:s|ed|ing)?|deliver(?:s|ed|ing)?)$/,
    taking: /^(?:buys?|bought|buying|purchas(?:es?|ed|ing)|acquir(?:es?|ed|ing)|import(?:s|ed|ing)?|gets?|got|obtain(?:s|ed)?)$/,
  },
  {
    gives: /^(?:lenders?|creditors?)$/,
    takes: /^(?:borrowers?|debtors?)$/,
    giving: /^(?:lends?|lent|lending)$/,
    taking: /^(?:borrow(?:s|ed|ing)?|owes?|owed|owing)$/,
  },
  {
    gives: /^(?:donors?|benefactors?)$/,
    takes: /^(?:recipients?|beneficiar(?:y|ies))$/,
    giving: /^(?:donat(?:es?|ed|ing)|gives?|gave|given|pledg(?:es?|ed|ing)|grant(?:s|ed)|pa(?:ys?|id))$/,
    taking: /^(?:receiv(?:es?|ed|ing))$/,
  },
  {
    gives: /^(?:plaintiffs?|claimants?|complainants?)$/,
    takes: /^(?:defendants?)$/,
    giving: /^(?:su(?:es?|ed|ing))$/,
    taking: /^$/,
    isDirect: true,
  },
  {
    gives: /^(?:parents?|owners?|proprietors?)$/,
    takes: /^(?:subsidiar(?:y|ies)|units?|offshoots?|affiliates?|divisions?)$/,
    giving: /^(?:owns|owned|owning)$/,
    taking: /^$/,
    isDirect: true,
  },
  {
    gives: /^(?:employers?|landlords?|hirers?)$/,
    takes: /^(?:employees?|tenants?)$/,
    giving: /^(?:employ(?:s|ed|ing))$/,
    taking: /^$/,
    isDirect: true,
  },
  {
    gives: /^(?:predecessors?|forerunners?)$/,
    takes: /^(?:successors?|heirs?)$/,
    giving: /^(?:preced(?:es?|ed))$/,
    taking: /^(?:succeed(?:s|ed)|inherit(?:s|ed))$/,
    isDirect: true,
  },
  {
    gives: /^(?:aggressors?|attackers?|assailants?|invaders?|occupiers?|perpetrators?)$/,
    takes: /^(?:victims?|targets?)$/,
    giving: /^(?:attack(?:s|ed)|invad(?:es?|ed)|occup(?:ies|ied)|shell(?:s|ed)|bomb(?:s|ed))$/,
    taking: /^$/,
    isDirect: true,
  },
  {
    gives: /^hosts?$/,
    takes: /^guests?$/,
    giving: /^(?:receiv(?:es?|ed)|host(?:s|ed)|welcom(?:es?|ed))$/,
    taking: /^visit(?:s|ed)$/,
    isDirect: true,
  },
  {
    gives: /^(?:winners?|victors?)$/,
    takes: /^(?:losers?)$/,
    giving: /^(?:defeat(?:s|ed))$/,
    taking: /^$/,
    isDirect: true,
  },
];

/** A noun of any of them. */
const ANY =
  /sell|vend|suppl|export|buy|purchas|acquir|custom|import|lend|credit|borrow|debt|donor|benef|recip|plaint|claim|complain|defend|parent|own|proprietor|subsid|unit|offshoot|affiliate|division|employ|landlord|hirer|tenant|preced|predec|forerun|success|succeed|heir|inherit|aggress|attack|assail|inva|occup|perpetr|victim|target|host|guest|receiv|welcom|visit|shell|bomb|win|won|victor|defeat|beat|los/i;

interface Side {
  readonly actor: string;
  readonly exchange: number;
  readonly isGiving: boolean;
  readonly word: Word;
}

/** A side of an exchange given by a noun to one who has the other side in the evidence and this one nowhere there. */
export function findExchange(statement: SaidOf, evidence: SaidOf, isSame: (one: string, other: string) => boolean): Trap | null {
  if (!ANY.test(statement.text) && !ANY.test(evidence.text)) return null;
  const [stated, dealt] = [nounsIn(statement), verbsIn(statement)];
  if (stated.length === 0 && dealt.length === 0) return null;
  const given = [...nounsIn(evidence), ...verbsIn(evidence)];
  const both = bothTurned(dealt, given, isSame);
  if (both !== null) return { rule: 'order', stated: around(statement.text, both[0].word), given: around(evidence.text, both[1].word) };
  for (const side of stated) {
    const own = given.filter(({ actor, exchange }) => exchange === side.exchange && isSame(actor, side.actor));
    const [first] = own;
    if (first !== undefined && own.every(({ isGiving }) => isGiving !== side.isGiving))
      return { rule: 'order', stated: around(statement.text, side.word), given: around(evidence.text, first.word) };
  }
  return null;
}

/** "Chile gets its gas from Peru" of "Peru imports its gas from Chile": giver and taker both on the other side, and nowhere on their own. */
function bothTurned(
  stated: readonly Side[],
  given: readonly Side[],
  isSame: (one: string, other: string) => boolean,
): readonly [Side, Side] | null {
  const placeOf = ({ actor, exchange, isGiving }: Side): Side | null | undefined => {
    const own = given.filter((it) => it.exchange === exchange && isSame(it.actor, actor));
    return own.some((it) => it.isGiving === isGiving) ? null : own[0];
  };
  for (const side of stated) {
    const partner = stated.find((it) => it.word === side.word && it.exchange === side.exchange && it.isGiving !== side.isGiving);
    const [one, other] = [placeOf(side), partner === undefined ? null : placeOf(partner)];
    if (one !== null && one !== undefined && other !== null && other !== undefined) return [side, one];
  }
  return null;
}

/** "Buyer of the mill: Peru", "the vendor, the trader Ana Soto", "Peru is the buyer". */
function nounsIn({ text, mentions }: SaidOf): readonly Side[] {
  return readWords(text).flatMap((word): readonly Side[] =>
    EXCHANGES.flatMap(({ gives, takes }, exchange): readonly Side[] => {
      const isGiving = gives.test(word.lower);
      if (!isGiving && !takes.test(word.lower)) return [];
      const behind = mentions.filter(({ start }) => start >= word.end);
      const before = mentions.filter(({ end }) => end <= word.start).at(-1);
      const label = behind.find(({ start }) => /^(?: (?!is |are |was )[^:;.,]{1,40})?: (?:the )?$/.test(text.slice(word.end, start)));
      const apposed = behind.find(
        ({ start }) =>
          /^,? (?:the |an? )?(?:\p{L}+ ){0,3}$/u.test(text.slice(word.end, start)) && !PREPOSITION.test(text.slice(word.end, start)),
      );
      // "the owner of the yard, Lindal Steel".
      const setOff = behind.find(({ start }) =>
        /^ (?:of|in|at) (?:the |its )?(?:\p{Ll}+ ){0,2}\p{Ll}+, (?:the )?$/u.test(text.slice(word.end, start)),
      );
      const isBefore =
        before !== undefined &&
        /^(?:,? (?:is|was|as|becomes?|became|remains?)|,)? (?:the |an? |its |her |his )?(?:\p{L}+ ){0,2}$/u.test(
          text.slice(before.end, word.start),
        ) &&
        !/^['’]/.test(text.slice(before.end));
      const named =
        label ??
        becomingOf(text, mentions, word) ??
        (isBefore && COPULA.test(text.slice(before.end, word.start)) ? before : (apposed ?? setOff));
      const other = OF_OTHER.test(word.lower)
        ? behind.find(({ start, use }) => use === 'name' && /^ (?:of|to) (?:the )?$/.test(text.slice(word.end, start)))
        : undefined;
      // "the successor of Ana Soto, Jon Wills".
      return [
        ...(named === undefined || named === other ? [] : [{ actor: named.actor, exchange, isGiving, word }]),
        ...(other === undefined ? [] : [{ actor: other.actor, exchange, isGiving: !isGiving, word }]),
      ];
    }),
  );
}

/** "Peru, for its part, has gained by becoming one of the region's main suppliers": the first one at the head of the sentence. */
function becomingOf(text: string, mentions: SaidOf['mentions'], { start }: Word): SaidOf['mentions'][number] | undefined {
  const becoming = BECOMING.exec(text.slice(Math.max(0, start - LONGEST_PART), start));
  if (becoming === null) return undefined;
  const place = start - becoming[0].length;
  const head = text.slice(0, place).search(/(?<=[.!?] )[^.!?]*$/);
  const own = mentions.filter((mention) => mention.end <= place && mention.start >= Math.max(0, head));
  const [first] = own;
  return first !== undefined && own.length === 1 && first.use !== 'adjective' && !/^['’]/.test(text.slice(first.end)) ? first : undefined;
}

const LONGEST_PART = 80;
const BECOMING = /\b(?:becoming|becomes?|became) (?:one of )?(?:the |an? |its )?(?:\p{L}+['’]s )?(?:\p{L}+ ){0,3}$/u;
const PREPOSITION = /\b(?:of|to|in|on|at|by|for|from|with|and|will|has|is|was|are|were|said|says|may|must)\b/;
const COPULA = /^,? (?:is|was|as|becomes?|became|remains?) |^, (?:the|an?) /;

/** Who does it, before the verb; behind "to" and "from" the other side. */
function verbsIn({ text, mentions }: SaidOf): readonly Side[] {
  const words = readWords(text);
  return words.flatMap((word, at): readonly Side[] =>
    EXCHANGES.flatMap(({ giving, taking, isDirect }, exchange): readonly Side[] => {
      const isGiving = giving.test(word.lower);
      if (!isGiving && !taking.test(word.lower)) return [];
      const isPassive = /^(?:is|are|was|were|be|been|being)$/.test(words[at - 1]?.lower ?? '');
      if (isPassive) return [];
      const clause = words.filter(({ clause: own }) => own === word.clause);
      const [first, last] = [clause[0]?.start ?? 0, clause.at(-1)?.end ?? text.length];
      const own = mentions.find(({ start, end }) => start >= first && end <= word.start && !BEHIND.test(text.slice(first, start)));
      // "Peru, which joined in May, has offered to buy": who goes on stands at the head.
      const isGoingOn =
        own === undefined && /^(?:has|have|had|will|would|may|might|could|should|must|can|is|was|are|were)$/.test(clause[0]?.lower ?? '');
      const opener = isGoingOn ? mentions[0] : undefined;
      const before =
        own ?? (opener !== undefined && /^(?:The )?$/.test(text.slice(0, opener.start)) && opener.end <= first ? opener : undefined);
      // "imported a third of its gas, mostly from Chile".
      const rest = /^[^,.;:]*, (?:mostly|mainly|chiefly|largely|partly) (?=from |to )/.exec(text.slice(last))?.[0].length ?? 0;
      const to = new RegExp(`${isGiving ? '\\b(?:to|for)' : '\\b(?:from|of)'} (?:the )?(?:\\p{L}+['’]s )?$`, 'u');
      const other = mentions
        .filter(({ start, end, use }) => start >= word.end && end <= last + (rest === 0 ? 0 : rest + FAR) && use !== 'place')
        .find(
          ({ start, use }) =>
            (to.test(text.slice(word.end, start)) || (isDirect && use === 'name' && OBJECT.test(text.slice(word.end, start)))) &&
            !isOwner(start),
        );
      return [
        ...(before === undefined ? [] : [{ actor: before.actor, exchange, isGiving, word }]),
        ...(other === undefined ? [] : [{ actor: other.actor, exchange, isGiving: !isGiving, word }]),
      ];

      function isOwner(start: number): boolean {
        const mention = mentions.find((one) => one.start === start);
        return mention !== undefined && /^['’]s? \p{Lu}/u.test(text.slice(mention.end));
      }
    }),
  );
}

/** Behind "of" or "to" stands the other side: "a unit of Northgate", not "the buyer of the mill". */
const OF_OTHER =
  /^(?:parents?|owners?|proprietors?|subsidiar(?:y|ies)|units?|offshoots?|affiliates?|divisions?|employers?|employees?|tenants?|predecessors?|successors?|hosts?|guests?|lenders?|creditors?|debtors?|donors?|suppliers?|customers?)$/;
/** Between a verb and who is acted on. */
const OBJECT = /^ (?:the )?$/;
const FAR = 25;
const BEHIND = /\b(?:of|to|in|on|at|by|for|from|with) (?:the )?$/;
