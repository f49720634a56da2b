// Compares the analysis of a corpus with labels made by hand: precision, recall and F1 of each task.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { findMentions, indexActors } from '../../src/corpus/actors/find-mentions.js';
import { GAZETTEER } from '../../src/corpus/actors/gazetteer.js';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import { printableText } from '../../src/corpus/text/fold-text.js';
import type { Corpus, CorpusTextFile } from '../../src/corpus/types.js';
import { analyzeCorpus } from '../../src/pipeline/analyze-corpus.js';

/** What was found, what was labelled, and how many are in both; `misses` and `extras` are for reading. */
export interface Score {
  found: number;
  labelled: number;
  right: number;
  readonly misses: string[];
  readonly extras: string[];
}

export type Task =
  | 'sentences'
  | 'events'
  | 'years of events'
  | 'quantities'
  | 'quotations'
  | 'quotations with speaker'
  | 'meetings'
  | 'debris'
  | 'debris offered as evidence'
  | 'document dates'
  | 'titles'
  | 'authors';

export type Scores = Readonly<Record<Task, Score>>;

interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

interface Analysis {
  readonly documents: readonly {
    readonly file: string;
    readonly title: string;
    readonly authors: readonly string[];
    readonly date: string | null;
    readonly debris: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
  }[];
  readonly sentences: readonly Place[];
  readonly events: readonly (Place & { readonly date: string | null })[];
  readonly quantities?: readonly (Place & { readonly value: number; readonly value_max: number | null; readonly unit: string })[];
  readonly quotations: readonly (Place & { readonly speaker: string | null })[];
  readonly meetings: readonly (Place & Attendance)[];
  readonly rankings: Readonly<Record<string, readonly Place[]>>;
}

/** Who was there, and how. */
interface Attendance {
  readonly hosts: readonly string[];
  readonly attended: readonly string[];
  readonly announced: readonly string[];
  readonly absent: readonly string[];
}

interface Labels {
  readonly date?: string | null;
  readonly title?: string | null;
  readonly authors?: readonly string[];
  readonly debris?: readonly { readonly text: string; readonly kind: string }[];
  readonly events?: readonly { readonly sentence: string; readonly date: string | number }[];
  readonly quantities?: readonly {
    readonly text: string;
    readonly at?: number;
    readonly value: number;
    readonly max?: number | null;
    readonly unit: string;
  }[];
  readonly quotations?: readonly { readonly text: string; readonly speaker: string | null }[];
  /** Absent where meetings were not labelled. */
  readonly meetings?: readonly ({ readonly sentence: string } & Attendance)[];
}

const BUILT_IN = indexActors(GAZETTEER);
/** A country or organisation by the name that the analysis uses, also where its office-holder is labelled: "Chad's leader". */
const actorOf = (name: string): string => findMentions(name, BUILT_IN)[0]?.actor ?? name;

const ROLES = ['hosts', 'attended', 'announced', 'absent'] as const;

