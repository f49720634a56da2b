// What an evaluated view paints, as operations.
import type { View } from 'vega';
import type { Drawing } from '../frame/drawing.js';
import type { FontRef } from '../frame/types.js';
import { ROLE_FAMILIES } from './chart-config.js';
import { createFindColor } from './find-color.js';
import type { ChartSize } from './fit-spec.js';
import { createSceneRenderer } from './record-scene.js';
import { createRecording } from './recording-context.js';
import { createLoader, fontOf, withMeasure } from './run-view.js';
import { rootOf } from './scene.js';
import type { CompiledChart } from './types.js';

/** Records a view that was run with the families' role names; `origin` is where its plot lies in the box. */
export function recordView(
  { context, columns }: Pick<CompiledChart, 'context' | 'columns'>,
  view: View,
  origin: readonly number[],
  { width, height }: ChartSize,
): Drawing {
  const { kit, measure } = context;
  const recording = createRecording({ measure, findColor: createFindColor(kit), readFont });
  withMeasure(measure, ROLE_FAMILIES, [], () => {
    createSceneRenderer(createLoader([]), recording, columns)
      .initialize(null, width, height, origin, 1, { externalContext: recording.context })
      .render(rootOf(view));
  });
  return { width, height, operations: recording.operations };
}

/** Reads a CSS font as Vega writes it: style, weight, `<size>px`, family. */
function readFont(font: string): { readonly font: FontRef; readonly size: number } {
  const [, before = '', size = '11', family = ''] = /^(.*?)([\d.]+)px (.*)$/.exec(font) ?? [];
  const weight = /bold|[6-9]00/.test(before) ? 'bold' : 'normal';
  return {
    font: fontOf({ font: family, fontWeight: weight, fontStyle: /italic|oblique/.test(before) ? 'italic' : 'normal' }, ROLE_FAMILIES),
    size: Number(size),
  };
}
