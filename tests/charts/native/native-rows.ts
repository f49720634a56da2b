// Rows for charts that PowerPoint has a kind for: dates, gaps, negatives, and words in three alphabets.
import { rowsOf } from '../compile-small.js';

const YEARS = ['2021', '2022', '2023', '2024'];
export const trade = rowsOf(
  YEARS.flatMap((year, index) => [
    { year, partner: 'Rusya', value: 4 + index },
    { year, partner: 'Türkiye', value: 7 - index },
    { year, partner: 'Казахстан', value: 2 + index / 2 },
  ]),
);
export const months = rowsOf(
  Array.from({ length: 18 }, (_, index) => ({
    date: new Date(Date.UTC(2024, index, 1)).toISOString().slice(0, 10),
    value: 20 + Math.round(10 * Math.sin(index / 2)),
    low: 15 + Math.round(10 * Math.sin(index / 2)),
    high: 26 + Math.round(10 * Math.sin(index / 2)),
    index: 100 + index * 3,
  })),
);
export const polls = rowsOf([
  { date: '2025-01-17', party: 'A', share: 0.31 },
  { date: '2025-02-03', party: 'A', share: 0.33 },
  { date: '2025-02-28', party: 'A', share: null },
  { date: '2025-04-11', party: 'A', share: 0.35 },
  { date: '2025-06-02', party: 'A', share: 0.36 },
  { date: '2025-01-17', party: 'B', share: 0.28 },
  { date: '2025-02-03', party: 'B', share: 0.26 },
  { date: '2025-02-28', party: 'B', share: 0.27 },
  { date: '2025-04-11', party: 'B', share: 0.25 },
  { date: '2025-06-02', party: 'B', share: 0.22 },
]);
export const points = rowsOf(
  Array.from({ length: 24 }, (_, index) => ({
    gdp: 2 + ((index * 37) % 60),
    life: 60 + ((index * 17) % 25),
    people: 1 + ((index * 13) % 80),
    region: ['Asia', 'Europe', 'Africa'][index % 3] ?? '',
    country: `C${index}`,
  })),
);
export const estimates = rowsOf([
  { label: 'Alpha', mid: 5, low: 4, high: 6.5 },
  { label: 'Beta', mid: 7, low: 6, high: 7.5 },
  { label: 'Gamma', mid: 3, low: 1.5, high: 4 },
  { label: 'Delta', mid: 6, low: 5, high: 8 },
]);
export const bridge = rowsOf([
  { step: 'Start', from: 0, to: 10, kind: 'total' },
  { step: 'Aid', from: 10, to: 14, kind: 'up' },
  { step: 'Tax', from: 14, to: 17, kind: 'up' },
  { step: 'Debt', from: 17, to: 11, kind: 'down' },
  { step: 'End', from: 0, to: 11, kind: 'total' },
]);
export const periods = rowsOf([
  { who: 'Mission', start: '2023-02-01', end: '2023-11-15', phase: 'planned' },
  { who: 'Mission', start: '2024-01-10', end: '2025-03-01', phase: 'held' },
  { who: 'Talks', start: '2023-06-01', end: '2024-06-30', phase: 'held' },
  { who: 'Truce', start: '2024-09-01', end: '2025-09-01', phase: 'planned' },
]);
export const hostile = rowsOf([
  { label: '=HYPERLINK("x")', value: 3 },
  { label: '@cmd & <b>', value: -2 },
  { label: 'Іран\u00a0— «Ş»', value: 0 },
]);
