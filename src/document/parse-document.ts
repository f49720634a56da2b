// Rendered template text → Document: Markdown with container and leaf directives, and tokens turned into values.

import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, RootContent } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { directive } from 'micromark-extension-directive';
import type { Diagnostic, Outcome } from '../base/diagnostic.js';
import { exhibitInText, unsupportedMarkdown } from './messages.js';
import { splitTokens, type TokenValue } from './tokens.js';
import type { AttributeValue, Document, DocumentNode, TextSpan } from './types.js';

/**
 * Parses rendered template text. Text directives are not read, so that `10:30` or `ratio 1:2` stay words.
 * Reports `document/unsupported-markdown` and `document/exhibit-in-text`.
 */
export function parseDocument(text: string, template: string, table: readonly TokenValue[]): Outcome<Document> {
  const { flow } = directive();
  const tree = fromMarkdown(text, {
    extensions: [
      flow === undefined ? {} : { flow },
      { disable: { null: ['codeIndented', 'htmlFlow', 'htmlText', 'autolink', 'definition'] } },
    ],
    mdastExtensions: [directiveFromMarkdown()],
  });
  const diagnostics: Diagnostic[] = [];
  const context: Context = { template, table, diagnostics };
  const nodes = tree.children.flatMap((child, index) => readBlock(child, String(index + 1), context));
  return { value: { template, nodes }, diagnostics };
}

interface Context {
  readonly template: string;
  readonly table: readonly TokenValue[];
  readonly diagnostics: Diagnostic[];
}

type Block = RootContent | BlockContent | DefinitionContent;

const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

function readBlock(node: Block, id: string, context: Context): readonly DocumentNode[] {
  const line = lineOf(node);
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', id, line, level: node.depth, content: readInlines(node.children, {}, context) }];
    case 'paragraph':
      return [{ type: 'paragraph', id, line, content: readInlines(node.children, {}, context) }];
    case 'list': {
      const items = node.children.map((item) =>
        item.children.flatMap((child) => {
          if (child.type === 'paragraph') return readInlines(child.children, {}, context);
          context.diagnostics.push(unsupportedMarkdown(context.template, lineOf(child), `${child.type} inside a list`));
          return [];
        }),
      );
      return [{ type: 'list', id, line, ordered: node.ordered === true, items }];
    }
    case 'containerDirective':
    case 'leafDirective': {
      if (hasLabel(node)) context.diagnostics.push(unsupportedMarkdown(context.template, line, `label of ${node.name}`));
      const children =
        node.type === 'containerDirective' ? node.children.flatMap((child, index) => readBlock(child, `${id}.${index + 1}`, context)) : [];
      const attributes = Object.fromEntries(
        Object.entries(node.attributes ?? {}).map(([key, value]) => [key, readAttribute(value ?? '', line, context)]),
      );
      return [{ type: 'directive', id, line, name: node.name, attributes, children }];
    }
    default:
      context.diagnostics.push(unsupportedMarkdown(context.template, line, node.type));
      return [];
  }
}

/** `::name[words]`: the words would be lost. */
const hasLabel = (node: Extract<Block, { type: 'containerDirective' | 'leafDirective' }>): boolean =>
  node.type === 'leafDirective'
    ? node.children.length > 0
    : node.children.some((child) => child.type === 'paragraph' && child.data !== undefined && 'directiveLabel' in child.data);

type Style = Pick<TextSpan, 'strong' | 'emphasis'>;

function readInlines(nodes: readonly PhrasingContent[], style: Style, context: Context): readonly TextSpan[] {
  return nodes.flatMap((node): readonly TextSpan[] => {
    switch (node.type) {
      case 'text':
        return readText(node.value.replace(/\n/g, ' '), style, lineOf(node), context);
      case 'strong':
        return readInlines(node.children, { ...style, strong: true }, context);
      case 'emphasis':
        return readInlines(node.children, { ...style, emphasis: true }, context);
      case 'break':
        return [{ text: ' ' }];
      default:
        context.diagnostics.push(unsupportedMarkdown(context.template, lineOf(node), node.type));
        return [];
    }
  });
}

function readText(text: string, style: Style, line: number, context: Context): readonly TextSpan[] {
  return splitTokens(text, context.table).flatMap((part): readonly TextSpan[] => {
    if (typeof part === 'string') return [{ text: part, ...style }];
    if (part.type === 'text') return [{ ...part.span, ...style }];
    context.diagnostics.push(exhibitInText(context.template, line, part.exhibit.kind));
    return [];
  });
}

function readAttribute(text: string, line: number, context: Context): AttributeValue {
  const parts = splitTokens(text, context.table);
  const [only] = parts;
  if (parts.length === 1 && typeof only === 'object' && only.type === 'exhibit') return { type: 'exhibit', exhibit: only.exhibit };
  return { type: 'text', spans: readText(text, {}, line, context) };
}
