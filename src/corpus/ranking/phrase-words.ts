// Words that tell which runs of words are terms of a subject: what breaks a run, and what says too little to stand alone.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that no term holds: function words, common verbs and adverbs, and what reports say of any subject. */
const BREAKING = words(`
a about above across after again against ago agreed agree agrees all almost already along also although always am amid among amongst an and
another any anybody anyone anything anyway apart are around as aside asked ask asks at away back barely be became because become becomes been
before began begin begins begun behind being believe believed believes below beneath beside besides best better between beyond both bring brings
brought built but buy buys by call called calls came can cannot carried carries carry cent come comes compared concerning could cut
dead did die died dies do does doing done down due during each earlier early eight eighth eighty either eleven else elsewhere end ended ends enough
especially even ever every everybody everyone everything except expect expected expects fall fallen falls far fell felt few fewer fifteen fifth
fifty find finds first five for former formerly forty forward found four fourth from full further gave get gets getting give given gives giving go
goes going gone got grew grow growing grown grows had half has have having he heard held help helped helps hence her here hers herself hit hold
holds hour hours how however hundred hundreds i if in indeed inside instead into is it its itself join joined joins just keep keeps kept knew know
known knows lack larger largest last late later latest latter lead leads least leave leaves led left less let lets lie lies like likely little
lives lose loses lost made main mainly make makes making man many matter may maybe me mean means meant meanwhile meet meets men met might mine
moment month months more moreover most mostly mr mrs ms much must my myself near nearby nearly need needed needs neither never nevertheless new next
nine no nobody none nor not nothing now nowhere number of off often old on once one ones only onto open opened opens or other others otherwise our
ours out outside over overall own paid part parts past pay pays per percent perhaps pledged put puts quarter quite ran rather reach reached reaches
read really recent recently remain remained remains rest rise risen rises rose run runs said same sat saw say saying says second see seek seeks seem
seemed seems seen sell sells send sent set seven several shall she should show showed shown shows since sit sits six sixty so sold some somebody
someone something sometimes somewhat soon sought spent spoke stand stands stay still stood stop stopped stops such take taken takes taking
talk tell tells ten than that the their them themselves then there thereby therefore these they thing things think third thirty this those though
thought thousand thousands three through throughout thus till time times to today together told tomorrow tonight too took top toward towards tried
tries try trying turn turned turns twelve twenty twice two under unless unlike until up upon us use used uses using usually very via want
wanted wants was way ways we week weeks well went were what whatever when where whereas whereby wherever whether which whichever while who whoever
whole whom whose why will win with within without woman women won worse worst would write writes written wrote year years yesterday yet you your
yours yourself zero january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov
dec monday tuesday wednesday thursday friday saturday sunday am pm gmt utc est edt et nd rd th st million millions billion billions trillion dollar dollars
euro euros pound pounds ton tons tonne tonnes km mile miles metre metres meter meters kilometre kilometres kilometer kilometers hectare
hectares kg mw mwh gw gwh kwh twh bcm mcm tcm bpd mln bln eur usd gbp sek nok dkk chf jpy cny rmb gen col capt sgt maj lt degrees morning afternoon evening night noon midnight dawn day days decade decades minute minutes spring summer autumn winter
according accord announced announce announces added add adds allow allowed allows argue argued argues claim claimed claims close closed closes
confirmed confirm denied deny discuss discussed discusses follow followed followed follows hope hoped hopes include included includes including
involve involved note noted notes offer offered offers plan planned plans promise promised promises provide provided provides receive received report
reported reports require required requires say start started starts support supported supports urge urged urges warn warned warns work worked works
two-thirds three-quarters one-third one-fifth half third dozen dozens scores wait waits waiting empty raise raises raised print prints tweet tweets email release releases arrive arrives arrived arrival bought sold rebuild
count counts counted kill kills killed sign signs signed strike-off poor rich hot cold dry wet cheap expensive safe ready sure fast slow
ahead driven aware seat seats homes his
able big certain clear common different difficult easy entire good great greater hard high higher highest huge important large local long longer low
lower major most new other own possible present previous public real right short shorter significant similar single small smaller strong total true
various view whole wide wrong young image caption photo photograph copyright credit share subscribe comments
`);

/** Verbs in their first form, which with an s is another; nouns of the same form that name subjects are not among them. */
const VERBS = words(`
accept achieve acquire adapt address admit adopt advise affect aim align alter amount appear apply appoint approach approve arise assess assert assume attend avoid bear
become begin belong benefit bind blame block borrow break bring build burn calculate celebrate choose climb collapse collect combine comment commit compare compete
complain complete comply comprise conclude conduct confront consider consist constitute consult consume contain continue contribute convert convince cope correct
cover create cross decide declare decline deepen defend define delay deliver demand demonstrate depend describe deserve destroy determine develop differ diminish disappear
disclose dismiss dominate double doubt draw drive drop earn eliminate embrace emerge emphasise emphasize employ enable encourage engage enhance enjoy ensure enter escape establish
estimate evolve examine exceed exclude exist expand explain exploit expose express extend fail favor favour feature feed fill finish fit fix flow foster fuel fulfil function gain gather
generate govern grant guarantee guide halt halve handle happen hesitate hide highlight hurt identify ignore illustrate imagine imply impose improve increase indicate influence inform insist
inspire intend interpret intervene introduce invest invite isolate judge jump justify lack last launch lay lean learn lend limit link list listen live locate look lower maintain manage mark match
mention merge monitor move multiply negotiate observe obtain occupy occur offset operate oppose organise organize originate overcome overlook owe own participate pass perceive perform persist persuade
pick place play point portray position possess postpone predict prefer prepare present preserve press pretend prevail prevent proceed produce prohibit project promote propose protect prove
pull purchase pursue push qualify quote react realise realize rebuild recall recognise recognize recommend recover reduce refer reflect refuse regain regard reinforce reject relate
rely remind remove renew repair repeat replace represent resist resolve respond restore restrict resume retain retreat return reveal reverse revive rule satisfy save secure select separate serve settle shape share shift shrink sign
signal simplify slow solve speak specify speed spend spread stabilise stabilize steal step stick strengthen stress strive struggle submit substitute succeed suffer suggest suit surround survive suspect suspend sustain swear
tend threaten throw tie touch trace transfer transform translate treat trigger understand undermine undertake update upgrade vary verify vote walk warrant wear weaken welcome widen
withdraw withstand wonder worry yield align
`);

