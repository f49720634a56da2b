// "Three articles agree" beside fewer independent documents.
import type { Diagnostic } from '../../../base/diagnostic.js';
import type { Corpus } from '../../../corpus/types.js';
import { createGroupSources } from '../../independence/group-sources.js';
import type { Ledger } from '../../types.js';
import * as messages from '../messages.js';

const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 };
const COUNT =
  /\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:(?:independent|separate|different|unrelated|published|other) )?(articles|documents|sources|texts|reports|accounts|authors|outlets|papers|analyses)\b/giu;
/** Who says that some belong together has counted them so. */
const ADMITTED = /\b(?:same (?:author|source|publisher|hand)|one (?:author|publisher|hand)|not independent|dependent)\b/i;

/** Warns of a reason that counts more documents than its judgement has independent ones, contrary ones among them. Reports `evidence/sources`. */
export function checkCounts(ledger: Ledger, corpus: Corpus): readonly Diagnostic[] {
  const groupSources = createGroupSources(corpus);
  const byId = new Map(ledger.statements.map((statement) => [statement.id, statement]));
  return ledger.statements.flatMap((statement) => {
    if (!/^judgements\[\d+\]\.because$/.test(statement.id) || ADMITTED.test(statement.text)) return [];
    const judged = statement.restsOn.flatMap((id) => byId.get(id) ?? []);
    const documents = judged.flatMap(({ evidence, contrary }) => [...evidence, ...contrary].map(({ document }) => document));
    const independent = groupSources(documents).length;
    const over = [...statement.text.matchAll(COUNT)].find(
      ([, number = '']) => (NUMBERS[number.toLowerCase()] ?? Number(number)) > independent,
    );
    return over === undefined || documents.length === 0
      ? []
      : [messages.overcounted(over[0], independent, new Set(documents).size, statement)];
  });
}
