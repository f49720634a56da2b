// Site furniture among the drafts of a document: which of them are no running text, and what they tell of it.

import { foldQuery } from '../text/fold-text.js';
import type { Debris } from '../types.js';
import * as patterns from './debris-patterns.js';
import type { Draft } from './find-drafts.js';

type Kind = Debris['kind'];

/** What the furniture says about the document; the catalogue has the last word. */
export interface Furniture {
  /** For each draft its kind of debris, or undefined for running text. */
  readonly kinds: readonly (Kind | undefined)[];
  readonly title: string | null;
  /** Lines behind `by`, without it. */
  readonly bylines: readonly string[];
  /** Name and description from the note on the author at the end. */
  readonly authorNote: { readonly name: string; readonly role: string } | null;
  /** Date lines as they stand, parts joined by spaces. */
  readonly dateLines: readonly string[];
}

const TITLE_LENGTH = 220;
const LINE_LENGTH = 260;
/** Headings, bylines and dates stand before the first draft that is longer than this and ends like a sentence. */
const PROSE_LENGTH = 120;
/** Drafts among which the catalogue's title is looked for, and the note on the author. */
const HEAD = 6;
const TAIL = 8;

interface State {
  readonly drafts: readonly Draft[];
  readonly kinds: (Kind | undefined)[];
}

/** Finds furniture; `knownTitle` is the catalogue's. */
export function findBlockDebris(drafts: readonly Draft[], knownTitle: string | null): Furniture {
  const state: State = { drafts, kinds: drafts.map((draft) => (draft.kind === 'front-matter' ? 'boilerplate' : undefined)) };
  markLines(state);
  const dateLines = markDates(state);
  const bylines = markBylines(state);
  const title = markTitle(state, knownTitle);
  markTeasers(state);
  markFootnotes(state);
  const authorNote = markAuthorNote(state);
  return { kinds: state.kinds, title, bylines, authorNote, dateLines };
}

