// Regions with the states that lie in them, and cities with their states: what a statement may call by the larger name.
import { createMemory } from '../../base/remember.js';

/** Region with other names for it, then states by the names of the gazetteer. */
const REGIONS_TABLE = `
South Caucasus, Southern Caucasus, Transcaucasus: Armenia, Azerbaijan, Georgia
Caucasus, North Caucasus: Armenia, Azerbaijan, Georgia, Chechnya, Dagestan
Central Asia: Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan, Uzbekistan
Baltics, Baltic, Baltic States: Estonia, Latvia, Lithuania
Balkans, Balkan, Western Balkans, Western Balkan, Southeast Europe: Albania, Bosnia and Herzegovina, Bosnia, Bulgaria, Croatia, Greece, Kosovo, Montenegro, North Macedonia, Macedonia, Romania, Serbia, Slovenia
Scandinavia: Denmark, Norway, Sweden
Nordics, Nordic, Northern Europe: Denmark, Finland, Iceland, Norway, Sweden, Estonia, Latvia, Lithuania
Benelux, Low Countries: Belgium, Luxembourg, Netherlands
Iberia, Iberian: Portugal, Spain
Visegrad, Visegrad Four, Visegrad Group: Czechia, Czech Republic, Hungary, Poland, Slovakia
Central Europe: Austria, Czechia, Czech Republic, Germany, Hungary, Poland, Slovakia, Slovenia, Switzerland
Eastern Europe, East Europe: Belarus, Bulgaria, Czechia, Czech Republic, Hungary, Moldova, Poland, Romania, Russia, Slovakia, Ukraine
Western Europe: Austria, Belgium, France, Germany, Ireland, Italy, Luxembourg, Netherlands, Portugal, Spain, Switzerland, United Kingdom
Southern Europe: Cyprus, Greece, Italy, Malta, Portugal, Spain
Maghreb, North Africa, Northern Africa: Algeria, Libya, Mauritania, Morocco, Tunisia, Egypt
Sahel: Burkina Faso, Chad, Mali, Mauritania, Niger
Horn of Africa, Horn: Djibouti, Eritrea, Ethiopia, Somalia, Somaliland
East Africa, Eastern Africa: Burundi, Djibouti, Eritrea, Ethiopia, Kenya, Rwanda, Somalia, South Sudan, Sudan, Tanzania, Uganda
West Africa, Western Africa: Benin, Burkina Faso, Cape Verde, Gambia, Ghana, Guinea, Guinea-Bissau, Ivory Coast, Côte d'Ivoire, Liberia, Mali, Mauritania, Niger, Nigeria, Senegal, Sierra Leone, Togo
Central Africa: Cameroon, Central African Republic, Chad, Congo, Democratic Republic of the Congo, Republic of the Congo, Equatorial Guinea, Gabon
Southern Africa: Angola, Botswana, Eswatini, Lesotho, Malawi, Mozambique, Namibia, South Africa, Zambia, Zimbabwe
Great Lakes, African Great Lakes: Burundi, Democratic Republic of the Congo, Kenya, Rwanda, Tanzania, Uganda
Gulf, Persian Gulf, Gulf States: Bahrain, Iran, Iraq, Kuwait, Oman, Qatar, Saudi Arabia, United Arab Emirates
Levant: Israel, Jordan, Lebanon, Palestine, Syria
Middle East, Near East: Bahrain, Egypt, Iran, Iraq, Israel, Jordan, Kuwait, Lebanon, Oman, Palestine, Qatar, Saudi Arabia, Syria, Turkey, United Arab Emirates, Yemen
Arab World, Arab: Algeria, Bahrain, Egypt, Iraq, Jordan, Kuwait, Lebanon, Libya, Morocco, Oman, Palestine, Qatar, Saudi Arabia, Sudan, Syria, Tunisia, United Arab Emirates, Yemen
South Asia, Southern Asia, Subcontinent: Afghanistan, Bangladesh, Bhutan, India, Maldives, Nepal, Pakistan, Sri Lanka
Southeast Asia, South East Asia, South-East Asia: Brunei, Cambodia, East Timor, Timor-Leste, Indonesia, Laos, Malaysia, Myanmar, Philippines, Singapore, Thailand, Vietnam
Indochina: Cambodia, Laos, Vietnam
East Asia, Northeast Asia, Far East: China, Hong Kong, Japan, Mongolia, North Korea, South Korea, Taiwan
Korean Peninsula, Koreas: North Korea, South Korea
Central America: Belize, Costa Rica, El Salvador, Guatemala, Honduras, Nicaragua, Panama
Caribbean: Bahamas, Barbados, Cuba, Dominican Republic, Grenada, Haiti, Jamaica, Trinidad and Tobago
Andes, Andean: Bolivia, Chile, Colombia, Ecuador, Peru, Venezuela
Southern Cone: Argentina, Chile, Paraguay, Uruguay
South America: Argentina, Bolivia, Brazil, Chile, Colombia, Ecuador, Guyana, Paraguay, Peru, Suriname, Uruguay, Venezuela
North America: Canada, Mexico, United States
Black Sea: Bulgaria, Georgia, Romania, Russia, Turkey, Ukraine
Caspian, Caspian Sea: Azerbaijan, Iran, Kazakhstan, Russia, Turkmenistan
Mediterranean: Algeria, Cyprus, Egypt, France, Greece, Israel, Italy, Lebanon, Libya, Malta, Morocco, Spain, Syria, Tunisia, Turkey
Turkic World, Turkic States, Turkic: Azerbaijan, Kazakhstan, Kyrgyzstan, Turkey, Turkmenistan, Uzbekistan
Post-Soviet Space, Former Soviet Union: Armenia, Azerbaijan, Belarus, Estonia, Georgia, Kazakhstan, Kyrgyzstan, Latvia, Lithuania, Moldova, Russia, Tajikistan, Turkmenistan, Ukraine, Uzbekistan
Anglosphere: Australia, Canada, New Zealand, United Kingdom, United States
Pacific Islands: Fiji, Kiribati, Marshall Islands, Micronesia, Nauru, Palau, Papua New Guinea, Samoa, Solomon Islands, Tonga, Tuvalu, Vanuatu`;

