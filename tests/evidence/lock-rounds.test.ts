// A brief and its sources through many rounds of random edits: the lock always says what happened, and nothing more.
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import type { Corpus } from '../../src/corpus/types.js';
import { lockBrief } from '../../src/evidence/lock-brief.js';
import { formatLock, parseLock } from '../../src/evidence/lock-file.js';
import type { Locked, LockFile } from '../../src/evidence/types.js';
import { briefOf, corpusOf } from '../support/seeds-corpus.js';

/** Numbers from 0 to 1, the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

const NOUNS = ['minister', 'bank', 'union', 'court', 'army', 'agency', 'mayor', 'fleet', 'board', 'envoy'];
const VERBS = ['praised', 'rejected', 'delayed', 'financed', 'questioned', 'announced', 'signed', 'leaked'];
const THINGS = ['the treaty', 'a loan', 'the port', 'new tariffs', 'an appeal', 'the census', 'old debts'];
/** Forty sentences, no two alike. */
const SENTENCES = Array.from({ length: 40 }, (_, index) => {
  const pick = (list: readonly string[], step: number): string =>
    list[(index * step + Math.floor(index / list.length)) % list.length] ?? '';
  return `In round ${index + 10} the ${pick(NOUNS, 3)} ${pick(VERBS, 5)} ${pick(THINGS, 2)} of the ${pick(NOUNS, 7)}.`;
});

interface Fact {
  readonly say: string;
  readonly sentence: number;
}
interface World {
  readonly facts: readonly Fact[];
  /** Sentences of the two documents, as they stand now. */
  readonly texts: readonly (readonly string[])[];
}

const START: World = {
  facts: Array.from({ length: 8 }, (_, index) => ({ say: `Statement ${index}.`, sentence: index * 5 })),
  texts: [SENTENCES.slice(0, 20), SENTENCES.slice(20)],
};
const corpora = new Map<World['texts'], Corpus>();
function corpusFor({ texts }: World): Corpus {
  const articles = Object.fromEntries(['one', 'two'].map((id, index) => [id, `Untitled\n\n${(texts[index] ?? []).join('\n\n')}\n`]));
  const corpus = corpora.get(texts) ?? corpusOf(articles);
  corpora.set(texts, corpus);
  return corpus;
}
const briefFor = ({ facts }: World) =>
  briefOf(
    `events:\n${facts
      .map(
        ({ say, sentence }) =>
          `  - date: 2025-06-27\n    actor: All\n    say: ${say}\n    evidence: [{${sentence < 20 ? 'one' : 'two'}: "${SENTENCES[sentence]}"}]\n`,
      )
      .join('')}`,
  );

function build(world: World, lock: LockFile | null, frozen = false): Locked & { errors: readonly Diagnostic[]; text: string } {
  const { value, diagnostics } = lockBrief({ brief: briefFor(world), corpus: corpusFor(world), lock, frozen });
  if (value === undefined) throw new Error('no value');
  return { ...value, errors: diagnostics.filter(({ severity }) => severity === 'error'), text: formatLock(value.lock) };
}

/** What an author does to a brief in one sitting. */
function edit(world: World, random: () => number, mark: string): World {
  const facts = [...world.facts];
  for (let step = 0; step < 3; step += 1) {
    const at = Math.floor(random() * facts.length);
    const fact = facts[at];
    const sentence = Math.floor(random() * SENTENCES.length);
    const kind = Math.floor(random() * 5);
    if (kind === 0) facts.splice(at, 0, { say: `New ${mark} ${step}.`, sentence });
    else if (kind === 1 && facts.length > 3) facts.splice(at, 1);
    else if (kind === 2 && fact !== undefined) facts.splice(at, 1, { ...fact, say: `Reworded ${mark} ${step}.` });
    else if (kind === 3 && fact !== undefined) facts.splice(at, 1, { ...fact, sentence });
    else facts.sort(() => random() - 0.5);
  }
  return { ...world, facts };
}

const rounds = Array.from({ length: 15 }, (_, index) => index);

describe('whatever an author does', () => {
  it.each(rounds)('is locked by the next build, and the one after that changes nothing: %i', (seed) => {
    const random = randomFrom(seed + 1);
    let world = START;
    let lock: LockFile | null = build(world, null).lock;
    for (let sitting = 0; sitting < 4; sitting += 1) {
      world = edit(world, random, `${seed} ${sitting}`);
      const next = build(world, lock);
      expect(next.errors).toEqual([]);
      expect(next.text).toBe(build(world, null).text);
      lock = parseLock(next.text, 'x').value ?? null;
      const again = build({ ...world, facts: [...world.facts].reverse() }, lock, true);
      expect(again.errors).toEqual([]);
      expect(again.changes).toEqual([]);
    }
  });
});

describe('the lines of two branches together', () => {
  it.each(rounds.slice(0, 8))('lock what the merged brief says, whichever stale ones are among them: %i', (seed) => {
    const random = randomFrom(seed + 100);
    const [one, two] = ['a', 'b'].map((mark) => edit(START, random, `${seed} ${mark}`));
    if (one === undefined || two === undefined) throw new Error('no branches');
    const merged = { ...START, facts: [...one.facts, ...two.facts.filter((fact) => !one.facts.includes(fact))] };
    const [lockOne, lockTwo] = [build(one, null).lock, build(two, null).lock];
    const union = {
      ...lockOne,
      documents: [...lockOne.documents, ...lockTwo.documents],
      entries: [...lockTwo.entries, ...lockOne.entries],
    };
    const next = build(merged, parseLock(formatLock(union), 'x').value ?? null);
    expect(next.errors).toEqual([]);
    expect(next.changes.filter(({ kind }) => kind !== 'removed')).toEqual([]);
    expect(next.text).toBe(build(merged, null).text);
  });
});

describe('one letter of a source', () => {
  it.each(rounds)('fails exactly the statements that rest on it: %i', (seed) => {
    const random = randomFrom(seed + 200);
    const world = edit(START, random, `${seed}`);
    const { lock } = build(world, null);
    const sentence = Math.floor(random() * SENTENCES.length);
    const text = SENTENCES[sentence] ?? '';
    const letters = [...text].flatMap((letter, index) => (/[a-z0-9]/.test(letter) ? [index] : []));
    const at = letters[Math.floor(random() * letters.length)] ?? 0;
    const changed = `${text.slice(0, at)}${text[at] === 'q' ? 'z' : 'q'}${text.slice(at + 1)}`;
    const texts = world.texts.map((list) => list.map((one) => (one === text ? changed : one)));
    const after = build({ ...world, texts }, lock);
    const using = world.facts.flatMap((fact, index) => (fact.sentence === sentence ? [`events[${index}]`] : []));
    expect([...after.unsupported].sort()).toEqual([...using].sort());
    expect(after.errors.map(({ code }) => code)).toEqual(using.map(() => 'evidence/drift'));
    for (const [index, { message }] of after.errors.entries()) expect(message).toContain(using[index]);
  });
});
