import { expect, it } from 'vitest';
import { indexActors } from '../../../src/corpus/actors/find-mentions.js';
import { findDocumentQuotations } from '../../../src/corpus/quotations/find-quotations.js';
import { documentOf } from '../../support/read-seeds.js';

const index = indexActors([]);

// What does not grow in proportion takes many times as long; the bound leaves room for a busy machine.
it.each([
  ['Песков сказал, что «мы готовы к диалогу», '],
  ['«Мы готовы, — сказал Песков. — Мы ждём». '],
  ['«Да, — сказал '],
  ['Иван Иванов и Мария Петрова, '],
  ['Erdoğan, "biz buna hazırız" dedi ve '],
  ['“Biz hazırıq”, - deyə Əliyev bildirib, '],
])('a long text of %s takes time in proportion to its length', (piece) => {
  const document = documentOf(`Заголовок\n\n${piece.repeat(Math.ceil(100_000 / piece.length))}`);
  const started = process.cpuUsage();
  findDocumentQuotations(document, index);
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(2_500);
});
