// Whether a number told with "some" or "about" is a rounding of the one in the evidence.
import type { Quantity } from '../../corpus/quantities/types.js';

/** How far a rounder number that is no rounding of the other may lie from it. */
const NEAR = 0.05;

/**
 * "Some 260,000" of 257,000, "about 250,000" too; never "some 275,000": an approximation has fewer significant digits than what it stands
 * for and is its rounding, or is rounder and within 5 percent. Ranges, shares below one and other units are not judged here.
 */
export function isRounded({ value: told, valueMax, unit, per }: Quantity, other: Quantity): boolean {
  const { value: given } = other;
  if (valueMax !== null || other.valueMax !== null || unit !== other.unit || per !== other.per) return true;
  if (told === given || Math.abs(told) < 1 || Math.abs(given) < 1) return true;
  if (isTransposed(told, given)) return false;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(told))) + 1 - figuresOf(told));
  const isRounding = figuresOf(told) < figuresOf(given) && Math.abs(told - given) <= step / 2 + 1e-9 * given;
  return isRounding || (roundness(told) < roundness(given) && Math.abs(told - given) <= NEAR * Math.abs(given));
}

/** Digits up to the last that is no zero. */
const figuresOf = (value: number): number => digitsOf(value).length;

/** A last digit of five is half a digit. */
const roundness = (value: number): number => figuresOf(value) - (digitsOf(value).endsWith('5') ? 0.5 : 0);

const digitsOf = (value: number): string =>
  Math.abs(value).toPrecision(12).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '');

/** The same digits in another order, as many before the point. */
const isTransposed = (one: number, other: number): boolean =>
  Math.floor(Math.log10(one)) === Math.floor(Math.log10(other)) &&
  digitsOf(one) !== digitsOf(other) &&
  sorted(digitsOf(one)) === sorted(digitsOf(other));

const sorted = (digits: string): string => [...digits.replace(/0/g, '')].sort().join('');