/** Regions made of others. */
const LARGER_TABLE = `
Latin America: Central America, South America, Caribbean
Americas: Central America, South America, Caribbean, North America
Africa: North Africa, West Africa, East Africa, Central Africa, Southern Africa
Sub-Saharan Africa: West Africa, East Africa, Central Africa, Southern Africa
Asia: Central Asia, South Asia, Southeast Asia, East Asia, Middle East
Europe: Eastern Europe, Western Europe, Southern Europe, Central Europe, Nordics, Balkans, Baltics
Eurasia: Central Asia, South Caucasus, Eastern Europe`;

const linesOf = (table: string): readonly (readonly [readonly string[], readonly string[]])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [heads = '', members = ''] = line.split(': ');
      return [heads.split(', '), members.split(', ')] as const;
    });

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/['’]s?$/, '')
    .replace(/-/g, ' ')
    .replace(/(asia|africa|america)ns?$/, '$1')
    .replace(/europeans?$/, 'europe')
    .replace(/eurasians?$/, 'eurasia')
    .replace(/(?:scandinavia)ns?$/, 'scandinavia')
    .replace(/^middle eastern$/, 'middle east')
    .replace(/^caucasian$/, 'caucasus');

const REGIONS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const regions = new Map(
    linesOf(REGIONS_TABLE).flatMap(([heads, states]) => heads.map((head) => [keyOf(head), new Set(states)] as const)),
  );
  for (const [heads, parts] of linesOf(LARGER_TABLE))
    for (const head of heads) regions.set(keyOf(head), new Set(parts.flatMap((part) => [...(regions.get(keyOf(part)) ?? [])])));
  return regions;
})();

/** The states of a region by any name for it, `South Caucasus`, `Central Asian`; none for what is no region. */
export const statesOfRegion = (name: string): ReadonlySet<string> => REGIONS.get(keyOf(name)) ?? NONE;