/** Letters and digits only, in small letters: what is compared of two wordings. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$€£]+/gu, '');

/** Reads a folder of texts, with the catalogue and its companions of `beside` if given. */
export function readAnnotated(texts: string, beside?: string): Corpus {
  const names = readdirSync(texts).filter((name) => name.endsWith('.txt') && !name.endsWith('.sentences.txt'));
  const side = (name: string): CorpusTextFile | undefined =>
    beside !== undefined && existsSync(join(beside, name))
      ? { path: join(beside, name), text: readFileSync(join(beside, name), 'utf8') }
      : undefined;
  const [catalogue, themes, actors] = [side('corpus.yaml'), side('themes.yaml'), side('actors.yaml')];
  const { value, diagnostics } = readCorpus({
    folder: texts,
    documents: names.map((path) => ({ path, bytes: new Uint8Array(readFileSync(join(texts, path))) })),
    ...(catalogue === undefined ? {} : { catalogue }),
    ...(themes === undefined ? {} : { themes }),
    ...(actors === undefined ? {} : { actors }),
  });
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** The analysis as `analyze --json` prints it. */
export const analysisOf = (corpus: Corpus): Analysis => JSON.parse(JSON.stringify(analyzeCorpus(corpus))) as Analysis;

/** Scores an analysis against the labels in a folder; documents without labels are passed over. */
export function scoreAnalysis(corpus: Corpus, analysis: Analysis, labels: string): Scores {
  const tasks: readonly Task[] = [
    'sentences',
    'events',
    'years of events',
    'quantities',
    'quotations',
    'quotations with speaker',
    'meetings',
    'debris',
    'debris offered as evidence',
    'document dates',
    'titles',
    'authors',
  ];
  const scores = Object.fromEntries(
    tasks.map((task) => [task, { found: 0, labelled: 0, right: 0, misses: [], extras: [] }]),
  ) as unknown as Record<Task, Score>;
  for (const document of corpus.documents) {
    const base = join(labels, document.file.replace(/\.txt$/, ''));
    if (!existsSync(`${base}.yaml`)) continue;
    const gold = (parse(readFileSync(`${base}.yaml`, 'utf8')) ?? {}) as Labels;
    const of = <T extends Place>(places: readonly T[]): readonly T[] => places.filter(({ file }) => file === document.file);
    const words = (place: Place): string => printableText(document, place);
    const where = (text: string): string => `${document.file}: ${text.slice(0, 110)}`;

    const lines = readFileSync(`${base}.sentences.txt`, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    match(
      scores.sentences,
      of(analysis.sentences).map((it) => ({ key: bare(words(it)), shown: where(words(it)) })),
      lines.map((line) => ({ key: bare(line), shown: where(line) })),
    );

    // Events: the sentence by its opening words, and the date.
    const events = of(analysis.events).filter(({ date }) => date !== null);
    const goldEvents = (gold.events ?? []).filter(({ date }) => date !== null && date !== undefined);
    const opening = (key: string): string =>
      goldEvents.map(({ sentence }) => bare(sentence)).find((it) => it !== '' && key.includes(it)) ?? key;
    match(
      scores.events,
      events.map((it) => ({ key: `${opening(bare(words(it)))} ${it.date}`, shown: where(`${it.date} ${words(it)}`) })),
      goldEvents.map((it) => ({ key: `${bare(it.sentence)} ${it.date}`, shown: where(`${it.date} ${it.sentence}`) })),
    );
    const years = new Map<string, Set<string>>();
    for (const { sentence, date } of goldEvents)
      years.set(bare(sentence), (years.get(bare(sentence)) ?? new Set()).add(String(date).slice(0, 4)));
    for (const event of events) {
      const known = years.get(opening(bare(words(event))));
      if (known === undefined) continue;
      scores['years of events'].found += 1;
      scores['years of events'].labelled += 1;
      if (known.has(event.date?.slice(0, 4) ?? '')) scores['years of events'].right += 1;
      else scores['years of events'].extras.push(where(`${event.date} ${words(event)}`));
    }

    // Quantities: overlapping places with equal value and unit.
    const wanted = (gold.quantities ?? []).map((it) => ({ ...it, place: placeOf(document.text, it.text, it.at ?? 1) }));
    const quantities = of(analysis.quantities ?? []);
    const taken = new Set<number>();
    const value = scores.quantities;
    for (const it of wanted) {
      value.labelled += 1;
      const hit = quantities.findIndex(
        (found, index) =>
          !taken.has(index) &&
          it.place !== undefined &&
          found.start < it.place.end &&
          found.end > it.place.start &&
          isNear(found.value, it.value) &&
          isNear(found.value_max ?? found.value, it.max ?? it.value) &&
          found.unit === it.unit,
      );
      if (hit === -1) value.misses.push(where(`${it.text} = ${it.value}${it.max == null ? '' : `–${it.max}`} ${it.unit}`));
      else {
        taken.add(hit);
        value.right += 1;
      }
    }
    value.found += quantities.length;
    value.extras.push(
      ...quantities.flatMap((it, index) =>
        taken.has(index) ? [] : [where(`${words(it)} = ${it.value}${it.value_max === null ? '' : `–${it.value_max}`} ${it.unit}`)],
      ),
    );

    // Quotations: the opening words; then the speaker too.
    const quotations = of(analysis.quotations);
    const goldQuotations = gold.quotations ?? [];
    const quoted = (key: string): string =>
      goldQuotations.map(({ text }) => bare(text)).find((it) => it !== '' && key.startsWith(it)) ?? key;
    match(
      scores.quotations,
      quotations.map((it) => ({ key: quoted(bare(words(it))), shown: where(words(it)) })),
      goldQuotations.map((it) => ({ key: bare(it.text), shown: where(it.text) })),
    );
    const speakers = new Map(goldQuotations.map((it) => [bare(it.text), it.speaker]));
    match(
      scores['quotations with speaker'],
      quotations.map((it) => {
        const key = quoted(bare(words(it)));
        const wantedSpeaker = speakers.get(key);
        const same = wantedSpeaker !== undefined && isSameName(it.speaker, wantedSpeaker);
        return { key: `${key} ${same ? '' : `${it.speaker}?`}`, shown: where(`${it.speaker} (${wantedSpeaker}): ${words(it)}`) };
      }),
      goldQuotations.map((it) => ({ key: `${bare(it.text)} `, shown: where(`${it.speaker}: ${it.text}`) })),
    );

    // Meetings: who has which role in which sentence.
    const goldMeetings = gold.meetings;
    if (goldMeetings !== undefined) {
      const attendance = ROLES.flatMap((role) =>
        goldMeetings.flatMap(({ sentence, [role]: names }) => names.map((name) => ({ sentence: bare(sentence), role, name }))),
      );
      match(
        scores.meetings,
        of(analysis.meetings).flatMap((it) =>
          ROLES.flatMap((role) =>
            it[role].map((name) => {
              const sentence = bare(words(it));
              const same = attendance.find(
                (one) => one.role === role && one.sentence !== '' && sentence.includes(one.sentence) && isSameName(name, actorOf(one.name)),
              );
              const key = same === undefined ? `${sentence} ${role} ${name}` : `${same.sentence} ${role} ${same.name}`;
              return { key, shown: where(`${role} ${name}: ${words(it)}`) };
            }),
          ),
        ),
        attendance.map(({ sentence, role, name }) => ({
          key: `${sentence} ${role} ${name}`,
          shown: where(`${role} ${name}: ${goldMeetings.find((it) => bare(it.sentence) === sentence)?.sentence}`),
        })),
      );
    }

    // Debris: labelled text that is marked, and running text that is marked by mistake.
    const { debris = [] } = analysis.documents.find(({ file }) => file === document.file) ?? {};
    const blocks = (gold.debris ?? []).filter(({ kind }) => kind !== 'link' && kind !== 'footnote-mark');
    for (const { text } of blocks) {
      const key = bare(text.replace(/\s*…$/, ''));
      scores.debris.labelled += 1;
      scores.debris.found += 1;
      const isMarked =
        debris.some((it) => bare(document.text.slice(it.start, it.end)).includes(key)) ||
        debris.some((it) => key.includes(bare(document.text.slice(it.start, it.end))) && it.end - it.start > 12);
      if (isMarked) scores.debris.right += 1;
      else scores.debris.misses.push(where(text));
      const offered = of(analysis.sentences).find((it) => {
        const sentence = bare(words(it));
        return (
          sentence !== '' &&
          (sentence === key || (key.length > 12 && sentence.startsWith(key)) || (sentence.length > 12 && key.includes(sentence)))
        );
      });
      // A pull-quote repeats a sentence of the body, which is rightly offered.
      if (offered !== undefined && !lines.some((line) => bare(line) === bare(words(offered)))) {
        scores['debris offered as evidence'].found += 1;
        scores['debris offered as evidence'].extras.push(where(text));
      }
    }
    // Running text that was taken for furniture.
    const body = new Set(lines.map(bare));
    const isBlock = (kind: string): boolean => kind !== 'link' && kind !== 'footnote-mark' && kind !== 'pull-quote';
    for (const { start, end } of debris.filter(({ kind }) => isBlock(kind))) {
      const text = document.text.slice(start, end);
      if (body.has(bare(text))) scores.debris.extras.push(where(text));
    }

    const about = analysis.documents.find(({ file }) => file === document.file);
    const count = (score: Score, isRight: boolean, shown: string): void => {
      score.found += 1;
      score.labelled += 1;
      if (isRight) score.right += 1;
      else score.misses.push(where(shown));
    };
    if (gold.date !== undefined)
      count(scores['document dates'], (about?.date ?? null) === gold.date, `${about?.date} instead of ${gold.date}`);
    if (gold.title !== undefined && gold.title !== null)
      count(scores.titles, bare(about?.title ?? '') === bare(gold.title), `${about?.title} instead of ${gold.title}`);
    if (gold.authors !== undefined)
      count(
        scores.authors,
        gold.authors.map(bare).sort().join() === (about?.authors ?? []).map(bare).sort().join(),
        `${about?.authors.join(', ')} instead of ${gold.authors.join(', ')}`,
      );
  }
  return scores;
}

/** Counts keys that both lists have, each as often as both do. */
function match(score: Score, found: readonly { key: string; shown: string }[], labelled: readonly { key: string; shown: string }[]): void {
  const open = new Map<string, number>();
  for (const { key } of found) open.set(key, (open.get(key) ?? 0) + 1);
  score.found += found.length;
  score.labelled += labelled.length;
  const left = new Map(open);
  for (const { key, shown } of labelled) {
    const count = left.get(key) ?? 0;
    if (count > 0) {
      left.set(key, count - 1);
      score.right += 1;
    } else score.misses.push(shown);
  }
  for (const { key, shown } of found) {
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    left.set(key, count - 1);
    score.extras.push(shown);
  }
}

const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= Math.abs(other) * 1e-3;

/** The words of one name are all in the other: `Lavrov` and `Sergei Lavrov`. */
function isSameName(found: string | null, wanted: string | null): boolean {
  if (found === null || wanted === null) return found === wanted;
  const list = (name: string): readonly string[] =>
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/\bthe\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const [one, other] = [list(found), list(wanted)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length > 0 && short.every((word) => long.includes(word)) && one.at(-1) === other.at(-1);
}

/** Where a text stands for the nth time, white space apart. */
function placeOf(source: string, text: string, at: number): { readonly start: number; readonly end: number } | undefined {
  const pattern = text
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  const hit = [...source.matchAll(new RegExp(pattern, 'gu'))][at - 1];
  return hit === undefined ? undefined : { start: hit.index, end: hit.index + hit[0].length };
}

export const precision = ({ right, found }: Score): number => (found === 0 ? 1 : right / found);
export const recall = ({ right, labelled }: Score): number => (labelled === 0 ? 1 : right / labelled);
export const f1 = (score: Score): number => {
  const [p, r] = [precision(score), recall(score)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
};

/** nDCG at 10 of a ranking; `gradeOf` gives the relevance of a paragraph (Järvelin and Kekäläinen 2002, gain 2^grade − 1). */
export function ndcg(ranked: readonly number[], all: readonly number[]): number {
  const gain = (grades: readonly number[]): number =>
    grades.slice(0, 10).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
  const best = gain([...all].sort((a, b) => b - a));
  return best === 0 ? 1 : gain(ranked) / best;
}
