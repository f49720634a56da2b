// English names that hold an actor's name and mean somebody or something else; they swallow it.

/** Separated by commas, in any order; the words of each match as those of actors do. */
export const DECOYS = `
New Mexico, New England, New Britain, New Caledonia, New Guinea, New Ireland, New South Wales, British Columbia, British Virgin Islands,
US Virgin Islands, U.S. Virgin Islands, American Samoa, French Guiana, French Polynesia, French Riviera, Spanish Town, Dutch Harbor,
Northern Ireland, Northern Irish, West Indian, West Indies, Inner Mongolia, Outer Mongolia, Swiss Alps, Turkish Straits,
Indian Ocean, Indian Wells, American Indian, American Indians, Indian River, Indian Point, South China Sea, East China Sea, China Sea,
Sea of Japan, Gulf of Mexico, Gulf of Oman, Gulf of Thailand, Gulf of Guinea, Gulf of Finland, Philippine Sea, Norwegian Sea, Greenland Sea,
Jordan River, River Jordan, Jordan Valley, Niger Delta, Niger River, River Niger, Niger State, Lake Chad, Chad Basin, Lake Chad Basin,
Congo River, Congo Basin, River Congo, Panama Canal, Panama Papers, Panama hat, Cyprus Avenue, Great Dane, Great Danes,
North Pole, South Pole, Malta Street, Lao Tzu, Roman Catholic, Holland Tunnel, New Holland, Holland & Knight, Brazil nut, Brazil nuts,
Latin America, Latin American, Latin Americans, South America, South American, South Americans, Central America, Central American,
Central Americans, North America, North American, North Americans, Middle America, Meso America, Pan-American, Pan American, Inter-American,
All-American, Ibero-American, Latin Americas, African American, African Americans, African-American, African-Americans, Native American,
Native Americans, Asian American, Asian Americans, Asian-American, Asian-Americans, Voice of America, Bank of America, Miss America,
Captain America, Corporate America, American Airlines, American Express, American Idol, American Enterprise Institute, American University,
American Red Cross, British Airways, British Petroleum, British American Tobacco, Virgin America, Telecom Italia, Air Jordan, Jordan Brand,
US Airways, US Open, U.S. Open, US Steel, U.S. Steel, US Bank, U.S. Bank, USA Today, US Weekly, US News, U.S. News, UK Finance, Royal Dutch Shell,
Royal Dutch, Radio Free Europe, Deutsche Welle, New York Times, Washington Post, Washington Times, Washington Examiner, Washington Monthly,
Washington State, Washington state, State of Washington, Washington Institute, Washington Institute for Near East Policy, Port Washington,
Mount Washington, Fort Washington, George Washington, Washington Heights, Washington Consensus, Washington Monument, Washington Wizards,
Washington Nationals, Washington Capitals, Washington Redskins, Washington University, Booker T. Washington, Washington Irving,
Washington Free Beacon, Berlin Wall, New Berlin, New London, East London, New Delhi Television, Paris Saint-Germain, Paris Club, London Club,
Vatican News, Vatican Radio, Rome Statute, Treaty of Rome, Treaty of Lisbon, Warsaw Pact, China Daily, China Airlines, Global Times,
Prince of Wales, Santiago de Cuba, Santiago de Compostela, Santiago Bernabeu, Republic of Ireland Act, Guinea pig, Guinea pigs, Guinea worm,
Spanish flu, German shepherd, French fries, French toast, Turkish delight, Danish pastry, Swiss cheese, Swiss Army knife, Chinese New Year,
Canada goose, Canada geese, Panama disease, Iceland Foods, Japan Tobacco, Cuba Gooding, India ink, Stockholm syndrome, Stockholm Syndrome,
Rapid Support Force, National Security Council, State Security Council, Georgia Tech, Georgia State, Georgia Southern, South Georgia,
National Liberation Army of Libya, Kosovo Force, Kremlin Cup, Pentagon Papers, Sputnik Georgia, Red Cross Society, Red Cross Societies,
White House Farm, Houston Rockets, Real Madrid, Atletico Madrid, Boston Tea Party, National Front, China Lake, China Grove, China Town, Peru State
`;
