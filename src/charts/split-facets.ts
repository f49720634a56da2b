// Writes facets by channel as views of views, so that every chart of several views is written one way.
import { isNode } from './spec-reader.js';
import { FACET_CHANNELS } from './spec-vocabulary.js';
import type { SpecNode } from './types.js';

/** What belongs to the panels; everything else of a view holds for all of them. */
const OF_PANELS = ['mark', 'layer', 'encoding', 'width', 'height', 'projection'];
/** What a facet says of the arrangement of its panels. */
const ARRANGEMENT = ['columns', 'spacing', 'align', 'center', 'bounds'];

/** A view with `row`, `column` or `facet` among its channels as a facet of the view without them; any other view as it is. */
export function splitFacets(view: SpecNode): SpecNode {
  const encoding = isNode(view['encoding']) ? view['encoding'] : {};
  const facets = FACET_CHANNELS.filter((channel) => isNode(encoding[channel]));
  if (facets.length === 0) return view;
  const kept = Object.fromEntries(Object.entries(encoding).filter(([channel]) => !FACET_CHANNELS.includes(channel)));
  const inner = Object.fromEntries(Object.entries(view).filter(([key]) => OF_PANELS.includes(key)));
  const outer = Object.fromEntries(Object.entries(view).filter(([key]) => !OF_PANELS.includes(key)));
  const definition = (channel: string): SpecNode => {
    const node = encoding[channel];
    return isNode(node) ? node : {};
  };
  const spec = { ...inner, encoding: kept };
  if (facets.includes('facet')) {
    const entries = Object.entries(definition('facet'));
    const arrangement = entries.filter(([key]) => ARRANGEMENT.includes(key));
    return {
      ...outer,
      ...Object.fromEntries(arrangement),
      facet: Object.fromEntries(entries.filter(([key]) => !ARRANGEMENT.includes(key))),
      spec,
    };
  }
  return { ...outer, facet: Object.fromEntries(facets.map((channel) => [channel, definition(channel)])), spec };
}
