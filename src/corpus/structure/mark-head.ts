// The head of a document: title, dates, bylines, and the names of sites and sections above them.
import { isAgency } from './agencies.js';
import { type DateLine, datesIn, readDateLine } from './date-line.js';
import { CRUMBS, DATE_PARTS, SECTION } from './debris-patterns.js';
import { findDateline } from './find-dateline.js';
import { comparable, endsSentence, type FoundDateLine, isProse, looksLikeHeading, type State } from './furniture.js';
import { areSignatures, bylineOf } from './read-byline.js';

const TITLE_LENGTH = 220;
const LINE_LENGTH = 260;
/** Drafts among which the catalogue's title is looked for. */
const HEAD = 6;
/** A byline may follow the first prose of a page that opens with a summary, at this distance from the top. */
const BYLINE_REACH = 12;

/** Lines that are dates, whole or in parts on neighbouring lines. */
export function markDates({ drafts, texts, kinds }: State): readonly FoundDateLine[] {
  const lines: FoundDateLine[] = [];
  const prose = texts.map((text, index) => kinds[index] === undefined && isProse(text));
  const firstProse = prose.indexOf(true);
  const lastProse = prose.lastIndexOf(true);
  const placeOf = (index: number): FoundDateLine['place'] =>
    firstProse === -1 || index < firstProse ? 'head' : index > lastProse ? 'tail' : 'body';
  for (let index = 0; index < drafts.length; index += 1) {
    if (kinds[index] !== undefined) continue;
    const place = placeOf(index);
    const text = texts[index] ?? '';
    const date = readDateLine(text, index > 0 && place !== 'body') ?? (place === 'body' ? null : readPlaceAndDate(text));
    if (date !== null) {
      kinds[index] = 'dateline';
      lines.push({ date, place });
      continue;
    }
    const three = [index, index + 1, index + 2].filter((at) => kinds[at] === undefined).map((at) => texts[at] ?? '');
    const split = three.length === 3 ? readSplitDate(three) : null;
    if (split !== null) {
      kinds.fill('dateline', index, index + 3);
      lines.push({ date: split, place });
      index += 2;
    }
  }
  return lines;
}

/** `Baku, Azerbaijan, May 5`: a dateline on a line of its own. */
function readPlaceAndDate(text: string): DateLine | null {
  const dateline = text.length <= 80 ? findDateline(text) : null;
  if (dateline === null || dateline.length < text.length || dateline.date === null) return null;
  return { ...dateline.date, role: 'plain', isTimed: false };
}

const partOf = (text: string): string | undefined =>
  text.length > 12 ? undefined : Object.entries(DATE_PARTS).find(([, pattern]) => pattern.test(text))?.[0];

/** A date whose day, month and year stand on three lines, in any order. */
function readSplitDate(texts: readonly string[]): DateLine | null {
  if (new Set(texts.map(partOf).filter((part) => part !== undefined)).size !== 3) return null;
  const words = ['day', 'month', 'year'].map((part) => texts.find((text) => partOf(text) === part)?.replace(/,$/, '') ?? '');
  return readDateLine(words.join(' '), false);
}

/** `by …` on a line of its own before the text begins, or right behind its summary; with the dates that stand in it. */
export function markBylines({ texts, kinds }: State): { readonly bylines: readonly string[]; readonly dates: readonly FoundDateLine[] } {
  const bylines: string[] = [];
  const dates: FoundDateLine[] = [];
  let prose = 0;
  for (const [index, text] of texts.entries()) {
    if (kinds[index] !== undefined) continue;
    if (text.length > 60 && endsSentence(text)) prose += 1;
    if (prose > 1 || (prose > 0 && index > BYLINE_REACH)) break;
    if (isProse(text) || text.length > LINE_LENGTH) continue;
    const who = bylineOf(text);
    if (who === null) continue;
    kinds[index] = 'byline';
    bylines.push(who);
    dates.push(...datesIn(who).map((date): FoundDateLine => ({ date: { ...date, role: 'plain', isTimed: false }, place: 'head' })));
  }
  return { bylines, dates };
}

