// What is done and its undoing: who takes one for the other tells something else. One topic a line.

/** Sides parted by `|`; `_` joins words that follow one another, `~` lets up to three words stand between. Regular forms are made. */
export const DEEDS = `
start begin beginning outset launch initiate commence commencement | end finish conclude conclusion complete completion terminate =closed =closes
resume restart renew reopen resumption | pause suspend halt interrupt interruption freeze suspension break_off broke_off broken_off put_on_hold
open reopen opening reopening | close shut closure seal
resume take~up reassume readopt | abandon relinquish give~up gave~up renounce forsake drop
impose begin start set~up =mount =mounts =mounted stage | lift end =closed =concluded
spread advance expand extend | retreat recede shrink withdraw
deepen extend widen prolong | unwind reverse undo roll~back phase~out
convene summon stage call | call_off called_off calls_off
come turn_up turned_up attend join | stay_away stayed_away stays_away
continue persist carry_on go_on went_on | cease stop discontinue pause put_on_pause put_on_hold suspend break_off broke_off broken_off
join accede enter accession | leave left quit withdraw exit withdrawal
found establish create set_up foundation creation | dissolve disband dismantle abolish dissolution
appoint appointment nominate install | dismiss dismissal sack oust remove removal depose relieve
hire recruit employ | fire dismiss sack lay~off
arrest detain detention imprison jail imprisonment | release free acquit let_go
kill dead death die fatality fatal eliminate neutralise neutralize slay slain shot_dead | injure wound hospitalize hospitalise
deploy deployment send dispatch station | recall withdraw withdrawal
impose introduce imposition | lift repeal scrap waive remove ease
ban forbid prohibit prohibition bar outlaw | allow permit authorise authorize legalise legalize
block prevent obstruct thwart | enable facilitate allow
tighten toughen harden restrict | ease loosen relax soften liberalise liberalize
invade attack storm assault | defend repel
advance capture seize | retreat
conquer regain recapture | lose lost
import importer | export exporter
invest investment | divest divestment
invite invitation | exclude disinvite uninvite
receive | turn~away
deport expel deportation expulsion banish | welcome admit shelter take~in
attend attendance participate participation take_part took_part turn~up join | skip boycott absent absence stay_away stayed_away stay_out stayed_out sat_out absentee
step_in stepped_in intervene intervention | stand_aside stood_aside stand_by stood_by stay_out stayed_out look_on looked_on
keep retain | delegate hand~over entrust cede outsource
keep maintain retain preserve uphold stick_to stuck_to hold_on_to cling_to | abandon sever break_off broke_off broken_off give~up gave~up discard renounce relinquish forsake drop withdraw lose lost
regain recover | forfeit cede lose lost
comply obey abide compliance | violate breach defy flout violation
include inclusion encompass | exclude omit exclusion leave_out left_out
reveal disclose publish unveil disclosure | hide conceal withhold cover~up
unite unify unity integrate integration unification | divide split disintegrate fragment fragmentation division
build construct erect | demolish destroy tear~down tore~down
take_place took_place taken_place hold held occur happen | postpone cancel call_off called_off put_off
plan planned set_to scheduled due_to announce | cancel call_off called_off scrap
propose suggest advocate | reject rule_out ruled_out refuse
give provide grant | deprive take_away took_away
leak leaked | publish release
help aid assist | hinder hamper impede
escalate escalation inflame stoke fuel | de-escalate defuse calm de-escalation
succeed success successful successfully | fail failure unsuccessful unsuccessfully
fruitful productive constructive | fruitless unproductive futile pointless
agree agreement accept acceptance approve approval consent | reject rejection refuse refusal veto
promise pledge vow | refuse decline_to declined_to declines_to
meet met meeting | avoid shun
move_closer moved_closer draw_closer drew_closer drawn_closer approach converge rapprochement | distance drift_apart drifted_apart diverge estrange estrangement
restore restoration normalise normalize reconcile reconciliation normalization normalisation | sever break_off broke_off rupture cut_off
centralise centralize | decentralise decentralize
nationalise nationalize | privatise privatize
upgrade | downgrade
confirm confirmation | deny denial disprove refute
confirm reconfirm | cancel call_off called_off cancellation
settle resolve | leave~open
stay | leave quit depart departure
give_way gave_way given_way yield back_down backed_down | clash defy stand_firm stood_firm hold_firm held_firm
cooperate cooperation collaborate | clash confront confrontation =quarrelled =quarreled
arm armament rearm | disarm disarmament
occupy occupation | liberate liberation vacate
pay repay | owe default
=owe =owes =owing | are~owed is~owed was~owed were~owed
accelerate hasten speed~up sped~up expedite quicken | delay postpone slow stall brake
accept embrace take_up took_up | spurn rebuff snub turn~down decline_to
arrive arrival | depart departure
enter entry | exit leave left
merge merger join | split separate separation secede secession
publicise publicize publish broadcast | suppress hush_up hushed_up conceal
protect safeguard shield | endanger imperil jeopardise jeopardize expose threaten
enrich | impoverish
save preserve rescue | destroy wreck ruin squander
reward honour honor decorate | punish penalise penalize reprimand
pardon amnesty forgive | punish convict sentence jail
acquit acquitted acquittal exonerate absolve | convict conviction sentence jail
promote promotion | demote demotion
extend extension prolong lengthen renew | shorten curtail cut_short lapse expire
oblige compel compulsory mandatory obligatory | optional voluntary exempt exemption waive
fulfil fulfill honour honor keep kept | break broke broken renege breach betray
raise hike put_up push_up pushed_up | lower slash trim drop
attract | repel deter
arm rearm militarise militarize | disarm demilitarise demilitarize disarmament
mobilise mobilize mobilisation mobilization | demobilise demobilize demobilisation demobilization
gather assemble | scatter disperse
remember | forget forgot forgotten
simplify streamline | complicate
clarify clarification | obscure blur
fill refill replenish | empty drain deplete
connect | disconnect
inflate inflation | deflate deflation
revalue appreciate appreciation | devalue devaluation depreciate depreciation
encourage embolden | discourage deter intimidate
obtain secure gain | forgo forfeit
evict eviction | rehouse
lend lent loan | =grant =grants donation gift donate
insert add | delete remove strike_out
win won | lose lost
`;

/** Two sides of one exchange: who takes one for the other has turned it round only where the same one acts. */
export const EXCHANGES = `
buy purchase acquire buyer purchaser customer importer import | sell sale seller vendor supplier supply exporter export
lend lender creditor | borrow borrower debtor
win victory winner triumph | lose lost defeat loser
teach teacher | learn learner
host hosted | guest visit
lead led chair head | attend attended
give donate donor | receive recipient
attack attacker invade | defend defender
lessor landlord lease | tenant
accuse accuser | accused
`;
