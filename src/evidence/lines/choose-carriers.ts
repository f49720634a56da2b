// Which statements carry a clause: those that hold most of its words and actors.
import type { Statement } from '../types.js';
import { isActor, weightOf } from './create-read-units.js';

/** A statement with the units of its words and of those of its quotations. */
export interface Support {
  readonly statement: Statement;
  readonly units: ReadonlySet<string>;
}

export interface Choice {
  readonly chosen: readonly Support[];
  /** The weight of what the best of them holds; 0 where none is chosen. */
  readonly best: number;
}

/** One word that carries a meaning, or two actors. */
const LEAST = 1;
/** What every support has tells them apart least. */
const OF_ALL = 0.5;
/** What others tell nearly as fully as the best carries the line as well. */
const NEARLY = 0.6;

/** Supports that hold most of the units, and those that hold a word which none of these has; none where even the best holds too little. */
export function chooseCarriers(units: ReadonlySet<string>, supports: readonly Support[]): Choice {
  const weights = new Map(
    [...units].map((unit) => {
      const holders = supports.filter((support) => support.units.has(unit)).length;
      const isCommon = supports.length > 1 && holders === supports.length;
      return [unit, weightOf(unit) * (isCommon ? OF_ALL : 1)] as const;
    }),
  );
  const scored = supports
    .map((support) => {
      const held = [...units].filter((unit) => support.units.has(unit));
      return { support, held, score: held.reduce((sum, unit) => sum + (weights.get(unit) ?? 0), 0) };
    })
    .toSorted((one, other) => other.score - one.score);
  const best = scored[0]?.score ?? 0;
  if (best < LEAST) return { chosen: [], best: 0 };
  const covered = new Set<string>();
  const chosen = scored.flatMap(({ support, held, score }) => {
    const isNew = held.some((unit) => !isActor(unit) && !covered.has(unit));
    if (score < best * NEARLY && !isNew) return [];
    for (const unit of held) covered.add(unit);
    return [support];
  });
  return { chosen, best };
}
