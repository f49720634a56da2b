// What a spec itself says in its chart: texts, marks at numbers of its own, and numbers that it makes of those of the rows.

import type { Place } from '../../base/diagnostic.js';
import { parseSpec } from '../parse-spec.js';
import { isNode, type SpecPath } from '../spec-reader.js';
import type { ChartSource, SpecNode } from '../types.js';
import { readExpressionWords, wordsOfFormat } from './read-expression-words.js';

/** A text or a number of a spec, and where it stands. */
export interface SpecWord<Value> {
  readonly value: Value;
  readonly place: Place;
}

/** What a spec says by itself. */
export interface SpecWords {
  readonly texts: readonly SpecWord<string>[];
  /** Numbers that something is drawn at. */
  readonly numbers: readonly SpecWord<number>[];
  /** Numbers that values are reckoned with, with the expression. */
  readonly constants: readonly (SpecWord<string> & { readonly expression: string })[];
  /** How it makes numbers of those of the rows: `datum.a - datum.b`, `mean of deal`. */
  readonly formulas: readonly string[];
}

interface Found {
  readonly texts: SpecWord<string>[];
  readonly numbers: SpecWord<number>[];
  readonly constants: (SpecWord<string> & { readonly expression: string })[];
  readonly formulas: string[];
  readonly placeOf: (path: SpecPath) => Place;
}

const EXPRESSIONS = ['calculate', 'labelExpr'];
/** Below these, values and expressions are printed or drawn at. */
const PRINTED = ['text', 'title', 'subtitle', 'description', 'datum'];
/** Lists whose texts are printed beside an axis or a legend. */
const LISTED = ['values', 'domain'];
/** Names of columns, which are printed where no title is given. */
const NAMING = ['field', 'as', 'fold'];
const MODELLING = ['regression', 'loess', 'density', 'quantile', 'impute'];
const isDay = (text: string): boolean => /^\d{4}(?:-\d\d){0,2}(?:T[\d:.]+Z?)?$/.test(text);

/** Reads a spec; one that cannot be read says nothing, and is refused elsewhere. */
export function readSpecWords(source: ChartSource): SpecWords {
  const parsed = parseSpec(source).value;
  const found: Found = { texts: [], numbers: [], constants: [], formulas: [], placeOf: (path) => parsed?.placeOf(path) as Place };
  if (isNode(parsed?.value)) {
    // Its own title and configuration are left out of the drawing.
    for (const [key, value] of Object.entries(parsed.value))
      if (!['title', 'config', 'usermeta', '$schema'].includes(key)) visit(value, [key], found);
  }
  const { texts, numbers, constants, formulas } = found;
  return { texts, numbers, constants, formulas: [...new Set(formulas)] };
}

function visit(value: unknown, path: SpecPath, found: Found): void {
  if (Array.isArray(value)) {
    const joined = isPrinted(path) && value.every((it) => typeof it === 'string') ? value.join(' ') : undefined;
    if (joined !== undefined) addText(joined, path, found);
    else for (const [index, item] of value.entries()) visit(item, [...path, index], found);
  } else if (isNode(value)) {
    readReckoning(value, path, found);
    if (isYearOf(value, path)) addText(String(value['year']), [...path, 'year'], found);
    for (const [key, item] of Object.entries(value)) visit(item, [...path, key], found);
  } else if (typeof value === 'string') readText(value, path, found);
  else if (typeof value === 'number') readNumber(value, path, found);
}

const keyOf = (path: SpecPath): string => String(path.findLast((step) => typeof step === 'string'));
/** `title: …`, `text: …`, and `value` or `datum` below them. */
const isPrinted = (path: SpecPath): boolean =>
  PRINTED.includes(keyOf(path)) || (keyOf(path) === 'value' && path.some((step) => PRINTED.includes(String(step))));
const isYearOf = (node: SpecNode, path: SpecPath): boolean => keyOf(path) === 'datum' && typeof node['year'] === 'number';

function readText(text: string, path: SpecPath, found: Found): void {
  const key = keyOf(path);
  const isExpression = EXPRESSIONS.includes(key) || (key === 'expr' && path.some((step) => PRINTED.includes(String(step))));
  if (isExpression) {
    const { texts, constants, isReckoned } = readExpressionWords(text);
    const place = found.placeOf(path);
    for (const said of texts) addText(said, path, found);
    found.constants.push(...constants.map((value) => ({ value, place, expression: text })));
    if (isReckoned) found.formulas.push(text);
  } else if (isPrinted(path)) addText(text, path, found);
  else if (LISTED.includes(key) && !isDay(text)) addText(text, path, found);
  else if (NAMING.includes(key) && /\s/.test(text)) addText(text, path, found);
  else if (key === 'format') for (const said of wordsOfFormat(text)) addText(said, path, found);
}

function addText(value: string, path: SpecPath, { texts, placeOf }: Found): void {
  if (/[\p{L}\p{N}]/u.test(value)) texts.push({ value, place: placeOf(path) });
}

function readNumber(value: number, path: SpecPath, found: Found): void {
  const isImputed = keyOf(path) === 'value' && path.includes('impute');
  if (keyOf(path) === 'datum' || isImputed) found.numbers.push({ value, place: found.placeOf(path) });
  else if (isPrinted(path)) addText(String(value), path, found);
}

/** Counts, sums, means, windows and models: of the rows' numbers, other numbers. */
function readReckoning(node: SpecNode, path: SpecPath, { formulas, numbers, placeOf }: Found): void {
  const { aggregate, op, field } = node;
  const of = (what: unknown): string => (typeof what === 'string' ? what : 'rows');
  for (const name of [aggregate, op]) if (typeof name === 'string') formulas.push(`${name} of ${of(field)}`);
  for (const key of MODELLING) if (typeof node[key] === 'string') formulas.push(`${key} of ${of(node[key])}`);
  if (typeof node['impute'] === 'string' && typeof node['value'] === 'number')
    numbers.push({ value: node['value'], place: placeOf([...path, 'value']) });
}
