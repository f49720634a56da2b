// Words that tell people, posts, bodies and groups apart. Lower case.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Titles and posts that stand before a name or for a person; the last word of a longer one. */
export const ROLES: ReadonlySet<string> = words(`
  president premier minister chancellor king queen prince princess emperor sultan emir sheikh sheik shah pope patriarch archbishop bishop cardinal
  ayatollah mullah imam rabbi pastor reverend father sister brother secretary secretary-general general spokesman spokeswoman spokesperson senator
  congressman congresswoman representative lawmaker deputy mp mep governor mayor ambassador envoy consul diplomat commissioner commander colonel
  lieutenant major captain sergeant corporal private admiral marshal brigadier brig lt-gen chief head leader director chairman chairwoman chairperson chair
  speaker whip professor prof dr doctor analyst expert economist strategist scholar researcher fellow historian scientist lecturer author writer columnist
  journalist reporter correspondent editor editor-in-chief commentator blogger activist campaigner dissident lawyer attorney prosecutor judge justice
  official aide adviser advisor assistant counsellor counselor negotiator mediator coordinator inspector superintendent sheriff constable officer
  manager executive ceo boss founder co-founder owner tycoon billionaire businessman businesswoman entrepreneur banker trader investor oligarch
  analyst-in-chief resident witness survivor villager farmer shopkeeper teacher student doctor nurse mother father-in-law son daughter widow wife husband
  sir lord lady dame baroness baron count duke duchess mr mrs ms miss mx mister madam monsieur comrade rev fr msgr sen rep gov gen col capt maj lt sgt adm cmdr
  cmdr brig maj-gen commodore amb hon eng vice-president vice-chairman vice-premier president-elect first-minister taoiseach ombudsman rapporteur special-rapporteur whistle-blower candidate nominee
  member veteran soldier fighter militant insurgent captive hostage defendant suspect cleric preacher monk politician statesman lobbyist
  counterpart predecessor successor treasurer controller auditor architect engineer pilot driver driller actor actress singer director-general
  undersecretary under-secretary under-secretary-general attorney-general solicitor-general commander-in-chief chargé vice-chancellor principal dean rector provost
  spokespeople pollster demographer geologist meteorologist epidemiologist virologist seismologist biologist ecologist climatologist conservationist
  psychologist sociologist anthropologist archaeologist criminologist scientist planner consultant specialist investigator detective guard ranger
  worker employee salesman vendor retiree pensioner housewife refugee migrant passenger customer voter protester demonstrator organizer organiser
  landlord landlady tailor baker butcher barber carpenter fisherman waiter waitress hotelier herder herdsman cook caretaker porter trucker docker miner
  fishmonger grocer plumber electrician mechanic midwife veterinarian paramedic firefighter bystander onlooker tourist shopper motorist commuter parishioner
  chief-of-staff coach player captain-general goalkeeper striker midfielder footballer manager-in-chief champion winner loser victim`);

/** Words between or before the words of a post. */
export const ROLE_MODIFIERS: ReadonlySet<string> = words(`
  prime foreign defense defence deputy vice interior home finance economy economic energy oil trade health justice education agriculture transport
  transportation environment labor labour culture tourism information communications industry interim acting former ex- ex then-president then
  late outgoing incoming new newly-elected elected senior top chief assistant special permanent lead leading opposition ruling-party party state
  federal regional provincial local national press military army navy naval air police security intelligence human rights foreign-policy
  policy political government presidential parliamentary congressional lead principal general first second lieutenant major veteran
  right-wing left-wing far-right nationalist conservative liberal labour labor republican democratic democrat socialist communist islamist rebel
  separatist tribal religious spiritual supreme grand crown self-proclaimed de facto long-time longtime one-time onetime fellow research
  associate adjunct emeritus visiting independent central bank nuclear chief-of climate election campaign senate house white kremlin un eu us uk u.s. u.n. u.k.
  nato aid relief border coast fire rescue civil defence emergency emergencies staff joint public affairs under co retired exiled jailed detained
  longest-serving current caretaker transitional cabinet council city district village founding managing executive non-executive financial operating
  technical technology data head shadow business market markets equity currency commodities emerging country asia europe africa world mission team
  hardline moderate reformist veteran outspoken prominent influential powerful respected well-known noted leading russian-backed moscow-backed pro-russian
  pro-kremlin pro-western kremlin-backed western-backed iran-backed us-backed u.s.-backed government-appointed state-run strongman firebrand billionaire
  and`);

