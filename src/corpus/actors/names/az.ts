// Actors in Azerbaijani (Latin letters), by their English names.

/** English name | names | capitals | seats | adjectives and demonyms, small where the language writes them so. Case endings come from the rules. */
export const AZERBAIJANI = `
Afghanistan | Əfqanıstan | Kabil | | əfqan, əfqanıstanlı
Albania | Albaniya | Tirana | | alban
Algeria | Əlcəzair | | | əlcəzairli
Angola | Anqola | | |
Argentina | Argentina | | | argentinalı
Armenia | Ermənistan, Ermənistan Respublikası | İrəvan, Yerevan | | erməni, ermənistanlı
Australia | Avstraliya | Kanberra | | avstraliyalı
Austria | Avstriya | Vyana | | avstriyalı
Azerbaijan | Azərbaycan, Azərbaycan Respublikası | Bakı | | azərbaycanlı
Bahrain | Bəhreyn | | | bəhreynli
Bangladesh | Banqladeş | Dəkkə | | banqladeşli
Belarus | Belarus | Minsk | | belaruslu
Belgium | Belçika | | | belçikalı
Bolivia | Boliviya | | |
Bosnia and Herzegovina | Bosniya və Herseqovina, Bosniya | Sarayevo | | bosniyalı
Brazil | Braziliya | | | braziliyalı
Bulgaria | Bolqarıstan | Sofiya | | bolqar
Cambodia | Kamboca | | |
Cameroon | Kamerun | | |
Canada | Kanada | Ottava | | kanadalı
Central African Republic | Mərkəzi Afrika Respublikası | | |
Chad | Çad | | |
Chile | Çili | | | çilili
China | Çin, Çin Xalq Respublikası | Pekin | | çinli
Colombia | Kolumbiya | Boqota | | kolumbiyalı
Croatia | Xorvatiya | Zaqreb | | xorvat
Cuba | Kuba | Havana | | kubalı
Cyprus | Kipr | Nikosiya | | kiprli
Czechia | Çexiya | Praqa | | çex
Democratic Republic of the Congo | Konqo Demokratik Respublikası | Kinşasa | |
Denmark | Danimarka | Kopenhagen | | danimarkalı
Egypt | Misir | Qahirə | | misirli
Eritrea | Eritreya | | |
Estonia | Estoniya | Tallin | | eston
Ethiopia | Efiopiya | Əddis-Əbəbə | | efiopiyalı
Finland | Finlandiya | Helsinki | | fin
France | Fransa | Paris | Yelisey sarayı | fransız
Georgia | Gürcüstan | Tbilisi, Tiflis | | gürcü
Germany | Almaniya | Berlin | | alman, almaniyalı
Ghana | Qana | | |
Greece | Yunanıstan | Afina | | yunan
Haiti | Haiti | | |
Hungary | Macarıstan | Budapeşt | | macar
Iceland | İslandiya | | |
India | Hindistan | Nyu-Dehli, Yeni Dehli | | hindistanlı, hind
Indonesia | İndoneziya | Cakarta | | indoneziyalı
Iran | İran, İran İslam Respublikası | Tehran | | iranlı
Iraq | İraq | Bağdad | | iraqlı
Ireland | İrlandiya | Dublin | | irlandiyalı
Israel | İsrail | Təl-Əviv | | israilli
Italy | İtaliya | Roma | | italyan, italiyalı
Japan | Yaponiya | Tokio | | yapon
Jordan | İordaniya | Əmman | | iordaniyalı
Kazakhstan | Qazaxıstan | Astana | Akorda, Ağorda | qazax, qazaxıstanlı
Kenya | Keniya | | |
Kosovo | Kosovo | Priştina | | kosovalı
Kuwait | Küveyt | | | küveytli
Kyrgyzstan | Qırğızıstan | Bişkek | | qırğız, qırğızıstanlı
Latvia | Latviya | Riqa | | latviyalı
Lebanon | Livan | Beyrut | | livanlı
Libya | Liviya | Tripoli | | liviyalı
Lithuania | Litva | Vilnüs | | litvalı
Luxembourg | Lüksemburq | | |
Malaysia | Malayziya | Kuala-Lumpur | | malayziyalı
Mali | Mali | | |
Malta | Malta | | |
Mexico | Meksika | Mexiko | | meksikalı
Moldova | Moldova | Kişinyov | | moldovalı
Mongolia | Monqolustan | | | monqol
Montenegro | Monteneqro, Çernoqoriya | Podqoritsa | |
Morocco | Mərakeş | Rabat | | mərakeşli
Myanmar | Myanma | | |
Nepal | Nepal | | |
Netherlands | Niderland, Hollandiya | Haaqa, Amsterdam | | holland, niderlandlı
New Zealand | Yeni Zelandiya | | |
Niger | Niger | | |
Nigeria | Nigeriya | Abuca | | nigeriyalı
North Korea | Şimali Koreya, KXDR | Pxenyan | | şimali koreyalı
North Macedonia | Şimali Makedoniya, Makedoniya | Skopye | | makedoniyalı
Norway | Norveç | Oslo | | norveçli
Oman | Oman | Maskat | | omanlı
Pakistan | Pakistan | İslamabad | | pakistanlı
Palestine | Fələstin, Fələstin Dövləti | Ramallah | | fələstinli
Peru | Peru | | |
Philippines | Filippin | Manila | | filippinli
Poland | Polşa | Varşava | | polyak, polşalı
Portugal | Portuqaliya | Lissabon | | portuqaliyalı
Qatar | Qətər | Doha | | qətərli
Romania | Rumıniya | Buxarest | | rumın
Russia | Rusiya, Rusiya Federasiyası, RF | Moskva | Kreml | rus, rusiyalı
Rwanda | Ruanda | | |
Saudi Arabia | Səudiyyə Ərəbistanı, Səudiyyə | Ər-Riyad | |
Serbia | Serbiya | Belqrad | | serb, serbiyalı
Singapore | Sinqapur | | |
Slovakia | Slovakiya | Bratislava | | slovak
Slovenia | Sloveniya | Lyublyana | | sloven
Somalia | Somali | Moqadişo | |
South Africa | Cənubi Afrika Respublikası, Cənubi Afrika | | |
South Korea | Cənubi Koreya, Koreya Respublikası | Seul | | cənubi koreyalı
South Sudan | Cənubi Sudan | | |
Spain | İspaniya | Madrid | | ispan, ispaniyalı
Sudan | Sudan | Xartum | |
Sweden | İsveç | Stokholm | | isveçli
Switzerland | İsveçrə | Bern | | isveçrəli
Syria | Suriya | Dəməşq | | suriyalı
Taiwan | Tayvan | Taybey | | tayvanlı
Tajikistan | Tacikistan | Düşənbə | | tacik, tacikistanlı
Thailand | Tailand | Banqkok | |
Tunisia | Tunis | | |
Turkey | Türkiyə, Türkiyə Cümhuriyyəti, Türkiyə Respublikası | Ankara | | türk, türkiyəli
Turkmenistan | Türkmənistan | Aşqabad | | türkmən, türkmənistanlı
Ukraine | Ukrayna | Kiyev | | ukraynalı
United Arab Emirates | Birləşmiş Ərəb Əmirlikləri, BƏƏ | Abu-Dabi, Əbu-Dabi | |
United Kingdom | Böyük Britaniya, Birləşmiş Krallıq, Britaniya, İngiltərə | London | | britaniyalı, ingilis
United States | ABŞ, Amerika Birləşmiş Ştatları, Birləşmiş Ştatlar, Amerika | Vaşinqton | Ağ Ev, Pentaqon | amerikalı, amerikan
Uzbekistan | Özbəkistan | Daşkənd | | özbək, özbəkistanlı
Vatican | Vatikan | | |
Venezuela | Venesuela | Karakas | | venesuelalı
Vietnam | Vyetnam | Hanoy | | vyetnamlı
Yemen | Yəmən | Səna | | yəmənli
Soviet Union | Sovet İttifaqı, SSRİ | | | sovet
Abkhazia | Abxaziya | Suxumi | | abxaz
Nagorno-Karabakh | Dağlıq Qarabağ, Qarabağ | Xankəndi | | qarabağlı
Northern Cyprus | Şimali Kipr Türk Respublikası, ŞKTR, KKTC | | |
South Ossetia | Cənubi Osetiya | Tsxinvali | |
African Union | Afrika İttifaqı | | |
Arab League | Ərəb Dövlətləri Liqası, Ərəb Liqası | | |
CIS | MDB, Müstəqil Dövlətlər Birliyi | | |
Council of Europe | Avropa Şurası | | |
CSTO | KTMT, Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı | | |
Economic Cooperation Organization | İqtisadi Əməkdaşlıq Təşkilatı, İƏT | | |
Eurasian Economic Union | Avrasiya İqtisadi İttifaqı, Aİİ | | |
European Commission | Avropa Komissiyası | | |
European Court of Human Rights | Avropa İnsan Hüquqları Məhkəməsi | | |
European Parliament | Avropa Parlamenti, Avroparlament | | |
European Union | Avropa İttifaqı, Aİ, Avropa Birliyi | Brüssel | |
G7 | G7 | | |
G20 | G20 | | |
International Atomic Energy Agency | Atom Enerjisi üzrə Beynəlxalq Agentlik, MAQATE | | |
International Monetary Fund | Beynəlxalq Valyuta Fondu, BVF | | |
NATO | NATO, Şimali Atlantika Alyansı | | |
Non-Aligned Movement | Qoşulmama Hərəkatı | | |
OPEC | OPEC, OPEK | | |
Organisation of Islamic Cooperation | İslam Əməkdaşlıq Təşkilatı | | |
Organization of Turkic States | Türk Dövlətləri Təşkilatı, TDT, Türk Şurası | | |
OSCE | ATƏT, Avropada Təhlükəsizlik və Əməkdaşlıq Təşkilatı | | |
OSCE Minsk Group | ATƏT-in Minsk qrupu, Minsk qrupu | | |
Red Cross | Beynəlxalq Qızıl Xaç Komitəsi, BQXK, Qızıl Xaç | | |
Shanghai Cooperation Organisation | Şanxay Əməkdaşlıq Təşkilatı, ŞƏT | | |
UN General Assembly | BMT Baş Assambleyası | | |
UN Security Council | BMT Təhlükəsizlik Şurası, BMT TŞ | | |
UNESCO | UNESCO, YUNESKO | | |
United Nations | BMT, Birləşmiş Millətlər Təşkilatı | | |
World Bank | Dünya Bankı | | |
World Health Organization | Ümumdünya Səhiyyə Təşkilatı, ÜST | | |
World Trade Organization | Ümumdünya Ticarət Təşkilatı, ÜTT | | |
al-Qaeda | Əl-Qaidə | | |
Hamas | HƏMAS, Həmas | | |
Hezbollah | Hizbullah | | |
Houthis | husilər | | | husi
Islamic State | İŞİD, İslam Dövləti | | |
PKK | PKK | | |
Taliban | Taliban | | |
`;
