// Below and between the paragraphs: teasers, references, notes on authors, comments of readers, the end of the page.
import * as patterns from './debris-patterns.js';
import { endsSentence, type Furniture, isProse, looksLikeHeading, type State } from './furniture.js';
import { bylineOf } from './read-byline.js';

const LINE_LENGTH = 260;
/** Drafts among which a note on the author is looked for. */
const TAIL = 8;
/** The share of the running text that must stand above what ends a page. */
const ABOVE = 0.6;

/** `Jane Doe is a Senior Fellow at …`: the note on the author below an article. */
const AUTHOR_NOTE =
  /^(?:(?:about the authors?|the authors?)\s*:?\s*)?(?<who>(?:(?:Dr|Prof|Amb|Gen|Col|Sir|Lord|Professor|Ambassador)\.?\s+)?\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|van|von|der|bin|al|el|da|di)\s+)*\p{Lu}[\p{L}.'’-]*){1,4})(?:,\s*(?:Ph\.?D\.?|M\.?A\.?|M\.?D\.?|J\.?D\.?),?)?(?:,\s+[^,]{3,120},)?\s+(?:is|was|are|serves|works|writes|teaches|covers|reports|has\s+(?:been|worked|written|reported))\s+(?<role>(?:currently\s+)?(?:as\s+)?(?:an?|the|at|for|on|from|about|in|co-|former|senior|professor|executive|deputy|director|president|founder|visiting|associate|assistant|chief|editor)\s?.{3,700})$/u;
/** What people who write articles are; a head of state is none of them. */
const ROLE =
  /\b(?:director|fellow|professor|lecturer|researcher|analyst|journalist|editor|author|correspondent|reporter|columnist|writer|scholar|student|candidate|adviser|advisor|expert|economist|historian|consultant|ambassador|diplomat|chair(?:man|woman|person)?|founder|associate|specialist|scientist|contributor|coordinator|officer|freelance\w*|blogger|commentator|producer|photographer|attorney|lawyer|strategist|president\s+(?:of|and)|head\s+of)\b/i;
/** `The author is …`, `He can be reached at …`. */
const AUTHOR_LINES: readonly RegExp[] = [
  /^(?:(?:the|this)\s+)?(?:authors?|writers?|columnists?|contributors?)(?:\s+of\s+this\s+(?:article|piece|report|commentary))?(?:,\s[^,]{2,100},)?\s+(?:is|are|was|were|can\s+be|may\s+be|has|works|writes|teaches|serves)\b/i,
  /\b(?:can|may)\s+be\s+(?:reached|contacted|followed)\s+(?:at|on|via)\b|\b(?:follow|tweets?)\s+(?:him|her|them|at|@\w+)|\bon\s+(?:Twitter|X)\s*(?::|at|@)|^(?:follow|contact|e-?mail|write\s+to)\s+\p{Lu}[\p{L}.'’ -]{2,50}\s+(?:on|at|via|@)|\bis\s+(?:also\s+)?on\s+(?:Twitter|Facebook)\b/iu,
  /^(?:about\s+(?:the\s+)?(?:authors?|writers?|contributors?|interviewee)|author\s+(?:bio|information|note)|the\s+authors?|bio|biography)\s*:?$/i,
];
const AUTHOR_LINE_LENGTH = 500;

/** `Read also:` with its teaser, behind it or on the next line, and everything short below `You may also like`. */
export function markTeasers({ texts, kinds, drafts }: State): void {
  for (const [index, text] of texts.entries()) {
    if (kinds[index] !== undefined || text.length > LINE_LENGTH) continue;
    if (patterns.TEASERS_FOLLOW.test(text) && (isShortAt(index + 1) || index >= texts.length - 1)) {
      kinds[index] = 'boilerplate';
      for (let next = index + 1; next < texts.length && kinds[next] === undefined && isShortAt(next); next += 1) kinds[next] = 'teaser';
    } else markLabelled({ texts, kinds, drafts }, index, text);
  }

  function isShortAt(index: number): boolean {
    const text = texts[index];
    return text !== undefined && !isProse(text) && text.length <= LINE_LENGTH;
  }
}

/** A label, with what it labels behind it or on the next line. */
function markLabelled({ texts, kinds }: State, index: number, text: string): void {
  const line = patterns.TEASER_LINE.exec(text)?.groups?.['rest'];
  if (line !== undefined && !endsSentence(line)) {
    kinds[index] = 'teaser';
    return;
  }
  const label = patterns.TEASER_LABEL.exec(text);
  if (label === null) return;
  const rest = label.groups?.['rest'] ?? '';
  const isLabelled = label.groups?.['rest'] !== undefined;
  const isWeak = patterns.WEAK_LABEL.test(text);
  if (isWeak && (isLabelled ? rest === '' || /\.["”’)]*$/.test(rest) : !/^[^\p{Ll}]+$/u.test(text))) {
    if (!/^more\s+(?:from|on|about)\b/i.test(text)) return;
  }
  const next = texts[index + 1];
  // Without a colon the label is a word like any other: what ends with a full stop behind it is text.
  const isText = next === undefined || isProse(next) || next.length > LINE_LENGTH || (!isLabelled && /\.["”’)]*$/.test(next));
  const hasTeaser = kinds[index + 1] === undefined && !isText;
  const isFollowedByText = next !== undefined && kinds[index + 1] === undefined && !hasTeaser;
  if (!isLabelled && isFollowedByText) return;
  if (isLabelled && rest.length > 160 && isProse(rest)) return;
  kinds[index] = 'teaser';
  if (rest === '' && hasTeaser) kinds[index + 1] = 'teaser';
}

/** Notes, and everything below a heading such as `References`. */
export function markFootnotes({ texts, kinds }: State): void {
  const half = Math.floor(texts.length / 2);
  let isBelow = false;
  for (const [index, text] of texts.entries()) {
    if (kinds[index] !== undefined) continue;
    isBelow ||= index >= half && index > 0 && patterns.REFERENCES_FOLLOW.test(text) && isListBelow(texts, index + 1);
    if (isBelow || patterns.FOOTNOTE.test(text)) kinds[index] = 'footnote';
  }
}

/** Whether what stands below a heading reads as a list of sources, most of it with numbers, quotation marks or addresses. */
function isListBelow(texts: readonly string[], from: number): boolean {
  const below = texts.slice(from, from + 30);
  const sources = below.filter((text) => /\d{4}|["“”]|https?:|www\.|^\[?\d{1,3}[\].]?\s/.test(text) || text.length < 160).length;
  return sources * 2 >= below.length;
}

/** What readers wrote below, and the house about itself: everything behind the line that ends the page. */
export function markPageEnd({ texts, kinds }: State): void {
  const isText = (index: number, text: string): boolean => kinds[index] === undefined && text.length > 40 && endsSentence(text);
  const total = texts.reduce((sum, text, index) => sum + (isText(index, text) ? text.length : 0), 0);
  let above = 0;
  for (const [index, text] of texts.entries()) {
    if (kinds[index] !== undefined && kinds[index] !== 'boilerplate') continue;
    const isEnd =
      text.length <= LINE_LENGTH && (patterns.COMMENTS_FOLLOW.test(text) || patterns.PAGE_ENDS.some((pattern) => pattern.test(text)));
    if (isEnd) {
      kinds[index] = 'boilerplate';
      if (above > 0 && above >= total * ABOVE) {
        for (let next = index + 1; next < texts.length; next += 1) kinds[next] ??= 'boilerplate';
        return;
      }
    } else if (isAboutHouse(texts, index) && above >= total * ABOVE) {
      kinds.fill('boilerplate', index);
      return;
    } else if (isText(index, text)) above += text.length;
  }
}

/** `About the Foundation`, with an address somewhere below: a press release describes its house. */
function isAboutHouse(texts: readonly string[], index: number): boolean {
  const text = texts[index] ?? '';
  if (index === 0 || text.length > 80 || !/^(?:About|ABOUT)\s+(?:the\s+)?\p{Lu}/u.test(text) || endsSentence(text)) return false;
  const below = texts.slice(index + 1);
  return (
    below.length <= 8 &&
    below.some((line) =>
      /^(?:(?:media\s+|press\s+)?contacts?\b|SOURCE\s|#{3}|for\s+(?:more|further)\s+information|tel\b|e-?mail\b)/i.test(line),
    )
  );
}

/** Lines without an end mark behind the furniture at the end of a page: links that lost their labels. */
export function markLeftovers({ texts, kinds, drafts }: State): void {
  const last = texts.findLastIndex((text, index) => kinds[index] === undefined && endsSentence(text));
  const first = kinds.findIndex((kind, index) => kind !== undefined && index > last);
  if (last === -1 || first === -1) return;
  for (let index = first + 1; index < texts.length; index += 1)
    if (drafts[index]?.kind === 'body' && looksLikeHeading(texts[index] ?? '')) kinds[index] ??= 'boilerplate';
}

/** Notes on the authors among the last drafts. */
export function markAuthorNotes({ texts, kinds }: State): Furniture['authorNote'] {
  let left = TAIL;
  let found: Furniture['authorNote'] = null;
  const hasText = kinds.filter((kind) => kind === undefined).length > 1;
  for (let index = texts.length - 1; index >= 0 && left > 0 && hasText; index -= 1) {
    const text = texts[index] ?? '';
    if (kinds[index] !== undefined) continue;
    left -= 1;
    const groups = text.length <= 800 ? AUTHOR_NOTE.exec(text)?.groups : undefined;
    if (groups === undefined || !ROLE.test((groups['role'] ?? '').slice(0, 160))) {
      if (text.length <= 80 && bylineOf(text) !== null) {
        kinds[index] = 'byline';
        continue;
      }
      if (text.length <= AUTHOR_LINE_LENGTH && !/^["“]/.test(text) && AUTHOR_LINES.some((pattern) => pattern.test(text))) {
        kinds[index] = 'byline';
        continue;
      }
      if (isProse(text)) return found;
      continue;
    }
    kinds[index] = 'byline';
    found = {
      name: groups['who'] ?? '',
      role:
        (groups['role'] ?? '')
          .split(/(?<=\p{Ll})\.\s+(?=\p{Lu})/u)[0]
          ?.replace(/^(?:currently\s+)?(?:as\s+)?(?:an?|the)\s+/i, '')
          .replace(/\.$/, '') ?? '',
    };
  }
  return found;
}
