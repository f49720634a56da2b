// Turns what the validation found into our own words, with the place in the file.
import type { z } from 'zod';
import type { Diagnostic, Place } from '../base/diagnostic.js';
import { schemaAt } from './json-schema.js';
import * as messages from './messages.js';
import { type BriefPath, formatPath } from './types.js';

type Issue = z.core.$ZodIssue;

/** What an issue is told with: the whole value, and where its parts stand. */
export interface IssueContext {
  readonly value: unknown;
  placeOf(path: BriefPath): Place;
  placeOfKey(path: BriefPath): Place;
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with values',
  record: 'fields with values',
};
const EVIDENCE_FIELDS: ReadonlySet<unknown> = new Set(['evidence', 'contrary', 'quotation']);
const DAY = 'a day as YYYY-MM-DD';
const DATE = 'YYYY-MM-DD, YYYY-MM, YYYY, YYYY-Q1 or YYYY-fall, or two of them joined by `/`';

/** The diagnostics for one issue: one, or one for each unknown field. */
export function describeIssue(issue: Issue, context: IssueContext): readonly Diagnostic[] {
  // Paths of a brief hold keys and indexes only: its maps have no symbols as keys.
  const path = issue.path as BriefPath;
  const name = formatPath(path);
  const value = valueAt(context.value, path);
  const place = context.placeOf(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => messages.unknownField(key, name, Object.keys(schemaAt(path)?.properties ?? {}), context.placeOfKey([...path, key])));
    case 'invalid_type':
      return [describeType(issue.expected, path, value, context)];
    case 'invalid_value':
      if (value === undefined) return [missing(path, context)];
      return [messages.unknownValue(name, show(value), issue.values.map(String), place)];
    case 'too_big':
      if (typeof value === 'string') return [messages.tooLong(name, value.trim().length, Number(issue.maximum), place)];
      return [messages.outOfRange(name, count(value), `at most ${issue.maximum}`, place)];
    case 'too_small':
      if (typeof value === 'string') return [messages.emptyText(name, place)];
      return [messages.outOfRange(name, count(value), `at least ${issue.minimum}`, place)];
    case 'invalid_format':
      return [messages.badDate(name, show(value), DAY, place)];
    case 'invalid_union':
      return value === undefined ? [missing(path, context)] : [messages.badDate(name, show(value), DATE, place)];
    default:
      return [describeCustom(issue.message, path, value, context)];
  }
}

/** A value of another type than expected, or none at all. */
function describeType(expected: string, path: BriefPath, value: unknown, context: IssueContext): Diagnostic {
  if (value === undefined) return missing(path, context);
  const name = formatPath(path);
  const place = context.placeOf(path);
  if (isEvidenceItem(path)) return messages.badEvidence(name, show(value), place);
  const hints: string[] = [];
  if (value === null) hints.push('write a value after the colon, or delete the field');
  else if (expected === 'string' && typeof value !== 'object') hints.push(`put it in quotation marks: "${String(value)}"`);
  else if (expected === 'array' && typeof value === 'string') hints.push(`write it as a list: [${value.slice(0, 40)}]`);
  return messages.wrongType(name, show(value), NAMES[expected] ?? expected, place, hints);
}

/** Rules of our own, told apart by the text they carry in the schema. */
function describeCustom(message: string, path: BriefPath, value: unknown, context: IssueContext): Diagnostic {
  const name = formatPath(path);
  const place = context.placeOf(path);
  if (message.startsWith('expected a day')) return messages.badDate(name, show(value), DAY, place);
  if (message.startsWith('expected a date')) return messages.badDate(name, show(value), DATE, place);
  if (message.startsWith('expected `evidence`')) return messages.missingEvidence(formatPath(path.slice(0, -1)), context.placeOf(path.slice(0, -1)));
  if (message.startsWith('expected one `document id')) return messages.badEvidence(name, show(value), place);
  if (value === undefined) return missing(path, context);
  return messages.wrongType(name, show(value), message.replace(/^expected /, ''), place, []);
}

function missing(path: BriefPath, context: IssueContext): Diagnostic {
  const parent = path.slice(0, -1);
  if (path.at(-1) === 'evidence') return messages.missingEvidence(formatPath(parent), context.placeOf(parent));
  return messages.missingField(String(path.at(-1)), formatPath(parent), schemaAt(path)?.description ?? 'it is required', context.placeOf(parent));
}

/** True for `….evidence[0]`, `….quotation` and the words below them. */
const isEvidenceItem = (path: BriefPath): boolean =>
  path.some((key, index) => EVIDENCE_FIELDS.has(key) && (key === 'quotation' || typeof path[index + 1] === 'number'));

function valueAt(root: unknown, path: BriefPath): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  }, root);
}

/** The value as people see it, short. */
function show(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return `the fields ${Object.keys(value).slice(0, 4).map((key) => `\`${key}\``).join(', ')}`;
  const text = String(value);
  return typeof value === 'string' ? `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"` : text;
}

const count = (value: unknown): string => (Array.isArray(value) ? `${value.length} items` : show(value));
