// What an expression may print of its own accord: the texts and numbers that stand in it, not in a row.
import { parseExpression } from 'vega';

/** What an expression holds that no row does. */
export interface ExpressionWords {
  /** Texts that it may print; those joined by `+` as one. */
  readonly texts: readonly string[];
  /** Numbers, as written, that are neither 0, 1 nor a unit. */
  readonly constants: readonly string[];
  /** True where it makes numbers of numbers. */
  readonly isReckoned: boolean;
}

interface TreeNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

interface Found {
  readonly texts: string[];
  readonly constants: string[];
  isReckoned: boolean;
  /** Ones that were added or taken away. */
  ones: number;
}

/** Shares and units: what a number may be multiplied with or divided by. */
const UNITS = [0, 1, -1, 100, 1000, 1e6, 1e9];
const COMPARING = ['==', '===', '!=', '!==', '<', '>', '<=', '>=', '!'];
const RECKONING = ['exp', 'log', 'max', 'min', 'pow', 'sqrt', 'clamp', 'abs', 'length', 'indexof'];
/** Functions that print their first argument; the others say how. */
const PRINTING = ['format', 'utcFormat', 'slice', 'substring', 'truncate'];

/** Reads an expression that is shown. One that cannot be read holds nothing: the check of the spec refuses it. */
export function readExpressionWords(expression: string): ExpressionWords {
  const found: Found = { texts: [], constants: [], isReckoned: false, ones: 0 };
  try {
    const tree: unknown = parseExpression(expression);
    if (isTreeNode(tree)) visit(tree, found);
  } catch {
    return { texts: [], constants: [], isReckoned: false };
  }
  return { texts: found.texts, constants: [...new Set(found.constants)], isReckoned: found.isReckoned };
}

function visit(node: TreeNode, found: Found): void {
  const isComparing = COMPARING.includes(String(node['operator']));
  switch (node.type) {
    case 'Literal':
      visitLiteral(node['value'], found);
      break;
    case 'Identifier':
      if (node['name'] !== 'datum' && node['name'] !== 'NaN') found.constants.push(String(node['name']));
      break;
    case 'MemberExpression':
      visitAll(isTreeNode(node['object']) && node['object'].type !== 'Identifier' ? [node['object']] : [], found);
      break;
    case 'BinaryExpression':
      if (isComparing) break;
      if (node['operator'] === '+') visitSum(node, found);
      else visitArithmetic(node, found);
      break;
    case 'ConditionalExpression':
      visitAll([node['consequent'], node['alternate']], found);
      break;
    case 'UnaryExpression':
      if (!isComparing) visitAll([node['argument']], found);
      break;
    case 'CallExpression':
      visitCall(node, found);
      break;
    default:
      for (const value of Object.values(node)) visitAll(Array.isArray(value) ? value : [value], found);
  }
}

const visitAll = (nodes: readonly unknown[], found: Found): void => {
  for (const node of nodes) if (isTreeNode(node)) visit(node, found);
};

function visitLiteral(value: unknown, { texts, constants }: Found): void {
  if (typeof value === 'string') texts.push(value);
  if (typeof value === 'number' && ![0, 1].includes(value)) constants.push(String(value));
}

/** `a * 100`: a unit is no number of its own; nor is one 1 that a growth is measured from. */
function visitArithmetic(node: TreeNode, found: Found): void {
  found.isReckoned = true;
  const isScaling = node['operator'] === '*' || node['operator'] === '/';
  for (const side of [node['left'], node['right']]) {
    const value = numberOf(side);
    if (value === undefined) visitAll([side], found);
    else if (isScaling) {
      if (!UNITS.includes(value)) found.constants.push(String(value));
    } else addTerm(value, found);
  }
}

function addTerm(value: number, found: Found): void {
  if (value === 0) return;
  found.ones += 1;
  if (Math.abs(value) !== 1 || found.ones > 1) found.constants.push(String(value));
}

/** `a + b`: numbers added, or words joined; words that stand together are read together. */
function visitSum(node: TreeNode, found: Found): void {
  const terms = termsOf(node);
  const hasText = terms.some((term) => textOf(term) !== undefined);
  if (!hasText) {
    found.isReckoned = true;
    for (const term of terms) {
      const value = numberOf(term);
      if (value === undefined) visitAll([term], found);
      else addTerm(value, found);
    }
    return;
  }
  const parts: (string | TreeNode)[] = [];
  for (const term of terms) {
    const said = textOf(term) ?? numberOf(term)?.toString();
    const last = parts.at(-1);
    if (said !== undefined && typeof last === 'string') parts[parts.length - 1] = last + said;
    else parts.push(said ?? term);
  }
  for (const [index, part] of parts.entries()) {
    if (typeof part !== 'string') {
      visit(part, found);
      continue;
    }
    found.texts.push(part);
    // A digit beside a value lengthens it: `datum.deal + '3'` prints 43.
    const isLengthening = (index > 0 && /^[.,]?\d/.test(part)) || (index < parts.length - 1 && /\d[.,]?$/.test(part));
    if (isLengthening) found.constants.push(part.trim());
  }
}

const termsOf = (node: unknown): readonly TreeNode[] =>
  !isTreeNode(node)
    ? []
    : node.type === 'BinaryExpression' && node['operator'] === '+'
      ? [...termsOf(node['left']), ...termsOf(node['right'])]
      : [node];

function visitCall(node: TreeNode, found: Found): void {
  const { callee } = node;
  const name = isTreeNode(callee) ? String(callee['name']) : '';
  const args: readonly unknown[] = Array.isArray(node['arguments']) ? node['arguments'] : [];
  if (RECKONING.includes(name)) found.isReckoned = true;
  if (name === 'length') found.constants.push(...args.flatMap((arg) => textOf(arg) ?? []));
  if (!PRINTING.includes(name)) {
    visitAll(name === 'if' ? args.slice(1) : args, found);
    return;
  }
  visitAll(args.slice(0, 1), found);
  const format = textOf(args[1]);
  if (format !== undefined) found.texts.push(...wordsOfFormat(format));
}

/** The words in a format of dates, `Russia %Y`; formats of numbers have none. */
export function wordsOfFormat(format: string): readonly string[] {
  if (/^(?:.?[<>=^])?[+\-( ]?[$#]?0?\d*,?(?:\.\d+)?~?[a-z%]?$/i.test(format)) return [];
  const words = format.replace(/%[-_0]?[a-zA-Z]/g, ' ').trim();
  return /[\p{L}\d]/u.test(words) ? [words] : [];
}

function numberOf(node: unknown): number | undefined {
  if (!isTreeNode(node)) return undefined;
  if (node.type === 'Literal') return typeof node['value'] === 'number' ? node['value'] : undefined;
  const inner = node.type === 'UnaryExpression' && node['operator'] === '-' ? numberOf(node['argument']) : undefined;
  return inner === undefined ? undefined : -inner;
}

const textOf = (node: unknown): string | undefined =>
  isTreeNode(node) && node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : undefined;

const isTreeNode = (value: unknown): value is TreeNode =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
