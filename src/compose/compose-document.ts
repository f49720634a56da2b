// Brief + ledger + kit → Document: the view is built, the template rendered, its Markdown parsed.
import type { Diagnostic, Outcome } from '../base/diagnostic.js';
import { parseDocument } from '../document/parse-document.js';
import { type Document, type DocumentNode, plainText } from '../document/types.js';
import { buildView } from './build-view.js';
import { listProblems } from './draft/list-problems.js';
import { unknownSlide } from './messages.js';
import { renderTemplate } from './render-template.js';
import type { ComposeInput } from './types.js';

/** Composes the deck or the memo of a brief. Reports `compose/…` and `document/…`. */
export function composeDocument(input: ComposeInput): Outcome<Document> {
  const rendered = renderTemplate(input.kit, input.target, buildView(input));
  if (rendered.value === undefined) return { diagnostics: rendered.diagnostics };
  const { text, path, table, sourceOf } = rendered.value;
  const parsed = withSource(parseDocument(text, path, table), sourceOf);
  if (parsed.value === undefined) return parsed;
  const chosen = input.target === 'memo' ? { nodes: parsed.value.nodes, diagnostics: [] } : chooseSlides(parsed.value.nodes, input);
  const nodes = [...chosen.nodes, ...listProblems(input)];
  return { value: { ...parsed.value, nodes }, diagnostics: [...parsed.diagnostics, ...chosen.diagnostics] };
}

/** The document with the way back from its lines; later stages place their diagnostics by it. */
function withSource({ value, diagnostics }: Outcome<Document>, sourceOf: NonNullable<Document['sourceOf']>): Outcome<Document> {
  return value === undefined ? { diagnostics } : { value: { ...value, sourceOf }, diagnostics };
}

/** Keeps and orders the slides that the brief names; all of them, in the template's order, where it names none. */
function chooseSlides(
  nodes: readonly DocumentNode[],
  input: ComposeInput,
): { readonly nodes: readonly DocumentNode[]; readonly diagnostics: readonly Diagnostic[] } {
  const names = input.brief.content.deck.slides;
  if (names === undefined) return { nodes, diagnostics: [] };
  const known = [...new Set(nodes.flatMap((node) => nameOf(node) ?? []))];
  const diagnostics = names.flatMap((name, index) =>
    known.includes(name) ? [] : [unknownSlide(name, known, input.brief.placeOf(['deck', 'slides', index]))],
  );
  return { nodes: names.flatMap((name) => nodes.filter((node) => nameOf(node) === name)), diagnostics };
}

function nameOf(node: DocumentNode): string | undefined {
  const value = node.type === 'directive' && node.name === 'slide' ? node.attributes['name'] : undefined;
  return value?.type === 'text' ? plainText(value.spans) : undefined;
}
