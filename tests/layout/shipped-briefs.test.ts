import { beforeAll, describe, expect, it } from 'vitest';
import { makeCitations } from '../../src/compose/cite.js';
import { documentLetters } from '../../src/compose/document-letters.js';
import type { Frame, FrameItem, Paragraph, Run } from '../../src/frame/types.js';
import type { LaidOut } from '../../src/layout/types.js';
import {
  cellsOf,
  inkOf,
  linesOf,
  nodesOf,
  overhang,
  overlaps,
  paintedNodes,
  paragraphsOn,
  slotOf,
  textOfParagraph,
} from '../support/frame-text.js';
import { kitMeasures, type LockedBrief, laidOut, lockShipped, SHIPPED_BRIEFS } from '../support/lay-out-brief.js';

interface Shipped {
  readonly locked: LockedBrief;
  readonly deck: LaidOut;
  readonly a4: LaidOut;
  readonly letter: LaidOut;
}

const shipped = new Map<string, Shipped>();
const get = (name: string): Shipped => {
  const found = shipped.get(name);
  if (found === undefined) throw new Error(name);
  return found;
};

beforeAll(() => {
  for (const name of SHIPPED_BRIEFS) {
    const locked = lockShipped(name);
    const [deck, a4, letter] = [locked.layOut('deck'), locked.layOut('memo', 'a4'), locked.layOut('memo', 'letter')].map(laidOut) as [
      LaidOut,
      LaidOut,
      LaidOut,
    ]; // three in, three out
    shipped.set(name, { locked, deck, a4, letter });
  }
}, 60_000);

const framesOf = (name: string): readonly { readonly where: string; readonly frame: Frame; readonly laid: LaidOut }[] =>
  (['deck', 'a4', 'letter'] as const).flatMap((kind) => {
    const laid = get(name)[kind];
    return laid.layout.frames.map((frame) => ({ where: `${kind} ${frame.number}`, frame, laid }));
  });
/** What a test found wrong, each with the place; empty when all is well. */
const trouble = (name: string, find: (frame: Frame, laid: LaidOut) => readonly string[]): readonly string[] =>
  framesOf(name).flatMap(({ where, frame, laid }) => find(frame, laid).map((what) => `${where}: ${what}`));

const rest = (item: FrameItem): string => (item.type === 'text' ? linesOf(item).join(' / ').slice(0, 60) : item.name);

/** Lines that stand on a frame with the box that they must keep to. */
function linesOn(frame: Frame, laid: LaidOut) {
  const measure = kitMeasures[laid.layout.target];
  return frame.items.flatMap((item) => {
    const holders =
      item.type === 'text'
        ? [{ box: item.box, lines: item.lines, paragraphs: item.paragraphs }]
        : item.type === 'table'
          ? cellsOf(item).map(({ box, cell }) => ({ box, lines: cell.lines, paragraphs: cell.paragraphs }))
          : [];
    return holders.flatMap(({ box, lines, paragraphs }) =>
      lines
        .filter((line) => line.segments.some(({ text }) => text.trim() !== ''))
        .map((line) => ({ item, box, ink: inkOf(line, paragraphs, measure), slot: slotOf(line, paragraphs, measure) })),
    );
  });
}

