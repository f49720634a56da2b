// Whether what a sentence dates happened, was announced, is expected or is denied.
import type { Outlook } from '../dates/resolution.js';
import type { EventStatus } from './types.js';

const DENIED =
  /\b(?:did not|didn't|does not|do not|was not|were not|has not|have not|had not|will not|won't|would not|wouldn't|is not|are not|never|(?:was|were|been|is|are) (?:\w+ )?(?:cancel(?:l?ed)|called off|scrapped)|ruled out|denied|denies|refus(?:ed|es|al)|reject(?:ed|s) (?:reports|claims|suggestions)|fail(?:ed|s) to|stayed away|no longer|without ever|declined to|could not|cannot|can't|did not take place|(?:should|would|(?:was|were) to) have(?! to\b)(?: [a-z]+(?:ed|en|un))|miss(?:ed|es) (?:[^,;]{1,30} )?deadline|no (?:[\w-]+ ){1,9}will)\b/i;
/** What denies one thing tells that another happened. */
const NOT_DENIED =
  /\b(?:not only|never before|not just|not (?:yet )?(?:clear|known)|was not immediately|did not (?:immediately|elaborate|say|give|specify|name|comment|respond|provide)|could not (?:immediately|be reached|independently)|not (?:immediately|independently)|not [\p{L} ]{1,40} (?:before|until))\b/iu;
const EXPECTED =
  /\b(?:expect(?:s|ed|ing|ations?)?|likely|unlikely|may|might|could|should|forecasts?|forecasted|predict(?:s|ed|ion|ions)?|estimat(?:e|es|ed)|project(?:s|ed|ions?)|hop(?:e|es|ed|ing)|believ(?:e|es|ed)|anticipat(?:e|es|ed)|fear(?:s|ed)?|warn(?:s|ed|ing)?|possib(?:le|ly|ility)|probably|perhaps|if|unless|tipped|speculat\p{L}+|analysts?|experts?|poised|potential(?:ly)?|would like|wants?|urg(?:e|es|ed)|calls? (?:for|on)|called (?:for|on)|demand(?:s|ed)?)\b/iu;
const PLANNED =
  /\b(?:agree[ds]?|decid\p{L}+|plan(?:s|ned|ning)?|schedul\p{L}+|set (?:to|for)|due|announc\p{L}+|pledg\p{L}+|vow(?:s|ed)?|promis\p{L}+|slated|intend\p{L}*|ordered|approved|confirmed|invited|to be held|postponed|will (?:host|hold|meet|visit|travel|attend|sign|begin|start|open|arrive|chair|send|launch|take (?:part|place|office|over)|convene|gather|vote|receive|address|join|deliver|withdraw|pay|return|resume|introduce|impose|step down|leave|publish|present|appear|face|discuss|be (?:held|signed|inaugurated|opened|launched|published|introduced)))\b/iu;
/** Verbs of what nobody decides. */
const UNDECIDED =
  /\b(?:will|would|(?<!\b(?:asked|told|ordered|urged|agreed|allowed|invited|required|decided|instructed) )to) (?:likely |probably |eventually |soon |also )?(?:rise|fall|grow|shrink|contract|expand|average|stagnate|worsen|improve|weaken|decline|increase|decrease|reach|exceed|remain|need|lead|cost|account|drop|slow|recover|hit|peak|double|triple|overtake|surpass|depend|matter|change|see|lose|gain|suffer|face|run out|continue|be (?!on\b|(?!about\b)\w+(?:ed|wn|rn|ld|nt|lt|pt|ut|en|oken)\b)|be (?:affected|hit|harmed|forced|needed|damaged|delayed|driven|left|hurt|overshadowed|weakened|strengthened|dominated|reduced|limited|spent|completed by))\b/i;

/** The same in the present, of a date that is still to come: "storage reaches 75 percent by November". */
const FORESEEN =
  /\b(?:rises|grows|shrinks|declines|increases|decreases|reaches|exceeds|remains|drops|slows|recovers|hits|peaks|doubles|triples|overtakes|surpasses|loses|gains|runs out|climbs|dips|expands|contracts)\b/;

/** Told at the end of the sentence of what stands at its beginning. */
const FELL_THROUGH =
  /\b(?:did not take place|(?:was|were|has been|have been) (?:later |then |since )?(?:cancel(?:l?ed)|called off|scrapped|postponed|put off))\b/i;

/** "cancelled a trip that was to begin on Monday". */
const CALLED_OFF =
  /\b(?:cancel(?:l?ed|s)|called off|calls off|scrapped|scraps) [^,;]{3,80} (?:was|were|had been) (?:to|due|scheduled|set|planned)\b/i;

/** The status of what a date dates, by its clause and where the verb looks; `isLater` and `isEarlier` tell how the date lies to the document's. */
export function findStatus(
  clauseWords: string,
  sentenceWords: string,
  outlook: Outlook,
  isLater: boolean,
  isEarlier: boolean,
): EventStatus {
  // The month is no "may".
  const [clause, sentence] = [clauseWords, sentenceWords].map((words) => words.replace(/(?<=[a-z\d,] )May\b/g, '')) as [string, string];
  if (CALLED_OFF.test(clause)) return 'denied';
  if (FELL_THROUGH.test(sentence) && /\b(?:planned|scheduled|due|set|expected)\b/.test(clause)) return 'denied';
  if (DENIED.test(clause) && !NOT_DENIED.test(clause)) return 'denied';
  const isPlan =
    /\b(?:would|will|shall|should|scheduled|planned|due|expected|set (?:to|for)|to be|(?:agreed|decided|promised|pledged|vowed) to)\b/.test(
      clause,
    );
  const looksAhead = (outlook === 'ahead' && !(isEarlier && !isPlan)) || isLater;
  if (!looksAhead)
    return outlook === 'near' &&
      /\b(?:was|were|had been) (?:\p{L}+ )?(?:due|scheduled|expected|planned|set|slated|supposed|to(?= (?!blame)\p{Ll}))\b/u.test(clause)
      ? 'announced'
      : 'happened';
  if (EXPECTED.test(clause) && !/\b(?:announced|agreed|scheduled|due to|set to)\b/.test(clause)) return 'expected';
  if (UNDECIDED.test(clause) || (isLater && FORESEEN.test(clause) && !PLANNED.test(clause))) return 'expected';
  return PLANNED.test(clause) || PLANNED.test(sentence) || /\b(?:will|to be|(?:is|are) to)\b/.test(clause) || !EXPECTED.test(sentence)
    ? 'announced'
    : 'expected';
}
