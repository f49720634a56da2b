// How to read a copy: the kinds of statements in it and how each is told, and how much of it is the author's own.
import type { FactsExhibit } from '../../document/exhibits.js';
import { isArgument } from '../../evidence/is-argument.js';
import type { StatementKind } from '../../evidence/types.js';
import type { ComposeContext } from './compose-context.js';

/** Kinds in the order of a brief, those first that the sources carry. */
const KINDS = ['fact', 'computed', 'judgement', 'background', 'assumption', 'proposal'] as const satisfies readonly StatementKind[];

interface KindWords {
  readonly kind: StatementKind;
  readonly name: string;
  readonly meaning: string;
}

function kindsOf({ input, word }: ComposeContext): readonly KindWords[] {
  const present = new Set(
    input.ledger.statements.flatMap(({ id, kind }) => (kind === 'background' || kind === 'computed' ? (isArgument(id) ? kind : []) : kind)),
  );
  return KINDS.filter((kind) => present.has(kind)).map((kind) => ({
    kind,
    name: word(`kind-${kind}`),
    meaning: word(kind === 'fact' || kind === 'computed' ? `kind-${kind}-${input.target}` : `kind-${kind}-means`),
  }));
}

/** What is the author's own, counted: background of the argument, and proposals with words that no source has. Null where nothing argues. */
function ownWords({ input, word }: ComposeContext): string | null {
  const argument = input.ledger.statements.filter(({ id }) => isArgument(id));
  if (argument.length === 0) return null;
  const background = argument.filter(({ kind }) => kind === 'background').length;
  const own = input.ledger.statements.filter((statement) => statement.own !== undefined).length;
  const count = (key: string, n: number): string =>
    word(n === 0 ? `${key}-none` : n === 1 ? `${key}-one` : `${key}-many`, { n, of: argument.length });
  return [count('own-background', background), ...(own === 0 ? [] : [count('own-words', own)])].join(' ');
}

/** In one paragraph, for a slide; null for a copy that argues nothing. */
export function composeReadingLine(context: ComposeContext): string | null {
  const own = ownWords(context);
  return own === null ? null : [...kindsOf(context).map(({ name, meaning }) => `${name}: ${meaning}.`), own].join(' ');
}

/** As a list, for a memo. */
export function composeReadingKey(context: ComposeContext): FactsExhibit | null {
  const own = ownWords(context);
  if (own === null) return null;
  const items = kindsOf(context).map(({ name, meaning }) => ({ words: [{ text: `${meaning}.` }], label: `${name}:` }));
  return { kind: 'facts', items: [...items, { words: [{ text: own }], label: null }] };
}
