// English: abbreviations of the news agencies' style books (AP, Reuters) and what begins English sentences.
import type { SentenceRules } from '../types.js';
import { wordSet } from './word-set.js';

const MONTHS = 'January February March April May June July August September October November December';
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday';

export const en: SentenceRules = {
  language: 'en',
  neverLast: wordSet(
    'Mr Mrs Ms Mx Dr Drs Prof Gen Lt Col Maj Capt Cpt Sgt Cpl Pvt Pfc Spc Adm Cmdr Cdr Comdr Brig Sen Sens Rep Reps Gov Govs Pres Hon Rev Fr Msgr Mgr Amb Supt Insp Det Messrs Mme Mlle Mons Rt Atty Asst Sqn Flt Wg Ste Pte Rs Tk Smt Engr Adv Msgt SSgt TSgt',
    'e.g eg i.e cf viz vs v a.k.a approx resp esp incl ca',
  ),
  beforeNames: wordSet('St Sts Ft Mt Pt ft mt'),
  withNumber: wordSet('no nos art arts fig figs secs sect vol vols p pp para paras ch chap chaps eq eds nr op cit c circa Sec ed'),
  rarelyLast: wordSet(
    'inc ltd co corp llc plc Jr Sr Jnr Snr Ph.D PhD Ave Blvd Rd Hwy Dept Univ Assn Bros Intl Govt Natl Esq est al min max ret hon',
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun',
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que',
    'lt col gen rep sen gov capt rev dept',
    'U.S U.S.A U.K U.N E.U U.A.E U.S.S.R D.C D.R.C N.Y N.J N.C S.C N.D S.D N.H N.M R.I W.Va L.A B.C A.D P.R H.K',
  ),
  oftenLast: wordSet('a.m p.m am pm etc'),
  afterClock: wordSet(
    MONTHS,
    WEEKDAYS,
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun',
    'GMT UTC EST EDT ET PST PDT PT CST CDT CT MST MDT MT BST CET CEST EET EEST MSK IST JST KST AEST AEDT HKT SGT WIB PKT Zulu Eastern Pacific Central Mountain Greenwich',
  ),
  followers: wordSet(
    'Mayor Sens Reps Amb Bank Muslims Jews Christians Catholics Hispanics Latinos President Presidents Presidential Vice Secretary Secretary-General Under-Secretary-General Undersecretary Senator Senators Sen Rep Representative Representatives Congressman Congresswoman Congress Congressional Senate House Speaker Supreme Court Courts Circuit District Attorney Attorneys Solicitor Judge Justice Department Departments State Defense Defence Treasury Commerce Energy Agriculture Education Labor Labour Interior Transportation Health Homeland Security',
    'Army Navy Naval Air Marine Marines Coast Fleet Forces Special Central European Africa Pacific Indo-Pacific Northern Southern Strategic Cyber Space Command Pentagon Joint Military Embassy Ambassador Consulate Consul Mission Charge Envoy Federal Fed Food Customs Border Immigration Citizenship Drug Environmental Geological National Postal Fish Forest Patent Nuclear Securities Internal Trade International Agency Bureau Census Office Service Administration Commission Commissioner Committee Council Congressman Chamber Institute Institution Museum Open Steel Airways Bancorp Capitol Constitution Code Marshals Marshal Rangers Olympic Olympics Soccer Masters Grand Prix Golf Women Men',
    'General Gen Adm Admiral Lt Col Maj Brig Capt Sgt Deputy Assistant Under Chief CEO Chairman Chairwoman Chair Director Executive Managing Senior Foreign Prime Home Chancellor Parliament Conservative Independence Human High Resolution Resolutions Charter Environment Development Population Refugee Relief World Children Assembly Peacekeeping Interim Stabilization Spokesman Spokeswoman Spokesperson Rapporteur Member Ministers Minister Ministry Treasurys Treasuries Dollar Index Virgin Tax Labor Climate Conference Framework Convention Programme Program Security Democrats Republicans Democratic Republican',
    'Day Memorial Boulevard Library Center Centre Avenue Street Road Hospital University College School Group Ltd Inc Corp Co LLC Holdings',
  ),
  starters: wordSet(
    'The A An This That These Those It Its He His She Her They Their We Our You Your I There Here',
    'In On At By For From With Without Within Under Over After Before During Since Until Through Throughout Across Amid Among Between Beyond Despite Following As To Of Behind Against Like Unlike Per Via Upon About Around Near Inside Outside',
    'And But Or Nor So Yet If When While Where Whereas Although Though Because Unless Once Whether Even Only Both Each Every Some Many Most Several Few All Any No Not Neither Either Another Other Others Such Much',
    'However Moreover Furthermore Meanwhile Nevertheless Nonetheless Therefore Thus Hence Instead Indeed Still Also Then Now Today Yesterday Tomorrow Tonight Later Earlier Recently Finally First Second Third Last Next Again Additionally Similarly Consequently Otherwise Accordingly Perhaps Maybe Just Ever Never Often Sometimes Already',
    'What Who Why How Which Whose Rather More Less One Two Three Four Five Six Seven Eight Nine Ten Dozens Hundreds Thousands Millions Half According Given Having Being Asked Speaking Citing Referring Responding Addressing Born Founded Based Please Let Nobody Nothing Everyone Everything Someone Something Anyone',
    "It's There's That's He's She's They're We're You're I'm I've We've They've Don't Isn't",
    'Officials Police Authorities Analysts Critics Experts Observers Supporters Opponents Residents Witnesses Rescuers Investigators Prosecutors Lawyers Lawmakers Diplomats Protesters Demonstrators Activists Rebels Militants Insurgents Gunmen Troops Soldiers Reporters Doctors Economists Investors Traders Voters Negotiators Leaders Neighbours Neighbors Relatives Survivors Firefighters Organisers Organizers Workers Shares Stocks Prices Oil Sources Talks Details Negotiations Relations Tensions People Women Men Children',
  ),
  verbs: wordSet(
    'has have had was were is are will would could should may might must can cannot did does do also never now began became came called went made took saw won lost met gave got held went sent led left put set hit cut told kept fell rose ran fought spoke grew wants hopes plans says believes thinks needs seeks remains faces expects calls holds makes takes gets gives goes comes lies continues appears seems',
    "hasn't haven't hadn't wasn't weren't isn't aren't won't wouldn't couldn't shouldn't didn't doesn't don't who which whose where",
  ),
  saying: wordSet(
    'said says asked asks added adds wrote writes told tells replied exclaimed wondered declared warned insisted demanded shouted cried tweeted quipped joked responded answered remarked mused retorted continued concluded explained noted recalled commented stated posted',
  ),
  labels: wordSet(
    'Plan plan Group group Part part Annex Appendix Schedule Vitamin vitamin Hepatitis hepatitis War Category category Class class Grade grade Type type Section Phase Block Exhibit Title Influenza influenza Level Zone Area Point point Option option Team League Division Terminal Building Route Line Column',
  ),
  marked: wordSet('Yahoo Jeopardy Oklahoma Airplane Oliver Joomla Panic Wham Ole Basta Hello Friends Enough'),
  months: wordSet(MONTHS),
  hasOrdinals: false,
  common: wordSet('the of and to in a that is was for on with as by at from has have it its be are which this not were had said'),
};
