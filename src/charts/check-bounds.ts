// What else is asked of an author's own spec: sizes that a page can hold, and no transform that makes many rows of few.
import * as messages from './messages.js';
import { isNode, type SpecPath, type SpecReader } from './spec-reader.js';
import { IGNORED_FIELDS } from './spec-vocabulary.js';

/** Points of text, and of anything else that is no data. */
const TEXT_SIZE = 96;
const LENGTH = 5000;
/** By how much all `fold` together may multiply the rows, and how many they may make. */
const MOST_COPIES = 24;
const MOST_ROWS = 20_000;
/** Views with a mark, however deep they lie. */
const MOST_VIEWS = 24;
/** A line needs a pattern that can be seen; one of millionths of a point takes a reader's program minutes. */
const SHORTEST_DASH = 0.5;
const MOST_BINS = 200;

/** Keys whose numbers are data, not looks; and everything below them. */
const DATA_KEYS = new Set(
  `domain domainMin domainMid domainMax values datum extent equal lt lte gt gte oneOf anchor constant exponent base frame usermeta parallels center
  rotate valid`
    .trim()
    .split(/\s+/),
);
/** What names of columns that a spec makes must look like: no dots or brackets, nothing of the language itself. */
const COLUMN = /^\p{L}[\p{L}\p{N}_ -]{0,60}$/u;
const RESERVED = /^(?:constructor|prototype|toString|valueOf|toLocaleString|hasOwnProperty)$/;

/** Reports `charts/out-of-bounds`, `charts/too-large`, `charts/wrong-value`. The spec has few enough values to walk. */
export function checkBounds(spec: unknown, rows: number, reader: SpecReader): void {
  const counts = { views: 0, copies: 1 };
  const visit = (value: unknown, path: SpecPath): void => {
    if (typeof value === 'number') checkLength(value, path, reader);
    if (Array.isArray(value)) for (const [index, child] of value.entries()) visit(child, [...path, index]);
    if (!isNode(value)) return;
    for (const [key, child] of Object.entries(value)) {
      const at = [...path, key];
      if (at.length === 1 && (key === 'usermeta' || Object.hasOwn(IGNORED_FIELDS, key))) continue;
      if (key === 'mark') counts.views += 1;
      if (key === 'fold' && Array.isArray(child)) counts.copies *= Math.max(1, child.length);
      checkMember(key, child, at, reader);
      visit(child, at);
    }
  };
  visit(spec, []);
  if (counts.views > MOST_VIEWS) reader.report(messages.tooLarge('marks in all layers', MOST_VIEWS, reader.placeOf(['layer'])));
  if (counts.copies > MOST_COPIES || rows * counts.copies > MOST_ROWS)
    reader.report(
      messages.tooLarge(
        'columns folded, or rows made of them',
        counts.copies > MOST_COPIES ? MOST_COPIES : MOST_ROWS,
        reader.placeOf(['transform']),
      ),
    );
}

function checkMember(key: string, value: unknown, path: SpecPath, reader: SpecReader): void {
  const refuse = (expected: string): void => reader.report(messages.outOfBounds(key, value, expected, reader.placeOf(path)));
  if (/dash$/i.test(key) && Array.isArray(value)) {
    const numbers = value.filter((item) => typeof item === 'number');
    const isSeen = numbers.every((item) => item >= 0) && numbers.reduce((sum, item) => sum + item, 0) >= SHORTEST_DASH;
    if (numbers.length > 0 && !isSeen) refuse(`lengths of marks and gaps in points, at least ${SHORTEST_DASH} together`);
  }
  if (key === 'bins' && isNode(value)) {
    const { start = 0, stop, step } = value;
    const count = (Number(stop) - Number(start)) / Number(step);
    if (!(count >= 0 && count <= MOST_BINS)) refuse(`at most ${MOST_BINS} bins with \`start\`, \`stop\` and \`step\``);
  } else if (isNode(value) && 'stop' in value) refuse('rows of the brief: a spec counts none up itself');
  if (key === 'as' || key === 'groupby' || key === 'fold') {
    const names = [value].flat().filter((name) => typeof name === 'string');
    const odd = names.find((name) => !COLUMN.test(name) || RESERVED.test(name));
    if (odd !== undefined) refuse('names of columns: letters, digits, spaces, `_` or `-`');
  }
  if (key === 'scale' && isNode(value) && value['type'] === 'log' && Array.isArray(value['domain']))
    checkLogDomain(value['domain'], [...path, 'domain'], reader);
}

/** No logarithm has 0 or both signs on it. */
function checkLogDomain(domain: readonly unknown[], path: SpecPath, reader: SpecReader): void {
  const numbers = domain.filter((item) => typeof item === 'number');
  if (numbers.some((item) => item <= 0) && !numbers.every((item) => item < 0))
    reader.report(messages.outOfBounds('domain', domain, 'numbers above 0 on a logarithmic scale', reader.placeOf(path)));
}

/** Text of a readable size, everything else within a page. */
function checkLength(value: number, path: SpecPath, reader: SpecReader): void {
  const names = path.filter((step) => typeof step === 'string');
  const key = names.at(-1) ?? '';
  if (names.some((name) => DATA_KEYS.has(name)) || (key === 'range' && names.includes('filter'))) return;
  const isText = /fontSize$/i.test(key);
  const limit = isText ? TEXT_SIZE : LENGTH;
  if (!(Math.abs(value) <= limit) || (isText && value < 0))
    reader.report(
      messages.outOfBounds(
        key,
        value,
        isText ? `a size of text from 0 to ${limit} points` : `a number up to ${limit}`,
        reader.placeOf(path),
      ),
    );
}
