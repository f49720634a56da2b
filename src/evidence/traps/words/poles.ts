// Matters on which one stands on one side or the other, with the wordings of both: who keeps out and who takes sides, what lasts and what is gone.
import { type Matter, WHOSE, wordings } from './matter.js';
import { EVENTS } from './poles-of-events.js';
import { MEANS } from './poles-of-means.js';
import { TURNS } from './poles-of-turns.js';

const STANCES: readonly Matter[] = [
  // Who takes sides, and who keeps out of it.
  {
    yes: wordings(`(?:tak(?:e[ns]?|ing)|took|pick(?:s|ed|ing)?|cho(?:ose[sn]?|se|sen|osing)) (?:\\p{L}+['’]s? |a |one |either )?sides?
sid(?:e[sd]?|ing) with
(?:thr(?:ow|ows|ew|own|owing)|put|puts|putting|lend|lends|lent) ${WHOSE} (?:full )?(?:weight|support) behind
rall(?:y|ies|ied|ying) (?:to|behind|round|around)
partisan(?:ship)?
(?:c[ao]me|comes|coming) down on
(?:stand|stands|stood|standing|line[sd]? up|lining up|c[ao]me out|close ranks) (?:firmly |squarely )?(?:behind|with one of)
(?:openly|publicly|firmly|squarely) (?:back|support|favour|favor)(?:s|ed|ing)?
(?:drawn|sucked|dragged|pulled) into
nail(?:s|ed)? ${WHOSE} colou?rs
(?:enter|entered|joined|join) the fray`),
    no: wordings(`neutral(?:ity)?
impartial(?:ity)?
even-handed(?:ness|ly)?
non-?align(?:ed|ment)
equidistan(?:t|ce)
(?:stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|keep(?:s|ing)?|kept|stand(?:s|ing)?|stood|hold(?:s|ing)?|held) (?:well |themselves |itself |himself |herself )?(?:out of|aloof|on the sidelines|above the fray|clear of|aside|apart)
(?:sat|sits?|sitting|stay(?:s|ed)|remain(?:s|ed)) on the fence
(?:bystanders?|onlookers?)`),
    fewest: 1,
  },
  // Who is for it and who is against it.
  {
    yes: wordings(`support(?:s|ed|ing|ers? of)?
back(?:s|ed|ing)
favou?r(?:s|ed|ing)?
endors(?:e[sd]?|ing|ement)
welcom(?:e[sd]?|ing)
embrac(?:e[sd]?|ing)
(?:agree[sd]?|agreeing|consent(?:s|ed|ing)?|assent(?:s|ed|ing)?) to
accept(?:s|ed|ing|ance of)?
approv(?:e[sd]?|ing|al of)
champion(?:s|ed|ing)?
warm(?:s|ed|ing)? to
(?:live|lives|lived) with
(?:tolerat|toler)(?:e[sd]?|ing)
(?:go|goes|went|gone) along with
nothing against
no quarrel with
in favou?r of
(?:is|are|was|were|be|being) (?:open to|for)`),
    no: wordings(`oppos(?:e[sd]?|ing|ition to)
reject(?:s|ed|ing|ion of)?
resist(?:s|ed|ing|ance to)?
rebuff(?:s|ed|ing)?
turn(?:s|ed|ing)? (?:\\p{L}+ ){0,4}down
turn(?:s|ed|ing)? ${WHOSE} (?:back|face) (?:on|against)
(?:c[ao]me|comes|coming|came out|come out|speaks?|spoke|spoken|spoke out|speak out|stands?|stood|votes?|voted|voting|argue[sd]?|arguing|fight|fights|fought|set|is|are|was|were|be|being|dead|firmly) (?:out )?against
(?:averse|hostile) to
object(?:s|ed|ing|ions?)? to
(?:had|has|have|raised?|voiced?|made|having) (?:(?!no )\\p{L}+ )?objections?
objections?
(?:dismiss|veto|spurn|denounc|condemn)(?:e[sd]|e?s|e?d|ing)?
refus(?:e[sd]?|ing|al of)
thr(?:ew|ow|ows|own|owing) (?:\\p{L}+ ){0,3}out
(?:wave|waved|brush|brushed) (?:\\p{L}+ ){0,3}(?:away|aside)
(?:opponents?|critics?|enem(?:y|ies)|foes?) of
(?:sa(?:id|ys?)|answered) no
took issue with|takes? issue with
block(?:s|ed|ing)?`),
    fewest: 1,
    isTurned: true,
  },
  // What lasts or is still held, and what is gone.
  {
    yes: wordings(`still (?:remains?|retains?|ha[sd]|have|holds?|keeps?|enjoys?|wields?|exerts?|possess(?:es)?|commands?|exists?|there|stands?|in (?:place|force|use|hand)|alive|intact|owns?|boasts?|eager|keen|willing|ready|interested|strong)
retain(?:s|ed|ing)?
(?:keeps?|kept) (?!out|away|clear|to|from|aloof)\\p{L}+
remain(?:s|ed|ing)? (?:in (?:place|force|use|being)|intact|alive|there|strong|unbroken|eager|keen|willing|ready|interested)
(?:persist|surviv|endur)(?:e[sd]|s|ed|ing)?
intact
(?:has|have|had|is|are) not (?:yet )?(?:lost|gone|ended|vanished|disappeared|run out)
(?:live|lives|lived) on
(?:no|without) (?:shortage|lack|dearth) of`),
    no: wordings(`(?:is|are|was|were|has|have|had|be|being|now|long|been) (?:all |now |long |finally |since |largely |entirely |already )?gone
gone (?:is|are|was|were)
r[au]n(?:s|ning)? (?:out|short) of
(?:ran|run|runs|running) (?:out|dry)
(?:vanish|disappear|evaporat|dissolv|expir|perish|wither|dwindl)(?:e[sd]|ed|es|ing)(?: away| to nothing)?
(?:dried|dries|dry|drying) up
(?:fritter|melt|ebb|slip)(?:s|ed|ing) away
(?:los(?:es?|t|ing)|loss of|forfeit(?:s|ed|ing)?)
no longer (?:ha(?:s|ve|d)|possess(?:es)?|exists?|holds?|wields?|enjoys?|retains?|keeps?|there|in place|commands?|eager|keen|willing|interested)
(?:strip|depriv|robb|shorn|bereft|devoid|empt)(?:ped|ed|ied)? of
(?:is|are|was|were|be|been|being) (?:all but )?left (?:without|with (?:nothing|no|little|few|hardly|scarcely|barely|next to no|almost no|precious)(?: any| little| few)?)
(?:ha(?:s|ve|d)) (?:hardly|scarcely|barely|next to no|almost no|precious (?:few|little))(?: any)?
(?:it|they|he|she) once (?:had|held|enjoyed|wielded)
(?:exhausted|used up|spent|gone for good)
(?:nothing|little|not much|hardly any(?:thing)?|few|none) (?:\\p{L}+ ){0,4}(?:(?:is|are|was|were|remains?|has been|had been) )?left(?: of| to| in| for)?
empty-handed
(?:fre(?:ed|es|eing)|rid) (?:itself|themselves|himself|herself|of)
(?:shak(?:en|es|ing)|shook) off
(?:cut|severed|shed|given up|gave up|thrown off) (?:all|its|his|her|their)
(?:things?|matter|relics?) of the past
(?:came|come|comes|brought|drawn|coming) to (?:an end|naught)
(?:has|have|had) (?:ended|collapsed|ceased|died|lapsed)
(?:a )?dead letters?
(?:(?:is|are|was|were|been) (?:all |now |finally )?(?:over|severed|broken|at an end|history|dead))`),
    fewest: 2,
  },
  // What keeps to one place, and what goes beyond.
  {
    yes: wordings(`(?:extend|reach|go|spread|spill|stretch|range)(?:s|ed|ing|es)? (?:far |well |over )?(?:beyond|past|outside)
spill(?:s|ed|ing)? over
(?:go|reach|extend|spread|stretch)(?:es|s|ed|ing)? (?:further|farther|wider) than`),
    no: wordings(`(?:limited|confined|restricted|peculiar|specific|unique|exclusive|contained|isolated|reduced) (?:to|within)
(?:stop|end|halt)(?:s|ed|ping|ing)? (?:at|short of)
go(?:es)? no (?:further|farther) than
(?:affects?|concerns?|touches|hits?|involves?|covers?|is about|are about) (?:only|solely|nothing but|no one but|nobody but)
(?:only|solely|purely|merely) (?:affects?|concerns?|touches|hits?|involves?|covers?|about|a matter (?:of|for)|an? \\p{L}+ (?:affair|matter|problem|question))`),
    fewest: 1,
  },
  // Who breaks with whom, and who does not.
  {
    yes: wordings(`sever(?:s|ed|ing|ance of)?
(?:cut|cuts|cutting) (?:off )?(?:all |every |its |his |her |their |the |any )+(?:\\p{L}+ ){0,2}(?:ties?|links?|bonds?|contacts?|relations|cord|cable|ropes?)
cut(?:s|ting)? (?:itself |themselves |himself |herself )?(?:off|loose|adrift) from
br(?:eak|eaks|eaking|oke|oken) (?:(?:all |its |their |the )*(?:ties|links|bonds|relations|contacts?) )?(?:off|with|away|completely|altogether)
(?:break|rupture|split|divorce|breach|separation) (?:with|from)
end(?:s|ed|ing)? (?:all |its |their |the |any |every )+(?:\\p{L}+ ){0,2}(?:ties|links|bonds|relations|contacts?|partnership|alliance|friendship)
turn(?:s|ed|ing)? ${WHOSE} backs? on
burn(?:s|ed|t|ing)? (?:its|their|his|her|all|the) (?:\\p{L}+ )?(?:bridges|boats)
part(?:s|ed|ing)? (?:ways|company)
(?:walk|turn|move)(?:s|ed|ing)? away from
(?:complete|full|total|clean|final|outright) (?:break|rupture|split)`),
    no: wordings(`(?:keep|keeps|keeping|kept|maintain(?:s|ed|ing)?|preserv(?:e[sd]?|ing)|uphold(?:s|ing)?|upheld) (?:up )?(?:all |its |their |the |some |close |good )*(?:\\p{L}+ )?(?:ties|links|bonds|relations|contacts?)
redefin(?:e[sd]?|ing)`),
    fewest: 1,
    isTurned: true,
  },
  // Who keeps to what was promised, and who backs out.
  {
    yes: wordings(`(?:stand(?:s|ing)?|stood) (?:firmly |fast )?by
(?:stick(?:s|ing)?|stuck|hold(?:s|ing)?|held|adher(?:e[sd]?|ing)|kept|keep(?:s|ing)?|cling(?:s|ing)?|clung) (?:fast |firmly )?(?:to|with)
(?:honou?r|fulfil)(?:l?s|l?ed|l?ing)?
(?:keep(?:s|ing)?|kept|made good|makes? good) (?:on )?${WHOSE} (?:word|promises?|pledges?|commitments?)
(?:is|are|was|were|be|still|remain(?:s|ed)?|stay(?:s|ed)?) (?:fully |firmly )?(?:committed|on board|loyal|in the (?:project|race|deal|game|alliance|pact|bloc|union|group))
(?:go|goes|went|going|press(?:es|ed)?|push(?:es|ed)?) (?:ahead|through) with
(?:remain|stay)(?:s|ed|ing)? (?:in|within|a (?:full )?member of|part of)
(?:belong(?:s|ed|ing)? to|(?:is|are|remains?|still) (?:a |full )*members? of)
(?:is|are|was|were|been|be|become|still) (?:also |still |now )?(?:a )?part of`),
    no: wordings(`(?:pull|drop|opt|bail|bow|back|walk)(?:s|ed|ped|ing|ping)? (?:itself |themselves )?(?:out|away|off)
withdr(?:aws?|ew|awn|awing|awal)
quit(?:s|ting)?
left (?:the|its|it) (?:\\p{L}+ ){0,2}(?:bloc|group|union|alliance|pact|organi[sz]ation|club|coalition|consortium|project|deal|treaty|party|cartel|league|federation|venture|scheme)
leav(?:es?|ing) (?:the|its|it) (?:\\p{L}+ ){0,2}(?:bloc|group|union|alliance|pact|organi[sz]ation|club|coalition|consortium|project|deal|treaty|party|cartel|league|federation|venture|scheme)
reneg(?:e[sd]?|ing)
(?:went|go|goes|going) back on
(?:got|gets?|had) cold feet
desert(?:s|ed|ing)
defect(?:s|ed|ing)`),
    fewest: 1,
  },
  // Who is ready for it or has the patience, and who is not.
  {
    yes: wordings(`(?:content|happy|prepared|ready|willing|eager|keen|glad|resigned|inclined) to
(?:(?:had|has|have|showed|shows?|with|much|every|enough|ample|great|endless|infinite) patience|patience (?:with|for|towards?)|patient(?:ly)?)
(?:appetite|enthusiasm|willingness|eagerness|readiness|interest) (?:for|to|in)
(?:sit|sits|sat|sitting) (?:it |things )?out
(?:bid(?:e[sd]?|ing)) (?:its|his|her|their) time
(?:put|puts|putting) up with
in no (?:rush|hurry|haste)
(?:wait(?:s|ed|ing)?)`),
    no: wordings(`un(?:willing|prepared|interested)
impatien(?:t|ce|tly)
reluctan(?:t|ce)
(?:los(?:t|es?|ing)|loss of|lacks?|lacking|lacked) (?:all |any |its |his |her |their |the )*(?:appetite|interest|patience|taste|will|desire|enthusiasm|stomach)
(?:weary|tired|sick) of
(?:loath|loth|disinclined|averse) to
r[au]n(?:s|ning)? out of patience
put(?:s|ting)? (?:\\p{L}+ ){1,4}off
(?:cool(?:s|ed)|sour(?:s|ed)) on
(?:gone|went) off
(?:scared|turned|warned|frightened) (?:\\p{L}+ ){0,3}off
(?:deterr|discourag|dissuad)(?:ed|es|ing|ing)
(?:out of|no|little|scant) (?:patience|appetite|interest|desire|wish|inclination|stomach|mood|enthusiasm)`),
    fewest: 2,
  },
  // What is sought out, and what is kept clear of.
  {
    yes: wordings(
      `(?:seek|seeks|seeking|sought|court(?:s|ed|ing)?|provok(?:e[sd]?|ing)|look(?:s|ed|ing)? for|spoil(?:s|ing)? for|pick(?:s|ed|ing)?|dar(?:e[sd]?|ing)|invit(?:e[sd]?|ing)|embark(?:s|ed|ing)? on|go(?:es)? for|opt(?:s|ed|ing)? for)`,
    ),
    no: wordings(`avoid(?:s|ed|ing|ance of)?
sh(?:y|ies|ied|ying) away from
shrink(?:s|ing)? (?:back )?from
steer(?:s|ed|ing)? (?:well )?clear of
(?:keep|keeps|kept|keeping|stay|stays|stayed|staying) (?:well )?(?:clear of|away from|out of)
(?:sidestep|dodg|eschew|shun|evad|skirt|duck)(?:e[sd]|s|ed|ped|ned|ing|ping|ning)?
refrain(?:s|ed|ing)? from
(?:fight(?:s|ing)?|fought|wary) shy of`),
    fewest: 1,
    isBehind: true,
  },
];

/** All of them. */
export const MATTERS: readonly Matter[] = [...STANCES, ...EVENTS, ...MEANS, ...TURNS];
