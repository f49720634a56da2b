// Checks a chart's spec before Vega-Lite sees it: only what is known, bounded and harmless goes on.
import type { ColorName } from '../kit/types.js';
import { checkComposition, checkFacetChannel, compositionOf, repeatedColumns } from './check-composition.js';
import { checkAggregates, checkMark } from './check-marks.js';
import { checkValues } from './check-values.js';
import * as messages from './messages.js';
import { OUTLINE } from './row-outline.js';
import { checkKeys, isNode, readNode, type SpecPath, type SpecReader } from './spec-reader.js';
import {
  AXIS_FIELDS,
  BIN_FIELDS,
  CHANNEL_FIELDS,
  CHANNELS,
  COMPOSITIONS,
  FACET_CHANNELS,
  FACET_FIELDS,
  IGNORED_FIELDS,
  LAYER_FIELDS,
  LEGEND_FIELDS,
  PANEL_FIELDS,
  PROJECTION_FIELDS,
  PROJECTIONS,
  REFUSED_KEYS,
  SCALE_FIELDS,
  TOP_FIELDS,
  TRANSFORMS,
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
  checkAggregates(spec, [], reader);
  checkColumns(spec, columns, reader);
  return spec;
}

/** `data: {name: rows}` says what is so anyway; anything else would bring rows without evidence. */
function checkData(node: SpecNode, path: SpecPath, reader: SpecReader): void {
  const data = node['data'];
  if (data === undefined || (isNode(data) && data['name'] === 'rows' && Object.keys(data).length === 1)) return;
  // Where it comes from has been refused already.
  if (isNode(data) && Object.keys(data).some((key) => REFUSED.includes(key))) return;
  const what = isNode(data)
    ? Object.keys(data)
        .map((key) => `\`data.${key}\``)
        .join(', ')
    : '`data`';
  reader.report(messages.ownData(what, reader.placeOf([...path, 'data'])));
}

/** A single, layered or composed view; `known` are the fields of its place. */
function checkView(view: SpecNode, known: readonly string[], path: SpecPath, reader: SpecReader): void {
  if (path.length > 0) checkData(view, path, reader);
  const isPanel = path.includes('spec') || COMPOSITIONS.some((word) => path.includes(word));
  const fields = isPanel ? [...known, ...PANEL_FIELDS] : known;
  const elsewhere = [...REFUSED, 'data', ...(path.length === 0 ? Object.keys(IGNORED_FIELDS) : [])];
  if (view['transform'] !== undefined) checkTransforms(view['transform'], [...path, 'transform'], reader);
  if (view['resolve'] !== undefined) checkResolve(view['resolve'], [...path, 'resolve'], reader);
  if (compositionOf(view) !== undefined && !path.includes('layer')) {
    const others = [...elsewhere, ...(isPanel ? PANEL_FIELDS : ['$schema', 'usermeta'])];
    checkComposition(view, others, path, reader, {
      view: (panel, at) => checkView(panel, LAYER_FIELDS, at, reader),
      channel: (definition, channel, at) => checkChannel(definition, channel, at, reader),
    });
    return;
  }
  for (const field of COMPOSITIONS) if (field in view) reader.report(messages.severalViews(field, reader.placeOfKey([...path, field])));
  checkKeys(view, fields, path.length === 0 ? 'this chart' : 'this layer', path, reader, [...elsewhere, ...COMPOSITIONS]);
  if (view['encoding'] !== undefined) checkEncoding(view['encoding'], [...path, 'encoding'], reader);
  if (view['projection'] !== undefined) checkProjection(view['projection'], [...path, 'projection'], reader);
  if (view['layer'] === undefined) checkMark(view['mark'], [...path, 'mark'], reader);
  else checkLayers(view['layer'], [...path, 'layer'], reader);
}

/** How a map lies; its scale and place follow from the size of the chart. */
function checkProjection(value: unknown, path: SpecPath, reader: SpecReader): void {
  const projection = readNode(value, '`projection`', path, reader);
  if (projection === undefined) return;
  checkKeys(projection, PROJECTION_FIELDS, '`projection`', path, reader);
  const { type } = projection;
  if (type !== undefined && !PROJECTIONS.some((known) => known === type))
    reader.report(
      messages.wrongValue('type', type, PROJECTIONS.map((known) => `\`${known}\``).join(', '), reader.placeOf([...path, 'type'])),
    );
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

function checkEncoding(value: unknown, path: SpecPath, reader: SpecReader): void {
  const encoding = readNode(value, '`encoding`', path, reader);
  if (encoding === undefined) return;
  for (const [channel, definition] of Object.entries(encoding)) {
    const at = [...path, channel];
    if (REFUSED.includes(channel)) continue;
    if (FACET_CHANNELS.includes(channel) && path.includes('layer')) reader.report(messages.severalViews(channel, reader.placeOfKey(at)));
    else if (FACET_CHANNELS.includes(channel))
      checkFacetChannel(definition, channel, at, reader, {
        view: () => undefined,
        channel: (value, name, place) => checkChannel(value, name, place, reader),
      });
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
    [
      ...CHANNEL_FIELDS,
      ...(channel === 'order' || channel === 'detail' ? ['order'] : []),
      ...(FACET_CHANNELS.includes(channel) ? FACET_FIELDS : []),
    ],
    `channel \`${channel}\``,
    path,
    reader,
    REFUSED,
  );
  const { type, scale, axis, legend, bin, timeUnit, field } = definition;
  if (type !== undefined && !TYPES.includes(String(type)))
    reader.report(messages.wrongValue('type', type, TYPES.map((known) => `\`${known}\``).join(', '), reader.placeOf([...path, 'type'])));
  if (field !== undefined && typeof field !== 'string' && !isRepeated(field))
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

/** `{repeat: row}`: the column that a repetition puts there. */
const isRepeated = (field: unknown): boolean =>
  isNode(field) && Object.keys(field).length === 1 && ['row', 'column', 'repeat', 'layer'].some((word) => word === field['repeat']);

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
      if (key === 'repeat' && path.at(-1) !== 'field') for (const name of repeatedColumns(child)) used.push({ name, path: [...path, key] });
      if (key === 'mark' && (child === 'geoshape' || (isNode(child) && child['type'] === 'geoshape')))
        used.push({ name: OUTLINE, path: [...path, key] });
      if (key === 'field' && typeof child === 'string') used.push({ name: child, path: [...path, key] });
      visit(child, [...path, key]);
    }
  };
  visit(spec, []);
  for (const { name, path } of used) {
    if (!made.has(name)) reader.report(messages.unknownColumn(name, [...made], reader.placeOf(path)));
  }
}
