// Organisations of world politics in English.

/** One line each: name | further names and abbreviations | seats that are also places | other metonyms | adjectives. */
export const ORGANISATIONS = `
African Development Bank | AfDB | | |
African Union | AU, A.U. | | |
African Union Commission | AU Commission | | |
Amnesty International | | | |
Andean Community | | | |
APEC | Asia-Pacific Economic Cooperation, Asia Pacific Economic Cooperation | | |
Arab League | League of Arab States | | |
Arctic Council | | | |
ASEAN | Asean, Association of Southeast Asian Nations, Association of South East Asian Nations | | |
Asian Development Bank | ADB | | |
Asian Infrastructure Investment Bank | AIIB | | |
AUKUS | Aukus | | |
BIMSTEC | Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation | | |
BRICS | Brics, BRICS+ | | |
Caricom | CARICOM, Caribbean Community | | |
CELAC | Celac, Community of Latin American and Caribbean States | | |
CIS | C.I.S., Commonwealth of Independent States | | |
Commonwealth of Nations | | | |
Council of Europe | CoE | | |
Council of the European Union | Council of the EU | | |
CSTO | Collective Security Treaty Organization, Collective Security Treaty Organisation | | |
Doctors Without Borders | Médecins Sans Frontières, MSF | | |
East African Community | EAC | | |
Economic Cooperation Organization | Economic Cooperation Organisation | | |
ECOWAS | Ecowas, Economic Community of West African States, Economic Community Of West African States | | |
Eurasian Economic Union | EAEU, EEU, Eurasian Customs Union | | |
Eurasian Economic Commission | | | |
European Bank for Reconstruction and Development | EBRD | | |
European Central Bank | ECB | | |
European Commission | EU Commission | | Berlaymont |
European Council | | | |
European Court of Human Rights | ECtHR, ECHR | | |
European Court of Justice | ECJ, Court of Justice of the European Union, CJEU | | |
European Investment Bank | EIB | | |
European Parliament | EU Parliament | | |
European Union | EU, E.U. | Brussels | |
Europol | EUROPOL | | |
Eurogroup | | | |
FATF | Financial Action Task Force | | |
Food and Agriculture Organization | FAO, Food and Agriculture Organisation, UN Food and Agriculture Organization | | |
Frontex | FRONTEX | | |
G7 | Group of Seven, G-7 | | |
G8 | Group of Eight, G-8 | | |
G20 | Group of Twenty, Group of 20, G-20 | | |
G77 | Group of 77, G-77 | | |
Gulf Cooperation Council | GCC, G.C.C., Gulf Co-operation Council, Cooperation Council for the Arab States of the Gulf | | |
GUAM | GUAM Organization for Democracy and Economic Development | | |
Human Rights Watch | HRW | | |
IGAD | Intergovernmental Authority on Development, Inter-Governmental Authority on Development | | |
Inter-American Development Bank | IADB | | |
International Atomic Energy Agency | IAEA, I.A.E.A. | | |
International Court of Justice | ICJ, I.C.J., World Court | | |
International Criminal Court | ICC, I.C.C. | | |
International Crisis Group | Crisis Group | | |
International Energy Agency | IEA | | |
International Labour Organization | ILO, International Labor Organization, International Labour Organisation | | |
International Maritime Organization | IMO, International Maritime Organisation | | |
International Monetary Fund | IMF, I.M.F. | | |
International Olympic Committee | IOC | | |
International Organization for Migration | IOM, International Organisation for Migration | | |
Interpol | INTERPOL | | |
IPCC | Intergovernmental Panel on Climate Change | | |
Islamic Development Bank | IsDB | | |
Mercosur | MERCOSUR, Mercosul, Southern Common Market | | |
NATO | Nato, N.A.T.O., North Atlantic Treaty Organization, North Atlantic Treaty Organisation, North Atlantic Alliance, Atlantic Alliance | | |
New Development Bank | BRICS bank | | |
Non-Aligned Movement | Nonaligned Movement | | |
Nordic Council | | | |
OECD | O.E.C.D., Organisation for Economic Co-operation and Development, Organization for Economic Cooperation and Development, Organisation for Economic Cooperation and Development | | |
OPCW | O.P.C.W., Organisation for the Prohibition of Chemical Weapons, Organization for the Prohibition of Chemical Weapons | | |
OPEC | Opec, O.P.E.C., Organization of the Petroleum Exporting Countries, Organisation of the Petroleum Exporting Countries, Organization of Petroleum Exporting Countries | | |
OPEC+ | OPEC Plus, Opec+ | | |
Organisation of Islamic Cooperation | OIC, Organization of Islamic Cooperation, Organization of the Islamic Conference, Organisation of the Islamic Conference | | |
Organization of American States | OAS, O.A.S., Organisation of American States | | |
Organization of Turkic States | OTS, Organisation of Turkic States, Turkic Council, Cooperation Council of Turkic Speaking States | | |
OSCE | O.S.C.E., Organization for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe, Organisation for Security and Co-operation in Europe, Organisation for Security and Cooperation in Europe | | |
OSCE Minsk Group | Minsk Group | | |
Pacific Islands Forum | PIF | | |
Red Cross | ICRC, I.C.R.C., International Committee of the Red Cross, International Red Cross | | |
SAARC | Saarc, South Asian Association for Regional Cooperation | | |
SADC | Sadc, Southern African Development Community | | |
Shanghai Cooperation Organisation | SCO, Shanghai Cooperation Organization, Shanghai Five | | |
Transparency International | | | |
UN Children's Fund | UNICEF, Unicef, United Nations Children's Fund | | |
UN Development Programme | UNDP, United Nations Development Programme, United Nations Development Program, UN Development Program | | |
UN General Assembly | UNGA, United Nations General Assembly, U.N. General Assembly | | |
UN Human Rights Council | UNHRC, United Nations Human Rights Council, U.N. Human Rights Council | | |
UN Human Rights Office | OHCHR, Office of the United Nations High Commissioner for Human Rights, Office of the High Commissioner for Human Rights | | |
UN Office for the Coordination of Humanitarian Affairs | OCHA, UN OCHA, Office for the Coordination of Humanitarian Affairs | | |
UN Office on Drugs and Crime | UNODC, United Nations Office on Drugs and Crime | | |
UN Environment Programme | UNEP, United Nations Environment Programme, United Nations Environment Program | | |
UN Population Fund | UNFPA, United Nations Population Fund | | |
UN Security Council | UNSC, United Nations Security Council, U.N. Security Council, Security Council | | |
UNAIDS | | | |
UNCTAD | United Nations Conference on Trade and Development | | |
UNESCO | Unesco | | |
UNHCR | U.N.H.C.R., United Nations High Commissioner for Refugees, UN High Commissioner for Refugees, U.N. High Commissioner for Refugees, UN Refugee Agency, UN refugee agency, U.N. refugee agency | | |
UNIFIL | Unifil, United Nations Interim Force in Lebanon, UN Interim Force in Lebanon | | |
United Nations | UN, U.N., U.N.O. | | Turtle Bay |
UNRWA | Unrwa, United Nations Relief and Works Agency | | |
Venice Commission | | | |
Visegrad Group | Visegrad Four, V4 | | |
World Bank | World Bank Group | | |
World Economic Forum | WEF | | |
World Food Programme | WFP, World Food Program, UN World Food Programme | | |
World Health Organization | WHO, W.H.O., World Health Organisation | | |
World Meteorological Organization | WMO, World Meteorological Organisation | | |
World Trade Organization | WTO, W.T.O., World Trade Organisation | | |
`;

