// What `vega` exports and its typings leave out.
import 'vega';

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
  }

  export class SVGStringRenderer {
    constructor(loader: unknown);
    initialize(element: null, width: number, height: number, origin: readonly number[], scale: number): this;
    background(color: string | null): this;
    render(scene: unknown): this;
    svg(): string;
  }
}
