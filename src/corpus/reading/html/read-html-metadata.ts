// What an HTML page says of itself: meta elements, Open Graph, JSON-LD, its title.
import type { Author } from '../../types.js';
import { toAuthors } from '../to-authors.js';
import { toIsoDate } from '../to-iso-date.js';
import type { DeclaredMetadata } from '../types.js';
import type { DomDocument, DomElement } from './parse-html.js';
import { readMarkedByline } from './read-marked-byline.js';

const TITLES = ['og:title', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title', 'parsely-title', 'title'];
const AUTHORS = [
  'citation_author',
  'article:author',
  'author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
];
const PUBLISHERS = [
  'og:site_name',
  'citation_publisher',
  'dc.publisher',
  'dcterms.publisher',
  'citation_journal_title',
  'publisher',
  'application-name',
];
const DATES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.published',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'displaydate',
  'date',
];

/** Reads the metadata of a page; what is not said is absent. */
export function readHtmlMetadata(document: DomDocument): DeclaredMetadata {
  const fields = metaFields(document);
  const first = (names: readonly string[]): string | undefined =>
    names.flatMap((name) => fields.get(name) ?? []).find((value) => value !== '');
  const data = readJsonLd(document);
  const site = data.publisher ?? first(PUBLISHERS);
  const title = data.title ?? first(TITLES.slice(0, 4)) ?? titleElement(document, site) ?? first(TITLES);
  const named =
    AUTHORS.map((name) => (fields.get(name) ?? []).flatMap((value) => toAuthors(value))).find((found) => found.length > 0) ?? [];
  const marked = readMarkedByline(document);
  const said = (data.authors.length > 0 ? data.authors : named).filter(({ name }) => name !== site);
  const authors = said.length > 0 ? said : marked.authors;
  const date = [
    data.date,
    ...DATES.flatMap((name) => fields.get(name) ?? []),
    ...timeElements(document, DATED),
    marked.date ?? undefined,
    ...timeElements(document, TIMES),
  ]
    .map((value) => (value === undefined ? null : toIsoDate(value)))
    .find((value) => value !== null);
  const url = canonicalUrl(document, fields);
  const language = (document.documentElement.getAttribute('lang') ?? document.documentElement.getAttribute('xml:lang') ?? '')
    .trim()
    .replace('_', '-');
  return {
    ...(title === undefined ? {} : { title: clean(title) }),
    ...(authors.length === 0 ? {} : { authors: distinct(authors) }),
    ...(site === undefined ? {} : { publisher: clean(site) }),
    ...(date === undefined || date === null ? {} : { date }),
    ...(url === undefined ? {} : { url }),
    ...(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? { language } : {}),
  };
}

const clean = (line: string): string => line.replace(/\s+/g, ' ').trim().slice(0, 600);
const distinct = (authors: readonly Author[]): readonly Author[] =>
  authors.filter(({ name }, index) => authors.findIndex((other) => other.name === name) === index).slice(0, 50);

/** Values of meta elements by name in lower case; `itemprop` counts as a name. */
function metaFields(document: DomDocument): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  for (const element of document.documentElement.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? '')
      .toLowerCase()
      .trim();
    const content = clean(element.getAttribute('content') ?? '');
    if (name !== '' && content !== '') fields.set(name, [...(fields.get(name) ?? []).slice(0, 50), content]);
  }
  return fields;
}

/** The title element without the name of the site before or behind it. */
function titleElement(document: DomDocument, site: string | undefined): string | undefined {
  const [element] = document.documentElement.querySelectorAll('title');
  const title = clean(element?.textContent ?? '');
  if (title === '') return undefined;
  const headings = [...document.body.querySelectorAll('h1, h2')]
    .map((heading) => clean(heading.textContent ?? ''))
    .filter((text) => text.length > 8);
  const heading = headings.find((text) => title !== text && title.includes(text) && text.split(' ').length > 2);
  if (heading !== undefined) return heading;
  const parts = title.split(/\s+[|·•»«–—-]\s+|\s+::\s+/);
  const rest = parts.filter((part) => part !== site);
  if (rest.length < parts.length && rest.length > 0) return rest.join(' - ');
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && /\s[|·»]\s|\s::\s/.test(title) && last.split(' ').length <= 4
    ? title.slice(0, title.lastIndexOf(last)).replace(/\s*[|·•»–—:-]+\s*$/, '')
    : title;
}

