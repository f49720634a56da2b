// The one door to the `yaml` package: text in, plain values with the place of every one of them out.
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  stringify,
  visit,
  type YAMLError,
} from 'yaml';
import type { Diagnostic, Outcome, Place } from './diagnostic.js';
import { DEPTH_LIMIT, findDeepNesting } from './find-deep-nesting.js';
import { lineOf, placeOfRange, type SourceText, toSourceText } from './source-text.js';
import { evidenceHint } from './yaml-evidence-hint.js';
import * as messages from './yaml-messages.js';

/** Keys and indexes from the root. */
type Path = readonly (string | number)[];

/** A YAML file as plain values. */
export interface ParsedYaml {
  /** Objects, arrays, strings, numbers, booleans and null; null for an empty file. */
  readonly value: unknown;
  /** Where the value at a path stands; the nearest existing parent's place when the path is not in the file. */
  placeOf(path: Path): Place;
  /** Where the key of the last step stands; as `placeOf` in a list. */
  placeOfKey(path: Path): Place;
}

/** Where a scalar stands in its text, in UTF-16 units, and how it is written. */
export interface ScalarSource {
  readonly start: number;
  readonly end: number;
  readonly style: 'plain' | 'single' | 'double' | 'block';
}

const SIZE_LIMIT = 1_000_000;
const ALIAS_LIMIT = 100;
const ERROR_LIMIT = 20;
const RESERVED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
// YAML 1.2.2, 5.1: everything that is not c-printable, and halves of surrogate pairs.
const CONTROL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * Parses one YAML 1.2 document. `file` is used in places only.
 * Limits: 1 MB, 64 levels, 100 aliases; no merge keys, no tags, no duplicate keys.
 * Reports `yaml/*`.
 */
export function parseYaml(text: string, file: string): Outcome<ParsedYaml> {
  const source = toSourceText(text, file);
  const refused = checkText(source);
  if (refused !== undefined) return { diagnostics: [refused] };

  const document = parseDocument(text, {
    lineCounter: new LineCounter(),
    prettyErrors: false,
    merge: false,
    uniqueKeys: true,
    logLevel: 'error',
  });
  const trouble = [...document.errors, ...document.warnings].map((found) => describe(found, source));
  if (trouble.length > 0) return { diagnostics: oncePerLine(trouble) };
  const diagnostics = checkNodes(document, source);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics };

  try {
    const value: unknown = document.toJS({ maxAliasCount: ALIAS_LIMIT });
    return {
      value: { value, placeOf: (path) => placeOf(document, source, path), placeOfKey: (path) => placeOfKey(document, source, path) },
      diagnostics,
    };
  } catch (cause) {
    // Aliases are resolved only here; the package throws a ReferenceError for those it refuses.
    if (!(cause instanceof ReferenceError)) throw cause;
    return { diagnostics: [...diagnostics, messages.badAlias(`more than ${ALIAS_LIMIT} copies`, placeOfRange(source, 0))] };
  }
}

/**
 * A string, or a list of strings, as YAML that `parseYaml` reads back as the same; on one line, quoted only where it must be.
 * White space becomes single spaces and control characters go: they would be refused.
 */
export function toYaml(value: string | readonly string[]): string {
  const clean = (text: string): string => text.replace(new RegExp(CONTROL, 'g'), ' ').replace(/\s+/g, ' ').trim();
  const isText = typeof value === 'string';
  return stringify(isText ? clean(value) : value.map(clean), {
    lineWidth: 0,
    blockQuote: false,
    collectionStyle: isText ? 'any' : 'flow',
    flowCollectionPadding: false,
  }).trimEnd();
}

