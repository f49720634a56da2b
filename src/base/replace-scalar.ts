// Other words in the place of a YAML scalar, everything else of the text left as it is.
import { findScalar, type ParsedYaml, parseYaml, type ScalarSource } from './yaml.js';

type Path = readonly (string | number)[];

/** Where lines of a scalar were not yet broken, they break here. */
const WIDTH = 100;

/**
 * The text with other words at a path: in the style that the scalar has, at its indentation, in the lines that it had, else in the first style that YAML reads back as these words. Comments, order and quoting of everything else stay.
 * Null where the path leads to no scalar, or where anything but these words would read otherwise.
 */
export function replaceScalar(text: string, path: Path, words: string): string | null {
  const before = parse(text);
  if (before === undefined) return null;
  const old = valueAt(before.value, path);
  if (typeof old !== 'string') return null;
  if (fold(old) === words) return text;
  const scalar = findScalar(text, path);
  if (scalar === null) return null;
  // An anchor's words stand at all its aliases, too: what reads the same there may change with it.
  const wanted = JSON.stringify(swap(before.value, old, words));
  const isRight = (candidate: string): boolean => {
    const after = parse(candidate);
    return after !== undefined && JSON.stringify(swap(after.value, old, words)) === wanted && fold(valueAt(after.value, path)) === words;
  };
  return candidates(text, scalar, words).find(isRight) ?? null;
}

const parse = (text: string): ParsedYaml | undefined => parseYaml(text, '').value;

const fold = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : value);

function valueAt(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  // Keys of YAML that was read are own properties only.
  return valueAt((value as Readonly<Record<string | number, unknown>>)[step], rest);
}

/** The value with its white space folded and the old words replaced wherever they stand. */
function swap(value: unknown, old: string, words: string): unknown {
  if (typeof value === 'string') return fold(value) === fold(old) ? words : fold(value);
  if (Array.isArray(value)) return value.map((item) => swap(item, old, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, swap(inner, old, words)]));
}

/** The whole text in every style that might do, the scalar's own first. */
function candidates(text: string, { start, end, style }: ScalarSource, words: string): readonly string[] {
  const put = (scalar: string): string => text.slice(0, start) + scalar + text.slice(end);
  const raw = text.slice(start, end);
  if (style === 'block') return [put(toBlock(raw, words))];
  const lines = raw.split(/\r?\n/u);
  const eol = raw.includes('\r\n') ? '\r\n' : '\n';
  const margin = lines.length > 1 ? (/^[ \t]*/u.exec(lines.at(-1) ?? '')?.[0] ?? '') : '';
  const inLines = (scalar: string): string => (lines.length === 1 ? scalar : breakAlike(scalar, lines).join(`${eol}${margin}`));
  const single = put(inLines(`'${words.replaceAll("'", "''")}'`));
  const double = put(inLines(`"${words.replace(/["\\]/gu, '\\$&')}"`));
  const block = put(toNewBlock(text, start, words));
  if (style === 'single') return [single, double];
  return style === 'double' ? [double, single] : [put(inLines(words)), single, double, block];
}

/** The lines below a block scalar's mark, with other words at their indentation. */
function toBlock(raw: string, words: string): string {
  const [head = '', ...body] = raw.split('\n');
  const filled = body.filter((line) => line.trim() !== '');
  const last = body.findLastIndex((line) => line.trim() !== '');
  const margin = /^[ \t]*/u.exec(filled[0] ?? '')?.[0] ?? '';
  const end = raw.includes('\r\n') ? '\r' : '';
  const lines = breakAlike(words, filled).map((line) => `${margin}${line}${end}`);
  return [head, ...lines, ...body.slice(last + 1)].join('\n');
}

/** A plain scalar whose new words cannot stand plain: `>-` and the words below, two further in than their key. */
function toNewBlock(text: string, start: number, words: string): string {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const indent = (/^[ ]*(?:- +)*/u.exec(line)?.[0].length ?? 0) + 2;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return `>-${wrap(words, WIDTH)
    .map((part) => `${eol}${' '.repeat(indent)}${part}`)
    .join('')}`;
}

/** Words in lines that end after as many letters and digits as the old ones, so that only lines with other words change. */
function breakAlike(words: string, old: readonly string[]): readonly string[] {
  const lettersOf = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const lines: string[][] = old.map(() => []);
  let [line, letters, due] = [0, 0, lettersOf(old[0] ?? '')];
  for (const word of words.split(' ')) {
    letters += lettersOf(word);
    while (letters > due && line < old.length - 1 && (lines[line]?.length ?? 0) > 0) {
      line += 1;
      due += lettersOf(old[line] ?? '');
    }
    lines[line]?.push(word);
  }
  return lines.filter((part) => part.length > 0).map((part) => part.join(' '));
}

/** Words in lines no longer than a width, where they can be. */
function wrap(words: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
