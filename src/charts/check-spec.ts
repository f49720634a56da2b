// Checks a chart's spec before Vega-Lite sees it: only what is known, bounded and harmless goes on.
import type { ColorName } from '../kit/types.js';
import { checkValues } from './check-values.js';
import * as messages from './messages.js';
import { checkKeys, isNode, readNode, type SpecPath, type SpecReader } from './spec-reader.js';
import {
  AXIS_FIELDS,
  BIN_FIELDS,
  CHANNEL_FIELDS,
  CHANNELS,
  FACET_CHANNELS,
  IGNORED_FIELDS,
  LAYER_FIELDS,
  LEGEND_FIELDS,
  MARK_FIELDS,
  MARKS,
  REFUSED_KEYS,
  REFUSED_MARKS,
  SCALE_FIELDS,
  TOP_FIELDS,
  TRANSFORMS,
  VIEW_COMPOSITIONS,
} from './spec-vocabulary.js';
import type { SpecNode } from './types.js';

/** Most layers in a chart, and most transforms in one of its views. */
const LAYER_LIMIT = 12;
const TRANSFORM_LIMIT = 12;
const REFUSED = Object.keys(REFUSED_KEYS);
const TYPES = ['quantitative', 'temporal', 'ordinal', 'nominal'];

/**
 * Checks a whole spec; returns it when it is a mapping small enough to work with.
 * `colors` are the kit's colour names; `columns` those of the rows. Reports `charts/*`.
 */
export function checkSpec(
  value: unknown,
  colors: readonly ColorName[],
  columns: readonly string[],
  reader: SpecReader,
): SpecNode | undefined {
  const spec = readNode(value, 'this chart', [], reader);
  if (spec === undefined || !checkValues(spec, colors, reader)) return undefined;
  for (const [field, why] of Object.entries(IGNORED_FIELDS)) {
    if (field in spec) reader.report(messages.ignoredField(field, why, reader.placeOfKey([field])));
  }
  checkData(spec, [], reader);
  checkView(spec, TOP_FIELDS, [], reader);
  checkColumns(spec, columns, reader);
  return spec;
}

/** `data: {name: rows}` says what is so anyway; anything else would bring rows without evidence. */
function checkData(node: SpecNode, path: SpecPath, reader: SpecReader): void {
  const data = node['data'];
  if (data === undefined || (isNode(data) && data['name'] === 'rows' && Object.keys(data).length === 1)) return;
  const what = isNode(data)
    ? Object.keys(data)
        .map((key) => `\`data.${key}\``)
        .join(', ')
    : '`data`';
  reader.report(messages.ownData(what, reader.placeOf([...path, 'data'])));
}

function checkView(view: SpecNode, known: readonly string[], path: SpecPath, reader: SpecReader): void {
  for (const field of VIEW_COMPOSITIONS) {
    if (field in view) reader.report(messages.severalViews(field, reader.placeOfKey([...path, field])));
  }
  if (path.length > 0) checkData(view, path, reader);
  const elsewhere = [...VIEW_COMPOSITIONS, ...REFUSED, 'data', ...(path.length === 0 ? Object.keys(IGNORED_FIELDS) : [])];
  checkKeys(view, known, path.length === 0 ? 'this chart' : 'this layer', path, reader, elsewhere);
  if (view['encoding'] !== undefined) checkEncoding(view['encoding'], [...path, 'encoding'], reader);
  if (view['transform'] !== undefined) checkTransforms(view['transform'], [...path, 'transform'], reader);
  if (view['resolve'] !== undefined) checkResolve(view['resolve'], [...path, 'resolve'], reader);
  if (view['layer'] === undefined) checkMark(view['mark'], [...path, 'mark'], reader);
  else checkLayers(view['layer'], [...path, 'layer'], reader);
}