/** What must be refused before the parser sees it. */
function checkText(source: SourceText): Diagnostic | undefined {
  const { text, file } = source;
  if (text.length > SIZE_LIMIT) return messages.tooLarge(text.length, SIZE_LIMIT, { file, line: 1, column: 1 });
  const control = CONTROL.exec(text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text);
  if (control !== null) return messages.controlCharacter(text.codePointAt(control.index) ?? 0, placeOfRange(source, control.index));
  const deep = findDeepNesting(text);
  return deep === undefined ? undefined : messages.tooDeep(DEPTH_LIMIT + 1, DEPTH_LIMIT, placeOfRange(source, deep));
}

/** The parser's error in our words. */
function describe(found: YAMLError, source: SourceText): Diagnostic {
  const start = errorStart(found, source.text);
  const place = placeOfRange(source, start, Math.max(start + 1, found.pos[1]));
  switch (found.code) {
    case 'MULTIPLE_DOCS':
      return messages.multipleDocuments(place);
    case 'TAB_AS_INDENT':
      return messages.tabIndent(place);
    case 'TAG_RESOLVE_FAILED':
      return messages.unknownTag(source.text.slice(...found.pos), place);
    case 'DUPLICATE_KEY': {
      const key = /^(?:"[^"\n]*"|'[^'\n]*'|[^:\n]*)/.exec(source.text.slice(start))?.[0].trim() ?? '';
      return messages.duplicateKey(key, firstLineOf(key, source, place), { ...place, length: Math.max(1, key.length) });
    }
    default:
      return messages.syntax(
        found.message.replace(/^Missing closing (["'])quote.*/, 'the quotation mark $1 is never closed'),
        place,
        hintAt(source, place),
      );
  }
}

/** The hint for trouble inside pasted evidence. */
const hintAt = (source: SourceText, place: Place): readonly string[] => evidenceHint((index) => lineOf(source, index), place.line - 1);

/** Where an error begins; for a quotation mark that is never closed, the mark instead of the end of the file. */
function errorStart(found: YAMLError, text: string): number {
  if (!found.message.startsWith('Missing closing') || !/quote/.test(found.message)) return found.pos[0];
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '\u0002' || token === '\u0018' || token === '\u001f') continue;
    if (offset + token.length >= found.pos[0] && /^["']/.test(token)) return offset;
    offset += token.length;
  }
  return found.pos[0];
}

/** Line on which the same key stands before, in the same column. */
function firstLineOf(key: string, source: SourceText, place: Place): number {
  for (let index = place.line - 2; index >= 0; index -= 1) {
    if (
      lineOf(source, index)
        .slice(place.column - 1)
        .startsWith(key)
    )
      return index + 1;
  }
  return place.line;
}

function oncePerLine(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = [...diagnostics].sort(
    (a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
  return sorted.filter((diagnostic, index) => sorted[index - 1]?.place?.line !== diagnostic.place?.line).slice(0, ERROR_LIMIT);
}

/** What the parser lets through and we do not. */
function checkNodes(document: Document.Parsed, source: SourceText): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const { yaml } = document.directives;
  if (yaml.explicit === true && yaml.version !== '1.2') diagnostics.push(messages.directive(yaml.version, placeOfRange(source, 0, 5)));
  const holders = new Set(['evidence', 'contrary', 'quotation']);
  visit(document, {
    Map: (_, map) => {
      diagnostics.push(...checkKeys(map.items, source));
    },
    Alias: (_, alias, path) => {
      const target = alias.resolve(document);
      if (target === undefined)
        diagnostics.push(messages.badAlias(`no anchor \`&${alias.source}\` stands before it`, nodePlace(alias, source)));
      else if (path.includes(target))
        diagnostics.push(messages.badAlias(`\`&${alias.source}\` would hold itself`, nodePlace(alias, source)));
    },
    Scalar: (_, scalar, path) => {
      const control = typeof scalar.value === 'string' && scalar.type === 'QUOTE_DOUBLE' ? CONTROL.exec(scalar.value) : null;
      if (control !== null) diagnostics.push(messages.controlCharacter(control[0].charCodeAt(0), nodePlace(scalar, source)));
      const inEvidence = path.some((step) => isPair(step) && isScalar(step.key) && holders.has(String(step.key.value)));
      if (inEvidence && scalar.type === 'PLAIN' && isCut(scalar, source.text)) {
        const place = nodePlace(scalar, source);
        diagnostics.push(messages.cutQuotation(place, hintAt(source, place)));
      }
    },
  });
  return diagnostics.sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0));
}

function isCut(scalar: Scalar, text: string): boolean {
  const end = scalar.range?.[1] ?? text.length;
  return end > (scalar.range?.[0] ?? end) && /^[ \t]+#/.test(text.slice(end, end + 200));
}

function checkKeys(items: readonly Pair[], source: SourceText): readonly Diagnostic[] {
  const seen = new Map<string, number>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return isNode(key) ? [messages.collectionKey(nodePlace(key, source))] : [];
    const name = String(key.value ?? '');
    const place = nodePlace(key, source);
    const first = seen.get(name);
    seen.set(name, first ?? place.line);
    if (RESERVED_KEYS.has(name)) return [messages.reservedKey(name, place)];
    return first === undefined ? [] : [messages.duplicateKey(name, first, place)];
  });
}

