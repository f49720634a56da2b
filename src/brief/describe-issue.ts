// Turns what the validation found into our own words, with the place in the file.
import type { z } from 'zod';
import type { Diagnostic, Place } from '../base/diagnostic.js';
import { KIND_NAMES } from '../base/kind-names.js';
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

const EVIDENCE_FIELDS: ReadonlySet<unknown> = new Set(['evidence', 'contrary', 'quotation']);

/** The diagnostics for one issue: one, or one for each unknown field. */
export function describeIssue(issue: Issue, context: IssueContext): readonly Diagnostic[] {
  // Paths of a brief hold keys and indexes only: its maps have no symbols as keys.
  const path = issue.path as BriefPath;
  const name = formatPath(path);
  const value = valueAt(context.value, path);
  const place = context.placeOf(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        messages.unknownField(key, name, Object.keys(schemaAt(path)?.properties ?? {}), context.placeOfKey([...path, key])),
      );
    case 'invalid_type':
      return [describeType(issue.expected, path, value, context)];
    case 'invalid_value':
      if (value === undefined) return [missing(path, context)];
      return [messages.unknownValue(name, show(value), issue.values.map(String), place)];
    case 'too_big':
      // Of a value of the wrong type, which is told already, zod compares the length all the same.
      if (isWrongKind(path, value)) return [];
      if (typeof value === 'string') return [messages.tooLong(name, value.trim().length, Number(issue.maximum), place)];
      return [messages.outOfRange(name, count(value), `at most ${issue.maximum}`, place)];
    case 'too_small':
      if (isWrongKind(path, value)) return [];
      if (typeof value === 'string') return [messages.emptyText(name, place)];
      return [messages.outOfRange(name, count(value), `at least ${issue.minimum}`, place)];
    case 'invalid_format':
      return [messages.badDate(name, show(value), 'day', place)];
    case 'invalid_union': {
      const branch = meantBranch(path, value);
      if (branch !== undefined && value !== undefined)
        return (issue.errors[branch] ?? []).flatMap((inner) =>
          describeIssue({ ...inner, path: [...path, ...inner.path] } as Issue, context),
        ); // an issue, deeper
      if (isCell(path)) return [messages.wrongType(name, show(value), 'text, a number or nothing', place, [])];
      if (path[0] === 'own') return [describeType('string', path, value, context)];
      return value === undefined ? [missing(path, context)] : [messages.badDate(name, show(value), 'date', place)];
    }
    default:
      return describeCustom(issue.message, path, value, context);
  }
}

/** Which of the forms that a chart or its rows may have was meant, by what the value holds; undefined for other unions. */
function meantBranch(path: BriefPath, value: unknown): number | undefined {
  const has = (field: string): boolean => typeof value === 'object' && value !== null && field in value;
  if (path.at(-1) === 'chart' || (path.length === 2 && path[0] === 'charts')) return has('spec') && !has('chart') ? 1 : 0;
  if (path.at(-1) !== 'rows') return undefined;
  if (has('csv') || has('columns')) return 1;
  return has('dataset') ? 2 : 0;
}

/** A value in a row or a condition of an author's own chart. */
const isCell = (path: BriefPath): boolean =>
  /(?:^charts\[\d+\]|\.chart)\.rows[.[]/.test(formatPath(path)) && !/\.(?:from|to)$/.test(formatPath(path));

const isWrongKind = (path: BriefPath, value: unknown): boolean => schemaAt(path)?.type === 'array' && !Array.isArray(value);

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
  return messages.wrongType(name, show(value), KIND_NAMES[expected] ?? expected, place, hints);
}

/** Rules of our own, told apart by the text they carry in the schema. */
function describeCustom(message: string, path: BriefPath, value: unknown, context: IssueContext): readonly Diagnostic[] {
  const name = formatPath(path);
  const place = context.placeOf(path);
  if (message.startsWith('expected a day')) return [messages.badDate(name, show(value), 'day', place)];
  if (message.startsWith('expected a date')) return [messages.badDate(name, show(value), 'date', place)];
  if (message.startsWith('expected one `document id')) return [messages.badEvidence(name, show(value), place)];
  // A fact with neither words nor evidence is told about its evidence only.
  const fact = valueAt(context.value, path.slice(0, -1));
  if (message.startsWith('expected `say`') && !hasKind(fact)) return [];
  if (value === undefined) return [missing(path, context)];
  return [messages.wrongType(name, show(value), message.replace(/^expected /, ''), place, [])];
}

const hasKind = (fact: unknown): boolean =>
  typeof fact === 'object' && fact !== null && 'kind' in fact && (fact.kind === 'background' || fact.kind === 'computed');

function missing(path: BriefPath, context: IssueContext): Diagnostic {
  const parent = path.slice(0, -1);
  const name = formatPath(parent);
  const place = context.placeOf(parent);
  if (path.at(-1) === 'evidence') return messages.missingEvidence(name, parent.at(-2) === 'facts', place);
  return messages.missingField(String(path.at(-1)), name, schemaAt(path)?.description ?? 'it is required', place);
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
  if (typeof value === 'object')
    return `the fields ${Object.keys(value)
      .slice(0, 4)
      .map((key) => `\`${key}\``)
      .join(', ')}`;
  const text = String(value);
  return typeof value === 'string' ? `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"` : text;
}

const count = (value: unknown): string => (Array.isArray(value) ? `${value.length} ${value.length === 1 ? 'item' : 'items'}` : show(value));
