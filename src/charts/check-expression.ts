// Whether a Vega expression stays within what a chart may compute.
import { parseExpression } from 'vega';
import { FORMAT, FUNCTIONS, IDENTIFIERS } from './spec-vocabulary.js';

/** Longest expression, in UTF-16 units. */
const LONGEST_EXPRESSION = 500;

/** Names whose lookup leads out of a row into the language itself. */
const REFUSED_MEMBERS = /^(?:__.*|constructor|prototype|toString|valueOf|toLocaleString|hasOwnProperty)$/;

/** The parts of an ESTree node that are looked at. */
interface TreeNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Says why an expression is refused; undefined where it is fine. */
export function checkExpression(expression: string): string | undefined {
  if (expression.length > LONGEST_EXPRESSION) return `it is longer than ${LONGEST_EXPRESSION} characters`;
  let tree: unknown;
  try {
    tree = parseExpression(expression);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return /^Disabled/.test(message) ? 'it uses a reserved word' : message;
  }
  return isTreeNode(tree) ? checkNode(tree) : 'it is empty';
}

function checkNode(node: TreeNode): string | undefined {
  switch (node.type) {
    case 'Literal':
      return node['regex'] === undefined && !(node['value'] instanceof RegExp) ? undefined : 'patterns are not allowed';
    case 'Identifier':
      return IDENTIFIERS.includes(String(node['name'])) ? undefined : `the name \`${String(node['name'])}\` is not allowed`;
    case 'MemberExpression':
      return checkMember(node);
    case 'CallExpression': {
      const callee = node['callee'];
      const name = isTreeNode(callee) && callee.type === 'Identifier' ? String(callee['name']) : '';
      if (!FUNCTIONS.includes(name)) return `the function \`${name}\` is not allowed`;
      return checkFormat(name, node['arguments']) ?? checkChildren(node, ['callee']);
    }
    case 'Property':
      return checkProperty(node);
    case 'ArrayExpression':
    case 'ObjectExpression':
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'UnaryExpression':
    case 'ConditionalExpression':
      return checkChildren(node, []);
    default:
      return `\`${node.type}\` is not allowed`;
  }
}

/** A format is written out: one that a row holds could ask for a text of any width. */
function checkFormat(name: string, args: unknown): string | undefined {
  if (!/format$/i.test(name) || /^month/.test(name) || !Array.isArray(args)) return undefined;
  const format: unknown = args[1];
  if (format === undefined) return undefined;
  const text = isTreeNode(format) && format.type === 'Literal' ? format['value'] : undefined;
  return typeof text === 'string' && FORMAT.test(text)
    ? undefined
    : `\`${name}\` takes a short format in quotation marks, such as ',d' or '%b %Y'`;
}

/** `datum.x`, `datum['x']` and `parts[0]` are fine; a computed name is not, because it could spell any name. */
function checkMember(node: TreeNode): string | undefined {
  const property = node['property'];
  if (!isTreeNode(property)) return 'it looks up nothing';
  if (node['computed'] === true && property.type !== 'Literal') return 'a computed name between brackets is not allowed';
  const name = String(property.type === 'Literal' ? property['value'] : property['name']);
  if (REFUSED_MEMBERS.test(name)) return `the name \`${name}\` is not allowed`;
  const object = node['object'];
  return isTreeNode(object) ? checkNode(object) : undefined;
}

function checkProperty(node: TreeNode): string | undefined {
  const key = node['key'];
  const name = isTreeNode(key) ? String(key.type === 'Literal' ? key['value'] : key['name']) : '';
  return REFUSED_MEMBERS.test(name) ? `the name \`${name}\` is not allowed` : checkChildren(node, ['key']);
}

function checkChildren(node: TreeNode, except: readonly string[]): string | undefined {
  for (const [key, value] of Object.entries(node)) {
    if (except.includes(key)) continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      const trouble = isTreeNode(child) ? checkNode(child) : undefined;
      if (trouble !== undefined) return trouble;
    }
  }
  return undefined;
}

const isTreeNode = (value: unknown): value is TreeNode =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
