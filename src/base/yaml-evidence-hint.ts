// The hint for YAML trouble inside pasted evidence: the block form, which takes every character as it is.

/** `- <document id>: words`, the words on the same line. */
const ITEM = /^(\s*)((?:- +)+)([^\s:#'"[\]{}]+):\s+(?![>|][-+]?\s*$)\S/;
/** The fields that hold pasted words. */
const HOLDER = /^\s*(?:- +)*(?:evidence|contrary)\s*:\s*(?:#.*)?$/;
const QUOTATION = /^(\s*)(?:- +)*quotation\s*:/;
const REACH = 12;

const indentOf = (line: string): number => line.length - line.trimStart().length;

/**
 * A hint that offers `- <id>: >-` when a line of YAML lies inside an evidence item, else none.
 * `lineOf` gives a line by its index; indexes count from 0.
 */
export function evidenceHint(lineOf: (index: number) => string, lineIndex: number): readonly string[] {
  for (let index = lineIndex; index >= Math.max(0, lineIndex - REACH); index -= 1) {
    const line = lineOf(index);
    if (HOLDER.test(line)) return [];
    if (QUOTATION.test(line) && index !== lineIndex) return [hintFor('<document id>')];
    const item = ITEM.exec(line);
    if (item !== null) return isEvidence(lineOf, index, item[1]?.length ?? 0) ? [hintFor(item[3] ?? '<document id>')] : [];
  }
  return [];
}

/** Whether the list that the item belongs to hangs on `evidence:` or `contrary:`. */
function isEvidence(lineOf: (index: number) => string, itemIndex: number, indent: number): boolean {
  for (let index = itemIndex - 1; index >= 0; index -= 1) {
    const line = lineOf(index);
    if (line.trim() === '' || indentOf(line) > indent) continue;
    if (HOLDER.test(line)) return true;
    if (!/^\s*- /.test(line) || indentOf(line) < indent) return false;
  }
  return false;
}

const hintFor = (id: string): string =>
  `pasted words may hold any mark in block form: write \`- ${id}: >-\` and put the words on the next line, indented by two more spaces than the id`;
