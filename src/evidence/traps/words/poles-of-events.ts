// Matters of what happens, with the wordings of both sides: whom a rule binds and whom it lets off, what goes ahead and what is dropped.
import { type Matter, WHOSE, wordings } from './matter.js';

/** See `poles.ts`. */
export const EVENTS: readonly Matter[] = [
  // Whom a rule binds, and whom it lets off.
  {
    yes: wordings(`(?:appl(?:y|ies|ied|ying)|extend(?:s|ed|ing)?) (?:equally |also |only )?to
subject to
(?:fall|falls|fell|fallen|come|comes|came) (?:also )?(?:under|within)
(?:cover|target)(?:s|ed|ing)?
binds?
(?:liable|obliged) (?:to|for)
bound by`),
    no: wordings(`exempt(?:s|ed|ing|ion|ions)?(?: for| from| of)?
(?:carv(?:e[sd]?|ing)|leav(?:e[s]?|ing)|left) (?:\\p{L}+ ){0,3}out(?: of)?
spar(?:e[sd]|ing)
exclud(?:e[sd]?|ing)
(?:let|lets|letting) (?:\\p{L}+ ){1,3}off
waiv(?:e[sd]?|ing|er|ers)(?: for)?
untouched by
outside the (?:scope|reach|ambit)`),
    fewest: 1,
  },
  // What comes to harm, and what does not.
  {
    yes: wordings(`(?:damag|destroy|harm|wreck|injur|hurt|hit|wound|devastat|maim|ravag)(?:e[sd]|s|ed|ing)?
(?:suffer(?:s|ed|ing)?|took|takes|sustained|caused?|inflicted|did|does|done) (?:(?!no |little |hardly |not )\\p{L}+ ){0,2}(?:damage|harm|losses|injuries|casualties|destruction)
(?:casualt(?:y|ies)|victims?)`),
    no: wordings(`un(?:harmed|hurt|scathed|injured|damaged|touched|affected)
(?:intact|safe and sound|without a scratch)
(?:spared?|escaped?|surviv(?:e[sd]?|ing))
(?:no|without|nobody|none|no one|neither) (?:\\p{L}+ ){0,3}(?:damage|harm|losses|injuries|casualties|destruction|injured|hurt|harmed|wounded|victims)`),
    fewest: 1,
  },
  // What is altered, and what stays as it is.
  {
    yes: wordings(`(?:rais|lift|hik|lower|reduc|alter|revis|adjust|amend|increas|decreas|trimm|rewrot|modif|overhaul)(?:e[sd]|s|ed|ing|ied)?
(?:cuts? ${WHOSE}|rewritten|put up|pushed up)`),
    no: wordings(`un(?:changed|altered|amended|revised|touched)
(?:left|leav(?:e[s]?|ing)|keep(?:s|ing)?|kept|held|hold(?:s|ing)?|stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|stuck|froze|frozen) (?:\\p{L}+ ){0,4}(?:at|as (?:it|they) (?:is|are|was|were)|steady|on hold|the same|alone|in place)
stand(?:s|ing)? pat|stood pat`),
    fewest: 2,
  },
  // Who is asked or told first, and who is passed over.
  {
    yes: wordings(`(?:after|following|upon|in(?: close)?|through) (?:\\p{L}+ )?consultations?
(?:was|were|is|are|been|being|had|has|have) (?:first |duly |fully |also |previously )?(?:consulted|informed|notified|briefed|warned|asked|told)
with (?:the|its|his|her|their) (?:\\p{L}+ )?(?:consent|approval|blessing|knowledge|agreement|permission|assent|backing)
gave (?:its|his|her|their) (?:consent|approval|blessing|permission|assent)
(?:knew|know|knows|learned|learnt) (?:of|about)`),
    no: wordings(`without (?:first |even |ever )?(?:consult|inform|notify|brief|warn|ask|tell)ing
without (?:the|its|his|her|their|any|prior)? ?(?:\\p{L}+ )?(?:consent|approval|blessing|knowledge|agreement|permission|assent|consultation|notice|warning)
(?:over|despite|against) (?:the|its|his|her|their) (?:\\p{L}+ )?(?:objections?|protests?|will|wishes)
behind (?:the|its|his|her|their) (?:\\p{L}+ )?backs?
(?:bypass|sidelin)(?:es|ed|ing|e[sd])
(?:in the dark|unaware|uninformed|unconsulted)`),
    fewest: 1,
  },
  // What goes ahead or lasts through it, and what is dropped.
  {
    yes: wordings(`(?:go|goes|went|gone|going) (?:ahead|through|forward)
(?:took|takes|take|taken|taking) place
(?:surviv|withst|outliv|outlast|weather)(?:ood|and|ands|e[sd]?|ed|s|ing)
(?:saw|visit(?:s|ed)?|tour(?:s|ed)?|inspect(?:s|ed)?|took in) (?:the|an?)
(?:is|are|was|were|been|being) (?:now |still |already )?(?:under way|on order|on track|on course|on its way)
(?:kept|keeps) ${WHOSE} (?:appointment|date|timetable)
(?:was|were|is|are|been) (?:built|ordered|delivered|launched|carried out)`),
    no: wordings(`cancel(?:s|l?ed|l?ing|lation of)
call(?:s|ed|ing)? (?:\\p{L}+ ){0,4}off
(?:scrap|shelv|drop|abort|ax|abandon|scupper|torpedo|ditch)(?:ped|ping|ed|es|s|ing|e[sd])?
(?:put|puts|putting|placed) (?:\\p{L}+ ){0,3}(?:off|on ice|on hold|paid to|on the shelf)
(?:fell|fallen|falls?) (?:through|victim|by the wayside)
(?:came|come|comes) to (?:nothing|naught)
(?:hold|holds|held|holding) (?:\\p{L}+ ){0,4}(?:up|back)`),
    fewest: 2,
  },
];
