// What counts as one source.
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import type { Corpus } from '../../../src/corpus/types.js';
import { createGroupSources } from '../../../src/evidence/independence/group-sources.js';

interface Written {
  readonly title?: string;
  readonly authors?: readonly { readonly name: string }[];
  readonly publisher?: string;
  readonly text: string;
}

function group(written: Readonly<Record<string, Written>>): readonly string[] {
  const documents = Object.entries(written).map(([id, { text }]) => ({ path: `${id}.txt`, bytes: new TextEncoder().encode(text) }));
  const catalogue = Object.fromEntries(
    Object.entries(written).map(([id, { text: _, ...rest }]) => [id, { file: `${id}.txt`, title: `About ${id}`, ...rest }]),
  );
  const corpus = readCorpus({ folder: 'seeds', documents, catalogue: { path: 'corpus.yaml', text: stringify({ documents: catalogue }) } })
    .value as Corpus;
  return createGroupSources(corpus)(Object.keys(written)).map(
    ({ documents: ids, because }) => `${ids.join('+')}${because === null ? '' : `: ${because}`}`,
  );
}
const HARVEST = 'Tea growers in the highlands expect a poor harvest after two months without rain, the union of growers said on Monday.';
const PORT = 'The port of the capital will close for repairs in the summer, and ships will be sent to the north for as long as that takes.';

describe('createGroupSources', () => {
  it('counts documents of which nothing in common is known each for itself', () =>
    expect(group({ one: { text: HARVEST }, other: { text: PORT } })).toEqual(['one', 'other']));
  it('counts one author once, whatever the accents', () =>
    expect(
      group({ one: { text: HARVEST, authors: [{ name: 'Zoë Adan' }] }, other: { text: PORT, authors: [{ name: 'Zoe Adan' }] } }),
    ).toEqual(['one+other: both by Zoë Adan']));
  it('counts one publisher once', () =>
    expect(group({ one: { text: HARVEST, publisher: 'The Courier' }, other: { text: PORT, publisher: 'The Courier' } })).toEqual([
      'one+other: both published by The Courier',
    ]));
  it('counts much the same text once', () =>
    expect(group({ one: { text: `${HARVEST} ${PORT}` }, other: { text: `${HARVEST} Nobody at the ministry wanted to comment.` } })).toEqual(
      ['one+other: much the same text'],
    ));
  it('counts a text and one that quotes its author once', () =>
    expect(
      group({
        one: { text: HARVEST, authors: [{ name: 'Zoe Adan' }] },
        other: { text: `${PORT} Prices of tea will rise, as Zoe Adan wrote last week.` },
      }),
    ).toEqual(['one+other: `other` quotes `one`']));
  it('follows chains, and leaves the rest alone', () =>
    expect(
      group({
        one: { text: HARVEST, authors: [{ name: 'Zoe Adan' }] },
        other: { text: PORT, publisher: 'The Courier' },
        third: { text: 'Schools in the south open a week late this year.' },
        last: { text: 'Rain came at last to the hills.', authors: [{ name: 'Zoe Adan' }], publisher: 'The Courier' },
      }),
    ).toEqual(['third', 'one+other+last: both by Zoe Adan; both published by The Courier']));
});
