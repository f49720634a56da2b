// The one door to Handlebars: strict, known helpers only, no escaping, every value an opaque token.
import Handlebars from 'handlebars';
import type { Outcome } from '../base/diagnostic.js';
import { type TokenValue, writeToken } from '../document/tokens.js';
import type { Kit } from '../kit/types.js';
import { checkNames } from './check-names.js';
import { missingTemplate, templateError, tooMuchOutput } from './messages.js';
import { traceLines, type WrittenPart } from './trace-lines.js';
import type { View, ViewValue } from './types.js';

/** Budget of one rendered document, characters. */
const OUTPUT_LIMIT = 400_000;
/** Budget of one template file, characters. */
const TEMPLATE_LIMIT = 100_000;
/** Partials inside partials. */
const DEPTH_LIMIT = 40;
/** Calls of partials in one document. */
const CALL_LIMIT = 4000;

const KNOWN_HELPERS = {
  if: true,
  unless: true,
  each: true,
  with: true,
  lookup: false,
  log: false,
  helperMissing: false,
  blockHelperMissing: false,
};

export interface Rendered {
  readonly text: string;
  readonly path: string;
  /** Values by token number. */
  readonly table: readonly TokenValue[];
  /** Where a line of the text was written: the innermost partial that wrote it, and the line there that begins alike. */
  readonly sourceOf: (line: number) => { readonly file: string; readonly line: number };
}

/**
 * Renders a template of the kit with a view. Reports `compose/template` with the template's line and column,
 * `compose/missing-template`, `compose/too-much-output`.
 */
export function renderTemplate(kit: Kit, name: string, view: View): Outcome<Rendered> {
  const main = kit.templates[name];
  if (main === undefined) return { diagnostics: [missingTemplate(kit.name, name)] };
  const table: TokenValue[] = [];
  const unknown = checkNames(kit.templates, main, view);
  if (unknown.length > 0) return { diagnostics: unknown };
  const context = toContext(view, table);
  const failing = { path: main.path };
  try {
    const written: WrittenPart[] = [];
    const text = runTemplate(kit, main, context, failing, written);
    if (text.length > OUTPUT_LIMIT) return { diagnostics: [tooMuchOutput(main.path, text.length, OUTPUT_LIMIT)] };
    return { value: { text, path: main.path, table, sourceOf: traceLines(text, main, written) }, diagnostics: [] };
  } catch (error) {
    return { diagnostics: [describeError(error, failing.path)] };
  }
}

type Template = Handlebars.TemplateDelegate;

type Source = Kit['templates'][string];

const environment = Handlebars.create();
for (const helper of ['log', 'lookup']) environment.unregisterHelper(helper);

/** Compiled templates; a kit's sources stay the same objects for as long as the kit is used. */
const compiledTemplates = new WeakMap<Source, Template>();

/** Runs a template with all partials of its kit; `failing` follows the file being run, `written` what each wrote. */
function runTemplate(kit: Kit, main: Source, context: unknown, failing: { path: string }, written: WrittenPart[]): string {
  let depth = 0;
  let calls = 0;
  const guarded = (source: Source): Template => {
    const compiled = compileTemplate(source, failing);
    return (inner, options) => {
      const before = failing.path;
      failing.path = source.path;
      depth += 1;
      calls += 1;
      if (calls > CALL_LIMIT) throw new Error(`partials are called more than ${CALL_LIMIT} times`);
      if (depth > DEPTH_LIMIT) throw new Error(`partials stand more than ${DEPTH_LIMIT} deep inside each other`);
      const text = compiled(inner, options);
      written.push({ source, text, depth });
      depth -= 1;
      failing.path = before;
      return text;
    };
  };
  const partials = Object.entries(kit.templates).flatMap(([name, source]) =>
    name.startsWith('partials/') ? [[name.slice('partials/'.length), guarded(source)] as const] : [],
  );
  return guarded(main)(context, { partials: Object.fromEntries(partials) });
}

function compileTemplate(source: Source, failing: { path: string }): Template {
  const known = compiledTemplates.get(source);
  if (known !== undefined) return known;
  failing.path = source.path;
  if (source.text.length > TEMPLATE_LIMIT) throw new Error(`it is longer than ${TEMPLATE_LIMIT} characters`);
  const options = { strict: true, knownHelpers: KNOWN_HELPERS, knownHelpersOnly: true, noEscape: true, preventIndent: true };
  // A syntax error and an unknown helper show here, with this file's name, not when the partial is first used.
  environment.precompile(source.text, options);
  const compiled = environment.compile(source.text, options);
  compiledTemplates.set(source, compiled);
  return compiled;
}

/** A view as Handlebars sees it: own properties only, values as objects that print their token. */
function toContext(value: ViewValue, table: TokenValue[]): unknown {
  if (value === null || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return unprintable(value.map((item: ViewValue) => toContext(item, table)));
  if (isToken(value)) {
    table.push(value);
    const token = writeToken(table.length - 1);
    return { toString: () => token };
  }
  return unprintable(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toContext(inner, table)])));
}

/** A group of values has no words of its own: printing it is a mistake of the template. */
function unprintable<T extends object>(group: T): T {
  const refuse = (): never => {
    throw new Error('a group of values stands where words are wanted');
  };
  return Object.defineProperty(group, 'toString', { value: refuse, enumerable: false });
}

const isToken = (value: Exclude<ViewValue, null | boolean>): value is TokenValue =>
  'type' in value && ((value.type === 'text' && 'span' in value) || (value.type === 'exhibit' && 'exhibit' in value));

function describeError(error: unknown, path: string) {
  const raw = error instanceof Error ? error.message : String(error);
  const place = /(?: - |on line )(\d+)(?::(\d+))?/u.exec(raw);
  const [headline = raw, ...rest] = raw.split('\n');
  const expected = rest.find((text) => text.startsWith('Expecting')) ?? '';
  const what = `${headline}${expected === '' ? '' : ` ${expected}`}`
    .replace(/ - \d+:\d+$/u, '')
    .replace(/ in (\[object Object\]|[\uE000\d\uE001]+)/u, '');
  const hints = /unknown helper/u.test(raw)
    ? ['templates may use `if`, `unless`, `each`, `with` and partials; everything else is prepared by the brief']
    : /not defined/u.test(raw)
      ? ['look the name up in docs/templates.md; optional values are tested with `{{#if …}}` first']
      : [];
  return templateError(path, Number(place?.[1] ?? 1), Number(place?.[2] ?? 0) + 1, what, hints);
}
