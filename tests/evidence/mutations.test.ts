// One character changed at a time, in sources and in briefs: the brief that says it fails, and names the statement.
//
// MUTATIONS=4000 npx vitest run tests/evidence/mutations makes the whole campaign and prints what nothing noticed.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import { readBrief } from '../../src/brief/read-brief.js';
import { type Brief, type BriefPath, formatPath } from '../../src/brief/types.js';
import { indexActors } from '../../src/corpus/actors/find-mentions.js';
import { foldQuery } from '../../src/corpus/text/fold-text.js';
import type { Corpus } from '../../src/corpus/types.js';
import { type BriefStatement, collectStatements, statementOf } from '../../src/evidence/collect-statements.js';
import { checkRows } from '../../src/evidence/rows/check-rows.js';
import { checkTraps } from '../../src/evidence/traps/check-traps.js';
import type { LockFile } from '../../src/evidence/types.js';
import { checkValues } from '../../src/evidence/values/check-values.js';
import { readValues } from '../../src/evidence/values/read-values.js';
import { scopeOf } from '../../src/evidence/values/scope-of.js';
import { lockStatements } from '../../src/pipeline/lock-statements.js';
import { defaultKit } from '../support/default-kit.js';
import { changeAt, changeable, pick, randomFrom } from '../support/mutate.js';
import { SEED_FILES, seedsCorpus, seedText } from '../support/seeds-corpus.js';

const COUNT = Number(process.env.MUTATIONS ?? 40);
const corpus = seedsCorpus();
const index = indexActors(corpus.actors);
const NAMES = ['turkey-mediation', 'ots-rise', 'russia-azerbaijan-rift'] as const;

interface Subject {
  readonly name: string;
  readonly yaml: string;
  readonly brief: Brief;
  readonly lock: LockFile;
  readonly statements: readonly BriefStatement[];
}

/** A brief with the lock that a build of it leaves. */
function subjectOf(name: string, yaml: string): Subject {
  const brief = read(name, yaml);
  const { value } = lockStatements(brief, corpus, defaultKit, null, 'en', { frozen: false, acceptDrift: false });
  if (brief === undefined || value === undefined) throw new Error(`Cannot lock ${name}`);
  return { name, yaml, brief, lock: value.locked.lock, statements: collectStatements(brief) };
}
function read(name: string, yaml: string): Brief {
  const { value, diagnostics } = readBrief(`briefs/${name}.yaml`, yaml);
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  return value;
}
const shipped = NAMES.map((name) => subjectOf(name, readFileSync(`briefs/${name}.yaml`, 'utf8')));
const minimal = subjectOf('minimal', readFileSync('tests/briefs/minimal.yaml', 'utf8'));
/** Charts with rows of the author's own. */
const charted = subjectOf('chart-rows', readFileSync('tests/briefs/chart-rows.yaml', 'utf8'));
const all = [...shipped, minimal, charted];

/** The errors that a build stops with before it lays anything out. */
function errorsOf({ lock }: Subject, brief: Brief, sources: Corpus): readonly Diagnostic[] {
  const { value, diagnostics } = lockStatements(brief, sources, defaultKit, lock, 'en', { frozen: false, acceptDrift: false });
  const ledger = value?.locked.ledger;
  const said =
    ledger === undefined
      ? []
      : [
          ...[...checkValues(brief, ledger, sources), ...checkRows(brief, ledger, sources)].map(({ diagnostic }) => diagnostic),
          ...checkTraps(brief, ledger, sources),
        ];
  return [...diagnostics, ...said].filter(({ severity }) => severity === 'error');
}

const random = randomFrom(20_250_627);
const unnoticed: string[] = [];
const report = (kind: string, text: string): void => {
  unnoticed.push(`${kind}: ${text}`);
  if (process.env.MUTATIONS !== undefined) process.stdout.write(`unnoticed ${kind}: ${text}\n`);
};

/** A thousandth may pass, or one of a small sample. */
const allowed = (count: number): number => Math.max(1, Math.floor(count / 1000));

describe('one character of a source that is quoted', () => {
  const spans = all.flatMap(({ lock }) => lock.entries);
  it('fails every brief that quotes it and no other, and names the statement', () => {
    const before = unnoticed.length;
    for (let round = 0; round < COUNT / 4; round += 1) {
      const span = pick(spans, random);
      const number = corpus.documents.findIndex(({ id }) => id === span.document);
      const text = seedText(number);
      const inside = changeable(text.slice(span.start, span.end)).map((at) => at + span.start);
      const at = pick(inside, random);
      const changed = changeAt(text, at, random);
      const sources = seedsCorpus({ [number]: changed });
      for (const subject of all) {
        const held = subject.lock.entries.filter(({ document, start, end }) => document === span.document && start <= at && at < end);
        const errors = errorsOf(subject, subject.brief, sources);
        const said = errors.map(({ message }) => message).join('\n');
        const isNamed = held.every(({ statement }) => said.includes(statement.slice(0, 40)) || said.includes(statement.slice(0, 99)));
        if (held.length === 0 ? errors.length > 0 && subject !== minimal && subject !== charted : errors.length === 0 || !isNamed)
          report(
            'source',
            `${subject.name} ${SEED_FILES[number]} ${at}: …${changed.slice(at - 30, at + 30)}… (${held.length} held, ${errors.length} errors)`,
          );
      }
    }
    expect(unnoticed.slice(before).length).toBeLessThanOrEqual(allowed(COUNT / 4));
  });
});

