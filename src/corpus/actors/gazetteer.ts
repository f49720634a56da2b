// The built-in actors: states with capitals and demonyms, and the organisations of world politics. actors.yaml adds to them.
import type { Actor } from '../types.js';

/** name | further names | capital and other metonyms | adjectives and demonyms; capitals that are common words or names are left out. Being listed says nothing on recognition. */
const STATES = `
Afghanistan | Islamic Republic of Afghanistan | Kabul | Afghan, Afghans
Albania | | Tirana | Albanian, Albanians
Algeria | | Algiers | Algerian, Algerians
Andorra | | | Andorran, Andorrans
Angola | | Luanda | Angolan, Angolans
Antigua and Barbuda | | | Antiguan, Antiguans
Argentina | | Buenos Aires | Argentine, Argentines, Argentinian
Armenia | Republic of Armenia | Yerevan | Armenian, Armenians
Australia | | Canberra | Australian, Australians
Austria | | Vienna | Austrian, Austrians
Azerbaijan | Republic of Azerbaijan | Baku | Azerbaijani, Azerbaijanis, Azeri, Azeris
Bahamas | The Bahamas | | Bahamian, Bahamians
Bahrain | | Manama | Bahraini, Bahrainis
Bangladesh | | Dhaka | Bangladeshi, Bangladeshis
Barbados | | | Barbadian, Barbadians
Belarus | | Minsk | Belarusian, Belarusians, Belarussian
Belgium | | | Belgian, Belgians
Belize | | | Belizean, Belizeans
Benin | | Cotonou | Beninese
Bhutan | | Thimphu | Bhutanese
Bolivia | | La Paz | Bolivian, Bolivians
Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina | Sarajevo | Bosnian, Bosnians
Botswana | | Gaborone | Botswanan, Batswana
Brazil | | Brasília, Brasilia | Brazilian, Brazilians
Brunei | Brunei Darussalam | | Bruneian, Bruneians
Bulgaria | | Sofia | Bulgarian, Bulgarians
Burkina Faso | | Ouagadougou | Burkinabe, Burkinabé
Burundi | | Gitega, Bujumbura | Burundian, Burundians
Cabo Verde | Cape Verde | | Cape Verdean
Cambodia | | Phnom Penh | Cambodian, Cambodians
Cameroon | | Yaoundé, Yaounde | Cameroonian, Cameroonians
Canada | | Ottawa | Canadian, Canadians
Central African Republic | | Bangui | Central African
Chad | | N'Djamena | Chadian, Chadians
Chile | | | Chilean, Chileans
China | People's Republic of China, PRC | Beijing, Zhongnanhai | Chinese
Colombia | | Bogotá, Bogota | Colombian, Colombians
Comoros | | Moroni | Comorian, Comorians
Costa Rica | | | Costa Rican, Costa Ricans
Côte d'Ivoire | Cote d'Ivoire, Ivory Coast | Abidjan, Yamoussoukro | Ivorian, Ivorians
Croatia | | Zagreb | Croatian, Croatians, Croat, Croats
Cuba | | Havana | Cuban, Cubans
Cyprus | Republic of Cyprus | Nicosia | Cypriot, Cypriots
Czechia | Czech Republic | Prague | Czech, Czechs
Democratic Republic of the Congo | DRC, DR Congo, Congo-Kinshasa | Kinshasa | Congolese
Denmark | | Copenhagen | Danish, Dane, Danes
Djibouti | | | Djiboutian, Djiboutians
Dominica | | | 
Dominican Republic | | Santo Domingo | Dominican, Dominicans
Ecuador | | Quito | Ecuadorian, Ecuadorians
Egypt | | Cairo | Egyptian, Egyptians
El Salvador | | San Salvador | Salvadoran, Salvadorans
Equatorial Guinea | | Malabo | Equatoguinean
Eritrea | | Asmara | Eritrean, Eritreans
Estonia | | Tallinn | Estonian, Estonians
Eswatini | Swaziland | Mbabane | Swazi
Ethiopia | | Addis Ababa | Ethiopian, Ethiopians
Fiji | | Suva | Fijian, Fijians
Finland | | Helsinki | Finnish, Finn, Finns
France | | Paris, Élysée, Elysée, Elysee, Quai d'Orsay | French
Gabon | | Libreville | Gabonese
Gambia | The Gambia | Banjul | Gambian, Gambians
Georgia | | Tbilisi | Georgian, Georgians
Germany | | Berlin | German, Germans
Ghana | | Accra | Ghanaian, Ghanaians
Greece | | Athens | Greek, Greeks
Grenada | | | Grenadian, Grenadians
Guatemala | | | Guatemalan, Guatemalans
Guinea | | Conakry | Guinean, Guineans
Guinea-Bissau | | Bissau | Bissau-Guinean
Guyana | | | Guyanese
Haiti | | Port-au-Prince | Haitian, Haitians
Honduras | | Tegucigalpa | Honduran, Hondurans
Hungary | | Budapest | Hungarian, Hungarians
Iceland | | Reykjavik, Reykjavík | Icelandic
India | | New Delhi, Delhi | Indian, Indians
Indonesia | | Jakarta | Indonesian, Indonesians
Iran | Islamic Republic of Iran | Tehran | Iranian, Iranians
Iraq | | Baghdad | Iraqi, Iraqis
Ireland | | Dublin | Irish
Israel | | Tel Aviv | Israeli, Israelis
Italy | | Rome | Italian, Italians
Jamaica | | | Jamaican, Jamaicans
Japan | | Tokyo | Japanese
Jordan | | Amman | Jordanian, Jordanians
Kazakhstan | Republic of Kazakhstan | Astana, Nur-Sultan, Akorda | Kazakh, Kazakhs, Kazakhstani, Kazakhstanis
Kenya | | Nairobi | Kenyan, Kenyans
Kiribati | | | 
Kosovo | | Pristina | Kosovar, Kosovars
Kuwait | | | Kuwaiti, Kuwaitis
Kyrgyzstan | Kyrgyz Republic | Bishkek | Kyrgyz, Kyrgyzstani, Kyrgyzstanis
Laos | | Vientiane | Laotian, Laotians, Lao
Latvia | | Riga | Latvian, Latvians
Lebanon | | Beirut | Lebanese
Lesotho | | Maseru | Basotho
Liberia | | Monrovia | Liberian, Liberians
Libya | | Tripoli | Libyan, Libyans
Liechtenstein | | Vaduz | 
Lithuania | | Vilnius | Lithuanian, Lithuanians
Luxembourg | | | Luxembourgish
Madagascar | | Antananarivo | Malagasy
Malawi | | Lilongwe | Malawian, Malawians
Malaysia | | Kuala Lumpur | Malaysian, Malaysians
Maldives | | | Maldivian, Maldivians
Mali | | Bamako | Malian, Malians
Malta | | Valletta | Maltese
Marshall Islands | | | Marshallese
Mauritania | | Nouakchott | Mauritanian, Mauritanians
Mauritius | | | Mauritian, Mauritians
Mexico | | Mexico City | Mexican, Mexicans
Micronesia | | | Micronesian, Micronesians
Moldova | Republic of Moldova | Chișinău, Chisinau | Moldovan, Moldovans
Monaco | | | Monegasque
Mongolia | | Ulaanbaatar, Ulan Bator | Mongolian, Mongolians
Montenegro | | Podgorica | Montenegrin, Montenegrins
Morocco | | Rabat | Moroccan, Moroccans
Mozambique | | Maputo | Mozambican, Mozambicans
Myanmar | Burma | Naypyidaw, Nay Pyi Taw | Burmese
Namibia | | Windhoek | Namibian, Namibians
Nauru | | | Nauruan, Nauruans
Nepal | | Kathmandu | Nepali, Nepalis, Nepalese
Netherlands | The Netherlands, Holland | The Hague, Amsterdam | Dutch
New Zealand | | | New Zealander, New Zealanders
Nicaragua | | Managua | Nicaraguan, Nicaraguans
Niger | | Niamey | Nigerien, Nigeriens
Nigeria | | Abuja | Nigerian, Nigerians
North Korea | DPRK, Democratic People's Republic of Korea | Pyongyang | North Korean, North Koreans
North Macedonia | | Skopje | Macedonian, Macedonians
Norway | | Oslo | Norwegian, Norwegians
Oman | | Muscat | Omani, Omanis
Pakistan | | Islamabad | Pakistani, Pakistanis
Palau | | | Palauan, Palauans
Palestine | State of Palestine, Palestinian Authority | Ramallah | Palestinian, Palestinians
Panama | | Panama City | Panamanian, Panamanians
Papua New Guinea | | Port Moresby | Papua New Guinean
Paraguay | | Asunción, Asuncion | Paraguayan, Paraguayans
Peru | | | Peruvian, Peruvians
Philippines | The Philippines | Manila | Philippine, Filipino, Filipinos
Poland | | Warsaw | Polish, Pole, Poles
Portugal | | Lisbon | Portuguese
Qatar | | Doha | Qatari, Qataris
Republic of the Congo | Congo-Brazzaville | Brazzaville | 
Romania | | Bucharest | Romanian, Romanians
Russia | Russian Federation | Moscow, Kremlin | Russian, Russians
Rwanda | | Kigali | Rwandan, Rwandans
Saint Kitts and Nevis | | | 
Saint Lucia | St. Lucia | | 
Saint Vincent and the Grenadines | | | 
Samoa | | | Samoan, Samoans
San Marino | | | 
São Tomé and Príncipe | Sao Tome and Principe | | 
Saudi Arabia | Kingdom of Saudi Arabia, KSA | Riyadh | Saudi, Saudis, Saudi Arabian
Senegal | | Dakar | Senegalese
Serbia | | Belgrade | Serbian, Serbians, Serb, Serbs
Seychelles | | | Seychellois
Sierra Leone | | Freetown | Sierra Leonean, Sierra Leoneans
Singapore | | | Singaporean, Singaporeans
Slovakia | | Bratislava | Slovak, Slovaks, Slovakian
Slovenia | | Ljubljana | Slovenian, Slovenians, Slovene, Slovenes
Solomon Islands | | Honiara | Solomon Islander
Somalia | | Mogadishu | Somali, Somalis
South Africa | | Pretoria | South African, South Africans
South Korea | Republic of Korea, ROK | Seoul | South Korean, South Koreans
South Sudan | | Juba | South Sudanese
Spain | | Madrid | Spanish, Spaniard, Spaniards
Sri Lanka | | Colombo | Sri Lankan, Sri Lankans
Sudan | | Khartoum | Sudanese
Suriname | | Paramaribo | Surinamese
Sweden | | Stockholm | Swedish, Swede, Swedes
Switzerland | | Bern, Berne | Swiss
Syria | Syrian Arab Republic | Damascus | Syrian, Syrians
Taiwan | Republic of China | Taipei | Taiwanese
Tajikistan | | Dushanbe | Tajik, Tajiks, Tajikistani, Tajikistanis
Tanzania | | Dodoma, Dar es Salaam | Tanzanian, Tanzanians
Thailand | | Bangkok | Thai, Thais
Timor-Leste | East Timor | Dili | Timorese
Togo | | Lomé, Lome | Togolese
Tonga | | | Tongan, Tongans
Trinidad and Tobago | Trinidad | Port of Spain | Trinidadian
Tunisia | | Tunis | Tunisian, Tunisians
Turkey | Türkiye, Turkiye, Republic of Türkiye, Republic of Turkey | Ankara | Turkish, Turk, Turks
Turkmenistan | | Ashgabat | Turkmen, Turkmens
Tuvalu | | | Tuvaluan, Tuvaluans
Uganda | | Kampala | Ugandan, Ugandans
Ukraine | | Kyiv, Kiev, Bankova | Ukrainian, Ukrainians
United Arab Emirates | UAE, U.A.E., Emirates | Abu Dhabi | Emirati, Emiratis
United Kingdom | UK, U.K., Britain, Great Britain | London, Downing Street, Whitehall | British, Briton, Britons
United States | US, U.S., USA, U.S.A., United States of America | Washington, White House, Pentagon, Capitol Hill | American, Americans
Uruguay | | Montevideo | Uruguayan, Uruguayans
Uzbekistan | Republic of Uzbekistan | Tashkent | Uzbek, Uzbeks, Uzbekistani, Uzbekistanis
Vanuatu | | Port Vila | 
Vatican | Holy See, Vatican City | | 
Venezuela | | Caracas | Venezuelan, Venezuelans
Vietnam | Viet Nam | Hanoi | Vietnamese
Yemen | | Sanaa, Sana'a | Yemeni, Yemenis
Zambia | | Lusaka | Zambian, Zambians
Zimbabwe | | Harare | Zimbabwean, Zimbabweans
`;

