// Wordings of what is planned, and of what came to nothing; sentences invented.
import { describe, expect, it } from 'vitest';
import { hasFallen, tellsPlan } from '../../../../src/evidence/traps/words/outlook.js';

describe('a plan', () => {
  it.each([
    'A second fair is pencilled in for the spring.',
    'The fair has been fixed for May.',
    'The hall is booked for the first week of June.',
    'The fair is lined up for the autumn.',
    'The first week of June has been set aside for the fair.',
    'The date given for the fair is 3 May.',
    'A fair is in the works.',
    'A toll is on the cards.',
    'The fair, still months off, divides the guild.',
    'The guild is banking on a second fair.',
  ])('is told: %s', (text) => expect(tellsPlan(text)).toBe(true));
  it.each([
    'A second fair was held in the spring.',
    'The fair has been fixed by a joiner.',
    'The guild sent up to 500 potters.',
    'The governor of the central bank on the new rules',
    'On the last day of May the guild bought the hall.',
    'The hall was sold for 3 million crowns.',
    'The guild put the hall up for rent.',
    'The fair brought the guild 40 orders.',
    'The potters walked six miles to the fair.',
    'The mayor named the baker to the board.',
  ])('is not told: %s', (text) => expect(tellsPlan(text)).toBe(false));
});

describe('what was to be', () => {
  it.each([
    ['The signing fell victim to the storm.', 'He turned back in the storm from the port, where he had been due to sign the lease.'],
    ['The visit to the mill was dropped.', 'She left before noon; she was to visit the mill.'],
    ['The concert fell through.', 'The hall burnt where the choir would have sung.'],
    ['Nothing came of the meeting.', 'The meeting that was to be held in May did not take place.'],
  ])('came to nothing: %s', (statement, evidence) => expect(hasFallen(statement, evidence)).toBe(true));
  it.each([
    ['The lease was signed.', 'He turned back from the port, where he had been due to sign the lease.'],
    ['The signing fell victim to the storm.', 'He will sign the lease on Monday.'],
    ['The choir sang.', 'The hall burnt where the choir would have sung.'],
    ['The guilds met.', 'The meeting that was to be held in May did not take place.'],
  ])('is not said to: %s', (statement, evidence) => expect(hasFallen(statement, evidence)).toBe(false));
});
