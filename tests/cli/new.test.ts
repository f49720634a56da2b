// `dragoman new` and `dragoman suggest` as a user meets them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/base/yaml.js';
import { main } from '../../src/cli/main.js';
import { createBuilder } from '../../src/pipeline/create-builder.js';
import { type FakeWorld, fakeWorld } from '../support/fake-effects.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const ARTICLE = `A harbour opens

4 March 2019. Eritrea reopened the port of Massawa on Monday after a closure of nine weeks. "We will not close it again," said Minister Sara Tesfay.

The port handles 40 ships a month, the ministry said, and some 4,500 people came to see the first of them leave the harbour.
`;
const THEMES =
  'themes:\n  ports:\n    title: Ports\n    question: Which ports reopen?\n    terms: [port, harbour, ships]\n    actors: [Eritrea]\n';
const PROJECT = { 'seeds/harbour.txt': ARTICLE, 'seeds/themes.yaml': THEMES };
const BRIEF = `title: T
themes: [ports]
findings:
  - title: A finding
    facts:
      - say: The port of Massawa handles 40 ships a month.
        evidence:
          - harbour: said Minister Sara Tesfay
`;

async function run(args: readonly string[], folder: string): Promise<FakeWorld['printed'] & { readonly code: number }> {
  const world = fakeWorld(undefined, { createBuilder: async (files) => createBuilder(files) });
  const code = await main([...args, '--root', folder], world);
  return { ...world.printed, code };
}

describe('dragoman new', () => {
  it('writes a brief that offers what the sources hold, and says what comes next', async () => {
    const folder = temporaryFolder(PROJECT);
    const { code, out, error } = await run(['new', 'mine', '--themes', 'ports', '--title', 'Ports: "open" again # now'], folder);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(/^briefs\/mine\.yaml {2}ready to build/);
    expect(out).toContain('dragoman suggest mine');
    const text = readFileSync(join(folder, 'briefs/mine.yaml'), 'utf8');
    expect(parseYaml(text, 'mine.yaml').value?.value).toMatchObject({ title: 'Ports: "open" again # now', themes: ['ports'] });
    expect(text).toContain('#            speaker: Sara Tesfay');
    const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? '';
    expect(JSON.parse(readFileSync(join(folder, 'briefs', schema), 'utf8'))).toMatchObject({ title: 'Dragoman brief' });
  });

  it('leads to what speaks to its question, as long as it makes no statement', async () => {
    const folder = temporaryFolder(PROJECT);
    await run(['new', 'mine', '--themes', 'ports'], folder);
    const { code, out } = await run(['suggest', 'mine'], folder);
    expect(code).toBe(0);
    expect(out).toContain('# mine makes no statement yet. To its question, “Which ports reopen?”, the sources say:');
    expect(out).toMatch(/^- harbour: >-\n {4}.*port of Massawa/m);
    expect(out).toContain('dragoman suggest mine 1.1');
  });

  it('overwrites nothing', async () => {
    const folder = temporaryFolder({ ...PROJECT, 'briefs/mine.yaml': BRIEF });
    const { code, error } = await run(['new', 'mine', '--themes', 'ports'], folder);
    expect(code).toBe(2);
    expect(error).toContain('cli/brief-exists');
    expect(readFileSync(join(folder, 'briefs/mine.yaml'), 'utf8')).toBe(BRIEF);
  });

  it.each([
    [['new', 'mine', '--themes', 'prots'], 'did you mean `ports`?'],
    [['new', 'mine'], 'some of `ports`'],
    [['new', '../mine', '--themes', 'ports'], 'cli/bad-value'],
    [['new', '--themes', 'ports'], 'cli/wrong-operands'],
  ])('writes nothing for %j', async (args, message) => {
    const folder = temporaryFolder(PROJECT);
    const { code, error } = await run(args, folder);
    expect(code).toBe(2);
    expect(error).toContain(message);
    expect(existsSync(join(folder, 'briefs'))).toBe(false);
  });

  it('takes words in a project without themes, and reports as one object', async () => {
    const folder = temporaryFolder({ 'seeds/harbour.txt': ARTICLE });
    const { code, out } = await run(['new', 'mine', '--themes', 'port of Massawa', '--json'], folder);
    expect(code).toBe(0);
    const report: unknown = JSON.parse(out);
    expect(report).toMatchObject({ command: 'new', brief: 'mine', written: 'briefs/mine.yaml', themes: [{ id: 'port of Massawa' }] });
  });
});

describe('dragoman suggest', () => {
  const project = (): string => temporaryFolder({ ...PROJECT, 'briefs/mine.yaml': BRIEF });

  it('lists statements with what carries them', async () => {
    const { code, out } = await run(['suggest', 'mine'], project());
    expect(code).toBe(0);
    expect(out).toContain('findings[0].facts[0]  line 6  fact, 1 quotation of 1 document');
    expect(out).toContain('weak: not in its evidence:');
  });

  it('prints what can be pasted as it is', async () => {
    const { code, out } = await run(['suggest', 'mine', '1.1'], project());
    expect(code).toBe(0);
    expect(out).toContain('which its evidence lacks');
    const { value, diagnostics } = parseYaml(out, 'pasted.yaml');
    expect(diagnostics).toEqual([]);
    expect(value?.value).toEqual(expect.arrayContaining([{ harbour: expect.stringContaining('40 ships a month') }]));
  });

  it('reports as one object', async () => {
    const { out } = await run(['suggest', 'mine', '40 ships', '--json'], project());
    expect(JSON.parse(out)).toMatchObject({
      command: 'suggest',
      exitCode: 0,
      statement: { id: 'findings[0].facts[0]' },
      better: [{ document: 'harbour', line: 5 }],
    });
  });

  it.each([
    [['suggest', 'mine', 'findings[0].fact[0]'], 'did you mean `findings[0].facts[0]`?'],
    [['suggest', 'minee'], 'did you mean `mine`?'],
    [['suggest', 'mine', '1.1', '--limit', '0'], 'cli/bad-value'],
  ])('says what it cannot find: %j', async (args, message) => {
    const { code, error } = await run(args, project());
    expect(code).toBe(2);
    expect(error).toContain(message);
  });

  it('says what is wrong with a brief that cannot be read', async () => {
    const broken = temporaryFolder({ ...PROJECT, 'briefs/mine.yaml': 'title: T\n' });
    const { code, error } = await run(['suggest', 'mine'], broken);
    expect(code).toBe(1);
    expect(error).toContain('brief/missing-field');
  });
});
