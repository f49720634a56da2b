// Names of a statement: short forms, regions, cities and institutions of what stands there, and strangers.
import { describe, expect, it } from 'vitest';
import { factChecker } from '../../support/check-fact.js';

const check = factChecker(`Estonia and Latvia hold talks on a ferry

By Marta Kask

RIGA, 4 March 2019 - Ministers from Estonia and Latvia opened talks on a ferry between Kuressaare and Ventspils on Monday, the Latvian transport ministry said.

The ministry put the cost at 38 million euros. Deputy Transport Minister Anna Ozola said the Nordic Investment Bank would lend a fifth of it.

Kenya, Uganda and Tanzania sent engineers to look at the pier. A Kyrgyz delegation came from Osh on Tuesday. The Commission in Brussels was silent.

Harbour master Juris Lapins met the mayor of Ventspils, Oskars Berzins, and a banker. Trade with Georgia and Armenia grew. Ukraine lent a pilot.

Uganda Railways sent engineers. The Organization of Lake States (OLS) paid.

Burundi, Rwanda, Kenya and Uganda patrol the lake, to which Tanzania adds two boats.

The Albert Nyerere Lake Safety and Rescue Centre lent a buoy.

The Carter administration sent a pilot. An Anglo-Latvian treaty of 1921 is still in force. Mr. Kalnins objected.
`);

const TALKS = 'Ministers from Estonia and Latvia opened talks on a ferry between Kuressaare and Ventspils on Monday';
const BANK = 'Deputy Transport Minister Anna Ozola said the Nordic Investment Bank would lend a fifth of it.';
const ENGINEERS = 'Kenya, Uganda and Tanzania sent engineers to look at the pier.';
const PATROL = 'Burundi, Rwanda, Kenya and Uganda patrol the lake, to which Tanzania adds two boats.';
const CENTRE = 'The Albert Nyerere Lake Safety and Rescue Centre lent a buoy.';
const MET = 'Harbour master Juris Lapins met the mayor of Ventspils, Oskars Berzins, and a banker.';

describe('a name of a fact', () => {
  it.each([
    ['a region of the states named', 'Two Baltic states opened talks on a ferry.', TALKS],
    ['a region in its adjective', 'East African engineers looked at the pier.', ENGINEERS],
    [
      'a region behind another name',
      'Georgia and Armenia, both in the South Caucasus, traded more.',
      'Trade with Georgia and Armenia grew.',
    ],
    ['the initials of a name that stands there', 'The NIB would lend a fifth.', BANK],
    ['a surname alone', 'Ozola expects a loan of the bank.', BANK],
    ['a whole name of which the passage has the surname', 'Anna Ozola expects a loan.', 'Nordic Investment Bank would lend a fifth of it'],
    ['the body behind “the Commission”', 'The EU was silent.', 'The Commission in Brussels was silent.'],
    ['the state of a city', 'Visitors came from Kyrgyzstan.', 'came from Osh on Tuesday'],
    [
      'the state of the dateline, where an institution is meant',
      'Latvia puts the cost at 38 million euros.',
      'The ministry put the cost at 38 million euros.',
    ],
    ['common nouns that open a sentence', 'Talks opened. Trade grew. Nobody objected. Engineers looked at the pier.', ENGINEERS],
    ['the office that the document gives', 'Mayor Oskars Berzins met Lapins.', MET],
    ['a name behind a common word that opens a label', 'Look of Kenya at the pier: by engineers', ENGINEERS],
    ['a name behind a word that opens a sentence', 'That Uganda Railways sent engineers is new.', 'Uganda Railways sent engineers.'],
    ['a name that a prefix turns', 'Non-Kenya engineers came too.', ENGINEERS],
    [
      'the state of a minister',
      "Latvia's deputy transport minister put the cost at 38 million euros.",
      'The ministry put the cost at 38 million euros.',
    ],
    ['a form of a state', 'The harbour has an Ukrainian pilot.', 'Ukraine lent a pilot.'],
    ['the state of an administration', 'Washington sent a pilot.', 'The Carter administration sent a pilot.'],
    ['half of a name of two states', 'Britain has a treaty of 1921.', 'An Anglo-Latvian treaty of 1921 is still in force.'],
    ['some of a place', 'Parts of Kenya sent engineers.', ENGINEERS],
    ['a long name with words of it left out', 'The Nyerere Rescue Centre lent a buoy.', CENTRE],
    ['somebody of a list beside somebody else', 'Burundi, Rwanda and Tanzania have boats on the lake.', PATROL],
    ['a person without an office', 'Oskars Berzins met Lapins.', MET],
  ])('may be %s', (_, say, quote) => expect(check(say, quote)).toEqual([]));

  it.each([
    ['the first name of one with the surname of another', 'Juris Berzins met a banker.', MET, 'error evidence/name'],
    ['a form of a state with a letter wrong', 'The harbour has an Ukrainean pilot.', 'Ukraine lent a pilot.', 'error evidence/name'],
    ['a stranger that opens a sentence and acts', 'Kallas opened talks on a ferry.', TALKS, 'warning evidence/name'],
    ['a firm that opens a sentence and acts', 'Stena gets a loan of the bank.', BANK, 'warning evidence/name'],
    ['a stranger behind another sentence', 'Talks opened. Linde led them.', TALKS, 'warning evidence/name'],
    ['whose something is', 'Kallas’s ministers opened talks.', TALKS, 'warning evidence/name'],
    ['a region that none of the states lies in', 'Central Asian engineers looked at the pier.', ENGINEERS, 'error evidence/name'],
    ['initials of another name', 'The EBRD would lend a fifth.', BANK, 'error evidence/name'],
    ['a neighbour of the nation', 'Lithuanian ministers opened talks.', TALKS, 'error evidence/name'],
    [
      'another state than that of an administration',
      'London sent a pilot.',
      'The Carter administration sent a pilot.',
      'error evidence/name',
    ],
    [
      'a state of no half of the name',
      'France has a treaty of 1921.',
      'An Anglo-Latvian treaty of 1921 is still in force.',
      'error evidence/name',
    ],
    ['a body with a letter wrong', 'Osganization of Lake States', 'The Organization of Lake States (OLS) paid.', 'error evidence/name'],
    [
      'in the place of another one of a list',
      'Burundi, Rwanda and Tanzania patrol the lake.',
      'Burundi, Rwanda, Kenya and Uganda patrol the lake',
      'error evidence/name',
    ],
    ['a body of other words', 'The Kikwete Rescue Centre lent a buoy.', CENTRE, 'error evidence/name'],
    ['a person in another office', 'President Oskars Berzins met Lapins.', MET, 'warning evidence/name'],
    ['a deputy told as the minister', 'Transport Minister Anna Ozola expects a loan.', BANK, 'warning evidence/name'],
  ])('may not be %s', (_, say, quote, code) => expect(check(say, quote)).toContain(code));
});
