import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/blocks/read-blocks.js';
import type { Exhibit, JudgementsExhibit, TimelineExhibit } from '../../src/document/exhibits.js';
import type { FrameItem, Target, TextItem } from '../../src/frame/types.js';
import { layoutBlock } from '../../src/layout/layout-block.js';
import { blockContext } from '../support/block-context.js';
import { inkOf, linesOf, overhang, overlaps, slotOf } from '../support/frame-text.js';
import { kitMeasures } from '../support/lay-out-brief.js';

const ROOMS = { deck: { x: 48, y: 116, width: 864, height: 354 }, memo: { x: 71, y: 71, width: 453, height: 700 } } as const;

/** The text items of an exhibit laid out with the kit's own fonts. */
function lay(exhibit: Exhibit, target: Target): readonly TextItem[] {
  const { blocks } = readBlocks(
    [{ type: 'directive', id: '1', line: 1, name: exhibit.kind, attributes: { of: { type: 'exhibit', exhibit } }, children: [] }],
    'deck.hbs',
  );
  const [block] = blocks;
  if (block === undefined) throw new Error('No block');
  const { piece } = layoutBlock(block, ROOMS[target], { ...blockContext(target), measure: kitMeasures[target] }, false);
  return (piece?.items ?? []).filter((item: FrameItem): item is TextItem => item.type === 'text');
}

/** Pairs of items whose words touch, and items whose words leave their box. */
function trouble(items: readonly TextItem[], target: Target): readonly string[] {
  const measure = kitMeasures[target];
  const lines = items.flatMap((item) =>
    item.lines
      .filter(({ segments }) => segments.length > 0)
      .map((line) => ({ item, ink: inkOf(line, item.paragraphs, measure), slot: slotOf(line, item.paragraphs, measure) })),
  );
  const touching = lines.flatMap((a, index) =>
    lines
      .slice(index + 1)
      .flatMap((b) => (a.item !== b.item && overlaps(a.ink, b.ink) ? [`${linesOf(a.item).join(' ')} × ${linesOf(b.item).join(' ')}`] : [])),
  );
  const leaving = lines
    .filter(({ item, slot }) => overhang(slot, item.box) > 0.5)
    .map(({ item }) => `${linesOf(item).join(' ')} leaves its box`);
  return [...new Set([...touching, ...leaving])];
}

const timeline = (lanes: readonly string[], ticks: TimelineExhibit['ticks'], days: number): TimelineExhibit => ({
  kind: 'timeline',
  alt: 'Events',
  lanes,
  events: lanes.flatMap((lane) => [
    {
      from: 20000 + days / 2,
      to: 20000 + days / 2,
      dateLabel: '27 Jun',
      words: [{ text: 'Talks' }],
      lane,
      status: 'happened',
      statusLabel: null,
      inferred: false,
      turning: false,
    } as const,
  ]),
  ticks,
  from: 20000,
  to: 20000 + days,
  key: [],
});
const months = (count: number): TimelineExhibit['ticks'] =>
  Array.from({ length: count }, (_, index) => ({
    at: 20000 + index * 30,
    label: index === 0 ? 'Nov 2024' : index === 2 ? 'Jan 2025' : 'May',
    major: true,
  }));

describe.each(['deck', 'memo'] as const)('on a %s', (target) => {
  it('a timeline of nine months keeps its tick labels apart', () => {
    expect(trouble(lay(timeline(['Russia'], months(9), 270), target), target)).toEqual([]);
  });

  // A month of a page has less room than a label with its year.
  it('a timeline of eighteen months keeps its tick labels apart', () => {
    expect(trouble(lay(timeline(['Russia'], months(18), 540), target), target)).toEqual([]);
  });

  // A lane is as high as its events need, whatever lines its own name takes.
  it('a timeline gives the names of its lanes their room', () => {
    const names = ['Organization of Turkic States', 'Commonwealth of Independent States', 'Collective Security Treaty Organization'];
    expect(trouble(lay(timeline(names, months(3), 90), target), target)).toEqual([]);
  });

  it('judgements give a long common horizon its room', () => {
    const judgements: JudgementsExhibit = {
      kind: 'judgements',
      headings: ['Judgement', 'Likelihood, through the end of the parliamentary year 2026', 'Confidence'],
      rows: [
        {
          claim: [{ text: 'Talks go on.' }],
          likelihood: { term: 'likely', low: 0.55, high: 0.8 },
          horizon: null,
          confidence: { level: 1, word: 'Low confidence' },
          because: [],
        },
      ],
      reasons: false,
    };
    const items = lay(judgements, target);
    const heading = items.find((item) => linesOf(item).join(' ').startsWith('Likelihood'));
    const claim = items.find((item) => linesOf(item).join(' ') === 'Likely  55–80 %');
    expect((heading?.box.y ?? 0) + (heading?.box.height ?? 0)).toBeLessThan(claim?.box.y ?? 0);
    expect(trouble(items, target)).toEqual([]);
  });
});
