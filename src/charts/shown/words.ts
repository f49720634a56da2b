// What descriptions of charts are made of, in the language of a brief.
import type { Kit } from '../../kit/types.js';

/** English, used where a kit has no string of that key. Sentences avoid what other languages inflect. */
const ENGLISH = {
  'chart-kind-bar': 'Bar chart',
  'chart-kind-line': 'Line chart',
  'chart-kind-area': 'Area chart',
  'chart-kind-points': 'Scatter chart',
  'chart-kind-pie': 'Pie chart',
  'chart-kind-heatmap': 'Heatmap',
  'chart-kind-range': 'Chart of ranges',
  'chart-kind-map': 'Map',
  'chart-kind-marks': 'Chart',
  'chart-alt-what': '{kind}, {values}',
  'chart-alt-by': '{what} by {categories}',
  'chart-alt-for': '{what}, {n} series',
  'chart-alt-for-named': '{what}, {n} series ({list})',
  'chart-alt-against': '{kind}, {y} against {x}',
  'chart-alt-one': '{what}: one value, {min} ({minLabel}).',
  'chart-alt-equal': '{what}: {n} values, all {min}.',
  'chart-alt-extremes': '{what}: {n} values from {min} ({minLabel}) to {max} ({maxLabel}).',
  'chart-alt-points': '{what}: {n} points, {x} from {minX} to {maxX}, {y} from {minY} to {maxY}.',
  'chart-alt-ranges': '{what}: {n} ranges, the lowest from {min} ({minLabel}), the highest to {max} ({maxLabel}).',
  'chart-alt-dates': '{what}: {n} marks from {first} to {last}.',
  'chart-alt-marks': '{what}: {n} marks.',
  'chart-alt-empty': '{kind} without any value.',
  'chart-alt-further': '{value}: from {min} ({minLabel}) to {max} ({maxLabel}).',
  'chart-alt-trend': 'From {from} to {to}: {list}.',
  'chart-alt-rise': 'up from {first} to {last}',
  'chart-alt-fall': 'down from {first} to {last}',
  'chart-alt-same': '{first} at both ends',
  'chart-alt-named': '{name} {trend}',
  'chart-alt-counts': '{up} of {n} series go up, {down} go down',
  'chart-alt-others': '{label} and {n} more',
  'chart-table': 'Data of the chart “{title}”',
  'chart-table-rest': '… and {n} more rows.',
  'chart-table-rest-file': '… and {n} more rows, in the attached file {file}.',
  'chart-from': '{title}: from',
  'chart-to': '{title}: to',
  'chart-source-document': 'Document',
  'chart-source-place': 'Place',
  'chart-source-date': 'Date',
  'chart-source-quotation': 'Quotation',
} as const;

export type DescriptionWord = keyof typeof ENGLISH;

/** Fills a phrase. */
export type Say = (key: DescriptionWord, parameters?: Readonly<Record<string, string | number>>) => string;

/** The phrases of a kit in a language, else its English ones, else ours. */
export function sayIn(kit: Kit, language: string): Say {
  const languages = [language, language.split('-')[0] ?? language, 'en'];
  return (key, parameters = {}) => {
    const phrase = languages.map((it) => kit.strings[it]?.[key]).find((it) => it !== undefined) ?? ENGLISH[key];
    return phrase.replace(/\{(\w+)\}/gu, (whole, name: string) => String(parameters[name] ?? whole));
  };
}