function checkLayers(value: unknown, path: SpecPath, reader: SpecReader): void {
  if (!Array.isArray(value) || value.length === 0 || value.length > LAYER_LIMIT) {
    reader.report(messages.wrongValue('layer', value, `a list of 1 to ${LAYER_LIMIT} layers`, reader.placeOf(path)));
    return;
  }
  value.forEach((item: unknown, index) => {
    const layer = readNode(item, 'this layer', [...path, index], reader);
    if (layer !== undefined) checkView(layer, LAYER_FIELDS, [...path, index], reader);
  });
}

/** `scale`, `axis` and `legend`, each by channel. */
function checkResolve(value: unknown, path: SpecPath, reader: SpecReader): void {
  const resolve = readNode(value, '`resolve`', path, reader);
  if (resolve === undefined) return;
  checkKeys(resolve, ['scale', 'axis', 'legend'], '`resolve`', path, reader);
  for (const [guide, channels] of Object.entries(resolve)) {
    const node = readNode(channels, `\`resolve.${guide}\``, [...path, guide], reader);
    if (node === undefined) continue;
    checkKeys(node, CHANNELS, `\`resolve.${guide}\``, [...path, guide], reader);
    for (const [channel, choice] of Object.entries(node)) {
      if (choice !== 'shared' && choice !== 'independent')
        reader.report(messages.wrongValue(channel, choice, '`shared` or `independent`', reader.placeOf([...path, guide, channel])));
    }
  }
}

function checkMark(value: unknown, path: SpecPath, reader: SpecReader): void {
  const type = isNode(value) ? value['type'] : value;
  if (typeof type !== 'string' || !MARKS.includes(type)) {
    const at = isNode(value) && 'type' in value ? [...path, 'type'] : path;
    const why = typeof type === 'string' && Object.hasOwn(REFUSED_MARKS, type) ? REFUSED_MARKS[type] : undefined;
    reader.report(
      why === undefined
        ? messages.unknownMark(type ?? 'none', MARKS, reader.placeOf(at))
        : messages.refusedMark(String(type), why, reader.placeOf(at)),
    );
  }
  if (isNode(value)) checkKeys(value, MARK_FIELDS, 'a mark', path, reader, REFUSED);
}

function checkEncoding(value: unknown, path: SpecPath, reader: SpecReader): void {
  const encoding = readNode(value, '`encoding`', path, reader);
  if (encoding === undefined) return;
  for (const [channel, definition] of Object.entries(encoding)) {
    const at = [...path, channel];
    if (REFUSED.includes(channel)) continue;
    if (FACET_CHANNELS.includes(channel)) reader.report(messages.severalViews(channel, reader.placeOfKey(at)));
    else if (!CHANNELS.includes(channel)) reader.report(messages.unknownField(channel, '`encoding`', CHANNELS, reader.placeOfKey(at)));
    else if (Array.isArray(definition))
      for (const [index, item] of definition.entries()) checkChannel(item, channel, [...at, index], reader);
    else checkChannel(definition, channel, at, reader);
  }
}

function checkChannel(value: unknown, channel: string, path: SpecPath, reader: SpecReader): void {
  const definition = readNode(value, `channel \`${channel}\``, path, reader);
  if (definition === undefined) return;
  checkKeys(
    definition,
    [...CHANNEL_FIELDS, ...(channel === 'order' || channel === 'detail' ? ['order'] : [])],
    `channel \`${channel}\``,
    path,
    reader,
    REFUSED,
  );
  const { type, scale, axis, legend, bin, timeUnit, field } = definition;
  if (type !== undefined && !TYPES.includes(String(type)))
    reader.report(messages.wrongValue('type', type, TYPES.map((known) => `\`${known}\``).join(', '), reader.placeOf([...path, 'type'])));
  if (field !== undefined && typeof field !== 'string')
    reader.report(messages.wrongValue('field', field, 'the name of a column', reader.placeOf([...path, 'field'])));
  if (timeUnit !== undefined && !isTimeUnit(timeUnit))
    reader.report(
      messages.wrongValue('timeUnit', timeUnit, 'years, quarters, months, weeks or days', reader.placeOf([...path, 'timeUnit'])),
    );
  checkPart(scale, SCALE_FIELDS, 'a scale', [...path, 'scale'], reader);
  if (scale === null && ['color', 'fill', 'stroke', 'shape'].includes(channel))
    reader.report(messages.wrongValue('scale', null, 'a scale: raw values are no colours of the kit', reader.placeOf([...path, 'scale'])));
  checkPart(axis, AXIS_FIELDS, 'an axis', [...path, 'axis'], reader);
  checkPart(legend, LEGEND_FIELDS, 'a legend', [...path, 'legend'], reader);
  if (typeof bin !== 'boolean' && bin !== 'binned') checkPart(bin, BIN_FIELDS, 'a binning', [...path, 'bin'], reader);
}

