// Steps that lead from one to the next: who tells of a later one than the source tells too much.
import { indexWords, linesOf } from './index-words.js';

/** Each line a ladder, its rungs parted by `|`, the lowest first; `=` before a word takes it as it stands. */
const LADDERS = `
propose draft talk negotiation negotiate discuss | agree agreed agreement initial initialled say_yes said_yes says_yes consent assent | =signed =signing signatory | ratify ratification ratified | in_force into_force took_effect take_effect takes_effect into_effect
accuse suspect suspected alleged allegedly accusation suspicion | arrest detain detention custody | charge indict indictment | trial prosecute prosecution | convict conviction guilty sentenced jailed
propose proposal consider debate draft discuss | approve adopt adoption approval endorse | implement implementation in_force took_effect take_effect
apply application applicant | candidate candidacy | accession_talks | member membership accede =admitted_to =admission_to
plan planned | begin began begun started underway | complete completed finished inaugurated
rumour rumor rumoured rumored | report reported reportedly | confirm confirmed
ceasefire truce armistice | peace_treaty peace_agreement peace_deal peace_accord
`;

/** The rungs by their first word; the side of a found word is its rung. */
export const RUNGS = indexWords(linesOf(LADDERS));
