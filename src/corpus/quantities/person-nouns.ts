// Nouns that count people, and endings that nearly always do.

/** Singular nouns for people; plurals are reduced to them. */
const PERSONS: ReadonlySet<string> = new Set(
  // by place in the world
  (
    'person individual human adult child kid infant baby newborn toddler minor teen teenager youngster youth pensioner elder senior orphan widow widower ' +
    'man woman boy girl gentleman lady soul guy fellow folk husband wife father mother parent grandparent son daughter brother sister sibling twin relative cousin ' +
    'citizen national resident inhabitant civilian voter taxpayer consumer user subscriber customer client tenant homeowner villager townsman countryman compatriot ' +
    'foreigner expatriate expat immigrant emigrant migrant refugee exile returnee evacuee deportee asylum-seeker displaced stowaway nomad settler native passenger pedestrian commuter ' +
    'tourist visitor guest traveller traveler pilgrim spectator fan viewer reader listener follower ' +
    // by what befell them
    'victim casualty fatality death survivor injury hostage captive prisoner detainee inmate convict internee suspect defendant accused plaintiff witness patient body corpse ' +
    'martyr deserter defector fugitive addict sufferer abductee life evacuee ' +
    // at arms
    'soldier troop serviceman servicewoman conscript recruit reservist draftee cadet officer commander general admiral colonel major captain lieutenant sergeant corporal private ' +
    'marine sailor seaman airman paratrooper commando ranger guard guardsman guardian peacekeeper observer adviser advisor fighter militant insurgent rebel guerrilla guerilla militiaman ' +
    'gunman terrorist jihadist jihadi extremist separatist mercenary combatant warrior veteran sniper bomber gunner attacker assailant hijacker kidnapper pirate smuggler ' +
    'trafficker gangster criminal thief robber murderer killer policeman policewoman constable detective spy informant agent operative saboteur trainer instructor infantryman legionnaire infiltrator ' +
    // in public life
    'president vice-president premier minister prime-minister secretary undersecretary chancellor governor mayor senator congressman congresswoman lawmaker legislator parliamentarian deputy ' +
    'representative delegate commissioner councillor councilor councilman counsellor ambassador envoy diplomat attache attaché consul emissary negotiator mediator official bureaucrat technocrat ' +
    'politician candidate nominee contender incumbent leader chief head chairman chairwoman chairperson king queen prince princess sheikh emir monarch royal noble dignitary ' +
    'statesman ex-president ex-minister aide spokesman spokeswoman spokesperson lobbyist activist campaigner organiser organizer dissident opponent supporter backer loyalist protester protestor ' +
    'demonstrator marcher rioter looter striker petitioner councilmember democrat republican conservative liberal socialist communist islamist nationalist populist reformist monarchist ' +
    'judge magistrate justice juror prosecutor lawyer attorney barrister jurist arbitrator ombudsman inspector investigator auditor monitor regulator whistleblower notable elector ' +
    // at work
    'worker employee labourer laborer miner farmer fisherman herder shepherd peasant builder driver pilot cosmonaut astronaut engineer technician mechanic electrician plumber scientist researcher ' +
    'physicist chemist biologist economist analyst expert specialist scholar academic professor lecturer teacher educator student pupil schoolchild schoolgirl schoolboy graduate undergraduate postgraduate trainee apprentice intern ' +
    'doctor physician surgeon nurse medic paramedic midwife dentist pharmacist rescuer firefighter fireman responder volunteer nun monk priest bishop cardinal imam cleric rabbi pastor missionary mullah ayatollah ' +
    'journalist reporter correspondent editor writer author poet novelist blogger photographer cameraman broadcaster artist actress singer musician director filmmaker ' +
    'athlete player footballer referee coach swimmer runner wrestler boxer gymnast olympian competitor trader broker banker investor shareholder lender manager executive employer ' +
    'entrepreneur businessman businesswoman businessperson merchant shopkeeper vendor owner landowner landlord oligarch billionaire millionaire accountant consultant clerk cashier ' +
    'cook chef waiter cleaner janitor servant maid staffer steward attendant programmer developer hacker coder designer architect surveyor planner retiree jobseeker earner breadwinner beneficiary recipient ' +
    'applicant applicant participant attendee panelist panellist speaker respondent interviewee member colleague friend neighbour neighbor other ' +
    'co-founder founder coauthor predecessor successor heir descendant survivor insider outsider newcomer beginner believer worshipper worshiper devotee adherent convert muslim christian jew hindu buddhist ' +
    'mourner onlooker bystander rescuee crewman crewmember oilman helper carer caregiver caretaker informer collaborator accomplice conspirator plotter perpetrator offender ringleader mastermind militiawoman ' +
    'mp mep pow gi idp vip ceo cfo phd strongman warlord kingpin dictator despot tribesman clansman highlander islander african-american'
  ).split(/\s+/),
);

/** Words for people that take no s. */
const PERSON_COLLECTIVES: ReadonlySet<string> = new Set(
  'people men women children police troops personnel staff crew servicemen servicewomen infantry cavalry gendarmes peshmerga mujahideen mujahidin mujahedeen fedayeen fedayin janjaweed basij folk clergy youth dead wounded injured missing unemployed homeless elderly infirm disabled offspring grandchildren schoolchildren kinsfolk spetsnaz'.split(
    ' ',
  ),
);

