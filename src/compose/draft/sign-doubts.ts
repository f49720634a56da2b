// The sign after statements of a draft: the numbers that their problems have in the list at the end.
import type { Ledger } from '../../evidence/types.js';
import type { PrintedWord } from '../printed-words.js';
import type { Draft } from '../types.js';
import { problemNode } from './list-problems.js';

/** A sign as layout prints it. */
export interface Sign {
  readonly label: string;
  readonly meaning: string;
  readonly to: string;
}

/** Looks up the sign of some statements that are shown as one; null where nothing of them is open. A mark of a chart has that of the author's row that it shows; what it only counts does not make the count wrong. */
export function signDoubts({ problems }: Draft, ledger: Ledger, word: PrintedWord): (statements: readonly string[]) => Sign | null {
  const numbers = new Map<string, number[]>();
  for (const { statement, severity, number } of problems)
    if (statement !== null && severity === 'error' && number !== null) numbers.set(statement, [...(numbers.get(statement) ?? []), number]);
  const restsOn = new Map(
    ledger.statements.flatMap(({ id, restsOn: below }) =>
      id.startsWith('chart:') && below.length === 1 && AUTHORED_ROW.test(below[0] ?? '') ? [[id, below] as const] : [],
    ),
  );
  return (statements) => {
    const all = statements.flatMap((id) => [id, ...(restsOn.get(id) ?? [])]);
    const found = [...new Set(all.flatMap((id) => numbers.get(id) ?? []))].sort((a, b) => a - b);
    const [first] = found;
    if (first === undefined) return null;
    const list = listNumbers(found);
    // No line ends inside the brackets.
    return { label: `[?\u00A0${list}]`, meaning: word('draft-sign-means', { list }), to: problemNode(first) };
  };
}

/** `3`, `1, 4, 5`, and no more than fit behind a word. */
const listNumbers = (numbers: readonly number[]): string =>
  `${numbers.slice(0, MOST).join(',\u00A0')}${numbers.length > MOST ? ',\u00A0…' : ''}`;

const MOST = 4;
/** Rows of a chart that its author wrote. */
const AUTHORED_ROW = /(?:^charts\[\d+\]|\.chart)\.rows\[\d+\]$/;
