// Where the data of a native chart stands: the columns of its workbook, which the chart's own references point to.
import type { NativeChart, NativeSeries } from '../../../frame/chart.js';

/** A column of the sheet that a chart draws. */
export interface DataColumn {
  readonly header: string;
  readonly cells: readonly (string | number | null)[];
  /** Excel number format; `General` when absent. */
  readonly format?: string;
}

/** The columns that a series stands in, by index. */
export interface SeriesColumns {
  /** Absent where the series has an x of its own. */
  readonly categories?: number;
  readonly x?: number;
  readonly values: number;
  readonly sizes?: number;
  readonly errors: readonly { readonly plus: number; readonly minus: number }[];
}

/** All columns, and which of them each series uses: series are counted over all plots. */
export interface ChartData {
  readonly columns: readonly DataColumn[];
  readonly series: readonly SeriesColumns[];
}

/** Dates stand in the workbook in a form that every language reads. */
const DATE_FORMAT = 'yyyy-mm-dd';

/** A value that a chart can draw, or none. */
export const finite = (value: number | null | undefined): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** Every series of a chart, in painting order. */
export const seriesOf = (chart: NativeChart): readonly NativeSeries[] => chart.plots.flatMap(({ series }) => series);

/** Lays the data out: categories first where there are any, then each series with all that belongs to it. */
export function dataOf(chart: NativeChart): ChartData {
  const columns: DataColumn[] = [];
  const add = (column: DataColumn): number => columns.push(column) - 1;
  const shared = chart.categories.length === 0 ? undefined : add(categoryColumn(chart));
  const numbers = (header: string, values: readonly (number | null)[], length: number, format?: string): number =>
    add({ header, cells: Array.from({ length }, (_, index) => finite(values[index])), ...(format === undefined ? {} : { format }) });
  const axisTitle = chart.categoryAxis.title ?? 'x';
  const series = seriesOf(chart).map((each): SeriesColumns => {
    const length = each.x?.length ?? chart.categories.length;
    const x = each.x === undefined ? undefined : numbers(`${each.name}: ${axisTitle}`, each.x, length, xFormat(chart));
    const values = numbers(each.name, each.values, length);
    const sizes = each.sizes === undefined ? undefined : numbers(`${each.name}: size`, each.sizes, length);
    const errors = (each.errorBars ?? []).map(({ direction, plus, minus }) => ({
      plus: numbers(`${each.name}: +${direction}`, plus, length),
      minus: numbers(`${each.name}: −${direction}`, minus, length),
    }));
    return {
      ...(x === undefined ? { ...(shared === undefined ? {} : { categories: shared }) } : { x }),
      values,
      ...(sizes === undefined ? {} : { sizes }),
      errors,
    };
  });
  return { columns, series };
}

function categoryColumn({ categories, dates }: NativeChart): DataColumn {
  return dates === undefined ? { header: '', cells: categories } : { header: '', cells: dates, format: DATE_FORMAT };
}

/** Moments along a number axis are dates to a reader of the workbook. */
const xFormat = ({ categoryAxis }: NativeChart): string | undefined =>
  categoryAxis.kind === 'number' && /[ymd]/.test(categoryAxis.format) ? `${DATE_FORMAT} hh:mm` : undefined;
