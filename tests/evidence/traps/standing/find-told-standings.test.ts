// Observers among members, offices of persons, whose man somebody is, and who is set apart from whom: each beside words that keep it; invented.
import { describe, expect, it } from 'vitest';
import { findStandings } from '../../../../src/evidence/traps/standing/find-standings.js';
import { isSame, said } from '../../../support/invented-text.js';

const LEAGUE = 'The League links Peru, Chile and Ghana, with Benin and Norway as observers.';
const CLERK = 'On May 3 Omar Soto, deputy chief of staff to the mayor, was sent to the port.';
const ENVOY = 'After the vote, Lindal special envoy Omar Soto called at the harbour.';
const PREMIER = 'The levy is a punishment, KRG Prime Minister Rosa Lind said.';
const CHAIR = 'The summit meets in May, by which time Togo will be in the chair. President Omar Soto of Ghana will be there.';
const PART = 'The limited role of Norwegian divers in the search showed how far methods have changed.';
const HOSTED = "The talks were hosted by Benin's prime minister, Omar Soto, and attended by two ministers.";
const GREETED = 'Omar Soto of Benin, the host, greeted his guests from Ghana, Togo and Kenya at the fair.';
const DINNER = 'The matter will come up when Omar Soto receives his colleague, Rosa Lind, on Thursday.';

describe('who is told to be what', () => {
  it.each([
    ['Peru, Chile, Ghana and Norway make up the League, in which Benin looks on.', LEAGUE],
    ['Members of the League: Peru, Chile, Benin', LEAGUE],
    ['Benin, Peru and Ghana belong to the League.', LEAGUE],
    ["Omar Soto, the mayor's foreign policy adviser, was sent to the port on May 3.", CLERK],
    ['Omar Soto, the ambassador, was sent to the port on May 3.', CLERK],
    ["Norway's special envoy Omar Soto called at the harbour.", ENVOY],
    ["Rosa Lind, Norway's prime minister, called the levy a punishment.", PREMIER],
    ['Ghana will be in the chair when the summit meets.', CHAIR],
    ['Togo was the host of the fair.', GREETED],
  ])('notices “%s” of “%s”', (statement, evidence) => {
    expect(findStandings(said(statement), said(evidence), isSame)).not.toBeNull();
  });

  it.each([
    ['Peru, Chile and Ghana make up the League, while Benin and Norway only look on as observers.', LEAGUE],
    ['The League has three members, Benin and Norway being observers.', LEAGUE],
    ['Benin and Norway, observers in the League, belong to no bloc.', LEAGUE],
    ["The mayor's aide Omar Soto was sent to the port on May 3.", CLERK],
    ["On May 3 the mayor's deputy chief of staff, Omar Soto, was sent to the port.", CLERK],
    ["Lindal's special envoy Omar Soto called at the harbour.", ENVOY],
    ['Prime Minister Rosa Lind of the KRG called the levy a punishment.', PREMIER],
    ['Togo will be in the chair when the summit meets.', CHAIR],
    ['Norwegian divers played but a small part in the search, a sign of change.', PART],
    ['Omar Soto, prime minister of Benin, was host to two ministers.', HOSTED],
    ['Rosa Lind will be the guest of Omar Soto on Thursday.', DINNER],
    [
      "Norway's water minister chaired the meeting.",
      'They met in May, under the chairmanship of Ms Rosa Lind, Minister of Water and Roads of Norway.',
    ],
    ['Most of those who spoke after the minister asked to wait.', 'Three of the five speakers who followed her asked to wait.'],
    [
      "Ghana's foreign minister shared the chair with the envoy.",
      'The meeting was co-chaired by the Minister of External Relations of Ghana, Rosa Lind, and the envoy.',
    ],
    [
      'Togo had been asked, though only as an observer.',
      'He defended the decision of Togo not to join the pool. His country had been asked, but as an observer.',
    ],
  ])('lets “%s” of “%s” pass', (statement, evidence) => {
    expect(findStandings(said(statement), said(evidence), isSame)).toBeNull();
  });
});
