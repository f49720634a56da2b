// Gradients as shadings of a PDF page.
import type { Gradient } from '../../frame/drawing.js';
import { colorComponents } from './content.js';
import type { PdfDictionary, PdfDocument, PdfValue } from './pdfkit-adapter.js';

/** Makes a gradient ready to be painted over the unit square, and gives its resource name (ISO 32000-1, 8.7.4.5). */
export function useGradient(pdf: PdfDocument, gradient: Gradient): string {
  return pdf.useShading(JSON.stringify(gradient), () => ({
    ShadingType: gradient.type === 'linear' ? 2 : 3,
    ColorSpace: 'DeviceRGB',
    Coords: coordinatesOf(gradient),
    Extend: [true, true],
    Function: colorFunction(gradient.stops),
  }));
}

function coordinatesOf(gradient: Gradient): readonly number[] {
  if (gradient.type === 'linear') return [...gradient.from, ...gradient.to];
  const [inner, outer] = gradient.radii;
  return [...gradient.center, inner, ...gradient.center, outer];
}

const components = (stop: Gradient['stops'][number] | undefined): readonly number[] =>
  stop === undefined ? [0, 0, 0] : colorComponents(stop.color).split(' ').map(Number);

/** Straight lines between stops, one after another (ISO 32000-1, 7.10.3 and 7.10.4). */
function colorFunction(stops: Gradient['stops']): PdfDictionary {
  const ordered = stops.length === 1 ? [...stops, ...stops] : stops;
  const between = ordered.slice(1).map(
    (stop, index): PdfValue => ({
      FunctionType: 2,
      Domain: [0, 1],
      C0: components(ordered[index]),
      C1: components(stop),
      N: 1,
    }),
  );
  const [first, last] = [ordered[0]?.offset ?? 0, ordered.at(-1)?.offset ?? 1];
  // Before the first stop and behind the last one their colours go on.
  const pieces = [
    ...(first > 0 ? [flat(components(ordered[0]))] : []),
    ...between,
    ...(last < 1 ? [flat(components(ordered.at(-1)))] : []),
  ];
  const bounds = [...(first > 0 ? [first] : []), ...ordered.slice(1, -1).map(({ offset }) => offset), ...(last < 1 ? [last] : [])];
  return {
    FunctionType: 3,
    Domain: [0, 1],
    Functions: pieces,
    Bounds: bounds,
    Encode: pieces.flatMap(() => [0, 1]),
  };
}

const flat = (color: readonly number[]): PdfValue => ({ FunctionType: 2, Domain: [0, 1], C0: color, C1: color, N: 1 });
