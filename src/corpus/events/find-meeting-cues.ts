// The verbs and nouns of meeting in a sentence, and the roles they give to the names before and behind them.
import type { Span } from '../../base/span.js';

/** Hosting, having been there, being said to come, staying away. */
export type Role = 'hosts' | 'attended' | 'announced' | 'absent';

/** How a cue gives roles. */
interface CueRule {
  readonly before: Role | null;
  readonly behind: Role | null;
  /**
   * `verb`: its subject stands before it. `noun`: the subject may be that of the verb it hangs on. `bare`: nobody before it.
   * `setting`: it tells where the subject of the clause was. `owned`: only an owner right before it: "Chad's visit to".
   * `beside`: only names right before it count. `tail`: it goes on from the cue before it, with that cue's roles.
   */
  readonly kind: 'verb' | 'noun' | 'bare' | 'setting' | 'owned' | 'beside' | 'tail';
  /** Behind it an occasion or somebody to meet must be named: "hosted a summit", not "hosted refugees". */
  readonly needs?: 'occasion' | 'company' | 'either';
}

/** A cue where it stands. */
export interface MeetingCue extends CueRule, Span {}

const OCCASION =
  '(?:summits?|talks|meetings?|conferences?|negotiations|consultations|sessions?|forums?|rounds?|gatherings?|dialogues?|encounters?|congress|discussions|retreat|working group)';
const SEND =
  'send (?:(?:an?|any|its|their|his|her|only|just|the|two|three|several) ){0,3}(?:[a-z-]+ ){0,3}?(?:delegations?|representatives?|envoys?|ministers?|observers?|teams?|officials?|negotiators?|deputy|ambassador|diplomats?)(?! of (?:[a-z-]+ )?(?:divers|doctors|medics|experts|engineers|investigators|rescuers|rescue|inspectors|soldiers|police|scientists|specialists|volunteers|nurses|firefighters))';
const COME = `(?:attend|come|take part|join|participate|meet|travel|go|fly|visit|pay an? (?:[a-z-]+ ){0,2}visit|(?:hold|begin|open|start|resume|launch|continue|have) (?:[a-z-]+ ){0,3}(?:talks|meetings?|negotiations|consultations|discussions|summit)|sit down|gather|convene|be (?:present|represented|hosted|received|there)|${SEND}|speak at|address|return)`;
const RECEIVE = '(?:host|receive|welcome|co-host|play host)';
const WAY = '(?: (?:also|then|next|not only|only|both|later|again|soon|personally|jointly|all|now|each|himself|herself|themselves)){0,2}';
const AHEAD = `(?:will|shall|would|'ll|(?:is|are|was|were|had been|has been|have been)(?: (?:also|now|currently|originally|both|all|next|tentatively)){0,2} (?:to|set to|due to|expected to|scheduled to|likely to|planning to|going to|preparing to)|agrees? to|agreed to|plans? to|planned to|promised to|intends? to|pledged to|vowed to|confirmed (?:that )?(?:he|she|it|they) (?:will|would)|scheduled to|due to|set to|expected to|slated to)`;
const NOT =
  "(?:did not|do not|does not|didn't|doesn't|will not|won't|would not|wouldn't|was unable to|were unable to|could not|couldn't|refus(?:ed|es) to|refusing to|declin(?:ed|es) to|declining to|failed to|opted not to|decid(?:ed|es) not to|chose not to|(?:is|are|was|were) not (?:going|due|expected|scheduled|planning) to|has no plans to|have no plans to|had no plans to|decision not to)";
const OWN = '(?:his|her|its|their)';
const PRIOR = `(?:the|its|a|an|their|his|her) (?:[a-z]+ ){0,2}?`;

const rule = (source: string, before: Role | null, behind: Role | null, kind: CueRule['kind'], needs?: CueRule['needs']) => ({
  pattern: new RegExp(`(?<![\\p{L}-])(?:${source})(?![\\p{L}-])`, 'gu'),
  rule: { before, behind, kind, ...(needs === undefined ? {} : { needs }) },
});

