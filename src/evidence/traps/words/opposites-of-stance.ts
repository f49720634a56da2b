// Stances, states and standings: for and against, open and secret, friend and foe. One topic a line.

/** See `opposites-of-deeds.ts`. */
export const STANCE = `
support supporter go_along went_along backs backed backing favor favour endorse endorsement embrace champion advocate defend supportive | oppose opposition reject resist resistance disapprove repudiate
welcome hail praise applaud commend laud salute acclaim extol | resist oppose criticize criticise criticism fault find_fault found_fault lambast lambaste castigate rebuke berate chide scold decry disparage dismiss condemn denounce deplore mock deride slam censure blame lament
emphasize emphasise stress underline highlight underscore | dismiss downplay play~down ignore disregard neglect
thank gratitude | blame reproach
accuse accusation blame | absolve exonerate praise
admit acknowledge concede recognise recognize own_up owned_up owns_up confess | deny dispute conceal
object objection | accept consent endorse
apologise apologize apology regret | justify
optimistic upbeat hopeful optimism encouraged | pessimistic gloomy downbeat pessimism despairing hopeless bleak hostile dismissive
impressed persuaded convinced won~over win~over satisfied reassured credulous | unimpressed sceptical skeptical doubtful unconvinced unpersuaded distrustful skepticism scepticism doubt mistrust
calm unconcerned indifferent unworried relaxed | alarmed alarm worried anxious uneasy unease concern concerned anxiety fear
eager keen willing ready prepared enthusiastic | reluctant unwilling loath hesitant averse reluctance cautious wary
bold bolder daring assertive defiant | cautious wary prudent restrained timid hesitant
trust confidence faith | distrust mistrust suspicion skepticism scepticism doubt
neutral impartial neutrality | backs backed backing side~with sides_with siding_with partisan take_sides took_sides taken_sides
friend ally allied alliance partner friendly partnership | rival adversary enemy foe hostile hostility enmity xenophobia xenophobic
supporter ally loyalist aide adviser advisor confidant follower | critic opponent detractor dissident foe
pro-government loyalist | opposition anti-government dissident
pro-russian pro-kremlin pro-moscow | anti-russian anti-kremlin pro-western westward
member membership belong as_a_party full_party full_participant | observer associate candidate applicant
=member membership belong =belongs | =left_the left_it quit withdrew_from pulled_out_of outside non-member =is_outside
independence independent sovereign sovereignty autonomy | dependence dependent vassal subordinate
reliable dependable trustworthy | unreliable
permanent lasting durable enduring irreversible | temporary passing short-lived transient interim provisional fleeting situational
stable stability | unstable instability volatile
secure security | insecure insecurity
public publicly openly overt overtly | private privately secret secretly confidential confidentially closed-door behind_closed_doors covertly covert discreetly in_secret quietly out_of_the_public_eye out_of_public_view out_of_public_sight away_from_the_public_eye away_from_public_view away_from_the_public
personally in_person in-person face-to-face direct directly | indirect indirectly through_intermediaries intermediaries through_an_envoy by_proxy remotely by_phone by_letter by_video through_a_spokesman through_a_spokesperson in_writing
center centre central heart_of core_of | peripheral periphery marginal fringe sidelines
settled decided fixed resolved | undecided unresolved remained_to_be_decided remains_to_be_decided remain_to_be_decided remained_to_be_settled remains_to_be_seen remains_open remained_open pending outstanding
open_to receptive leave~open left~open leaves~open keep_open would_not_exclude not_excluded did_not_exclude does_not_exclude =not_exclude | refuse reject closed_to rule_out rules_out ruled_out
suit suited pleased happy satisfied content | unhappy displeased dissatisfied angry annoyed displease anger
urge encourage advocate recommend call_for calls_for called_for | warn~against warned~against discourage dissuade advise~against
agree side~with | clash quarrel disagree differ
suspect suspected accused alleged | cleared acquitted exonerated
unannounced surprise | scheduled announced_in_advance long-planned
active actively | passive passively inactive idle
proactive | reactive
peaceful peacefully | violent violently forcible
voluntary voluntarily freely | compelled forced forcibly involuntary coerced
deliberate deliberately intentional | accidental accidentally inadvertent unintentional
civilian civil commercial | military
bilateral | trilateral | multilateral
unilateral unilaterally one-sided | mutual reciprocal jointly joint
temporary | final
draft drafted provisional preliminary | final definitive
president | premier
ministerial | presidential
binding | non-binding nonbinding
legal lawful legitimate legally | illegal unlawful illegitimate illegally
ceasefire truce armistice | peace_treaty peace_agreement peace_accord peace_deal
ceasefire truce | offensive
confined restricted limited | unlimited extended
safe | dangerous risky
rare scarce | common widespread
equal peer | inferior superior unequal
isolated isolation | integrated connected
urban | rural
=inside | =outside
=mediator =mediators =go-between =intermediary | =observer =observers =bystander
adviser advisor consultant | managing_director chief_executive chairman
=member_of_the_government =in_the_government =ruling_party =governing_party | =opposition
elected | unelected
prove proven | unproven
transparent | opaque
still yet | no_longer not_any_more ceased
alive | dead
admire respect esteem revere | despise scorn loathe detest disdain
warm cordial amicable friendly | cool frosty icy chilly hostile strained tense
crowded packed | empty deserted
straightforward simple | complex complicated
guilty culpable | innocent blameless
modern up-to-date | outdated obsolete antiquated
true accurate correct | false inaccurate incorrect mistaken untrue wrong
genuine authentic real | fake forged forgery bogus counterfeit sham
natural | artificial
visible | hidden invisible
liberal | conservative
left-wing leftist | right-wing rightist
man men | woman women
boy | girl
father | mother
son | daughter
brother | sister
husband | wife widow
predecessor | successor
employer | employee
unanimous unanimously | split divided
orally oral verbal verbally | written in_writing
by_sea by_ship seaborne | by_land by_road by_truck by_lorry overland | by_rail by_train | by_air by_plane
boom upturn recovery | slump recession downturn
gross | net
wholesale | retail
coastal | inland
offensive | defensive
healthy | sick ill ailing
prosperity wealth affluence | poverty misery
abundant plentiful abundance glut | scarce scarcity shortage dearth
morning dawn | evening dusk midnight
believe believed credible | disbelieve doubt doubted dubious
promising rosy bright | grim dim bleak
tolerant tolerance | intolerant intolerance
victory | defeat
orderly order discipline | chaotic chaos disorder turmoil
`;
