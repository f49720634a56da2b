// States and commonly named territories in English. Being listed says nothing on recognition.

/**
 * One line each: name | further names | capitals, which are also places | seats of government | adjectives and demonyms.
 * The article stays out. Capitals that are common words or names elsewhere (Male, Victoria, Georgetown) are left out.
 */
export const STATES = `
Afghanistan | Islamic Republic of Afghanistan | Kabul | | Afghan, Afghans
Albania | Republic of Albania | Tirana | | Albanian, Albanians
Algeria | People's Democratic Republic of Algeria | Algiers | El Mouradia | Algerian, Algerians
Andorra | Principality of Andorra | Andorra la Vella | | Andorran, Andorrans
Angola | Republic of Angola | Luanda | | Angolan, Angolans
Antigua and Barbuda | Antigua & Barbuda, Antigua | | | Antiguan, Antiguans
Argentina | Argentine Republic | Buenos Aires | Casa Rosada | Argentine, Argentines, Argentinian, Argentinians, Argentinean
Armenia | Republic of Armenia | Yerevan | | Armenian, Armenians
Australia | Commonwealth of Australia | Canberra | | Australian, Australians, Aussie, Aussies
Austria | Republic of Austria | Vienna | Ballhausplatz | Austrian, Austrians
Azerbaijan | Republic of Azerbaijan | Baku | | Azerbaijani, Azerbaijanis, Azeri, Azeris
Bahamas | Commonwealth of the Bahamas | | | Bahamian, Bahamians
Bahrain | Kingdom of Bahrain | Manama | | Bahraini, Bahrainis
Bangladesh | People's Republic of Bangladesh | Dhaka, Dacca | | Bangladeshi, Bangladeshis
Barbados | | Bridgetown | | Barbadian, Barbadians, Bajan
Belarus | Republic of Belarus, Byelorussia | Minsk | | Belarusian, Belarusians, Belarussian, Belarussians
Belgium | Kingdom of Belgium | | | Belgian, Belgians
Belize | | Belmopan | | Belizean, Belizeans
Benin | Republic of Benin | Cotonou, Porto-Novo | | Beninese, Beninois
Bhutan | Kingdom of Bhutan | Thimphu | | Bhutanese
Bolivia | Plurinational State of Bolivia | La Paz | Palacio Quemado | Bolivian, Bolivians
Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina, Bosnia & Herzegovina, BiH | Sarajevo | | Bosnian, Bosnians
Botswana | Republic of Botswana | Gaborone | | Botswanan, Batswana, Motswana
Brazil | Federative Republic of Brazil | Brasília | Planalto, Itamaraty | Brazilian, Brazilians
Brunei | Brunei Darussalam | Bandar Seri Begawan | | Bruneian, Bruneians
Bulgaria | Republic of Bulgaria | Sofia | | Bulgarian, Bulgarians
Burkina Faso | Burkina | Ouagadougou | | Burkinabe
Burundi | Republic of Burundi | Gitega, Bujumbura | | Burundian, Burundians
Cabo Verde | Cape Verde | Praia | | Cape Verdean, Cape Verdeans
Cambodia | Kingdom of Cambodia, Kampuchea | Phnom Penh | | Cambodian, Cambodians
Cameroon | Republic of Cameroon | Yaoundé | | Cameroonian, Cameroonians
Canada | | Ottawa | Parliament Hill, Rideau Hall | Canadian, Canadians
Central African Republic | CAR | Bangui | | Central African, Central Africans
Chad | Republic of Chad | N'Djamena, Ndjamena | | Chadian, Chadians
Chile | Republic of Chile | Santiago | La Moneda | Chilean, Chileans
China | People's Republic of China, PRC, P.R.C., Mainland China | Beijing, Peking | Zhongnanhai | Chinese
Colombia | Republic of Colombia | Bogotá | Casa de Nariño | Colombian, Colombians
Comoros | Union of the Comoros | Moroni | | Comorian, Comorians
Costa Rica | Republic of Costa Rica | | | Costa Rican, Costa Ricans
Côte d'Ivoire | Ivory Coast | Abidjan, Yamoussoukro | | Ivorian, Ivorians, Ivoirian
Croatia | Republic of Croatia | Zagreb | | Croatian, Croatians, Croat, Croats
Cuba | Republic of Cuba | Havana | | Cuban, Cubans
Cyprus | Republic of Cyprus | Nicosia | | Cypriot, Cypriots, Greek Cypriot, Greek Cypriots
Czechia | Czech Republic | Prague | Prague Castle | Czech, Czechs
Democratic Republic of the Congo | Democratic Republic of Congo, DRC, D.R.C., DR Congo, D.R. Congo, Congo-Kinshasa, Congo, Zaire | Kinshasa | | Congolese
Denmark | Kingdom of Denmark | Copenhagen | Christiansborg | Danish, Dane, Danes
Djibouti | Republic of Djibouti | | | Djiboutian, Djiboutians
Dominica | Commonwealth of Dominica | | |
Dominican Republic | | Santo Domingo | | Dominican, Dominicans
Ecuador | Republic of Ecuador | Quito | Carondelet Palace | Ecuadorian, Ecuadorians, Ecuadorean, Ecuadoreans
Egypt | Arab Republic of Egypt | Cairo | | Egyptian, Egyptians
El Salvador | Republic of El Salvador | San Salvador | | Salvadoran, Salvadorans, Salvadorean
Equatorial Guinea | | Malabo | | Equatoguinean, Equatorial Guinean
Eritrea | State of Eritrea | Asmara | | Eritrean, Eritreans
Estonia | Republic of Estonia | Tallinn | | Estonian, Estonians
Eswatini | Swaziland, Kingdom of Eswatini | Mbabane | | Swazi, Swazis
Ethiopia | Federal Democratic Republic of Ethiopia | Addis Ababa | | Ethiopian, Ethiopians
Fiji | Republic of Fiji | Suva | | Fijian, Fijians
Finland | Republic of Finland | Helsinki | | Finnish, Finn, Finns
France | French Republic | Paris | Élysée, Élysée Palace, Quai d'Orsay, Matignon | French, Frenchman, Frenchmen, Frenchwoman
Gabon | Gabonese Republic | Libreville | | Gabonese
Gambia | Republic of the Gambia | Banjul | | Gambian, Gambians
Georgia | Republic of Georgia | Tbilisi | | Georgian, Georgians
Germany | Federal Republic of Germany, West Germany | Berlin | | German, Germans
Ghana | Republic of Ghana | Accra | Jubilee House | Ghanaian, Ghanaians
Greece | Hellenic Republic | Athens | Maximos Mansion | Greek, Greeks
Grenada | | | | Grenadian, Grenadians
Guatemala | Republic of Guatemala | Guatemala City | | Guatemalan, Guatemalans
Guinea | Republic of Guinea | Conakry | | Guinean, Guineans
Guinea-Bissau | Republic of Guinea-Bissau | Bissau | | Bissau-Guinean
Guyana | Co-operative Republic of Guyana | | | Guyanese
Haiti | Republic of Haiti | Port-au-Prince | | Haitian, Haitians
Honduras | Republic of Honduras | Tegucigalpa | | Honduran, Hondurans
Hungary | | Budapest | | Hungarian, Hungarians
Iceland | Republic of Iceland | Reykjavík | | Icelandic, Icelander, Icelanders
India | Republic of India | New Delhi, Delhi | South Block, Raisina Hill | Indian, Indians
Indonesia | Republic of Indonesia | Jakarta | | Indonesian, Indonesians
Iran | Islamic Republic of Iran | Tehran, Teheran | | Iranian, Iranians
Iraq | Republic of Iraq | Baghdad | | Iraqi, Iraqis
Ireland | Republic of Ireland | Dublin | | Irish, Irishman, Irishmen
Israel | State of Israel | Tel Aviv | | Israeli, Israelis
Italy | Italian Republic | Rome | Palazzo Chigi, Farnesina, Quirinale | Italian, Italians
Jamaica | | | | Jamaican, Jamaicans
Japan | | Tokyo | Kantei, Nagatacho | Japanese
Jordan | Hashemite Kingdom of Jordan, Hashemite Kingdom | Amman | | Jordanian, Jordanians
Kazakhstan | Republic of Kazakhstan | Astana, Nur-Sultan | Akorda, Ak Orda | Kazakh, Kazakhs, Kazakhstani, Kazakhstanis
Kenya | Republic of Kenya | Nairobi | | Kenyan, Kenyans
Kiribati | Republic of Kiribati | Tarawa | | I-Kiribati
Kosovo | Republic of Kosovo | Pristina, Prishtina | | Kosovar, Kosovars, Kosovan, Kosovans
Kuwait | State of Kuwait | Kuwait City | | Kuwaiti, Kuwaitis
Kyrgyzstan | Kyrgyz Republic, Kirghizia | Bishkek | | Kyrgyz, Kyrgyzstani, Kyrgyzstanis
Laos | Lao People's Democratic Republic, Lao PDR | Vientiane | | Laotian, Laotians, Lao
Latvia | Republic of Latvia | Riga | | Latvian, Latvians
Lebanon | Lebanese Republic | Beirut | Baabda | Lebanese
Lesotho | Kingdom of Lesotho | Maseru | | Basotho
Liberia | Republic of Liberia | Monrovia | | Liberian, Liberians
Libya | State of Libya, Libyan Arab Jamahiriya | Tripoli | | Libyan, Libyans
Liechtenstein | Principality of Liechtenstein | Vaduz | | Liechtensteiner
Lithuania | Republic of Lithuania | Vilnius | | Lithuanian, Lithuanians
Luxembourg | Grand Duchy of Luxembourg | | | Luxembourgish, Luxembourger, Luxembourgers
Madagascar | Republic of Madagascar | Antananarivo | | Malagasy, Madagascan
Malawi | Republic of Malawi | Lilongwe | | Malawian, Malawians
Malaysia | | Kuala Lumpur, Putrajaya | | Malaysian, Malaysians
Maldives | Republic of Maldives | | | Maldivian, Maldivians
Mali | Republic of Mali | Bamako | | Malian, Malians
Malta | Republic of Malta | Valletta | | Maltese
Marshall Islands | Republic of the Marshall Islands | Majuro | | Marshallese
Mauritania | Islamic Republic of Mauritania | Nouakchott | | Mauritanian, Mauritanians
Mauritius | Republic of Mauritius | Port Louis | | Mauritian, Mauritians
Mexico | United Mexican States | Mexico City | Los Pinos | Mexican, Mexicans
Micronesia | Federated States of Micronesia, FSM | Palikir | | Micronesian, Micronesians
Moldova | Republic of Moldova | Chișinău, Kishinev | | Moldovan, Moldovans
Monaco | Principality of Monaco | | | Monegasque, Monacan
Mongolia | | Ulaanbaatar, Ulan Bator | | Mongolian, Mongolians
Montenegro | | Podgorica | | Montenegrin, Montenegrins
Morocco | Kingdom of Morocco | Rabat | | Moroccan, Moroccans
Mozambique | Republic of Mozambique | Maputo | | Mozambican, Mozambicans
Myanmar | Burma, Union of Myanmar, Republic of the Union of Myanmar | Naypyidaw, Naypyitaw, Nay Pyi Taw, Rangoon, Yangon | | Burmese
Namibia | Republic of Namibia | Windhoek | | Namibian, Namibians
Nauru | Republic of Nauru | Yaren | | Nauruan, Nauruans
Nepal | Federal Democratic Republic of Nepal | Kathmandu | | Nepali, Nepalis, Nepalese
Netherlands | Kingdom of the Netherlands, Holland | The Hague, Amsterdam | Binnenhof | Dutch, Dutchman, Dutchmen
New Zealand | NZ, N.Z., Aotearoa | Wellington | Beehive | New Zealander, New Zealanders
Nicaragua | Republic of Nicaragua | Managua | | Nicaraguan, Nicaraguans
Niger | Republic of Niger, Republic of the Niger | Niamey | | Nigerien, Nigeriens
Nigeria | Federal Republic of Nigeria | Abuja | Aso Rock, Aso Villa | Nigerian, Nigerians
North Korea | DPRK, D.P.R.K., Democratic People's Republic of Korea, N. Korea | Pyongyang | | North Korean, North Koreans
North Macedonia | Republic of North Macedonia, Macedonia, Republic of Macedonia, Former Yugoslav Republic of Macedonia, FYROM | Skopje | | Macedonian, Macedonians
Norway | Kingdom of Norway | Oslo | | Norwegian, Norwegians
Oman | Sultanate of Oman | Muscat | | Omani, Omanis
Pakistan | Islamic Republic of Pakistan | Islamabad | Rawalpindi | Pakistani, Pakistanis
Palau | Republic of Palau | Ngerulmud | | Palauan, Palauans
Palestine | State of Palestine, Palestinian Authority, Palestinian National Authority | Ramallah | Muqataa | Palestinian, Palestinians
Panama | Republic of Panama | Panama City | | Panamanian, Panamanians
Papua New Guinea | Independent State of Papua New Guinea, PNG | Port Moresby | | Papua New Guinean, Papua New Guineans
Paraguay | Republic of Paraguay | Asunción | | Paraguayan, Paraguayans
Peru | Republic of Peru | Lima | | Peruvian, Peruvians
Philippines | Republic of the Philippines | Manila | Malacañang, Malacañang Palace | Philippine, Filipino, Filipinos, Filipina, Filipinas
Poland | Republic of Poland | Warsaw | | Polish, Pole, Poles
Portugal | Portuguese Republic | Lisbon | | Portuguese
Qatar | State of Qatar | Doha | | Qatari, Qataris
Republic of the Congo | Republic of Congo, Congo Republic, Congo-Brazzaville | Brazzaville | |
Romania | | Bucharest | Cotroceni | Romanian, Romanians
Russia | Russian Federation | Moscow | Kremlin, Smolenskaya Square | Russian, Russians
Rwanda | Republic of Rwanda | Kigali | | Rwandan, Rwandans, Rwandese
Saint Kitts and Nevis | St. Kitts and Nevis, St Kitts and Nevis | Basseterre | |
Saint Lucia | St. Lucia, St Lucia | Castries | | Saint Lucian, St. Lucian
Saint Vincent and the Grenadines | St. Vincent and the Grenadines, St Vincent and the Grenadines | Kingstown | | Vincentian
Samoa | Independent State of Samoa | Apia | | Samoan, Samoans
San Marino | Republic of San Marino | | | Sammarinese
São Tomé and Príncipe | São Tomé & Príncipe | | | São Toméan
Saudi Arabia | Kingdom of Saudi Arabia, KSA, K.S.A. | Riyadh | | Saudi, Saudis, Saudi Arabian, Saudi Arabians
Senegal | Republic of Senegal | Dakar | | Senegalese
Serbia | Republic of Serbia | Belgrade | | Serbian, Serbians, Serb, Serbs
Seychelles | Republic of Seychelles | | | Seychellois
Sierra Leone | Republic of Sierra Leone | Freetown | | Sierra Leonean, Sierra Leoneans
Singapore | Republic of Singapore | | Istana | Singaporean, Singaporeans
Slovakia | Slovak Republic | Bratislava | | Slovak, Slovaks, Slovakian, Slovakians
Slovenia | Republic of Slovenia | Ljubljana | | Slovenian, Slovenians, Slovene, Slovenes
Solomon Islands | Solomons | Honiara | | Solomon Islander, Solomon Islanders
Somalia | Federal Republic of Somalia | Mogadishu | Villa Somalia | Somali, Somalis
South Africa | Republic of South Africa, RSA | Pretoria | Union Buildings | South African, South Africans
South Korea | Republic of Korea, ROK, R.O.K., S. Korea | Seoul | Blue House, Cheong Wa Dae | South Korean, South Koreans
South Sudan | Republic of South Sudan | Juba | | South Sudanese
Spain | Kingdom of Spain | Madrid | Moncloa | Spanish, Spaniard, Spaniards
Sri Lanka | Democratic Socialist Republic of Sri Lanka, Ceylon | Colombo | Temple Trees | Sri Lankan, Sri Lankans
Sudan | Republic of the Sudan | Khartoum | | Sudanese
Suriname | Republic of Suriname | Paramaribo | | Surinamese
Sweden | Kingdom of Sweden | Stockholm | Rosenbad | Swedish, Swede, Swedes
Switzerland | Swiss Confederation | Bern, Berne | | Swiss
Syria | Syrian Arab Republic | Damascus | | Syrian, Syrians
Taiwan | Republic of China, Chinese Taipei | Taipei | | Taiwanese
Tajikistan | Republic of Tajikistan | Dushanbe | | Tajik, Tajiks, Tajikistani, Tajikistanis
Tanzania | United Republic of Tanzania | Dodoma, Dar es Salaam | | Tanzanian, Tanzanians
Thailand | Kingdom of Thailand | Bangkok | | Thai, Thais
Timor-Leste | East Timor | Dili | | Timorese, East Timorese
Togo | Togolese Republic | Lomé | | Togolese
Tonga | Kingdom of Tonga | Nuku'alofa | | Tongan, Tongans
Trinidad and Tobago | Trinidad & Tobago, Trinidad | Port of Spain | | Trinidadian, Trinidadians
Tunisia | Republic of Tunisia, Tunisian Republic | Tunis | Carthage Palace | Tunisian, Tunisians
Turkey | Türkiye, Republic of Türkiye, Republic of Turkey | Ankara | Beştepe | Turkish, Turk, Turks
Turkmenistan | | Ashgabat, Ashkhabad | | Turkmen, Turkmens
Tuvalu | | Funafuti | | Tuvaluan, Tuvaluans
Uganda | Republic of Uganda | Kampala | | Ugandan, Ugandans
Ukraine | | Kyiv, Kiev | Bankova | Ukrainian, Ukrainians
United Arab Emirates | UAE, U.A.E., Emirates | Abu Dhabi | | Emirati, Emiratis
United Kingdom | UK, U.K., Britain, Great Britain, United Kingdom of Great Britain and Northern Ireland | London | Downing Street, Whitehall, Westminster | British, Briton, Britons, Brits, Brit
United States | US, U.S., USA, U.S.A., United States of America, America | Washington, Washington DC, Washington D.C. | White House, Oval Office, Pentagon, Capitol Hill, Foggy Bottom | American, Americans
Uruguay | Oriental Republic of Uruguay | Montevideo | | Uruguayan, Uruguayans
Uzbekistan | Republic of Uzbekistan | Tashkent | | Uzbek, Uzbeks, Uzbekistani, Uzbekistanis
Vanuatu | Republic of Vanuatu | Port Vila | | Ni-Vanuatu
Vatican | Holy See, Vatican City | | |
Venezuela | Bolivarian Republic of Venezuela | Caracas | Miraflores, Miraflores Palace | Venezuelan, Venezuelans
Vietnam | Viet Nam, Socialist Republic of Vietnam | Hanoi | | Vietnamese
Yemen | Republic of Yemen | Sanaa, Sana'a | | Yemeni, Yemenis, Yemenite
Zambia | Republic of Zambia | Lusaka | | Zambian, Zambians
Zimbabwe | Republic of Zimbabwe | Harare | | Zimbabwean, Zimbabweans
Soviet Union | USSR, U.S.S.R., Union of Soviet Socialist Republics | | | Soviet, Soviets
Yugoslavia | Federal Republic of Yugoslavia | | | Yugoslav, Yugoslavs
`;

