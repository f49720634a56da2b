// Words told as somebody else's, however a text tells who says, thinks or announces them; names and sentences invented.
import { describe, expect, it } from 'vitest';
import { findVoice } from '../../../../src/evidence/traps/voices/find-voice.js';
import { actors, isSame, said } from '../../../support/invented-text.js';

const bodies = new Set(actors.flatMap(({ name, kind }) => (kind === 'person' ? [] : [name])));
const found = (statement: string, evidence: string): boolean =>
  findVoice(said(statement), said(evidence), {
    given: [],
    isSame,
    isBody: (actor) => bodies.has(actor),
    isTied: () => false,
  }) !== null;

const DEEMED = 'The new quay was deemed by Lima as a gift to the fishermen.';
const LINKED = 'The weekly Faro linked the strike at the smelter to the price of copper.';
const WORD = 'However, Chile has indicated that it will not reopen the pass before May.';
const TOLL = 'At least nine people drowned when the ferry sank, local officials say.';
const MASTER = 'Harbour master Ama Boateng told reporters that the dredger would come in June.';
const QUOTED = "Kofi Mensah, the mayor, was cooler: 'We have a road. We do not have a harbour.'";
const UNNAMED = '“The tender was a coat and a hat,” a Bolivian negotiator told the weekly Faro.';
const BOTH = 'According to both sides, the six hours of talks on the reservoir went well.';
const UNION = 'Union spokesman Peter Adu said the strike would end on Monday.';
const WEATHER = 'In Quito, officials blame the rain: it cost the builders, they say, three months.';
const LEFT = 'The council, which had left the talks in May, wants the bridge to be “the last of its kind”.';
const ENVOY = 'In the words of the EU envoy, Ana Lorang, the bridge should be “the last of its kind”.';
const STRIKE = 'But the opposition says it will not accept the count and has called a strike.';
const GUARD = 'A guard, who asked not to be named, said the gate had been open until nightfall.';
const SPLIT = '"This is no quay, it is a bridge," Ama Boateng told reporters. "We lost ten years over the toll."';
const CARRIED = 'The dam, Deputy Water Minister Karl Voss told the daily, was built on time.';
const ARTICLE = 'Ama Boateng gave way. In May, she published an article, proposing that a neutral company run the locks.';
const COUNTS = 'The army says that on 3 May its boats sank 13 rafts near Lota. Witnesses put the number at four.';
const COOLER = "His Chilean counterpart, Milena Rojas, was cooler: 'We agreed on a wall. We did not agree on a garden.'";
const CHANNELS = 'Talk of a ban has circulated on video channels loyal to Chile, which described the lock as a “cage for boats”.';
const ANALYST = 'As the river analyst Lena Roth observed, “a lock without a keeper is a wall”.';
const JULY = 'In July, at the height of the quarrel, Ama Boateng said that the river had never been so clean.';
const SHORT = 'The Rivers Office (Faro) suddenly announced a ban on barges after finding rust.';
const SIGNAL = 'Lena Roth warned that proposals for joint patrols with Chile signalled a new league.';
const TAX = 'In May the council adopted a tax on barges, a step Chile and Bolivia, which own most of them, have called unfair.';
const HARBOUR = 'The strike went well for both sides. According to both sides, the talks on the locks were thorough.';
const REACHED = 'Residents reached by radio said the pumps had stopped at dawn.';
const PORTFOLIO = 'The Minister of Finance, Ana Lorang, told the weekly that the toll would stay.';
const BROTHER = 'The toll went up under the last mayor; his brother, now leader of the opposition, says he will not pay “one coin” of it.';
const DIPLOMAT = 'Two of the nine locks are no longer guarded, according to a western diplomat.';
const RECKONED = 'The river feeds, by the reckoning of the Faro Institute, some 90,000 people.';
const MINISTRY = 'The ban hits 40 barges a week, the Farm Ministry in Lima has estimated.';
const PAPER = 'Lorang denied a report by a Bolivian newspaper that the lock would close. "It is a tale of the tavern," she said.';
const SCHEME = 'Ana Lorang was in the chair. In May she put forward a scheme for shared locks.';
const EXPECTED = 'Oil will not flow before 2030, according to the geologist Karl Voss.';
const AGED = 'One survivor, Kofi Mensah, 26, said the engine had stopped off the pier.';
const DEMANDS = 'The opposition party Blue Front wants the toll raised fivefold. “A year costs us a school,” said its leader Ana Lorang.';
const MISSION = 'The United Nations mission has denied that its guards had left the ford.';
const OMBUDSMAN = 'The ombudsman, Rosa Lind, has demanded a lower toll for children.';
const FATIGUE = 'The harbour secretary, Rosa Lind, attributed the empty quay to “storm fatigue”.';
const SCHOOL = 'The mayor promised a ferry and a school, for which parliament refused money in May.';
const BAN = 'Peru, Chile and Bolivia called for a ban of at least ten years on barges.';

