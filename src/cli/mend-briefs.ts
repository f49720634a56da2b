// Writes briefs whose quotations were put right, and lists every repair. A file that changed meanwhile is left alone.
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.js';
import type { Repair } from '../pipeline/mend-brief.js';
import { writeOutputs } from '../runtime/write-outputs.js';
import { escapeControls } from './display-text.js';
import { count } from './format-run.js';
import * as messages from './messages.js';
import type { OpenProject } from './open-project.js';
import type { Context } from './types.js';

/** One brief after its repairs. */
export interface MendedFile {
  readonly brief: string;
  /** What stands in the file now; empty where it could not be written. */
  readonly repairs: readonly Repair[];
  readonly isWritten: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Mends the briefs of these names. Reports `cli/mended` (notes), `cli/not-mended` (warnings), `runtime/cannot-write`. */
export async function mendBriefs(
  context: Context,
  { project, builder }: OpenProject,
  names: readonly string[],
): Promise<readonly MendedFile[]> {
  const files: MendedFile[] = [];
  for (const brief of names) {
    const { text, repairs, stuck, left } = await builder.mend(brief);
    const file = project.files.briefs.find(({ name }) => name === brief)?.file;
    const failed = text === null || file === undefined ? [] : write(join(project.root, file.path), file.path, file.text, text);
    const isWritten = text !== null && failed.length === 0;
    const written = isWritten ? repairs : [];
    const diagnostics = [...failed, ...stuck.map(messages.notMended)];
    context.say([...diagnostics, ...written.map(messages.mended)], `brief ${brief}`);
    context.print(`${escapeControls(brief)}  ${count(written.length, 'quotation')} mended, ${left + stuck.length} left as they are`);
    files.push({ brief, repairs: written, isWritten, diagnostics });
  }
  return files;
}

const BYTE_ORDER_MARK = '\ufeff';

/** Replaces a file whole or not at all, behind a link too, unless somebody has saved it since it was read. */
function write(path: string, shown: string, before: string, after: string): readonly Diagnostic[] {
  try {
    const target = realpathSync(path);
    const now = readFileSync(target, 'utf8');
    const mark = now.startsWith(BYTE_ORDER_MARK) && !before.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
    if (now !== `${mark}${before}`) return [messages.changedMeanwhile(shown)];
    return writeOutputs([{ target, shown, bytes: Buffer.from(`${mark}${after}`) }]);
  } catch {
    return [messages.changedMeanwhile(shown)];
  }
}
