// Matters of what is there and what one can do, with the wordings of both sides: what is enough, who is able to, who has an answer, where anybody lives.
import { type Matter, WHOSE, wordings } from './matter.js';

/** See `poles.ts`. */
export const MEANS: readonly Matter[] = [
  // What is enough, and what takes more.
  {
    yes: wordings(`enough
suffic(?:e[sd]?|ing|ient|iently)
adequate(?:ly)?
all (?:that )?(?:it|one|\\p{L}+) (?:needs?|takes|requires|wants)
(?:needs?|requires?|takes?|calls? for|asks? for|demands?) (?:only|just|nothing but|nothing more than|no more than|merely|solely)
(?:only|just|merely) (?:needs?|requires?|takes?|calls? for|asks? for|demands?)
(?:by|of) (?:itself|themselves|its own|their own)
(?:rest|depend|hing|stand)(?:s|e[sd]?|ed)? (?:only|solely|entirely|wholly|purely) (?:on|upon)
alone
does the (?:job|trick)|do the (?:job|trick)|will do
nothing (?:else|more|further) (?:is|was|will be) (?:needed|required|asked)`),
    no: wordings(`(?:needs?|needed|requires?|required|takes?|took|calls? for|demands?|demanded|asks?|depends?|rests?|hinges?) (?:on |for )?(?:not|n't) (?:just|only|merely|simply|solely|alone)
(?:needs?|needed|requires?|required|takes?|took|calls? for|demands?|demanded|asks? for|depends? on|rests? on|hinges? on) (?:far |much |a lot |a good deal )?more than
(?:insufficient|inadequate)(?:ly)?
too (?:little|few)
falls? short|fell short
(?:alone|(?:by|of|on) (?:itself|themselves|its own|their own)) (?:will|would|can|could|is|are|do|does|was|were|did)(?: ?not|n't)
(?:alone|(?:by|of|on) (?:itself|themselves|its own|their own)) cannot
(?:other|further|more) (?:things?|steps?|measures?|conditions?) (?:is|are|were|was) (?:also )?(?:needed|required)`),
    fewest: 2,
  },
  // Who is able to, and who is not.
  {
    yes: wordings(`in (?:\\p{L}+['’]s?|its|his|her|their) power to
(?:is|are|was|were|be|been|remains?|remained|still) (?:still |well |fully |perfectly )?(?:able|free|in a position) to
(?:still|well) can|can (?:still|well|easily|now)
(?:has|have|had|retains?|keeps?) (?:still )?(?:the|all the|every|enough) (?:means|power|strength|ability|capacity|leverage|tools) to
(?:capable of|manag(?:e[sd]?|ing) to)
can`),
    no: wordings(`un(?:able|equal) to
(?:powerless|helpless|incapable|too weak|in no position|no longer able|not able|not in a position) (?:to|of)
cannot
can(?:not|n't| not| no longer)
no longer can
beyond (?:\\p{L}+['’]s?|its|his|her|their) (?:power|reach|means|ability|capacity)
(?:lacks?|lacked|lost|without) (?:the|any) (?:means|power|strength|ability|capacity|leverage|tools) to`),
    fewest: 2,
    isTurned: true,
  },
  // What one may do, and what one may not.
  {
    yes: wordings(`(?:allow|authori[sz]|entitl|empower)(?:s|e[sd]?|ed|ing)?
permit(?:ted|ting)
(?<!\\b(?:an?|the|any|its|no|without|of|export|building) )permits?
licen[sc](?:ed|ing)
(?:let|lets|letting) (?:\\p{L}+ ){1,4}(?:use|have|go|do|take|pass|enter|stay|work|sell|buy|come|move|offer)
(?:is|are|was|were|be|been|leaves?|left|sets?) (?:\\p{L}+ ){0,3}(?:free|at liberty|at leave) to
may(?! \\d)
(?:has|have|had|gives?|gave|given|got) (?:the |every |a )(?:right|freedom|option|go-ahead|green light) to
(?:compatible|consistent|in (?:line|keeping|accordance)) with`),
    no: wordings(`(?:forbid|forbids|forbade|forbidden|prohibit(?:s|ed|ing)?|outlaw(?:s|ed|ing)?|bar(?:s|red)?|ban(?:s|ned)?|rul(?:e[sd]?|ing) out|preclud(?:e[sd]?|ing)|debar(?:s|red)?)
against the (?:law|rules|treaty|constitution|terms)
(?:violat|breach|contraven|infring)(?:e[sd]?|es|ed|ing)
may not|must not|no right to|not (?:entitled|free|at liberty) to`),
    fewest: 2,
    isTurned: true,
  },
  // What is likely, and what is not.
  {
    yes: wordings(`(?:likely|probabl[ey]|bound|sure|apt|set|on course|poised) to
(?:probabl[ey]|in all likelihood|very likely|most likely|doubtless|no doubt|certainly|surely)
(?:likely|probable|on the cards|a foregone conclusion|a safe bet)
(?:(?:may|might|can|could|is|are) (?:well )?(?:to )?be )?expected
(?:good|every|strong) (?:chance|prospects?|likelihood)`),
    no: wordings(`(?:un(?:likely)|improbabl[ey]|doubtful)
(?:hardly|scarcely) (?:likely|to be expected)
(?:little|small|slim|scant|no|faint) (?:chance|prospects?|likelihood|hope)
(?:would|will|could) (?:hardly|scarcely)`),
    fewest: 2,
    isTurned: true,
  },
  // What one can pay for, and what costs too much.
  {
    yes: wordings(`within (?:the )?(?:\\p{L}+['’]s? )?(?:means|reach) of|within (?:its|his|her|their) (?:means|reach|budgets?)
afford(?:s|ed|able)?
cheap enough`),
    no: wordings(`(?:beyond|out of|outside) (?:the )?(?:\\p{L}+['’]s? )?(?:means|reach|pockets?) of
(?:too|prohibitively) (?:dear|expensive|costly)|costs? too much
unaffordable|price[sd]? out`),
    fewest: 1,
  },
  // What is settled, and what is left open.
  {
    yes: wordings(`(?:settl|resolv|decid|thrash|sort|iron)(?:e[sd]?|d|s|ed|es|ing)?(?: out| on| upon)?
(?:got|gotten|been|was|were|is|are|put|cleared|moved|now) out of the way
(?:dealt|done|disposed) (?:with|of)
(?:reache|conclude)d
(?:solved|fixed|cleared up|laid to rest|wrapped up|off the table|answered)`),
    no: wordings(`un(?:settled|resolved|decided|answered|solved)
(?:still )?(?:outstanding|pending|in dispute|in the air|at issue)
(?:is|are|was|were|left|leaves?|remain(?:s|ed)?|still) open
(?:remain|remains|remained) (?:a )?(?:sticking|stumbling)`),
    fewest: 1,
    isTurned: true,
  },
  // Who has an answer to it, and who is at a loss.
  {
    yes: wordings(`(?:got|get|gets|come|comes|came|getting) to grips with
(?:cop|dealt|deal|deals|coped)(?:es|ing)? with
(?:solv|resolv|tackl|master|remed|cur)(?:e[sd]|ed|es|ied|ing)
(?:answers?|solutions?|cure|remedy|remedies|response) (?:to|for)
on top of`),
    no: wordings(`at a loss
un(?:solved|resolved|equal to)
(?:no|without|lacks?|lacked|lacking|short of) (?:an |any )?(?:answers?|solutions?|cure|remedy|remedies|response)
helpless
out of (?:its|his|her|their) depth`),
    fewest: 1,
    isTurned: true,
  },
  // Where anybody lives, and where nobody does.
  {
    yes: wordings(`(?:inhabit|populat|settl)ed
(?:inhabitants|residents|settlers|population|villagers|islanders|townspeople)
(?:people|families|fishermen|some|many|who) (?:still )?liv(?:e|es|ed|ing) (?:there|on|in)
home to
(?:permanent|own) (?:residents|population)`),
    no: wordings(`un(?:inhabited|populated|settled|peopled)
de(?:populated|serted)
(?:nobody|no one|none|no people|no humans?|not a soul) (?:still |now |has ever |ever )?liv(?:e|es|ed|ing)
(?:empty|void|bare) of people
(?:no|without) (?:\\p{L}+ )?(?:inhabitants|residents|population|settlers|settlement)`),
    fewest: 2,
  },
  // Who says yes, and who says no.
  {
    yes: wordings(`sa(?:id|ys?|ying) (?:yes|aye)
(?:gave|gives?|given) (?:its|his|her|their|the) (?:nod|blessing|approval|consent|assent|agreement|green light)
(?:accept|agree|consent|assent)(?:s|ed|d|ing)?
(?:took|takes?|taken) (?:it|them|him|her|up)
sign(?:s|ed|ing)? up
sa(?:id|ys?) (?:it|they|he|she) would (?:join|come|accept)`),
    no: wordings(`sa(?:id|ys?|ying) (?:no|nay)
turn(?:s|ed|ing)? (?:\\p{L}+ ){0,5}down
(?:reject|rebuff|spurn|declin|refus)(?:s|e[sd]?|ed|ing)?
would have none of
want(?:s|ed|ing)? (?:nothing to do with|no part of|none of)`),
    fewest: 2,
  },
  // What is asked for, and what nobody asked for.
  {
    yes: wordings(`(?:ask|request|solicit|summon)(?:s|ed|ing)?
invit(?:e[sd]?|ing)
(?:call|appeal|plead)(?:s|ed|ing)? (?:in|on|for|to|upon)`),
    no: wordings(`un(?:asked|invited|bidden|solicited)
of (?:its|his|her|their) own accord`),
    fewest: 2,
    isTurned: true,
  },
  // What arrives, and what never gets there.
  {
    yes: wordings(`reach(?:es|ed|ing)?
arriv(?:e[sd]?|ing)
(?:got|get|gets|made it|makes it) (?:to|through to|as far as)
(?:was|were|is|are|been) (?:duly )?(?:delivered|handed over) to`),
    no: wordings(`(?:went|gone|goes|go) (?:missing|astray)
(?:lost|stuck|held up) (?:on|along) the (?:way|road)`),
    fewest: 2,
    isTurned: true,
  },
  // What keeps to its time, and what is late.
  {
    yes: wordings(`on (?:schedule|time|track|course)
as (?:planned|scheduled|foreseen)
punctual(?:ly)?
(?:without|with no) (?:any |further |a )?delays?
(?:ahead of|to) (?:schedule|timetable)`),
    no: wordings(`(?:put|puts|pushed|pushes|set|sets) (?:\\p{L}+ ){0,3}(?:off|back)
(?:postpon|delay|defer)(?:e[sd]?|s|ed|red|ing|ring)?
(?:behind|off) (?:schedule|time|track)
(?:months?|weeks?|years?|days?|hours?|too|run(?:s|ning)?|ran|is|are|was|were) late
slip(?:s|ped)? (?:by|to|into)`),
    fewest: 2,
  },
  // What is kept up, and what is lifted.
  {
    yes: wordings(`(?:keep|keeps|kept|keeping) (?:up|on with)
(?:press|presses|pressed|carry|carries|carried|soldier|soldiered) on with
(?:prolong|maintain|tighten)(?:s|ed|ing)?`),
    no: wordings(`lift(?:s|ed|ing)?
call(?:s|ed|ing)? (?:\\p{L}+ ){0,4}off
(?:end|abandon|suspend|relax)(?:s|ed|ing)?
(?:broke|break|breaks|broken|gave|given|give) (?:off|up)
wound up|did away with`),
    fewest: 3,
  },
  // What is given credit, and what is waved aside.
  {
    yes: wordings(`shar(?:e[sd]?|ing) (?:${WHOSE}|this|that|such|these|those) (?:\\p{L}+ )?(?:views?|opinions?|fears?|hopes?|concerns?|beliefs?|alarm)
believ(?:e[sd]?|ing)(?: in)?
subscrib(?:e[sd]?|ing) to
(?:took|takes?|taking|gave|gives?|lent|lends?) (?:\\p{L}+ ){0,3}(?:seriously|credence|credit)`),
    no: wordings(`dismiss(?:es|ed|ing)?
(?:shrug|laugh|wav|brush)(?:s|es|ed|ged|ing)? (?:\\p{L}+ ){0,3}(?:off|aside|away)
(?:scoff|sneer)(?:s|ed|ing)? at
ma(?:de|kes|king) light of
pour(?:s|ed)? cold water on
th(?:ought|inks?) little of
(?:discount|disput|den)(?:s|e[sd]|ed|ies|ied)`),
    fewest: 1,
    isBehind: true,
  },
  // What it is about, and what has no part in it.
  {
    yes: wordings(`(?:heart|core|crux|nub|root|bottom) of (?:the|this|it|that)(?: matter)?
at (?:stake|issue)
(?<=(?:is|are|was|were|been|not|never|n['’]t|all|really|chiefly|mainly|also|still) )about
(?:revolv|centr|center|turn)(?:e[sd]|s|ed|ing) (?:on|around|round)`),
    no: wordings(`nothing to do with
beside the point
(?:unrelated|irrelevant|immaterial|foreign) to
no bearing on`),
    fewest: 2,
    isTurned: true,
  },
  // Who has a say in it, and whose business it is not.
  {
    yes: wordings(`(?:has|have|had|get|gets|got|gave|gives?|given|grant(?:s|ed)|claim(?:s|ed|ing)?|want(?:s|ed)?|allow(?:s|ed)?|offer(?:s|ed)?) (?:\\p{L}+ )?(?:a|any|some|the|their|its|full) (?:say|voice)
(?:is|are|was|were) (?:also |very much )?(?:everybody|everyone|others?|the world)['’]?s?['’]? business`),
    no: wordings(`(?:none of|nobody(?: else)?['’]s|no one(?: else)?['’]s|not (?:their|its|his|her|our|your)) (?:\\p{L}+['’]s )?business
no (?:say|voice)
not (?:for|up to) (?:us|them|him|her|others|me|\\p{Lu}\\p{L}+)(?: to (?:say|decide|judge))?
(?:keep|stay) out of`),
    fewest: 1,
  },
  // What stands, and what comes down.
  {
    yes: wordings(`(?:has|have|had) (?:so far |again |still )?(?:held|withstood|stood)(?! (?:talks?|elections?|meetings?|a|an|out|up|off|back|by|for|with))
(?:hold|stand|stood|held) (?:firm|fast|upright)
(?:is|are|was|were|still|left) (?:intact|standing|undamaged)`),
    no: wordings(`collaps(?:e[sd]?|ing)
(?:c[ao]me|comes|torn|brought|pulled|fallen|fell|falls) down
(?:gave|gives?|given|giving) way
(?:swept|washed|carried) away
(?:crumbl|burst|destroy|demolish|ruin)(?:e[sd]|s|ed|ing)?`),
    fewest: 2,
  },
  // Who can be counted on, and who cannot.
  {
    yes: wordings(`(?:counted|relied|depended|banked) (?:up)?on
(?:can|could|to) (?:safely |always )?(?:count|rely|depend|bank) (?:up)?on
(?:reliab|dependab)(?:le|ly|ility)
(?:trustworthy|be trusted|safe pair of hands)`),
    no: wordings(`un(?:reliable|reliability|trustworthy|dependable)
(?:fickle|fair-weather)
let(?:s|ting)? (?:\\p{L}+ ){1,3}down`),
    fewest: 1,
  },
  // What all hold, and what some do not.
  {
    yes: wordings(`unanim(?:ous|ously|ity)
(?:everyone|everybody|all of them|one and all)
without exception
to a (?:man|woman)
(?:universal|general|shared by all)(?:ly)?
of one mind`),
    no: wordings(`not (?:everyone|everybody|all)
(?:opinion|views?|experts?|they|members?) (?:is|are|was|were) (?:divided|split)
(?:of|in) two minds
(?:disagree|dissent)(?:s|ed|ing)?`),
    fewest: 1,
  },
];