/** Heads of the names of bodies. */
export const BODY_HEADS: ReadonlySet<string> = words(`
  ministry department bank council commission institute institution organization organisation university office agency party army forces force union
  committee center centre group association court government fund house administration authority authorities bureau service parliament senate congress
  assembly cabinet police embassy mission federation foundation company corporation firm board secretariat command navy guard guards corps movement
  front alliance league coalition network society club bloc tribunal presidency chamber junta regime embassy consulate directorate inspectorate
  headquarters faction rebels taliban militia brigade battalion watchdog think-tank tank newspaper magazine daily channel broadcaster website
  kremlin duma treasury pentagon vatican nato observatory regulator operator utility airline carrier ngo charity campaign delegation task panel
  exchange municipality prefecture governorate academy school college hospital clinic church patriarchate synod museum laboratory team insurer
  developer manufacturer maker producer supplier retailer conglomerate subsidiary lender creditor brokerage consultancy consortium grouping lobby
  programme program initiative forum summit outlet media station tabloid broadsheet weekly`);

/** Texts that speak themselves. */
export const DOCUMENTS: ReadonlySet<string> = words(`
  statement report article letter communique communiqué declaration resolution editorial headline document note text tweet post message memo
  memorandum study survey poll paper book treaty agreement accord constitution law bill decree indictment complaint ruling verdict judgment judgement
  release transcript cable email e-mail banner placard sign poster slogan caption commentary op-ed column review assessment analysis bulletin
  presentation briefing strategy doctrine filing lawsuit petition manifesto charter leaflet notice essay blog speech briefing affidavit summary draft
  minutes motion order warrant advisory factsheet dossier plan proposal readout`);

/** Groups of people without a name. */
export const GROUPS: ReadonlySet<string> = words(`
  officials experts analysts sources critics observers diplomats ministers lawmakers leaders residents witnesses protesters demonstrators activists
  campaigners supporters opponents residents villagers researchers economists scientists historians authors authorities investigators prosecutors
  police spokesmen lawyers judges soldiers troops commanders rebels militants insurgents separatists militias traders investors bankers executives
  journalists reporters media newspapers outlets websites bloggers commentators pundits politicians senators congressmen parliamentarians deputies mps meps
  negotiators mediators envoys ambassadors advisers advisors aides colleagues allies partners ministries governments states countries members
  signatories participants delegates unions groups organizations organisations parties companies firms banks doctors medics teachers students workers
  farmers relatives families parents friends neighbours neighbors survivors victims refugees migrants people crowds crowd mourners marchers voters many
  others some several most few scholars strategists strategists forces fighters agencies courts lawmakers women men youths elders clerics pollsters
  foreign-policy hawks doves liberals conservatives republicans democrats socialists nationalists islamists users commenters respondents readers viewers
  heads chiefs generals organizers organisers dissidents exiles sceptics skeptics proponents detractors locals both`);

/** Words that no noun phrase goes across, and that are nobody. */
export const CLOSED: ReadonlySet<string> = words(`
  that which who whom whose what where when while whereas as if because although though since until unless whether than so but or nor yet
  is are was were be been being am has have had having do does did done doing will would shall should can could may might must ought
  not never no also just only even still already again too very more most less least much however therefore thus hence meanwhile moreover furthermore
  instead then now there here today yesterday tomorrow ago later earlier soon recently often sometimes always once twice before after during
  amid despite among between under over above below against about across along around through throughout toward towards upon within without into onto
  near off out up down via per like unlike including following according because due because both either neither whether
  i you we us me he she they it him them myself himself herself itself themselves ourselves
  went came made took got gave put let kept left met led became seemed appeared tried wanted used said told asked
  came spoke saw knew thought held sent showed set ran brought began stood lost paid won cut hit rose fell grew
  reiterating`);

