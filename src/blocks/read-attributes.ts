// Reading the attributes of a directive.
import type { Outcome } from '../base/diagnostic.js';
import type { Exhibit } from '../document/exhibits.js';
import { type DirectiveNode, plainText, type TextSpan } from '../document/types.js';
import { wrongAttribute } from './messages.js';

/** The exhibit in attribute `of`, of the wanted kind. Reports `blocks/wrong-attribute`. */
export function readExhibit<K extends Exhibit['kind']>(
  node: DirectiveNode,
  kind: K,
  template: string,
): Outcome<Extract<Exhibit, { kind: K }>> {
  const value = node.attributes['of'];
  if (value?.type === 'exhibit' && value.exhibit.kind === kind) {
    // The kind was just compared.
    return { value: value.exhibit as Extract<Exhibit, { kind: K }>, diagnostics: [] };
  }
  return { diagnostics: [wrongAttribute(template, node.line, node.name, 'of', `an exhibit of kind \`${kind}\``)] };
}

/** The words of a text attribute, or undefined where it is absent. */
export function readWords(node: DirectiveNode, name: string): readonly TextSpan[] | undefined {
  const value = node.attributes[name];
  return value?.type === 'text' ? value.spans : undefined;
}

/** A plain text attribute, or the fallback. */
export const readText = (node: DirectiveNode, name: string, fallback: string): string => {
  const words = readWords(node, name);
  return words === undefined ? fallback : plainText(words);
};