describe.each(SHIPPED_BRIEFS)('%s', (name) => {
  it('keeps every line inside its box, in both directions', () => {
    expect(
      trouble(name, (frame, laid) =>
        linesOn(frame, laid)
          .filter(({ slot, box }) => overhang(slot, box) > 0.01)
          .map(({ item }) => rest(item)),
      ),
    ).toEqual([]);
  });

  it('keeps every item inside its slide or page', () => {
    expect(
      trouble(name, (frame, { layout }) => frame.items.filter(({ box }) => overhang(box, { x: 0, y: 0, ...layout.size }) > 0.01).map(rest)),
    ).toEqual([]);
  });

  it('lets no words touch other words', () => {
    expect(
      trouble(name, (frame, laid) => {
        const lines = linesOn(frame, laid);
        return lines.flatMap((a, index) =>
          lines.slice(index + 1).flatMap((b) => (a.item !== b.item && overlaps(a.ink, b.ink) ? [`${rest(a.item)} × ${rest(b.item)}`] : [])),
        );
      }),
    ).toEqual([]);
  });

  it('lets no words run into a chart', () => {
    expect(
      trouble(name, (frame, laid) => {
        const charts = frame.items.filter(({ type }) => type === 'chart');
        return linesOn(frame, laid).flatMap(({ ink, item }) => (charts.some(({ box }) => overlaps(ink, box)) ? [rest(item)] : []));
      }),
    ).toEqual([]);
  });

  it('keeps what slides say between their title and their source line', () => {
    const { deck } = get(name);
    for (const frame of deck.layout.frames.slice(1)) {
      const [title, source] = (['title', 'source'] as const).map((role) =>
        frame.items.find((item) => item.type === 'text' && item.role === role),
      );
      const top = (title?.box.y ?? 0) + (title?.box.height ?? 0);
      const others = frame.items.filter((item) => item.type !== 'text' || ['body', 'label', 'heading', 'note'].includes(item.role));
      for (const { box } of others) {
        expect(box.y).toBeGreaterThanOrEqual(top - 0.01);
        expect(box.y + box.height).toBeLessThanOrEqual((source?.box.y ?? 540) + 0.01);
      }
    }
  });

  it('gives each slide a title of at most two lines, each slide its own', () => {
    const { frames } = get(name).deck.layout;
    for (const frame of frames) {
      const titles = frame.items.flatMap((item) => (item.type === 'text' && item.role === 'title' ? [item] : []));
      expect(titles).toHaveLength(1);
      expect(linesOf(titles[0] ?? { lines: [] }).length).toBeLessThanOrEqual(frame.number === 1 ? 3 : 2);
      expect(titles[0]?.paragraphs.map(textOfParagraph)).toEqual([frame.title]);
    }
    expect(new Set(frames.map(({ title }) => title)).size).toBe(frames.length);
  });

  it('shows every line of every paragraph once, none left out', () => {
    const flat = (text: string): string => text.replace(/\s/gu, '');
    for (const kind of ['deck', 'a4', 'letter'] as const) {
      const { layout } = get(name)[kind];
      const shown = new Map<Paragraph['node'], string>();
      const whole = new Map<Paragraph['node'], string>();
      for (const { items } of layout.frames) {
        for (const item of items) {
          if (item.type !== 'text') continue;
          for (const [index, paragraph] of item.paragraphs.entries()) {
            if (paragraph.node === 'artifact') continue;
            const text = item.lines
              .filter((line) => line.paragraph === index)
              .flatMap((line) => line.segments.filter(({ run }) => run >= 0).map((segment) => segment.text));
            shown.set(paragraph.node, (shown.get(paragraph.node) ?? '') + flat(text.join('')));
            whole.set(paragraph.node, flat(textOfParagraph(paragraph)));
          }
        }
      }
      expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(whole));
    }
  });

  it('has a structure in which every painted thing has its place, once', () => {
    for (const kind of ['deck', 'a4', 'letter'] as const) {
      const { layout } = get(name)[kind];
      const ids = nodesOf(layout.structure).map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      const painted = layout.frames.slice(kind === 'deck' ? 1 : 0).flatMap(paintedNodes);
      expect(painted.filter((id) => !ids.includes(id))).toEqual([]);
      expect(layout.outline.filter(({ node }) => !ids.includes(node))).toEqual([]);
    }
  });

  // `layoutDeck` gives the subtitle and the date of a cover no element.
  it('has a place in its structure for the words of the cover too', () => {
    const { frames, structure } = get(name).deck.layout;
    const ids = nodesOf(structure).map(({ id }) => id);
    expect(
      frames
        .slice(0, 1)
        .flatMap(paintedNodes)
        .filter((id) => !ids.includes(id)),
    ).toEqual([]);
  });

  it('never ends a page with a heading', () => {
    for (const kind of ['a4', 'letter'] as const) {
      for (const { items } of get(name)[kind].layout.frames) {
        const body = items.filter(
          (item) => item.type === 'table' || item.type === 'chart' || (item.type === 'text' && item.role !== 'footer'),
        );
        const lowest = body.reduce((a, b) => (b.box.y + b.box.height > a.box.y + a.box.height ? b : a));
        expect(lowest.type === 'text' && lowest.role === 'heading' ? rest(lowest) : '').toBe('');
      }
    }
  });

  it('leaves no paragraph’s first or last line alone on a page', () => {
    for (const kind of ['a4', 'letter'] as const) {
      const counts = new Map<string, number[]>();
      for (const { items } of get(name)[kind].layout.frames) {
        for (const item of items) {
          if (item.type !== 'text' || item.role === 'footer') continue;
          for (const [index, { node }] of item.paragraphs.entries())
            if (node !== 'artifact')
              counts.set(node, [...(counts.get(node) ?? []), item.lines.filter((line) => line.paragraph === index).length]);
        }
      }
      expect([...counts].filter(([, parts]) => parts.length > 1 && parts.some((count) => count < 2))).toEqual([]);
    }
  });

  it('has two or three figures in the body of its memo, which is at most three pages on A4', () => {
    const { layout, bodyFrames } = get(name).a4;
    expect(bodyFrames).toBeLessThanOrEqual(3);
    const items = layout.frames.slice(0, bodyFrames).flatMap((frame) => frame.items);
    const charts = items.filter(({ type }) => type === 'chart').length;
    const timelines = items.some((item) => item.name === 'Lane') ? 1 : 0;
    expect(charts + timelines).toBeGreaterThanOrEqual(2);
    expect(charts + timelines).toBeLessThanOrEqual(3);
  });

  it('says where each statement appears, on frames that are there', () => {
    for (const kind of ['deck', 'a4', 'letter'] as const) {
      const laid = get(name)[kind];
      const ids = new Set(get(name).locked.ledger.statements.map(({ id }) => id));
      expect(laid.appearances.filter(({ number }) => laid.layout.frames[number - 1] === undefined)).toEqual([]);
      // A chart stands for its rows, which are statements of the ledger themselves.
      expect(laid.appearances.filter(({ statement }) => !ids.has(statement))).toEqual([]);
    }
  });
});