/** The title is the first line, unless that is prose; where it stands again it is a caption. Dates are those behind it on its line. */
export function markTitle(
  state: State,
  knownTitle: string | null,
): { readonly title: string | null; readonly dates: readonly FoundDateLine[] } {
  const { drafts, texts, kinds } = state;
  const first = firstLine(state);
  const titles = new Set(knownTitle === null ? [] : [comparable(knownTitle)]);
  let found: string | null = null;
  let dates: readonly FoundDateLine[] = [];
  const isNamed = texts.slice(first, first + HEAD).some((text) => text.length <= TITLE_LENGTH * 2 && titles.has(comparable(text)));
  if (first !== -1 && first < drafts.length - 1 && !isNamed && isTitle(state, first)) {
    // `Talks end | News | 28.01.2019`: the page adds its name and day.
    const parts = withoutHouse(texts[first] ?? '').split(/\s+[|»]\s+/);
    // `BBC News | World | Talks end`: the page may come first as well.
    const at = Math.max(
      0,
      parts.findIndex((part) => !isSection(part) && !isHouse(part)),
    );
    const [title = '', ...behind] = parts.slice(at);
    found = title;
    dates = behind.flatMap(datesIn).map((date): FoundDateLine => ({ date: { ...date, role: 'plain', isTimed: false }, place: 'head' }));
    titles.add(comparable(texts[first] ?? ''));
    titles.add(comparable(found));
    const top = kinds.indexOf(undefined);
    for (let index = top; index < first; index += 1) kinds[index] ??= 'boilerplate';
  }
  let seen = false;
  for (const [index, text] of texts.entries()) {
    if (kinds[index] !== undefined || text.length > TITLE_LENGTH * 2 || !titles.has(comparable(text))) continue;
    kinds[index] = seen ? 'caption' : 'title';
    seen = true;
  }
  return { title: found, dates };
}

/**
 * Index of the line that may be the title: the first that is no furniture and no name of a section; where a byline or
 * a date follows, the first of at least four words above it, because names of sites and sections stand on top.
 */
function firstLine({ drafts, texts, kinds }: State): number {
  let first = kinds.indexOf(undefined);
  while (first !== -1 && isSection(drafts[first]?.text ?? '')) {
    const next = kinds.indexOf(undefined, first + 1);
    if (next === -1 || next > HEAD || !isLoose(texts[next] ?? '') || isProse(texts[next] ?? '')) break;
    first = next;
  }
  if (first === -1) return -1;
  let end = first;
  while (end < first + HEAD && end < texts.length && kinds[end] === undefined && isLoose(texts[end] ?? '')) end += 1;
  const below = isIssuer(texts[first] ?? '') ? titleBelow({ texts, kinds }, first) : -1;
  if (below !== -1) return below;
  if (kinds[end] !== 'byline' && kinds[end] !== 'dateline') return first;
  const long = texts.slice(first, end).findIndex((text) => text.split(' ').length >= 4);
  return long === -1 ? first : first + long;
}

/** A section of a paper, a bar of sections, or the paper itself with a place or a slogan: `BBC News, Nairobi`. */
function isSection(text: string): boolean {
  if (text.length > 120) return false;
  const parts = text.split(/\s*[|/»>]\s*|\s{2,}/).map((part) => part.replace(/:$/, ''));
  const sections = parts.filter((part) => SECTION.test(part)).length;
  if (sections === parts.length || isAgency(text.split(/,|\s[-–|]\s/)[0] ?? '') || isMasthead(text)) return true;
  // `GULF WIRE / World`, `HOME   TÜRKİYE   BUSINESS`: a house or a region among sections.
  const areLabels = parts.every((part) => part.length <= 30 && part.split(' ').length <= 3 && /^\p{Lu}/u.test(part));
  // No title has three upright bars.
  if (areLabels && text.split('|').length > 3) return true;
  return areLabels && sections * 2 >= parts.length && (parts.length > 2 || /^\P{Ll}+$/u.test(parts[0] ?? ''));
}

/** A house of the news alone: `BBC NEWS`, `The Delta Post`. */
const isHouse = (part: string): boolean => isMasthead(part) || isAgency(part) || /^[A-Z]{2,5} NEWS$/.test(part);

/** `Talks end - The Delta Post`: without the paper's name behind. */
function withoutHouse(text: string): string {
  const at = Math.max(...[' - ', ' – ', ' — '].map((dash) => text.lastIndexOf(dash)));
  if (at < 12) return text;
  const house = text.slice(at + 3);
  return house.split(' ').length <= 5 && (PAPER.test(house) || isAgency(house)) ? text.slice(0, at) : text;
}

/** `The Upland Weekly - News and Views`, `The Delta Post`: the name of a paper, with its slogan. */
const isMasthead = (text: string): boolean => PAPER.test(text.split(/\s[-–—|]\s/)[0] ?? '');

