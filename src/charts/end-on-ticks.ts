// Axes of numbers that begin and end on a tick, as PowerPoint's do, so that a drawing and its native chart agree.
import { isNode } from './spec-reader.js';
import type { SpecNode } from './types.js';

/** Ticks on an axis whose number a spec does not state: that of the config. */
const TICKS = 5;
/** What a spec says of the ends of an axis. */
const ENDS = ['nice', 'domain', 'domainMin', 'domainMax', 'type', 'bins'];

/** Sets the ends of visible axes of numbers along x and y, unless some layer states those of its own. */
export function endOnTicks(spec: SpecNode): SpecNode {
  const open = (['x', 'y'] as const).filter((channel) => definitionsOf(spec, channel).every(isOpen));
  return open.length === 0 ? spec : changeChannels(spec, open, endChannel);
}

/** Every definition of a channel, in all layers and views. */
export function definitionsOf(view: unknown, channel: string): readonly SpecNode[] {
  if (Array.isArray(view)) return view.flatMap((item: unknown) => definitionsOf(item, channel));
  if (!isNode(view)) return [];
  const own = isNode(view['encoding']) ? view['encoding'][channel] : undefined;
  return [...(isNode(own) ? [own] : []), ...definitionsOf(view['layer'], channel), ...definitionsOf(view['spec'], channel)];
}

/** True where nothing is said of the ends, and a tick could stand on them. */
const isOpen = ({ scale, axis, bin, stack }: SpecNode): boolean =>
  axis !== null &&
  stack !== 'normalize' &&
  (bin === undefined || bin === false || bin === null) &&
  (scale === undefined || (isNode(scale) && ENDS.every((key) => scale[key] === undefined)));

/** The spec with the definitions of some channels changed, in all layers and views. */
export function changeChannels(view: SpecNode, channels: readonly string[], change: (definition: SpecNode) => SpecNode): SpecNode {
  const { encoding, layer, spec } = view;
  const changed = (definitions: SpecNode): SpecNode =>
    Object.fromEntries(
      Object.entries(definitions).map(([channel, definition]) => [
        channel,
        channels.includes(channel) && isNode(definition) ? change(definition) : definition,
      ]),
    );
  return {
    ...view,
    ...(isNode(encoding) ? { encoding: changed(encoding) } : {}),
    ...(Array.isArray(layer)
      ? { layer: layer.map((item: unknown) => (isNode(item) ? changeChannels(item, channels, change) : item)) }
      : {}),
    ...(isNode(spec) ? { spec: changeChannels(spec, channels, change) } : {}),
  };
}

function endChannel(definition: SpecNode): SpecNode {
  if (definition['type'] !== 'quantitative') return definition;
  const { axis, scale } = definition;
  const nice = isNode(axis) && typeof axis['tickCount'] === 'number' ? axis['tickCount'] : TICKS;
  return { ...definition, scale: { ...(isNode(scale) ? scale : {}), nice } };
}
