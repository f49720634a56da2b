// Words that do not go together in one place: who takes one for the other tells something else.

/** Each line holds sides parted by `|`; the words of a side mean the same for this purpose. */
const LINES = `
member membership | observer
host hosted | guest
import imported | export exported
rise rose increase grew growth grow climb surge jump expand gain | fall fell decrease decline shrink shrank drop plunge slump contract loss
strengthen deepen | weaken erode
tighten | ease loosen relax
widen broaden | narrow
improve closer warm | deteriorate worsen sour
closer close near | away apart distant
still | longer ceased
million | billion | trillion | thousand
agree accept approve endorse welcome | reject refuse oppose veto condemn denounce
support back favor favour | oppose
start begin began launch open | end finish conclude close shut
join accede enter | leave left quit withdraw withdrew exit
buy bought purchase | sell sold sale
win won victory | lose lost defeat
north northern | south southern
east eastern | west western
president | premier
arrest detain detention imprison | release free freed
kill dead death die | injure wound hospitalize
civilian | military
temporary | permanent lasting
bilateral | trilateral multilateral
direct | indirect
ally alliance partner | rival adversary enemy foe
lend lender creditor | borrow borrower debtor
sign signature | initial
binding | non-binding nonbinding
impose | lift
confidential secret closed-door | public open
resume restore | suspend halt sever cut
advance capture seize | retreat
minimum least | maximum
majority | minority
producer supplier exporter | consumer importer customer
deploy | recall
upgrade | downgrade
surplus | deficit
ceasefire truce | offensive
confirm | deny
praise | criticize criticise
ministerial | presidential
annual yearly | monthly weekly daily
invite | exclude`;

/** The sides of each line, as written. */
export const OPPOSITES: readonly (readonly (readonly string[])[])[] = LINES.trim()
  .split('\n')
  .map((line) => line.split('|').map((side) => side.trim().split(/\s+/)));
