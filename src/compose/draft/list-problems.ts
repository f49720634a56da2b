// What must be mended before a draft can be signed, as its last slides and the last section of its memo.
import type { TableExhibit } from '../../document/exhibits.js';
import type { DirectiveNode, DocumentNode, TextSpan } from '../../document/types.js';
import { type PrintedWord, printedWords } from '../printed-words.js';
import type { ComposeInput, OpenProblem } from '../types.js';

/** Rows of one table: a slide that goes on has its bounds. */
const ROWS = 16;

/** Element of the list in which a problem stands: the row of its table. */
export const problemNode = (number: number): string => `n${tableNode(Math.floor((number - 1) / ROWS))}.r${((number - 1) % ROWS) + 1}`;

const tableNode = (index: number): string => `draft${index + 1}.2`;
const plain = (text: string): readonly TextSpan[] => [{ text }];
const attribute = (text: string) => ({ type: 'text', spans: plain(text) }) as const;

/** The list as nodes that follow the document's own; nothing where the copy is no draft. */
export function listProblems(input: ComposeInput): readonly DocumentNode[] {
  const { draft, kit, target } = input;
  if (draft?.hasList !== true) return [];
  const word = printedWords(kit, input.language);
  const parts = inParts(draft.problems);
  const layout = kit.deck.layouts.find(({ kind }) => kind === 'titleOnly') ?? kit.deck.layouts.find(({ kind }) => kind !== 'title');
  const nodes = parts.flatMap((part, index): readonly DocumentNode[] => {
    const id = `draft${index + 1}`;
    const children = nodesOf(part, index, parts.length, input, word);
    const attributes = { name: attribute('to-mend'), ...(layout === undefined ? {} : { layout: attribute(layout.name) }) };
    return target === 'memo' ? children : [{ type: 'directive', id, line: 1, name: 'slide', attributes, children }];
  });
  const pageBreak: DirectiveNode = { type: 'directive', id: 'draft', line: 1, name: 'page-break', attributes: {}, children: [] };
  return target === 'memo' ? [pageBreak, ...nodes] : nodes;
}

/** At least one part, so that a draft without problems says so. */
function inParts(problems: readonly OpenProblem[]): readonly (readonly OpenProblem[])[] {
  const count = Math.max(1, Math.ceil(problems.length / ROWS));
  return Array.from({ length: count }, (_, index) => problems.slice(index * ROWS, (index + 1) * ROWS));
}

/** Heading and table of one part; a memo has one heading for all of them. */
function nodesOf(
  part: readonly OpenProblem[],
  index: number,
  count: number,
  { target, draft, brief }: ComposeInput,
  word: PrintedWord,
): readonly DocumentNode[] {
  const id = `draft${index + 1}`;
  const title = word('draft-list-title');
  const first = index * ROWS + 1;
  const ranged = word('draft-list-part', { title, from: first, to: first + part.length - 1, n: draft?.problems.length ?? 0 });
  const heading: DocumentNode = {
    type: 'heading',
    id: `${id}.1`,
    line: 1,
    level: target === 'memo' ? 2 : 1,
    content: plain(count === 1 || target === 'memo' ? title : ranged),
  };
  const intro: DocumentNode = {
    type: 'paragraph',
    id: `${id}.0`,
    line: 1,
    content: plain(word(part.length === 0 ? 'draft-list-empty' : 'draft-list-intro')),
  };
  const table: DirectiveNode = {
    type: 'directive',
    id: tableNode(index),
    line: 1,
    name: 'table',
    attributes: { of: { type: 'exhibit', exhibit: tableOf(part, brief.file, word) } },
    children: [],
  };
  const isIntroduced = part.length === 0 || (target === 'memo' && index === 0);
  return [...(target === 'memo' && index > 0 ? [] : [heading]), ...(isIntroduced ? [intro] : []), ...(part.length === 0 ? [] : [table])];
}

/** Lines of the brief stand alone: the heading of their column names its file. */
function tableOf(part: readonly OpenProblem[], file: string, word: PrintedWord): TableExhibit {
  const whereOf = ({ place }: OpenProblem): string =>
    place === null ? '' : place.file === file ? word('draft-list-line', { n: place.line }) : `${place.file}:${place.line}`;
  const rows = part.map((problem) => ({
    cells: [
      { words: problem.number === null ? [] : plain(`${problem.number}`) },
      { words: plain(problem.words === '' ? word('draft-list-whole') : problem.words) },
      { words: plain(whereOf(problem)) },
      {
        words: [
          ...(problem.severity === 'warning' ? [{ text: `${word('draft-list-warning')} `, emphasis: true }] : []),
          { text: problem.what },
        ],
      },
    ],
  }));
  return {
    kind: 'table',
    name: word('draft-list-title'),
    alt: word('draft-list-alt', { n: part.length }),
    columns: [
      { heading: plain(word('draft-list-number')), weight: 0.22 },
      { heading: plain(word('draft-list-statement')), weight: 1.5 },
      { heading: plain(word('draft-list-where', { file })), weight: 0.95 },
      { heading: plain(word('draft-list-what')), weight: 2.2 },
    ],
    rows,
    rowHeaders: true,
    density: 'normal',
  };
}