/** Of cues that overlap, the one that begins first is taken; at one place the first of these that fits. */
const RULES = [
  // What nobody says took place.
  rule(
    `(?:should|could|may|might|must|can|cannot|can't|ought to|needs? to|wants? to|wanted to|hopes? to|hoped to|hoping to|ready to|willing to|prepared to|offer(?:s|ed)? to|offering to|propos(?:es|ed) to|seeks? to|sought to|threatened not to|would like to|would have|to be able to)(?: not)?${WAY} (?:${COME}|${RECEIVE})`,
    null,
    null,
    'verb',
  ),
  rule(
    `(?:urg|ask|call|press|encourag|persuad|beg|demand|order|instruct|allow|forbid|forbad|bann)(?:s|es|ed|ing|e)?(?: on| upon)?(?: [\\p{L}'.-]+){1,6} to (?:${COME}|${RECEIVE})`,
    null,
    null,
    'verb',
  ),
  rule(`(?:have|has|had) (?:not|never)(?: yet| even)? (?:met|spoken|held)`, null, null, 'verb'),
  rule(
    `met (?:${PRIOR})?(?:all |no |some |most |any )?(?:of (?:the |its |their )?)?(?:[a-z]+ )?(?:obligations?|conditions?|requirements?|criteria|targets?|goals?|demands?|deadlines?|needs|expectations?|standards?|commitments?|costs?|quotas?|challenges?|benchmarks?|(?:with )?(?:[a-z]+ )?(?:resistance|opposition|criticism|scepticism|skepticism|protests?|silence|outrage|approval|anger|derision))`,
    null,
    null,
    'verb',
  ),
  rule(`no (?:[a-z-]+ ){0,2}(?:talks|negotiations|meetings?|summit) (?:[a-z]+ ){0,3}?(?:between|among|with)`, null, null, 'bare'),
  // Staying away.
  rule("(?:(?:did|does|do|will|would) not|didn't|won't|refused to|declined to|decided not to) invite", null, 'absent', 'verb'),
  rule(`${NOT}${WAY} ${COME}`, 'absent', null, 'verb'),
  rule(
    `(?:was|were|has|have|had|is|are|be)(?: pointedly| deliberately)? not (?:been |be )?(?:invited|asked|present|represented|attending|attended|joining|joined|coming|taking part|taken part|participating|participated|sending|there)`,
    'absent',
    null,
    'verb',
  ),
  rule(
    `(?:stayed away|stays away|staying away|stay away|boycott(?:ed|s|ing)?|skip(?:ped|s|ping)?|snubbed|shunned|pulled out|pulling out|withdrew from ${PRIOR}(?:[\\p{L}-]+ )?${OCCASION}|sat out|was absent|were absent|absented|sent no [\\p{L}-]+|sent nobody|stood up|missed ${PRIOR}(?:[\\p{L}-]+ )?${OCCASION}|(?:was|were) (?:again |also )?excluded|was barred|were barred|was uninvited|was disinvited|dropped out|stay(?:ed)? at home|stayed home|bowed out|cried off)`,
    'absent',
    null,
    'verb',
  ),
  rule(
    `(?:declin|reject|turn|refus|spurn)(?:ed|es|s)(?: down)? (?:an|the|${OWN}) (?:[a-z]+ )?(?:invitation|invite)`,
    'absent',
    null,
    'verb',
  ),
  rule(
    `(?:cancell?ed|cancels|called off|scrapped|scrapping|cancell?ing|calling off) (?:${OWN}|a|the)(?: [\\p{L}-]+){0,3}? (?:trip|visit|attendance|participation|appearance|travel|tour|plans to (?:attend|visit|travel|meet)|meetings?|talks|summit)(?: with)?`,
    'absent',
    null,
    'verb',
  ),
  rule(
    `(?:in|despite) the absence of|with no|without(?: (?:inviting|the (?:participation|presence|attendance|involvement) of|participation (?:from|of|by)|representatives (?:from|of)))?|with the exception of|excluding|(?:but|and) not(?= \\p{L})|minus`,
    null,
    'absent',
    'bare',
  ),
  rule(
    `(?:is|are|was|were) represented by ${OWN}|sent ${OWN} (?:[a-z-]+ ){0,2}?(?:deputy|vice[- ]president|prime minister|foreign minister|defen[cs]e minister|minister|envoy|adviser|ambassador|son|brother|representative|first deputy)`,
    'absent',
    'attended',
    'verb',
  ),
  rule('cancell?ed(?= (?:at|on|for|hours|days|because|due|last-minute|out)\\b|[,.;]| ["\\u201c])', 'absent', null, 'verb'),
  rule(
    'decisions? not to (?:attend|take part|come|go|participate|travel|join)|refusal to (?:attend|take part|come|go|participate|travel)',
    'absent',
    null,
    'owned',
  ),
  // Hosting.
  rule(`at the invitation of|by invitation of|invited by|invitation (?:from|of|by)`, null, 'hosts', 'bare'),
  rule(`(?:was|were|has been|have been|been|being) (?:also )?(?:received|welcomed|hosted|greeted) by`, 'attended', 'hosts', 'verb'),
  rule(`(?:hosted|convened|co-hosted|organi[sz]ed|called)(?: (?:jointly|last [a-z]+|this [a-z]+))? by`, null, 'hosts', 'bare'),
  rule(`${AHEAD}${WAY} ${RECEIVE}`, 'hosts', 'announced', 'verb', 'either'),
  rule(`(?:hosted|hosts|hosting|played host to|plays host to|co-hosted|co-hosts|jointly hosted)`, 'hosts', 'attended', 'verb', 'either'),
  rule(
    `(?:convened|called|organi[sz]ed|staged) (?:an?|the|a new) (?:[\\p{L}-]+ ){0,4}?${OCCASION}(?: (?:of|between|with|for))?`,
    'hosts',
    'attended',
    'verb',
  ),
  rule(`(?:welcomed|received|greeted|receives|welcomes)`, 'hosts', 'attended', 'verb', 'company'),
  rule(`(?:was|were|has been|have been|had been|is|are)(?: also)? invited`, 'announced', null, 'verb'),
  rule('accept(?:ed|s) (?:an?|the) (?:[a-z]+ )?invitation (?:from|of|by)', 'announced', 'hosts', 'verb'),
  rule(
    `(?:accept(?:ed|s)|confirmed) (?:an?|the|${OWN}) (?:[a-z]+ )?(?:invitation|attendance|participation|presence)(?: to)?`,
    'announced',
    null,
    'verb',
  ),
  rule(`(?:invited|invites|inviting)`, 'hosts', 'announced', 'verb', 'either'),
  // Coming.
  rule(`(?:(?:is|are|was|were) (?:also )?)?(?:due|expected|awaited) (?:in|at)(?! \\d)`, 'announced', null, 'verb'),
  rule(
    `${AHEAD}${WAY} (?:be )?(?:${COME}|meeting|attending|travell?ing|visiting|flying|joining|hosting|holding (?:[a-z-]+ ){0,2}talks|accompany)`,
    'announced',
    'announced',
    'verb',
  ),
  rule(
    `(?:planned|upcoming|forthcoming|scheduled|next week's|next month's) (?:[\\p{L}-]+ ){0,2}?${OCCASION} (?:[a-z]+ ){0,3}?(?:between|among|with)`,
    'announced',
    'announced',
    'noun',
  ),
  rule(
    `(?:will|is to|are to|is due to|was due to) (?:head|lead) (?:[\\p{L}'-]+ ){1,4}(?:delegation|side|team|mission)`,
    'announced',
    null,
    'verb',
  ),
  // Having been there.
  rule(
    `(?:led|headed|heads|leads) (?:an?|the|his|her|its|their) (?:[\\p{L}'-]+ ){0,3}(?:delegation|team|mission)(?! by)`,
    'attended',
    null,
    'verb',
  ),
  rule(
    "(?:at|during) (?:an?|the|this|last|his|her|its|their|[\\p{L}-]+'s) (?:(?!news|press|joint|video)[\\p{L}\\d-]+ ){0,5}?(?:summit|general assembly)(?! (?:room|hall|call))(?! with| between| of| in support)",
    'attended',
    null,
    'setting',
  ),
  rule(`(?:chaired|co-chaired|moderated|opened|led) by`, null, 'attended', 'bare'),
  rule(
    `(?:attended|joined|accompanied|flanked) by|in the (?:presence|company) of|(?:bring|brings|brought|bringing) together|grouping|(?:participants|attendees|guests|those present|those attending|delegates) (?:also )?(?:included|were|include)|with the participation of|also (?:present|attending) (?:were|was)|among (?:the )?(?:guests|participants|those (?:present|attending)) (?:were|was)`,
    null,
    'attended',
    'bare',
  ),
  rule(`${OCCASION}(?: [\\p{L}\\d'-]+){0,8}? (?:between|among)`, null, 'attended', 'bare'),
  rule(
    `${OCCASION}(?: (?:here|there|today|yesterday|this week|last week|earlier|(?:on|in|at) [\\p{L}\\d'-]+)){0,2} with`,
    'attended',
    'attended',
    'noun',
  ),
  rule(
    `(?:a|the|an|first|last|second|third|trilateral|emergency|joint|regular|annual|special) (?:[a-z-]+ ){0,2}?(?:summit|meeting|gathering|session|conference) of`,
    null,
    'attended',
    'bare',
  ),
  rule(
    `(?:met|meets|(?<!to )meet|had met|has met|have met)(?: (?:up|again|separately|privately|briefly|also|twice|once|bilaterally))?(?: with)?`,
    'attended',
    'attended',
    'verb',
  ),
  rule(
    `(?:(?:held|(?<!to )hold|holds|holding|began|opened|resumed|concluded|started|continued|wrapped up) (?:[\\p{L}\\d'-]+ ){0,5}?|had (?:an? )?(?:brief |separate |bilateral |fresh |long |short |private |productive |constructive ){0,2})(?:talks|meetings?|consultations|negotiations|discussions|summit)(?: with)?`,
    'attended',
    'attended',
    'verb',
  ),
  rule(
    `(?:sat down|conferred|took part|takes part|taking part|taken part|attended|attends|attending|participated|participates|participating|visited|visits|gathered|gather|convened|travell?ed|arrived|flew|flown|sent (?:(?:an?|its|their|several|two|three) )?(?:[\\p{L}-]+ ){0,3}?(?:delegations?|envoys?|representatives?|teams?|ministers?|negotiators?|officials|deputy|diplomats?)|joined(?= (?:[\\p{L}'-]+ ){0,5}?${OCCASION})|addressed(?= (?:[\\p{L}\\d'-]+ ){0,5}?${OCCASION})|came to(?= (?:[\\p{L}\\d'-]+ ){0,5}?(?:${OCCASION}|the table))|spoke at|told (?:the|a) (?:(?!news|press|joint|video)[\\p{L}\\d-]+ ){0,3}?(?:summit|general assembly|(?:opening|closing|plenary|emergency) session|conference)|chaired|co-chaired|presided over|co-chairs|accompanied|shook hands|is visiting|are visiting|(?:paid|made) an? (?:[a-z-]+ ){0,2}(?:visit|trip)|was present|were present|was represented|were represented|came face to face|came(?=[,.;])|came together|is hosting)`,
    'attended',
    'attended',
    'verb',
  ),
  rule(
    `to (?:attend|meet|hold (?:[a-z-]+ ){0,2}talks|confer|take part|participate)(?: with)?|for (?:[a-z-]+ ){0,3}?(?:talks|meetings?|negotiations|consultations|discussions|summit)(?: (?:with|between|among))?`,
    null,
    null,
    'tail',
  ),
  rule(
    '(?:(?:recent|first|second|latest|surprise|unannounced|three-day|two-day|official|state|last|previous|historic|own|high-profile) ){0,2}(?:visit|trip) to|(?:attendance|participation)(?: at| in)?',
    'attended',
    null,
    'owned',
  ),
  rule('absence (?:from|at)|boycott of', 'absent', null, 'owned'),
  rule('(?:talks|negotiations|meeting|summit|encounter|consultations|dialogue)', 'attended', null, 'beside'),
];

