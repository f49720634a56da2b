import { describe, expect, it } from 'vitest';
import { type Appearance, evidenceFileSchema, toLedgerFile } from '../../src/evidence/ledger-file.js';
import { lockBrief } from '../../src/evidence/lock-brief.js';
import { numberSources } from '../../src/evidence/number-sources.js';
import type { Ledger } from '../../src/evidence/types.js';
import { documentOf, repositoryBrief, seedsCorpus } from '../support/seeds-corpus.js';

const corpus = seedsCorpus();
const ledger = ((): Ledger => {
  const { value } = lockBrief({ brief: repositoryBrief('turkey-mediation'), corpus, lock: null, frozen: false });
  if (value === undefined) throw new Error();
  return value.ledger;
})();
const META = { title: 'A title', asOf: '2025-11-21' };
const shown = (ids: readonly string[]): ReadonlyMap<string, readonly Appearance[]> =>
  new Map(ids.map((id, index) => [id, [{ output: 'deck', number: index + 1 }] as const]));

describe('toLedgerFile', () => {
  it('holds every statement of a copy that shows all, as the schema says', () => {
    const file = toLedgerFile(ledger, shown(ledger.statements.map(({ id }) => id)), corpus, META);
    expect(evidenceFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
    expect(file.statements).toHaveLength(ledger.statements.length);
    expect(file.documents.map(({ id }) => id)).toEqual(corpus.documents.map(({ id }) => id));
    for (const { evidence } of file.statements) {
      for (const { document, address } of evidence)
        expect(documentOf(corpus, document).text.slice(address.start, address.end)).toBe(address.text);
    }
    const ids = new Set(file.statements.map(({ id }) => id));
    expect(file.statements.flatMap(({ restsOn }) => restsOn).filter((id) => !ids.has(id))).toEqual([]);
  });
  it('carries only what the copy shows', () => {
    const file = toLedgerFile(ledger, shown(['whyNow']), corpus, META);
    expect(file.statements.map(({ id, appears }) => ({ id, appears }))).toEqual([
      { id: 'whyNow', appears: [{ output: 'deck', number: 1 }] },
    ]);
    expect(file.documents.map(({ id }) => id)).toEqual(['ankara-alignment']);
    expect(JSON.stringify(file)).not.toContain(ledger.statements.find(({ id }) => id === 'bottomLine')?.text);
  });
  it('hands the quotations of what is not shown to what rests on it', () => {
    const facts = ledger.statements.filter(({ id }) => id.startsWith('findings[0].facts'));
    const file = toLedgerFile(ledger, shown(['findings[0].title', facts[0]?.id ?? '']), corpus, META);
    const title = file.statements.find(({ id }) => id === 'findings[0].title');
    expect(title?.restsOn).toEqual([facts[0]?.id]);
    expect(title?.evidence.map(({ address }) => address.text)).toEqual(
      expect.arrayContaining(facts.slice(1).flatMap(({ evidence }) => evidence.map(({ address }) => address.text))),
    );
    for (const { text } of facts.slice(1)) expect(JSON.stringify(file)).not.toContain(JSON.stringify(text));
  });
  it('leaves no shown fact or judgement without evidence or support', () => {
    // Marks of the kit's charts join the ledger later.
    const withoutCharts = ledger.statements.filter(({ restsOn }) => !restsOn.some((id) => id.startsWith('chart:')));
    for (const { id, kind } of withoutCharts) {
      const [statement] = toLedgerFile(ledger, shown([id]), corpus, META).statements;
      if (kind === 'fact' || kind === 'judgement')
        expect([id, (statement?.evidence.length ?? 0) + (statement?.restsOn.length ?? 0) > 0]).toEqual([id, true]);
    }
  });
  it('lets what rests on a chart rest on its marks', () => {
    const base = { kind: 'fact', evidence: [], contrary: [], place: null } as const;
    const small: Ledger = {
      brief: 'x',
      statements: [
        { ...base, id: 'findings[0].title', text: 'T', restsOn: ['chart:bars'] },
        { ...base, id: 'chart:bars#1', text: '1', restsOn: [] },
      ],
    };
    expect(toLedgerFile(small, shown(['findings[0].title', 'chart:bars#1']), corpus, META).statements[0]?.restsOn).toEqual([
      'chart:bars#1',
    ]);
  });
});

describe('numberSources', () => {
  const index = numberSources(ledger, corpus);

  it('numbers quotations from 1 in the order of the statements, the same span once', () => {
    expect(index.notes.map(({ number }) => number)).toEqual(index.notes.map((_, at) => at + 1));
    const spans = index.notes.map(({ quotation: { address } }) => `${address.file}:${address.start}-${address.end}`);
    expect(new Set(spans).size).toBe(spans.length);
    const all = ledger.statements.flatMap(({ evidence, contrary }) => [...evidence, ...contrary]);
    expect(all.length).toBeGreaterThan(spans.length);
    for (const quotation of all)
      expect(index.notes[(index.noteOf(quotation) ?? 0) - 1]?.quotation.address.text).toBe(quotation.address.text);
    expect(index.notes.some(({ statementIds }) => statementIds.length > 1)).toBe(true);
  });
  it('gives cited documents letters in the order of the corpus', () => {
    expect(index.documents.map(({ letter, document }) => `${letter} ${document.id}`)).toEqual([
      'A istanbul-talks',
      'B ankara-alignment',
      'C turkic-world',
      'D sidelined',
      'E kremlin-baku-crisis',
    ]);
    expect(index.letterOf('sidelined')).toBe('D');
    expect(index.letterOf('nowhere')).toBeUndefined();
    expect(index.documents.flatMap(({ notes }) => notes).toSorted((a, b) => a - b)).toEqual(index.notes.map(({ number }) => number));
  });
  it('skips documents that nobody cites, and counts on after Z', () => {
    const [only] = index.notes;
    if (only === undefined) throw new Error();
    const document = documentOf(corpus, only.quotation.document);
    const many = { ...corpus, documents: [...Array.from({ length: 27 }, (_, at) => ({ ...document, id: `d${at}` })), document] };
    const statements = many.documents.slice(1).map(
      ({ id }) =>
        ({
          id,
          kind: 'fact',
          text: '',
          evidence: [{ ...only.quotation, document: id, address: { ...only.quotation.address, file: id } }],
          contrary: [],
          restsOn: [],
          place: null,
        }) as const,
    );
    expect(
      numberSources({ brief: 'x', statements }, many)
        .documents.map(({ letter }) => letter)
        .slice(-2),
    ).toEqual(['Z', 'AA']);
  });
});
