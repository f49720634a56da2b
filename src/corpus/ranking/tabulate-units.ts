// The units of all sentences as numbers, one sentence after another: a large corpus has millions.
import type { DocumentUnits, ToldSentence } from './types.js';

export interface UnitTable {
  readonly sentences: readonly ToldSentence[];
  /** Units by number. */
  readonly names: readonly string[];
  /** By sentence, where its units begin; one more than there are sentences. */
  readonly starts: readonly number[];
  readonly units: Uint32Array;
  /** How often each unit stands in its sentence. */
  readonly counts: Uint32Array;
  /** Sentences that have a unit, rising. */
  readonly placesOf: (unit: number) => Uint32Array;
}

/** Numbers units in the order in which they are met. */
export function tabulateUnits(documents: Iterable<DocumentUnits>): UnitTable {
  const numbers = new Map<string, number>();
  const sentences: ToldSentence[] = [];
  const starts = [0];
  const units = createColumn();
  const counts = createColumn();
  for (const { id, found } of documents)
    for (const { span, units: own } of found) {
      sentences.push({ document: id, span });
      for (const [unit, count] of own) {
        const number = numbers.get(unit) ?? numbers.size;
        numbers.set(unit, number);
        units.add(number);
        counts.add(count);
      }
      starts.push(units.length());
    }
  const columns = { starts, units: units.take(), counts: counts.take() };
  return { sentences, names: [...numbers.keys()], ...columns, placesOf: findPlaces(columns, numbers.size) };
}

interface Column {
  readonly length: () => number;
  readonly add: (number: number) => void;
  readonly take: () => Uint32Array;
}

function createColumn(): Column {
  let numbers = new Uint32Array(4096);
  let length = 0;
  return {
    length: () => length,
    add: (number) => {
      if (length === numbers.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length] = number;
      length += 1;
    },
    take: () => numbers.subarray(0, length),
  };
}

/** The other way round: from units to sentences. */
function findPlaces({ starts, units }: Pick<UnitTable, 'starts' | 'units'>, count: number): (unit: number) => Uint32Array {
  const ends = new Uint32Array(count + 1);
  for (const unit of units) ends[unit + 1] = (ends[unit + 1] ?? 0) + 1;
  for (let unit = 0; unit < count; unit += 1) ends[unit + 1] = (ends[unit + 1] ?? 0) + (ends[unit] ?? 0);
  const next = ends.slice();
  const places = new Uint32Array(units.length);
  for (let sentence = 0; sentence + 1 < starts.length; sentence += 1)
    for (let at = starts[sentence] ?? 0; at < (starts[sentence + 1] ?? 0); at += 1) {
      const unit = units[at] ?? 0;
      places[next[unit] ?? 0] = sentence;
      next[unit] = (next[unit] ?? 0) + 1;
    }
  return (unit) => places.subarray(ends[unit], ends[unit + 1]);
}
