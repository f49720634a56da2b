// Attributed quotations of a brief, counted by who said them.
import type { Outcome } from '../../base/diagnostic.js';
import type { Quotation } from '../../evidence/types.js';
import type { ChartRow } from '../../frame/chart.js';
import { groupBy, onlyLargest } from '../group-rows.js';
import { rowSources, spanKey } from '../row-sources.js';
import type { Dataset, DatasetInput } from '../types.js';
import { chartWord } from '../words.js';

/** Speakers that have a bar of their own; with more of them the rest share the last one. */
const MOST_SPEAKERS = 9;

interface Spoken {
  readonly speaker: string;
  readonly quotation: Quotation;
  readonly statements: readonly string[];
}

/** One row a speaker, most quoted first, names as the kit spells them; columns `speaker`, `quotations`. A span counts once however often it is used. */
export function statementsBySpeaker({ ledger, corpus, kit, language }: DatasetInput): Outcome<Dataset> {
  const uses = ledger.statements.flatMap((statement) =>
    [...statement.evidence, ...statement.contrary].map((quotation) => ({ quotation, id: statement.id })),
  );
  const spoken: readonly Spoken[] = [
    ...groupBy(
      uses.filter(({ quotation }) => quotation.speaker !== null && quotation.speaker.trim() !== ''),
      ({ quotation }) => spanKey(quotation),
    ).values(),
  ].map((group) => {
    const quotation = (group[0] as (typeof group)[number]).quotation; // a group has at least one item
    const speaker = (quotation.speaker ?? '').trim();
    return {
      speaker: Object.hasOwn(kit.spellings, speaker) ? (kit.spellings[speaker] ?? speaker) : speaker,
      quotation,
      statements: [...new Set(group.map(({ id }) => id))],
    };
  });
  const sorted = [...groupBy(spoken, ({ speaker }) => speaker)].sort(
    ([nameA, a], [nameB, b]) => b.length - a.length || (nameA < nameB ? -1 : 1),
  );
  const own = sorted.length > MOST_SPEAKERS + 1 ? sorted.slice(0, MOST_SPEAKERS) : sorted;
  const rest = sorted.slice(own.length).flatMap(([, said]) => said);
  const bars: readonly (readonly [string, readonly Spoken[]])[] =
    rest.length === 0 ? own : [...own, [`${chartWord(kit, language, 'chart-others')} (${sorted.length - own.length})`, rest]];
  const rows: readonly ChartRow[] = bars.map(([speaker, said]) => ({
    values: { speaker, quotations: said.length },
    evidence: [...new Set(said.flatMap(({ statements }) => statements))],
  }));
  return {
    value: {
      rows,
      sources: bars.map(([, said]) =>
        rowSources(
          said.map(({ quotation }) => quotation),
          corpus,
        ),
      ),
      facts: {
        n: spoken.length,
        speakers: sorted.length,
        documents: new Set(spoken.map(({ quotation }) => quotation.document)).size,
        ...onlyLargest(own.map(([speaker, said]) => [speaker, said.length] as const)),
      },
    },
    diagnostics: [],
  };
}
