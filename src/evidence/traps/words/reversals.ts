// Phrases by which something is said to be so, and those by which it is said not to be: of one topic each.

/** Two sides of a topic; `fewest` words of the same thing both texts must have near them. */
export interface Reversal {
  readonly so: RegExp;
  readonly not: RegExp;
  readonly fewest: number;
  /** Whether the phrases must be said of the same words behind them. */
  readonly isBehind?: boolean;
  /** Whether the denial reaches nothing outside its own clause. */
  readonly isOwn?: boolean;
}

/** "do not shy away from": a denial of a denial. */
const NOT = `(?:do|does|did|will|would|could|has|have|had|is|are|was|were|be|been|being|can|may)?(?: ?not|n't| never)`;
const phrase = (list: string): RegExp => new RegExp(`\\b(?:${list.trim().split('\n').join('|')})(?![\\p{L}])`, 'iu');

export const REVERSALS: readonly Reversal[] = [
  // What is held or goes ahead, and what falls through.
  {
    so: phrase(`${NOT} (?:prevent|stop|deter|hinder|thwart|hamper|keep|spoil|put off|stand in the way)
(?:no|hardly an?) (?:obstacle|hindrance|bar|reason to cancel)
notwithstanding
(?:visited|held|opened|toured|inspected|staged|launched|met|began|completed|delivered|took place|ran|went|came|sailed|played|carried out) as (?:planned|arranged|scheduled|agreed|announced|intended|foreseen|promised)
(?:went|gone|goes|going|go) ahead
(?:undeterred|unimpeded|undaunted|unhindered|unaffected|unbothered) by
regardless of
(?:braved|braving|defied|defying)
(?:duly|nonetheless|nevertheless|still) (?:visited|held|opened|toured|inspected|took place|met|went|came)
(?:in|in the) teeth of`),
    not: phrase(`(?:did|could|would|will|does) not (?:take place|happen|go ahead|be held|come about|come off|materiali[sz]e)
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
  // What is sought and dared, and what is kept clear of.
  {
    so: phrase(`(?:not|n't|never|without|no longer) (?:shy(?:ing)?|shrink(?:ing)?|flinch(?:ing)?|recoil(?:ing)?|back(?:ing)?|run(?:ning)?|balk(?:ing)?|baulk(?:ing)?) (?:away )?(?:from|at)
(?:not|n't|never) (?:afraid of|frightened of|scared of|above|averse to|hesitat(?:e|ed|ing) (?:to|over))
unafraid (?:of|to)
court(?:ed|ing)
(?:dare|dares|dared|daring)(?: to)?
(?:ready|prepared|willing|eager) for
seek(?:s|ing)? (?:out )?(?:an? )?(?:open )?(?:clash|confrontation|fight|quarrel|conflict|showdown)
(?:looking|spoiling) for
(?:provok|invit)(?:es|ed|ing) an?
head[- ]on
embrac(?:es?|ed|ing)`),
    not: phrase(`avoid(?:s|ed|ing|ance)?
steer(?:s|ed|ing)? clear of
(?:keep|keeps|kept|keeping|stay|stays|stayed) clear of
sh(?:y|ies|ied|ying) away from
sidestep(?:s|ped|ping)?
dodg(?:es?|ed|ing)
eschew(?:s|ed|ing)?
sh(?:un|uns|unned|unning)
evad(?:es?|ed|ing)
stop(?:s|ped|ping)? short of
refrain(?:s|ed|ing)? from`),
    fewest: 1,
    isBehind: true,
  },
  // What is said often and readily, and what seldom.
  {
    so: phrase(`(?:quick|swift|fast|ready|eager|keen|happy|prone|only too (?:glad|happy)) to
(?:readily|freely|willingly|gladly|commonly|often|frequently|regularly|routinely|always|usually|openly|candidly|generally|constantly|repeatedly|habitually|invariably)
never (?:tire|tires|tired|fail|fails|failed) (?:of|to)
(?:time and again|at every turn|as a rule|without fail)
tend(?:s|ed)? to
like(?:s|d)? to
mak(?:e|es|ing) no secret of|made no secret of`),
    not: phrase(`rarely
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
    so: phrase(`set(?:s|ting)? aside
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
    not: phrase(`(?:no|without(?: any)?|without a|not a single|any) (?:mention|reference|word|trace|allusion)
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
    so: phrase(`in on
(?:on board|along) (?:with|for)
(?:sign(?:s|ed)?|join(?:s|ed)?|link(?:s|ed)?|team(?:s|ed)?) up
(?:will|to|would|are to|is to|set to|ready to|agreed to|want to|shall) (?:join|back|take part|support|follow|walk out|down tools|come along)
(?:throw|throws|threw|thrown) in their lot
joining
(?:are|is|be|were|was) (?:part of|behind|among)
(?:take|takes|took|taking) part`),
    not: phrase(`(?:would|will|did|does|do|could|shall) not (?:join|take part|back|follow|support|come along|walk out|go along|participate)
(?:w[ou]n't|didn't|don't|wouldn't) (?:join|take part|back|follow|support)
(?:refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)) to (?:join|take part|back|follow|support|participate)
(?:stay(?:s|ed|ing)?|keep(?:s|ing)?|kept|remain(?:s|ed)?) out of
opt(?:s|ed|ing)? out`),
    fewest: 1,
  },
  // Whose presence is asked for, and whose is not.
  {
    so: phrase(`(?:also|too|likewise|already|duly|been|was|were|is|are|had|has|have|has also|having) (?:also )?(?:invited|asked|summoned|called in|bidden|requested|asked along|asked to come)
invited
(?:extend(?:s|ed)|sent|sends|issued|received|receives|got|gets|has|have|had) (?:also |out )?(?:its |an |the |their |his |her )?(?:invitations?|summons)
on the (?:guest|invitation) list
(?:given|offered|granted|had|has|got|saved|kept) (?:a |its |the )?(?:seat|place|chair|ticket)
among (?:the (?:guests|invited|invitees)|(?:those|the \\p{L}+) (?:asked|invited))
found room for
invitation (?:for|to|went|goes|extended|sent|received)`),
    not: phrase(`not (?:yet )?(?:been )?(?:asked|invited|summoned|bidden|on the guest list|on the list)
never (?:been )?(?:asked|invited|summoned)
(?:no|without an?) (?:invitation|summons)
uninvited
left off the
told to (?:stay|remain|keep) (?:where|at|put|away|home|in|out)
(?:asked|ordered|urged|advised|instructed) (?:not to come|to stay (?:away|at home|where|put))`),
    fewest: 1,
    isOwn: true,
  },
  // Who would, and who would not.
  {
    so: phrase(`(?:prepared|ready|willing|content|happy|resigned|inclined|minded|disposed|glad|open) to
(?:might|may) (?:well )?(?:wait|bear|accept|tolerate|sell|give|part|cede|yield|share|pay|allow|let|hand|bend|negotiate|compromise|sign)
(?:in no|no) (?:hurry|rush|haste)
(?:had|has|have|showed|shows) (?:the |every |much |ample )?patience
(?:agreed|agrees|consented|consents) to
(?:could|can|would|will) (?:well )?(?:afford to )?(?:wait|bear|stomach|accept|live with|sit out)
sit(?:s|ting)? out|sat out
(?:puts?|putting) up with`),
    not: phrase(`not (?:at all )?(?:willing|prepared|ready|content|happy|inclined|minded|disposed|about) to
(?:unwilling|unprepared|loath|loth|disinclined) to
(?:no|little) (?:wish|desire|intention|patience|mind|mood|appetite|inclination) (?:to|for|of)
in no mood to
(?:would|will) (?:not|never) (?:wait|bear|accept|stomach|tolerate|sell|give|part|cede|yield|share|pay|allow|let|hand|trade|bend|budge|negotiate|talk|compromise|sign)
(?:refus(?:e[sd]?|ing)) to`),
    fewest: 1,
    isBehind: true,
  },
  // What is told, and what is not to be got out of somebody.
  {
    so: phrase(`(?:made|makes|making) (?:it )?(?:clear|plain|known|public)
(?:let|lets) (?:it be known|slip)
(?:confirm|announc|promis|disclos|reveal|pledg|assur|guarante)(?:e?s|e?d|ing)
(?:gave|gives|given) (?:his|her|its|their|a) (?:word|promise|assurance)
(?:said|says|stated|told)(?: that|,)?
(?:answered|named|specified|spelled out|spelt out|laid out|set out|outlined|set a date|fixed a date)
(?:bore|bears?|bearing) (?:\\p{L}+ ){0,3}out
(?:corroborat|substantiat|verif|acknowledg|vouch|endors)(?:es?|ed|ies|ied|ing)`),
    not: phrase(`declin(?:es?|ed|ing) to (?:say|comment|confirm|tell|answer|specify|name|disclose|reveal|predict|give|be drawn|discuss)
refus(?:es?|ed|ing) to (?:say|comment|confirm|tell|answer|specify|name|disclose|reveal|give|be drawn|discuss)
(?:would|did|could|does|will) not (?:say|tell|specify|confirm|disclose|reveal|be drawn|comment|answer)
(?:has|have|had) (?:not|never) (?:yet )?(?:said|told|specified|disclosed|revealed|commented|answered|announced|named|spelled out|spelt out|made (?:clear|plain|known|public))
yet to (?:say|tell|specify|disclose|reveal|announce|name)
without (?:saying|naming|specifying|confirming|telling)
(?:left|leaves|leaving) (?:it )?open (?:whether|if|when|how|who)
gave no (?:answer|date|name|details?|reasons?|indication|figures?)`),
    fewest: 2,
    isBehind: true,
  },
  // What somebody owns up to, and what they deny.
  {
    so: phrase(`(?:acknowledg|conced)(?:es?|ed|ing)
admit(?:s|ted|ting)?
confirm(?:s|ed|ing)
own(?:s|ed)? up
grant(?:s|ed) that`),
    not: phrase(`den(?:y|ies|ied|ying)
(?:disput|refut)(?:es?|ed|ing)
reject(?:s|ed|ing) (?:claims|reports|rumou?rs|suggestions|allegations|the charge|the claim)`),
    fewest: 2,
  },
  // What bears fruit, and what comes to nothing.
  {
    so: phrase(`(?:bear|bears|bore|borne|bearing) (?:(?!(?:no|not|few|little|hardly|without|any) )\\p{L}+ )?fruit
pa(?:y|ys|id|ying) off
succeed(?:s|ed|ing)?
(?:a|were|was|is|are|been|with|proved) (?:(?!(?:no|not|few|little|hardly|without|any) )\\p{L}+ )?(?:success|successful|fruitful|effective)
(?:yield|produc|brought|bring|deliver|achiev|show)(?:e?s|e?d|ing)? (?:(?!(?:no|not|few|little|hardly|without|any) )\\p{L}+ )?(?:results?|fruits?|success|returns|gains)
(?:had|has|have|was|were) (?:an )?(?:effect|to good effect)
(?:made|makes|making) headway
(?:has|have|had) (?:delivered|worked|paid off|prevailed|produced)`),
    not: phrase(`fail(?:s|ed|ing|ure)? to \\p{L}+(?: \\p{L}+)?
(?:without|no|little|few|not much) (?:tangible |visible |lasting |any )?(?:results?|success|fruits?|effect|returns|avail)
(?:did|has|have|had|does|do) not (?:yield|produce|bring|deliver|bear|borne|brought|succeed|succeeded|work|worked|pay|paid)
(?:fruitless|unsuccessful|futile|in vain)
(?:came|come|comes|led|leads|lead) (?:to nothing|nowhere)`),
    fewest: 1,
  },
  // A full break, and none.
  {
    so: phrase(`(?:full|complete|total|clean|final|definitive|open) (?:break|rupture|split|divorce)
(?:cut|sever|break|end)(?:s|ting|ing)? (?:off )?(?:all|every|its|their|the last|any) (?:(?!(?:no|not|few|little|hardly|without|any) )\\p{L}+ )?(?:ties?|links?|bonds?|contacts?|relations)
turn(?:s|ed|ing)? (?:its|their|his|her) backs?
for good`),
    not: phrase(`not (?:to |a |an |about |in )?(?:complete(?:ly)? |full(?:y)? |total(?:ly)? )?(?:sever|severing|cut|cutting|break|breaking|end|ending|rupture|split|divorce|abandon|abandoning|turn)
no (?:(?!(?:no|not|few|little|hardly|without|any) )\\p{L}+ )?(?:break|rupture|split|divorce)
(?:rather than|instead of|short of|without) (?:sever|cutt|break|end)ing`),
    fewest: 1,
  },
];

/** Words that deny in other ways: beside one of them nothing is told for certain. */
export const ALSO_DENYING =
  /\b(?:whether|if|had been (?:planned|due|meant|supposed|scheduled|set)|was to have|were to have|should have|would have|planned to|had (?:planned|hoped|wanted)|victim|scupper\p{L}*|too (?:windy|wet|ill|late)|no more|ended|lest|until|once|used to|formerly|except|but (?:not|for)|apart|impossible|barrier|evaporat\p{L}*|wreck\p{L}*|blew|put paid|fores?tall\p{L}*|rain\p{L}* off)\b/iu;
