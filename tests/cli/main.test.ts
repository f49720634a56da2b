// The command line: what it takes, what it prints, how it ends.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { main } from '../../src/cli/main.js';
import { toEvidenceItem } from '../../src/evidence/to-evidence-item.js';
import type { LockChange } from '../../src/evidence/types.js';
import { fakeWorld } from '../support/fake-effects.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const PROJECT = { 'briefs/one.yaml': 'title: One\n', 'briefs/two.yaml': 'title: Two\n', 'seeds/a.txt': 'Words.\n' };
const error: Diagnostic = { severity: 'error', code: 'brief/unknown-field', message: 'Cannot read `x`' };
const warning: Diagnostic = { severity: 'warning', code: 'tradecraft/weak-word', message: 'Says `may`' };
const output = (brief: string, text: string) => ({ path: `${brief}/${brief}.pptx`, bytes: Buffer.from(text), summary: '12 slides' });
const lockOf = (brief: string) => ({ path: `briefs/${brief}.lock.json`, text: '{}\n' });

describe('wrong usage ends with 2 and says what was expected', () => {
  it.each([
    [[], 'cli/no-command', 'expected one of `build`'],
    [['biuld'], 'cli/unknown-command', 'did you mean `build`?'],
    [['build', '--onyl', 'deck'], 'cli/unknown-option', 'did you mean `--only`?'],
    [['check', '--out', 'x'], 'cli/unknown-option', '`--out` of `check`'],
    [['build', '--kit'], 'cli/missing-value', '`--kit KIT`'],
    [['build', '--out', '--json'], 'cli/missing-value', '`--out DIR`'],
    [['build', '--frozen=yes'], 'cli/needless-value', '`--frozen`'],
    [['build', '--only', 'deck,handout'], 'cli/bad-value', '`handout`'],
    [['build', '--as-of', '2025-02-30'], 'cli/bad-value', 'a day as YYYY-MM-DD'],
    [['build', '--draft', '--frozen'], 'cli/not-together', '`--draft` with `--frozen`'],
    [['build', '--draft', '--strict'], 'cli/not-together', '`--draft` with `--strict`'],
    [['check', '--draft'], 'cli/unknown-option', '`--draft` of `check`'],
    [['search'], 'cli/wrong-operands', 'dragoman search "words"'],
    [['search', 'two', 'words'], 'cli/wrong-operands', 'quotation marks'],
    [['search', 'x', '--limit', 'many'], 'cli/bad-value', 'from 1 to 1000'],
    [['analyze', 'x'], 'cli/wrong-operands', 'dragoman analyze'],
    [['help', 'biuld'], 'cli/unknown-command', 'did you mean `build`?'],
    [['build', '--root', '/no/such/folder'], 'cli/no-root', '/no/such/folder'],
  ])('%j: %s', async (args, code, words) => {
    const world = fakeWorld();
    expect(await main(args, world)).toBe(2);
    expect(world.printed.error).toContain(`error[${code}]`);
    expect(world.printed.error).toContain(words);
    expect(world.printed.out).toBe('');
  });

  it('reports all mistakes, not the first', async () => {
    const world = fakeWorld();
    expect(await main(['build', '--x', '--y'], world)).toBe(2);
    expect(world.printed.error.match(/^error/gm)).toHaveLength(2);
  });

  it('names the brief that was meant', async () => {
    const world = fakeWorld();
    expect(await main(['build', 'onee', '--root', temporaryFolder(PROJECT)], world)).toBe(2);
    expect(world.printed.error).toContain('did you mean `one`?');
    expect(world.asked).toEqual([]);
  });

  it('names the theme that was meant', async () => {
    const world = fakeWorld();
    expect(await main(['search', 'x', '--theme', 'enrgy', '--root', temporaryFolder(PROJECT)], world)).toBe(2);
    expect(world.printed.error).toContain('did you mean `energy`?');
  });
});

