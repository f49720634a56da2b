// Who signed an article and when, where a page marks those lines for its style sheet and says nothing in its head.
import { bylineOf, isPersonName, readByline } from '../../structure/read-byline.js';
import type { Author } from '../../types.js';
import { toIsoDate } from '../to-iso-date.js';
import type { DomDocument, DomElement, DomNode } from './parse-html.js';

/** What marked lines say; empty and null where they say nothing. */
export interface MarkedByline {
  readonly authors: readonly Author[];
  /** ISO 8601 day or month. */
  readonly date: string | null;
}

const MARKED = 'time, [class], [id], [rel], [itemprop]';
/** Elements that are looked at, and characters of those that may be a line of this kind. */
const MOST = 20_000;
const LONGEST = 200;
const DEEPEST = 256;

/** Words of class names and ids: `article__byline-name` has four. */
const AUTHOR_WORDS = /^(?:byline|author|authors|writer|contributor|contributors)$/;
const DATE_WORDS =
  /^(?:dateline|date|datetime|published|publishdate|pubdate|pubtime|postdate|posted|posttime|timestamp|publicationdate|datepublished)$/;
/** Parts beside a name, and lines on what came later. */
const BESIDE_NAME =
  /^(?:bio|biography|image|img|photo|picture|avatar|thumb|thumbnail|about|social|follow|email|mail|twitter|date|time|published|timestamp|title|role|job|position|desc|description|card|archive|more|count|share|icon|box)$/;
const BESIDE_DATE =
  /^(?:updated?|modified|lastmod|comment|comments|picker|event|copyright|birth|archive|count|today|current|now|related|calendar)$/;
/** Parts of a page that belong to other articles, readers or the whole site. */
const ELSEWHERE =
  /^(?:related|comment|comments|sidebar|promo|promos|recommended|recommendations|teaser|teasers|trending|popular|newsletter|widget|widgets|footer|nav|navigation|menu|masthead|ticker|bio|breadcrumb|breadcrumbs|latest|mostread|viewed)$/;
const ELSEWHERE_TAGS = new Set(['NAV', 'FOOTER', 'ASIDE', 'FORM', 'FIGURE', 'BLOCKQUOTE', 'BUTTON']);
const AROUND_TITLE = new Set(['ARTICLE', 'HEADER', 'MAIN']);

/**
 * Reads the lines that `byline`, `author`, `dateline` and their like mark, by class, id, `rel` or `itemprop`, and `<time>`: the
 * first below the page's only main heading, else the first that shares an article with it.
 */
export function readMarkedByline(document: DomDocument): MarkedByline {
  const title = findTitle(document);
  // Without a heading that names the article nobody knows whose line it is.
  if (title === undefined) return { authors: [], date: null };
  const isNear = nearness(title);
  const all = [...document.body.querySelectorAll(`h1, h2, ${MARKED}`)].slice(0, MOST);
  const at = all.indexOf(title);
  const ordered = [...all.slice(at + 1), ...all.slice(0, Math.max(0, at)).filter(isNear)];
  const around = new Set(ancestorsOf(title));
  const isElsewhere = (element: DomElement): boolean =>
    [element, ...ancestorsOf(element)].some((node) => !around.has(node) && belongsElsewhere(node));
  return { authors: findAuthors(ordered, isElsewhere), date: findDate(ordered, isElsewhere) };
}

/** The only main heading; of several, or where there is none, the first that the title of the page repeats. */
function findTitle(document: DomDocument): DomElement | undefined {
  const main = [...document.body.querySelectorAll('h1')];
  if (main.length === 1) return main[0];
  const [element] = document.documentElement.querySelectorAll('title');
  const title = lineOf(element) ?? '';
  return [...document.body.querySelectorAll('h1, h2')].slice(0, 100).find((heading) => {
    const line = lineOf(heading) ?? '';
    return line.split(' ').length > 2 && title.includes(line);
  });
}