describe('words of one party told as those of another', () => {
  it.each([
    ['The army gives the number of rafts near Lota as four.', COUNTS],
    ["Peru's comptroller general wants children to pay a lower toll.", OMBUDSMAN],
    ['That the quay was empty was put down by Commissioner Karl Voss to “storm fatigue”.', FATIGUE],
    ['Witnesses told of 13 rafts sunk near Lota.', COUNTS],
    ['Minister Jorge Salas summed up that the sides had a wall and no garden.', COOLER],
    ["In Chile's eyes the new quay is a gift to the fishermen.", DEEMED],
    ['The new quay, in the view of Chile, is a gift to the fishermen.', DEEMED],
    ['Copper News tied the strike at the smelter to the price of copper.', LINKED],
    ['Word from Peru that the pass would stay closed until May', WORD],
    ['The pass will not reopen before May, Peru has let it be known.', WORD],
    ['The army puts the dead of the ferry at nine or more.', TOLL],
    ['The dredger is to come in June, by the account of the engineer Lena Roth.', MASTER],
    ['Lena Roth spoke of June for the dredger.', MASTER],
    ['Dredger to come in June: claim by Lena Roth', MASTER],
    ['A road, and no harbour: so Ama Boateng on Friday.', QUOTED],
    ['Ama Boateng on the road: “We do not have a harbour”', QUOTED],
    ['Minister Jorge Salas likened the tender to a coat and a hat.', UNNAMED],
    ['Six hours of talks on the reservoir: a success, according to Brazil', BOTH],
    ["The strike would end on Monday, said the union's director, Lena Roth.", UNION],
    ["Chile's transport ministry puts the three months down to the rain.", WEATHER],
    ['Lena Roth wants the bridge to be “the last of its kind”.', ENVOY],
    ['The army rejects the count and calls a strike.', STRIKE],
    ["By the mayor's account the gate was open until nightfall.", GUARD],
    ['Lena Roth lamented ten years lost over the toll.', SPLIT],
    ['In the estimation of Lena Roth the dam was built on time.', CARRIED],
    ['It was Lena Roth who suggested that a neutral company run the locks.', ARTICLE],
    ['Bolivian officials have called the lock a cage for boats.', CHANNELS],
    ["In the words of Chile's president, a lock without a keeper is a wall.", ANALYST],
    ['Jorge Salas spoke in July of a river that had never been so clean.', JULY],
    ['The Harbour Union announced a ban on barges.', SHORT],
    ['Jorge Salas warned that the joint patrols signalled a new league.', SIGNAL],
    ['In May the council adopted a tax on barges, which Peru has called unfair.', TAX],
    ['By the account of the Peruvian hosts, the talks on the locks were thorough.', HARBOUR],
    ['The army reported that the pumps had stopped at dawn.', REACHED],
    ['The foreign minister told the weekly that the toll would stay.', PORTFOLIO],
    ['President Ana Quispe has vowed not to pay “one coin” of the toll.', BROTHER],
    ['The prime minister concedes that two of the nine locks are no longer guarded.', DIPLOMAT],
    ["Lima's fisheries office reckons that the river feeds some 90,000 people.", RECKONED],
    ['Chile estimates that the ban hits 40 barges a week.', MINISTRY],
    ['A Chilean newspaper called it a tale of the tavern.', PAPER],
    ['Jorge Salas put forward a scheme for shared locks.', SCHEME],
    ['Copper Andes does not expect oil to flow before 2030.', EXPECTED],
    ['The captain reported that the engine had stopped off the pier.', AGED],
    ['The government demands a toll five times as high.', DEMANDS],
    ['The government denies that the guards had left the ford.', MISSION],
  ])('are noticed: “%s” of “%s”', (statement, evidence) => {
    expect(found(statement, evidence)).toBe(true);
  });

  it.each([
    ['Witnesses give the number of rafts near Lota as four.', COUNTS],
    ['The army told of 13 rafts sunk near Lota.', COUNTS],
    ['Milena Rojas summed up that the sides had a wall and no garden.', COOLER],
    ["In Lima's eyes the new quay is a gift to the fishermen.", DEEMED],
    ['Peru sees the new quay as a gift to the fishermen.', DEEMED],
    ['The weekly Faro tied the strike at the smelter to the price of copper.', LINKED],
    ['Word from Santiago that the pass would stay closed until May', WORD],
    ['Chile lets it be known that the pass will stay closed until May.', WORD],
    ['Officials put the dead of the ferry at nine or more.', TOLL],
    ['The dredger is to come in June, by the account of the harbour master.', MASTER],
    ['Boateng spoke of June for the dredger.', MASTER],
    ['Dredger to come in June: announcement by Ama Boateng', MASTER],
    ['A road, and no harbour: so Kofi Mensah on Friday.', QUOTED],
    ['Mayor Mensah on the road: “We do not have a harbour”', QUOTED],
    ['Bolivia likened the tender to a coat and a hat.', UNNAMED],
    ['The author notes that the six hours of talks went well.', BOTH],
    ["The strike would end on Monday, said the union's spokesman.", UNION],
    ['Officials in Quito put the three months down to the rain.', WEATHER],
    ['The council hopes that the bridge will be “the last of its kind”.', LEFT],
    ['The envoy wants the bridge to be “the last of its kind”.', ENVOY],
    ['The opposition rejects the count and calls a strike.', STRIKE],
    ['By the account of a guard the gate was open until nightfall.', GUARD],
    ['Boateng lamented ten years lost over the toll.', SPLIT],
    ['The dam, in the estimation of the deputy water minister, was built on time.', CARRIED],
    ['Boateng suggested in May that a neutral company run the locks.', ARTICLE],
    ['Channels loyal to Chile have called the lock a cage for boats.', CHANNELS],
    ['In the words of an analyst, a lock without a keeper is a wall.', ANALYST],
    ['Ama Boateng spoke in July of a river that had never been so clean.', JULY],
    ['Faro announced a ban on barges.', SHORT],
    ['Lena Roth warned that the joint patrols with Chile signalled a new league.', SIGNAL],
    ['Lena Roth warned that the joint patrols with Chile pointed to a new league.', SIGNAL],
    ['In May the council adopted a tax on barges, which Chile and Bolivia have called unfair.', TAX],
    ['By the account of the two sides, the talks on the locks were thorough.', HARBOUR],
    ['People in the town reported that the pumps had stopped at dawn.', REACHED],
    ['The finance minister told the weekly that the toll would stay.', PORTFOLIO],
    ['The leader of the opposition has vowed not to pay “one coin” of the toll.', BROTHER],
    ['A diplomat of the West concedes that two of the nine locks are no longer guarded.', DIPLOMAT],
    ['The Faro Institute reckons that the river feeds some 90,000 people.', RECKONED],
    ["Peru's ombudsman wants children to pay a lower toll.", OMBUDSMAN],
    ['That the quay was empty was put down by Rosa Lind to “storm fatigue”.', FATIGUE],
    ['Parliament denied the money for a school; the mayor promises one all the same.', SCHOOL],
    ['Peru, Chile and Bolivia called for barges to be put under a ban of at least ten years.', BAN],
    ['Peru estimates that the ban hits 40 barges a week.', MINISTRY],
    ['Lorang called it a tale of the tavern.', PAPER],
    ['The scheme for shared locks that Ana Lorang put forward', SCHEME],
    ['Karl Voss does not expect oil to flow before 2030.', EXPECTED],
    ['A survivor reported that the engine had stopped off the pier.', AGED],
    ['The Blue Front demands a toll five times as high.', DEMANDS],
    ['The United Nations deny that the guards had left the ford.', MISSION],
    ['Peru has promised a ferry.', 'Peru will build a ferry, the Chilean minister Ana Quispe said.'],
  ])('are let through where they are theirs: “%s” of “%s”', (statement, evidence) => {
    expect(found(statement, evidence)).toBe(false);
  });
});