describe('help', () => {
  it('lists the commands', async () => {
    const world = fakeWorld();
    expect(await main(['help'], world)).toBe(0);
    for (const { name } of COMMANDS) expect(world.printed.out).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  it.each(COMMANDS.map(({ name }) => name))('%s --help shows its options and an example', async (name) => {
    const world = fakeWorld();
    expect(await main([name, '--help'], world)).toBe(0);
    const command = COMMANDS.find((candidate) => candidate.name === name);
    for (const option of command?.options ?? []) expect(world.printed.out).toContain(`--${option.name}`);
    expect(world.printed.out).toContain(`Example: dragoman ${name}`);
  });

  it.each(COMMANDS.map(({ name, example }) => [name, example]))(
    'the example of %s is a command line that parses',
    async (name, example) => {
      const { parseCommandLine } = await import('../../src/cli/parse-command-line.js');
      const args = [...(example ?? '').replace(/ >.*/, '').matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
      expect(parseCommandLine(args.slice(1), COMMANDS)).toMatchObject({ value: { command: name }, diagnostics: [] });
    },
  );

  it('prints the version of package.json', async () => {
    const world = fakeWorld();
    expect(await main(['--version'], world)).toBe(0);
    expect(world.printed.out).toBe(`${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`);
  });
});

describe('build', () => {
  it('checks, and counts locks and statements by kind', async () => {
    const none = { fact: 0, computed: 0, background: 0, judgement: 0, assumption: 0, proposal: 0 };
    const world = fakeWorld((brief) => ({
      locks: 3,
      counts: brief === 'one' ? { kinds: { ...none, fact: 3, judgement: 1 }, lines: 2, marks: 4 } : { kinds: none, lines: 0, marks: 0 },
    }));
    await main(['check', '--root', temporaryFolder(PROJECT)], world);
    expect(world.printed.out).toBe(
      'one  3 locks, no errors, no warnings\n    4 statements: 3 facts (2 of them titles and takeaways), 1 judgement; 4 marks of charts\ntwo  3 locks, no errors, no warnings\n    no statements\n',
    );
  });

  it('builds all briefs, writes outputs and locks, prints one line each', async () => {
    const root = temporaryFolder(PROJECT);
    const world = fakeWorld((brief) => ({ outputs: [output(brief, brief)], locks: 3, diagnostics: [{ ...warning }], lock: lockOf(brief) }));
    expect(await main(['build', '--root', root], world)).toBe(0);
    expect(world.printed.out).toBe(
      'out/one/one.pptx  12 slides, 3 locks, 1 warning, 0.1 s\nout/two/two.pptx  12 slides, 3 locks, 1 warning, 0.1 s\n',
    );
    expect(world.printed.error).toContain('2 briefs: 2 built; no errors, 2 warnings;');
    expect(readFileSync(join(root, 'out/one/one.pptx'), 'utf8')).toBe('one');
    expect(readFileSync(join(root, 'briefs/two.lock.json'), 'utf8')).toBe('{}\n');
  });

  it('builds the named ones, once each, with the options as given', async () => {
    const world = fakeWorld();
    const args = ['build', 'two', 'two', '--kit', 'ministry', '--only', 'memo', '--as-of', '2025-11-21', '--frozen', '--strict'];
    expect(await main([...args, '--root', temporaryFolder(PROJECT)], world)).toBe(0);
    expect(world.asked).toEqual([
      {
        brief: 'two',
        options: { kit: 'ministry', only: ['memo'], asOf: '2025-11-21', frozen: true, strict: true, acceptDrift: false, checkOnly: false },
      },
    ]);
  });

  it('builds the others when one has errors, whose earlier outputs stay', async () => {
    const root = temporaryFolder({ ...PROJECT, 'out/one/one.pptx': 'earlier', 'out/one/charts/old.svg': 'earlier' });
    const world = fakeWorld((brief) => (brief === 'one' ? { diagnostics: [error] } : { outputs: [output(brief, brief)] }));
    expect(await main(['build', '--root', root], world)).toBe(1);
    expect(readFileSync(join(root, 'out/one/one.pptx'), 'utf8')).toBe('earlier');
    expect(existsSync(join(root, 'out/one/charts/old.svg'))).toBe(true);
    expect(readFileSync(join(root, 'out/two/two.pptx'), 'utf8')).toBe('two');
    expect(world.printed.error).toContain('error[brief/unknown-field]: Cannot read `x`\n  brief one\n');
    expect(world.printed.error).toContain('2 briefs: 1 built, 1 failed; 1 error, no warnings;');
  });

  it('builds the others when one meets a bug of ours, and says so', async () => {
    const root = temporaryFolder(PROJECT);
    const world = fakeWorld((brief) => {
      if (brief === 'one') throw new Error('lost the thread');
      return { outputs: [output(brief, brief)] };
    });
    expect(await main(['build', '--root', root], world)).toBe(3);
    expect(world.printed.error).toContain('bug: Dragoman failed while building one: lost the thread');
    expect(world.printed.error).toContain('This is a bug in Dragoman');
    expect(world.printed.error).not.toContain('    at ');
    expect(existsSync(join(root, 'out/two/two.pptx'))).toBe(true);
  });

  it('shows the stack of a bug with --debug', async () => {
    const world = fakeWorld(() => {
      throw new Error('lost the thread', { cause: new Error('deeper') });
    });
    expect(await main(['build', '--debug', '--root', temporaryFolder(PROJECT)], world)).toBe(3);
    expect(world.printed.error).toContain('    at ');
    expect(world.printed.error).toContain('caused by: Error: deeper');
  });

  it('writes nothing for warnings under --strict', async () => {
    const root = temporaryFolder(PROJECT);
    const world = fakeWorld((brief) => ({ outputs: [output(brief, brief)], diagnostics: [warning] }));
    expect(await main(['build', '--strict', '--root', root], world)).toBe(1);
    expect(existsSync(join(root, 'out'))).toBe(false);
  });

  it('writes elsewhere with --out', async () => {
    const [root, out] = [temporaryFolder(PROJECT), temporaryFolder()];
    const world = fakeWorld((brief) => ({ outputs: [output(brief, brief)] }));
    expect(await main(['build', 'one', '--root', root, '--out', out], world)).toBe(0);
    expect(readdirSync(out)).toEqual(['one']);
    expect(world.printed.out).toContain(`${out}/one/one.pptx`);
  });

  it('removes charts that a brief no longer has, and nothing else', async () => {
    const root = temporaryFolder({ ...PROJECT, 'out/one/charts/old.svg': '', 'out/one/charts/notes.txt': '', 'out/one/mine.docx': '' });
    const chart = { path: 'one/charts/new.svg', bytes: Buffer.from('<svg/>') };
    expect(
      await main(
        ['build', 'one', '--root', root],
        fakeWorld(() => ({ outputs: [chart] })),
      ),
    ).toBe(0);
    expect(readdirSync(join(root, 'out/one/charts'))).toEqual(['new.svg', 'notes.txt']);
    expect(existsSync(join(root, 'out/one/mine.docx'))).toBe(true);
  });

  it('keeps charts when only one output was wanted', async () => {
    const root = temporaryFolder({ ...PROJECT, 'out/one/charts/old.svg': '' });
    expect(await main(['build', 'one', '--only', 'deck', '--root', root], fakeWorld())).toBe(0);
    expect(existsSync(join(root, 'out/one/charts/old.svg'))).toBe(true);
  });

  it('ends with 4 where a file stands in place of the folder, and keeps its hands off it', async () => {
    const root = temporaryFolder({ ...PROJECT, out: 'a file' });
    const world = fakeWorld((brief) => ({ outputs: [output(brief, brief)], lock: lockOf(brief) }));
    expect(await main(['build', '--root', root], world)).toBe(4);
    expect(world.printed.error).toContain(
      'error[runtime/cannot-write]: Cannot write `out/one/one.pptx`: a file stands where a folder is needed',
    );
    expect(readFileSync(join(root, 'out'), 'utf8')).toBe('a file');
    expect(readdirSync(join(root, 'briefs'))).toEqual(['one.yaml', 'two.yaml']);
  });

  it('says that a project has no briefs', async () => {
    const world = fakeWorld();
    expect(await main(['build', '--root', temporaryFolder({ 'seeds/a.txt': 'x', 'briefs/.keep': '' })], world)).toBe(1);
    expect(world.printed.error).toContain('error[cli/no-briefs]');
  });

  it('names the way to a first project in an empty folder', async () => {
    const world = fakeWorld();
    expect(await main(['build', '--root', temporaryFolder({})], world)).toBe(1);
    expect(world.printed.error).toContain('`dragoman init DIR --from FOLDER`');
  });

  it('prints one object with --json, messages still on stderr', async () => {
    const root = temporaryFolder(PROJECT);
    const world = fakeWorld((brief) => (brief === 'one' ? { diagnostics: [error] } : { outputs: [output(brief, brief)], locks: 2 }));
    expect(await main(['build', '--json', '--root', root], world)).toBe(1);
    const sha256 = '3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3';
    expect(JSON.parse(world.printed.out)).toEqual({
      command: 'build',
      exitCode: 1,
      diagnostics: [],
      briefs: [
        { brief: 'one', exitCode: 1, locks: 0, milliseconds: 100, outputs: [], diagnostics: [error] },
        {
          brief: 'two',
          exitCode: 0,
          locks: 2,
          milliseconds: 100,
          outputs: [{ path: 'two/two.pptx', summary: '12 slides', size: 3, sha256 }],
          diagnostics: [],
        },
      ],
    });
    expect(world.printed.error).toContain('error[brief/unknown-field]');
  });

  it('writes the same object with --report, and ends with 4 where it cannot', async () => {
    const root = temporaryFolder(PROJECT);
    const file = join(root, 'report.json');
    expect(await main(['build', '--root', root, '--report', file], fakeWorld())).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ command: 'build', exitCode: 0 });
    expect(await main(['build', '--root', root, '--report', join(file, 'below')], fakeWorld())).toBe(4);
  });

  it('shows progress and colours to people only, and no colours under NO_COLOR', async () => {
    const root = temporaryFolder(PROJECT);
    const build = () => ({ diagnostics: [warning] });
    const silent = fakeWorld(build);
    const terminal = fakeWorld(build, { isTerminal: true });
    const plain = fakeWorld(build, { isTerminal: true, environment: { NO_COLOR: '1' } });
    for (const world of [silent, terminal, plain]) await main(['build', '--root', root], world);
    expect(silent.printed.error).not.toContain('\u001b');
    expect(terminal.printed.error).toContain('1/2 one …');
    expect(terminal.printed.error).toContain('\u001b[33mwarning');
    expect(plain.printed.error).not.toContain('\u001b[33m');
  });
});

describe('build --draft', () => {
  const unsupported = { unsupported: ['title', 'whyNow'], problems: 3 };
  const draftOf = (brief: string) => ({ path: `${brief}/${brief}.draft.pptx`, bytes: Buffer.from('draft'), summary: '14 slides' });

  it('writes drafts of briefs with errors, says how much is open, and ends with 0', async () => {
    const root = temporaryFolder({
      ...PROJECT,
      'out/one/one.pptx': 'final',
      'out/one/charts/old.svg': 'final',
      'briefs/one.lock.json': 'lock',
    });
    const world = fakeWorld((brief) => ({ diagnostics: [error], outputs: [draftOf(brief)], draft: unsupported }));
    expect(await main(['build', 'one', '--draft', '--root', root], world)).toBe(0);
    expect(world.asked[0]?.options).toMatchObject({ draft: true, frozen: false, strict: false });
    expect(world.printed.out).toBe('out/one/one.draft.pptx  14 slides, 0.1 s\ndraft: 2 statements unsupported, 3 points to mend\n');
    expect(world.printed.error).toContain('error[brief/unknown-field]');
    expect(world.printed.error).toContain('1 brief: 1 drafted; 1 error, no warnings;');
    expect(readFileSync(join(root, 'out/one/one.draft.pptx'), 'utf8')).toBe('draft');
    for (const path of ['out/one/one.pptx', 'out/one/charts/old.svg']) expect(readFileSync(join(root, path), 'utf8')).toBe('final');
    expect(readFileSync(join(root, 'briefs/one.lock.json'), 'utf8')).toBe('lock');
  });

  it('ends with 1 where not even a draft can be built, and with 4 where it cannot be written', async () => {
    const root = temporaryFolder({ ...PROJECT, 'out/two': 'a file' });
    const world = fakeWorld((brief) => (brief === 'one' ? { diagnostics: [error] } : {}));
    expect(await main(['build', '--draft', '--root', root], world)).toBe(1);
    const other = fakeWorld((brief) => ({ outputs: [draftOf(brief)], draft: { unsupported: [], problems: 0 } }));
    expect(await main(['build', 'two', '--draft', '--root', root], other)).toBe(4);
  });

  it('tells programs what is open', async () => {
    const world = fakeWorld(() => ({ draft: unsupported }));
    expect(await main(['build', 'one', '--draft', '--json', '--root', temporaryFolder(PROJECT)], world)).toBe(0);
    expect(JSON.parse(world.printed.out)).toMatchObject({ briefs: [{ draft: unsupported }] });
  });
});

describe('what concerns all briefs', () => {
  it('is said and counted once', async () => {
    const world = fakeWorld(() => ({ diagnostics: [error] }), { builder: { diagnostics: [error] } });
    expect(await main(['build', '--root', temporaryFolder(PROJECT)], world)).toBe(1);
    expect(world.printed.error.match(/^error\[/gm)).toHaveLength(1);
    expect(world.printed.error).toContain('2 briefs: 2 failed; 1 error, no warnings;');
  });
});

describe('check', () => {
  it('asks for everything and writes nothing', async () => {
    const root = temporaryFolder(PROJECT);
    const world = fakeWorld((brief) => ({ outputs: [output(brief, brief)], lock: lockOf(brief), locks: 1 }));
    expect(await main(['check', '--root', root], world)).toBe(0);
    expect(world.asked.every(({ options }) => options.checkOnly)).toBe(true);
    expect(world.printed.out).toBe('one  1 lock, no errors, no warnings\ntwo  1 lock, no errors, no warnings\n');
    expect(readdirSync(root).sort()).toEqual(['briefs', 'seeds']);
    expect(readdirSync(join(root, 'briefs'))).toEqual(['one.yaml', 'two.yaml']);
  });
});

describe('lock', () => {
  it('shows drift and writes nothing', async () => {
    const root = temporaryFolder(PROJECT);
    const world = fakeWorld((brief) =>
      brief === 'one' ? { diagnostics: [{ ...error, code: 'evidence/drift' }] } : { lock: lockOf(brief) },
    );
    expect(await main(['lock', '--root', root], world)).toBe(1);
    expect(world.printed.out).toContain('one  does not hold');
    expect(readdirSync(join(root, 'briefs'))).toEqual(['one.yaml', 'two.yaml']);
  });

  it('lists what drifted, is gone, was added and moved, what needs a look first', async () => {
    const entry = (start: number) => ({
      document: 'talks',
      start,
      end: start + 5,
      text: `They agreed\non ${'a long text '.repeat(9)}`,
      kind: 'fact' as const,
      statement: 'They agreed.',
      values: [],
    });
    const change = (kind: LockChange['kind'], name: string, before: number | null, after: number | null): LockChange => ({
      kind,
      id: null,
      name,
      before: before === null ? null : entry(before),
      after: after === null ? null : entry(after),
    });
    const lockChanges = [
      change('added', '`findings[0].title`', null, 4),
      change('moved', '`findings[1].title`', 7, 9),
      change('moved', '`findings[2].title`', 8, 10),
      change('removed', '“They agreed.”', 3, null),
      change('drifted', '`findings[3].title`', 20, null),
      change('rehashed', 'the document `talks`', null, null),
    ];
    const world = fakeWorld((brief) =>
      brief === 'one'
        ? { lockChanges, diagnostics: [{ ...error, code: 'evidence/drift' }] }
        : { locks: 5, lock: lockOf(brief), lockChanges: [] },
    );
    expect(await main(['lock', '--root', temporaryFolder(PROJECT)], world)).toBe(1);
    const words = '“They agreed on a long text a long text a long text a long text a long t…”';
    expect(world.printed.out.split('\n')).toEqual([
      'one  does not hold: 1 drifted, 1 gone, 1 added, 2 moved, 1 hashed anew',
      `  drifted      \`findings[3].title\`  talks:20  ${words}`,
      `  gone         “They agreed.”  talks:3  ${words}`,
      `  added        \`findings[0].title\`  talks:4  ${words}`,
      `  moved        \`findings[1].title\`  talks:7 → 9  ${words}`,
      `  moved        \`findings[2].title\`  talks:8 → 10  ${words}`,
      '  hashed anew  the document `talks`',
      'two  5 locks, nothing changed; the next build writes the file anew',
      '',
    ]);
  });

  it('accepts it with --update', async () => {
    const root = temporaryFolder(PROJECT);
    const world = fakeWorld((brief) => ({ lock: lockOf(brief), locks: 5 }));
    expect(await main(['lock', 'two', '--update', '--root', root], world)).toBe(0);
    expect(world.asked[0]?.options).toMatchObject({ acceptDrift: true, only: [], checkOnly: false });
    expect(readdirSync(join(root, 'briefs'))).toEqual(['one.yaml', 'two.lock.json', 'two.yaml']);
    expect(existsSync(join(root, 'out'))).toBe(false);
  });
});

describe('search', () => {
  it('prints items that YAML reads back as the words, whatever marks they hold', async () => {
    const { parseYaml } = await import('../../src/base/yaml.js');
    const words = `"Peace: now", he said # [1] - ${'a long sentence that goes on, '.repeat(8)}*end*`;
    const world = fakeWorld(undefined, {
      builder: { search: () => [{ document: 'istanbul-talks', words, item: toEvidenceItem('istanbul-talks', words), score: 1 }] },
    });
    expect(await main(['search', 'peace', '--root', temporaryFolder(PROJECT)], world)).toBe(0);
    expect(world.printed.out).toMatch(/^- istanbul-talks: >-\n {4}"Peace: now", he said # \[1\]/);
    expect(parseYaml(world.printed.out, 'x').value?.value).toEqual([{ 'istanbul-talks': words }]);
  });

  it('passes theme and limit on, and says when nothing was found', async () => {
    const asked: unknown[] = [];
    const search = (words: string, options: unknown) => {
      asked.push(words, options);
      return [];
    };
    const world = fakeWorld(undefined, { builder: { search } });
    expect(await main(['search', 'gas', '--theme', 'energy', '--limit', '3', '--root', temporaryFolder(PROJECT)], world)).toBe(0);
    expect(asked).toEqual(['gas', { theme: 'energy', limit: 3 }]);
    expect(world.printed.error).toContain('No passage');
  });
});

describe('analyze and explain', () => {
  it('analyze prints JSON with and without --json', async () => {
    for (const more of [[], ['--json']]) {
      const world = fakeWorld();
      expect(await main(['analyze', ...more, '--root', temporaryFolder(PROJECT)], world)).toBe(0);
      expect(JSON.parse(world.printed.out)).toEqual({ documents: [] });
    }
  });

  it('analyze --suggest-actors prints lines for actors.yaml', async () => {
    const yaml = '  Lars Holm: # 2 times, 1 document\n    kind: person';
    const world = fakeWorld(undefined, { builder: { suggestActors: () => ({ actors: [], yaml }) } });
    expect(await main(['analyze', '--suggest-actors', '--root', temporaryFolder(PROJECT)], world)).toBe(0);
    expect(world.printed.out).toContain(`\n${yaml}\n`);
    const empty = fakeWorld();
    expect(await main(['analyze', '--suggest-actors', '--root', temporaryFolder(PROJECT)], empty)).toBe(0);
    expect(empty.printed.out).toBe('');
  });

  it('explain lists the codes with a few words each', async () => {
    const world = fakeWorld();
    expect(await main(['explain'], world)).toBe(0);
    expect(world.printed.out).toMatch(/^evidence\/not-found +The words do not stand in the document as they were pasted$/m);
    for (const line of world.printed.out.trim().split('\n')) expect(line).toMatch(/^[a-z]+\/[a-z0-9-]+ +(?!Error|Warning|Note)\S.{4,}$/);
  });

  it('explain prints the entry of a code', async () => {
    const world = fakeWorld();
    expect(await main(['explain', 'runtime/cannot-write'], world)).toBe(0);
    expect(world.printed.out).toMatch(/^runtime\/cannot-write\n\w/);
  });

  it('explain names the code that was meant', async () => {
    const world = fakeWorld();
    expect(await main(['explain', 'runtime/canot-write'], world)).toBe(2);
    expect(world.printed.error).toContain('did you mean `runtime/cannot-write`?');
  });
});

describe('a project that cannot be read in full', () => {
  it('builds what it can and ends with the code that is needed', async () => {
    const root = temporaryFolder(PROJECT);
    writeFileSync(join(root, 'briefs/latin.yaml'), Buffer.from([0x74, 0x3a, 0x20, 0xe9, 0x0a]));
    const world = fakeWorld((brief) => ({ outputs: [output(brief, brief)] }));
    expect(await main(['build', '--root', root], world)).toBe(1);
    expect(world.printed.error).toContain(
      'error[runtime/not-utf8]: Cannot read byte 0xE9 as text, expected UTF-8\n  briefs/latin.yaml:1:4',
    );
    expect(existsSync(join(root, 'out/two/two.pptx'))).toBe(true);
  });
});