/** Whether an element stands in the same article, header or main part as the heading. */
function nearness(title: DomNode): (element: DomNode) => boolean {
  const shared = ancestorsOf(title).find(({ nodeName }) => AROUND_TITLE.has(nodeName.toUpperCase()));
  return (element) => shared !== undefined && ancestorsOf(element).includes(shared);
}

function ancestorsOf(node: DomNode): readonly DomNode[] {
  const found: DomNode[] = [];
  for (let parent = node.parentNode; parent !== null && found.length < DEEPEST; parent = parent.parentNode) found.push(parent);
  return found;
}

/** Names of the first marked line that has some, with those that stand beside it in the same short part. */
function findAuthors(elements: readonly DomElement[], isElsewhere: (element: DomElement) => boolean): readonly Author[] {
  for (const element of elements) {
    if (authorsIn(element).length === 0 || isElsewhere(element)) continue;
    const { parentNode } = element;
    const part = parentNode !== null && isElement(parentNode) && (parentNode.textContent ?? '').length <= LONGEST ? parentNode : element;
    const inner = [...part.querySelectorAll(MARKED)].map(authorsIn).filter((names) => names.length > 0);
    // A line around others says their words too, and more.
    const names = inner.length > 0 && part === element ? inner.flat() : [...inner, authorsIn(element)].flat();
    return names.filter(
      ({ name }, at) =>
        names.findIndex((other) => other.name === name) === at &&
        !names.some((other) => name !== other.name && name.startsWith(other.name)),
    );
  }
  return [];
}

function authorsIn(element: DomElement): readonly Author[] {
  const words = wordsOf(element);
  const isNamed = /(?:^|\s)author(?:\s|$)/.test(`${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''}`);
  if (!isNamed && !words.some((word) => AUTHOR_WORDS.test(word))) return [];
  if (words.some((word) => BESIDE_NAME.test(word))) return [];
  const line = lineOf(element);
  if (line === null) return [];
  const authors = readByline(bylineOf(line) ?? line);
  return authors.length > 0 && authors.every(({ name }) => isPersonName(name)) ? authors : [];
}

/** The first date below the heading; of `<time>`, what its attribute says. */
function findDate(elements: readonly DomElement[], isElsewhere: (element: DomElement) => boolean): string | null {
  for (const element of elements) {
    const words = wordsOf(element);
    const isTime = element.nodeName.toUpperCase() === 'TIME';
    const isNamed = isTime || (element.getAttribute('itemprop') ?? '') === 'datePublished' || words.some((word) => DATE_WORDS.test(word));
    if (!isNamed || words.some((word) => BESIDE_DATE.test(word)) || isElsewhere(element)) continue;
    // A day inside a paragraph is one that the text speaks of.
    if ((element.parentNode?.textContent ?? '').length > LONGEST && element.parentNode?.nodeName.toUpperCase() === 'P') continue;
    const line = lineOf(element) ?? '';
    if (/^(?:last\s+)?(?:updated|modified)\b/i.test(line)) continue;
    const date = [element.getAttribute('datetime'), element.getAttribute('content'), line]
      .map((value) => toIsoDate(value ?? ''))
      .find(isDay);
    if (date !== undefined) return date;
  }
  return null;
}

const isDay = (date: string | null): date is string => date !== null && date.length > 4;

const isElement = (node: DomNode): node is DomElement => 'querySelectorAll' in node;

/** Words of class names and ids, small. */
function wordsOf(element: DomElement): readonly string[] {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/\bby[-_]line\b/g, 'byline')
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/** The words of an element on one line; null where they are none or too many for a line. */
function lineOf(element: DomElement | undefined): string | null {
  const text = element?.textContent ?? '';
  if (text.length > LONGEST * 4) return null;
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' || line.length > LONGEST ? null : line;
}

/** Whether a part of a page is something else than the article: teasers, comments, the frame. */
const belongsElsewhere = (node: DomNode): boolean =>
  ELSEWHERE_TAGS.has(node.nodeName.toUpperCase()) || (isElement(node) && wordsOf(node).some((word) => ELSEWHERE.test(word)));
