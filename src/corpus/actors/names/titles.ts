// Words in front of a person's name that say what someone is, and words that no surname is.

/** Titles, ranks, roles and forms of address, capitalised. */
export const TITLES: ReadonlySet<string> = new Set(
  `President Vice Prime Minister Ministers Premier Chancellor King Queen Prince Princess Crown Sultan Emir Sheikh Shaikh Sheik Shah Emperor Pope Cardinal Archbishop Bishop
Patriarch Ayatollah Imam Mullah Mufti Rabbi Reverend Father Secretary Undersecretary Under-Secretary Deputy Assistant Acting Interim Senior Chief Chairman Chairwoman Chairperson Chair
Speaker Leader General Gen Lieutenant Lt Col Colonel Major Maj Captain Capt Admiral Adm Commander Sergeant Sgt Corporal Marshal Brigadier Brig Commodore Senator Sen
Representative Rep Congressman Congresswoman Governor Gov Mayor Ambassador Amb Envoy Consul Commissioner Director Judge Justice Prosecutor Attorney Sheriff Detective Inspector
Officer Professor Prof Doctor Dr Mr Mrs Ms Miss Mme Mlle Sir Dame Lord Lady Baroness Baron Count Countess Duke Duchess Madame Monsieur Herr Frau Señor Don Hajji Haji Bey Pasha
Foreign Defence Defense Interior Finance Economy Economic Energy Trade Health Justice State Treasury Education Culture Agriculture Environment Transport Labour Labor Home Justice Security
Spokesman Spokeswoman Spokesperson Press Member Members Delegate MP MEP PM FM Co-chair Cochair Counsel Counselor Counsellor Adviser Advisor Aide Analyst Economist Expert Editor Correspondent
Columnist Historian Author Researcher Fellow Chargé Plenipotentiary Special National Former Ex Late Fellow Comrade Citizen Candidate Republican Democrat Democratic Conservative Labour
First Second Supreme Opposition Rebel Lawmaker Cabinet Political Presidential Party CEO CFO Chairperson Executive Founder Co-founder Manager Coach Supremo Strongman Dictator Coordinator
Sayyid Seyyed Hojatoleslam Maulana Mawlawi Swami Dalai`
    .trim()
    .split(/\s+/),
);

/** Words that follow a country's name in titles of bodies, offices and things, and are nobody's surname. */
export const NO_SURNAMES: ReadonlySet<string> = new Set(
  `Defense Defence Forces Force Police Air Army Navy Security Radio Television TV Railways Ministry Minister Ministers Parliament Government Cabinet Embassy Prime President Presidential Premier King
Queen Prince Foreign Interior Finance Economy Economic Trade Central Bank Fund Institute University College School Party Council Committee Commission Court Supreme Congress Senate
Assembly Office Agency Authority Department Bureau Center Centre Organization Organisation Association Union Federation Foundation Group Company Corporation Corp Inc Ltd Airlines Airways Times
Post Daily Herald Tribune News Today Hayom Agreement Accord Accords Treaty Pact Plan Initiative Summit Conference Talks Process Peace War Crisis Conflict Strategy Policy Act Study Studies Report
Project Program Programme Project Coalition Alliance Front Movement Resistance Liberation Democratic National Republican State States Republic Kingdom River Valley Basin Sea Gulf Lake
Mountain Mountains Strait Canal Border North South East West Northern Southern Eastern Western International Human Rights Freedom World Cup Olympic Olympics Day Week Month Year
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December And Or The In On Of At To For From With
Investment Energy Gas Oil Power Electric Petroleum Telecom Mobile Insurance Lobby Caucus Desk Watch Warning Warns Says Hits Strikes Attacks Country Representative Representatives Ambassador Director`
    .trim()
    .split(/\s+/),
);

/** Days and months, which may stand right behind any name: "Moscow Tuesday rejected". */
export const DAYS_AND_MONTHS: ReadonlySet<string> = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December'.split(
    ' ',
  ),
);

/** Words inside names of persons that are written small, with a space behind them. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'al el bin ibn ben van von der den de da di du del della la le abu ould dos das ter'.split(' '),
);
/** Those that only a hyphen binds to a name: `ash-Shahri`; with a space they are words of their own. */
const HYPHENED: ReadonlySet<string> = new Set('ad ar as at ash an ur ul el al'.split(' '));

/** Whether a small word in front of a name is part of it. */
export const isParticle = (word: string, gap: string): boolean => (gap === '-' ? HYPHENED.has(word) : gap === ' ' && PARTICLES.has(word));

/** Titles and roles behind which a person's name follows, whatever stands before them: `Interior Ministry Spokesman`. */
export const ROLES: ReadonlySet<string> = new Set(
  `President Minister Premier Chancellor King Queen Prince Princess Sultan Emir Sheikh Ayatollah Secretary Undersecretary Chairman Chairwoman Chairperson Leader General Colonel Captain Admiral Major
Senator Representative Congressman Congresswoman Governor Mayor Ambassador Envoy Commissioner Director Judge Justice Prosecutor Professor Prof Dr Mr Mrs Ms Sir Lord Lady Spokesman Spokeswoman
Spokesperson Analyst Economist Expert Chief Commander Archbishop Bishop Patriarch Cardinal Rep Sen Gov Gen Col Capt Lt Adviser Advisor Speaker Coordinator Fellow Delegate`
    .trim()
    .split(/\s+/),
);
