// The registry of writers: which format each target leaves as. Loaded when first used.
import type { Attachment, Layout, Target } from '../frame/types.js';
import type { Kit } from '../kit/types.js';

/** Turns a layout into the bytes of a file. */
export type Write = (layout: Layout, kit: Kit, options: { readonly attachments: readonly Attachment[] }) => Promise<Uint8Array>;

export interface Writer {
  readonly extension: string;
  readonly load: () => Promise<Write>;
}

export const writers: Readonly<Record<Target, Writer>> = {
  deck: { extension: 'pptx', load: async () => (await import('./pptx/write-pptx.js')).writePptx },
  memo: { extension: 'pdf', load: async () => (await import('./pdf/write-pdf.js')).writePdf },
};
