// Checks marks, and what they and channels sum up with: nothing that draws random numbers.
import * as messages from './messages.js';
import { checkKeys, isNode, type SpecPath, type SpecReader } from './spec-reader.js';
import { AGGREGATES, COMPOSITE_MARKS, MARK_FIELDS, MARKS, REFUSED_KEYS, REFUSED_MARKS } from './spec-vocabulary.js';

const REFUSED = Object.keys(REFUSED_KEYS);

/** Checks a mark: its kind, its fields and those of its parts. */
export function checkMark(value: unknown, path: SpecPath, reader: SpecReader): void {
  const type = isNode(value) ? value['type'] : value;
  const name = typeof type === 'string' ? type : '';
  if (!MARKS.includes(name)) {
    const at = isNode(value) && 'type' in value ? [...path, 'type'] : path;
    const why = Object.hasOwn(REFUSED_MARKS, name) ? REFUSED_MARKS[name] : undefined;
    reader.report(
      why === undefined
        ? messages.unknownMark(type ?? 'none', MARKS, reader.placeOf(at))
        : messages.refusedMark(name, why, reader.placeOf(at)),
    );
  }
  if (!isNode(value)) return;
  const parts = Object.hasOwn(COMPOSITE_MARKS, name) ? (COMPOSITE_MARKS[name] ?? []) : [];
  checkKeys(value, [...MARK_FIELDS, ...parts, ...(parts.length > 0 ? ['extent'] : [])], 'a mark', path, reader, REFUSED);
  for (const part of parts) {
    const node = value[part];
    if (isNode(node)) checkKeys(node, MARK_FIELDS, `\`${part}\` of a mark`, [...path, part], reader, REFUSED);
    else if (node !== undefined && typeof node !== 'boolean')
      reader.report(messages.wrongValue(part, node, 'true, false or fields of a mark', reader.placeOf([...path, part])));
  }
  if (parts.length > 0) checkExtent(value['extent'], name, [...path, 'extent'], reader);
}

/** How far whiskers reach. A confidence interval would be drawn from random samples. */
function checkExtent(value: unknown, mark: string, path: SpecPath, reader: SpecReader): void {
  const known = mark === 'boxplot' ? ['min-max'] : ['stderr', 'stdev', 'iqr'];
  const isNumber = mark === 'boxplot' && typeof value === 'number' && value >= 0 && value <= 100;
  if (value === undefined || isNumber || (typeof value === 'string' && known.includes(value))) return;
  reader.report(messages.wrongValue('extent', value, known.map((word) => `\`${word}\``).join(', '), reader.placeOf(path)));
}

/** Checks every `aggregate` and the `op` of aggregating transforms, wherever they stand. */
export function checkAggregates(value: unknown, path: SpecPath, reader: SpecReader): void {
  if (Array.isArray(value)) for (const [index, child] of value.entries()) checkAggregates(child, [...path, index], reader);
  if (!isNode(value)) return;
  for (const [key, child] of Object.entries(value)) {
    if (path.length === 0 && key === 'usermeta') continue;
    if ((key === 'aggregate' || key === 'op') && typeof child === 'string' && !AGGREGATES.includes(child))
      reader.report(messages.wrongValue(key, child, AGGREGATES.map((word) => `\`${word}\``).join(', '), reader.placeOf([...path, key])));
    checkAggregates(child, [...path, key], reader);
  }
}
