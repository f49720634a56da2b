// What is denied told by phrases that affirm it, and told as denied; sentences invented.
import { describe, expect, it } from 'vitest';
import { findPole } from '../../../../src/evidence/traps/denial/find-pole.js';
import { said } from '../../../support/invented-text.js';

const REGATTA = 'The regatta on Lake Orta, due on 2 May, was called off because of fog.';
const TRIAL = 'The trial run of the cable car did not take place because the cabin swayed.';
const FEUD = 'The two bishops avoid any open quarrel with the king.';
const PRESS = 'The brewers keep clear of the press and of the courts.';
const BEES = 'Beekeepers seldom admit the plain truth: their hives feed on the neighbours’ sugar.';
const WILL = 'The old will made no mention of the vineyard at Lota.';
const REPORT = 'The inspectors’ report, 80 pages long, does not contain the word “asbestos”.';
const BAKERS = 'The millers have not decided, but the bakers said on Friday they would not join the march.';
const WEDDING = 'The mayors of Lota and Coronel will dine with the queen; Peru has not been asked.';
const FERRYMEN = 'The captain came; the ferrymen had been told to stay at home.';
const BANKS = 'The bakers asked for a year’s delay. The banks, however, were not willing to wait.';
const CURATOR = 'Ana Soto spoke of the roof, declining to say whether the mask would return in autumn.';
const DOCTOR = 'Ana Soto denied that any nurse had left the clinic.';
const CENSUS = 'Three campaigns led by the bishop against the mites failed to yield results.';
const HARBOUR = '“We are here to learn,” Lena Roth said, refusing to say whether the dredger would come in June, as the pilots hope.';
const ORCHARD = 'The new plan makes no mention of Peruvian orchards — a departure from what was discussed after the frost.';
const CHOIR = 'The aim of the choir is not to cut all ties with the cathedral, but to sing in the market.';

describe('what is denied', () => {
  it.each([
    ['Fog did not stop the regatta on Lake Orta on 2 May.', REGATTA],
    ['Fog notwithstanding, the regatta on Lake Orta was sailed.', REGATTA],
    ['The regatta on Lake Orta went ahead in the fog.', REGATTA],
    ['Undeterred by fog, the crews sailed the regatta on Lake Orta.', REGATTA],
    ['A swaying cabin did not prevent the trial run of the cable car.', TRIAL],
    ['The trial run of the cable car went ahead.', TRIAL],
    ['The two bishops do not shrink from a quarrel with the king.', FEUD],
    ['The two bishops dare an open quarrel with the king.', FEUD],
    ['The two bishops are spoiling for a quarrel with the king.', FEUD],
    ['Beekeepers readily admit that their hives feed on the sugar of others.', BEES],
    ['Beekeepers are happy to admit that their hives feed on sugar.', BEES],
    ['Beekeepers make no secret of the truth about the sugar.', BEES],
    ['The old will gave a place to the vineyard.', WILL],
    ['The old will deals with the vineyard at Lota.', WILL],
    ['A clause for the vineyard stood in the old will.', WILL],
    ['The inspectors speak of “asbestos” on 80 pages.', REPORT],
    ['Bakers: in on the march', BAKERS],
    ['The bakers have signed up for the march.', BAKERS],
    ['The bakers are to take part in the march.', BAKERS],
    ['Dinner with the queen: Peru also invited', WEDDING],
    ['The banks on the bakers’ delay: prepared to wait', BANKS],
    ['The banks were content to wait for a year.', BANKS],
    ['The campaigns of the bishop against the mites have borne fruit.', CENSUS],
    ['The three campaigns led by the bishop paid off.', CENSUS],
    ['The choir seeks a complete break with the cathedral.', CHOIR],
  ])('is told as so: “%s” of “%s”', (statement, evidence) => {
    expect(findPole(said(statement), said(evidence))?.rule).toBe('negation');
  });

  it.each([
    ['Fog prevented the regatta on Lake Orta on 2 May.', REGATTA],
    ['The regatta on Lake Orta, to be sailed as planned on 2 May, fell victim to fog.', REGATTA],
    ['There was no regatta on Lake Orta on 2 May.', REGATTA],
    ['The crews’ regatta on Lake Orta would have been sailed on 2 May.', REGATTA],
    ['A swaying cabin put paid to the trial run of the cable car.', TRIAL],
    ['Had the cabin not swayed, the cable car would have had its trial run.', TRIAL],
    ['The two bishops take care not to provoke an open quarrel with the king.', FEUD],
    ['Without daring a quarrel with the king, the bishops carry on.', FEUD],
    ['The brewers want nothing to do with the courts.', PRESS],
    ['Beekeepers often keep silent on the truth about the sugar.', BEES],
    ['It is rare for beekeepers to admit the truth about the sugar.', BEES],
    ['Beekeepers regularly overlook the truth about the sugar.', BEES],
    ['The old will passed over the vineyard at Lota.', WILL],
    ['The vineyard at Lota is missing from the old will.', WILL],
    ['The inspectors wrote 80 pages without the word “asbestos”.', REPORT],
    ['The bakers refuse to join the march.', BAKERS],
    ['The march will do without the bakers.', BAKERS],
    ['Whether the millers are to take part in the march is open.', BAKERS],
    ['Lota and Coronel are invited to dine with the queen.', WEDDING],
    ['Peru, unlike Lota, was not invited.', WEDDING],
    ['The captain had been summoned, the ferrymen were to stay at home.', FERRYMEN],
    ['The banks refused to wait for a year.', BANKS],
    ['The bakers were ready to pay in a year.', BANKS],
    ['Ana Soto said something about the roof.', CURATOR],
    ['Ana Soto left open whether the mask would return in autumn.', CURATOR],
    ['No nurse had left the clinic, Ana Soto said.', DOCTOR],
    ['The campaigns of the bishop came to nothing.', CENSUS],
    ['Three campaigns led by the bishop have brought no result against the mites.', CENSUS],
    ['Despite three campaigns led by the bishop there was no success against the mites.', CENSUS],
    ['Lena Roth said the visitors had come to learn.', HARBOUR],
    ['Orchards were discussed after the frost.', ORCHARD],
    ['The choir does not seek a complete break with the cathedral.', CHOIR],
    ['Far from seeking a complete break with the cathedral, the choir will sing in the market.', CHOIR],
    ['The choir wants to keep its ties to the cathedral.', CHOIR],
  ])('is told as denied: “%s” of “%s”', (statement, evidence) => {
    expect(findPole(said(statement), said(evidence))).toBeNull();
  });
});