/** Labels of the marks right behind a run, in print: `A,B` or `4–7`. */
function marksAfter(runs: readonly Run[], index: number): string {
  const following = runs.slice(index + 1);
  const end = following.findIndex((run) => run.superscript !== true);
  return (end < 0 ? following : following.slice(0, end)).map((run) => run.text).join('');
}

/** The runs on a frame that print a text, each with the marks behind it. */
const printed = (frame: Frame, text: string): readonly string[] =>
  paragraphsOn(frame).flatMap(({ runs }) => runs.flatMap((run, index) => (run.text === text ? [marksAfter(runs, index)] : [])));

describe.each(SHIPPED_BRIEFS)('source marks on the slides of %s', (name) => {
  it('stand behind every fact and judgement, and are the letters of its documents', () => {
    const { locked, deck } = get(name);
    const letters = documentLetters(locked.ledger, locked.corpus);
    let checked = 0;
    for (const { statement: id, number } of deck.appearances) {
      const statement = locked.ledger.statements.find((it) => it.id === id);
      const frame = deck.layout.frames[number - 1];
      if (
        statement === undefined ||
        frame === undefined ||
        statement.evidence.length === 0 ||
        !/^(findings\[\d\]\.facts|judgements|events)\[\d+\]$/.test(id)
      )
        continue;
      const expected = [...new Set(statement.evidence.map(({ document }) => letters.get(document)))].sort().join(',');
      const found = printed(frame, statement.text.replace(/\s+/gu, ' ').trim()).filter((marks) => marks !== '');
      expect(found, `${id} on slide ${number}`).toEqual([expected]);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(8);
  });

  it('are letters of cited documents', () => {
    const { locked, deck } = get(name);
    const letters = [...documentLetters(locked.ledger, locked.corpus).values()];
    const marks = deck.layout.frames
      .flatMap(paragraphsOn)
      .flatMap(({ runs }) => runs.filter((run) => run.superscript === true).map((run) => run.text));
    expect(marks.filter((mark) => mark !== ',' && !letters.includes(mark))).toEqual([]);
  });

  // The source line leaves out what statements rest on as soon as one statement of the slide has words of its own behind it; marks do not.
  it('are letters that the slide’s source line explains', () => {
    const { deck } = get(name);
    for (const frame of deck.layout.frames) {
      const source = frame.items
        .flatMap((item) => (item.type === 'text' && item.role === 'source' ? item.paragraphs.map(textOfParagraph) : []))
        .join('');
      const marks = new Set(
        paragraphsOn(frame).flatMap(({ runs }) => runs.flatMap((run) => (run.superscript === true && run.text !== ',' ? [run.text] : []))),
      );
      for (const mark of marks) {
        expect(source).toMatch(new RegExp(`(?:^|[\\s·:])${mark}  `, 'u'));
      }
    }
  });
});

describe.each(SHIPPED_BRIEFS)('speaker notes of %s', (name) => {
  it('hold every quotation of the statements on their slide, word for word', () => {
    const { locked, deck } = get(name);
    const citations = makeCitations(locked.ledger);
    for (const frame of deck.layout.frames) {
      const notes = frame.notes.join('\n');
      const ids = deck.appearances.filter(({ number }) => number === frame.number).map(({ statement }) => statement);
      const wanted = ids.flatMap((id) => {
        const statement = citations.statement(id);
        return statement === undefined ? [] : [...statement.evidence, ...statement.contrary];
      });
      // Outer quotation marks are set anew.
      expect(
        wanted.filter(({ words }) => !notes.includes(words.replace(/^[“"]|[”"]$/gu, ''))).map(({ words }) => `${frame.number}: ${words}`),
      ).toEqual([]);
    }
  });

  // What cuts against a judgement stands in the notes of the judgement only, not where it is shown and marked itself.
  it('hold the quotations that the marks on their slide lead to', () => {
    const { locked, deck } = get(name);
    const citations = makeCitations(locked.ledger);
    const missing = deck.appearances.flatMap(({ statement, number }) => {
      const notes = deck.layout.frames[number - 1]?.notes.join('\n') ?? '';
      return citations.own(statement).filter(({ words }) => !notes.includes(words.replace(/^[“"]|[”"]$/gu, '')));
    });
    expect(missing).toEqual([]);
  });

  it('begin with the title', () => {
    for (const { title, notes } of get(name).deck.layout.frames) expect(notes[0]).toBe(title);
  });
});

describe.each(SHIPPED_BRIEFS)('endnotes of %s', (name) => {
  /** Numbers of a mark: `4–7` stands for four. */
  const numbersOf = (label: string): readonly number[] => {
    const [first = 0, last = first] = label.split('–').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  };
  const marksIn = (laid: LaidOut) =>
    laid.layout.frames.flatMap((frame) =>
      paragraphsOn(frame).flatMap(({ runs }) =>
        runs.flatMap((run) =>
          run.superscript === true && run.link !== undefined && 'to' in run.link
            ? [{ label: run.text, to: run.link.to, node: run.node }]
            : [],
        ),
      ),
    );
  const endnotesIn = (laid: LaidOut) =>
    laid.layout.frames.flatMap((frame) => paragraphsOn(frame)).filter(({ node }) => /^note-\d+$/.test(node));

  it('exist for every mark, and every endnote leads back to a mark that leads to it', () => {
    const { a4 } = get(name);
    const ids = new Set(
      nodesOf(a4.layout.structure)
        .filter(({ tag }) => tag === 'Note')
        .map(({ id }) => id),
    );
    const marks = marksIn(a4);
    expect(marks.length).toBeGreaterThan(10);
    for (const { label, to } of marks) {
      expect(to).toBe(`note-${numbersOf(label)[0]}`);
      for (const number of numbersOf(label)) expect(ids).toContain(`note-${number}`);
    }
    const back = endnotesIn(a4).flatMap(({ node, runs }) =>
      runs.flatMap((run) => (run.link !== undefined && 'to' in run.link ? [{ node, to: run.link.to }] : [])),
    );
    for (const { node, to } of back) expect(marks.find((mark) => mark.node === to)?.to).toBe(node);
  });

  it('are numbered from 1 without a gap, and hold the words of the sources', () => {
    const { a4, locked } = get(name);
    const notes = [...new Map(endnotesIn(a4).map((paragraph) => [paragraph.node, paragraph])).values()];
    expect(notes.map(({ node }) => node)).toEqual(notes.map((_, index) => `note-${index + 1}`));
    const quotations = locked.ledger.statements
      .flatMap(({ evidence, contrary }) => [...evidence, ...contrary])
      .map(({ words }) => words.replace(/^[“"]|[”"]$/gu, ''));
    for (const note of notes) {
      const text = textOfParagraph(note);
      expect(
        quotations.filter((words) => text.includes(words)),
        text,
      ).not.toEqual([]);
    }
  });

  it('all have a mark', () => {
    const met = new Set(marksIn(get(name).a4).flatMap(({ label }) => numbersOf(label)));
    expect(endnotesIn(get(name).a4).filter(({ node }) => !met.has(Number(node.slice('note-'.length))))).toEqual([]);
  });

  // Numbers are given by statement: what cuts against a judgement is counted with it, and events by date, though their marks come later or by actor.
  it('are numbered in the order in which their marks are met', () => {
    const met = [...new Set(marksIn(get(name).a4).flatMap(({ label }) => numbersOf(label)))];
    expect(met).toEqual([...met].sort((a, b) => a - b));
  });

  it('are what the marks behind each fact and judgement lead to', () => {
    const { a4, locked } = get(name);
    const notes = new Map(endnotesIn(a4).map((paragraph) => [paragraph.node, textOfParagraph(paragraph)]));
    let checked = 0;
    for (const { statement: id, number } of a4.appearances) {
      const statement = locked.ledger.statements.find((it) => it.id === id);
      const frame = a4.layout.frames[number - 1];
      if (
        statement === undefined ||
        frame === undefined ||
        statement.evidence.length === 0 ||
        !/^(findings\[\d\]\.facts|judgements)\[\d+\]$/.test(id)
      )
        continue;
      const [label = ''] = printed(frame, statement.text.replace(/\s+/gu, ' ').trim()).filter((marks) => marks !== '');
      const numbers = label.split(',').flatMap(numbersOf);
      expect(numbers, id).toHaveLength(
        new Set(statement.evidence.map(({ address }) => `${address.file} ${address.start} ${address.end}`)).size,
      );
      const cited = numbers.map((each) => notes.get(`note-${each}`) ?? '');
      for (const { words } of statement.evidence)
        expect(
          cited.some((text) => text.includes(words.replace(/^[“"]|[”"]$/gu, ''))),
          `${id}: ${words}`,
        ).toBe(true);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(8);
  });
});
