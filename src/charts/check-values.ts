// Checks that hold wherever a value stands in a spec: its size, refused keys, expressions, colours, formats and numbers.
import type { ColorName } from '../kit/types.js';
import { checkExpression } from './check-expression.js';
import * as messages from './messages.js';
import { withoutTint } from './pin-spec.js';
import { isNode, type SpecPath, type SpecReader } from './spec-reader.js';
import { COLOR_KEYS, EXPRESSION_KEYS, FORMAT, IGNORED_FIELDS, NUMBER_LIMITS, REFUSED_KEYS } from './spec-vocabulary.js';

/** Deepest nesting of a spec, and most values in it. */
const DEPTH_LIMIT = 24;
const NODE_LIMIT = 2000;
/** Characters of text that a spec may hold in one value. */
const TEXT_LIMIT = 2000;
/** By how much all `calculate` together may lengthen a text. */
const GROWTH_LIMIT = 64;
/** Magnitude of any number in a spec. */
const NUMBER_LIMIT = 1e12;
const HEX = /^#[0-9a-f]{6}$/i;
/** Fields of a whole chart that say nothing of how it is drawn. */
const UNREAD = ['usermeta', 'description', '$schema', 'name'];

/** By how much text may have grown. */
interface Budget {
  growth: number;
}

/**
 * Checks every value of a spec. Says false where the spec is too large to look at any further.
 * Reports `charts/too-large`, `charts/refused-field`, `charts/bad-expression`, `charts/unknown-color`, `charts/out-of-bounds`.
 */
export function checkValues(spec: unknown, colors: readonly ColorName[], reader: SpecReader): boolean {
  if (!checkBudget(spec, reader)) return false;
  const budget: Budget = { growth: 1 };
  visit(spec, [], colors, budget, reader);
  if (budget.growth > GROWTH_LIMIT)
    reader.report(messages.tooLarge('repetitions of `datum` in `calculate`', GROWTH_LIMIT, reader.placeOf(['transform'])));
  return true;
}

/** Counted first and alone: aliases may make a short file a tree without end. Reports `charts/too-large`. */
export const checkBudget = (spec: unknown, reader: SpecReader): boolean => isWithinBudget(spec, [], { nodes: 0 }, reader);

function isWithinBudget(value: unknown, path: SpecPath, budget: { nodes: number }, reader: SpecReader): boolean {
  budget.nodes += 1;
  if (path.length > DEPTH_LIMIT) {
    reader.report(messages.tooLarge('levels', DEPTH_LIMIT, reader.placeOf(path)));
    return false;
  }
  if (budget.nodes > NODE_LIMIT) {
    reader.report(messages.tooLarge('values', NODE_LIMIT, reader.placeOf(path)));
    return false;
  }
  if (typeof value === 'string' && value.length > TEXT_LIMIT) {
    reader.report(messages.tooLarge('characters in one text', TEXT_LIMIT, reader.placeOf(path)));
    return false;
  }
  return childrenOf(value).every(([key, child]) => isWithinBudget(child, [...path, key], budget, reader));
}

function childrenOf(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return value.map((child: unknown, index) => [index, child] as const);
  return isNode(value) ? Object.entries(value) : [];
}

function visit(value: unknown, path: SpecPath, colors: readonly ColorName[], budget: Budget, reader: SpecReader): void {
  for (const [key, child] of childrenOf(value)) {
    const at = [...path, key];
    if (path.length === 0 && typeof key === 'string' && (UNREAD.includes(key) || Object.hasOwn(IGNORED_FIELDS, key))) continue;
    if (typeof key === 'string') {
      const refused = REFUSED_KEYS[key];
      if (refused !== undefined && Object.hasOwn(REFUSED_KEYS, key)) {
        reader.report(messages.refusedField(key, refused, reader.placeOfKey(at)));
        continue;
      }
      checkValue(key, child, at, colors, budget, reader);
    } else if (typeof child === 'number') checkNumber(String(path.at(-1)), child, at, reader);
    visit(child, at, colors, budget, reader);
  }
}

function checkValue(key: string, value: unknown, path: SpecPath, colors: readonly ColorName[], budget: Budget, reader: SpecReader): void {
  if (typeof value === 'number') checkNumber(key, value, path, reader);
  const isFilter = key === 'filter' && typeof value === 'string';
  if (isFilter || (EXPRESSION_KEYS.includes(key) && !isNode(value))) {
    const why = typeof value === 'string' ? checkExpression(value) : 'expected text';
    if (why !== undefined) reader.report(messages.badExpression(value, why, reader.placeOf(path)));
    if (key === 'calculate') budget.growth *= Math.max(1, String(value).match(/datum/g)?.length ?? 1);
  }
  // Under `resolve` a colour's name is that of a channel.
  if (COLOR_KEYS.includes(key) && !isNode(value) && !path.includes('resolve')) checkColor(value, path, colors, reader);
  if (key === 'format' && (typeof value !== 'string' || !FORMAT.test(value))) {
    reader.report(messages.outOfBounds(key, value, 'a short d3 format, such as `,d`, `.1f`, `.0%` or `%b %Y`', reader.placeOf(path)));
  }
  if (key === 'formatType' && value !== 'number' && value !== 'time')
    reader.report(messages.outOfBounds(key, value, '`number` or `time`', reader.placeOf(path)));
  if (Object.hasOwn(NUMBER_LIMITS, key) && typeof value !== 'number')
    reader.report(messages.outOfBounds(key, value, 'a number', reader.placeOf(path)));
}

function checkNumber(key: string, value: number, path: SpecPath, reader: SpecReader): void {
  const limit = Object.hasOwn(NUMBER_LIMITS, key) ? (NUMBER_LIMITS[key] ?? NUMBER_LIMIT) : NUMBER_LIMIT;
  if (!(Math.abs(value) <= limit)) reader.report(messages.outOfBounds(key, value, `a number up to ${limit}`, reader.placeOf(path)));
}

function checkColor(value: unknown, path: SpecPath, colors: readonly ColorName[], reader: SpecReader): void {
  if (
    value === null ||
    (typeof value === 'string' && (HEX.test(value) || value === 'transparent' || colors.some((color) => color === withoutTint(value))))
  )
    return;
  reader.report(messages.unknownColor(value, colors, reader.placeOf(path)));
}
