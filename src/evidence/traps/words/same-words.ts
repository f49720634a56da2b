// Words that tell of the same thing in policy prose: one group a line. Only what two texts have in common is found by them, never an error.

/** Regular forms are made; `_` joins words that follow one another. */
export const SAME_WORDS = `
relation relationship tie link bond contact connection
agreement deal accord pact treaty contract
talk negotiation negotiate dialogue discussion discuss consultation conversation
meeting meet met encounter session summit gathering round
country state nation republic
aircraft airliner plane jet airplane
down downing shoot_down shot_down shootdown
apologise apologize apology apologies say_sorry said_sorry saying_sorry
arrest detain detention custody
kill dead death die dying
attacker assailant raider
hospitalise hospitalize hospital injure wound injury hurt
citizen national nationals
goods products product merchandise
import
export
restriction curb ban limit restrict
road route corridor
constitution constitutional
amend amendment change revise revision
sign signing signature signatory
announce announcement
admit acknowledge concede recognise recognize
propose proposal suggest suggestion
demand insist insistence condition require requirement
pressure press push urge
influence sway power clout leverage
war conflict fighting hostilities
peace
visit trip travel stop
aide adviser advisor
leader president head
mediator mediation mediate broker intermediary facilitate facilitator go-between
envoy representative delegate emissary
company firm
manage management run operate
border frontier
trade commerce
election vote poll
parliament parliamentary legislature
member membership belong
observer
organisation organization bloc group grouping forum
exercise drill manoeuvre maneuver
weapon arms armament
supply supplier
purchase buy bought
sell sale sold
price cost
reduce reduction cut
interest
share stake
migrant immigrant
language
public
official
journalist reporter
media outlet press newspaper
commentator pundit observer
expert analyst
church archbishop bishop clergyman cleric
billionaire tycoon oligarch
coup overthrow topple putsch
charge accuse accusation
government cabinet administration
minister ministry
crisis rift dispute quarrel row disagreement difference
tension strain
fear concern worry alarm
danger threat threaten menace
step move measure action
goal aim objective purpose target
plan scheme
role part
opportunity opening chance
obstacle hurdle
result outcome
progress headway
breakthrough watershed turning_point milestone landmark game-changer
exchange swap
prisoner captive
ceasefire truce
grain cereal wheat
oil crude petroleum
gas
energy power electricity
rail railway locomotive train
airport airfield
harbour harbor port
ship vessel
soldier troop force
base
security
region area
city town
year annual
month
week
help aid assistance support
money fund finance funding pay bankroll
loan credit
debt owe
tax levy
tariff duty
inflation
growth
income revenue earnings
resident inhabitant
people person
woman women
man men
child children
pupil student
school
doctor physician
hospital clinic
disease illness
law act statute legislation bill
court judge tribunal
police law_enforcement officer
raid operation
scepticism skepticism doubt
young youth younger
social
cultural culture
event
cancel call_off called_off cancellation
accept agree
found foundation founding founded establish
weak weakness
rise growth grow increase
fall decline decrease
deport expel deportation
neutral neutrality
`;
