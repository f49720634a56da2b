// Words that tell what kind of thing a capitalised name stands for.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Heads of names of bodies. */
export const BODY_WORDS: ReadonlySet<string> = set(`
Ministry Ministries Party Institute Institution University Universities College School Academy Bank Council Committee Commission Agency Authority Organization Organisation Association
Union Federation Confederation Foundation Group Company Corporation Corp Inc Ltd Limited Holding Holdings Center Centre Office Department Bureau Service Services Secretariat Fund Forum Front
Movement Army Forces Force Guard Guards Brigade Brigades Battalion Division Navy Police Gendarmerie Parliament Assembly Senate Congress Duma Majlis Knesset Bundestag Chamber House Court Tribunal
Airlines Airways News Press Times Post Tribune Herald Journal Review Radio Television TV Network Alliance Coalition League Community Society Club Church Board Mission Initiative Programme Program
Resistance Brotherhood Command Directorate Inspectorate Administration Observatory Watch Consortium Partnership Conference Syndicate Trust Cabinet Government Mechanism Consulate Embassy
Militia Workers Rebels Democrats Republicans Conservatives Socialists Greens Democracy Telecom Petroleum Industries Laboratories Technologies Motors Research Co PJSC JSC OJSC LLC PLC Plc AG GmbH NV ASA Exchange`);

/** Heads of names of places. */
export const PLACE_WORDS: ReadonlySet<string> = set(`
River City Town Village Province Island Islands Valley Mountain Mountains Mount Strait Straits Sea Bay Gulf Peninsula District County Region Lake Port Airport Oblast Governorate Prefecture Square
Street Avenue Road Bridge Canal Desert Delta Basin Plateau Coast Cape Corridor Crossing Park Heights Hills Hill Beach Ocean Falls Camp Base Palace Castle Stadium Cathedral Mosque Reef Atoll Pass Fort`);

/** In front of a place's name. */
export const PLACE_OPENERS: ReadonlySet<string> = set('Lake Mount Cape Fort Port Camp San Santa Gulf Strait River Isle');

/** Heads of names of things, treaties and events, which nobody lists as actors. */
export const THING_WORDS: ReadonlySet<string> = set(`
Agreement Agreements Accord Accords Treaty Pact Protocol Convention Charter Declaration Memorandum Resolution Act Law Bill Constitution Code Statute Amendment Summit Games Olympics Cup Championship
War Wars Revolution Spring Uprising Crisis Day Week Month Year Festival Prize Award Strategy Plan Vision Doctrine Policy Process Project Report Article Chapter Index Pipeline Stream Railway Highway
Operation Exercise Shield Storm Dialogue Roadmap Framework Concept Statement Communique Award Medal Order Holiday Century Age Era Depression Recession Stage Phase Round Session Class Affairs
Century Holocaust Ramadan Easter Christmas Eid Ashura Nowruz Hajj Bible Quran Koran Internet Twitter Facebook Telegram YouTube Instagram WhatsApp`);

/** Capitalised words that name nobody: peoples, faiths, regions of the world, tongues, forms of address, abbreviations of common things. */
export const NO_NAMES: ReadonlySet<string> = set(`
I Islam Islamic Islamist Islamists Muslim Muslims Christian Christians Christianity Jewish Jew Jews Orthodox Catholic Catholics Protestant Protestants Sunni Sunnis Shia Shias Shiite Shiites Shi Buddhist Hindu
Hindus Sikh Sikhs Kurd Kurds Kurdish Arab Arabs Arabic Persian Turkic Slavic Slavs European Europeans Western Eastern Westerners African Africans Asian Asians Eurasian Nordic Baltic Balkan Caucasian
Caucasians Mediterranean Atlantic Pacific Arctic Antarctic Euro Europe Asia Africa Eurasia Americas West East North South Middle Central Northern Southern Far Global English God Allah Covid COVID Coronavirus
GDP CEO CFO TV AM PM GMT EST UTC LNG AIDS HIV DNA USD EUR GBP WWI WWII VAT FDI SUV DC UK HQ AI IT PR OK ID No Nos Article Section Chapter Part Table Figure Act Mr Mrs Ms Dr Sir Marxist Marxism Communist
Communists Communism Socialist Nazi Nazis Nazism Zionist Zionism Leninist Stalinist Salafi Salafist Wahhabi Jihadist Pan Republican Republicans Democrat Democrats Democratic Conservative Conservatives Labour Liberal
Liberals Internet Web Cold Bible Koran Quran Ramadan Christmas Easter Editor Editors Photo Source Sources Read More Share Follow Subscribe Note
States Southeast Southwest Northeast Northwest Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec SEK NOK DKK CHF JPY CNY RUB TRY GBP MPs MEPs NGO NGOs RPG RPGs AK PhD UAV UAVs IED IEDs ICBM`);

/** Words that begin sentences and are no part of the name behind them. */
export const OPENERS: ReadonlySet<string> = set(`
A An The This That These Those It Its He His She Her They Their We Our You Your My And But Or Nor So Yet If When While Where Who Whom Whose What Which Why How As At By For From In Into Of On Off Over Out To
Up With Within Without Under Until Upon After Again Against All Almost Already Also Although Always Among Amid Another Any Anyone Are Around Because Been Before Being Below Between Both Can Could Despite Did Do
Does Down During Each Earlier Either Even Ever Every Everyone Few First Second Third Finally Following Former Further Given Had Has Have Having Here However Indeed Instead Is Just Last Late Later Least Less Let Like Likewise
Many May Maybe Meanwhile Might More Moreover Most Much Must Neither Never Nevertheless New Next No Nobody None Not Nothing Now Officials Often Once One Only Other Others Otherwise Outside Perhaps Rather Recent
Recently Same Several Should Similarly Since Some Someone Soon Still Such Suddenly Than Thanks Then There Therefore Though Through Throughout Thus Today Together Tomorrow Tonight Too Toward Towards Two Three Four
Unlike Unless Very Was Were Well Whether Will Would Yes Yesterday According Additionally Asked Speaking Told Analysts Experts Critics Sources Police Voters Protesters Lawmakers Diplomats`);

/** In front of the name of an operation, a storm, a paper. */
export const THING_OPENERS: ReadonlySet<string> = set(
  'Operation Exercise Hurricane Cyclone Typhoon Project Article Resolution Task Tropical Highway Route Flight Boeing Airbus Phase Block',
);
