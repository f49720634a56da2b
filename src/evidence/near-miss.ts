// The passage most like a quotation that is not there, and the difference word by word.
import { distance } from 'fastest-levenshtein';
import type { Span } from '../base/span.js';
import { type DocumentIndex, type IndexedWord, paragraphAt, toRawSpan, toWords } from './index-document.js';

/** Words that both have, that only the author has, or that only the source has. */
export interface DifferencePart {
  readonly kind: 'same' | 'yours' | 'source';
  readonly words: readonly string[];
}

export interface NearMiss {
  /** Of the source, from its first to its last word that answers one of the quotation. */
  readonly span: Span;
  /** Share of the quotation's words, rare ones counting more, that stand in the passage: 0 to 1. */
  readonly similarity: number;
  readonly difference: readonly DifferencePart[];
}

/** Words beyond these are not compared: the first difference is what helps. */
const LONGEST = 300;
const BAND = 8;
/** A word of the source that the author left out costs less than one of theirs that is not there: their words are kept where they can be. */
const LEFT_OUT = 0.75;
const LEAST_SIMILARITY = 0.4;

/** The best passage of one paragraph for folded words; null where nothing is like them. */
export function findNearMiss(index: DocumentIndex, folded: string): NearMiss | null {
  const yours = toWords(folded.slice(0, 20_000)).slice(0, LONGEST);
  const window = findWindow(index, yours);
  if (window === null) return null;
  const steps = trimEnds(cutAtSentences(pairEnds(reachEnds(align(yours, window), window), window), index));
  const sources = steps.flatMap(({ source }) => (source === null ? [] : [source]));
  const [first, last] = [sources[0], sources.at(-1)];
  if (first === undefined || last === undefined) return null;
  const similarity = similarityOf(index, yours, steps);
  if (similarity < LEAST_SIMILARITY) return null;
  return { span: toRawSpan(index, { start: first.start, end: last.end }), similarity, difference: toDifference(steps) };
}

/** Words of the source around the diagonal on which most of the quotation's words lie, inside one paragraph. */
function findWindow(index: DocumentIndex, yours: readonly IndexedWord[]): readonly IndexedWord[] | null {
  const positions = index.positions();
  const votes = new Map<number, number>();
  const vote = (band: number, weight: number): void => void votes.set(band, (votes.get(band) ?? 0) + weight);
  yours.forEach(({ key }, at) => {
    const places = positions.get(key) ?? [];
    for (const place of places.slice(0, 400)) {
      const band = Math.floor((place - at) / BAND);
      vote(band, 1 / places.length);
      vote(band + 1, 1 / places.length);
    }
  });
  let best: number | null = null;
  for (const [band, weight] of votes) if (best === null || weight > (votes.get(best) ?? 0)) best = band;
  if (best === null) return null;
  const slack = BAND * 2 + Math.ceil(yours.length / 4);
  const words = index.words();
  const near = words.slice(Math.max(0, (best - 1) * BAND - slack), Math.max(0, (best + 1) * BAND + yours.length + slack));
  return inOneParagraph(index, near, new Set(yours.map(({ key }) => key)));
}

/** The words of the paragraph that shares most with the quotation. */
function inOneParagraph(index: DocumentIndex, words: readonly IndexedWord[], wanted: ReadonlySet<string>): readonly IndexedWord[] {
  const groups = new Map<number, { words: IndexedWord[]; shared: number }>();
  for (const word of words) {
    const { start } = paragraphAt(index, word.start);
    const group = groups.get(start) ?? { words: [], shared: 0 };
    groups.set(start, group);
    group.words.push(word);
    if (wanted.has(word.key)) group.shared += 1 / (index.positions().get(word.key)?.length ?? 1);
  }
  return [...groups.values()].reduce((best, group) => (group.shared > best.shared ? group : best), {
    words: [] as IndexedWord[],
    shared: -1,
  }).words;
}

interface Step {
  readonly yours: IndexedWord | null;
  readonly source: IndexedWord | null;
}

