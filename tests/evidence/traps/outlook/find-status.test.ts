// What is expected, feared or agreed on, told as done or as it is now; sentences invented.
import { describe, expect, it } from 'vitest';
import { findStatus } from '../../../../src/evidence/traps/outlook/find-status.js';

const WRONG: readonly (readonly [string, string])[] = [
  ['Peru lost 15 percent of its fish.', 'Peru fears to lose 15 percent of its fish.'],
  ['The bells were sold in May.', 'The parish proposed that the bells be sold.'],
  ['New bells bought by the parish: it may ring them in May', 'The parish promised to buy new bells, which it may ring in May.'],
  ['The mayors set up a school of music.', 'They agreed to set up a school of music in Lima in 2027.'],
];
const RIGHT: readonly (readonly [string, string])[] = [
  ['Ghana paved 2,500 miles of road in 2024.', 'Ghana paved 2,500 miles of road in 2024 and plans to pave 3,000 miles in 2025.'],
  ['Ghana plans to pave 3,000 miles in 2025.', 'Ghana paved 2,500 miles of road in 2024 and plans to pave 3,000 miles in 2025.'],
  ['Peru fears the loss of 15 percent of its fish.', 'Peru fears to lose 15 percent of its fish.'],
  ['Peru closed the port.', 'Peru feared a strike and closed the port.'],
  ['The bank reckons that the coast lacks salt.', 'The bank expects the coast to lack salt.'],
  ['The plant feeds 2,000 homes.', 'The plant feeds 2,000 homes and may feed 3,000 homes in 2027.'],
  ['Want of a buyer kept the bells from being sold.', 'The bells would have been sold had there been a buyer.'],
  ["Lima refused the parish's request that the bells be sold.", 'The parish had asked Lima to sell the bells. Lima refused.'],
  [
    'Unless rain falls, half of the mills backed by the fund would have to shut.',
    'Without rain the fund would have to shut half of the mills that it backs.',
  ],
  ['Ghana eyes limits on exports of cocoa.', 'Ghana plans to limit exports of cocoa.'],
  ['The mayors set up a school of music.', 'The mayors set up a school of music and plan to set up a second one.'],
  ['Norway signed a contract for delivery in 2027.', 'Norway signed a contract that is expected to bring delivery of the trams in 2027.'],
  ['The union raised its target for 2030.', 'The union raised its target: it aims to halve waste by 2030.'],
];

describe('what is still to come', () => {
  it.each(WRONG)('“%s” of “%s” is noticed', (statement, evidence) => {
    expect(findStatus(statement, evidence)?.rule).toBe('status');
  });

  it.each(RIGHT)('“%s” of “%s” is let through', (statement, evidence) => {
    expect(findStatus(statement, evidence)).toBeNull();
  });
});
