// Who does what to whom by their names, in labels, inserts and the passive; sentences invented.
import { describe, expect, it } from 'vitest';
import { findActors } from '../../../../src/evidence/traps/find-traps.js';
import type { Cast } from '../../../../src/evidence/traps/types.js';
import { actors, index, isSame, said } from '../../../support/invented-text.js';

const cast: Cast = {
  index,
  actors: new Set(actors.flatMap(({ name, kind }) => (kind === 'place' ? [] : [name]))),
  persons: new Set(),
  isSame,
};

const INVITED = 'The four ministers will meet in Accra at the invitation of Ghana; Togo has not been asked.';
const OWNED = "The four ministers will meet at Ghana's invitation; Togo has not been asked.";
const TRIP = 'Kenya cancelled a planned trip to Brazil for the fair of 9 May.';
const ENVOY = 'Norway has indicated that it will not send an envoy to Peru.';
const TALKS = 'In May, Oman brokered talks between Kenya and Norway.';
const STANCE = 'The pro-Chile expert warned that proposals for regular talks in Peru were a sign.';

describe('who does it, by name', () => {
  it.each([
    ['Ghana was invited by Togo.', 'Ghana invited Togo on Monday.'],
    ['Brazil cancelled a planned trip to Kenya.', TRIP],
    ['Peru has indicated that it will not send an envoy to Norway.', ENVOY],
    ['Kenya brokered talks between Oman and Norway.', TALKS],
    ['Chile proposed talks to Peru.', 'Peru proposed talks to Chile.'],
    ['A protest by Chile to Peru delayed the fair.', 'The fair was delayed when Peru protested to Chile.'],
    ['The arrest of two pilots by Chile delayed the fair.', "Peru's arrest of two pilots delayed the fair and angered Chile."],
    ['Norway was warned by Kenya.', 'Kenya, whose ships were late, was warned by Norway.'],
    ['Chile has accused Ghana of delay; Togo agrees.', 'Ghana accused Chile of delay; Togo agrees.'],
  ])('is noticed where turned round: “%s” of “%s”', (statement, evidence) => {
    expect(findActors(said(statement), said(evidence), cast, false)?.rule).toBe('order');
  });

  it.each([
    ['Togo has not been invited to the meeting in Accra.', INVITED],
    ['Togo has not been invited to the Accra meeting of the four.', OWNED],
    ['The arrest of two pilots by Peru delayed the fair.', "Peru's arrest of two pilots delayed the fair and angered Chile."],
    ['A protest by Peru to Chile delayed the fair.', 'The fair was delayed when Peru protested to Chile.'],
    ["Peru's tanks were filled to 88 per cent and Chile's to 84.", 'Chilean tanks were filled to 84 per cent, the Peruvian ones to 88.'],
    ["Brazil's fair on 9 May: trip called off by Kenya", TRIP],
    ['Norwegian envoy in Peru: none to be sent, Norway indicates', ENVOY],
    ['Kenyan-Norwegian talks, brokered with Omani help in May, went on.', TALKS],
    ['Regular talks in Peru, as proposed, alarm the expert.', STANCE],
    ['Ghana is not among those invited to the fair.', "The fair is held at Togo's invitation; Ghana has not been asked."],
    ['Lima itself invited the four envoys of Kenya.', "Kenya, which at the government's invitation has four envoys in Lima, was calm."],
    ["Norway's hand remains tied by the quarrel between Peru and Chile.", "Norway's hand is still tied by the Peru-Chile quarrel."],
    ['If Togo cannot host the fair, Ghana will.', 'Ghana has offered to step in as host should Togo fall through.'],
    ['A Norwegian envoy has hinted at aid to Peru.', 'Norway would gladly pay Peru; its envoy Rosa Lind hinted as much in Oslo.'],
  ])('is let through where it is as it was: “%s” of “%s”', (statement, evidence) => {
    expect(findActors(said(statement), said(evidence), cast, false)).toBeNull();
  });
});
