// Spells, ages and counts told of something else, each beside a right one; all invented.
import { describe, expect, it } from 'vitest';
import { findCounted } from '../../../../src/evidence/traps/numbers/find-counted.js';
import { findFigure } from '../../../../src/evidence/traps/numbers/find-figure.js';
import type { SaidOf } from '../../../../src/evidence/traps/types.js';

const said = (text: string): SaidOf => ({ text, mentions: [] });
const isNoticed = (statement: string, evidence: string): boolean =>
  findFigure(statement, evidence) !== null || findCounted(said(statement), said(evidence)) !== null;

describe('a spell of time or a count', () => {
  it.each([
    ['The abbot comes next month.', 'The abbot is due this week to bless the lock.'],
    ['Not a month has gone by since the abbot came.', 'The abbot came less than a year ago.'],
    ['The abbot came last year.', 'The abbot came this week to bless the lock.'],
    ['In recent centuries the isle has drawn nearer to the coast.', 'Ties of the isle to the coast have grown in recent years.'],
    ['The guild expelled 14 masons.', 'Expelled were 14 people, including the mason Olsen, who had built the lock.'],
    ['The port fined nine soldiers.', 'The port fined nine teachers.'],
    ['The guild fined 12 masons.', 'The guild fined 12 weavers for what they had burnt in the night of the feast; it freed three masons.'],
    ['Four firemen were shot at the gate.', 'Four demonstrators were shot at the gate.'],
    ['The isle is home to 300 households.', 'Some 300 people live on the isle.'],
    ['Two policemen of Chile died.', 'Two nationals of Chile died.'],
    ['The raiders drove off with 40 rafts.', 'Raiders on rafts came at noon, burnt nine stalls at the lock and drove off with 40 cows.'],
    ['The guild takes nine million tablets.', 'The guild would take nine million packs.'],
    ['A train of 30 crates left.', 'A crate train with 30 wagons left.'],
    ['Nine teachers were hurt.', 'Nine persons, among them a teacher, were hurt.'],
  ])('is noticed: “%s” of “%s”', (statement, evidence) => expect(isNoticed(statement, evidence)).toBe(true));

  it.each([
    ['The feud of the two clans is 30 years old.', 'The two clans have feuded for nearly 30 years.'],
    ['The 12-week-old strike goes on.', 'The strike, now in its 12 weeks of deadlock, goes on.'],
    ['More levies lie ahead.', 'The guild is likely to face more levies in the coming months.'],
    ['The abbot comes this month.', 'The abbot is due this week to bless the lock.'],
    ['A crossing costs five crowns more than a year ago.', 'The price of a crossing has risen by five crowns within a year.'],
    ['The abbot came this year.', 'The abbot came this week to bless the lock.'],
    ['For years the isle has drawn nearer to the coast.', 'Ties of the isle to the coast have grown for decades.'],
    [
      'The guild has been at odds with the isle for decades.',
      'Since 1964 the guild has been at odds with the isle; months went by without a word.',
    ],
    ['The guild expelled 14 people, a mason among them.', 'Expelled were 14 people, including the mason Olsen, who had built the lock.'],
    ['A train of 30 wagons left.', 'A crate train with 30 wagons left.'],
    ['The guild met on three occasions.', 'The guild met three times.'],
    ['Nine young patients were moved.', 'Nine children had to be moved.'],
    ['The 12-seat council met.', 'The 12 members of the council met.'],
    ['All nine envoys of the guild agreed.', "The guild's envoys were of one mind: all nine of them agreed."],
    ['Of late the watch has 40 wardens.', 'The number of wardens at the watch would rise from 20 to 40.'],
    ['Floods caused 12 of the blackouts.', 'The guild counted 30 blackouts, and in 12 cases floods were the cause.'],
    ['The isle is home to 300 souls.', 'Some 300 people live on the isle.'],
    ['Two fishermen of Chile died.', 'Two nationals of Chile died.'],
    ['The guild has 12 boats.', 'The boats of the guild are 12.'],
    ['Nine masons were hurt, the youngest of them 16.', 'Nine masons, among them a boy of 16, were hurt.'],
  ])('is let through: “%s” of “%s”', (statement, evidence) => expect(isNoticed(statement, evidence)).toBe(false));
});
