import { describe, expect, it } from 'vitest';
import { proposeThemes } from '../../../src/corpus/ranking/propose-themes.js';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import { seedsCorpus } from '../../support/seeds-corpus.js';

const themesOf = (texts: Readonly<Record<string, string>>) =>
  proposeThemes(
    readCorpus({ folder: 'x', documents: Object.entries(texts).map(([path, text]) => ({ path: `${path}.txt`, bytes: Buffer.from(text) })) })
      .value!,
  );

const TEXTS = {
  'copper-one':
    'Copper strike in Chile\n\nSantiago, 4 May 2011\n\nA copper strike closed two mines in Chile. Copper prices rose, and the copper strike goes on. Miners in Chile want higher wages.',
  'copper-two':
    'Copper prices fall\n\nLima, 9 June 2012\n\nCopper prices fell in Peru after the copper strike in Chile ended. Miners in Chile went back. Copper prices had doubled.',
  'ice-one':
    'Ice charts shared\n\nOslo, 3 March 2014\n\nNorway and Russia share ice charts of the polar route. Sea ice was thin. Ice charts save ships on the polar route.',
  'ice-two':
    'Polar route opens\n\nMurmansk, 7 July 2015\n\nThe polar route opened early as sea ice broke. Russia sold ice charts to Norway. Tankers took the polar route.',
  bees: 'Bees return\n\nBern, 1 April 2016\n\nBee hives in Switzerland doubled. Keepers of bee hives in Switzerland feed them sugar syrup. Sugar syrup is cheap.',
};

describe('proposed themes', () => {
  const { themes, others } = themesOf(TEXTS);

  it('put documents together that share phrases and actors', () => {
    expect(themes.map(({ documents }) => [...documents].sort())).toEqual(
      expect.arrayContaining([
        ['copper-one', 'copper-two'],
        ['ice-one', 'ice-two'],
      ]),
    );
    expect(themes).toHaveLength(2);
  });

  it('keep a document of its own apart', () => {
    expect(others.map(({ documents }) => documents)).toEqual([['bees']]);
    expect(others[0]?.actors).toContain('Switzerland');
  });

  it('have a title, an open question, terms, actors and a period', () => {
    const copper = themes.find(({ documents }) => documents.includes('copper-one'));
    expect(copper?.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(copper?.title).toMatch(/^Copper .*: Chile/);
    expect(copper?.question).toMatch(/^What do the sources report on copper .*\?$/);
    expect(copper?.terms.length).toBeGreaterThan(1);
    expect(copper?.terms.length).toBeLessThanOrEqual(12);
    expect(copper?.actors).toEqual(expect.arrayContaining(['Chile', 'Peru']));
    expect(copper?.period).toEqual({ from: '2010', to: null });
  });

  it('leave the period open where a document has no date', () => {
    const undated = themesOf({ ...TEXTS, 'copper-two': TEXTS['copper-two'].replace('Lima, 9 June 2012\n\n', '') });
    expect(undated.themes.find(({ documents }) => documents.includes('copper-two'))?.period).toEqual({ from: null, to: null });
  });

  it('split a corpus on one subject into two to four', () => {
    const { themes: seeds } = proposeThemes({ ...seedsCorpus(), themes: [] });
    expect(seeds.length).toBeGreaterThanOrEqual(2);
    expect(seeds.length).toBeLessThanOrEqual(4);
    expect(new Set(seeds.map(({ id }) => id)).size).toBe(seeds.length);
    for (const { documents, terms } of seeds) expect(documents.length * terms.length).toBeGreaterThan(3);
  });

  it('name one for a single document, and two where none share anything', () => {
    expect(themesOf({ bees: TEXTS.bees }).themes).toHaveLength(1);
    expect(themesOf({ bees: TEXTS.bees, copper: TEXTS['copper-one'], ice: TEXTS['ice-one'] }).themes).toHaveLength(2);
  });

  it('survive documents with nothing in them', () => {
    expect(themesOf({ a: 'Yes.', b: 'No.' })).toEqual({ themes: [], others: [] });
  });

  it('are named by whole names', () => {
    const text =
      'Gas storage is full, von der Leyen said. The gas storage of von der Leyen is dear. Gas storage pleased von der Leyen, and von der Leyen left.';
    const { themes: named } = themesOf({ a: text });
    expect(named[0]?.title).toBe('Gas storage and von der Leyen');
  });

  it('write articles where English does', () => {
    const text =
      'The gas treaty was signed. The gas treaty binds the United Kingdom and the European Union. The United Kingdom and the European Union met.';
    const [theme] = themesOf({ a: text }).themes;
    expect(theme?.title).toMatch(/the United Kingdom/);
    expect(theme?.title).toMatch(/the European Union/);
  });
});
