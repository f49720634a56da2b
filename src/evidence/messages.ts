// What locking says about a brief and its sources.
import { closestWords } from '../base/closest-words.js';
import type { Diagnostic, Place, Severity } from '../base/diagnostic.js';
import { FEWEST_WORDS } from './quotation-parts.js';

/** The statement a message is about. */
export interface Subject {
  /** Null for one that the brief does not show any more. */
  readonly id: string | null;
  readonly text: string;
  /** Where the evidence or the statement stands in the brief; absent for what is computed. */
  readonly place: Place | null;
}

/** A diagnostic, with place and hints where there are some. */
export const say = (
  severity: Severity,
  code: Diagnostic['code'],
  message: string,
  place: Place | null,
  hints: readonly string[] = [],
): Diagnostic => ({
  severity,
  code,
  message,
  ...(place === null ? {} : { place }),
  ...(hints.length > 0 ? { hints } : {}),
});

const clip = (text: string, length = 160): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
};
/** A text in marks, on one line. */
export const quoted = (text: string, length?: number): string => `“${clip(text, length)}”`;
/** A statement by its id and its words, as far as it has them. */
export const naming = ({ id, text }: Pick<Subject, 'id' | 'text'>): string =>
  id === null ? quoted(text, 100) : `\`${id}\` (${quoted(text, 100)})`;

/** How notes call a statement: by its id, else by its words. */
export const nameOf = (id: string | null, text: string): string => (id === null ? quoted(text, 60) : `\`${id}\``);
const failed = (code: Diagnostic['code'], message: string, subject: Subject, hints: readonly string[] = []): Diagnostic => ({
  ...say('error', code, message, subject.place, [...hints, ...otherKinds(subject)]),
  ...(subject.id === null ? {} : { statement: subject.id }),
});

/** What else a statement of the brief may be where its words cannot be quoted; the build's own statements are what they are. */
function otherKinds({ id }: Subject): readonly string[] {
  if (id === null || /^(?:extract|computed|chart):/.test(id)) return [];
  if (/^findings\[\d+\]\.facts\[\d+\]$/.test(id))
    return ['else say it without evidence as `kind: background`, your own knowledge, or as a judgement with likelihood and confidence'];
  if (/^judgements\[\d+\]$/.test(id))
    return ['else leave this item out where other evidence carries the judgement, or make it an assumption'];
  if (/^(?:scenarios|indicators)\[\d+\]$/.test(id)) return ['else leave its `evidence` out: it is then your own proposal'];
  return /\.(?:title|takeaway|about)$|^titles\.|^(?:title|bottomLine)$/.test(id)
    ? []
    : ['else take it out: it cannot stand without a source'];
}

/** The brief names a document that the corpus does not have. */
export const unknownDocument = (
  subject: Subject,
  document: string,
  known: readonly string[],
  near: string | null,
  holder: string | null,
): Diagnostic =>
  failed(
    'evidence/unknown-document',
    `Cannot find the document \`${document}\` for ${naming(subject)}, expected one of ${known.map((id) => `\`${id}\``).join(', ')}`,
    subject,
    [
      ...(near === null || near === holder ? [] : [`did you mean \`${near}\`?`]),
      ...(holder === null ? [] : [`\`${holder}\` has these words`]),
    ],
  );

/** The brief names a theme that themes.yaml does not have. */
export function unknownTheme(theme: string, known: readonly string[], place: Place): Diagnostic {
  const [near] = closestWords(theme, known);
  const hints = near === undefined ? ['add it to themes.yaml'] : [`did you mean \`${near}\`?`];
  return say(
    'error',
    'evidence/unknown-theme',
    `Cannot find the theme \`${theme}\`, expected one of ${known.map((id) => `\`${id}\``).join(', ')}`,
    place,
    hints,
  );
}

/** Too few words to stand for one place. */
export const tooShort = (subject: Subject, quote: string, words: number): Diagnostic =>
  failed(
    'evidence/too-short',
    `Cannot lock ${naming(subject)} to ${quoted(quote)}, which has ${words} ${words === 1 ? 'word' : 'words'}, expected at least ${FEWEST_WORDS}`,
    subject,
    ['paste more of the sentence'],
  );

/** More than one `…`. */
export const tooManyJoins = (subject: Subject, parts: number, hints: readonly string[]): Diagnostic =>
  failed(
    'evidence/too-many-joins',
    `Cannot join ${parts} pieces for ${naming(subject)}, expected a start and an end with one \`…\` between them`,
    subject,
    ['make them items of their own', ...hints],
  );

