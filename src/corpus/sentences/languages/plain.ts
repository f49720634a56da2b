// Any other language: what most of those written in Latin or Cyrillic letters share.
import type { SentenceRules } from '../types.js';
import { wordSet } from './word-set.js';

const none: ReadonlySet<string> = new Set();

export const plain: SentenceRules = {
  language: 'und',
  neverLast: wordSet('Dr Prof Mr Mrs Ms M Mme Mlle Sr Sra Hr Fr Ing Mag St Ste vgl bzw z.B d.h u.a p.ex ej cf vs e.g i.e'),
  beforeNames: wordSet('St Ste'),
  withNumber: wordSet('no nr nº n art arts fig p pp s str vol núm num tel'),
  rarelyLast: wordSet('Inc Ltd Co Corp GmbH S.A S.p.A etc'),
  oftenLast: wordSet('usw u.s.w ecc'),
  afterClock: none,
  followers: none,
  starters: none,
  verbs: none,
  saying: none,
  labels: none,
  marked: wordSet('Yahoo'),
  months: none,
  hasOrdinals: true,
  common: none,
};
