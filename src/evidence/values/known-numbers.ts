// The numbers of a passage with what they count, for those who reckon with them.
import type { Span } from '../../base/span.js';
import { sharesOf } from './given-quantities.js';
import { readBareNumbers } from './read-bare-numbers.js';
import type { Passage } from './types.js';

/** A number of the evidence; `unit` is null where it has none of its own: "from 115 metres to 88". */
export interface Known extends Span {
  readonly value: number;
  readonly unit: string | null;
  readonly isShare: boolean;
  /** The last word of what it counts, as a stem; null where it names nothing. */
  readonly noun: string | null;
  readonly text: string;
}

/** Numbers of a passage, those without a noun and shares in words among them; ranges are none. */
export function numbersOf({ words: text, quantities }: Passage): readonly Known[] {
  return [
    ...[...quantities, ...sharesOf(text, quantities)].flatMap(({ value, valueMax, unit, of, start, end }): readonly Known[] => {
      const isShare = unit === 'percent' || (unit === 'count' && value > 0 && value < 1);
      return valueMax === null
        ? [
            {
              value,
              unit: kindOf(unit),
              isShare,
              noun: nounOf(of ?? (isShare ? WHOSE.exec(text.slice(0, start))?.[1] : null)),
              text,
              start,
              end,
            },
          ]
        : [];
    }),
    ...readBareNumbers(text, quantities).map(({ value, start, end }) => ({
      value,
      unit: null,
      isShare: false,
      noun: null,
      text,
      start,
      end,
    })),
  ];
}

/** The last word of what a number counts, as a stem. */
export const nounOf = (of: string | null | undefined): string | null => of?.toLowerCase().split(' ').at(-1)?.replace(/s$/, '') ?? null;
/** Numbers that count two things; one without a noun may count anything. */
export const isOfOther = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other;

/** Persons are counted as things are. */
export const kindOf = (unit: string): string => (unit === 'person' ? 'count' : unit);
/** A share as a part of one. */
export const partOf = ({ value, unit }: Pick<Known, 'value' | 'unit'>): number => (unit === 'percent' ? value / 100 : value);

/** "a turnout of 60 percent". */
const WHOSE =
  /(?<![\p{L}-])(\p{L}{3,}) of (?:(?:about|some|over|under|nearly|almost|only|just|around|roughly|at least|more than|less than) )?$/iu;
