// Actors in Turkish, by their English names.

/** English name | names | capitals | seats | adjectives and demonyms. Case endings come from the rules of the language. */
export const TURKISH = `
Afghanistan | Afganistan | Kabil | | Afgan
Albania | Arnavutluk | Tiran | | Arnavut
Algeria | Cezayir | | | Cezayirli
Andorra | Andorra | | |
Angola | Angola | | | Angolalı
Argentina | Arjantin | | | Arjantinli
Armenia | Ermenistan, Ermenistan Cumhuriyeti | Erivan | | Ermeni
Australia | Avustralya | Kanberra | | Avustralyalı
Austria | Avusturya | Viyana | | Avusturyalı
Azerbaijan | Azerbaycan, Azerbaycan Cumhuriyeti | Bakü | | Azerbaycanlı, Azeri
Bahrain | Bahreyn | Manama | | Bahreynli
Bangladesh | Bangladeş | Dakka | | Bangladeşli
Belarus | Belarus, Beyaz Rusya | Minsk | | Belaruslu
Belgium | Belçika | | | Belçikalı
Bhutan | Butan | | |
Bolivia | Bolivya | | | Bolivyalı
Bosnia and Herzegovina | Bosna Hersek, Bosna-Hersek, Bosna | Saraybosna | | Bosnalı, Boşnak
Botswana | Botsvana | | |
Brazil | Brezilya | | | Brezilyalı
Brunei | Brunei | | |
Bulgaria | Bulgaristan | Sofya | | Bulgar
Burkina Faso | Burkina Faso | | |
Burundi | Burundi | | |
Cambodia | Kamboçya | | | Kamboçyalı
Cameroon | Kamerun | | | Kamerunlu
Canada | Kanada | Ottawa | | Kanadalı
Central African Republic | Orta Afrika Cumhuriyeti | | |
Chad | Çad | | | Çadlı
Chile | Şili | | | Şilili
China | Çin, Çin Halk Cumhuriyeti | Pekin | | Çinli
Colombia | Kolombiya | Bogota | | Kolombiyalı
Comoros | Komorlar | | |
Costa Rica | Kosta Rika | | |
Côte d'Ivoire | Fildişi Sahili | Abidjan | | Fildişili
Croatia | Hırvatistan | Zagreb | | Hırvat
Cuba | Küba | Havana | | Kübalı
Cyprus | Kıbrıs Cumhuriyeti, Güney Kıbrıs, Güney Kıbrıs Rum Yönetimi, GKRY, Kıbrıs | Lefkoşa | | Kıbrıslı, Kıbrıslı Rum
Czechia | Çekya, Çek Cumhuriyeti | Prag | | Çek
Democratic Republic of the Congo | Demokratik Kongo Cumhuriyeti, Kongo Demokratik Cumhuriyeti, KDC | Kinşasa | | Kongolu
Denmark | Danimarka | Kopenhag | | Danimarkalı
Djibouti | Cibuti | | |
Dominican Republic | Dominik Cumhuriyeti | | |
Ecuador | Ekvador | | | Ekvadorlu
Egypt | Mısır | Kahire | | Mısırlı
El Salvador | El Salvador | | |
Equatorial Guinea | Ekvator Ginesi | | |
Eritrea | Eritre | | | Eritreli
Estonia | Estonya | | | Estonyalı
Eswatini | Esvatini | | |
Ethiopia | Etiyopya | Addis Ababa | | Etiyopyalı
Finland | Finlandiya | | | Finlandiyalı
France | Fransa | Paris | Elysee Sarayı | Fransız
Gabon | Gabon | | | Gabonlu
Gambia | Gambiya | | | Gambiyalı
Georgia | Gürcistan | Tiflis | | Gürcü
Germany | Almanya | Berlin | | Alman
Ghana | Gana | | | Ganalı
Greece | Yunanistan | Atina | | Yunan, Yunanistanlı
Guatemala | Guatemala | | |
Guinea | Gine | | | Gineli
Guinea-Bissau | Gine-Bissau | | |
Haiti | Haiti | | | Haitili
Honduras | Honduras | | |
Hungary | Macaristan | Budapeşte | | Macar
Iceland | İzlanda | | | İzlandalı
India | Hindistan | Yeni Delhi | | Hint, Hindistanlı
Indonesia | Endonezya | Cakarta | | Endonezyalı
Iran | İran, İran İslam Cumhuriyeti | Tahran | | İranlı
Iraq | Irak | Bağdat | | Iraklı
Ireland | İrlanda | Dublin | | İrlandalı
Israel | İsrail | Tel Aviv | | İsrailli
Italy | İtalya | Roma | | İtalyan
Jamaica | Jamaika | | |
Japan | Japonya | Tokyo | | Japon
Jordan | Ürdün | Amman | | Ürdünlü
Kazakhstan | Kazakistan | Astana | | Kazak, Kazakistanlı
Kenya | Kenya | | | Kenyalı
Kosovo | Kosova | Priştine | | Kosovalı
Kuwait | Kuveyt | | | Kuveytli
Kyrgyzstan | Kırgızistan | Bişkek | | Kırgız, Kırgızistanlı
Laos | Laos | | |
Latvia | Letonya | | | Letonyalı, Leton
Lebanon | Lübnan | Beyrut | | Lübnanlı
Liberia | Liberya | | |
Libya | Libya | Trablus | | Libyalı
Lithuania | Litvanya | | | Litvanyalı, Litvan
Luxembourg | Lüksemburg | | |
Madagascar | Madagaskar | | |
Malaysia | Malezya | Kuala Lumpur | | Malezyalı
Maldives | Maldivler | | |
Mali | Mali | Bamako | | Malili
Malta | Malta | | | Maltalı
Mauritania | Moritanya | | | Moritanyalı
Mexico | Meksika | | | Meksikalı
Moldova | Moldova | Kişinev | | Moldovalı
Mongolia | Moğolistan | Ulan Batur | | Moğol
Montenegro | Karadağ | Podgoritsa | | Karadağlı
Morocco | Fas | Rabat | | Faslı
Mozambique | Mozambik | | |
Myanmar | Myanmar | | | Myanmarlı
Namibia | Namibya | | |
Nepal | Nepal | Katmandu | | Nepalli
Netherlands | Hollanda | Lahey, Amsterdam | | Hollandalı
New Zealand | Yeni Zelanda | | | Yeni Zelandalı
Niger | Nijer | Niamey | | Nijerli
Nigeria | Nijerya | Abuja | | Nijeryalı
North Korea | Kuzey Kore | Pyongyang | | Kuzey Koreli
North Macedonia | Kuzey Makedonya, Makedonya | Üsküp | | Makedon
Norway | Norveç | Oslo | | Norveçli
Oman | Umman | Maskat | | Ummanlı
Pakistan | Pakistan | İslamabad | | Pakistanlı
Palestine | Filistin, Filistin Devleti, Filistin Yönetimi | Ramallah | | Filistinli
Panama | Panama | | | Panamalı
Paraguay | Paraguay | | |
Peru | Peru | Lima | | Perulu
Philippines | Filipinler | Manila | | Filipinli
Poland | Polonya | Varşova | | Polonyalı, Leh
Portugal | Portekiz | Lizbon | | Portekizli
Qatar | Katar | Doha | | Katarlı
Republic of the Congo | Kongo Cumhuriyeti | Brazavil | |
Romania | Romanya | Bükreş | | Romanyalı, Romen, Rumen
Russia | Rusya, Rusya Federasyonu | Moskova | Kremlin | Rus, Rusyalı
Rwanda | Ruanda | | | Ruandalı
Saudi Arabia | Suudi Arabistan | Riyad | | Suudi, Suudi Arabistanlı
Senegal | Senegal | Dakar | | Senegalli
Serbia | Sırbistan | Belgrad | | Sırp
Singapore | Singapur | | | Singapurlu
Slovakia | Slovakya | Bratislava | | Slovak
Slovenia | Slovenya | Ljubljana | | Sloven
Somalia | Somali | Mogadişu | | Somalili
South Africa | Güney Afrika, Güney Afrika Cumhuriyeti | Pretoria | | Güney Afrikalı
South Korea | Güney Kore | Seul | | Güney Koreli
South Sudan | Güney Sudan | | | Güney Sudanlı
Spain | İspanya | Madrid | | İspanyol
Sri Lanka | Sri Lanka | | | Sri Lankalı
Sudan | Sudan | Hartum | | Sudanlı
Sweden | İsveç | Stockholm, Stokholm | | İsveçli
Switzerland | İsviçre | Bern | | İsviçreli
Syria | Suriye | Şam | | Suriyeli
Taiwan | Tayvan | Taipei | | Tayvanlı
Tajikistan | Tacikistan | Duşanbe | | Tacik, Tacikistanlı
Tanzania | Tanzanya | | | Tanzanyalı
Thailand | Tayland | Bangkok | | Taylandlı
Togo | Togo | | |
Tunisia | Tunus | | | Tunuslu
Turkey | Türkiye, Türkiye Cumhuriyeti | Ankara | Beştepe, Cumhurbaşkanlığı Külliyesi | Türk
Turkmenistan | Türkmenistan | Aşkabat | | Türkmen
Uganda | Uganda | | | Ugandalı
Ukraine | Ukrayna | Kiev, Kiyev | | Ukraynalı
United Arab Emirates | Birleşik Arap Emirlikleri, BAE | Abu Dabi | |
United Kingdom | Birleşik Krallık, İngiltere, Büyük Britanya, Britanya | Londra | | İngiliz, Britanyalı
United States | ABD, Amerika Birleşik Devletleri, Amerika | Washington, Vaşington | Beyaz Saray, Pentagon | Amerikan, Amerikalı
Uruguay | Uruguay | | |
Uzbekistan | Özbekistan | Taşkent | | Özbek, Özbekistanlı
Vatican | Vatikan | | |
Venezuela | Venezuela, Venezüella | Karakas | | Venezuelalı
Vietnam | Vietnam | Hanoi | | Vietnamlı
Yemen | Yemen | Sana | | Yemenli
Zambia | Zambiya | | |
Zimbabwe | Zimbabve | | |
Soviet Union | Sovyetler Birliği, SSCB, Sovyetler | | | Sovyet
Yugoslavia | Yugoslavya | | | Yugoslav
Abkhazia | Abhazya | Sohum | | Abhaz
Kurdistan Region | Irak Kürt Bölgesel Yönetimi, IKBY, Kürdistan Bölgesel Yönetimi | Erbil | |
Hong Kong | Hong Kong | | |
Nagorno-Karabakh | Dağlık Karabağ, Karabağ | Hankendi | |
Northern Cyprus | Kuzey Kıbrıs Türk Cumhuriyeti, KKTC, Kuzey Kıbrıs | | | Kıbrıslı Türk
South Ossetia | Güney Osetya | | |
African Union | Afrika Birliği | | |
Arab League | Arap Birliği, Arap Ligi | | |
ASEAN | ASEAN | | |
CIS | BDT, Bağımsız Devletler Topluluğu | | |
Council of Europe | Avrupa Konseyi | | |
CSTO | KGAÖ, Kolektif Güvenlik Antlaşması Örgütü | | |
Economic Cooperation Organization | Ekonomik İşbirliği Teşkilatı, EİT | | |
Eurasian Economic Union | Avrasya Ekonomik Birliği, AEB | | |
European Commission | Avrupa Komisyonu, AB Komisyonu | | |
European Council | AB Konseyi, Avrupa Birliği Konseyi | | |
European Court of Human Rights | Avrupa İnsan Hakları Mahkemesi, AİHM | | |
European Parliament | Avrupa Parlamentosu | | |
European Union | Avrupa Birliği, AB | Brüksel | |
G7 | G7 | | |
G20 | G20 | | |
Gulf Cooperation Council | Körfez İşbirliği Konseyi, KİK | | |
International Atomic Energy Agency | Uluslararası Atom Enerjisi Ajansı, UAEA | | |
International Court of Justice | Uluslararası Adalet Divanı, UAD | | |
International Criminal Court | Uluslararası Ceza Mahkemesi, UCM | | |
International Monetary Fund | Uluslararası Para Fonu, IMF | | |
NATO | NATO, Kuzey Atlantik Antlaşması Örgütü | | |
OECD | OECD, Ekonomik İşbirliği ve Kalkınma Örgütü | | |
OPEC | OPEC, Petrol İhraç Eden Ülkeler Örgütü | | |
Organisation of Islamic Cooperation | İslam İşbirliği Teşkilatı, İİT | | |
Organization of Turkic States | Türk Devletleri Teşkilatı, TDT, Türk Konseyi | | |
OSCE | AGİT, Avrupa Güvenlik ve İşbirliği Teşkilatı | | |
OSCE Minsk Group | AGİT Minsk Grubu, Minsk Grubu | | |
Red Cross | Kızılhaç, Uluslararası Kızılhaç Komitesi | | |
Shanghai Cooperation Organisation | Şanghay İşbirliği Örgütü, ŞİÖ | | |
UN General Assembly | BM Genel Kurulu, Birleşmiş Milletler Genel Kurulu | | |
UN Security Council | BM Güvenlik Konseyi, Birleşmiş Milletler Güvenlik Konseyi, BMGK | | |
United Nations | Birleşmiş Milletler, BM | | |
World Bank | Dünya Bankası | | |
World Health Organization | Dünya Sağlık Örgütü, DSÖ | | |
World Trade Organization | Dünya Ticaret Örgütü, DTÖ | | |
al-Qaeda | El Kaide | | |
Boko Haram | Boko Haram | | |
al-Shabaab | Eş-Şebab | | |
Hamas | Hamas | | |
Hezbollah | Hizbullah | | |
Houthis | Husiler | | | Husi
Islamic State | DEAŞ, IŞİD, DAEŞ | | |
PKK | PKK | | |
Taliban | Taliban | | |
YPG | YPG | | |
`;
