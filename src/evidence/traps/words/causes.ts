// Words that join a cause and its effect.
import { indexWords, linesOf } from './index-words.js';

/** Behind which the cause stands; verbs before which it stands; verbs that tell of an effect; words that close with "the result". */
const LINES = `
=because =because_of =due_to =owing_to =as_a_result_of =as_a_consequence_of =in_consequence_of =thanks_to =on_account_of =in_response_to =in_reaction_to =in_retaliation_for =in_the_wake_of =after =following =since =stem_from =stems_from =stemmed_from =stemming_from =follow_from =follows_from =followed_from =result_from =results_from =resulted_from =resulting_from =arise_from =arises_from =arose_from =arising_from =consequence_of =result_of =outcome_of =product_of =response_to =reaction_to =answer_to =reply_to =owes_to =under_pressure_from =caused_by =prompted_by =for_want_of =for_lack_of =on_the_back_of =is_down_to =are_down_to =was_down_to =were_down_to =in_view_of =in_light_of =in_the_face_of =attributed_to =blamed_on =as =when =because =in_return_for =with_the_help_of =out_of_fear_of =on_the_ground_that =on_the_grounds_that =on_the_ground_of =on_the_grounds_of
lead~to led~to leads_to leading_to cause prompt trigger bring_about brought_about brings_about spur drive push give_rise_to gave_rise_to gives_rise_to force enable allow result_in provoke spark fuel pave_the_way_for paved_the_way_for contribute_to compel induce encourage feed set~off touch~off ignite usher_in bring_on brought_on hasten inspire motivate propel necessitate entail account_for cost hamper hinder impede =therefore =consequently =so_that =hence =thus =thereby =as_a_result =the_cause_of =the_reason_for =responsible_for =is_behind =was_behind =are_behind =were_behind =lies_behind =lay_behind
disrupt weaken strengthen raise lower increase reduce damage destroy hit hurt boost ease worsen cut displace ruin undermine erode open shut create produce bring make bog curb end halt stop prevent block delay turn shape slow double flood fill give close scare delay accelerate deepen tip plunge drag
=were_the_result =was_the_result =is_the_result =are_the_result =was_the_consequence =were_the_consequence =followed
`;

/** Every joining word by its first word. */
export const CAUSES = indexWords(linesOf(LINES));
