// Lanes of a timeline: the name of an actor with a letter wrong would draw a lane of its own.
import { distance } from 'fastest-levenshtein';
import type { Brief } from '../../brief/types.js';
import { findMentions } from '../../corpus/actors/find-mentions.js';
import type { Corpus } from '../../corpus/types.js';
import type { Ledger } from '../types.js';
import type { ValueProblem } from '../values/check-statement.js';
import { comparable } from '../values/compare-text.js';
import { misspelled } from '../values/messages.js';
import type { RowContext } from './check-rows.js';

const SHORTEST = 4;

/** Reports `evidence/misspelled` for a lane that no catalogue has and that is one letter away from another lane or an actor near the evidence. */
export function checkLanes({ content }: Brief, ledger: Ledger, corpus: Corpus, { index, passageOf }: RowContext): readonly ValueProblem[] {
  const events = content.events ?? [];
  const lanes = [...new Set(events.map(({ actor }) => actor))];
  const names = new Set(corpus.actors.map(({ name }) => comparable(name)));
  return events.flatMap(({ actor }, at): readonly ValueProblem[] => {
    const key = comparable(actor);
    const statement = ledger.statements.find(({ id }) => id === `events[${at}]`);
    if (statement === undefined || key.length < SHORTEST || names.has(key) || findMentions(actor, index).length > 0) return [];
    const near = statement.evidence.flatMap((quotation) => [...passageOf(quotation).actorWords.values()]);
    const meant = [...lanes, ...near].find((name) => distance(comparable(name), key) === 1);
    return meant === undefined ? [] : [{ statement: statement.id, diagnostic: misspelled(actor, meant, statement, 'error') }];
  });
}
