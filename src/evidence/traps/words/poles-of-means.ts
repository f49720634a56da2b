// Matters of what is there and what one can do, with the wordings of both sides: what is enough, who is able to, who has an answer, where anybody lives.
import { type Matter, wordings } from './matter.js';

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
