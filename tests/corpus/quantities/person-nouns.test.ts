import { describe, expect, it } from 'vitest';
import { isPersonNoun } from '../../../src/corpus/quantities/person-nouns.js';

describe('isPersonNoun', () => {
  it.each(
    'people troops lawmakers refugees deaths Ukrainians Iraqis Houthis MPs peacekeepers ex-ministers cyclists policewomen children'.split(
      ' ',
    ),
  )('counts %s as people', (noun) => expect(isPersonNoun(noun)).toBe(true));
  it.each(
    'drones letters reactors committees factors waivers producers families restaurants trees lists centers Leopards newspapers'.split(' '),
  )('counts %s as things', (noun) => expect(isPersonNoun(noun)).toBe(false));
});