const sentences = createMemory<readonly ReadonlySet<string>[]>(2000);

/** The states of each region that a text names. */
export const regionsIn = (text: string): readonly ReadonlySet<string>[] =>
  sentences(text, () =>
    [...text.matchAll(CAPITALS)].flatMap(([run]) => {
      const words = run.split(' ');
      const names = words.flatMap((_, from) => words.slice(from).map((_, length) => words.slice(from, from + length + 1).join(' ')));
      return names.map(statesOfRegion).filter(({ size }) => size > 0);
    }),
  );

const CAPITALS = /\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3}/gu;

const NONE: ReadonlySet<string> = new Set();

/** Large cities that are no capitals, or whose state is often called by them in news. */
const CITIES_TABLE = `
Turkey: Istanbul, Izmir, Antalya, Adana, Gaziantep, Diyarbakir, Trabzon, Bursa
Russia: St. Petersburg, Saint Petersburg, Yekaterinburg, Kazan, Sochi, Vladivostok, Novosibirsk, Rostov, Grozny, Kaliningrad
Ukraine: Kharkiv, Odesa, Odessa, Lviv, Dnipro, Mariupol, Donetsk, Zaporizhzhia, Kherson
Azerbaijan: Ganja, Gabala, Shusha, Nakhchivan, Sumgait, Lachin
Armenia: Gyumri, Vanadzor
Georgia: Batumi, Kutaisi, Poti
Kazakhstan: Almaty, Aktau, Shymkent, Karaganda
Uzbekistan: Samarkand, Bukhara, Fergana, Namangan, Andijan, Termez
Kyrgyzstan: Osh, Batken, Jalal-Abad
Tajikistan: Khujand, Khorog
Iran: Isfahan, Tabriz, Mashhad, Shiraz, Qom, Bandar Abbas
Iraq: Basra, Mosul, Erbil, Kirkuk
Syria: Aleppo, Homs, Idlib, Latakia
Israel: Tel Aviv, Haifa, Jerusalem
Saudi Arabia: Jeddah, Mecca, Medina, Jubail, Dammam
United Arab Emirates: Dubai, Sharjah, Fujairah
Egypt: Alexandria, Sharm el-Sheikh, Suez
Libya: Benghazi, Misrata
Morocco: Casablanca, Marrakesh, Tangier
Nigeria: Lagos, Kano, Ibadan, Port Harcourt
South Africa: Johannesburg, Durban, Cape Town
Kenya: Mombasa, Kisumu
Tanzania: Dar es Salaam, Zanzibar
Ethiopia: Dire Dawa, Mekelle
Somalia: Baidoa, Berbera
Ivory Coast: Abidjan
Cameroon: Douala
Democratic Republic of the Congo: Goma, Lubumbashi
China: Shanghai, Shenzhen, Guangzhou, Wuhan, Chongqing, Xi'an, Urumqi
India: Mumbai, Kolkata, Chennai, Bangalore, Bengaluru, Hyderabad, Srinagar
Pakistan: Karachi, Lahore, Peshawar, Quetta, Multan
Afghanistan: Kandahar, Herat, Mazar-i-Sharif
Bangladesh: Chittagong
Myanmar: Yangon, Rangoon, Mandalay
Vietnam: Ho Chi Minh City, Hue, Da Nang
Indonesia: Surabaya, Bali
Philippines: Cebu, Davao, Cotabato
Japan: Osaka, Kyoto, Nagoya, Hiroshima, Ishigaki, Naha
South Korea: Busan, Incheon
Australia: Sydney, Melbourne, Brisbane, Perth
Germany: Frankfurt, Munich, Hamburg, Cologne, Bonn
France: Marseille, Lyon, Strasbourg, Toulouse, Bordeaux, Boulogne, Calais, Nice
Italy: Milan, Turin, Naples, Palermo
Spain: Barcelona, Valencia, Seville
Switzerland: Geneva, Zurich, Davos, Basel, Lausanne
Netherlands: The Hague, Rotterdam, Urk
Belgium: Antwerp, Bruges
United Kingdom: Edinburgh, Glasgow, Belfast, Manchester, Liverpool
Poland: Gdansk, Krakow
Serbia: Novi Sad, Nis
Canada: Toronto, Montreal, Vancouver, Calgary
United States: New York, Los Angeles, Chicago, Houston, Miami, San Francisco, Boston, Alaska, Anchorage
Mexico: Guadalajara, Monterrey, Tijuana
Brazil: Sao Paulo, São Paulo, Rio de Janeiro, Manaus
Colombia: Medellin, Medellín, Cali, Cartagena
Ecuador: Guayaquil
Bolivia: Santa Cruz, Potosí, Uyuni
Peru: Cusco, Arequipa, Huaraz`;

