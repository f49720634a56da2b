// JSON that is written piece by piece: a list of a hundred thousand rows is never held as a whole.

const ROWS = Symbol('rows');
const FIELDS = Symbol('fields');

/** A list whose rows are made one after another, anew for each writing. */
interface StreamedList {
  readonly [ROWS]: () => Iterable<unknown>;
}

/** An object that may hold streamed lists and objects. */
interface StreamedObject {
  readonly [FIELDS]: Readonly<Record<string, unknown>>;
}

/** A list for `jsonPieces`. */
export const streamList = (rows: () => Iterable<unknown>): StreamedList => ({ [ROWS]: rows });

/** An object for `jsonPieces`; streamed lists and objects stand in its fields, not deeper. */
export const streamObject = (fields: Readonly<Record<string, unknown>>): StreamedObject => ({ [FIELDS]: fields });

const isList = (value: unknown): value is StreamedList => typeof value === 'object' && value !== null && ROWS in value;
const isObject = (value: unknown): value is StreamedObject => typeof value === 'object' && value !== null && FIELDS in value;

/** The same as values that are held as a whole. */
export function toPlainJson(value: unknown): unknown {
  if (isList(value)) return [...value[ROWS]()];
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value[FIELDS]).map(([name, field]) => [name, toPlainJson(field)]));
}

/** Characters of a piece, about. */
const PIECE = 65_536;

/** What `JSON.stringify(toPlainJson(value), null, space)` gives, in pieces. */
export function* jsonPieces(value: unknown, space = 0): Iterable<string> {
  let waiting: string[] = [];
  let length = 0;
  for (const part of partsOf(value, space, '\n')) {
    waiting.push(part);
    length += part.length;
    if (length < PIECE) continue;
    yield waiting.join('');
    waiting = [];
    length = 0;
  }
  if (waiting.length > 0) yield waiting.join('');
}

/** `line` is the line break in front of what stands as deep as the value. */
function* partsOf(value: unknown, space: number, line: string): Iterable<string> {
  if (isList(value)) yield* entriesOf('[', withNames(value[ROWS]()), ']', space, line);
  else if (isObject(value)) yield* entriesOf('{', Object.entries(value[FIELDS]), '}', space, line);
  else {
    const json = JSON.stringify(value, null, space) ?? 'null';
    // Strings hold no line breaks: they are escaped.
    yield space === 0 ? json : json.replaceAll('\n', line);
  }
}

function* withNames(rows: Iterable<unknown>): Iterable<readonly [null, unknown]> {
  for (const row of rows) yield [null, row];
}

function* entriesOf(
  open: string,
  entries: Iterable<readonly [string | null, unknown]>,
  close: string,
  space: number,
  line: string,
): Iterable<string> {
  const inner = `${line}${' '.repeat(space)}`;
  let isFirst = true;
  yield open;
  for (const [name, value] of entries) {
    if (name !== null && value === undefined) continue;
    yield `${isFirst ? '' : ','}${space === 0 ? '' : inner}`;
    if (name !== null) yield `${JSON.stringify(name)}:${space === 0 ? '' : ' '}`;
    yield* partsOf(value, space, inner);
    isFirst = false;
  }
  yield isFirst || space === 0 ? close : `${line}${close}`;
}
