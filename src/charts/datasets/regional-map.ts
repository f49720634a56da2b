// States and what holds of them, on the kit's own map: one tile a state.
import type { Diagnostic, Outcome } from '../../base/diagnostic.js';
import type { ChartRow } from '../../frame/chart.js';
import { authoredRows, sourcesOf, unitOf } from '../authored-rows.js';
import { groupBy } from '../group-rows.js';
import * as messages from '../messages.js';
import type { Dataset, DatasetInput } from '../types.js';
import { type ChartWord, chartWord } from '../words.js';

interface Held {
  readonly state: string;
  readonly group: string;
  readonly value: number | null;
  readonly id: string;
  /** Where the group is a role in a format. */
  readonly role?: 'member' | 'observer' | 'participant' | 'absent';
}

/** Groups that have a look of their own; the rest share the last. */
const LOOKS = ['first', 'second', 'third'] as const;

/**
 * One row a tile of the kit's map, from the north-west; columns `state`, `code`, `column`, `row`, `outline` (`disputed` or ``),
 * `group`, `value`, `look` (`first`, `second`, `third`; `none` for tiles that nothing is said of) `text` under the
 * code, and the `lines` of text that all tiles have one over another.
 * Rows are the author's (`label` a state, with `series` or `value`), else the roles in the first of the brief's formats.
 * Reports `charts/no-map`, `charts/not-on-map`, `charts/incomplete-row`.
 */
export function regionalMap(input: DatasetInput): Outcome<Dataset> {
  const { brief, kit, authored } = input;
  const { map } = kit;
  const asked = brief.placeOf([...(authored?.path ?? ['charts']), 'chart']);
  if (map === undefined) return { diagnostics: [messages.noMap(authored?.content.chart ?? 'regional-map', asked)] };
  const diagnostics: Diagnostic[] = [];
  const held =
    authored?.content.rows === undefined ? heldByFormat(input) : heldByAuthor(input, (diagnostic) => diagnostics.push(diagnostic));
  for (const { state } of held) {
    if (!Object.hasOwn(map.places, state)) diagnostics.push(messages.notOnMap(state, Object.keys(map.places), asked));
  }
  const groups = [...groupBy(held, ({ group }) => group)].sort(([, a], [, b]) => b.length - a.length);
  const lookOf = (group: string): string =>
    LOOKS[
      Math.min(
        groups.findIndex(([name]) => name === group),
        LOOKS.length - 1,
      )
    ] ?? 'third';
  const tiles = Object.entries(map.places).sort(([, a], [, b]) => a.row - b.row || a.column - b.column);
  const lines = 2 * (Math.max(0, ...tiles.map(([, { row }]) => row)) + 1);
  const print = new Intl.NumberFormat(input.language, { maximumFractionDigits: 2 });
  const rows: readonly ChartRow[] = tiles.map(([state, { code, column, row, disputed }]) => {
    const here = held.find((it) => it.state === state);
    const name = Object.hasOwn(kit.spellings, state) ? (kit.spellings[state] ?? state) : state;
    return {
      values: {
        state: name,
        code,
        column,
        row,
        outline: disputed ? 'disputed' : '',
        group: here?.group ?? '',
        value: here?.value ?? null,
        look: here === undefined ? 'none' : lookOf(here.group),
        text: here === undefined ? '' : here.value === null ? here.group : print.format(here.value),
        lines,
      },
      evidence: here === undefined ? [] : [here.id],
    };
  });
  const shown = groups.map(([group, states]) => countOf(group, states, input)).filter((part) => part !== '');
  return {
    value: {
      rows: held.length === 0 ? [] : rows,
      sources: held.length === 0 ? [] : sourcesOf(input, rows),
      bars: held.length,
      facts: {
        n: held.length,
        groups: shown.join(', '),
        disclaimer: map.disclaimer,
        mapSource: map.source,
        ...(authored?.content.rows === undefined && brief.content.formats?.rows[0] !== undefined
          ? { format: brief.content.formats.rows[0].name }
          : {}),
        ...unitOf(input),
      },
    },
    diagnostics,
  };
}

/** `5 members`; `name: 5` for groups of the author's. */
function countOf(group: string, states: readonly Held[], { kit, language }: DatasetInput): string {
  const role = states[0]?.role;
  if (role === undefined) return group === '' ? '' : `${group}: ${states.length}`;
  const word: ChartWord = states.length === 1 ? `chart-count-${role}-one` : `chart-count-${role}`;
  return chartWord(kit, language, word).replace('{n}', String(states.length));
}

function heldByAuthor(input: DatasetInput, report: (diagnostic: Diagnostic) => void): readonly Held[] {
  return authoredRows(input, [['series', 'value']], report).map(({ row, id }) => ({
    state: row.label,
    group: row.series ?? '',
    value: row.value ?? null,
    id,
  }));
}

function heldByFormat({ brief, kit, language }: DatasetInput): readonly Held[] {
  return Object.entries(brief.content.formats?.rows[0]?.roles ?? {}).map(([state, role]) => ({
    state,
    group: chartWord(kit, language, `chart-${role}` satisfies ChartWord),
    role,
    value: null,
    id: 'formats.rows[0]',
  }));
}
