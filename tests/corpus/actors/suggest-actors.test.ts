import { describe, expect, it } from 'vitest';
import { suggestActors } from '../../../src/corpus/actors/suggestions/suggest-actors.js';
import { toActorsYaml } from '../../../src/corpus/actors/suggestions/to-actors-yaml.js';
import { readActors } from '../../../src/corpus/reading/read-actors.js';
import { corpusOf, slice } from '../../support/read-seeds.js';

const corpusWith = (texts: readonly string[], actors?: string) => {
  const files = Object.fromEntries(texts.map((text, at) => [`${at}.txt`, `Headline\n\n${text}`]));
  const { value } = corpusOf(files, actors === undefined ? {} : { actors });
  if (value === undefined) throw new Error('no corpus');
  return value;
};
/** `person Ana Costa (Costa) 3` */
const suggest = (...texts: string[]) =>
  suggestActors(corpusWith(texts), { least: 1 }).map(
    ({ name, kind, names, count }) => `${kind} ${name}${names.length === 0 ? '' : ` (${names.join(', ')})`} ${count}`,
  );

describe('suggestActors', () => {
  it.each([
    ['a title and a surname', 'Foreign Minister Lars Holm resigned on Friday. Holm gave no reason for it.', ['person Lars Holm (Holm) 2']],
    [
      'titles with a country in front',
      'Peruvian President Alan Quiroga said he would go. "We wait," Quiroga told reporters.',
      ['person Alan Quiroga (Quiroga) 2'],
    ],
    [
      'a spokesman of a ministry',
      'Interior Ministry spokesman Jalal Osmani denied it. Osmani blamed the rain.',
      ['person Jalal Osmani (Osmani) 2'],
    ],
    [
      'particles',
      'Johan van der Meer spoke first. After him came the others, and van der Meer left.',
      ['person Johan van der Meer (van der Meer) 2'],
    ],
    [
      'spellings that differ in accents',
      'Carlos Peña won. Later in the evening Carlos Pena spoke of it.',
      ['person Carlos Pena (Carlos Peña) 2'],
    ],
    [
      'an abbreviation in brackets',
      'The Lake Tana Basin Authority (LTBA) met on Monday. The LTBA will meet again in May.',
      ['organisation Lake Tana Basin Authority (LTBA) 3'],
    ],
    [
      'bodies by their heads',
      'A report by the Centre for Strategic and Maritime Studies warned of it.',
      ['organisation Centre for Strategic and Maritime Studies 1'],
    ],
    ['places', 'Fighting went on near Qaryatayn and in the city of Deir Hafer.', ['place Deir Hafer 1']],
    ['actors that are known', 'Russia and the European Union met in Moscow, French officials said to the Kremlin.', []],
    ['heads of sentences', 'Yesterday it rained. However, nobody left. Voters stayed. It was cold yesterday, voters said.', []],
    ['days, months, faiths and peoples', 'On Monday in March the Muslim and Kurdish voters of Europe stayed at home.', []],
    ['treaties, wars and operations', 'The Second World War and the Oslo Accords came up, and so did Operation Desert Wind.', []],
    ['names in quotation marks', 'His film “Empty Rooms” won a prize that year in the capital.', []],
  ])('reads %s', (_, text, expected) => expect(suggest(text)).toEqual(expected));

  it('counts documents, and puts first what is named most', () => {
    const found = suggestActors(
      corpusWith(['Minister Ana Costa met Joan Hart. Costa spoke.', 'Then Ana Costa met nobody at all that day.']),
    );
    expect(found.map(({ name, count, documents }) => [name, count, documents])).toEqual([['Ana Costa', 3, 2]]);
  });

  it('shows a place in the source', () => {
    const corpus = corpusWith(['On that day  Joan  Hart came by the last train of all. Nobody met Joan Hart at the station.']);
    const [first] = suggestActors(corpus);
    const document = corpus.documents.find(({ id }) => id === first?.example.document);
    expect(document === undefined || first === undefined ? '' : slice(document, first.example.span)).toBe('Joan  Hart');
  });

  it('leaves a surname of two to the one who has it most', () => {
    const found = suggest('Joan Hart came, and Hart spoke, and Hart left. Peter Hart stayed. Nobody asked Peter Hart why.');
    expect(found).toEqual(['person Joan Hart (Hart) 3', 'person Peter Hart 2']);
  });

  it('offers nobody whom actors.yaml has', () => {
    const corpus = corpusWith(
      ['Joan Hart came, and Hart spoke. Peter Low left, and Low was angry.'],
      'actors:\n  Joan Hart: {kind: person, names: [Hart]}\n',
    );
    expect(suggestActors(corpus).map(({ name }) => name)).toEqual(['Peter Low']);
  });
});

describe('toActorsYaml', () => {
  it('is read when pasted below `actors:`', () => {
    const text = 'Foreign Minister Lars Holm resigned. Holm left. The Lake Tana Basin Authority (LTBA) met; the LTBA will meet again.';
    const yaml = toActorsYaml(suggestActors(corpusWith([text])));
    expect(yaml).toBe(
      [
        '  Lake Tana Basin Authority: # 3 times, 1 document',
        '    kind: organisation',
        '    names: [LTBA]',
        '  Lars Holm: # 2 times, 1 document',
        '    kind: person',
        '    names: [Holm]',
      ].join('\n'),
    );
    const { value, diagnostics } = readActors({ path: 'actors.yaml', text: `actors:\n${yaml}\n` });
    expect(diagnostics).toEqual([]);
    expect(value?.find(({ name }) => name === 'Lars Holm')?.names).toEqual(['Lars Holm', 'Holm']);
  });

  it('quotes what YAML would read otherwise', () => {
    const yaml = toActorsYaml([
      {
        name: 'Yes: No',
        kind: 'group',
        names: ['null', 'a, b'],
        count: 1,
        documents: 1,
        example: { document: 'a', span: { start: 0, end: 1 } },
      },
    ]);
    expect(readActors({ path: 'actors.yaml', text: `actors:\n${yaml}\n` }).value?.at(-1)?.names).toEqual(['Yes: No', 'null', 'a, b']);
  });
});
