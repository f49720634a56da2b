// Which statement of a brief is meant: by its path, by numbers, or by words of it.
import { closestWords } from '../../base/closest-words.js';

interface Named {
  readonly id: string;
  readonly text: string;
}

/** The one that is meant, or those that might be. */
export type Resolved<T> = { readonly kind: 'one'; readonly statement: T } | { readonly kind: 'none'; readonly near: readonly string[] };

const NUMBERS = /^(\d+)(?:\.(\d+))?$/;

/** `findings[0].facts[1]`, `findings.0.facts.1`, `1.2` for the second fact of the first finding, or words that only one statement has. */
export function resolveStatement<T extends Named>(statements: readonly T[], asked: string): Resolved<T> {
  const wanted = asked.trim();
  const [, finding, fact] = NUMBERS.exec(wanted) ?? [];
  const id =
    finding === undefined
      ? plainPath(wanted)
      : plainPath(`findings[${Number(finding) - 1}].${fact === undefined ? 'title' : `facts[${Number(fact) - 1}]`}`);
  const exact = statements.find((statement) => plainPath(statement.id) === id);
  if (exact !== undefined) return { kind: 'one', statement: exact };
  const holding = wanted === '' ? [] : statements.filter(({ text }) => folded(text).includes(folded(wanted)));
  const [only] = holding;
  if (holding.length === 1 && only !== undefined) return { kind: 'one', statement: only };
  if (holding.length > 1) return { kind: 'none', near: holding.map((statement) => statement.id) };
  return { kind: 'none', near: nearest(statements, wanted) };
}

/** Paths however they are written: without brackets, in small letters. */
const plainPath = (path: string): string =>
  path
    .replace(/\[(\d+)\]/g, '.$1')
    .replace(/^\./, '')
    .toLowerCase();

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The path that is spelled alike, else the statement that shares most words; none where nothing is near. */
function nearest<T extends Named>(statements: readonly T[], wanted: string): readonly string[] {
  const spelled = closestWords(
    wanted,
    statements.map(({ id }) => id),
  );
  if (spelled.length > 0) return spelled;
  const words = new Set(folded(wanted).split(' '));
  const shared = ({ text }: T): number => [...new Set(folded(text).split(' '))].filter((word) => word.length > 3 && words.has(word)).length;
  const [best] = statements.toSorted((a, b) => shared(b) - shared(a));
  return best === undefined || shared(best) < 2 ? [] : [best.id];
}
