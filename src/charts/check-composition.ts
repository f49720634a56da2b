// Checks charts of several views: facets, repetitions, views side by side.
import type { ChartRow } from '../frame/chart.js';
import * as messages from './messages.js';
import { checkKeys, isNode, readNode, type SpecPath, type SpecReader } from './spec-reader.js';
import { COMPOSED_FIELDS, COMPOSITIONS, FACET_CHANNELS, HEADER_FIELDS } from './spec-vocabulary.js';
import type { SpecNode } from './types.js';

/** Most views that a spec may write side by side, and how deep they may be nested. */
const VIEW_LIMIT = 12;
const NESTING_LIMIT = 3;
/** Most panels that the values of columns may make. */
const PANEL_LIMIT = 60;

/** The checks of single views and of channels, which compositions are made of. */
export interface PartChecks {
  view(view: SpecNode, path: SpecPath): void;
  channel(value: unknown, channel: string, path: SpecPath): void;
}

/** The key that makes several views of a spec; undefined for a single or layered one. */
export const compositionOf = (view: SpecNode): (typeof COMPOSITIONS)[number] | undefined => COMPOSITIONS.find((key) => key in view);

/** Checks a view made of views. `known` are further fields of its place. */
export function checkComposition(view: SpecNode, known: readonly string[], path: SpecPath, reader: SpecReader, parts: PartChecks): void {
  const kind = compositionOf(view);
  if (kind === undefined) return;
  const levels = path.filter((key) => key === 'spec' || COMPOSITIONS.some((word) => word === key)).length;
  if (levels >= NESTING_LIMIT) {
    reader.report(messages.tooLarge('levels of views in views', NESTING_LIMIT, reader.placeOf(path)));
    return;
  }
  const own = kind === 'facet' || kind === 'repeat' ? [kind, 'spec'] : [kind];
  checkKeys(view, [...own, ...COMPOSED_FIELDS], 'this chart of several views', path, reader, known);
  if (kind === 'facet') checkFacet(view['facet'], [...path, 'facet'], reader, parts);
  if (kind === 'repeat') checkRepeat(view['repeat'], [...path, 'repeat'], reader);
  if (own.length === 2) checkPanel(view['spec'], [...path, 'spec'], reader, parts);
  else checkPanels(view[kind], [...path, kind], reader, parts);
}

function checkPanels(value: unknown, path: SpecPath, reader: SpecReader, parts: PartChecks): void {
  if (!Array.isArray(value) || value.length === 0 || value.length > VIEW_LIMIT) {
    reader.report(messages.wrongValue(String(path.at(-1)), value, `a list of 1 to ${VIEW_LIMIT} views`, reader.placeOf(path)));
    return;
  }
  value.forEach((item: unknown, index) => {
    checkPanel(item, [...path, index], reader, parts);
  });
}

/** A view in a view; its size is its share among its neighbours. */
function checkPanel(value: unknown, path: SpecPath, reader: SpecReader, parts: PartChecks): void {
  const view = readNode(value, 'this view', path, reader);
  if (view === undefined) return;
  for (const field of ['width', 'height']) {
    const share = view[field];
    if (share !== undefined && !(typeof share === 'number' && share > 0 && share <= 10_000))
      reader.report(
        messages.wrongValue(field, share, 'a number above 0: its share among its neighbours', reader.placeOf([...path, field])),
      );
  }
  if (view['title'] !== undefined && view['title'] !== null && typeof view['title'] !== 'string')
    reader.report(messages.wrongValue('title', view['title'], 'text', reader.placeOf([...path, 'title'])));
  parts.view(view, path);
}

/** One channel, or `row` and `column`. */
function checkFacet(value: unknown, path: SpecPath, reader: SpecReader, parts: PartChecks): void {
  const facet = readNode(value, '`facet`', path, reader);
  if (facet === undefined) return;
  if ('row' in facet || 'column' in facet) {
    checkKeys(facet, ['row', 'column'], '`facet`', path, reader);
    for (const [channel, definition] of Object.entries(facet)) checkFacetChannel(definition, channel, [...path, channel], reader, parts);
  } else checkFacetChannel(facet, 'facet', path, reader, parts);
}

/** A channel whose values are panels: a channel like others, with a header. */
export function checkFacetChannel(value: unknown, channel: string, path: SpecPath, reader: SpecReader, parts: PartChecks): void {
  parts.channel(value, channel, path);
  const header = isNode(value) ? value['header'] : undefined;
  if (header === undefined || header === null) return;
  const node = readNode(header, 'a header', [...path, 'header'], reader);
  if (node !== undefined) checkKeys(node, HEADER_FIELDS, 'a header', [...path, 'header'], reader);
}

/** A list of columns, or lists by `row`, `column` and `layer`. */
function checkRepeat(value: unknown, path: SpecPath, reader: SpecReader): void {
  const checkList = (list: unknown, at: SpecPath): void => {
    const isList = Array.isArray(list) && list.length > 0 && list.length <= VIEW_LIMIT && list.every((item) => typeof item === 'string');
    if (!isList) reader.report(messages.wrongValue('repeat', list, `a list of 1 to ${VIEW_LIMIT} columns`, reader.placeOf(at)));
  };
  if (!isNode(value)) {
    checkList(value, path);
    return;
  }
  checkKeys(value, ['row', 'column', 'layer'], '`repeat`', path, reader);
  for (const [key, list] of Object.entries(value)) checkList(list, [...path, key]);
}

/** Reports `charts/too-large` where the rows would make too many panels. */
export function checkPanelCount(view: SpecNode, rows: readonly ChartRow[], path: SpecPath, reader: SpecReader): void {
  const { facet } = view;
  const channels = !isNode(facet) ? [] : 'row' in facet || 'column' in facet ? Object.values(facet) : [facet];
  const counts = [...channels, ...FACET_CHANNELS.map((channel) => (isNode(view['encoding']) ? view['encoding'][channel] : undefined))]
    .map((definition) => (isNode(definition) ? definition['field'] : undefined))
    .filter((field) => typeof field === 'string')
    .map((field) => new Set(rows.map((row) => row.values[field])).size);
  if (counts.reduce((product, count) => product * Math.max(1, count), 1) > PANEL_LIMIT)
    reader.report(messages.tooLarge('panels', PANEL_LIMIT, reader.placeOf(path)));
  for (const [key, child] of Object.entries(view)) {
    const panels: readonly unknown[] =
      key === 'spec' ? [child] : COMPOSITIONS.some((word) => word === key) && Array.isArray(child) ? child : [];
    panels.forEach((panel, index) => {
      if (isNode(panel)) checkPanelCount(panel, rows, key === 'spec' ? [...path, key] : [...path, key, index], reader);
    });
  }
}

/** The columns that a repetition names. */
export function repeatedColumns(value: unknown): readonly string[] {
  const lists: readonly unknown[] = isNode(value) ? Object.values(value) : [value];
  return lists.flatMap((list) => (Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : []));
}
