// What is only alleged, about invented matters.
import { describe, expect, it } from 'vitest';
import { findAlleged } from '../../../../src/evidence/traps/outlook/find-alleged.js';
import type { SaidOf } from '../../../../src/evidence/traps/types.js';

const said = (text: string): SaidOf => ({ text, mentions: [] });
const isFound = (statement: string, evidence: string): boolean => findAlleged(said(statement), said(evidence)) !== null;

describe('what is only alleged', () => {
  it.each([
    ['A gang of smugglers set the mill alight.', 'The sheriff suspects a gang of smugglers, his deputy Jon Ode told the paper.'],
    ['The mate ignored a flare.', 'The mate was said to have ignored a flare; the owner called that baseless.'],
    ['The survey of the reef fell short of the law.', 'A guild has sued the port, alleging that the survey of the reef broke the law.'],
    ['The mayor took 400 crowns for a permit.', 'The motion rests on a brewer, according to whom the mayor took 400 crowns for a permit.'],
  ])('is noticed where it is told as so: %s', (statement, evidence) => expect(isFound(statement, evidence)).toBe(true));
  it.each([
    ['A gang of smugglers is suspected of the fire.', 'The sheriff suspects a gang of smugglers, his deputy Jon Ode told the paper.'],
    ['By some accounts the mate ignored a flare.', 'The mate was said to have ignored a flare; the owner called that baseless.'],
    [
      'A guild has taken the port to court over the survey of the reef.',
      'A guild has sued the port, alleging that the survey of the reef broke the law.',
    ],
    [
      'A brewer is the source of the charge that the mayor took 400 crowns.',
      'The motion rests on a brewer, according to whom the mayor took 400 crowns.',
    ],
    ['The mate, a Chilean, has 30 years at sea.', 'The mate, a Chilean with 30 years at sea, was said to have ignored a flare.'],
  ])('is let through: %s', (statement, evidence) => expect(isFound(statement, evidence)).toBe(false));
});
