// The fields between two lines of dashes at the head of a Markdown file.
import { parseYaml } from '../../../base/yaml.js';
import type { Author } from '../../types.js';
import { toAuthors } from '../to-authors.js';
import { toIsoDate } from '../to-iso-date.js';
import type { DeclaredMetadata } from '../types.js';

export interface FrontMatter {
  readonly metadata: DeclaredMetadata;
  /** Offset behind the closing line; 0 where there is none. */
  readonly end: number;
}

/** Longest front matter, in characters. */
const LONGEST = 20_000;

/** Reads the front matter; fields that are none of ours or not of their kind are passed over. */
export function readFrontMatter(text: string): FrontMatter {
  const nothing: FrontMatter = { metadata: {}, end: 0 };
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (opening === null) return nothing;
  const closing = /\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/.exec(text.slice(0, LONGEST).slice(opening[0].length - 1));
  if (closing === null) return nothing;
  const start = opening[0].length;
  const inner = text.slice(start, start - 1 + closing.index + 1);
  const end = start - 1 + closing.index + closing[0].length;
  // A rule above a text is no front matter.
  if (!/^[A-Za-z][\w-]*[ \t]*:/m.test(inner)) return nothing;
  const { value } = parseYaml(inner, '');
  return { metadata: value === undefined ? {} : toMetadata(value.value), end };
}

function toMetadata(fields: unknown): DeclaredMetadata {
  if (typeof fields !== 'object' || fields === null) return {};
  const known = new Map(Object.entries(fields).map(([key, value]) => [key.toLowerCase().replace(/[_-]/g, ''), value as unknown]));
  const line = (...names: readonly string[]): string | undefined =>
    names.map((name) => lineOf(known.get(name))).find((value) => value !== undefined);
  const title = line('title');
  const publisher = line('publisher', 'sitename', 'site', 'publication', 'outlet');
  const date = toIsoDate(line('date', 'published', 'publishdate', 'datepublished', 'pubdate', 'created') ?? '');
  const language = line('lang', 'language');
  const url = line('url', 'canonical', 'canonicalurl', 'link', 'source', 'sourceurl');
  const authors = authorsOf(known.get('author') ?? known.get('authors') ?? known.get('byline'));
  return {
    ...(title === undefined ? {} : { title }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === null ? {} : { date }),
    ...(url === undefined || !/^https?:\/\//.test(url) ? {} : { url }),
    ...(language === undefined || !/^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/i.test(language) ? {} : { language: language.replace('_', '-') }),
  };
}

function lineOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const line = String(value).replace(/\s+/g, ' ').trim().slice(0, 600);
  return line === '' ? undefined : line;
}

function authorsOf(value: unknown): readonly Author[] {
  if (Array.isArray(value)) return value.slice(0, 50).flatMap(authorsOf);
  if (typeof value === 'object' && value !== null) {
    const name = lineOf(Reflect.get(value, 'name'));
    const affiliation = lineOf(Reflect.get(value, 'affiliation'));
    return name === undefined ? [] : [{ name, ...(affiliation === undefined ? {} : { affiliation }) }];
  }
  return toAuthors(lineOf(value) ?? '');
}