const PAPER =
  /^(?:The\s)?(?:\p{Lu}[\p{L}.'’&-]*\s){1,4}(?:Weekly|Daily|Times|Post|Journal|Tribune|Herald|Gazette|Courier|Observer|Telegraph|Chronicle|Standard|Mail|Star|Sun|Independent|Examiner|Monitor|Messenger|Dispatch|Echo|Mirror|Review|Bulletin|Reporter|Nation|Citizen|Newspaper|Magazine|Online|News|Press|Agency)$/u;

/** `Ministry of Foreign Affairs`, `BALTIC ENERGY OBSERVATORY`: who issues a statement. */
const isIssuer = (text: string): boolean =>
  text.length <= 100 &&
  text.split(' ').every((word) => /^(?:[^\p{Ll}]|\p{Lu}|(?:of|the|for|and|on|in|to|at|de|des|du|la)$)/u.test(word)) &&
  (/\b(?:ministry|office|department|institute|observatory|cent(?:re|er)|council|commission|embassy|foundation|agency|organi[sz]ation|secretariat|university|association|union|committee|service|government|bureau|group|society|mission|delegation|programme?|initiative|network|forum|alliance|assembly|parliament|court|bank|fund|party|presidency)\b/i.test(
    text,
  ) ||
    !/\p{Ll}/u.test(text));

/** The heading below the name of who issues a statement, where a date or a label such as `Press release` stands between. */
function titleBelow({ texts, kinds }: Pick<State, 'texts' | 'kinds'>, issuer: number): number {
  let isBetween = false;
  for (let index = issuer + 1; index < Math.min(texts.length, issuer + HEAD); index += 1) {
    const text = texts[index] ?? '';
    if (kinds[index] === 'dateline' || kinds[index] === 'boilerplate') isBetween = true;
    else if (kinds[index] !== undefined || isProse(text)) return -1;
    else if (index === issuer + 1 && isIssuer(text) && text.split(' ').length <= 4) isBetween = true;
    else if (isBetween && looksLikeHeading(text) && text.split(' ').length >= 4) return index;
  }
  return -1;
}

/** What may be a title where a byline or a date shows that a head stands here. */
const isLoose = (text: string): boolean => text.length <= TITLE_LENGTH && !/[.;:,]["”’]?$/.test(text) && bylineOf(text) === null;

/** A marked heading, or a line that looks like one; a long or unusual line only where a byline or a date stands near. */
function isTitle({ drafts, texts, kinds }: State, index: number): boolean {
  const draft = drafts[index];
  const text = texts[index] ?? '';
  if (draft?.kind === 'heading') return true;
  if (draft?.kind !== 'body') return false;
  const hasHead = [kinds[index + 1], kinds[index + 2], kinds[index - 1]].some((kind) => kind === 'byline' || kind === 'dateline');
  return looksLikeHeading(text) || (hasHead && isLoose(text));
}

/** Names, sources and sections around bylines and dates, above the text; those of persons are bylines. */
export function markNeighbours({ drafts, texts, kinds }: State): readonly string[] {
  const names: string[] = [];
  const title = kinds.indexOf('title');
  const firstProse = texts.findIndex((text, index) => kinds[index] === undefined && isProse(text));
  const end = firstProse === -1 ? Math.min(texts.length, HEAD) : firstProse;
  const isHead = (index: number): boolean => kinds[index] === 'byline' || kinds[index] === 'dateline';
  for (let index = title + 1; index < end; index += 1) {
    const text = texts[index] ?? '';
    if (kinds[index] !== undefined || text.length > 80 || endsSentence(text)) continue;
    if (isSection(drafts[index]?.text ?? '') || CRUMBS.test(text)) kinds[index] = 'boilerplate';
    else if (
      title !== -1 &&
      (kinds[index - 1] !== undefined || isHead(index + 1)) &&
      (text.split(' ').length <= 5 || areSignatures(text))
    ) {
      if (areSignatures(text)) names.push(text);
      else if (!looksLikeSource(text)) continue;
      kinds[index] = 'byline';
    }
  }
  return names;
}

/** `BBC News, Nairobi`, `Middle East correspondent`, `Special to the Globe`. */
const looksLikeSource = (text: string): boolean =>
  /\b(?:news|press|times|post|correspondents?|editors?|writers?|reporters?|staff|agency|agencies|bureau|special\s+to|analyst|fellow|columnist|online)\b/i.test(
    text,
  );