/** Edit distance over words; words of the source before and after the passage cost nothing. */
function align(yours: readonly IndexedWord[], source: readonly IndexedWord[]): readonly Step[] {
  const width = source.length + 1;
  const costs = new Float64Array((yours.length + 1) * width);
  const costAt = (row: number, column: number): number => costs[row * width + column] ?? 0;
  for (let row = 1; row <= yours.length; row += 1) {
    costs[row * width] = row;
    for (let column = 1; column < width; column += 1) {
      const swap = costAt(row - 1, column - 1) + swapCost(yours[row - 1], source[column - 1]);
      costs[row * width + column] = Math.min(swap, costAt(row - 1, column) + 1, costAt(row, column - 1) + LEFT_OUT);
    }
  }
  let column = 0;
  for (let at = 1; at < width; at += 1) if (costAt(yours.length, at) < costAt(yours.length, column)) column = at;
  const steps: Step[] = [];
  let row = yours.length;
  while (row > 0) {
    const cost = costAt(row, column);
    const [mine, theirs] = [yours[row - 1] ?? null, column > 0 ? (source[column - 1] ?? null) : null];
    if (mine !== null && theirs !== null && cost === costAt(row - 1, column - 1) + swapCost(mine, theirs)) {
      steps.push({ yours: mine, source: theirs });
      row -= 1;
      column -= 1;
    } else if (cost === costAt(row - 1, column) + 1) {
      steps.push({ yours: mine, source: null });
      row -= 1;
    } else {
      steps.push({ yours: null, source: theirs });
      column -= 1;
    }
  }
  return steps.reverse();
}

/** Words of the author's at either end that the source has not answer to what the source has there instead: a changed last word is shown, not dropped. */
function pairEnds(steps: readonly Step[], window: readonly IndexedWord[]): readonly Step[] {
  const isPaired = (step: Step): boolean => step.source !== null;
  const [first, last] = [steps.findIndex(isPaired), steps.findLastIndex(isPaired)];
  if (first < 0) return steps;
  const before = window.indexOf(steps[first]?.source as IndexedWord); // paired, so it has a word of the window
  const after = window.indexOf(steps[last]?.source as IndexedWord); // likewise
  return steps.map((step, index) => {
    if (index >= first && index <= last) return step;
    const source = index < first ? window[before - (first - index)] : window[after + (index - last)];
    return source === undefined ? step : { ...step, source };
  });
}

/** Words of the source that are looked through before and after a passage for the author's first and last word. */
const REACH = 5;

/** The author's first and last word where the source has them a few words off: another verb behind the subject is a change inside the passage, not before it. */
function reachEnds(steps: readonly Step[], window: readonly IndexedWord[]): readonly Step[] {
  return reachEnd(reachEnd(steps, window, 1).toReversed(), window, -1).toReversed();
}

/** In the order of `direction`: author's words before the first pair, and those of the source up to it. */
function reachEnd(steps: readonly Step[], window: readonly IndexedWord[], direction: 1 | -1): readonly Step[] {
  const first = steps.findIndex(({ yours, source }) => yours !== null && source !== null);
  const [opening] = steps;
  const paired = steps[first]?.source;
  if (first < 1 || opening === undefined || opening.yours === null || paired === null || paired === undefined) return steps;
  const at = window.indexOf(paired);
  const near = Array.from({ length: first + REACH }, (_, back) => at - direction * (back + 1));
  const found = near.find((place) => window[place]?.key === opening.yours?.key);
  if (found === undefined) return steps;
  const between = near.slice(0, near.indexOf(found)).toReversed();
  const mine = steps.slice(1, first).map((step): Step => ({ ...step, source: null }));
  const theirs = between.flatMap((place): readonly Step[] => (window[place] === undefined ? [] : [{ yours: null, source: window[place] }]));
  return [{ ...opening, source: window[found] ?? null }, ...mine, ...theirs, ...steps.slice(first)];
}

