// Siblings of one kind put for one another, each beside what keeps the sense; sentences invented.
import { describe, expect, it } from 'vitest';
import { findKind } from '../../../../src/evidence/traps/sense/find-kind.js';
import type { SaidOf } from '../../../../src/evidence/traps/types.js';
import { said } from '../../../support/invented-text.js';

describe('a word of a kind', () => {
  it.each([
    ['Peru wants to raise its sales of zinc to Japan.', 'Peru hopes to sell more copper to Japan next year.'],
    ['Norway stopped selling missiles to the island.', 'Norway has ended its sales of helicopters to the island.'],
    ['The post office put the map on a coin.', 'The post office put the map on a stamp.'],
    ['Three journalists were expelled from Chad.', 'Chad has expelled three diplomats over the leak.'],
    ['The two sides agreed on an exchange of territory.', 'The two sides have agreed on an exchange of prisoners after nine hours.'],
    ['Kenya will rebuild the road to the coast.', 'Kenya is to rebuild the railway to the coast with a Danish loan.'],
    ['The wheat harvest of Chad was halved by locusts.', 'Locusts have destroyed half of the maize harvest of Chad.'],
    ['The strike closed the port of Bergen for two days.', 'A strike shut the airport of Bergen for two days.'],
    ['The cyclone drove thousands from their homes in Peru.', 'An earthquake drove thousands of people in Peru from their homes.'],
    ['A measles campaign began in the camps of Chad.', 'In the camps of Chad a campaign against cholera has begun.'],
    ['The brother of the emir took over the fund.', 'The son of the emir has taken over the fund.'],
    ['The bill for the canal will be settled in the autumn.', 'The bill for the canal is to be settled in the spring.'],
    ['Denmark gave the island a grant for its ferries.', 'Denmark has given the island a loan for its ferries.'],
    ['Dozens were injured in the riots in Lima.', 'Dozens of people were arrested in the riots in Lima.'],
    ['The supreme court struck down the levy on salt.', 'The constitutional court has struck down the levy on salt.'],
    ['Four policemen were shot in Lima.', 'Four demonstrators were shot in Lima in July.'],
    ['Three firefighters were taken to hospital in Lima.', 'Three engineers were taken to hospital in Lima.'],
    ['The claim stood in a newspaper of Lima.', 'A radio station of Lima had spread the claim.'],
    ['Unemployment in Chile rose for the third month.', 'Inflation in Chile rose for the third month.'],
    ['Teachers in Lima walked out over pay.', 'Doctors in Lima walked out over their pay.'],
    ['The foreign ministry of Chile rejected the report.', 'The defence ministry of Chile has rejected the report.'],
    ['Chile will buy four submarines from Sweden.', 'Chile is to buy four frigates from Sweden.'],
    ['The navy of Peru cleared the squatters from the quay.', 'The police of Peru have cleared the squatters from the quay.'],
    ['The two governments signed a treaty on the lake.', 'The two governments have signed a memorandum on the lake.'],
    ['Brazil charged the mayor with tax evasion.', 'In Brazil the mayor was charged with money laundering.'],
    ['The customs men at Callao found a ton of heroin.', 'At Callao the customs men had found a ton of cocaine.'],
    ['Kenya exports more coffee than ever.', 'Kenya has never exported so much tea.'],
    ['The king of Jordan sent his condolences to Lima.', 'From Jordan the king has sent his congratulations to Lima.'],
    ['Chad lets no more cement cross its border.', 'Chad lets no more batteries cross its border.'],
    ['Two hospitals in the valley of Chad were hit by shells.', 'Two schools in a valley of Chad were hit by shells.'],
    ['A suicide bombing killed nine soldiers in Mali.', 'A drone strike has killed nine soldiers in Mali.'],
    ['The power that Peru buys comes from coal, at a price of two pesos.', 'Peru buys gas at a price of two pesos.'],
    ['Sweden imposed a travel ban on the two bankers.', 'Sweden has imposed an asset freeze on two bankers.'],
  ])('is noticed: “%s” of “%s”', (statement, evidence) => {
    expect(findKind(said(statement), said(evidence), '')?.rule).toBe('opposite');
  });

  it.each([
    ['Peru wants to raise its sales of metal to Japan.', 'Peru hopes to sell more copper to Japan next year.'],
    ['Norway stopped selling arms to the island.', 'Norway has ended its sales of helicopters to the island.'],
    ['Three envoys were expelled from Chad.', 'Chad has expelled three diplomats over the leak.'],
    ['The two sides agreed to swap captives.', 'The two sides have agreed on an exchange of prisoners after nine hours.'],
    [
      'Kenya will rebuild the line to the coast; the trains stood still for years.',
      'Kenya is to rebuild the railway to the coast with a Danish loan.',
    ],
    ['The harvest of Chad was halved by locusts.', 'Locusts have destroyed half of the maize harvest of Chad.'],
    ['No flight left Bergen for two days because of a strike.', 'A strike shut the airport of Bergen for two days.'],
    ['Tremors drove thousands from their homes in Peru.', 'An earthquake drove thousands of people in Peru from their homes.'],
    ['A campaign against a disease began in the camps of Chad.', 'In the camps of Chad a campaign against cholera has begun.'],
    ['A child of the emir took over the fund.', 'The son of the emir has taken over the fund.'],
    ['The bill for the canal will be settled in autumn.', 'The bill for the canal is to be settled in the fall.'],
    ['Denmark lent the island money for its ferries.', 'Denmark has given the island a loan for its ferries.'],
    ['Dozens were taken into custody in the riots in Lima.', 'Dozens of people were arrested in the riots in Lima.'],
    ['Four protesters were shot in Lima.', 'Four demonstrators were shot in Lima in July.'],
    ['Three firemen were taken to hospital in Lima.', 'Three firefighters were taken to hospital in Lima.'],
    ['Peru asked Chile for a passage by sea.', 'Peru asked Chile for a passage by boat from the island.'],
    ['A court struck down the levy on salt.', 'The constitutional court has struck down the levy on salt.'],
    [
      'The claim was on air in Lima before a newspaper had it.',
      'A radio station of Lima had spread the claim before it was in a newspaper.',
    ],
    ['Prices in Chile rose faster for the third month.', 'Inflation in Chile rose for the third month.'],
    ['Medics in Lima walked out over pay, the nurses first.', 'Doctors in Lima walked out over their pay, nurses before them.'],
    [
      'Oil lies under the field that Peru sold to Chad; its gas stays with Peru.',
      'Peru sold the oil of the field to Chad and kept the gas.',
    ],
    ['Peru asked Chile for credit.', 'Peru asked Chile for a line of credit.'],
    ['The map is on a stamp.', 'The post office put the map on a postage stamp.'],
    ['Chile will buy four warships from Sweden.', 'Chile is to buy four frigates from Sweden.'],
    ['Officers cleared the squatters of Peru from the quay.', 'The police of Peru have cleared the squatters from the quay.'],
    ['The two governments signed a deal on the lake.', 'The two governments have signed a memorandum on the lake.'],
    ['Brazil charged the mayor with crimes.', 'In Brazil the mayor was charged with money laundering.'],
    ['The customs men at Callao found a ton of drugs.', 'At Callao the customs men had found a ton of cocaine.'],
    ['Kenya grows less coffee and exports more tea than ever.', 'Kenya has never exported so much tea, while its coffee bushes die.'],
    ['The king of Jordan told Lima that he was sorry for the dead.', 'From Jordan the king has sent his condolences to Lima for the dead.'],
    ['Goods crossed the border of Chad.', 'The first goods to cross the border of Chad were car batteries and a load of timber.'],
    ['The oil-rich valley of Chad was hit by shells.', 'A valley of Chad that lives on oil, not on gas, was hit by shells.'],
    ['Unmanned aircraft killed nine soldiers in Mali.', 'A drone strike has killed nine soldiers in Mali.'],
    ['Two media workers were detained in Peru.', 'Peru detained two journalists on Friday.'],
    ['The Royal Navy will not come to Peru.', 'The army of Peru has no guests from the British navy this year.'],
  ])('is let through: “%s” of “%s”', (statement, evidence) => {
    expect(findKind(said(statement), said(evidence), '')).toBeNull();
  });

  it('may not stand there where the words before it are the same', () => {
    const [statement, evidence] = [
      'Lima defends its detention of Chilean diplomats.',
      'Lima defends its detention of Chilean journalists.',
    ].map(said) as [SaidOf, SaidOf];
    expect(findKind(statement, evidence, 'Diplomats were called home.')).not.toBeNull();
  });

  it('may stand in the text around the quoted words', () => {
    const [statement, evidence] = ['Kazakh coal goes through Georgia.', 'More Kazakh oil is to go through Georgia.'].map(said) as [
      SaidOf,
      SaidOf,
    ];
    expect(findKind(statement, evidence, '')).not.toBeNull();
    expect(findKind(statement, evidence, 'Coal was the first to take the new line.')).toBeNull();
  });
});
