// The door to pptxgenjs: what we use of it, in our own terms.
import Library from 'pptxgenjs';
import type { Size } from '../../base/geometry.js';
import { inchesFromPoints } from '../../base/length.js';

/** Its types describe a CommonJS module with a `default`; what Node loads is an ES module whose default is the class itself. */
const PptxGenJS = Library as unknown as typeof Library.default;

/** A run of text with its own and its paragraph's options. */
export type RunProps = Library.default.TextProps;
/** The options of one run. */
export type RunOptions = NonNullable<Library.default.TextProps['options']>;
type TextBoxOptions = Library.default.TextPropsOptions;
/** Place, paint and points of a shape. */
export type ShapeOptions = Library.default.ShapeProps;
/** One step of a free path. */
export type ShapePoint = NonNullable<Library.default.ShapeProps['points']>[number];
/** A cell: its runs and how many columns it covers. */
export type TableCellProps = Library.default.TableCell;
type TableOptions = Library.default.TableProps;
type ImageOptions = Library.default.ImageProps;
type ChartOptions = Library.default.IChartOpts;
/** The presets that frames use, and the free path. */
export type ShapeName = 'rect' | 'ellipse' | 'line' | 'diamond' | 'triangle' | 'custGeom';

/** Names, labels and values of one series; null where there is no value. */
interface ChartData {
  readonly name: string;
  readonly labels: readonly string[];
  readonly values: readonly (number | null)[];
}

/** A slide being filled. Every item carries a key as its object name, by which it is found again. */
export interface SlideSheet {
  addText(runs: RunProps[], options: TextBoxOptions): void;
  addShape(name: ShapeName, options: ShapeOptions): void;
  addTable(rows: TableCellProps[][], options: TableOptions): void;
  addImage(options: ImageOptions): void;
  addChart(kind: 'bar' | 'line' | 'area' | 'pie' | 'doughnut', data: readonly ChartData[], options: ChartOptions): void;
  addNotes(text: string): void;
}

/** A deck being filled. */
export interface SlideBook {
  addSlide(): SlideSheet;
  /** The bytes of a .pptx; its parts need grafting and finishing. */
  write(): Promise<Uint8Array>;
}

function openSlide(slide: Library.default.Slide): SlideSheet {
  return {
    addText: (runs, options) => void slide.addText(runs, options),
    // The types list the presets by enum; these six names are values of it, `custGeom` included.
    addShape: (name, options) => void slide.addShape(name as Library.default.SHAPE_NAME, options),
    addTable: (rows, options) => void slide.addTable(rows, options),
    addImage: (options) => void slide.addImage(options),
    addChart: (kind, data, options) => {
      // The types allow numbers only, the code writes null as an empty cell; the arrays are copied because it changes them.
      const series = data.map(({ name, labels, values }) => ({ name, labels: [...labels], values: [...values] as number[] }));
      // The chart names are plain strings in the code; the types want the enum with the same values.
      slide.addChart(kind as Library.default.CHART_NAME, series, options);
    },
    addNotes: (text) => void slide.addNotes(text),
  };
}

/** Opens an empty deck of a slide size in points. */
export function openSlideBook(size: Size): SlideBook {
  const book = new PptxGenJS();
  book.defineLayout({ name: 'deck', width: inchesFromPoints(size.width), height: inchesFromPoints(size.height) });
  book.layout = 'deck';
  return {
    addSlide: () => openSlide(book.addSlide()),
    write: async () => {
      const bytes = await book.write({ outputType: 'uint8array', compression: false });
      if (!(bytes instanceof Uint8Array)) throw new Error('pptxgenjs gave no bytes');
      return bytes;
    },
  };
}
