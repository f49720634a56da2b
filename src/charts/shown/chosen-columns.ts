// The columns that a spec itself chooses for the table of its chart: `usermeta.dragoman.table`, a title for each column.
import type { ChartValue } from '../../frame/chart.js';
import type { Fittable } from '../fit-spec.js';
import { isNode } from '../spec-reader.js';
import type { SpecNode } from '../types.js';
import { allUnitsOf, kindOf } from './find-columns.js';
import type { ShownChart, ShownColumn } from './types.js';

/** Columns of rows and their titles, in order; undefined where the spec leaves the choice to us, or names columns that no row has. */
export function chosenColumns(spec: SpecNode, { rows }: Fittable): Readonly<Record<string, string>> | undefined {
  const usermeta = isNode(spec['usermeta']) ? spec['usermeta']['dragoman'] : undefined;
  const table = isNode(usermeta) && isNode(usermeta['table']) ? Object.entries(usermeta['table']) : [];
  const [first] = rows;
  const known = table.filter((entry): entry is [string, string] => typeof entry[1] === 'string' && first?.values[entry[0]] !== undefined);
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

/** The rows that went in, in those columns. `{column}` in a title stands for the first row's value. */
export function showChosen(chart: Fittable, titles: Readonly<Record<string, string>>): ShownChart {
  const { rows, context } = chart;
  const [first] = rows;
  const columns = Object.entries(titles).map(([name, title], index): ShownColumn => {
    const values = rows.flatMap(({ values: own }) => own[name] ?? []);
    const type = typeOf(values);
    return {
      title: title.replace(/\{(\w+)\}/g, (slot, column: string) => String(first?.values[column] ?? slot)),
      type,
      role: type === 'number' ? 'value' : index === 0 ? 'category' : 'text',
      fields: [name],
      channel: '',
      isOrdered: type === 'date',
    };
  });
  return {
    kind: kindOf(allUnitsOf(chart.spec)),
    columns,
    rows: rows.map(({ values }, index) => ({
      cells: columns.map(({ fields: [name = ''] }) => values[name] ?? null),
      sources: context.sources[index] ?? [],
    })),
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function typeOf(values: readonly ChartValue[]): ShownColumn['type'] {
  if (values.length > 0 && values.every((value) => typeof value === 'number')) return 'number';
  return values.length > 0 && values.every((value) => DAY.test(String(value))) ? 'date' : 'text';
}
