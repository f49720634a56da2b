// Words around numbers that say what the number is, or that it is no quantity.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Months, as dates name them. */
export const MONTHS = words(
  'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec',
);

export const WEEKDAYS = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun');

/** Labels that number a thing: “Article 5”, “flight 17”. */
export const LABELS = words(
  'article articles art resolution resolutions paragraph paragraphs para paras section sections chapter chapters clause clauses annex annexes appendix page pages pp no nos number numbers №' +
    ' flight flights room route routes highway motorway autoroute line lines figure fig figs table tables footnote footnotes note volume vol issue phase grade class type mark channel radio gate platform ' +
    'zone lot item protocol protocols amendment amendments proposition rule decree act directive regulation version season episode game match bloc camp building apartment unit stage step tier track schedule ' +
    'principle aged age ages agenda task sdg goal goals area lane exit verse psalm title form model serial code pier terminal ward basket pillar circular ordinance bullet point locomotive bus tram bts combat',
);

/** Capitalised words that a number names a kind of: “Leopard 2”, “Boeing 737”, “Nord Stream 2”. */
export const MODELS = words(
  'Leopard Abrams Merkava Boeing Airbus Type Mark Apollo Soyuz Shahab Fateh Zolfaghar Sejil Emad Qiam Khorramshahr Stream TurkStream Sputnik Shenzhou Falcon Nodong Rodong Taepodong Hwasong Musudan Agni Prithvi Shaheen Ghauri ' +
    'Covid Windows Formula League Group Camp Bloc Game World Euro Covaxin Ariane Vega Proton Angara Luna Tiangong Challenger Marder Gepard Stryker Bradley Typhoon Mirage Rafale Block Phase Stage Task Tempest Storm Iskander ' +
    'Division Brigade Battalion Regiment Corps Region District Sector Unit Station Precinct Building Court Act Bill Rule Order Directive Executive Basel Horizon Vision Agenda Chernobyl Reactor Bushehr Akkuyu Mersenne Patriot PAC Channel Radio Kanal Rossiya Bayraktar TB Anka Akinci Zulfiqar Hatf Volume Catch Big Pershing Minuteman Trident Polaris Titan Atlas Delta Saturn Dong-Feng Dongfeng JL DF Gulf',
);

/** Words that end a counted noun phrase before its noun: prepositions, pronouns, verbs, conjunctions. */
export const STOPS = words(
  'a an the this that these those my your his her its our their some any no every each all both either neither another such ' +
    'of in on at by for from to with without within into onto upon over under above below between among amid after before since until till during through throughout across along around about against behind beyond near off out up down per via toward towards despite except than as like unlike versus vs plus minus ' +
    'and or but nor so yet if when where while because although though whether who whom whose which what why how that ' +
    'i you he she it we they me him them us himself herself itself themselves ourselves one ones ' +
    'is are was were be been being am has have had having do does did done will would shall should can could may might must ought ' +
    'said says say saying told tells tell added adds warned noted reported according claimed announced agreed met voted made makes make took takes take went goes go came comes come began begins began gave gives give won lost saw held holds hold ' +
    'fell rose rises falls fall rise grew grows hit got gets get left put let led sent kept meant became becomes become remain remains remained include includes included including died dies die fled killed wounded injured arrested detained ' +
    'not never only also just even still already too very much less most least fewer ago later earlier again then now here there soon today yesterday tomorrow tonight away apart together alone instead else once twice ' +
    'last next previous am pm percent late early ahead worth older younger wide tall respectively overall abroad overseas always perhaps besides afterwards times whereas thus',
);

/** Nouns whose plural has no s, or that count as plurals. */
export const PLURALS_WITHOUT_S = words(
  'people men women children police troops personnel staff crew aircraft warcraft spacecraft hovercraft watercraft sheep cattle livestock fish deer series species means criteria phenomena media data feet teeth mice geese oxen offspring ' +
    'infantry cavalry artillery clergy referenda memoranda curricula strata bacteria fungi nuclei alumni dead crossroads barracks headquarters counteroffensives youth folk vertebrae fora minutiae addenda stadia consortia peshmerga mujahideen mujahidin mujahedeen fedayeen ' +
    'servicemen servicewomen guardsmen policemen policewomen gunmen militiamen fishermen businessmen businesswomen congressmen airmen seamen tribesmen spokesmen craftsmen statesmen schoolchildren grandchildren townsmen clansmen infantrymen firemen cameramen crewmen countrymen strongmen clergymen churchmen salesmen workmen tradesmen noblemen horsemen boatmen herdsmen oilmen cavalrymen marksmen foremen watchmen councilmen chairmen middlemen',
);

/** Plurals that often stand before the noun that is counted: “arms deals”, “women candidates”. */
export const PLURAL_MODIFIERS = words(
  'arms sports sales customs systems operations communications goods weapons rights women men people police troops staff crew personnel aircraft infantry artillery services affairs resources relations savings earnings sanctions elections children youth media data series airlines securities futures headquarters economics physics works brass gas diesel ladies veterans',
);

/** Words that look like plurals and are none. */
export const NO_PLURALS = words(
  'is was has does as this his its us yes less across always perhaps besides towards thus plus versus whereas overseas news afterwards sometimes gas politics economics physics mathematics ethics genesis chaos atlas canvas christmas texas arkansas perhaps alas bias pajamas upwards downwards backwards forwards inwards outwards onwards indoors outdoors nevertheless nonetheless unless lens',
);

/** Verbs before a bare number of people: “killed 12”. */
export const HARM_BEFORE = words(
  'killed killing kill kills wounded wounding wound wounds injured injuring injures hurt hurting left leaving arrested arresting detained detaining displaced displacing evacuated evacuating rescued rescuing executed executing beheaded sickened sickening infected infecting hospitalized hospitalised trapped trapping stranded stranding abducted abducting kidnapped kidnapping captured capturing murdered massacred burying maimed maiming slaughtered slaying slain saved drowned jailed imprisoned deported expelled displace displaces evict evicting evicted feed feeding feeds employ employs employed employing treat treated vaccinate vaccinated evacuate rescue detain arrest shelter sheltering',
);

/** Participles and adjectives behind a bare number of people: “12 killed”, “30 missing”. */
export const HARM_BEHIND = words(
  'killed wounded injured dead missing hurt hospitalized hospitalised arrested detained displaced evacuated rescued executed kidnapped abducted trapped stranded drowned infected captured jailed imprisoned deported unaccounted homeless unemployed died survived perished sickened slain beheaded massacred martyred',
);

/** Words for large bodies of people, after which a bare number counts people. */
export const CROWDS = words(
  'population populations inhabitants toll army force crowd crowds workforce membership turnout casualties fatalities deaths dead refugees troops people residents manpower',
);

/** Nouns that may stand behind a number and a hyphen, as a quantity: “27-nation bloc”, “300-page report”. */
export const HYPHEN_COUNTS = words(
  'member nation country seat page bed ship vehicle car truck aircraft plane boat storey story floor room strong man woman person family household vessel tank soldier troop delegate strong signature',
);
