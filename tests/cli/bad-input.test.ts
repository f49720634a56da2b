// Hostile and unlucky input through the real command: the right exit code, a message for a person, earlier outputs untouched.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type CliRun, runCli } from '../support/run-cli.js';
import { contentsOf, forgetSample, makeSample, SHORT_BRIEF, sampleProject } from '../support/sample-project.js';

afterAll(forgetSample);

/** Ten anchors, each holding the one before it ten times. */
const ALIAS_BOMB = `${SHORT_BRIEF}a0: &a0 [x]\n${Array.from({ length: 10 }, (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(10)}]`).join('\n')}\n`;

/** No stack, no bug, and words that say where. */
function expectMessage(run: CliRun, code: string): void {
  expect(run.stderr).toContain(`[${code}]`);
  expect(run.stderr).not.toContain('bug:');
  expect(run.stderr).not.toMatch(/^ {4}at /m);
  expect(run.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
}

/** A brief that must fail, with a kit of its own where one is given. */
interface Broken {
  readonly what: string;
  readonly text: string | Uint8Array;
  readonly code: string;
  readonly kit?: Readonly<Record<string, string>>;
  readonly words?: readonly string[];
}

/** A finding on two documents, with a chart of which there are enough rows. */
const CHART_USE = [
  'date: 2025-11-21',
  'findings:',
  '  - title: Istanbul and Baku hosted the talks that Moscow did not lead',
  '    facts:',
  '      - evidence:',
  '          - istanbul-talks: The high-level encounter between Russian and Ukrainian representatives took place on 23 July 2025 in Istanbul.',
  '      - evidence:',
  '          - sidelined: On May 8, confidential meetings were held in Baku between the heads of Turkish and Israeli security services.',
  '    chart: {chart: evidence-by-document}',
  '',
].join('\n');
const CHART = readFileSync('templates/dragoman/charts/evidence-by-document.vl.yaml', 'utf8');
const chartWith = (from: string, to: string): Readonly<Record<string, string>> => {
  if (!CHART.includes(from)) throw new Error(`The shipped chart has no ${from} to replace`);
  return { 'charts/evidence-by-document.vl.yaml': CHART.replace(from, to) };
};
const nested = Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');

const BROKEN: readonly Broken[] = [
  { what: 'nested ten thousand deep', text: `title: ${'['.repeat(10_000)}\n`, code: 'yaml/too-deep' },
  { what: 'nested deep in blocks', text: `${nested}\n`, code: 'yaml/too-deep' },
  { what: 'multiplied by aliases', text: ALIAS_BOMB, code: 'yaml/alias' },
  { what: 'a key twice', text: `${SHORT_BRIEF}title: Again\n`, code: 'yaml/duplicate-key', words: [':3:1'] },
  { what: 'a key that reaches for the prototype', text: `${SHORT_BRIEF}__proto__: {polluted: true}\n`, code: 'yaml/reserved-key' },
  { what: 'NUL bytes', text: `${SHORT_BRIEF}question: a\u0000b\n`, code: 'yaml/control-character', words: [':3:12'] },
  { what: 'an escape sequence', text: `${SHORT_BRIEF}question: "a\u001b[2Jb"\n`, code: 'yaml/control-character' },
  { what: 'an escaped bell', text: `${SHORT_BRIEF}question: "a\\ab"\n`, code: 'yaml/control-character' },
  { what: 'a tag', text: `${SHORT_BRIEF}question: !!js/function 'x'\n`, code: 'yaml/unknown-tag' },
  { what: 'nothing', text: '', code: 'brief/empty' },
  {
    what: 'a field that does not exist',
    text: SHORT_BRIEF.replace('title', 'tittle'),
    code: 'brief/unknown-field',
    words: ['did you mean `title`?'],
  },
  {
    what: 'an unknown theme',
    text: SHORT_BRIEF.replace('turkey-mediation', 'turkey-mediaton'),
    code: 'evidence/unknown-theme',
    words: [':2:', 'did you mean `turkey-mediation`?'],
  },
  { what: 'a kit beside templates', text: `${SHORT_BRIEF}kit: ../x\n`, code: 'kit/bad-name' },
  { what: 'a kit far away', text: `${SHORT_BRIEF}kit: /etc\n`, code: 'kit/bad-name' },
  { what: 'a kit that does not exist', text: `${SHORT_BRIEF}kit: dragomann\n`, code: 'kit/unknown-kit', words: ['dragoman'] },
  {
    what: 'a helper that does not exist',
    text: SHORT_BRIEF,
    code: 'compose/template',
    kit: { 'deck.hbs': '{{frobnicate title}}\n' },
    words: ['deck.hbs:1', 'frobnicate'],
  },
  { what: 'a template that never ends', text: SHORT_BRIEF, code: 'compose/template', kit: { 'deck.hbs': '{{#each findings}}\n' } },
  {
    what: 'a mark that does not exist',
    text: SHORT_BRIEF + CHART_USE,
    code: 'charts/unknown-mark',
    kit: chartWith('mark: bar', 'mark: hologram'),
  },
  { what: 'a picture as mark', text: SHORT_BRIEF + CHART_USE, code: 'charts/refused-mark', kit: chartWith('mark: bar', 'mark: image') },
  {
    what: 'a chart that reads a file',
    text: SHORT_BRIEF + CHART_USE,
    code: 'charts/refused-field',
    kit: chartWith('layer:', 'data: {url: "file:///etc/passwd"}\nlayer:'),
  },
  {
    what: 'a chart that asks the network',
    text: SHORT_BRIEF + CHART_USE,
    code: 'charts/refused-field',
    kit: chartWith('layer:', 'data: {url: "https://example.org/x.csv"}\nlayer:'),
  },
];

interface ReportedBrief {
  readonly brief: string;
  readonly exitCode: number;
  readonly diagnostics: readonly { readonly code: string; readonly severity: string }[];
}

describe('briefs that cannot be built', () => {
  let run: CliRun;
  let reported: readonly ReportedBrief[];
  let before: ReadonlyMap<string, string>;
  let after: ReadonlyMap<string, string>;
  const nameOf = (index: number): string => `broken-${index + 1}`;

  // One process for all: that each fails alone is half of what is tested.
  beforeAll(() => {
    const root = makeSample();
    for (const [index, { text, kit }] of BROKEN.entries()) {
      const name = nameOf(index);
      cpSync(join(root, 'out/tried'), join(root, 'out', name), { recursive: true });
      writeFileSync(join(root, 'briefs', `${name}.yaml`), kit === undefined ? text : `${text}kit: ${name}\n`);
      if (kit === undefined) continue;
      mkdirSync(join(root, 'templates', name, 'charts'), { recursive: true });
      writeFileSync(join(root, 'templates', name, '_brand.yml'), 'defaults:\n  dragoman:\n    extends: dragoman\n');
      for (const [path, content] of Object.entries(kit)) writeFileSync(join(root, 'templates', name, path), content);
    }
    rmSync(join(root, 'out/steady'), { recursive: true });
    before = contentsOf(join(root, 'out'));
    run = runCli(['build', '--json'], root);
    reported = (JSON.parse(run.stdout) as { briefs: readonly ReportedBrief[] }).briefs;
    after = contentsOf(join(root, 'out'));
    rmSync(root, { recursive: true });
  });

  it.each(BROKEN.map((broken, index) => [broken.what, broken, nameOf(index)] as const))('%s', (_what, { code, words = [] }, name) => {
    const found = reported.find(({ brief }) => brief === name);
    expect(found?.exitCode).toBe(1);
    expect(found?.diagnostics.filter(({ severity }) => severity === 'error').map((diagnostic) => diagnostic.code)).toContain(code);
    for (const word of words) expect(run.stderr).toContain(word);
  });

  it('ends with 1, says everything to a person, and lets nothing through to the terminal', () => {
    expect(run.status).toBe(1);
    for (const { code } of BROKEN) expectMessage(run, code);
    expect(run.stderr).not.toContain('root:');
  });

  it('leaves the earlier outputs of every one as they were', () => {
    for (const [path, content] of before) expect(after.get(path) === content, path).toBe(true);
    const added = [...after.keys()].filter((path) => !before.has(path));
    expect(added.every((path) => path.startsWith('steady/'))).toBe(true);
  });

  it('builds the others', () => {
    expect(reported.filter(({ exitCode }) => exitCode === 0).map(({ brief }) => brief)).toEqual(['steady', 'tried']);
    expect(after.has('steady/steady.pptx')).toBe(true);
  });
});

describe('a corpus that cannot be read', () => {
  const emptied = (root: string) => {
    for (const name of readdirSync(join(root, 'seeds'))) if (name.endsWith('.txt')) rmSync(join(root, 'seeds', name));
  };
  const first = (root: string) => join(root, 'seeds', readdirSync(join(root, 'seeds')).find((name) => name.endsWith('.txt')) ?? '');

  it.each([
    ['is empty', emptied, /corpus\/empty/],
    ['is not there', (root: string) => rmSync(join(root, 'seeds'), { recursive: true }), /runtime\/no-folder/],
    ['holds NUL bytes', (root: string) => writeFileSync(first(root), 'Words\u0000words.\n'), /corpus\/[a-z-]+/],
    [
      'holds another encoding',
      (root: string) => writeFileSync(first(root), Buffer.from('Caf\u00e9 talks were held.\n', 'latin1')),
      /corpus\/[a-z-]+/,
    ],
  ])('%s', (_what, change, code) => {
    const root = sampleProject();
    const before = contentsOf(join(root, 'out'));
    change(root);
    const run = runCli(['build'], root);
    expect(run.stderr).toMatch(code);
    expectMessage(run, code.exec(run.stderr)?.[0] ?? '');
    expect(run.status).toBe(1);
    expect(contentsOf(join(root, 'out'))).toEqual(before);
  });
});

describe('text with a meaning elsewhere', () => {
  const TITLES: Readonly<Record<string, string>> = {
    markup: 'A <b>bold</b> & "quoted" title ]]> ends',
    markdown: 'A **bold** [link](https://example.org) `title` ends',
    template: 'A {{title}} and {{{raw}}} title ends',
    scripts: 'Azərbaycan, İğdır and Україна hold talks',
    emoji: 'Turkey 🎉 hosts the talks',
  };
  let run: CliRun;
  const texts = new Map<string, string>();

  beforeAll(() => {
    const root = makeSample();
    for (const [name, title] of Object.entries(TITLES)) {
      writeFileSync(
        join(root, 'briefs', `${name}.yaml`),
        SHORT_BRIEF.replace(/^title: .*$/m, () => `title: ${JSON.stringify(title)}`),
      );
    }
    run = runCli(['build', ...Object.keys(TITLES), '--only', 'deck'], root);
    for (const name of Object.keys(TITLES)) {
      const deck = join(root, 'out', name, `${name}.pptx`);
      if (existsSync(deck)) texts.set(name, firstSlideText(readFileSync(deck)));
    }
    rmSync(root, { recursive: true });
  });

  it.each(['markup', 'markdown', 'template', 'scripts'])('stays what it is: %s', (name) => expect(texts.get(name)).toContain(TITLES[name]));

  it('is refused by name where no font has the letters', () => {
    expect(texts.has('emoji')).toBe(false);
    expectMessage(run, 'layout/missing-glyph');
    expect(run.status).toBe(1);
  });
});

/** The words of the first slide without their markup. */
function firstSlideText(deck: Uint8Array): string {
  const slide = strFromU8(unzipSync(deck)['ppt/slides/slide1.xml'] ?? new Uint8Array());
  const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
  return [...slide.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map((match) => match[1])
    .join('')
    .replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? entity);
}

describe('an output folder that cannot be written', () => {
  it('has a file in its place', () => {
    const root = sampleProject();
    rmSync(join(root, 'out'), { recursive: true });
    writeFileSync(join(root, 'out'), 'a file');
    const run = runCli(['build', 'tried', '--only', 'deck'], root);
    expectMessage(run, 'runtime/cannot-write');
    expect(run.status).toBe(4);
    expect(readFileSync(join(root, 'out'), 'utf8')).toBe('a file');
  });

  const canMount = process.platform === 'linux' && process.getuid?.() === 0;

  /** A file system of its own in place of out/, with the earlier outputs on it; undefined where this computer does not allow it. */
  function mountOut(root: string, size: string): string | undefined {
    const out = join(root, 'out');
    const before = `${root}/before`;
    cpSync(out, before, { recursive: true });
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', out]).status !== 0) return undefined;
    onTestFinished(() => void spawnSync('umount', [out]));
    cpSync(before, out, { recursive: true });
    return out;
  }

  it.runIf(canMount)('is on a full disk (needs root on Linux)', (context) => {
    const root = sampleProject();
    const out = mountOut(root, '8m');
    if (out === undefined) return context.skip('this computer does not let root mount a small file system');
    const before = contentsOf(out);
    writeFileSync(join(root, 'briefs/tried.yaml'), `${SHORT_BRIEF}question: What has changed since?\n`);
    spawnSync('dd', ['if=/dev/zero', `of=${join(out, 'filler')}`, 'bs=4096']);
    const run = runCli(['build', 'tried', '--only', 'deck'], root);
    rmSync(join(out, 'filler'));
    expectMessage(run, 'runtime/cannot-write');
    expect(run.stderr).toContain('the disk is full');
    expect(run.status).toBe(4);
    expect(contentsOf(out)).toEqual(before);
  });

  it.runIf(canMount)('is read-only (needs root on Linux)', (context) => {
    const root = sampleProject();
    const out = mountOut(root, '8m');
    if (out === undefined) return context.skip('this computer does not let root mount a small file system');
    const before = contentsOf(out);
    if (spawnSync('mount', ['-o', 'remount,ro', out]).status !== 0) return context.skip('this computer does not let root remount');
    writeFileSync(join(root, 'briefs/tried.yaml'), `${SHORT_BRIEF}question: What has changed since?\n`);
    const run = runCli(['build', 'tried', '--only', 'deck'], root);
    expectMessage(run, 'runtime/cannot-write');
    expect(run.stderr).toContain('the file system is read-only');
    expect(run.status).toBe(4);
    expect(contentsOf(out)).toEqual(before);
  });
});

describe('the real process', () => {
  it('keeps building when the reader of its output has gone', () => {
    const root = sampleProject();
    rmSync(join(root, 'out'), { recursive: true });
    const run = spawnSync(
      'sh',
      [
        '-c',
        '"$0" "$1" build tried --only deck | true; exit "${PIPESTATUS:-0}"',
        process.execPath,
        join(process.cwd(), 'dist/dragoman.js'),
      ],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    expect(run.stderr).not.toContain('bug:');
    expect(readdirSync(join(root, 'out'))).toEqual(['tried']);
  });

  it('answers wrong usage without loading the pipeline', () => {
    const run = runCli(['biuld'], process.cwd());
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('did you mean `build`?');
  });

  it('prints nothing but JSON to stdout with --json', () => {
    const run = runCli(['check', 'tried', '--json', '--only', 'deck'], sampleProject());
    expect(JSON.parse(run.stdout)).toMatchObject({ command: 'check', exitCode: 0 });
  });
});
