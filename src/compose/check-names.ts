// Names of a template that its view does not have: found before anything is rendered, conditions included.
import Handlebars from 'handlebars';
import { closestWords } from '../base/closest-words.js';
import type { Diagnostic } from '../base/diagnostic.js';
import type { Kit } from '../kit/types.js';
import { missingPartial, unknownName } from './messages.js';
import type { View, ViewValue } from './types.js';

type Template = Kit['templates'][string];
type Group = Readonly<Record<string, ViewValue>>;

/** Partials inside partials that are followed. */
const DEPTH = 20;

/**
 * Checks the names that a template and its partials ask for, with the view as it is. Where a name leads into an empty
 * list or an absent group, what stands inside cannot be known and is not checked. Reports `compose/unknown-name` and `compose/template`.
 */
export function checkNames(templates: Kit['templates'], main: Template, view: View): readonly Diagnostic[] {
  const diagnostics = new Map<string, Diagnostic>();
  const seen = new Map<Template, Set<ViewValue | undefined>>();
  const visit = (template: Template, context: ViewValue | undefined, depth: number): void => {
    // The same partial in the same context asks for the same names.
    const contexts = seen.get(template) ?? new Set();
    if (contexts.has(context)) return;
    seen.set(template, contexts.add(context));
    const program = parse(template);
    if (program === null || depth > DEPTH) return;
    const walk = (body: readonly hbs.AST.Statement[], inside: ViewValue | undefined): void => {
      for (const statement of body) {
        if (statement.type === 'MustacheStatement' && isName(statement as hbs.AST.MustacheStatement))
          ask((statement as hbs.AST.MustacheStatement).path, inside, template);
        if (statement.type === 'PartialStatement') follow(statement as hbs.AST.PartialStatement, inside, template, depth);
        if (statement.type === 'BlockStatement') enter(statement as hbs.AST.BlockStatement, inside, template, walk);
      }
    };
    walk(program.body, context);
  };
  const follow = (statement: hbs.AST.PartialStatement, inside: ViewValue | undefined, template: Template, depth: number): void => {
    const name = 'original' in statement.name ? String(statement.name.original) : '';
    const partial = templates[`partials/${name}`];
    const { line, column } = statement.loc.start;
    if (partial !== undefined) visit(partial, inside, depth + 1);
    else if (name !== '') diagnostics.set(`${template.path}:${line}:${column}`, missingPartial(template.path, line, column + 1, name));
  };
  const enter = (
    statement: hbs.AST.BlockStatement,
    inside: ViewValue | undefined,
    template: Template,
    walk: (body: readonly hbs.AST.Statement[], inside: ViewValue | undefined) => void,
  ): void => {
    const [parameter] = statement.params;
    if (parameter !== undefined) ask(parameter, inside, template);
    const helper = statement.path.type === 'PathExpression' ? (statement.path as hbs.AST.PathExpression).original : '';
    const value = parameter?.type === 'PathExpression' ? look(parameter as hbs.AST.PathExpression, inside) : undefined;
    walk(
      statement.program?.body ?? [],
      helper === 'each' ? (Array.isArray(value) ? value[0] : undefined) : helper === 'with' ? (value ?? undefined) : inside,
    );
    walk(statement.inverse?.body ?? [], inside);
  };
  const ask = (expression: hbs.AST.Expression, inside: ViewValue | undefined, template: Template): void => {
    if (expression.type !== 'PathExpression') return;
    const path = expression as hbs.AST.PathExpression;
    if (path.data || path.depth > 0 || path.parts.length === 0) return;
    const lacking = firstLacking(path.parts.map(String), inside);
    if (lacking === null) return;
    const { line, column } = path.loc.start;
    const diagnostic = unknownName(template.path, line, column + 1, path.original, closestWords(lacking.name, lacking.known)[0] ?? null);
    diagnostics.set(`${template.path}:${line}:${column}`, diagnostic);
  };
  visit(main, view, 0);
  return [...diagnostics.values()];
}

/** Parsed templates, as `compileTemplate` remembers compiled ones. */
const programs = new WeakMap<Template, hbs.AST.Program>();

/** A syntax error is reported where templates are compiled. */
function parse(template: Template): hbs.AST.Program | null {
  try {
    const program = programs.get(template) ?? Handlebars.parse(template.text);
    programs.set(template, program);
    return program;
  } catch {
    return null;
  }
}

const isGroup = (value: ViewValue | undefined): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('type' in value && ('span' in value || 'exhibit' in value));

function firstLacking(
  parts: readonly string[],
  context: ViewValue | undefined,
): { readonly name: string; readonly known: readonly string[] } | null {
  let value = context;
  for (const part of parts) {
    if (!isGroup(value)) return null;
    if (!Object.hasOwn(value, part)) return { name: part, known: Object.keys(value) };
    value = value[part];
  }
  return null;
}

function look(path: hbs.AST.PathExpression, context: ViewValue | undefined): ViewValue | undefined {
  let value = context;
  for (const part of path.parts.map(String)) value = isGroup(value) ? value[part] : undefined;
  return value;
}

/** With parameters it is the call of a helper, which is Handlebars' to refuse. */
const isName = (statement: hbs.AST.MustacheStatement): boolean =>
  statement.params.length === 0 && (statement.hash?.pairs ?? []).length === 0;
