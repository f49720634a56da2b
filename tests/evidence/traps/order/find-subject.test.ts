// Who acts: two actors who have changed places in one deed, and sentences that only begin with another one; invented.
import { describe, expect, it } from 'vitest';
import { findSubject } from '../../../../src/evidence/traps/order/find-subject.js';
import { isSame, said } from '../../../support/invented-text.js';

const FERRY = 'Norway reportedly financed a new ferry for the islanders, a favour to Kenya.';
const FAIR = 'Peru invited the heads of nine ports; Chile and Brazil came, and Ghana cancelled on the eve of the fair.';

describe('findSubject', () => {
  it.each([
    ['Kenya reportedly financed a new ferry for the islanders, a favour to Norway.', FERRY],
    ['As a favour to Norway, Kenya has paid for the new ferry of the islanders.', FERRY],
    ['Chile opened the archive of the port to scholars from Peru.', 'Peru opened the archive of the port to scholars from Chile.'],
    ['Ghana, meanwhile, sent two crates of serum to Togo.', 'At that time Togo sent two crates of serum to Ghana.'],
    ['Ghana may revive its ties with Benin to put Togo under pressure.', 'Togo may revive its ties with Benin to put pressure on Ghana.'],
    ['Unless it rains, Chile sells the water of the dam to Peru.', 'Unless it rains, Peru sells the water of the dam to Chile.'],
  ])('notices “%s” of “%s”', (statement, evidence) => {
    expect(findSubject(said(statement), said(evidence), isSame)?.rule).toBe('order');
  });

  it.each([
    ['Kenya received a favour from Norway, a new ferry for the islanders.', FERRY],
    ['Ghana pulled out of the fair in Peru on the eve of it.', FAIR],
    ['Chile and Brazil accepted the invitation of Peru; Ghana cancelled on the eve.', FAIR],
    ['Host of the fair of Ghana and Peru: Chile', 'Chile hosted the fair of Ghana and Peru.'],
    ['Togo is the main supplier of the salt that Ghana imports.', 'Since May, Ghana has imported its salt from Togo.'],
    ['Benin met Togo in Oslo, and Ghana waited.', 'After a call with Ghana, Togo made a stop in Oslo and saw Benin.'],
    [
      'Once Togo had left the pact, little of the sway of Ghana remained on the coast.',
      'Following the exit of Togo, Ghana lost all sway on the coast.',
    ],
    [
      'A plan under President Togo sent the ferries to Ghana twice.',
      'The plan, known to senior Ghana clerks and to Togo, sent the ferries twice.',
    ],
    [
      'Togo could come under pressure through new ties of Ghana with Benin.',
      'Ghana may revive its ties with Benin to put new pressure on Togo.',
    ],
  ])('lets “%s” of “%s” pass', (statement, evidence) => {
    expect(findSubject(said(statement), said(evidence), isSame)).toBeNull();
  });
});
