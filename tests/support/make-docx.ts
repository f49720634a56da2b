// Word files for tests: the fewest parts that Word itself would open.
import { strToU8, type Zippable, zipSync } from 'fflate';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A paragraph in a style; `runs` may hold XML of runs instead of text. */
export const paragraph = (text: string, style = '', runs = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r>${runs}</w:p>`;

/** A list item of the first numbering. */
export const item = (text: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A table of rows of cells. */
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A mark of the first footnote. */
export const NOTE_MARK = '<w:r><w:footnoteReference w:id="1"/></w:r>';

const styles = ['Title', 'Heading1', 'Caption'].map(
  (id) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.replace(/1$/, ' 1').replace(/^Heading/, 'heading')}"/></w:style>`,
);

/** A .docx with this body; `more` are further parts by name. */
export function makeDocx(body: string, note = 'A note.', more: Zippable = {}): Uint8Array {
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  return zipSync({
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('r1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    ),
    'word/_rels/document.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('r1', 'styles', 'styles.xml')}${relation('r2', 'footnotes', 'footnotes.xml')}${relation('r3', 'numbering', 'numbering.xml')}</Relationships>`,
    ),
    'word/document.xml': xml(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': xml(`<w:styles ${W}>${styles.join('')}</w:styles>`),
    'word/footnotes.xml': xml(`<w:footnotes ${W}><w:footnote w:id="1">${paragraph(note)}</w:footnote></w:footnotes>`),
    'word/numbering.xml': xml(
      `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ),
    ...more,
  });
}
