// Walks a scene as Vega's canvas renderer does, and tells the recording which mark is being painted.
import { CanvasRenderer, sceneVisit } from 'vega';
import { partName } from './part-name.js';
import { wrapGradient } from './read-gradient.js';
import type { SceneNode } from './scene.js';

/** What a renderer needs of a recording. */
interface Canvas {
  readonly context: object;
  beginMark(name: string): void;
}

/** Marks whose items make one path together. */
const JOINED = ['line', 'area', 'trail'];

/** Marks whose items Vega paints one by one, so that each can be told apart. */
const SINGLE = ['arc', 'path', 'rect', 'rule', 'shape', 'symbol', 'text'];

/** A canvas renderer for one recording; `columns` are those of the rows, whose first text names a mark. */
export function createSceneRenderer(loader: unknown, canvas: Canvas, columns: readonly string[]): CanvasRenderer {
  const renderer = new CanvasRenderer(loader);
  const draw = renderer.draw.bind(renderer);
  const drawAs = (name: string, context: unknown, scene: SceneNode, bounds: unknown, markTypes: unknown): void => {
    canvas.beginMark(name);
    draw(context, scene, bounds, markTypes);
  };
  renderer.draw = (context, scene, bounds, markTypes) => {
    if (JOINED.includes(scene.marktype ?? '')) {
      const [first, ...others] = scene.items ?? [];
      if (first === undefined) return;
      drawAs(partName(scene, first, columns), context, { ...scene, items: [painted(first), ...others] }, bounds, markTypes);
    } else if (SINGLE.includes(scene.marktype ?? '')) {
      sceneVisit(scene, (item) => {
        drawAs(partName(scene, item, columns), context, { ...scene, items: [painted(item)] }, bounds, markTypes);
      });
    } else if (scene.marktype === 'group') {
      drawAs(partName(scene, undefined, columns), context, scene, bounds, markTypes);
    }
  };
  return renderer;
}

/** The item with its gradients kept from Vega's renderer; everything else is looked up in the item itself. */
function painted(item: SceneNode): SceneNode {
  const [fill, stroke] = [wrapGradient(item['fill']), wrapGradient(item['stroke'])];
  if (fill === item['fill'] && stroke === item['stroke']) return item;
  return Object.assign(Object.create(item) as SceneNode, { fill, stroke }); // a view on the item
}
