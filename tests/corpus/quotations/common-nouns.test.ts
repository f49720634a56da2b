import { describe, expect, it } from 'vitest';
import { found } from './found.js';

type Case = readonly [text: string, expected: readonly string[]];

describe('a common noun at the beginning of a sentence', () => {
  it.each<Case>([
    [
      'Costs have risen by a fifth, Hale LNG chief executive Robert Tan told investors. “We lost nine months to a single permit,” he said.',
      ['Robert Tan: We lost nine months to a single permit,'],
    ],
    [
      'Prices have tripled since 2021, economist Radu Marin told lawmakers. "Nobody can pay this," he said.',
      ['Radu Marin: Nobody can pay this,'],
    ],
    [
      'Exports fell sharply, Deputy Prime Minister Ion Rusu said. "We are not blackmailing anyone," he added. "They are."',
      ['Ion Rusu: We are not blackmailing anyone,', 'Ion Rusu: They are.'],
    ],
    [
      'Unemployment has doubled, Labour Minister Rosa Pinto said. "We will not sit and watch," she said.',
      ['Rosa Pinto: We will not sit and watch,'],
    ],
    ['Fishermen met Ana Reyes. Nets are empty. "There is nothing left," she said.', ['Ana Reyes: There is nothing left,']],
    ['Adams fell out with London. Gerry Adams spoke. "We will not go back," he said.', ['Gerry Adams: We will not go back,']],
    ['Rice said talks would go on. "We are not there yet," she told reporters.', ['Rice: We are not there yet,']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});
