// From layouts to files: the deck, the memo, the ledger of what they show, the charts.

import type { Brief } from '../brief/types.js';
import { toSvg } from '../charts/draw-chart.js';
import type { CompiledChart } from '../charts/types.js';
import type { Corpus } from '../corpus/types.js';
import { toLedgerFile } from '../evidence/ledger-file.js';
import type { Ledger } from '../evidence/types.js';
import type { Attachment } from '../frame/types.js';
import type { Kit } from '../kit/types.js';
import type { LaidOut } from '../layout/types.js';
import { writers } from '../writers/index.js';
import type { OutputFile, OutputKind } from './types.js';

export interface WriteInput {
  readonly brief: Brief;
  readonly ledger: Ledger;
  readonly corpus: Corpus;
  readonly kit: Kit;
  /** ISO day. */
  readonly day: string;
  /** By key, as the memo shows them; a draft has no files of its own for them. */
  readonly charts: ReadonlyMap<string, CompiledChart>;
  /** Present where the copy is a draft: the statements that nothing supports. */
  readonly unsupported?: readonly string[];
}

/** Writes every layout in its format, then the files beside them. Each copy carries the ledger of what it shows itself. */
export async function writeTargets(made: ReadonlyMap<OutputKind, LaidOut>, input: WriteInput): Promise<readonly OutputFile[]> {
  const { brief, ledger, corpus, kit, day, charts } = input;
  const { unsupported } = input;
  // A draft stands beside the final files and costs none of them.
  const name = unsupported === undefined ? brief.name : `${brief.name}.draft`;
  const folder = brief.name;
  const meta = { title: brief.content.title, asOf: day, ...(unsupported === undefined ? {} : { unsupported }) };
  const evidenceOf = (targets: readonly OutputKind[]): Uint8Array => {
    const shown = targets.flatMap((output) =>
      (made.get(output)?.appearances ?? []).map(({ statement, number }) => ({ statement, output, number })),
    );
    const appearances = new Map<string, { output: OutputKind; number: number }[]>();
    for (const { statement, output, number } of shown)
      appearances.set(statement, [...(appearances.get(statement) ?? []), { output, number }]);
    return new TextEncoder().encode(`${JSON.stringify(toLedgerFile(ledger, appearances, corpus, meta), null, 2)}\n`);
  };
  const outputs: OutputFile[] = [];
  for (const [target, laid] of made) {
    const { extension, load } = writers[target];
    const attachment: Attachment = {
      name: `${name}.evidence.json`,
      mediaType: 'application/json',
      description: 'Evidence ledger of this copy',
      bytes: evidenceOf([target]),
    };
    const bytes = await (await load())(laid.layout, kit, { attachments: [attachment] });
    outputs.push({ path: `${folder}/${name}.${extension}`, bytes, summary: summaryOf(target, laid) });
  }
  outputs.push({ path: `${folder}/${name}.evidence.json`, bytes: evidenceOf([...made.keys()]) });
  for (const [key, chart] of charts)
    outputs.push({
      path: `${folder}/charts/${key.replace(/\W+/gu, '-').replace(/-$/u, '')}.svg`,
      bytes: new TextEncoder().encode(toSvg(chart, 640, 320)),
    });
  return outputs;
}

function summaryOf(target: OutputKind, laid: LaidOut): string {
  const count = laid.layout.frames.length;
  return target === 'deck' ? `${count} slides` : `${laid.bodyFrames} + ${count - laid.bodyFrames} pages`;
}