/** Verbs behind which only those met are participants, not what was visited or sent. */
export const hasNoObject = (words: string): boolean =>
  /(?:attend(?:ed|s|ing)?|visit(?:ed|s|ing)?|took part|tak(?:es|ing|en) part|take part|participat(?:es?|ed|ing)|travell?(?:ed|ing)|travel|arrived|came|come|flew|fly|flown|go|gathered|gather|convened|be (?:present|represented)|sent (?!his|her|its .*deputy).*|chaired|presided over|addressed|spoke at|speak at|(?:was|were) (?:present|represented)|visit|due in|due at|return)$/i.test(
    words.trim(),
  );

/** Finds the cues of a sentence, in order, not overlapping. */
export function findMeetingCues(text: string): readonly MeetingCue[] {
  // Names are looked for apart; of the same length, so that offsets hold.
  const small = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const all = RULES.flatMap(({ pattern, rule: given }, rank) =>
    [...small.matchAll(pattern)].map((match) => ({ ...given, start: match.index, end: match.index + match[0].length, rank })),
  ).sort((a, b) => a.start - b.start || a.rank - b.rank);
  const found: MeetingCue[] = [];
  for (const { rank: _, ...cue } of all) if (cue.start >= (found.at(-1)?.end ?? 0)) found.push(cue);
  return found;
}

const OCCASIONS = new RegExp(
  `\\b(?:${OCCASION}|leaders|delegations?|ministers|presidents|chiefs|heads|envoys|representatives|officials|dinner|lunch|visit|counterparts?|ceremony)\\b`,
  'iu',
);
/** Whether the words name an occasion of meeting. */
export const namesOccasion = (words: string): boolean => OCCASIONS.test(words);
