// The targets of a draft: laid out once to see what is wrong with the layout too, then again with the list of all that is open.
import { type Diagnostic, hasErrors } from '../../base/diagnostic.js';
import type { Draft, OpenProblem } from '../../compose/types.js';
import type { Ledger } from '../../evidence/types.js';
import type { LaidOut } from '../../layout/types.js';
import { checkShown } from '../check-shown.js';
import { layoutTarget, type TargetInput } from '../layout-target.js';
import type { OutputKind } from '../types.js';
import { findProblems } from './find-problems.js';

export interface LaidDraft {
  /** Empty where a target cannot be laid out at all. */
  readonly made: ReadonlyMap<OutputKind, LaidOut>;
  readonly problems: readonly OpenProblem[];
  /** Of the layout. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Lays out every target with what is open in it: what was said before, what its layout says, and what no target shows. */
export function layoutDraft(
  targets: readonly OutputKind[],
  inputFor: (target: OutputKind, draft: Draft) => TargetInput,
  ledger: Ledger,
  said: readonly Diagnostic[],
): LaidDraft {
  const layOut = (draft: Draft) => targets.map((target) => [target, layoutTarget(inputFor(target, draft))] as const);
  const first = layOut({ problems: findProblems(said, ledger), hasList: false });
  const ofLayout = first.flatMap(([, outcome]) => outcome.diagnostics);
  const diagnostics = [...ofLayout, ...checkShown(ledger, [...madeOf(first).values()], ofLayout)];
  const shown = new Set(first.flatMap(([, { value }]) => value?.appearances ?? []).map(({ statement }) => statement));
  const problems = findProblems([...said, ...diagnostics], ledger, (statement) => shown.size === 0 || shown.has(statement));
  const second = layOut({ problems, hasList: true });
  // The list must not fail by itself.
  const known = new Set(ofLayout.map(({ message }) => message));
  const late = second.flatMap(([, outcome]) => outcome.diagnostics).filter((it) => hasErrors([it]) && !known.has(it.message));
  const made = madeOf(second);
  return { made: made.size === targets.length ? made : new Map(), problems, diagnostics: [...diagnostics, ...late] };
}

const madeOf = (laid: readonly (readonly [OutputKind, { readonly value?: LaidOut }])[]): ReadonlyMap<OutputKind, LaidOut> =>
  new Map(laid.flatMap(([target, { value }]) => (value === undefined ? [] : [[target, value] as const])));
