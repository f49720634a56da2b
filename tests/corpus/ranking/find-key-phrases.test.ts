import { describe, expect, it } from 'vitest';
import { findKeyPhrases } from '../../../src/corpus/ranking/find-key-phrases.js';
import { readCorpus } from '../../../src/corpus/read-corpus.js';

/** Key phrases of texts; each text is a document, `a`, `b`, …. */
function phrasesOf(...texts: readonly string[]) {
  const documents = texts.map((text, index) => ({ path: `${'abcdefgh'[index]}.txt`, bytes: Buffer.from(text) }));
  return findKeyPhrases(readCorpus({ folder: 'x', documents }).value!);
}
const wordsOf = (...texts: readonly string[]): readonly string[] => phrasesOf(...texts).map(({ words }) => words);

describe('key phrases', () => {
  it('are terms of several words before their parts', () => {
    const words = wordsOf(
      'The fisheries ministers discussed the catch quota on Monday. They raised the catch quota for cod. A lower catch quota had been expected by nobody.',
    );
    expect(words[0]).toBe('catch quota');
    expect(words).not.toContain('quota');
    expect(words).not.toContain('catch');
  });

  it('count their forms together, and are written as they mostly are', () => {
    const [phrase] = phrasesOf(
      'The water ministry opened two pumping stations. A pumping station broke. The pumping stations are old and the pumping stations leak.',
    );
    expect(phrase).toMatchObject({ words: 'pumping stations', counts: { a: 4 } });
  });

  it('leave out what any report says, and what is said once', () => {
    const words = wordsOf(
      'Officials said on Monday that the government expects results this year. Officials said that many people agreed. The heron flew away.',
    );
    expect(words).toEqual([]);
  });

  it('leave out the names of actors, which are found as actors', () => {
    const words = wordsOf(
      'Norway sent a note to Russia over the herring stock. Norway wants the herring stock to recover, and Russia does not object.',
    );
    expect(words).toContain('herring stock');
    expect(words.join(' ')).not.toMatch(/norway|russia/i);
  });

  it('know names by their capitals inside sentences', () => {
    const phrases = phrasesOf(
      'The Blue Lagoon pipeline is late. Floods closed the Blue Lagoon pipeline. Floods are rare, and the floods of May were small.',
    );
    expect(phrases.find(({ words }) => words === 'Blue Lagoon')).toBeUndefined();
    expect(phrases.find(({ key }) => key.startsWith('blue lagoon'))?.words).toBe('Blue Lagoon pipeline');
    expect(phrases.find(({ key }) => key === 'flood')).toMatchObject({ words: 'floods', isName: false });
  });

  it('never cut a name inside its small words', () => {
    const words = wordsOf(
      'On Monday Ursula von der Leyen proposed a gas cap. Officials said that von der Leyen would wait. Robert van den Berg praised the gas cap. Later Robert van den Berg left, and bin Salman wrote to van den Berg.',
      'The Gulf of Finland terminal stayed shut. Ships waited for the Gulf of Finland terminal near the Cape of Good Hope. A letter of bin Salman praised the Cape of Good Hope.',
    );
    expect(words).toEqual(
      expect.arrayContaining(['von der Leyen', 'Gulf of Finland terminal', 'Cape of Good Hope', 'bin Salman', 'gas cap']),
    );
    for (const cut of ['von der', 'Leyen', 'bin', 'Salman', 'van den', 'Berg', 'robert', 'Gulf', 'Finland terminal', 'Cape', 'Good Hope'])
      expect(words).not.toContain(cut);
  });

  it('leave out sentences that a publisher puts below all its texts', () => {
    const footer = 'The harbour museum is an endowment of the city, and the harbour museum pays for its own guides.';
    const bodies = ['herring stock', 'polar route', 'sugar syrup', 'ice chart'].map(
      (term) => `The ${term} failed. Nobody had seen the ${term} fail.\n\n${footer}`,
    );
    expect(wordsOf(...bodies)).toEqual(['herring stock', 'ice chart', 'polar route', 'sugar syrup']);
    // Two papers may print the same story.
    expect(wordsOf(...bodies.slice(0, 2)).join(' ')).toContain('harbour museum');
  });

  it('say which documents hold them, and weigh what several do', () => {
    const cables = 'The sea cable was cut. A ship had dragged its anchor over the sea cable.';
    const phrases = phrasesOf(`${cables} The harbour pilot saw it.`, `${cables} The harbour pilot slept. The harbour pilot woke.`);
    expect(phrases[0]).toMatchObject({ words: 'sea cable', counts: { a: 2, b: 2 } });
    expect(phrases.map(({ words }) => words)).toContain('harbour pilot');
  });

  it('are the same each time, and few', () => {
    const text = Array.from({ length: 300 }, (_, index) => `The k${index % 40}ora valve and the m${index % 30}ira pump failed.`).join(' ');
    expect(phrasesOf(text)).toEqual(phrasesOf(text));
    expect(phrasesOf(text).length).toBeLessThanOrEqual(400);
  });

  it.each(['', '…', 'one', '« » “ ”', 'A. B. C.'])('survive %j', (text) => {
    expect(() => phrasesOf(`${text}\n\nThe end came.`)).not.toThrow();
  });

  it('read a megabyte of one line in proportion', () => {
    const start = performance.now();
    phrasesOf('copper mine strike wage '.repeat(40_000));
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