/** Adverbs and auxiliaries that stand between a subject and its verb. */
export const BETWEEN: ReadonlySet<string> = words(`
  also has have had did do does will would could can may might must should later recently then even once further again repeatedly reportedly
  never always often sometimes still just now already earlier since too instead simply only soon today yesterday tomorrow
  himself herself itself themselves therefore thus yet ever in turn all both each long famously`);

export const HONORIFICS: Readonly<Record<string, 'he' | 'she'>> = {
  ...Object.fromEntries(
    [
      ...words(
        'mr mister sir lord king prince emperor sultan emir sheikh sheik shah pope father brother monsieur duke baron spokesman chairman congressman businessman salesman statesman actor husband son alderman policeman fisherman patriarch ayatollah imam cardinal vice-chairman',
      ),
    ].map((word) => [word, 'he' as const]),
  ),
  ...Object.fromEntries(
    [
      ...words(
        'mrs ms miss madam lady dame queen princess baroness duchess spokeswoman chairwoman congresswoman businesswoman actress wife widow daughter mother sister housewife policewoman saleswoman stateswoman',
      ),
    ].map((word) => [word, 'she' as const]),
  ),
};

/** Words of names in lower case: particles. */
export const PARTICLES: ReadonlySet<string> = words(
  'de van von der den bin bint ibn al el ul ur da di du dos das la le ben abu ould ag y e ter zu af',
);

/** Capitalised, and never part of a person's name. */
export const CALENDAR: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march july september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec gmt est utc`);

/** Parts of posts and bodies behind `of` or `for`: "Secretary of State". */
export const PORTFOLIOS: ReadonlySet<string> = words(`
  state affairs defence defense interior finance trade health energy europe justice staff exchequer treasury commons representatives senate parliament
  nations foreign commerce labor labour agriculture education transport security duma council congress knesset bundestag diet republic union assembly
  economy development environment culture communications industry information resources relations cooperation homeland policy lords human rights
  government cabinet house chamber city county province region oblast nato office general budget`);

/** Media by the last or only word of their name, so that "told X" says where words were quoted in. */
export const MEDIA: ReadonlySet<string> = words(`
  reuters afp ap associated interfax tass ria itar-tass itar bbc cnn cnbc nbc abc cbs fox bloomberg xinhua anadolu kyodo yonhap dpa efe ansa pti ani irna
  isna fars tasnim press-tv al-jazeera jazeera al-arabiya arabiya rfe rfe/rl rferl voa npr pbs msnbc sky itv channel times post guardian telegraph independent
  economist journal observer newspaper newspapers magazine daily weekly television tv radio broadcaster station agency news website site
  outlet spiegel bild welt zeitung monde figaro libération liberation pais país mundo corriere repubblica stampa haaretz hurriyet hürriyet sabah
  dawn hindu herald tribune today mail sun mirror express gazette gazeta kommersant izvestia vedomosti novosti rossiya rbc meduza dozhd politico axios
  newsweek time atlantic yorker programme program podcast twitter facebook telegram instagram youtube weibo linkedin vkontakte truth nikkei asahi yomiuri
  apa azertac ukrinform unian trend armenpress kazinform belta sputnik rt cgtn cctv antara bernama mena wafa sana petra spa wam`);

/** Nouns of time that a post or a name may not be read from. */
export const TIMES: ReadonlySet<string> = words(
  'day week month year decade century morning evening night afternoon weekend days weeks months years hours hour minutes moment time interview statement conference briefing speech meeting summit',
);
