// The content of a brief, locked on an invented report.
import { stringify } from 'yaml';
import type { Brief } from '../../src/brief/types.js';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import type { Corpus } from '../../src/corpus/types.js';
import { lockBrief } from '../../src/evidence/lock-brief.js';
import type { Ledger } from '../../src/evidence/types.js';
import { briefOf } from './seeds-corpus.js';

/** A report as a corpus of one document, `report` unless it has another name, without any catalogue. */
export function reportCorpus(report: string, name = 'report'): Corpus {
  const documents = [{ path: `${name}.txt`, bytes: new TextEncoder().encode(report) }];
  const { value, diagnostics } = readCorpus({ folder: 'seeds', documents });
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** A brief of this content, with a title and a theme where it gives none. Fails the test where something in it cannot be locked. */
export function lockContent(content: object, corpus: Corpus): { readonly brief: Brief; readonly ledger: Ledger } {
  const brief = briefOf(stringify({ title: 'What the report tells', themes: ['report'], ...content }));
  const { value, diagnostics } = lockBrief({ brief, corpus, lock: null, frozen: false });
  const lost = diagnostics.filter(({ severity }) => severity === 'error');
  if (value === undefined || lost.length > 0) throw new Error(`Not locked: ${lost.map(({ message }) => message).join('; ')}`);
  return { brief, ledger: value.ledger };
}