const ORGANISATIONS = `
African Union | AU | | 
APEC | Asia-Pacific Economic Cooperation | | 
Arab League | League of Arab States | | 
ASEAN | Association of Southeast Asian Nations | | 
Asian Infrastructure Investment Bank | AIIB | | 
AUKUS | | | 
BRICS | BRICS+ | | 
CIS | Commonwealth of Independent States | | 
Council of Europe | CoE | | 
CSTO | Collective Security Treaty Organization, Collective Security Treaty Organisation | | 
ECOWAS | Economic Community of West African States | | 
Eurasian Economic Union | EAEU, EEU | | 
European Bank for Reconstruction and Development | EBRD | | 
European Union | EU, E.U. | Brussels | 
G7 | Group of Seven, G-7 | | 
G20 | Group of Twenty, G-20 | | 
Gulf Cooperation Council | GCC | | 
Hamas | | | 
Hezbollah | Hizbullah, Hizballah | | 
International Atomic Energy Agency | IAEA | | 
International Court of Justice | ICJ | | 
International Criminal Court | ICC | | 
International Monetary Fund | IMF | | 
Mercosur | | | 
NATO | North Atlantic Treaty Organization, North Atlantic Treaty Organisation, North Atlantic Alliance | | 
OECD | Organisation for Economic Co-operation and Development, Organization for Economic Cooperation and Development | | 
OPEC | OPEC+, Organization of the Petroleum Exporting Countries | | 
Organisation of Islamic Cooperation | OIC, Organization of Islamic Cooperation | | 
Organization of American States | OAS | | 
OSCE | Organization for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe | | 
Pacific Islands Forum | PIF | | 
Red Cross | ICRC, International Committee of the Red Cross | | 
Shanghai Cooperation Organisation | SCO, Shanghai Cooperation Organization | | 
Taliban | | | 
United Nations | UN, U.N. | | 
UN Security Council | UNSC, United Nations Security Council, U.N. Security Council | | 
UNESCO | | | 
UNHCR | | | 
World Bank | | | 
World Health Organization | WHO | | 
World Trade Organization | WTO | | 
`;

const NO_METONYM_WHEN_LOCAL: ReadonlySet<string> = new Set([
  'Kremlin',
  'Pentagon',
  'White House',
  'Bankova',
  'Akorda',
  'Zhongnanhai',
  'Whitehall',
  'Downing Street',
  'Capitol Hill',
  "Quai d'Orsay",
]);

/** Whether a metonym is also a place where things happen, such as a capital. */
export const isPlace = (metonym: string): boolean => !NO_METONYM_WHEN_LOCAL.has(metonym) && !/lys[ée]e/.test(metonym);

/** The built-in actors, in alphabetical order within their kind. */
export const GAZETTEER: readonly Actor[] = [...toActors(STATES, 'state'), ...toActors(ORGANISATIONS, 'organisation')];

function toActors(table: string, kind: Actor['kind']): readonly Actor[] {
  const words = (cell: string | undefined): readonly string[] =>
    (cell ?? '')
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', names, metonyms, adjectives] = row.split('|');
      return { name: name.trim(), kind, names: [name.trim(), ...words(names)], metonyms: words(metonyms), adjectives: words(adjectives) };
    });
}
