// The words of a Markdown block: emphasis, links, images, code marks, escapes, tags and entities taken away.
import { addToBlock, type ViewBlock } from '../view-block.js';
import { readEntity } from './read-entity.js';

/** The raw text of a block, its lines joined by a line feed, and the source range of each unit. */
export interface RawBlock {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Longest target, title and tag that are looked through, so that unclosed ones cost little. */
const LINK_END =
  /\]\(\s{0,8}(?:<[^<>\n]{0,2000}>|[^\s()<]{0,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,200}){0,4})(?:\s{1,8}(?:"[^"]{0,300}"|'[^']{0,300}'))?\s{0,8}\)/y;
const REFERENCE_END = /\]\[[^[\]\n]{0,200}\]/y;
const TAG = /<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,1000})?\/?>|<!--(?:[^-]|-(?!->)){0,2000}-->/iy;
const AUTO_LINK = /<((?:https?:\/\/|mailto:|www\.)[^\s<>]{1,1000}|[^\s<>@]{1,100}@[^\s<>@]{1,100})>/y;
const NOTE_TAG = /<sup>\s{0,4}(?:<a\s[^<>]{0,300}>)?\s{0,4}\[?\d{1,3}\]?\s{0,4}(?:<\/a>)?\s{0,4}<\/sup>/iy;
const BREAK_TAG = /^<(?:br|p|div|li|tr|td|hr)\b/i;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
/** Where words start again that are left out meanwhile. */
type Skips = Map<number, number>;
/** Where marks start again behind code, tags and escapes. */
type Jumps = ReadonlyMap<number, number>;

/** Adds the words of a raw block to a block of the view; `definitions` are the names of link references in lower case. */
export function addInlineText(block: ViewBlock, raw: RawBlock, definitions: ReadonlySet<string>): void {
  const { text } = raw;
  const skips: Skips = new Map();
  const breaks = new Set<number>();
  const jumps = markCodeAndTags(text, skips, breaks);
  markLinks(text, skips, jumps, definitions);
  markEmphasis(text, skips, jumps);
  const add = (reads: string, from: number, to: number): void => {
    for (let unit = 0; unit < reads.length; unit += 1) addToBlock(block, reads.charAt(unit), raw.starts[from] ?? 0, raw.ends[to - 1] ?? 0);
  };
  for (let at = 0; at < text.length; ) {
    const to = skips.get(at);
    if (to !== undefined && to > at) {
      if (breaks.has(at)) add(' ', at, to);
      at = to;
      continue;
    }
    const entity = text.charAt(at) === '&' ? readEntity(text, at) : null;
    if (entity !== null) {
      add(entity.reads, at, at + entity.length);
      at += entity.length;
      continue;
    }
    add(text.charAt(at), at, at + 1);
    at += 1;
  }
}

const matchAt = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

/** Escapes, code marks, tags and the angle brackets of plain links. */
function markCodeAndTags(text: string, skips: Skips, breaks: Set<number>): Jumps {
  const jumps = new Map<number, number>();
  const runs = [...text.matchAll(/`{1,20}/g)].map((match) => ({ at: match.index, length: match[0].length }));
  const closed = new Map<number, { readonly at: number; readonly length: number }>();
  const waiting = new Map<number, number>();
  for (const run of runs) {
    const open = waiting.get(run.length);
    if (open === undefined) waiting.set(run.length, run.at);
    else {
      closed.set(open, run);
      waiting.delete(run.length);
    }
  }
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (unit === '\\' && ESCAPABLE.test(text.charAt(at + 1))) {
      skips.set(at, at + 1);
      jumps.set(at, at + 2);
      at += 1;
    } else if (unit === '`') {
      const end = closed.get(at);
      if (end === undefined) continue;
      skips.set(at, at + end.length).set(end.at, end.at + end.length);
      jumps.set(at, end.at + end.length);
      at = end.at + end.length - 1;
    } else if (unit === '<') {
      const link = matchAt(AUTO_LINK, text, at);
      if (link !== null) {
        skips.set(at, at + 1).set(at + link.length - 1, at + link.length);
        jumps.set(at, at + link.length);
        at += link.length - 1;
        continue;
      }
      const tag = matchAt(NOTE_TAG, text, at) ?? matchAt(TAG, text, at);
      if (tag === null) continue;
      skips.set(at, at + tag.length);
      jumps.set(at, at + tag.length);
      if (BREAK_TAG.test(tag)) breaks.add(at);
      at += tag.length - 1;
    }
  }
  return jumps;
}

