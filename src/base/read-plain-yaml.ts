// Large YAML files of the simple kind, read line by line: mappings, lists and words, many times as fast as the whole language.
// YAML 1.2.2: block mappings 8.2.2, block sequences 8.2.1, plain and quoted scalars on one line 7.3, flow sequences 7.4.1.

/** Letters, marks and digits, and punctuation that means nothing to YAML wherever it stands inside plain words. */
const INSIDE = "[\\p{L}\\p{M}\\p{N} .'’()&/_-]";
const KEY = `\\p{L}${INSIDE}{0,200}`;
/** A word on a line of its own may hold more than one between commas, and a colon that no space follows. */
const WORDS = `\\p{L}(?:${INSIDE}|[,;!?"‘“”%+=@–—]|:(?=\\S))*`;
const QUOTED = `"[^"\\\\]*"|'[^']*'`;
const COMMENT = '(?:(?<! ) +#.*)?';
const LINE = new RegExp(`^( *)(?:(${KEY}|(?:${QUOTED}) *):(?: +(.*))?|- +(.*))$`, 'u');
const BLANK = /^ *(?:#.*)?$/;
const SCALAR = new RegExp(`^(?:(${QUOTED})|(${WORDS}|\\d{4}-\\d\\d(?:-\\d\\d)?))${COMMENT}$`, 'u');
const LIST = new RegExp(`^\\[([^\\]#]*)\\]${COMMENT}$`, 'u');
const ITEM = new RegExp(` *(?:(${QUOTED}) *|(\\p{L}${INSIDE}*))(,|$)`, 'uy');
/** Controls, marks of direction, halves of characters: whoever has them is looked at closely. */
const UNUSUAL = /[^\P{C}\n]/u;
/** Plain words that are no text, YAML 1.2.2, 10.3.2. */
const MEANT = /^(?:null|Null|NULL|true|True|TRUE|false|False|FALSE)$/;
/** Keys that the full reader refuses, or reads more closely. */
const CLOSELY = new Set(['__proto__', 'constructor', 'prototype', 'evidence', 'contrary', 'quotation']);
const DEEPEST = 16;

/** Lines that say something. */
interface Reading {
  readonly lines: readonly Line[];
  at: number;
}

interface Line {
  readonly indent: number;
  /** Null on a line of a list. */
  readonly key: string | null;
  readonly rest: string;
}

/** Thrown where a text is not of the simple kind; nobody outside sees it. */
class NotPlain extends Error {
  override readonly name = 'NotPlain';
}

/** The value of a YAML text, the same as `parseYaml` gives, which would say nothing else of it; undefined where that is not certain. */
export function readPlainYaml(text: string): { readonly value: unknown } | undefined {
  if (UNUSUAL.test(text)) return undefined;
  try {
    const lines = text.split('\n').flatMap((line) => (BLANK.test(line) ? [] : [toLine(line)]));
    const reading: Reading = { lines, at: 0 };
    const value = readBlock(reading, 0, 0);
    return reading.at === lines.length ? { value } : undefined;
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

function toLine(line: string): Line {
  const found = LINE.exec(line);
  if (found === null) throw new NotPlain();
  const [, spaces = '', key, value, item] = found;
  return { indent: spaces.length, key: key === undefined ? null : unquoted(key), rest: (value ?? item ?? '').trim() };
}

const unquoted = (words: string): string => (/^["']/.test(words) ? words.trimEnd().slice(1, -1) : words.trimEnd());

/** The mapping or list that begins at a line, of lines as far in as `indent`. */
function readBlock(reading: Reading, indent: number, depth: number): unknown {
  const first = reading.lines[reading.at];
  if (first === undefined || first.indent !== indent || depth > DEEPEST) throw new NotPlain();
  return first.key === null ? readList(reading, indent) : readMapping(reading, indent, depth);
}

function readList(reading: Reading, indent: number): readonly unknown[] {
  const list: unknown[] = [];
  for (let line = reading.lines[reading.at]; line?.indent === indent && line.key === null; line = reading.lines[reading.at]) {
    list.push(readValue(line.rest));
    reading.at += 1;
  }
  endOf(reading, indent);
  return list;
}

function readMapping(reading: Reading, indent: number, depth: number): Readonly<Record<string, unknown>> {
  const mapping: Record<string, unknown> = {};
  for (let line = reading.lines[reading.at]; line?.indent === indent && line.key !== null; line = reading.lines[reading.at]) {
    const { key, rest } = line;
    if (Object.hasOwn(mapping, key) || CLOSELY.has(key)) throw new NotPlain();
    reading.at += 1;
    const next = reading.lines[reading.at];
    const isNested = next !== undefined && (next.indent > indent || (next.indent === indent && next.key === null));
    if (rest === '' || rest.startsWith('#')) mapping[key] = isNested ? readBlock(reading, next.indent, depth + 1) : null;
    else mapping[key] = readValue(rest);
  }
  endOf(reading, indent);
  return mapping;
}

/** What stands behind a block is further out: deeper lines would go on with its last words. */
function endOf({ lines, at }: Reading, indent: number): void {
  const next = lines[at];
  if (next !== undefined && next.indent > indent) throw new NotPlain();
}

function readValue(words: string): unknown {
  const list = LIST.exec(words);
  if (list !== null) return readItems(list[1] ?? '');
  const [, quoted, plain] = SCALAR.exec(words) ?? [];
  if (quoted !== undefined) return quoted.slice(1, -1);
  if (plain === undefined) throw new NotPlain();
  return toText(plain);
}

function toText(words: string): string {
  const text = words.trimEnd();
  if (MEANT.test(text)) throw new NotPlain();
  return text;
}

function readItems(words: string): readonly string[] {
  const items: string[] = [];
  if (words.trim() === '') return items;
  for (ITEM.lastIndex = 0; ; ) {
    const found = ITEM.exec(words);
    if (found === null) throw new NotPlain();
    const [, quoted, plain = '', comma] = found;
    items.push(quoted === undefined ? toText(plain) : quoted.slice(1, -1));
    if (comma === '') return items;
  }
}