/** What ends like a person and is none: -er, -or, -ist, -ee, -ian. */
const THINGS: ReadonlySet<string> = new Set(
  (
    'letter paper newspaper number center power superpower order border quarter headquarter chapter matter river tower computer carrier launcher helicopter tanker container trailer factor sector tractor reactor ' +
    'corridor vector error mirror motor meter parameter filter layer offer danger corner summer winter water server browser register charter quarter printer router transformer generator indicator ' +
    'semester transfer answer tender gender counter disaster cluster poster banner badge bunker boiler crater character theater theatre shelter barrier cancer tumor tumour freighter cruiser destroyer minesweeper ' +
    'icebreaker bulldozer excavator crawler trawler steamer cutter hydrofoil interceptor flier flyer semiconductor microprocessor processor detector sensor radiator elevator escalator ' +
    'aircraft-carrier glacier frontier pier finger shoulder liver bladder feather leather weather dinner supper burger hamburger cracker sweater jumper trouser slipper folder ' +
    'binder cylinder ladder spider tiger panther hamster lobster oyster rooster flower sunflower shower primer timer pointer starter adapter adaptor charger scooter roller stroller cooler freezer dryer washer ' +
    'mower blower loudspeaker amplifier modifier identifier multiplier outlier insurer carmaker automaker chipmaker drugmaker steelmaker planemaker retailer ' +
    'operator-firm provider manufacturer exporter importer supplier distributor wholesaler insurer reinsurer airliner jetliner liner streamer screener thruster booster rotor stator ' +
    'minor-note anchor harbour harbor favor favour labor labour color colour humor humour rumor rumour vapor vapour armor armour honor honour donor precursor ' +
    'waiver skyscraper sticker marker scanner jammer harvester sprinkler cooker hammer dagger trigger fender blazer ulcer saucer lever fever diaper wafer buffer prayer sewer voucher smelter refiner breaker ticker tether stretcher drawer trimmer blinker planter crawler grinder shredder mixer divider spacer washer helter swelter ' +
    'actor producer contractor creditor list checklist shortlist waitlist fist twist cyst mist heist tree degree committee subcommittee fee guarantee decree levee knee marquee coffee spree pedigree toffee bee ' +
    'stinger javelin viper harrier raptor predator reaper panzer howitzer mortar tracker lighter heater whisker newsletter outer inner upper lower former latter footer header ' +
    'encounter murder blunder thunder wonder reminder remainder surrender blocker stopper hopper copper pepper cover discover recover sliver silver quiver layover takeover turnover makeover handover leftover ' +
    'amber chamber timber december september october november ember fiber fibre sabre lumber cucumber metre litre acre centre altar hangar dollar pillar calendar radar bazaar seminar grammar ' +
    'editor-app simulator accelerator incubator refrigerator calculator incinerator compressor projector connector injector capacitor resistor transistor monitor divisor ' +
    'contractor-firm subcontractor factor equator corridor parlor parlour tremor meteor razor tenor minor major another either neither together super under over after ever never per her'
  ).split(/\s+/),
);

/** Plural demonyms and creeds that no ending gives away. */
const PEOPLES: ReadonlySet<string> = new Set(
  (
    'Turks Kurds Britons Brits Swedes Danes Finns Poles Czechs Slovaks Serbs Croats Slovenes Arabs Jews Muslims Christians Sunnis Shiites Shias Alawites Druze Yazidis Yezidis Uyghurs Uighurs Rohingya Rohingyas ' +
    'Tibetans Chechens Tatars Germans Greeks Spaniards Scots Irishmen Frenchmen Englishmen Dutchmen Welshmen Kazakhs Uzbeks Kyrgyz Tajiks Turkmens Turkmen Afghans Pashtuns Hazaras Azeris Thais Lao Burmese Filipinos Filipinas Latinos ' +
    'Hispanics Blacks Whites Roma Gypsies Argentines Cypriots Emiratis Omanis Yemenis Saudis Iraqis Israelis Pakistanis Bangladeshis Nepalis Somalis Houthis Talibs Hindus Buddhists Sikhs Catholics Protestants Orthodox Copts Circassians ' +
    'Democrats Republicans Conservatives Tories Socialists Communists Liberals Greens Islamists Vietnamese Chinese Japanese Taiwanese Portuguese Lebanese Sudanese Congolese Senegalese Maltese Nepalese Hutus Tutsis Dinkas Zulus Masai ' +
    'Armenians Azerbaijanis Icelanders Netherlanders Kiwis Aussies Canadians Mexicans Basques Catalans Flemings Walloons Crimeans Kosovars Gazans Westerners Easterners Southerners Northerners MPs MEPs POWs GIs IDPs VIPs CEOs Marines Cossacks Gurkhas Nobelists Olympians'
  ).split(/\s+/),
);

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['lives', 'life'],
  ['wives', 'wife'],
  ['thieves', 'thief'],
  ['bodies', 'body'],
]);

/** The singular of a regular English plural in lower case; words that are no plural come back as they are. */
function singularOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith('men')) return `${word.slice(0, -2)}an`;
  if (word.endsWith('children')) return word.slice(0, -3);
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Whether a noun, as written, counts people: listed, a people's name, or by its ending. */
export function isPersonNoun(written: string): boolean {
  if (PEOPLES.has(written)) return true;
  const lower = written.toLowerCase();
  if (PERSON_COLLECTIVES.has(lower)) return true;
  const singular = singularOf(lower.slice(lower.lastIndexOf('-') + 1));
  if (PERSONS.has(singular) || PERSONS.has(singularOf(lower))) return true;
  if (/^\p{Lu}/u.test(written)) return /(?:[aei]an|ani|raqi|aeli|crat|eer)s$/.test(lower) && singular.length > 4;
  if (THINGS.has(singular) || singular.length < 5) return false;
  return /(?:[^e]er|or|ist|ian|ologist|man|woman|crat)$/.test(singular);
}