/** Movements and armed groups; the same columns. */
export const GROUPS = `
al-Qaeda | al-Qaida, Qaeda, Qaida, al-Qa'ida | | |
al-Shabaab | al-Shabab, Shabaab, Shabab | | |
Boko Haram | | | |
ELN | Ejército de Liberación Nacional | | |
ETA | Euskadi Ta Askatasuna | | |
FARC | Farc, Revolutionary Armed Forces of Colombia | | |
Fatah | al-Fatah | | |
Free Syrian Army | FSA | | |
Hamas | HAMAS, Islamic Resistance Movement | | |
Hayat Tahrir al-Sham | HTS | | |
Hezbollah | Hizbullah, Hizballah, Hizbollah, Hezballah | | |
Houthis | Ansar Allah, Ansarullah, Ansar Allah movement | | | Houthi
Islamic Jihad | Palestinian Islamic Jihad, PIJ | | |
Islamic State | ISIS, ISIL, IS, Isis, Isil, Daesh, Da'esh, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State in Iraq and Syria, Islamic State in Iraq and the Levant | | |
Lord's Resistance Army | LRA | | |
M23 | March 23 Movement | | |
Muslim Brotherhood | | | |
Nusra Front | al-Nusra Front, Jabhat al-Nusra, al-Nusra | | |
PKK | Kurdistan Workers' Party, Kurdistan Workers Party, Kurdish Workers' Party | | |
PLO | P.L.O., Palestine Liberation Organization, Palestine Liberation Organisation | | |
Polisario Front | Polisario | | |
Rapid Support Forces | RSF | | |
Revolutionary Guards | IRGC, Islamic Revolutionary Guard Corps, Islamic Revolutionary Guards Corps, Revolutionary Guard, Revolutionary Guard Corps, Revolutionary Guards Corps | | |
Syrian Democratic Forces | | | |
Taliban | Taleban, Islamic Emirate of Afghanistan | | | Talib, Talibs
Tamil Tigers | LTTE, Liberation Tigers of Tamil Eelam | | |
Wagner Group | Wagner PMC, PMC Wagner, Wagner Private Military Company | | |
YPG | People's Protection Units, Y.P.G. | | |
`;
