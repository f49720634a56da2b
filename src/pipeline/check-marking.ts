// The marking of a brief: a rung of the kit's scheme, and no lower than what the brief quotes.
import type { Diagnostic } from '../base/diagnostic.js';
import type { Brief } from '../brief/types.js';
import type { Corpus } from '../corpus/types.js';
import type { Ledger } from '../evidence/types.js';
import type { Kit } from '../kit/types.js';
import { markedTooLow, unknownMarking } from './messages.js';

/** Reports `pipeline/unknown-marking` and `pipeline/marked-too-low`. */
export function checkMarking(brief: Brief, kit: Kit, ledger: Ledger, corpus: Corpus): readonly Diagnostic[] {
  const { marking } = brief.content;
  const labels = kit.markings.map((it) => it.label);
  if (marking !== undefined && !labels.includes(marking)) return [unknownMarking(marking, labels, brief.placeOf(['marking']))];
  const cited = new Set(
    ledger.statements.flatMap((statement) => [...statement.evidence, ...statement.contrary].map((quotation) => quotation.document)),
  );
  const height = marking === undefined ? -1 : labels.indexOf(marking);
  return corpus.documents.flatMap((document) =>
    document.marking !== null && cited.has(document.id) && labels.indexOf(document.marking) > height
      ? [markedTooLow(marking ?? 'none', document.id, document.marking, brief.placeOf(['marking']))]
      : [],
  );
}
