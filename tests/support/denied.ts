// What the rules of denial say of one invented sentence beside another.
import { findContrast } from '../../src/evidence/traps/denial/find-contrast.js';
import { findDenial } from '../../src/evidence/traps/denial/find-denial.js';
import { findNegation } from '../../src/evidence/traps/denial/find-negation.js';
import { findPresence } from '../../src/evidence/traps/denial/find-presence.js';
import type { Trap } from '../../src/evidence/traps/types.js';
import { isSame, said } from './invented-text.js';

/** What the first rule of denial that notices anything says of a statement. */
export function denied(statement: string, evidence: string): Trap | null {
  const [one, other] = [said(statement), said(evidence)];
  return findNegation(one, other) ?? findContrast(one, other) ?? findDenial(one, other) ?? findPresence(one, other, isSame);
}
