import { describe, expect, it } from 'vitest';
import { found } from './found.js';

type Case = readonly [text: string, expected: readonly string[]];

describe('a text as the subject', () => {
  it.each<Case>([
    [
      'Sergei Lavrov met his counterpart. "The two sides agreed to go on," the statement said.',
      ['statement: The two sides agreed to go on,'],
    ],
    ['Lavrov left early. "The regime must stop at once," the communiqué reads.', ['communiqué: The regime must stop at once,']],
    ['Gordon Brown spoke. "Inflation will fall back," the minutes said.', ['minutes: Inflation will fall back,']],
    [
      'The joint communique issued after the Beijing talks said the parties would "respect each other\'s sovereignty".',
      ["joint communique: respect each other's sovereignty"],
    ],
    ['Jane Roe resigned. "I can no longer serve this government," her letter read.', ['Jane Roe: I can no longer serve this government,']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('a text with its author in an aside', () => {
  it.each<Case>([
    [
      'The report, by the Soufan Group, warns of "a slow-motion collapse of the state".',
      ['Soufan Group: a slow-motion collapse of the state'],
    ],
    ['The letter, from Mr. Annan, calls it "a slow-motion collapse of the state".', ['Annan: a slow-motion collapse of the state']],
    ['The report, published by mistake, warns of "a slow-motion collapse of the state".', ['report: a slow-motion collapse of the state']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('a text whose author the sentences before tell', () => {
  it.each<Case>([
    [
      'Human Rights Watch published a report on Monday. Kenneth Roth presented it. "The army burned villages," the report says.',
      ['Human Rights Watch: The army burned villages,'],
    ],
    [
      'China objects, the Foreign Ministry said in an online statement. The statement urged both sides to "halt the process of deployment".',
      ['Foreign Ministry: halt the process of deployment'],
    ],
    ['A letter from Kofi Annan reached them. "You must stop this at once," the letter said.', ['Kofi Annan: You must stop this at once,']],
    ['Lavrov dismissed a report on the war. "The army burned villages," the report says.', ['report: The army burned villages,']],
    ['Lavrov welcomed the statement. "The army burned villages," the statement says.', ['statement: The army burned villages,']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('`it` and a common noun behind a body', () => {
  it.each<Case>([
    [
      'The foreign ministry issued a statement. "The two sides agreed to go on," it said.',
      ['foreign ministry: The two sides agreed to go on,'],
    ],
    [
      'The IMF cut its forecast. "Growth is weak now," it said. "Risks are rising," it added.',
      ['IMF: Growth is weak now,', 'IMF: Risks are rising,'],
    ],
    [
      'The Taliban claimed the attack. "We killed forty," its spokesman, Zabihullah Mujahid, said. The group said it would "fight to the last day".',
      ['Zabihullah Mujahid: We killed forty,', 'Taliban: fight to the last day'],
    ],
    [
      'UNICEF\'s Ted Chaiban said 300 had died. "No child should go through this," the agency said.',
      ['UNICEF: No child should go through this,'],
    ],
    [
      'Turkey\'s Hakan Fidan said 300 had died. "No child should go through this," the agency said.',
      ['agency: No child should go through this,'],
    ],
    [
      'A report by the Norwegian Refugee Council says families sell "the last of what they own".',
      ['Norwegian Refugee Council: the last of what they own'],
    ],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});