/** Territories with authorities of their own that are commonly named; the same columns. */
export const TERRITORIES = `
Abkhazia | Republic of Abkhazia | Sukhumi, Sokhumi | | Abkhaz, Abkhazian, Abkhazians
Faroe Islands | Faroes, Faeroe Islands | Tórshavn, Torshavn | | Faroese
Greenland | | Nuuk | | Greenlandic, Greenlander, Greenlanders
Hong Kong | Hong Kong SAR, HKSAR | | | Hong Konger, Hong Kongers
Kurdistan Region | Kurdistan Regional Government, KRG, Iraqi Kurdistan | Erbil, Irbil | |
Macau | Macao, Macau SAR | | | Macanese
Nagorno-Karabakh | Nagorno-Karabakh Republic, Nagornyy Karabakh, Nagorny Karabakh, Artsakh, Republic of Artsakh, Karabakh | Stepanakert, Khankendi | | Karabakhi
Northern Cyprus | Turkish Republic of Northern Cyprus, TRNC | | | Turkish Cypriot, Turkish Cypriots
Puerto Rico | | San Juan | | Puerto Rican, Puerto Ricans
Somaliland | Republic of Somaliland | Hargeisa | | Somalilander, Somalilanders
South Ossetia | | Tskhinvali | | South Ossetian, South Ossetians
Transnistria | Transdniestria, Trans-Dniester, Transdniester, Pridnestrovie | Tiraspol | | Transnistrian, Transnistrians
Western Sahara | Sahrawi Arab Democratic Republic | | | Sahrawi, Sahrawis, Saharawi
`;