/** The place of a node: a scalar's first line, the words below a block scalar's mark, a collection's first key or item. */
function nodePlace(node: Node, source: SourceText): Place {
  const [start, end] = node.range ?? [0, 0];
  if (isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL')) {
    const words = source.text.slice(start, end).search(/\n[ \t\r\n]*[^ \t\r\n]/);
    const first = words === -1 ? start : start + words + source.text.slice(start + words).search(/[^ \t\r\n]/);
    return placeOfRange(source, first, end);
  }
  if (isCollection(node) && node.flow !== true) {
    const item: unknown = node.items[0];
    const child: unknown = isPair(item) ? item.key : item;
    if (isNode(child) && child.range !== undefined && child.range !== null) return nodePlace(child, source);
  }
  return placeOfRange(source, start, end);
}

/** Follows a path as far as it exists. */
function follow(document: Document.Parsed, path: Path): { node: Node | null; key: Node | null; steps: number } {
  let node: Node | null = document.contents;
  let key: Node | null = null;
  let steps = 0;
  for (const step of path) {
    const target: unknown = isAlias(node) ? node.resolve(document) : node;
    const pair: Pair | undefined = isMap(target)
      ? target.items.find((item) => isScalar(item.key) && String(item.key.value ?? '') === String(step))
      : undefined;
    const value: unknown = isSeq(target) ? target.items[Number(step)] : pair?.value;
    if (pair === undefined && !isNode(value)) break;
    key = pair !== undefined && isNode(pair.key) ? pair.key : null;
    node = isNode(value) ? value : key;
    steps += 1;
  }
  return { node, key, steps };
}

function placeOf(document: Document.Parsed, source: SourceText, path: Path): Place {
  const { node, key } = follow(document, path);
  if (node === null) return placeOfRange(source, 0);
  const isEmpty = isScalar(node) && node.range?.[0] === node.range?.[1];
  return nodePlace(isEmpty && key !== null ? key : node, source);
}

function placeOfKey(document: Document.Parsed, source: SourceText, path: Path): Place {
  const { key, steps } = follow(document, path);
  return key !== null && steps === path.length ? nodePlace(key, source) : placeOf(document, source, path);
}

const STYLES: Readonly<Record<string, ScalarSource['style']>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
};

/** The scalar at a path of a text that `parseYaml` reads; null where none stands there itself. Its range ends where its value does. */
export function findScalar(text: string, path: Path): ScalarSource | null {
  const { node, key, steps } = follow(parseDocument(text, { logLevel: 'error' }), path);
  const style = isScalar(node) ? STYLES[node.type ?? ''] : undefined;
  if (steps !== path.length || node === key || style === undefined || node?.range == null) return null;
  return { start: node.range[0], end: node.range[1], style };
}
