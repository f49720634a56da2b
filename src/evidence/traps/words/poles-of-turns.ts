// Matters of what is told and done, with the wordings of both sides: what has a place in a paper, who comes along, what bears fruit.
import { type Matter, wordings } from './matter.js';

/** "did not prevent": a denial of a denial. */
const NOT = `(?:do|does|did|will|would|could|has|have|had|is|are|was|were|be|been|being|can|may)?(?: ?not|n't| never)`;

/** See `poles.ts`. */
export const TURNS: readonly Matter[] = [
  // What is held or goes ahead, and what falls through.
  {
    yes: wordings(`${NOT} (?:prevent|stop|deter|hinder|thwart|hamper|keep|spoil|put off|stand in the way)
(?:no|hardly an?) (?:obstacle|hindrance|bar|reason to cancel)
notwithstanding
(?:visited|held|opened|toured|inspected|staged|launched|met|began|completed|delivered|took place|ran|went|came|sailed|played|carried out) as (?:planned|arranged|scheduled|agreed|announced|intended|foreseen|promised)
(?:went|gone|goes|going|go) ahead
(?:undeterred|unimpeded|undaunted|unhindered|unaffected|unbothered) by
regardless of
(?:braved|braving|defied|defying)
(?:duly|nonetheless|nevertheless|still) (?:visited|held|opened|toured|inspected|took place|met|went|came)
(?:in|in the) teeth of`),
    no: wordings(`(?:did|could|would|will|does) not (?:take place|happen|go ahead|be held|come about|come off|materiali[sz]e)
(?:was|were|is|are) not (?:held|staged|carried out|possible)
never (?:took place|happened|came about|materiali[sz]ed|went ahead)
(?:was|were|been|be|is|are|being) (?:cancell?ed|called off|scrapped|aborted|scuppered|dropped|rained off|grounded|thwarted|prevented)
f[ae]ll(?:en)? (?:through|victim)
called off
ruled out a (?:visit|trip|tour)
made (?:a|the) \\p{L}+ impossible
prevented (?:a|the)
(?:did|could|was|were|would) not [^,;.]{0,40}(?:because of|owing to|due to|on account of)`),
    fewest: 2,
  },
  // What is said often and readily, and what seldom.
  {
    yes: wordings(`(?:quick|swift|fast|ready|eager|keen|happy|prone|only too (?:glad|happy)) to
(?:readily|freely|willingly|gladly)
never (?:tire|tires|tired|fail|fails|failed) (?:of|to)
(?:time and again|at every turn|as a rule|without fail)
tend(?:s|ed)? to
like(?:s|d)? to
mak(?:e|es|ing) no secret of|made no secret of`),
    no: wordings(`rarely
seldom
hardly ever
scarcely ever
almost never
(?:slow|loath|loth|reluctant|unwilling|hesitant) to
only (?:rarely|reluctantly|grudgingly|occasionally|exceptionally)
(?:reluctantly|grudgingly)`),
    fewest: 1,
    isBehind: true,
  },
  // What has a place in a paper, and what it leaves out.
  {
    yes: wordings(`set(?:s|ting)? aside
(?:assign|allot|allott|earmark|reserv|allocat|devot|dedicat|accord)(?:e?s|e?d|ing)?
(?:g[ai]ve|gives|given|found|finds|leaves?|left|made|makes|provides?|provided|kept|keeps) (?:a |an |the |some |due |much |its |(?!(?:no|not|few|little|hardly|without|any) )\\p{L}+ )?(?:a )?(?:part|role|place|room|space|chapter|section|say|share|seat|paragraph|page|clause)
(?:mention|nam|address|cover|discuss|envisag|foresee|includ|invok|contain|featur|cit)(?:e?s|e?d|ing)
spoke of
speaks? of
refer(?:s|red|ring)? to
dwel(?:ls?|t|ling) on
deal(?:s|t)? with
provid(?:es|ed|ing) for
comes? up|came up
foresaw
a (?:part|role|place|chapter|section|clause) for`),
    no: wordings(`(?:no|without(?: any)?|without a|not a single|any) (?:mention|reference|word|trace|allusion)
(?:made|makes?|making) no (?:mention|reference|allusion|provision)
(?:did|does|do) not (?:contain|mention|name|include|refer to|speak of|provide for|feature|cite|address|cover|foresee|use)
(?:said|says?) nothing (?:of|about|on)
(?:kept|keeps?|remain(?:s|ed)|stay(?:s|ed)|was|were|is|are|fell) silent (?:on|about)
silent (?:on|about)
(?:omit|omits|omitted|omitting)
(?:left|leaves?|leaving) out
pass(?:es|ed)? over`),
    fewest: 1,
    isBehind: true,
  },
  // Who comes along, and who does not.
  {
    yes: wordings(`in on
(?:on board|along) (?:with|for)
(?:sign(?:s|ed)?|join(?:s|ed)?|link(?:s|ed)?|team(?:s|ed)?) up
(?:will|to|would|are to|is to|set to|ready to|agreed to|want to|shall) (?:join|back|take part|support|follow|walk out|down tools|come along)
(?:throw|throws|threw|thrown) in their lot
joining
(?:take|takes|took|taking) part`),
    no: wordings(`(?:would|will|did|does|do|could|shall) not (?:join|take part|back|follow|support|come along|walk out|go along|participate)
(?:w[ou]n't|didn't|don't|wouldn't) (?:join|take part|back|follow|support)
(?:refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)) to (?:join|take part|back|follow|support|participate)
(?:stay(?:s|ed|ing)?|keep(?:s|ing)?|kept|remain(?:s|ed)?) out of
opt(?:s|ed|ing)? out`),
    fewest: 1,
  },
  // What bears fruit, and what comes to nothing.
  {
    yes: wordings(`(?:bear|bears|bore|borne|bearing) (?:(?!(?:no|not|few|little|hardly|without|any) )\\p{L}+ )?fruit
pa(?:y|ys|id|ying) off
succeed(?:s|ed|ing)?
(?:a|were|was|is|are|been|with|proved) (?:(?!(?:no|not|few|little|hardly|without|any) )\\p{L}+ )?(?:success|successful|fruitful|effective)
(?:yield|produc|brought|bring|deliver|achiev|show)(?:e?s|e?d|ing)? (?:(?!(?:no|not|few|little|hardly|without|any) )\\p{L}+ )?(?:results?|fruits?|success|returns|gains)
(?:had|has|have|was|were) (?:an )?(?:effect|to good effect)
(?:made|makes|making) headway
(?:has|have|had) (?:delivered|worked|paid off|prevailed|produced)`),
    no: wordings(`fail(?:s|ed|ing|ure)? to \\p{L}+(?: \\p{L}+)?
(?:without|no|little|few|not much) (?:tangible |visible |lasting |any )?(?:results?|success|fruits?|effect|returns|avail)
(?:did|has|have|had|does|do) not (?:yield|produce|bring|deliver|bear|borne|brought|succeed|succeeded|work|worked|pay|paid)
(?:fruitless|unsuccessful|futile|in vain)
(?:came|come|comes|led|leads|lead) (?:to nothing|nowhere)`),
    fewest: 1,
  },
];
