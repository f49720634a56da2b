// Words that say how much of a thing is meant: all of it on one side, a part on the other.
import { indexWords, linesOf } from './index-words.js';

/** Of things, of one among them, of what is told, of time, of none; all words as they stand. */
const LINES = `
all every each entire whole everyone everybody everything both | many most some several numerous various certain few a_number_of a_handful_of a_group_of a_series_of a_majority_of the_majority_of a_minority_of much_of dozens_of scores_of hundreds_of thousands_of half part_of parts_of two-thirds three-quarters three-fifths four-fifths two-fifths three-fourths one_in_two one_in_three one_in_four one_in_five one_in_six one_in_seven one_in_eight one_in_nine one_in_ten mostly mainly chiefly largely predominantly primarily a_third_of a_quarter_of a_fifth_of thirds_of quarters_of percent_of cent_of nearly_all nearly_every not_all not_every not_everyone not_everybody not_everything almost_all almost_every virtually_all virtually_every practically_all one_of two_of three_of four_of five_of six_of seven_of eight_of nine_of ten_of
only sole unique first largest biggest greatest best strongest most_important main primary principal chief leading foremost top | one_of among rare few a_number_of several some many part_of another a_major a_key a_large a_leading a_significant an_important a_main
entirely wholly completely fully totally solely exclusively purely altogether only in_full | partly partially in_part in_large_part in_no_small_part largely mainly mostly chiefly primarily predominantly principally somewhat to_some_extent to_a_large_extent to_a_great_extent to_a_degree for_the_most_part in_the_main
always invariably never constantly every_time at_all_times on_every_occasion in_every_case | often sometimes rarely usually frequently occasionally at_times seldom from_time_to_time now_and_then generally typically in_most_cases in_some_cases in_many_cases mostly
none nobody no_one not_one not_a_single | few hardly_any not_all not_every not_many a_few a_minority some
no nothing none zero | almost_no almost_none almost_nothing hardly_any virtually_no virtually_none barely_any next_to_no next_to_nothing scarcely_any practically_no little
single a_single only_one just_one a_lone | several a_number_of a_series_of a_string_of a_succession_of multiple numerous a_handful_of dozens_of scores_of
several multiple numerous a_number_of a_series_of a_string_of a_succession_of dozens_of scores_of | single a_single only_one just_one a_lone
`;

/** Every word of scope by its first word; side 0 is the whole. */
export const SCOPES = indexWords(linesOf(LINES.replace(/(?<=\s)(?=[a-z])/g, '=')));