/** The words stand at several places. */
export const ambiguous = (subject: Subject, quote: string, places: readonly string[]): Diagnostic =>
  failed(
    'evidence/ambiguous',
    `Cannot tell which passage ${naming(subject)} means: ${quoted(quote)} stands ${places.length} times, expected once`,
    subject,
    [`it stands at ${places.join(', ')}`, 'paste more words before or after it'],
  );

/** A table without the cell. */
export const noCell = (subject: Subject, name: string, document: string, same: readonly string[], last: string): Diagnostic =>
  failed(
    'evidence/no-cell',
    `Cannot lock ${naming(subject)} to the cell ${quoted(name)} of \`${document}\`, expected one that holds something, from \`A1\` to \`${last}\``,
    subject,
    same.length === 0
      ? ['the column is a letter, the row a number that counts the header: `B7`']
      : [
          `the value stands in ${same
            .slice(0, 6)
            .map((cell) => `\`${cell}\``)
            .join(', ')}`,
        ],
  );

/** The words begin or end inside a longer word. */
export const cutWord = (subject: Subject, quote: string, document: string, hints: readonly string[]): Diagnostic =>
  failed(
    'evidence/cut-word',
    `Cannot lock ${naming(subject)} to ${quoted(quote)}, which cuts a word of \`${document}\`, expected whole words`,
    subject,
    hints,
  );

/** The words stand in a pull-quote, a caption, a heading or site furniture only. */
export const notBody = (subject: Subject, document: string, where: string, hints: readonly string[]): Diagnostic =>
  failed(
    'evidence/not-body',
    `Cannot lock ${naming(subject)}: its words stand in \`${document}\` only in ${article(where)}, expected body text`,
    subject,
    hints,
  );

/** Start and end stand in different paragraphs, or other text stands between. */
export const acrossParagraphs = (subject: Subject, document: string): Diagnostic =>
  failed(
    'evidence/across-paragraphs',
    `Cannot lock ${naming(subject)}: its words stand in different paragraphs of \`${document}\`, expected a start and an end inside one`,
    subject,
    ['make an item of each paragraph'],
  );

/** The words are not there. */
export const notFound = (subject: Subject, quote: string, document: string, hints: readonly string[]): Diagnostic =>
  failed(
    'evidence/not-found',
    `Cannot find the words of ${naming(subject)} in \`${document}\`, looked for ${quoted(quote)}, expected them in its body text`,
    subject,
    hints,
  );

/** What a lock had of a passage; `file` where its document is still in the corpus. */
export interface Lost {
  readonly document: string;
  readonly file: string | null;
  readonly text: string;
}

/** The source changed since the lock was written. */
export const drift = (subject: Subject, { document, file, text }: Lost, now: string, hints: readonly string[]): Diagnostic =>
  failed(
    'evidence/drift',
    `Cannot hold ${naming(subject)}: \`${document}\`${file === null ? '' : ` (${file})`} changed since the lock was written, expected ${quoted(text, 400)}, ${now}`,
    subject,
    hints,
  );

/** A computed or extracted value is another than the one locked; `now` is null where nothing shows it any more. */
export const valueDrift = (subject: Subject, before: string, now: string | null, hints: readonly string[]): Diagnostic =>
  failed(
    'evidence/drift',
    `Cannot hold ${naming(subject)}: the sources gave ${quoted(before)} when the lock was written, and give ${now === null ? 'nothing' : quoted(now)} now`,
    subject,
    hints,
  );

/** The same words, read otherwise: the date of their document or the catalogue of names is another. */
export const readingDrift = (
  subject: Subject,
  document: string,
  text: string,
  values: { readonly before: readonly string[]; readonly after: readonly string[] },
  hints: readonly string[],
): Diagnostic => {
  const list = (all: readonly string[], others: readonly string[]): string => {
    const own = all.filter((value) => !others.includes(value));
    return own.length === 0 ? 'nothing' : own.map((value) => quoted(value, 60)).join(', ');
  };
  return failed(
    'evidence/drift',
    `Cannot hold ${naming(subject)}: the words of \`${document}\` are the same, ${quoted(text)}, but read ${list(values.after, values.before)} where the lock has ${list(values.before, values.after)}`,
    subject,
    hints,
  );
};

/** A fact or judgement with nothing to rest on. */
export const unsupported = (subject: Subject, kind: string): Diagnostic =>
  failed(
    'evidence/unsupported',
    `Cannot support the ${kind} ${naming(subject)}, found neither evidence nor a statement that it rests on`,
    subject,
    [
      kind === 'judgement'
        ? 'add `evidence` to it, or the judgements it sums up'
        : 'add a fact with `evidence` below it, or judgements that it sums up',
    ],
  );

function article(where: string): string {
  const words = where.replaceAll('-', ' ');
  if (where === 'boilerplate') return 'site furniture';
  return where === 'title' ? 'its title' : `a ${words}`;
}
