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
    [
      'companies by their shares and their legal form',
      'Harbour Pines Bhd said so. Analysts said Harbour Pines, which was listed in 1994, would grow. Harbour Pines shares fell.',
      ['organisation Harbour Pines 2', 'organisation Harbour Pines Bhd 1'],
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

describe('single words that nothing explains', () => {
  const treaty =
    'In May 2009 Kesra signed a fisheries treaty with Oldavia. Exports from Kesra to Oldavia rose by 4 percent. Later Oldavia closed its ports, and Kesra did the same. Nobody in Norway knew what Kesra wanted of Oldavia.';

  it('are offered where they stand so often inside sentences', () => {
    expect(suggest(treaty)).toEqual(['state Kesra 4', 'group Oldavia 4']);
  });

  it('are groups where nothing tells the kind', () => {
    expect(suggest('Voters like Tavira. Some fear Tavira, others trust Tavira, and many follow Tavira.')).toEqual(['group Tavira 4']);
  });

  it('come first where they are named most', () => {
    const text = `${treaty} ${'Later the ships of Kesra left. '.repeat(36)}Minister Ana Costa was glad, and Costa left.`;
    expect(suggest(text).slice(0, 3)).toEqual(['state Kesra 40', 'group Oldavia 4', 'person Ana Costa (Costa) 2']);
  });

  it.each([
    ['a people beside its country', `${treaty} Then the Kesran fleet, a Kesran ship and two Kesran crews came.`, 'Kesran'],
    ['words that are written small too', 'The Harvest failed. So the Harvest, this Harvest, our Harvest is the last harvest.', 'Harvest'],
    ['heads of sentences', 'Growers wait. Growers hope. Growers pray. Growers plant. Growers leave.', 'Growers'],
    ['what is named twice only', 'They spoke of Tavira, then left for the coast. The map shows Tavira too.', 'Tavira'],
    ['known states', 'So Peru left. Later Peru came. Only Peru stayed. Even Peru paid.', 'Peru'],
  ])('are not %s', (_, text, name) => expect(suggest(text).some((line) => line.includes(` ${name} `))).toBe(false));

  it('are a state where it has a government or exports, a place where things happen in it', () => {
    const found = suggest(
      "Police asked Belmora's government for help, and Belmora's parliament met. It rained in Quista, near Quista and around Quista for days.",
    );
    expect(found).toEqual(['place Quista 3', 'state Belmora 2']);
  });

  it('take time in proportion to the text', () => {
    const text = (times: number): string =>
      Array.from(
        { length: times },
        (_, at) => `Then K${(at % 700).toString(36)}ora met M${at.toString(36)}ira near the port of Zavella.`,
      ).join(' ');
    const time = (times: number): number => {
      const corpus = corpusWith([text(times)]);
      const start = performance.now();
      suggestActors(corpus);
      return performance.now() - start;
    };
    time(500);
    expect(time(16_000)).toBeLessThan(Math.max(1500, 40 * Math.max(5, time(2000))));
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
