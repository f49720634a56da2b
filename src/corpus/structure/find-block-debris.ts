// Site furniture among the drafts of a document: which of them are no running text, and what they tell of it.

import { isAgency } from './agencies.js';
import { isBoilerplate } from './boilerplate.js';
import { isCaption, isCreditLine } from './captions.js';
import { BUTTONS, CRUMBS, STRONG_BUTTON } from './debris-patterns.js';
import type { Draft } from './find-drafts.js';
import { type FoundDateLine, type Furniture, plainWords, type State } from './furniture.js';
import { markBylines, markDates, markNeighbours, markTitle } from './mark-head.js';
import { markSignedDates } from './mark-signed-dates.js';
import { markAuthorNotes, markFootnotes, markLeftovers, markPageEnd, markTeasers } from './mark-tail.js';

/** What is left is looked at again, because furniture hides what stands next to it; at most this often. */
const ROUNDS = 4;
const SHORT = 120;
const EVERY_STRONG_BUTTON = new RegExp(STRONG_BUTTON.source, 'gi');

/** Finds furniture; `knownTitle` is the catalogue's. */
export function findBlockDebris(drafts: readonly Draft[], knownTitle: string | null): Furniture {
  const texts = drafts.map(({ text }) => plainWords(text));
  const state: State = { drafts, texts, kinds: drafts.map((draft) => (draft.kind === 'front-matter' ? 'boilerplate' : undefined)) };
  const signedDates = markSignedDates(state);
  const dateLines: FoundDateLine[] = [...signedDates.dates, ...markDates(state)];
  const signed = markBylines(state);
  markLines(state);
  dateLines.push(...signed.dates);
  const bylines = [...signedDates.bylines, ...signed.bylines];
  const { title, dates } = markTitle(state, knownTitle);
  dateLines.push(...dates);
  bylines.push(...markNeighbours(state));
  let authorNote = markBelow(state);
  for (let round = 1; round < ROUNDS && state.kinds.some((kind) => kind !== undefined); round += 1) {
    const again = restOf(state);
    markDates(again.state);
    markLines(again.state);
    markBylines(again.state);
    authorNote = markBelow(again.state) ?? authorNote;
    if (again.state.kinds.every((kind) => kind === undefined)) break;
    for (const [at, index] of again.indexes.entries()) state.kinds[index] ??= again.state.kinds[at];
  }
  const copyrights = texts.flatMap((text, index) => (state.kinds[index] === 'boilerplate' ? (COPYRIGHT.exec(text)?.[0] ?? []) : []));
  return { kinds: state.kinds, title, bylines, authorNote, dateLines, source: signedDates.source, copyrights };
}

/** The line of a copyright; behind other words of a line it needs its year. */
const COPYRIGHT = /^(?:©|\(c\)|copyright\b).*|(?:©|\(c\)|copyright\b) ?(?:19|20)\d{2}\b.*/is;

function markBelow(state: State): Furniture['authorNote'] {
  markTeasers(state);
  markFootnotes(state);
  markPageEnd(state);
  const note = markAuthorNotes(state);
  markLeftovers(state);
  return note;
}

/** The drafts that are still running text, as a document of their own. */
function restOf({ drafts, texts, kinds }: State): { readonly state: State; readonly indexes: readonly number[] } {
  const indexes = drafts.map((_, index) => index).filter((index) => kinds[index] === undefined);
  const pick = <T>(items: readonly T[]): readonly T[] =>
    indexes.flatMap((index) => {
      const item = items[index];
      return item === undefined ? [] : [item];
    });
  return { state: { drafts: pick(drafts), texts: pick(texts), kinds: indexes.map(() => undefined) }, indexes };
}

const CAPTION = 300;

/** Lines that furniture words or captions fill. */
function markLines({ texts, kinds, drafts }: State): void {
  // The line above a credit tells what its picture shows.
  const isAboveCredit = (index: number): boolean =>
    (texts[index]?.length ?? 0) <= CAPTION && drafts[index + 1]?.isApart === false && isCreditLine(texts[index + 1] ?? '');
  for (const [index, text] of texts.entries()) {
    if (kinds[index] !== undefined || text.length > 700) continue;
    if (
      isBoilerplate(text) ||
      isButtons(text) ||
      isAgency(text.replace(/^[([]|[)\]]$/g, '')) ||
      (drafts[index]?.kind === 'body' && text.length <= SHORT && CRUMBS.test(text))
    )
      kinds[index] = 'boilerplate';
    else if (isCaption(text) || isCreditLine(text) || isAboveCredit(index)) kinds[index] = 'caption';
  }
}

/** A line of nothing but words on buttons for sharing. */
function isButtons(text: string): boolean {
  if (text.length > SHORT || !STRONG_BUTTON.test(text)) return false;
  const words = text
    .toLowerCase()
    .split(/[\s,|•·/()]+/)
    .filter((word) => word !== '');
  if (words.length <= 8 && /[|•·]/.test(text) && (text.match(EVERY_STRONG_BUTTON) ?? []).length >= 2) return true;
  return words.length <= 16 && words.every((word) => BUTTONS.has(word) || /^\d+$/.test(word));
}
