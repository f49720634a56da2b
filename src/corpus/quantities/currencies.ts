// Currencies by code, sign and name (ISO 4217, with those of old that news still quotes).

/** Codes of circulating currencies and a few withdrawn ones; those that read as words or acronyms of other things are left out. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    'AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BYR BZD CAD CDF CHF CLP CNH CNY COP CRC CUP CVE CZK DJF ' +
    'DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW ' +
    'KWD KYD KZT LAK LBP LKR LRD LSL LTL LVL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR ' +
    'PLN PYG QAR RON RSD RUB RUR RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU ' +
    'UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL EEK SKK SIT MTL CYP DEM FRF ITL'
  ).split(' '),
);

/** Older and market names of codes. */
export const CODE_ALIASES: ReadonlyMap<string, string> = new Map([
  ['RMB', 'CNY'],
  ['CNH', 'CNY'],
  ['RUR', 'RUB'],
  ['BYR', 'BYN'],
  ['NIS', 'ILS'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['R', 'ZAR'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['KShs', 'KES'],
  ['Kshs', 'KES'],
  ['USh', 'UGX'],
  ['Ush', 'UGX'],
  ['TSh', 'TZS'],
  ['Tsh', 'TZS'],
  ['N', 'NGN'],
  ['Ps', 'MXN'],
  ['Sh', 'KES'],
  ['Shs', 'UGX'],
  ['K', 'ZMW'],
  ['P', 'PHP'],
  ['TL', 'TRY'],
  ['YTL', 'TRY'],
  ['SFr', 'CHF'],
  ['Sfr', 'CHF'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  ['SR', 'SAR'],
  ['Tk', 'BDT'],
  ['GHC', 'GHS'],
  ['Kc', 'CZK'],
  ['Ft', 'HUF'],
  ['SKr', 'SEK'],
  ['NKr', 'NOK'],
  ['DKr', 'DKK'],
]);

/** Letters before digits that several countries share, and a noun of theirs. */
export const PREFIX_FAMILIES: ReadonlyMap<string, string> = new Map([
  ['Rs', 'rupee'],
  ['Ps', 'peso'],
  ['Re', 'rupee'],
  ['Sh', 'shilling'],
  ['Shs', 'shilling'],
  ['K', 'kwacha'],
  ['P', 'piso'],
]);

/** Aliases that stand before digits only; those of one letter only where a scale or thousands follow. */
export const PREFIX_ALIASES: ReadonlySet<string> = new Set(
  'RM Rs Ps Re Rp R N K P KSh Ksh KShs Kshs USh Ush TSh Tsh Sh Shs GHC SFr Sfr Dh Dhs SR Tk SKr NKr DKr RMB CNH NIS TL YTL'.split(' '),
);

/** Signs that stand before or behind a number. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['＄', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['￡', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₹', 'INR'],
  ['₨', 'INR'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['₸', 'KZT'],
  ['₼', 'AZN'],
  ['₾', 'GEL'],
  ['֏', 'AMD'],
  ['฿', 'THB'],
  ['₲', 'PYG'],
  ['₡', 'CRC'],
  ['₵', 'GHS'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
  ['៛', 'KHR'],
]);

/** Letters before or behind a dollar sign. */
export const DOLLAR_LETTERS: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['U.S.', 'USD'],
  ['USD', 'USD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['AUD', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['CAD', 'CAD'],
  ['Can', 'CAD'],
  ['CDN', 'CAD'],
  ['NZ', 'NZD'],
  ['HK', 'HKD'],
  ['S', 'SGD'],
  ['SG', 'SGD'],
  ['NT', 'TWD'],
  ['R', 'BRL'],
  ['J', 'JMD'],
  ['TT', 'TTD'],
  ['EC', 'XCD'],
  ['Z', 'ZWL'],
  ['N', 'NAD'],
  ['B', 'BND'],
  ['FJ', 'FJD'],
  ['Mex', 'MXN'],
  ['MX', 'MXN'],
  ['AR', 'ARS'],
  ['Bds', 'BBD'],
  ['BZ', 'BZD'],
]);

/** Nouns of one currency only, and the code. */
const PLAIN: readonly string[] = [
  'EUR: euro euros',
  'JPY: yen',
  'CNY: yuan renminbi',
  'UAH: hryvnia hryvnias hryvnya hryvnyas hryvna',
  'KZT: tenge',
  'KGS: som soms',
  'UZS: soum soums',
  'TJS: somoni somonis',
  'GEL: lari laris',
  'AMD: dram drams',
  'BGN: leva',
  'PLN: zloty zlotys zloties',
  'HUF: forint forints',
  'HRK: kuna kunas',
  'MKD: denar denars',
  'ALL: leks',
  'ILS: shekel shekels sheqels',
  'IDR: rupiah rupiahs',
  'MYR: ringgit ringgits',
  'THB: baht',
  'VND: dong',
  'BRL: reais reals',
  'ZAR: rand rands',
  'NGN: naira nairas',
  'GHS: cedi cedis',
  'ETB: birr',
  'AOA: kwanza kwanzas',
  'MZN: metical meticais',
  'BWP: pula',
  'VES: bolivar bolivars bolivares',
  'BOB: boliviano bolivianos',
  'PEN: soles',
  'PYG: guarani guaranis',
  'CRC: colones',
  'GTQ: quetzal quetzals quetzales',
  'HNL: lempira lempiras',
  'NIO: cordobas',
  'HTG: gourde gourdes',
  'BDT: taka',
  'MMK: kyat kyats',
  'LAK: kip',
  'KHR: riel riels',
  'MNT: tugrik tugriks togrog',
  'AFN: afghani afghanis',
  'MVR: rufiyaa',
  'MRU: ouguiya',
  'GMD: dalasi dalasis',
  'SLL: leone leones',
  'MGA: ariary',
  'ERN: nakfa',
  'DEM: deutschmark deutschmarks',
  'GRD: drachma drachmas',
];

/** A noun that several countries call their money: its code where nobody says whose, and the beginnings of countries' names and adjectives. */
export interface MoneyFamily {
  readonly usual: string;
  readonly countries: readonly (readonly [stem: string, code: string])[];
  /** Whether a country named elsewhere in the text decides; never for the dollar. */
  readonly fromContext: boolean;
}

const FAMILIES: readonly string[] = [
  'dollar dollars buck bucks: USD! us/USD u.s./USD america/USD united/USD canad/CAD austral/AUD new/NZD zealand/NZD hong/HKD kong/HKD singapore/SGD taiwan/TWD jamaica/JMD fiji/FJD namib/NAD zimbabwe/ZWL liberia/LRD guyan/GYD bruneia/BND brunei/BND trinidad/TTD bahamian/BSD barbad/BBD caribbean/XCD belize/BZD surinam/SRD',
  'pound pounds: GBP britain/GBP british/GBP sterling/GBP uk/GBP u.k./GBP london/GBP england/GBP egypt/EGP cairo/EGP leban/LBP beirut/LBP damascus/SYP khartoum/SDG syria/SYP sudan/SDG south/SSP turk/TRY cyprio/CYP irish/IEP',
  'ruble rubles rouble roubles: RUB russia/RUB moscow/RUB soviet/RUB belarus/BYN transnistria/PRB',
  'lira liras lire: TRY turk/TRY ital/ITL leban/LBP syria/SYP malt/MTL cyprio/CYP',
  'manat manats: AZN azer/AZN baku/AZN turkmen/TMT',
  'won: KRW south/KRW seoul/KRW north/KPW',
  'lei leu: RON romania/RON bucharest/RON chisinau/MDL moldova/MDL',
  'dinar dinars: XXX iraq/IQD kuwait/KWD jordan/JOD serbia/RSD algeria/DZD tunisia/TND liby/LYD bahrain/BHD yugoslav/YUM macedonia/MKD sudan/SDD baghdad/IQD belgrade/RSD amman/JOD algiers/DZD tunis/TND tripoli/LYD manama/BHD',
  'riyal riyals: XXX saudi/SAR riyadh/SAR qatar/QAR doha/QAR yemen/YER sanaa/YER oman/OMR muscat/OMR iran/IRR tehran/IRR',
  'rial rials: IRR iran/IRR tehran/IRR oman/OMR yemen/YER qatar/QAR saudi/SAR',
  'dirham dirhams: XXX emirat/AED uae/AED u.a.e./AED dubai/AED abu/AED morocc/MAD rabat/MAD',
  'rupee rupees: INR india/INR delhi/INR pakistan/PKR islamabad/PKR lahore/PKR karachi/PKR peshawar/PKR rawalpindi/PKR quetta/PKR multan/PKR mumbai/INR kolkata/INR chennai/INR sri/LKR colombo/LKR kathmandu/NPR lanka/LKR nepal/NPR mauriti/MUR seychell/SCR',
  'peso pesos: XXX mexic/MXN philippin/PHP filipino/PHP manila/PHP argentin/ARS chile/CLP colombia/COP cuba/CUP uruguay/UYU dominican/DOP',
  'franc francs: XXX swiss/CHF switzerland/CHF zurich/CHF geneva/CHF cfa/XOF senegal/XOF mali/XOF malian/XOF burkin/XOF ivor/XOF ivory/XOF benin/XOF togo/XOF niamey/XOF cameroon/XAF chad/XAF gabon/XAF french/FRF belgian/BEF congo/CDF rwanda/RWF burundi/BIF djibouti/DJF guinea/GNF comor/KMF',
  'krona kronor kronas kronur: SEK swed/SEK stockholm/SEK iceland/ISK',
  'krone kroner krones: XXX norw/NOK oslo/NOK danish/DKK denmark/DKK copenhagen/DKK',
  'crown crowns: XXX czech/CZK prague/CZK swed/SEK stockholm/SEK norw/NOK oslo/NOK danish/DKK denmark/DKK copenhagen/DKK estonia/EEK tallinn/EEK slovak/SKK bratislava/SKK iceland/ISK reykjavik/ISK',
  'koruna korunas koruny: CZK czech/CZK prague/CZK slovak/SKK bratislava/SKK',
  'shilling shillings: XXX kenya/KES nairobi/KES uganda/UGX kampala/UGX tanzania/TZS dodoma/TZS salaam/TZS somali/SOS mogadishu/SOS',
  'piso: XXX philippin/PHP filipino/PHP manila/PHP botswan/BWP gaborone/BWP',
  'kwacha: XXX zambia/ZMW lusaka/ZMW malawi/MWK lilongwe/MWK',
  'mark marks: DEM german/DEM bosnia/BAM convertible/BAM finnish/FIM',
  'real: BRL brazil/BRL',
  'sum sums: UZS uzbek/UZS',
  'lev: BGN bulgaria/BGN',
  'lek: ALL albania/ALL',
  'loti maloti: LSL lesotho/LSL',
  'guilder guilders: NLG dutch/NLG antill/ANG',
];

/** Hundredth parts of money and the noun or code of the whole. */
export const SUBUNITS: ReadonlyMap<string, string> = new Map([
  ['cent', 'dollar'],
  ['cents', 'dollar'],
  ['pence', 'GBP'],
  ['penny', 'GBP'],
  ['pennies', 'GBP'],
  ['kopeck', 'RUB'],
  ['kopecks', 'RUB'],
  ['kopek', 'RUB'],
  ['kopeks', 'RUB'],
  ['kurus', 'TRY'],
  ['paise', 'rupee'],
  ['sen', 'MYR'],
  ['kobo', 'NGN'],
  ['centavos', 'peso'],
  ['fen', 'CNY'],
]);

/** Families whose noun is an English word of its own: money only where a country says so. */
export const WORDS_TOO: ReadonlySet<string> = new Set([
  'mark',
  'marks',
  'crown',
  'crowns',
  'real',
  'sum',
  'sums',
  'lev',
  'lek',
  'buck',
  'bucks',
]);

/** Codes by the nouns that say them without help. */
export const CURRENCY_NOUNS: ReadonlyMap<string, string> = new Map(
  PLAIN.flatMap((line) => {
    const [code = '', nouns = ''] = line.split(': ');
    return nouns.split(' ').map((noun) => [noun, code] as const);
  }),
);

/** Families by noun. */
export const MONEY_FAMILIES: ReadonlyMap<string, MoneyFamily> = new Map(
  FAMILIES.flatMap((line) => {
    const [nouns = '', rest = ''] = line.split(': ');
    const [usual = '', ...pairs] = rest.split(' ');
    const countries = pairs.map((pair) => {
      const [stem = '', code = ''] = pair.split('/');
      return [stem, code] as const;
    });
    const family = { usual: usual.replace('!', ''), countries, fromContext: !usual.endsWith('!') };
    return nouns.split(' ').map((noun) => [noun, family] as const);
  }),
);
