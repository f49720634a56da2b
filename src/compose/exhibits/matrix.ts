// Who was in the room, who is a member: rows by actors, a sign and a word in each cell, blank where the sources are silent.

import { printDate } from '../../base/print-date.js';
import type { BriefContent } from '../../brief/schema.js';
import type { BriefPath } from '../../brief/types.js';
import type { CellTone, TableCellContent, TableExhibit } from '../../document/exhibits.js';
import type { TextSpan } from '../../document/types.js';
import type { ComposeContext } from './compose-context.js';

type Role = 'host' | 'present' | 'announced' | 'absent' | 'will-not-attend' | 'member' | 'observer' | 'participant';
type Row = NonNullable<BriefContent['meetings']>['rows'][number] | NonNullable<BriefContent['formats']>['rows'][number];

/** How each role looks: a filled sign for being there, a hollow one for partly, a cross for staying away. */
const LOOKS: Readonly<Record<Role, { readonly sign: string; readonly tone: CellTone }>> = {
  host: { sign: '●', tone: 'strong' },
  present: { sign: '●', tone: 'plain' },
  announced: { sign: '○', tone: 'pending' },
  absent: { sign: '×', tone: 'negative' },
  'will-not-attend': { sign: '○', tone: 'negative' },
  member: { sign: '●', tone: 'strong' },
  observer: { sign: '○', tone: 'plain' },
  participant: { sign: '●', tone: 'plain' },
};

/** The meetings matrix, or null where the brief has none. */
export function composeMeetings(context: ComposeContext): TableExhibit | null {
  const { meetings } = context.content;
  return meetings === undefined ? null : composeMatrix('meetings', meetings.actors, meetings.rows, context);
}

/** The formats matrix, or null where the brief has none. */
export function composeFormats(context: ComposeContext): TableExhibit | null {
  const { formats } = context.content;
  return formats === undefined ? null : composeMatrix('formats', formats.states, formats.rows, context);
}

function composeMatrix(
  name: 'meetings' | 'formats',
  actors: readonly string[],
  rows: readonly Row[],
  context: ComposeContext,
): TableExhibit {
  const { word, input } = context;
  const plain = (text: string): readonly TextSpan[] => [{ text }];
  const first = 2.2 + actors.length * 0.11;
  return {
    kind: 'table',
    name: word(`${name}-name`),
    alt: word(`${name}-alt`, { rows: rows.length, actors: actors.map((it) => input.kit.spellings[it] ?? it).join(', ') }),
    columns: [
      { heading: plain(word(`${name}-heading`)), weight: first },
      ...actors.map((actor) => ({ heading: plain(input.kit.spellings[actor] ?? actor), weight: 1, align: 'left' as const })),
    ],
    rows: rows.map((row, index) => ({
      cells: [headOf(row, [name, 'rows', index], context), ...actors.map((actor) => cellOf(row.roles[actor], context))],
    })),
    rowHeaders: true,
    density: 'compact',
    key: word('matrix-key'),
  };
}

function headOf(row: Row, path: BriefPath, { words, word, input }: ComposeContext): TableCellContent {
  const details = [row.place, row.date === undefined ? undefined : printDate(row.date, 'short', input.language, word)]
    .filter((it) => it !== undefined)
    .join(', ');
  const name = words.at(path, row.name);
  const plain = words.plain(row.name);
  // The mark stands after the details, at the end of the cell.
  return details === ''
    ? { words: [name] }
    : {
        words: [
          { ...plain, strong: true },
          { ...name, text: `, ${details}`, strong: false },
        ],
      };
}

function cellOf(role: Role | undefined, { word }: ComposeContext): TableCellContent {
  if (role === undefined) return { words: [] };
  const { sign, tone } = LOOKS[role];
  return { words: [{ text: word(`role-${role}`) }], sign, tone };
}