const CITIES: ReadonlyMap<string, readonly string[]> = new Map(
  linesOf(CITIES_TABLE).flatMap(([heads, cities]) => heads.map((head) => [head, cities] as const)),
);

const ALL_CITIES: ReadonlySet<string> = new Set([...CITIES.values()].flat());

/** True for a city of the table. */
export const isKnownCity = (name: string): boolean => ALL_CITIES.has(name);

/** Cities of a state, by its name in the gazetteer. */
export const citiesOfState = (state: string): readonly string[] => CITIES.get(state) ?? [];

/** Institutions that news names without their state or body: the word, then whose it is. */
const INSTITUTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bthe (?:European )?Commission\b/, 'European Union'],
  [/\bEuropean (?:Commission|Parliament|Council)\b/, 'European Union'],
  [/\b(?:Pentagon|White House|Capitol Hill|State Department|US Treasury|Foggy Bottom|Federal Reserve|USAID|FBI|CIA)\b/, 'United States'],
  // "the Obama administration": only one state is called by the name of who governs it.
  [
    /\b(?:Nixon|Ford|Carter|Reagan|Bush|Clinton|Obama|Trump|Biden)(?:['’]s)? (?:administration|White House|cabinet|team)\b/,
    'United States',
  ],
  [/\b(?:Kremlin|State Duma|Duma|Federation Council|FSB)\b/, 'Russia'],
  [/\b(?:Downing Street|Whitehall|Westminster|House of Commons|House of Lords|Foreign Office|Bank of England)\b/, 'United Kingdom'],
  [/\b(?:Bundestag|Bundesrat|Bundesbank|Bundeswehr)\b/, 'Germany'],
  [/\b(?:Élysée|Elysee|Quai d'Orsay|Matignon)\b/, 'France'],
  [/\b(?:Knesset|Mossad|Shin Bet|IDF)\b/, 'Israel'],
  [/\b(?:Revolutionary Guards?|IRGC)\b/, 'Iran'],
  [/\b(?:Sejm)\b/, 'Poland'],
  [/\b(?:Riksdag)\b/, 'Sweden'],
  [/\b(?:Storting)\b/, 'Norway'],
  [/\b(?:Blue House)\b/, 'South Korea'],
  [/\b(?:Casa Rosada)\b/, 'Argentina'],
  [/\b(?:Planalto|Itamaraty)\b/, 'Brazil'],
  [/\bAnglo-\p{Lu}/u, 'United Kingdom'],
  [/\bFranco-\p{Lu}/u, 'France'],
  [/\bRusso-\p{Lu}/u, 'Russia'],
  [/\bSino-\p{Lu}/u, 'China'],
  [/\bItalo-\p{Lu}/u, 'Italy'],
  [/\bTurko-\p{Lu}/u, 'Turkey'],
  [/\b(?:Zhongnanhai|Politburo|People['’]s Liberation Army)\b/, 'China'],
  [/\bVerkhovna Rada\b/, 'Ukraine'],
  [/\b(?:Lok Sabha|Rajya Sabha)\b/, 'India'],
  [/\b(?:Security Council|UNHCR|UNICEF|General Assembly)\b/, 'United Nations'],
];

/** States and bodies that a text names by their institutions. */
export const bodiesIn = (text: string): readonly string[] => INSTITUTIONS.flatMap(([words, body]) => (words.test(text) ? [body] : []));
