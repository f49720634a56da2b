// Hedges of the source that a statement loses, about invented matters.
import { describe, expect, it } from 'vitest';
import type { SaidOf } from '../../../../src/evidence/traps/types.js';
import { findHedge } from '../../../../src/evidence/traps/voices/find-hedge.js';

const said = (text: string): SaidOf => ({ text, mentions: [] });
const isFound = (statement: string, evidence: string): boolean => findHedge(said(statement), said(evidence)) !== null;

describe('what a source does not vouch for', () => {
  it.each([
    ['The mayor paid for the new organ.', 'The mayor reportedly paid for the new organ of the church.'],
    ['The brewer built a dam by the lake.', 'The brewer allegedly built a dam that holds the lake back.'],
    ['Herons have left the marsh for good.', 'Herons have probably left the marsh for good.'],
    ['The ferry sank over a broken valve.', 'The ferry apparently sank over a broken valve, divers found.'],
  ])('is no fact: %s', (statement, evidence) => expect(isFound(statement, evidence)).toBe(true));
  it.each([
    ['The mayor is said to have paid for the new organ.', 'The mayor reportedly paid for the new organ of the church.'],
    ['The brewer is alleged to have built a dam.', 'The brewer allegedly built a dam that holds the lake back.'],
    ['Herons may have left the marsh.', 'Herons have probably left the marsh for good.'],
    ['The choir sings on Fridays.', 'The mayor reportedly paid for the new organ; the choir sings on Fridays.'],
    ['The mayor paid for the new organ.', 'The mayor paid for the new organ of the church.'],
  ])('may be told with a hedge, or apart: %s', (statement, evidence) => expect(isFound(statement, evidence)).toBe(false));
});
