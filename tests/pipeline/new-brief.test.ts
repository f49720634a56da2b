// A new brief builds as it stands, and with any of its candidates taken up.
import { describe, expect, it } from 'vitest';
import { createBuilder } from '../../src/pipeline/create-builder.js';
import type { ProjectFiles } from '../../src/pipeline/types.js';
import { BUILD, projectOf } from '../support/build-shipped.js';

/** Blocks of a text that stand behind `#` and are no prose. */
const blocksOf = (text: string): readonly string[] =>
  text.split('\n\n').filter((part) => part.split('\n').every((line) => /^#(?! \S)/.test(line)));
const takeUp = (text: string, block: string): string => text.replace(block, () => block.replace(/^#/gm, ''));

const newText = (themes: readonly string[], files: ProjectFiles = projectOf({})): string =>
  createBuilder(files).newBrief('briefs/mine.yaml', { themes, today: '2025-11-21' })?.file.text ?? '';

/** The errors of each text as a brief, none but those. */
async function errorsOf(texts: readonly string[], files: ProjectFiles = projectOf({})): Promise<readonly (readonly string[])[]> {
  const { briefs } = projectOf(Object.fromEntries(texts.map((text, at) => [`brief-${at}`, text])));
  const builder = createBuilder({ ...files, briefs });
  const found: (readonly string[])[] = [];
  for (const { name } of briefs) {
    const { diagnostics } = await builder.build(name, { ...BUILD, checkOnly: true });
    found.push(diagnostics.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code} ${message}`));
  }
  return found;
}

describe('a new brief', () => {
  it.each([[['turkey-mediation']], [['ots-rise']], [['russia-azerbaijan-rift', 'ots-rise', 'turkey-mediation']]])(
    'builds as it stands, with some twenty candidates: %s',
    async (themes) => {
      const text = newText(themes);
      const strict = await createBuilder(projectOf({ mine: text })).build('mine', { ...BUILD, strict: true });
      expect(strict.diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
      expect(strict.outputs.length).toBeGreaterThan(1);
      const candidates = blocksOf(text).filter((block) => /^# {2}- (?:title|about):/m.test(block));
      const facts = candidates.join('\n').match(/# say:/g) ?? [];
      expect(facts.length).toBeGreaterThanOrEqual(15);
      expect(facts.length).toBeLessThanOrEqual(30);
      const findings = candidates.filter((block) => /^# {2}- title:/m.test(block)).length;
      expect(findings).toBeLessThanOrEqual(8);
      expect(text).toContain(`# Findings: ${findings} to choose from; a brief has at most 8`);
    },
  );

  it.each(['turkey-mediation', 'ots-rise', 'russia-azerbaijan-rift'])(
    'builds with any one finding, and says what a bottom line and a judgement still need: %s',
    async (theme) => {
      const text = newText([theme]);
      const blocks = blocksOf(text);
      const errors = await errorsOf(blocks.map((block) => takeUp(text, block)));
      blocks.forEach((block, at) => {
        const codes = errors[at]?.map((error) => error.split(' ')[0]);
        if (block.startsWith('#bottomLine')) expect(codes).toEqual(['evidence/unsupported']);
        else if (block.includes('likelihood:')) expect(codes).toEqual(['brief/wrong-type', 'brief/unknown-value']);
        else expect(errors[at], block).toEqual([]);
      });
    },
  );

  it('builds with all findings at once, and with a judgement that was made', async () => {
    const text = newText(['turkey-mediation']);
    const findings = blocksOf(text).filter((block) => block.includes('- title:'));
    const judged = takeUp(text, blocksOf(text).find((block) => block.includes('likelihood:')) ?? '')
      .replace(/likelihood:.*/, 'likelihood: likely')
      .replace(/confidence:.*/, 'confidence: low');
    const all = findings.reduce(takeUp, judged);
    expect(await errorsOf([judged, all])).toEqual([[], []]);
  });

  it('says where the author has not written a sentence yet', async () => {
    const text = newText(['turkey-mediation']);
    const taken = takeUp(text, blocksOf(text).find((block) => block.includes('- title:')) ?? '');
    const { briefs } = projectOf({ bare: text, taken });
    const builder = createBuilder(projectOf({}, { briefs }));
    const codesOf = async (name: string): Promise<readonly string[]> =>
      (await builder.build(name, { ...BUILD, checkOnly: true })).diagnostics
        .filter(({ code }) => code === 'brief/placeholder')
        .map(({ message }) => /`([^`]+)`/.exec(message)?.[1] ?? '');
    expect(await codesOf('bare')).toEqual([]);
    expect(await codesOf('taken')).toEqual(['title', 'findings[0].title']);
  });

  const ODD = `Ports of the east

On 4 March 2019 the port of Massawa reopened: "We will #not - close: 'ever' again", said Minister Sara Tesfay, {in} [the] hall & at 10:30. Some 4,500 people came.

However, the port of Massawa handled 12 % less cargo in 2018 - a \`record\` low, * the ministry said; | 5 > 4 # true?
`;
  const OTHER = `Massawa opens

The port of Massawa reopened on 5 March 2019 after nine weeks, and some 4,500 people came, said Minister Sara Tesfay in the hall.
`;

  it('takes words where the corpus has no themes, whatever marks the texts hold', async () => {
    const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
    const files = projectOf(
      {},
      {
        corpus: {
          folder: 'seeds',
          documents: [
            { path: 'odd.txt', bytes: encode(ODD) },
            { path: 'other.txt', bytes: encode(OTHER) },
          ],
        },
      },
    );
    const text = newText(['port of Massawa', "Minister's: #1"], files);
    const blocks = blocksOf(text).filter((block) => /- (?:title|about):/.test(block));
    expect(blocks.length).toBeGreaterThan(1);
    expect(await errorsOf([text, ...blocks.map((block) => takeUp(text, block))], files)).toEqual([[], ...blocks.map(() => [])]);
  });

  it('has nothing to offer on a theme that no source speaks to, and builds nothing it cannot', () => {
    const files = projectOf({}, { corpus: { folder: 'seeds', documents: [{ path: 'a.txt', bytes: new TextEncoder().encode(OTHER) }] } });
    const text = newText(['zzzz'], files);
    expect(blocksOf(text).filter((block) => block.includes('- title:'))).toEqual([]);
  });
});
