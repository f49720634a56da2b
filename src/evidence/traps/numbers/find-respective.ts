// Names and numbers changed over that "respectively" joins: "Peru 9, Chile 4" of "Peru and Chile 4 and 9 respectively".
import { around } from '../read/around.js';
import type { SaidOf, Trap } from '../types.js';
import { type Figure, isSameFigure, readFigures } from './read-figures.js';

interface Pair {
  readonly actor: string;
  readonly figure: Figure;
}

/** A name of the statement right before a number that the evidence gives to another one of its list. */
export function findRespective(said: SaidOf, known: SaidOf, isSame: (one: string, other: string) => boolean): Trap | null {
  if (!/\brespectively\b/i.test(known.text)) return null;
  const pairs = pairsIn(known);
  if (pairs.length < 2) return null;
  for (const { actor, figure } of /\brespectively\b/i.test(said.text) ? pairsIn(said) : besideIn(said)) {
    const own = pairs.find((pair) => isSame(pair.actor, actor));
    const other = pairs.find((pair) => isSameFigure(pair.figure, figure));
    if (own !== undefined && other !== undefined && own !== other && !isSameFigure(own.figure, figure))
      return { rule: 'pairing', stated: around(said.text, figure), given: around(known.text, other.figure) };
  }
  return null;
}

/** As many names as numbers before "respectively", in their order. */
function pairsIn({ text, mentions }: SaidOf): readonly Pair[] {
  const end = text.search(/\brespectively\b/i);
  const start = Math.max(text.lastIndexOf('. ', end), text.lastIndexOf('; ', end), 0);
  const names = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const figures = readFigures(text).filter((figure) => figure.start >= start && figure.end <= end);
  // The lists stand last: as many as the shorter one has, two at least.
  const joined = lastJoined(text, names);
  const numbers = lastJoined(text, figures);
  return joined.length === numbers.length && joined.length > 1
    ? joined.flatMap(({ actor }, at) => {
        const figure = numbers[at];
        return figure === undefined ? [] : [{ actor, figure }];
      })
    : [];
}

/** The last run that commas and "and" join. */
function lastJoined<T extends { readonly start: number; readonly end: number }>(text: string, all: readonly T[]): readonly T[] {
  const cut = all.findLastIndex((one, at) => {
    const next = all[at + 1];
    return (
      next !== undefined &&
      !/^(?:,| and|, and| or) (?:about |some |nearly |over |just )?(?:the )?[$€£¥]?$/.test(text.slice(one.end, next.start))
    );
  });
  return all.slice(cut + 1);
}

/** Each name with the first number behind it, up to the next name. */
function besideIn({ text, mentions }: SaidOf): readonly Pair[] {
  const figures = readFigures(text);
  return mentions.flatMap((mention, at): readonly Pair[] => {
    const next = mentions[at + 1]?.start ?? text.length;
    const figure = figures.find(({ start, end }) => start >= mention.end && end <= next);
    return figure === undefined ? [] : [{ actor: mention.actor, figure }];
  });
}
