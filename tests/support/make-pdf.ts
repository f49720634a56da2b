// PDF files for tests, set with pdfkit's own fonts.
import PDFDocument from 'pdfkit';

type Doc = InstanceType<typeof PDFDocument>;

/** The bytes of what `draw` puts on A4 pages. */
export function makePdf(draw: (pdf: Doc) => void, options: Readonly<Record<string, unknown>> = {}): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pdf = new PDFDocument({ size: 'A4', margin: 72, autoFirstPage: false, ...options });
    const parts: Buffer[] = [];
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    pdf.on('error', reject);
    pdf.addPage();
    draw(pdf);
    pdf.end();
  });
}
