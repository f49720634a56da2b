// What `vega` exports and its typings leave out.
import 'vega';
import type { SceneNode } from './scene.js';

declare module 'vega' {
  /** Sizes of texts, the one seam by which a caller brings his own font metrics. */
  export const textMetrics: { width: (item: SceneText, text: unknown) => number };

  /** What a text mark says of its font. */
  export interface SceneText {
    readonly font?: string;
    readonly fontSize?: number;
    readonly fontWeight?: string | number;
    readonly fontStyle?: string;
    readonly limit?: number;
  }

  export class CanvasRenderer {
    constructor(loader: unknown);
    initialize(
      element: null,
      width: number,
      height: number,
      origin: readonly number[],
      scale: number,
      options: { readonly externalContext: unknown },
    ): this;
    render(scene: unknown): this;
    /** Paints a mark; groups call it for each mark inside. */
    draw(context: unknown, scene: SceneNode, bounds: unknown, markTypes: unknown): void;
  }

  /** Visits the items of a mark in painting order. */
  export function sceneVisit(scene: SceneNode, visitor: (item: SceneNode) => void): void;

  export class SVGStringRenderer {
    constructor(loader: unknown);
    initialize(element: null, width: number, height: number, origin: readonly number[], scale: number): this;
    background(color: string | null): this;
    render(scene: unknown): this;
    svg(): string;
  }
}
