// A composed document: block Markdown in which every value of the brief or the corpus is one text node of its own.
import type { Place } from '../base/diagnostic.js';
import type { Exhibit } from './exhibits.js';

/** Words in one style. A span that states something carries its statement's id and is printed with a source mark. */
export interface TextSpan {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  /** Id of a statement in the ledger. */
  readonly statement?: string;
  /** Where a value came from in the brief; absent for a template's own words. */
  readonly place?: Place;
}

/** What an attribute of a directive holds. */
export type AttributeValue =
  | { readonly type: 'text'; readonly spans: readonly TextSpan[] }
  | { readonly type: 'exhibit'; readonly exhibit: Exhibit };

interface NodeBase {
  /** Position in the tree (`2.1`), unique in the document; structure elements are named after it. */
  readonly id: string;
  /** Line of the template's rendered text, for messages. */
  readonly line: number;
}

export interface HeadingNode extends NodeBase {
  readonly type: 'heading';
  readonly level: number;
  readonly content: readonly TextSpan[];
}

export interface ParagraphNode extends NodeBase {
  readonly type: 'paragraph';
  readonly content: readonly TextSpan[];
}

export interface ListNode extends NodeBase {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly TextSpan[])[];
}

/** `:::name{…}` with children, or `::name{…}` without. */
export interface DirectiveNode extends NodeBase {
  readonly type: 'directive';
  readonly name: string;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly children: readonly DocumentNode[];
}

export type DocumentNode = HeadingNode | ParagraphNode | ListNode | DirectiveNode;

export interface Document {
  /** Path of the template, for messages. */
  readonly template: string;
  /** Where a line of the rendered text was written, which may be in a partial; the template itself when absent. */
  readonly sourceOf?: (line: number) => { readonly file: string; readonly line: number };
  readonly nodes: readonly DocumentNode[];
}

/** The plain words of spans. */
export const plainText = (spans: readonly TextSpan[]): string => spans.map((span) => span.text).join('');
