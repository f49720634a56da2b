import { describe, expect, it } from 'vitest';
import { proposeIds } from '../../../src/pipeline/init/propose-ids.js';

const idOf = (file: string, title = `[${file.replace(/\.[^.]+$/, '')}]`): string | undefined => proposeIds([{ file, title }])[0];

describe('ids in words', () => {
  it.each([
    ['harbour-strike-ends.txt', '[harbour-strike-ends]', 'harbour-strike-ends'],
    ['2011/05/04 Harbour Strike.md', '[04 Harbour Strike]', 'harbour-strike'],
    ['000_70de2304e36b7cb4.txt', 'Ice Charts Shared at Last', 'ice-charts-shared-last'],
    ['article1.txt', 'Der Große Öl-Streit', 'der-grosse-ol-streit'],
    ['x.txt', 'Заявление МИД России', 'zayavlenie-mid-rossii'],
    ['x.txt', 'Türkiye ile Azərbaycan', 'turkiye-ile-azerbaycan'],
    ['the-very-long-name-of-one-file-indeed.txt', '[the-very-long-name-of-one-file-indeed]', 'very-long-name-one'],
    ['1.txt', '[1]', 'document-1'],
    ['人民日报.txt', '[人民日报]', 'document-1'],
    ['007.txt', '[On ice charts and polar routes]', 'ice-charts-polar-routes'],
    ['speaker.txt', '[speaker]', 'speaker-2'],
  ])('%s, %s: %s', (file, title, id) => expect(idOf(file, title)).toBe(id));

  it('are all different', () => {
    const ids = proposeIds(['a/gas-deal.txt', 'b/gas-deal.txt', 'c/gas-deal.md'].map((file) => ({ file, title: '[gas-deal]' })));
    expect(ids).toEqual(['gas-deal', 'gas-deal-2', 'gas-deal-3']);
  });
});
