// pdf.js in this process, without its worker, canvas and network.

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let loaded: Promise<Pdfjs> | undefined;

/** Loads pdf.js once. It looks for classes of a browser that only drawing needs; stand-ins keep it from asking for a native canvas. */
export function loadPdfjs(): Promise<Pdfjs> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Pdfjs> {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) if (!(name in globalThis)) Reflect.set(globalThis, name, class {});
  // With this global pdf.js takes its worker from here instead of loading a file.
  // @ts-expect-error pdf.js declares no types for its worker.
  Reflect.set(globalThis, 'pdfjsWorker', await import('pdfjs-dist/legacy/build/pdf.worker.mjs'));
  return await import('pdfjs-dist/legacy/build/pdf.mjs');
}
