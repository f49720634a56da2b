// What a brief says of states: the author's rows, else the roles in a format.
import type { Diagnostic } from '../../base/diagnostic.js';
import type { ChartRow } from '../../frame/chart.js';
import type { Kit, KitMap } from '../../kit/types.js';
import { authoredRows, sourcesOf, unitOf } from '../authored-rows.js';
import { groupBy } from '../group-rows.js';
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

/** What is said of a state on a map, as its columns. */
export interface SaidOfState {
  readonly values: {
    readonly group: string;
    readonly value: number | null;
    readonly look: (typeof LOOKS)[number] | 'none';
    readonly text: string;
  };
  readonly evidence: readonly string[];
}

/** All that is said of states. */
export interface HeldStates {
  /** English names of states of which something is said. */
  readonly states: readonly string[];
  /** What is said of one; nothing where it is not among them. */
  of(state: string): SaidOfState;
  facts(map: KitMap): Dataset['facts'];
}

/** The rows of a map as a dataset; none where nothing is said of any state. Bars are the states of which something is. */
export function mapDataset(held: HeldStates, rows: readonly ChartRow[], map: KitMap, input: DatasetInput): Dataset {
  const shown = held.states.length === 0 ? [] : rows;
  return { rows: shown, sources: sourcesOf(input, shown), bars: held.states.length, facts: held.facts(map) };
}

/** The author's rows (`label` a state, with `series` or `value`), else the roles in the first of the brief's formats. Reports `charts/incomplete-row`. */
export function readHeldStates(input: DatasetInput, report: (diagnostic: Diagnostic) => void): HeldStates {
  const { brief, authored } = input;
  const held = authored?.content.rows === undefined ? heldByFormat(input) : heldByAuthor(input, report);
  const groups = [...groupBy(held, ({ group }) => group)].sort(([, a], [, b]) => b.length - a.length);
  const lookOf = (group: string): (typeof LOOKS)[number] =>
    LOOKS[
      Math.min(
        groups.findIndex(([name]) => name === group),
        LOOKS.length - 1,
      )
    ] ?? 'third';
  const print = new Intl.NumberFormat(input.language, { maximumFractionDigits: 2 });
  const shown = groups.map(([group, states]) => countOf(group, states, input)).filter((part) => part !== '');
  return {
    states: held.map(({ state }) => state),
    of: (state) => {
      const here = held.find((it) => it.state === state);
      if (here === undefined) return { values: { group: '', value: null, look: 'none', text: '' }, evidence: [] };
      const { group, value, id } = here;
      return { values: { group, value, look: lookOf(group), text: value === null ? group : print.format(value) }, evidence: [id] };
    },
    facts: (map) => ({
      n: held.length,
      groups: shown.join(', '),
      disclaimer: map.disclaimer,
      mapSource: map.source,
      ...(authored?.content.rows === undefined && brief.content.formats?.rows[0] !== undefined
        ? { format: brief.content.formats.rows[0].name }
        : {}),
      ...unitOf(input),
    }),
  };
}

/** The kit's spelling of a state. */
export const spelled = (state: string, { spellings }: Kit): string =>
  Object.hasOwn(spellings, state) ? (spellings[state] ?? state) : state;

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
