// Directions and amounts: more and less, better and worse. One topic a line.

/** See `opposites-of-deeds.ts`. */
export const CHANGE = `
increase raise rise growth grow gain surge jump expand expansion boost climb swell mount intensify multiply double triple quadruple soar | decrease fall decline reduce reduction shrink plunge slump diminish dwindle lose lost halve ebb wane recede plummet cut lessen contraction =contracted
gain foothold entrench | push~out pushed_out driven_out drive~out drove~out squeeze~out lose lost loss
quicken accelerate pick_up picked_up | ease abate subside
strengthen deepen reinforce reaffirm consolidate bolster cement solidify | weaken erode undermine sap dilute erosion constrain diminish
enhance heighten elevate | diminish reduce lower
strength | weakness
improve improvement warm thaw mend repair restore closer | deteriorate worsen sour strain deterioration fray
better best | worse worst
widen broaden enlarge | narrow
=close =closer near nearer | away apart distant farther further_apart
exceed surpass | fall_short fell_short
surplus | deficit
profit | loss
minimum least lowest | maximum highest
above over_and_above | below beneath
majority most_of nearly_all almost_all | minority hardly_any
annual yearly | monthly | weekly | daily
spring | summer | autumn
north northern northward | south southern southward
east eastern eastward | west western westward
developing | developed
rich wealthy prosperous | poor impoverished
cheap | expensive costly
strict severe harsh | lenient mild
easy | difficult hard_to
`;

/** Words that turn what stands right beside them: both texts must have the same neighbour. */
export const DEGREES = `
high highest higher | low lowest lower
strong significant considerable substantial major heavy great big large vast wide extensive broad stronger =close =closer tight | weak loose looser limited minor slight marginal small modest scant narrow little minimal weaker
more | fewer less
most many numerous all every | few none hardly_any fewest
all every each entire whole | some several certain
fully full complete completely entirely total totally wholly | partly partial partially preliminary incomplete
always constantly continually repeatedly often frequently regularly usually time_and_again | never rarely seldom hardly_ever
always invariably repeatedly | sometimes occasionally once
readily willingly gladly freely | rarely seldom grudgingly reluctantly hardly
first initial initially earliest original originally | last final finally latest ultimately
early | late
new fresh recent | old former
increase rise growing rising mounting increasing increasingly | decreasingly decreasing declining falling shrinking dwindling easing
deepening strengthening | weakening loosening
quickly quick swiftly swift fast rapid rapidly promptly soon sudden suddenly | slowly slow gradually gradual belatedly
slightly somewhat barely | greatly sharply heavily dramatically massively
exactly precisely | roughly approximately
main primary chief principal foremost leading | secondary minor subordinate
favor favour | against
set impose attach | withdraw withdrew drop lift waive
central pivotal core | peripheral marginal
young younger | old older elderly
long-term lasting enduring | short-term fleeting
domestic internal home | foreign external
upper | lower
near nearby =close | far distant remote faraway
long lengthy | short brief
heavy | light
slightly lightly mildly | badly seriously severely critically gravely
thick | thin
deep | shallow
`;