/** A string of a brief with the statement it belongs to; quotations are `isEvidence`. */
interface Said {
  readonly path: BriefPath;
  readonly text: string;
  readonly statement: BriefStatement;
  readonly isEvidence: boolean;
}

function saidIn({ yaml, statements }: Subject): readonly Said[] {
  const found: Said[] = [];
  visit(parseDocument(yaml), {
    Scalar(key, node, parents) {
      if (key === 'key' || (typeof node.value !== 'string' && typeof node.value !== 'number')) return;
      const path = pathOf([...parents, node]);
      const statement = statementOf(statements, path);
      if (statement === undefined) return;
      const isEvidence = path[0] !== 'titles' && (path.includes('evidence') || path.includes('contrary') || path.at(-2) === 'quotation');
      found.push({ path, text: String(node.value), statement, isEvidence });
    },
  });
  return found;
}

/** Keys and indexes from the root to the last node. */
function pathOf(nodes: readonly unknown[]): BriefPath {
  const path: (string | number)[] = [];
  nodes.forEach((node, at) => {
    const child = nodes[at + 1];
    if (isMap(node)) {
      const pair = node.items.find((item) => item === child);
      if (pair !== undefined && isScalar(pair.key)) path.push(String(pair.key.value));
    } else if (typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items)) {
      const place = node.items.indexOf(child);
      if (place !== -1) path.push(place);
    }
  });
  return path;
}

/** The brief with another string at a path. */
function withText({ name, yaml }: Subject, path: BriefPath, text: string): Brief | null {
  const document = parseDocument(yaml);
  const isNumber = typeof document.getIn(path) === 'number';
  document.setIn(path, isNumber ? Number(text) : text);
  return readBrief(`briefs/${name}.yaml`, String(document)).value ?? null;
}

/** A place in a capitalised word that is not the first. */
const inName = (text: string, at: number): boolean =>
  [...text.matchAll(/(?<= )\p{Lu}\p{L}+/gu)].some(({ 0: word, index: start }) => start <= at && at < start + word.length);

describe('one character of a brief', () => {
  const places = [...shipped, charted].flatMap((subject) => saidIn(subject).map((said) => ({ subject, said })));
  const strict = places.filter(
    ({ said }) => !said.isEvidence && scopeOf(said.statement)?.figures === 'error' && said.statement.text.includes(said.text),
  );
  const spots = (kinds: readonly string[]): readonly { subject: Subject; said: Said; at: number }[] =>
    strict.flatMap(({ subject, said }) =>
      readValues(foldQuery(said.text), index)
        .filter(({ kind }) => kinds.includes(kind))
        .flatMap(({ start, end, kind }) =>
          changeable(said.text.slice(start, end))
            .filter((at) => kind !== 'quantity' || /\d/.test(said.text[start + at] ?? ''))
            .map((at) => ({ subject, said, at: start + at })),
        ),
    );
  /** Every letter and digit of the strings that some part of a brief has. */
  const parts = (isPart: (path: BriefPath) => boolean): readonly { subject: Subject; said: Said; at: number }[] =>
    places
      .filter(({ said }) => isPart(said.path))
      .flatMap(({ subject, said }) => changeable(said.text).map((at) => ({ subject, said, at })));
  const cases = [
    [
      'figure of a chart row',
      parts(([part, , rows, , cell]) => part === 'charts' && rows === 'rows' && /^(?:value|low|high)$/.test(`${cell}`)),
    ],
    ['date of an event or a meeting', parts((path) => /^(?:events|meetings|formats)$/.test(`${path[0]}`) && path.at(-1) === 'date')],
    // The first word may be a common one: "Unnamed source".
    [
      'speaker',
      parts((path) => path.at(-1) === 'speaker').filter(
        ({ said, at }) => /^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(said.text) || inName(said.text, at),
      ),
    ],
    ['number', spots(['quantity', 'number'])],
    ['date', spots(['date'])],
    ['name', spots(['name'])],
    ['quoted phrase', spots(['phrase'])],
    [
      'quotation',
      places
        .filter(({ said }) => said.isEvidence && said.path.at(-1) !== 'speaker')
        .flatMap(({ subject, said }) => changeable(said.text).map((at) => ({ subject, said, at }))),
    ],
  ] as const;

  it.each(cases)('of a %s is an error that names the statement', (kind, all) => {
    expect(all.length).toBeGreaterThan(0);
    const before = unnoticed.length;
    const count = Math.ceil(COUNT / 6);
    for (let round = 0; round < count; round += 1) {
      const { subject, said, at } = pick(all, random);
      const changed = changeAt(said.text, at, random);
      const brief = withText(subject, said.path, changed);
      if (brief === null) continue;
      const named = errorsOf(subject, brief, corpus).some(({ message }) => message.includes(`\`${said.statement.id}`));
      if (!named)
        report(
          kind,
          `${subject.name} ${formatPath(said.path)}: “${said.text.slice(Math.max(0, at - 40), at + 40)}” → “${changed.slice(Math.max(0, at - 40), at + 40)}”`,
        );
    }
    expect(unnoticed.slice(before).length).toBeLessThanOrEqual(allowed(count));
  });
});
