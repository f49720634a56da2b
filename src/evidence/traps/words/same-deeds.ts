// Verbs for one deed: who denies one of them denies the others.
import { indexWords, linesOf } from './index-words.js';

/** Each line one deed; regular forms are made, `_` joins words that follow one another, `~` lets others stand between. */
const DEEDS = `
sever cut end break break_off broke_off cut_off
end stop cease halt discontinue
leave quit withdraw exit pull_out pulled_out
join enter accede
attend take_part took_part taken_part participate
sign initial ink
approve endorse ratify adopt pass
reject refuse turn~down spurn
support back endorse
oppose resist object
apologise apologize say_sorry said_sorry express_regret expressed_regret
buy purchase acquire
sell
attack strike assault raid
invade
destroy demolish raze
build construct erect
close shut
open
expel deport evict
arrest detain
release free
kill
resign step_down stepped_down quit
recognise recognize acknowledge admit
deny
publish release disclose reveal
raise increase hike
reduce lower cut trim
ban prohibit forbid outlaw
allow permit authorise authorize
send dispatch deploy
invite
meet
visit travel_to travelled_to went_to go_to
pay
change amend alter modify revise
abandon give~up gave~up drop renounce
keep retain maintain preserve
replace supplant substitute
return come_back came_back go_back went_back
warn
help assist aid
mention name refer_to referred_to
agree consent
succeed
threaten
seek pursue
expect anticipate foresee
`;

/** Deeds by their first word. */
export const SAME_DEEDS = indexWords(linesOf(DEEDS));