const ENDS_SENTENCE = /[.!?…]["”’»)\]]*$/u;

/** Leaves out words of the next or the last sentence of the source that only stand where the author's words would end: these go on in their sentence. */
function cutAtSentences(steps: readonly Step[], index: DocumentIndex): readonly Step[] {
  const sentenceOf = ({ start, end }: IndexedWord): number => {
    const { sentences } = paragraphAt(index, start).paragraph;
    const raw = toRawSpan(index, { start, end });
    return sentences.findIndex((sentence) => raw.start < sentence.end);
  };
  const isMatch = ({ yours, source }: Step): boolean => yours !== null && source !== null && swapCost(yours, source) <= 0.5;
  const isWeak = (part: readonly Step[]): boolean => 2 * part.filter(isMatch).length < part.filter(({ yours }) => yours !== null).length;
  const without = (part: readonly Step[]): readonly Step[] =>
    part.flatMap((step) => (step.yours === null ? [] : [{ ...step, source: null }]));
  let [last, crossed]: [number | null, boolean] = [null, false];
  for (const [at, { yours, source }] of steps.entries()) {
    const before = last === null ? null : (steps[last]?.source ?? null);
    if (source !== null && before !== null && !crossed && sentenceOf(before) !== sentenceOf(source)) {
      const [head, tail] = [steps.slice(0, at), steps.slice(at)];
      if (isWeak(tail) && !isWeak(head)) return [...head, ...without(tail)];
      if (isWeak(head) && !isWeak(tail)) return cutAtSentences([...without(head), ...tail], index);
    }
    if (source !== null) [last, crossed] = [at, false];
    if (yours !== null && ENDS_SENTENCE.test(yours.text)) crossed = true;
  }
  return steps;
}

/** Takes marks off the first and last word of the source that the quotation leaves out there: `“It` for `It`, `2024,` for `2024`. */
function trimEnds(steps: readonly Step[]): readonly Step[] {
  const paired = (step: Step): boolean => step.source !== null;
  const [first, last] = [steps.findIndex(paired), steps.findLastIndex(paired)];
  return steps.map((step, index) => {
    if (step.yours === null || step.source === null) return step;
    let { text, start, end } = step.source;
    const mine = step.yours.text;
    const [head, tail] = [/^[^\p{L}\p{N}]+/u.exec(text)?.[0].length ?? 0, /[^\p{L}\p{N}]+$/u.exec(text)?.[0].length ?? 0];
    if (index === last && tail > 0 && tail < text.length && /[\p{L}\p{N}]$/u.test(mine)) [text, end] = [text.slice(0, -tail), end - tail];
    if (index === first && head > 0 && head < text.length && /^[\p{L}\p{N}]/u.test(mine)) [text, start] = [text.slice(head), start + head];
    return { yours: step.yours, source: { ...step.source, text, start, end } };
  });
}

/** 0 for the same word, little for the same with other marks or a slip, more than leaving out and putting in for another one. */
function swapCost(yours: IndexedWord | undefined, source: IndexedWord | undefined): number {
  if (yours === undefined || source === undefined) return 2;
  if (yours.text === source.text) return 0;
  if (yours.key === source.key) return 0.25;
  const longer = Math.max(yours.key.length, source.key.length);
  if (longer > 60) return 1.5;
  return distance(yours.key, source.key) <= longer / 3 ? 0.5 : 1.5;
}

function similarityOf(index: DocumentIndex, yours: readonly IndexedWord[], steps: readonly Step[]): number {
  const weigh = ({ key }: IndexedWord): number => 1 / (1 + Math.log(1 + (index.positions().get(key)?.length ?? 0)));
  const all = yours.reduce((sum, word) => sum + weigh(word), 0);
  const shared = steps.reduce(
    (sum, step) =>
      step.yours !== null && step.source !== null && swapCost(step.yours, step.source) <= 0.5 ? sum + weigh(step.yours) : sum,
    0,
  );
  return all === 0 ? 0 : shared / all;
}

/** Runs of steps of one kind; at a change, the author's words stand before the source's. */
function toDifference(steps: readonly Step[]): readonly DifferencePart[] {
  const parts: { kind: DifferencePart['kind']; words: string[] }[] = [];
  let pending: { yours: string[]; source: string[] } = { yours: [], source: [] };
  const flush = (): void => {
    for (const kind of ['yours', 'source'] as const) if (pending[kind].length > 0) parts.push({ kind, words: pending[kind] });
    pending = { yours: [], source: [] };
  };
  for (const { yours, source } of steps) {
    if (yours !== null && source !== null && yours.text === source.text) {
      flush();
      const last = parts.at(-1);
      if (last?.kind === 'same') last.words.push(source.text);
      else parts.push({ kind: 'same', words: [source.text] });
    } else {
      if (yours !== null) pending.yours.push(yours.text);
      if (source !== null) pending.source.push(source.text);
    }
  }
  flush();
  return parts;
}
