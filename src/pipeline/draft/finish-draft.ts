// The files of a draft, beside those that can be signed, and what the command says of it.

import type { BriefResult } from '../types.js';
import { type WriteInput, writeTargets } from '../write-targets.js';
import type { LaidDraft } from './layout-draft.js';

/** Writes what was laid out. Without any layout there is no draft, and the errors stop the brief. */
export async function finishDraft(
  { made, problems, diagnostics }: LaidDraft,
  result: BriefResult,
  input: Omit<WriteInput, 'unsupported' | 'charts'>,
): Promise<BriefResult> {
  const all = [...result.diagnostics, ...diagnostics];
  if (made.size === 0) return { ...result, diagnostics: all };
  const errors = problems.filter(({ severity }) => severity === 'error');
  const unsupported = [...new Set(errors.flatMap(({ statement }) => statement ?? []))];
  const outputs = await writeTargets(made, { ...input, charts: new Map(), unsupported });
  return { ...result, outputs, diagnostics: all, draft: { unsupported, problems: problems.length } };
}