/** Elements that are marked as the day of publication, and those that mostly are it. */
const DATED = 'time[pubdate], time[itemprop="datePublished"], [itemprop="datePublished"]';
const TIMES = 'article time[datetime], header time[datetime]';

const timeElements = (document: DomDocument, selector: string): readonly string[] =>
  [...document.body.querySelectorAll(selector)]
    .slice(0, 1)
    .map((element) => element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '');

function canonicalUrl(document: DomDocument, fields: ReadonlyMap<string, readonly string[]>): string | undefined {
  const [link] = document.documentElement.querySelectorAll('link[rel="canonical"]');
  return [link?.getAttribute('href') ?? '', ...(fields.get('og:url') ?? [])].find((url) => /^https?:\/\/\S+$/.test(url));
}

interface JsonLd {
  readonly title?: string;
  readonly authors: readonly Author[];
  readonly publisher?: string;
  readonly date?: string;
}

const ARTICLE = /(?:Article|Posting|Report|WebPage|CreativeWork)$/;
/** Longest data that is parsed, in characters. */
const LONGEST_DATA = 500_000;

/** The article among the page's linked data (schema.org). */
function readJsonLd(document: DomDocument): JsonLd {
  const nodes = [...document.documentElement.querySelectorAll('script')]
    .slice(0, 20)
    .flatMap((script) => parseData(script))
    .flatMap(unfold);
  const typeOf = (node: object): string => [read(node, '@type')].flat().map(String).join(' ');
  const byRank = [/(?:News|Scholarly|Blog)?(?:Article|Posting|Report)$/, ARTICLE];
  const article = byRank.map((pattern) => nodes.find((node) => pattern.test(typeOf(node)))).find((node) => node !== undefined);
  if (article === undefined) return { authors: [] };
  const isPage = /WebPage/.test(typeOf(article));
  const title = isPage ? undefined : (lineOf(read(article, 'headline')) ?? lineOf(read(article, 'name')));
  const publisher = nameOf(read(article, 'publisher'), nodes);
  const date = lineOf(read(article, 'datePublished')) ?? lineOf(read(article, 'dateCreated'));
  return {
    authors: namesOf(read(article, 'author'), nodes),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
  };
}

function parseData(script: DomElement): readonly unknown[] {
  // Some pages wrap their data as if browsers without scripts would show it, and break lines inside of texts.
  const text = (script.textContent ?? '')
    .slice(0, LONGEST_DATA)
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*;?\s*$/, '')
    .replace(/[\u0000-\u001f]/g, ' ');
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

/** Objects of a value: of lists and of `@graph`, one level each. */
function unfold(value: unknown): readonly object[] {
  const list = Array.isArray(value) ? value.slice(0, 200) : [value];
  return list.flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null) return [];
    const graph = read(item, '@graph');
    const inner = Array.isArray(graph)
      ? graph.slice(0, 200).filter((node: unknown): node is object => typeof node === 'object' && node !== null)
      : [];
    return [item, ...inner];
  });
}

const read = (value: object, key: string): unknown => Reflect.get(value, key);
const lineOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? clean(value) : undefined);

/** A name given as text, as an object, or by reference to one. */
function nameOf(value: unknown, nodes: readonly object[]): string | undefined {
  if (Array.isArray(value)) return nameOf(value[0], nodes);
  if (typeof value !== 'object' || value === null) return lineOf(value);
  const id = read(value, '@id');
  return (
    lineOf(read(value, 'name')) ??
    lineOf(
      nodes.find((node) => node !== value && id !== undefined && read(node, '@id') === id && read(node, 'name') !== undefined)?.[
        'name' as keyof object
      ],
    )
  );
}

function namesOf(value: unknown, nodes: readonly object[]): readonly Author[] {
  const list = (Array.isArray(value) ? value.slice(0, 50) : [value]) as readonly unknown[];
  return list.flatMap((item) => {
    const name = nameOf(item, nodes);
    return name === undefined || /^https?:/.test(name) ? [] : toAuthors(name);
  });
}
