// Whether columns hold what the channels that show them take: Vega leaves rows out without a word where they do not.
import type { ChartRow } from '../frame/chart.js';
import * as messages from './own-messages.js';
import { isNode, type SpecPath, type SpecReader } from './spec-reader.js';

/** Sums that take anything. */
const COUNTS = ['count', 'distinct', 'valid', 'missing'];

/** Reports `charts/wrong-type` where a channel of numbers or of dates shows a column of the rows that holds something else. */
export function checkTypes(spec: unknown, rows: readonly ChartRow[], reader: SpecReader): void {
  const made = madeColumns(spec);
  const visit = (value: unknown, path: SpecPath): void => {
    if (Array.isArray(value)) for (const [index, child] of value.entries()) visit(child, [...path, index]);
    if (!isNode(value)) return;
    const { field, type, timeUnit, aggregate } = value;
    if (typeof field === 'string' && !made.includes(field) && !COUNTS.includes(String(aggregate))) {
      const isDate = type === 'temporal' || timeUnit !== undefined;
      const wanted = isDate ? 'dates' : type === 'quantitative' ? 'numbers' : undefined;
      const odd =
        wanted === undefined
          ? undefined
          : rows.map(({ values }) => values[field]).find((cell) => typeof cell === 'string' && !isA(wanted, cell));
      if (wanted !== undefined && odd !== undefined)
        reader.report(messages.wrongType(field, String(odd), wanted, reader.placeOf([...path, 'field'])));
    }
    for (const [key, child] of Object.entries(value)) if (path.length > 0 || key !== 'usermeta') visit(child, [...path, key]);
  };
  visit(spec, []);
}

const isA = (wanted: 'dates' | 'numbers', text: string): boolean =>
  wanted === 'numbers' ? text.trim() !== '' && Number.isFinite(Number(text)) : !Number.isNaN(Date.parse(text));

/** Columns that transforms make, which may replace one of the rows. */
function madeColumns(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(madeColumns);
  if (!isNode(value)) return [];
  const { as } = value;
  const own = [as].flat().filter((name) => typeof name === 'string');
  return [...own, ...Object.values(value).flatMap(madeColumns)];
}