/** A part that may be absent or null. */
function checkPart(value: unknown, known: readonly string[], where: string, path: SpecPath, reader: SpecReader): void {
  if (value === undefined || value === null) return;
  const node = readNode(value, where, path, reader);
  if (node !== undefined) checkKeys(node, known, where, path, reader, REFUSED);
}

/** Units down to days; smaller ones make thousands of ticks of a year. */
const isTimeUnit = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^(?:utc)?(?:year)?(?:quarter)?(?:month)?(?:week)?(?:dayofyear)?(?:date)?(?:day)?$/.test(value) &&
  value.replace('utc', '') !== '';

function checkTransforms(value: unknown, path: SpecPath, reader: SpecReader): void {
  if (!Array.isArray(value) || value.length > TRANSFORM_LIMIT) {
    reader.report(messages.wrongValue('transform', value, `a list of at most ${TRANSFORM_LIMIT}`, reader.placeOf(path)));
    return;
  }
  value.forEach((item: unknown, index) => {
    const at = [...path, index];
    const transform = readNode(item, 'this transform', at, reader);
    if (transform === undefined) return;
    const keys = Object.keys(transform);
    const kind = keys.find((key) => Object.hasOwn(TRANSFORMS, key));
    if (kind === undefined) {
      if (!keys.some((key) => REFUSED.includes(key)))
        reader.report(messages.unknownTransform(keys, Object.keys(TRANSFORMS), reader.placeOf(at)));
      return;
    }
    checkKeys(transform, TRANSFORMS[kind] ?? [], `transform \`${kind}\``, at, reader, REFUSED);
    if (transform['timeUnit'] !== undefined && !isTimeUnit(transform['timeUnit']))
      reader.report(
        messages.wrongValue(
          'timeUnit',
          transform['timeUnit'],
          'years, quarters, months, weeks or days',
          reader.placeOf([...at, 'timeUnit']),
        ),
      );
    if (isNode(transform['bin'])) checkKeys(transform['bin'], BIN_FIELDS, 'a binning', [...at, 'bin'], reader);
  });
}

/** Every `field` must be a column of the rows or made by a transform. */
function checkColumns(spec: SpecNode, columns: readonly string[], reader: SpecReader): void {
  const made = new Set<string>(columns);
  const used: { readonly name: string; readonly path: SpecPath }[] = [];
  const visit = (value: unknown, path: SpecPath): void => {
    if (Array.isArray(value)) for (const [index, child] of value.entries()) visit(child, [...path, index]);
    if (!isNode(value)) return;
    for (const [key, child] of Object.entries(value)) {
      if (path.length === 0 && key === 'usermeta') continue;
      if (key === 'as') for (const name of Array.isArray(child) ? child : [child]) made.add(String(name));
      if (key === 'fold' && value['as'] === undefined) for (const name of ['key', 'value']) made.add(name);
      if (key === 'field' && typeof child === 'string') used.push({ name: child, path: [...path, key] });
      visit(child, [...path, key]);
    }
  };
  visit(spec, []);
  for (const { name, path } of used) {
    if (!made.has(name)) reader.report(messages.unknownColumn(name, [...made], reader.placeOf(path)));
  }
}