/** Words that are found in reports on anything; a term needs at least one other. */
const GENERIC = words(`
actor actors sphere spheres conclusion conclusions tendency ambition ambitions genuine direct long-term short-term broader complex complexity advantage implication implications choice choices tool tools
action actions activity adviser affair affairs agencies agency agenda agreement aim amount analyst analysts approach area areas article aspect attempt attention authorities
authority authorities balance basis block board body boss branch brief briefing briefs business capacity capital case cases cause centre center central chair chairman chance
change changes charge chief circle cities city citizen citizens colleague commission committee community companies company concern concerns condition conditions conference
content context control corner cost costs council countries country couple course crisis critic critics data date deal deals decision decisions delegation department
deputy detail details development developments difference director document documents east eastern economic economy effect effort efforts employee environment
eu event events evidence example executive expert experts external face fact factor factors family families feature field figure figures firm firms five-year foreign force forces form
fund future general goal government governments governor group groups growth half-year hand head heads history home hours house idea impact increase
individual industry influence information institute institution institutions interest interests internal international interview issue issues item job journalist journalists key kind land
law leader leaders leadership letter level levels life line lines list lot majority manager market markets mayor meaning measure measures medium meeting meetings member
members minister ministers ministry modern name names nation national nations nature neighbour neighbours neighbor neighbors newspaper news north northern
object office officer officers official officials opinion opportunities opportunity option options order organisation organisations organization organizations
outcome owner page pages paper parliament parties partner partners party people period permanent person perspective phase piece place places plan plans point points
policies policy political politics population position possibility power powers practice presence president press pressure price prices prime principle private problem problems
process programme program progress project projects proposal proposals province purpose quality question questions range rate rates reason reasons record reform region regional
regions relation relations relationship report reporter reporters reports representative representatives research reserve resident residents resource resources
response responsibility result results return review risk risks role round rule rules scale scene scheme season secretary section sector security senior sense series
service services session shape share side sides sign situation size social society source sources south southern space speaker spokesman spokesperson spokeswoman
staff stage standard start state statement statements states status step steps story strategic strategy street structure study subject success successive summit support
survey system systems table talk talks target task team term terms terminal text theme topic town towns trade trend turn type types union unit united university
value version view views village villages visit voice volume west western witness witnesses word words worker workers world
`);

/** Endings of words that are adjectives or adverbs and name nothing by themselves. */
const DESCRIBING =
  /(?:[^s]ous|[^p]ful|\p{L}{3}able|ible|less|ical|ional|mental|ish|[st]ern|wide|based|like|[ae]tic|istic|[tu]ural|[rt]ual|ory-wide|year-old)$/u;
/** Words in -ly, -ed and -ing that are names of things, or belong into a term. */
const NOUNS = words(`
vegetable constable timetable parable hospital capital ally assembly family supply monopoly anomaly italy bully reply rally fly lily jelly belly hourly anomaly need seed weed speed breed feed steed bed shed watershed
united armed displaced unmanned enriched refined limited king ring spring string wing building meeting hearing briefing being ceiling beijing morning
wellbeing peacekeeping shipping fishing mining lending banking farming trafficking smuggling funding financing training drilling refining dredging logging
policing bombing shelling uprising crossing pipeline offering housing spending borrowing warming testing voting polling fighting trading sharing
pricing smelting grazing herding planning tracking cooking dumping flooding gathering kidnapping killing killings monitoring poaching recycling
renewables reprocessing rezoning thing outing understanding crossings ruling rulings timing wiring clearing landing landings rioting looting mooring evening bearing
blessing ceasing hearing uprising standing mapping catering engineering manufacturing marketing networking rebuilding shopping swing teaching weaving writing whaling
`);

/** Words after which one in -ing describes the next: “a pumping station”. */
const DETERMINERS = words('a an the this that these those its their his her our two three four several some many new old no each every');

/** Whether a run of words breaks at this one; both words are in lower case, `before` is empty where there is none. */
export function isBreaking(word: string, before: string): boolean {
  if (word.length < 2 || BREAKING.has(word) || /(?:'(?:ve|re|ll|m|d|t)|n't)$/.test(word)) return true;
  if (VERBS.has(word) || (word.endsWith('s') && VERBS.has(word.slice(0, -1)))) return true;
  if (NOUNS.has(word) || !/(?:[^e]ly|ed|ing)$/.test(word)) return false;
  return !(word.endsWith('ing') && DETERMINERS.has(before));
}

/** Whether a word says too little to be a term. */
export const isGeneric = (word: string): boolean => GENERIC.has(word) || BREAKING.has(word);

/** Whether a term may end with this word: something that names a thing. */
export const isNaming = (word: string): boolean =>
  NOUNS.has(word) || (!DESCRIBING.test(word) && !/(?:ing|ed|ly)$/.test(word) && !/^(?:non|pre|post|ex|anti)-?$/.test(word));
