import { describe, expect, it } from 'vitest';
import { indexActors } from '../../../src/corpus/actors/find-mentions.js';
import { findDocumentQuotations } from '../../../src/corpus/quotations/find-quotations.js';
import { documentOf } from '../../support/read-seeds.js';

const index = indexActors([]);
const fill = (piece: string, size: number) => `Headline\n\n${piece.repeat(Math.ceil(size / piece.length))}`;
/** Processor time for a text, in milliseconds; the reading of the file is not counted. */
function timeOf(piece: string, size: number): number {
  const document = documentOf(fill(piece, size));
  const started = process.cpuUsage();
  findDocumentQuotations(document, index);
  return process.cpuUsage(started).user / 1000;
}

// What does not grow in proportion takes many times as long; the bound leaves room for a busy machine.
describe('a long text takes time in proportion to its length', () => {
  it.each([
    ['of opening marks', '“'],
    ['of single marks', " 'a"],
    ['of quotations without words between', '"a b c d e" '],
    ['of quotations and a speaker in one sentence', '"a b c d e," Doe said, '],
    ['of verbs of saying', 'Doe said '],
    ['of colons before quotations', 'Doe: "a b c d e" '],
    ['of passives', 'it was called "a b c d e" '],
    ['of pronouns', 'He said "a b c d e". '],
    ['of posts', 'The president said "a b c d e". Jane Doe, president of Xanadu. '],
    ['of paragraphs that do not close', '"We go on and on\n\n'],
    ['of nested quotations', '"He told me \'we go on and on\' today," Doe said. '],
  ])('%s', (_, piece) => expect(timeOf(piece, 100_000)).toBeLessThan(2_500), 60_000);
});
