// Why two documents are no two sources.
import type { CorpusDocument } from '../../corpus/types.js';
import { comparable, holdsWords } from '../values/compare-text.js';

/** Words of a run that nobody writes twice by chance. */
const RUN = 8;
/** Share of the shorter document's runs from which two documents are one text. */
const NEAR_DUPLICATE = 0.3;
/** Fewer words of a title may stand anywhere. */
const TITLE_WORDS = 4;
/** How far from a name the word stands that makes it a source, characters. */
const REACH = 60;
const CITING =
  /\b(?:wrote|writ(?:es|ing|ten)|argu(?:es|ed)|sa(?:id|ys)|report(?:s|ed)|according|told|not(?:es|ed)|cit(?:es|ed|ing)|quot(?:es|ed|ing)|published)\b/;

/** What of a document is compared, read once. */
export interface DocumentProfile {
  readonly document: CorpusDocument;
  /** Comparable body text. */
  readonly text: string;
  readonly runs: ReadonlySet<string>;
}

/** Reads a document for `findDependence`. */
export function profileDocument(document: CorpusDocument): DocumentProfile {
  const body = document.paragraphs.filter(({ kind }) => kind !== 'heading').map(({ start, end }) => document.text.slice(start, end));
  const text = comparable(body.join('\n'));
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set(words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' ')));
  return { document, text, runs };
}

/**
 * One author, one publisher, much the same text, or one quoting the other (naming its author or publisher as a source, or its
 * title): in words for a reader, null where none of these is seen. Names are compared without accents and case.
 */
export function findDependence(one: DocumentProfile, other: DocumentProfile): string | null {
  const authors = namesOf(one).filter((name) => namesOf(other).some((it) => comparable(it) === comparable(name)));
  if (authors[0] !== undefined) return `both by ${authors[0]}`;
  const { publisher } = one.document;
  if (publisher !== null && other.document.publisher !== null && comparable(publisher) === comparable(other.document.publisher))
    return `both published by ${publisher}`;
  if (shareOf(one.runs, other.runs) >= NEAR_DUPLICATE) return 'much the same text';
  if (quotes(one, other)) return `\`${one.document.id}\` quotes \`${other.document.id}\``;
  return quotes(other, one) ? `\`${other.document.id}\` quotes \`${one.document.id}\`` : null;
}

const namesOf = ({ document }: DocumentProfile): readonly string[] => document.authors.map(({ name }) => name);

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  return [...small].filter((run) => large.has(run)).length / small.size;
}

function quotes({ text }: DocumentProfile, { document }: DocumentProfile): boolean {
  const title = comparable(document.title);
  if (title.split(' ').length >= TITLE_WORDS && holdsWords(text, title)) return true;
  const names = [
    ...document.authors.map(({ name }) => name).filter((name) => name.trim().includes(' ')),
    ...(document.publisher === null ? [] : [document.publisher]),
  ];
  return names.some((name) => isCited(text, comparable(name)));
}

/** A name with a word beside it that makes it a source. */
function isCited(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const around = text.slice(Math.max(0, at - REACH), at + name.length + REACH);
    if (holdsWords(around, name) && CITING.test(around)) return true;
  }
  return false;
}