/** Brackets and targets of links; images with their words. */
function markLinks(text: string, skips: Skips, jumps: Jumps, definitions: ReadonlySet<string>): void {
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const jump = jumps.get(at);
    if (jump !== undefined) {
      at = jump - 1;
      continue;
    }
    const unit = text.charAt(at);
    if (unit === '[') open.push(at);
    if (unit !== ']') continue;
    const start = open.pop();
    if (start === undefined || at - start > 2000) continue;
    const words = text.slice(start + 1, at);
    const end = matchAt(LINK_END, text, at) ?? matchAt(REFERENCE_END, text, at);
    const isNamed = definitions.has(words.toLowerCase()) && !words.startsWith('^');
    if (end === null && !isNamed) continue;
    const to = at + (end?.length ?? 1);
    const isPicture = text.charAt(start - 1) === '!';
    if (isPicture || words.trim() === '') skips.set(isPicture ? start - 1 : start, to);
    else skips.set(start, start + 1).set(at, to);
    at = to - 1;
  }
}

interface Run {
  readonly at: number;
  readonly unit: string;
  left: number;
  used: number;
  readonly canOpen: boolean;
}

/** Asterisks, underscores and double tildes that have a partner (CommonMark 0.31, 6.2, without the rule of three). */
function markEmphasis(text: string, skips: Skips, jumps: Jumps): void {
  const open: Record<string, Run[]> = { '*': [], _: [], '~': [] };
  for (let at = 0; at < text.length; at += 1) {
    const jump = jumps.get(at) ?? skips.get(at);
    if (jump !== undefined) {
      at = jump - 1;
      continue;
    }
    const unit = text.charAt(at);
    const runs = open[unit];
    if (runs === undefined) continue;
    let end = at + 1;
    while (text.charAt(end) === unit) end += 1;
    const before = text.charAt(at - 1);
    const after = text.charAt(end);
    const isWordBefore = /[\p{L}\p{N}]/u.test(before);
    const isWordAfter = /[\p{L}\p{N}]/u.test(after);
    const opens = after !== '' && !/\s/u.test(after) && (isWordAfter || before === '' || /[\s\p{P}]/u.test(before));
    const closes = before !== '' && !/\s/u.test(before) && (isWordBefore || after === '' || /[\s\p{P}]/u.test(after));
    const isInside = unit === '_' && isWordBefore && isWordAfter;
    const run: Run = { at, unit, left: end - at, used: 0, canOpen: opens && !isInside };
    if (closes && !isInside && !(unit === '~' && run.left < 2)) pair(run, runs, skips);
    if (run.canOpen && run.left > 0 && !(unit === '~' && run.left < 2)) runs.push(run);
    at = end - 1;
  }
}

/** Matches a closing run with the nearest open ones; marks of an opener are used from its end, of a closer from its start. */
function pair(closer: Run, open: Run[], skips: Skips): void {
  while (closer.left > 0) {
    const opener = open.at(-1);
    if (opener === undefined) return;
    const count = Math.min(opener.left, closer.left);
    const from = opener.at + opener.left - count;
    skips.set(from, from + count).set(closer.at + closer.used, closer.at + closer.used + count);
    opener.left -= count;
    closer.left -= count;
    closer.used += count;
    if (opener.left === 0) open.pop();
  }
}