/** True for a draft that reads as running text. */
const isProse = ({ text }: Draft): boolean => text.length > PROSE_LENGTH && endsSentence(text);
const endsSentence = (text: string): boolean => /[.!?…。]["”’»')\]]*(?:\[[^\]\s]{1,8}\])?$/.test(text.slice(-40));
const comparable = (text: string): string =>
  foldQuery(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The title is the first line, unless that is prose; where it stands again it is a caption. */
function markTitle({ drafts, kinds }: State, knownTitle: string | null): string | null {
  const first = firstLine({ drafts, kinds });
  const draft = drafts[first];
  const titles = new Set(knownTitle === null ? [] : [comparable(knownTitle)]);
  let found: string | null = null;
  const isNamed = drafts.slice(first, first + HEAD).some(({ text }) => text.length <= TITLE_LENGTH * 2 && titles.has(comparable(text)));
  if (draft !== undefined && !isNamed && drafts.length > first + 1 && isTitle(draft)) {
    found = foldSpace(bare(draft.text));
    titles.add(comparable(draft.text));
    kinds.fill('boilerplate', kinds.indexOf(undefined), first);
  }
  let seen = false;
  for (const [index, { text }] of drafts.entries()) {
    if (kinds[index] !== undefined || text.length > TITLE_LENGTH * 2 || !titles.has(comparable(text))) continue;
    kinds[index] = seen ? 'caption' : 'title';
    seen = true;
  }
  return found;
}

/**
 * Index of the line that may be the title: the first that is no furniture; where a byline or a date follows,
 * the first of at least four words above it, because names of sites and sections stand on top.
 */
function firstLine({ drafts, kinds }: State): number {
  const first = kinds.indexOf(undefined);
  let end = first;
  for (
    let draft = drafts[first];
    draft !== undefined && end < first + HEAD && kinds[end] === undefined && isTitle(draft);
    draft = drafts[end]
  )
    end += 1;
  if (kinds[end] !== 'byline' && kinds[end] !== 'dateline') return first;
  const long = drafts.slice(first, end).findIndex(({ text }) => text.split(/\s+/).length >= 4);
  return long === -1 ? first : first + long;
}

/** Without the asterisks and underscores of Markdown emphasis. */
const bare = (text: string): string => text.replace(/(\*{1,3}|_{1,3})(?=\S)([^*_]+)(?<=\S)\1/g, '$2');
const foldSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

function isTitle({ text, kind }: Draft): boolean {
  if (kind === 'heading') return true;
  return (
    kind === 'body' &&
    text.length <= TITLE_LENGTH &&
    !/[.;:,]["”’]?$/.test(text) &&
    !patterns.BYLINE.test(text) &&
    !patterns.DATE_LINE.test(text)
  );
}

/** Lines that are dates, whole or in parts on neighbouring lines. */
function markDates({ drafts, kinds }: State): readonly string[] {
  const lines: string[] = [];
  for (let index = 0; index < drafts.length; index += 1) {
    const text = drafts[index]?.text ?? '';
    if (kinds[index] !== undefined || text.length > 80) continue;
    if (patterns.DATE_LINE.test(text)) {
      kinds[index] = 'dateline';
      lines.push(foldSpace(text));
      continue;
    }
    const three = [index, index + 1, index + 2].filter((at) => kinds[at] === undefined).map((at) => drafts[at]?.text ?? '');
    if (three.length === 3 && isSplitDate(three)) {
      kinds.fill('dateline', index, index + 3);
      lines.push(inReadingOrder(three));
      index += 2;
    }
  }
  return lines;
}

const partOf = (text: string): string | undefined => Object.entries(patterns.DATE_PARTS).find(([, pattern]) => pattern.test(text))?.[0];
const isSplitDate = (texts: readonly string[]): boolean => new Set(texts.map(partOf).filter((part) => part !== undefined)).size === 3;
const inReadingOrder = (texts: readonly string[]): string =>
  ['day', 'month', 'year'].map((part) => texts.find((text) => partOf(text) === part)?.replace(/,$/, '') ?? '').join(' ');

/** `by …` on a line of its own before the text begins. */
function markBylines({ drafts, kinds }: State): readonly string[] {
  const bylines: string[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (kinds[index] !== undefined) continue;
    if (isProse(draft)) break;
    const line = bare(draft.text);
    const labelled = patterns.AUTHOR_LINE.exec(line);
    const who = labelled?.groups?.['who'] ?? patterns.BYLINE.exec(line)?.groups?.['who'];
    if (who === undefined || draft.text.length > LINE_LENGTH) continue;
    if (labelled === null && (!isName(who) || (endsSentence(draft.text) && !/\b(?:Jr|Sr|Ph\.D)\.$/.test(draft.text)))) continue;
    kinds[index] = 'byline';
    bylines.push(foldSpace(who));
  }
  return bylines;
}

/** A capital letter begins a person's name; otherwise it must be an account that signs pages. */
const isName = (who: string): boolean =>
  (/^\p{Lu}/u.test(who) && !/^(?:The|A|An|This|That|All|Any|Its|Our)\s/.test(who)) || patterns.NOT_A_PERSON.test(who);

/** `Read also:` with its teaser, behind it or on the next line, and everything short below `You may also like`. */
function markTeasers({ drafts, kinds }: State): void {
  for (let index = 0; index < drafts.length; index += 1) {
    const draft = drafts[index];
    if (draft === undefined || kinds[index] !== undefined || draft.text.length > LINE_LENGTH) continue;
    if (patterns.TEASERS_FOLLOW.test(draft.text)) {
      kinds[index] = 'boilerplate';
      for (let next = index + 1; next < drafts.length && kinds[next] === undefined; next += 1) {
        const text = drafts[next];
        if (text === undefined || isProse(text) || text.text.length > LINE_LENGTH) break;
        kinds[next] = 'teaser';
      }
      continue;
    }
    const label = patterns.TEASER_LABEL.exec(draft.text);
    if (label === null) continue;
    const rest = label.groups?.['rest'] ?? '';
    const next = drafts[index + 1];
    const isLabelled = label.groups?.['rest'] !== undefined;
    // Without a colon the label is a word like any other: what ends with a full stop behind it is text.
    const isText = next === undefined || isProse(next) || next.text.length > LINE_LENGTH || (!isLabelled && /\.["”’)]*$/.test(next.text));
    const hasTeaser = kinds[index + 1] === undefined && !isText;
    const isFollowedByText = next !== undefined && kinds[index + 1] === undefined && !hasTeaser;
    if (!isLabelled && isFollowedByText) continue;
    kinds[index] = 'teaser';
    if (rest === '' && hasTeaser) kinds[index + 1] = 'teaser';
  }
}

/** Lines that furniture words or captions fill. */
function markLines({ drafts, kinds }: State): void {
  for (const [index, { text }] of drafts.entries()) {
    if (kinds[index] !== undefined || text.length > 400) continue;
    if (patterns.BOILERPLATE.some((pattern) => pattern.test(text))) kinds[index] = 'boilerplate';
    else if (patterns.PICTURE.test(text) || (patterns.CAPTION.test(text) && text.length <= 320)) kinds[index] = 'caption';
  }
}

/** Notes, and everything below a heading such as `References`. */
function markFootnotes({ drafts, kinds }: State): void {
  const half = Math.floor(drafts.length / 2);
  let isBelow = false;
  for (const [index, { text }] of drafts.entries()) {
    if (kinds[index] !== undefined) continue;
    isBelow ||= index > half && patterns.REFERENCES_FOLLOW.test(text);
    if (isBelow || patterns.FOOTNOTE.test(text)) kinds[index] = 'footnote';
  }
}

/** A note on the author among the last drafts. */
function markAuthorNote({ drafts, kinds }: State): Furniture['authorNote'] {
  let left = TAIL;
  for (let index = drafts.length - 1; index >= 0 && left > 0; index -= 1) {
    const text = drafts[index]?.text ?? '';
    if (kinds[index] !== undefined) continue;
    left -= 1;
    const groups = text.length <= 600 ? patterns.AUTHOR_NOTE.exec(text)?.groups : undefined;
    if (groups === undefined || !patterns.ROLE.test(groups['role'] ?? '')) {
      if (text.length > PROSE_LENGTH) return null;
      continue;
    }
    kinds[index] = 'byline';
    return {
      name: groups['who'] ?? '',
      role: foldSpace(groups['role'] ?? '')
        .replace(/^(?:currently\s+)?(?:as\s+)?(?:an?|the)\s+/i, '')
        .replace(/\.$/, ''),
    };
  }
  return null;
}
