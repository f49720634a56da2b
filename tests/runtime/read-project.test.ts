// What is read from a project folder, and what is refused.
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readProject } from '../../src/runtime/read-project.js';
import { asNobody } from '../support/as-nobody.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const PROJECT = {
  'briefs/b.yaml': 'title: B\n',
  'briefs/a.yaml': 'title: A\n',
  'briefs/a.lock.json': '{}',
  'seeds/2.txt': 'two',
  'seeds/1.md': 'one',
  'seeds/README.md': 'about',
  'seeds/corpus.yaml': 'documents: {}',
  'seeds/themes.yaml': 'themes: []',
  'seeds/more/3.txt': 'three',
};
const codesOf = (project: ReturnType<typeof readProject>): readonly string[] => project.diagnostics.map(({ code }) => code);

describe('readProject', () => {
  it('reads briefs with their locks, documents and side files, in order', () => {
    const { files, diagnostics, out } = readProject(temporaryFolder(PROJECT));
    expect(diagnostics).toEqual([]);
    expect(out).toBe('out');
    expect(files.briefs).toEqual([
      { name: 'a', file: { path: 'briefs/a.yaml', text: 'title: A\n' }, lock: { path: 'briefs/a.lock.json', text: '{}' } },
      { name: 'b', file: { path: 'briefs/b.yaml', text: 'title: B\n' }, lock: null },
    ]);
    expect(files.corpus.documents.map(({ path }) => path)).toEqual(['1.md', '2.txt', 'more/3.txt']);
    expect(files.corpus).toMatchObject({
      folder: 'seeds',
      catalogue: { path: 'seeds/corpus.yaml', text: 'documents: {}' },
      themes: { path: 'seeds/themes.yaml' },
    });
    expect(files.corpus.actors).toBeUndefined();
  });

  it('is the same wherever the folder stands', () => {
    // Without the kits, whose fonts take long to compare.
    const [one, two] = [1, 2].map(() => ({ ...readProject(temporaryFolder(PROJECT)).files, kits: [] }));
    expect(one).toEqual(two);
  });

  it('adds the shipped kits that the project does not have', () => {
    const own = temporaryFolder({
      ...PROJECT,
      'templates/dragoman/_brand.yml': 'mine',
      'templates/.hidden/x': '',
      'templates/file.txt': '',
    });
    const kit = readProject(own).files.kits.find(({ name }) => name === 'dragoman');
    expect(kit?.path).toBe('templates/dragoman');
    expect([...(kit?.files.keys() ?? [])]).toEqual(['_brand.yml']);
    const shipped = readProject(temporaryFolder(PROJECT)).files.kits.find(({ name }) => name === 'dragoman');
    expect(shipped?.path).toBe('shipped:templates/dragoman');
    expect(shipped?.files.has('_brand.yml')).toBe(true);
  });

  it('reads kits with their folders, hidden files aside', () => {
    const root = temporaryFolder({ ...PROJECT, 'templates/k/charts/a.vl.yaml': 'mark: bar', 'templates/k/.DS_Store': 'x' });
    const kit = readProject(root).files.kits.find(({ name }) => name === 'k');
    expect([...(kit?.files.keys() ?? [])]).toEqual(['charts/a.vl.yaml']);
  });

  it('takes the folders that dragoman.yaml names', () => {
    const root = temporaryFolder({
      'dragoman.yaml': 'corpus: articles\nbriefs: work/briefs/\nout: made\n',
      'articles/x.txt': 'x',
      'work/briefs/z.yaml': 'title: Z',
    });
    const project = readProject(root);
    expect(project.diagnostics).toEqual([]);
    expect(project.out).toBe('made');
    expect(project.files.briefs[0]?.file.path).toBe('work/briefs/z.yaml');
    expect(project.files.corpus.folder).toBe('articles');
  });

  it.each([
    ['corpsu: x', 'runtime/unknown-setting', 'did you mean `corpus`?'],
    ['corpus: ../x', 'runtime/bad-setting', undefined],
    ['corpus: /etc', 'runtime/bad-setting', undefined],
    ['corpus: C:/x', 'runtime/bad-setting', undefined],
    ['corpus: a/../../x', 'runtime/bad-setting', undefined],
    ['out: 7', 'runtime/bad-setting', undefined],
    ['- list', 'runtime/bad-setting', undefined],
    ['corpus: [', 'yaml/syntax', undefined],
  ])('refuses %j in dragoman.yaml with its place', (text, code, hint) => {
    const { diagnostics } = readProject(temporaryFolder({ ...PROJECT, 'dragoman.yaml': text }));
    expect(diagnostics[0]).toMatchObject({ code, severity: 'error', place: { file: 'dragoman.yaml', line: 1 } });
    if (hint !== undefined) expect(diagnostics[0]?.hints).toContain(hint);
  });

  it('takes a corpus from anywhere with --corpus', () => {
    const elsewhere = temporaryFolder({ 'x.txt': 'x' });
    const { files } = readProject(temporaryFolder(PROJECT), { corpus: `${elsewhere}/` });
    expect(files.corpus.folder).toBe(elsewhere);
    expect(files.corpus.documents.map(({ path }) => path)).toEqual(['x.txt']);
    expect(files.corpus.themes).toBeUndefined();
  });

  it('says which folders are missing', () => {
    expect(codesOf(readProject(temporaryFolder()))).toEqual(['runtime/no-folder', 'runtime/no-folder']);
  });

  it('passes articles in any format on, and other files over', () => {
    const root = temporaryFolder({ ...PROJECT, 'seeds/report.pdf': '%PDF', 'seeds/photo.jpg': '', 'briefs/c.yml': '' });
    const { files, diagnostics } = readProject(root);
    expect(files.corpus.documents.map(({ path }) => path)).toEqual(['1.md', '2.txt', 'more/3.txt', 'report.pdf']);
    expect(diagnostics.map(({ message }) => message)).toEqual(['Does not read `briefs/c.yml`, expected the ending `.yaml`']);
  });

  it.each([
    ['Latin-1', Buffer.from('title: caf\u00e9\n', 'latin1'), { line: 1, column: 11 }],
    ['a cut character', Buffer.from([0x61, 0x0a, 0xc4]), { line: 2, column: 1 }],
    ['UTF-16', Buffer.from('\ufefftitle', 'utf16le'), { line: 1, column: 1 }],
  ])('refuses a brief in %s where it stops being UTF-8', (_what, bytes, place) => {
    const project = readProject(temporaryFolder({ ...PROJECT, 'briefs/c.yaml': bytes }));
    expect(project.diagnostics).toMatchObject([{ code: 'runtime/not-utf8', place: { file: 'briefs/c.yaml', ...place } }]);
    expect(project.files.briefs.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('drops a byte order mark', () => {
    const { files } = readProject(temporaryFolder({ ...PROJECT, 'briefs/c.yaml': '\ufefftitle: C' }));
    expect(files.briefs[2]?.file.text).toBe('title: C');
  });

  it('refuses links that leave the project and follows those that stay', () => {
    const root = temporaryFolder(PROJECT);
    const secret = temporaryFolder({ 'secret.txt': 'secret', 'kit/_brand.yml': 'x' });
    symlinkSync(join(secret, 'secret.txt'), join(root, 'seeds/out.txt'));
    symlinkSync('2.txt', join(root, 'seeds/in.txt'));
    symlinkSync('missing.txt', join(root, 'seeds/nowhere.txt'));
    mkdirSync(join(root, 'templates'));
    symlinkSync(join(secret, 'kit'), join(root, 'templates/kit'));
    const project = readProject(root);
    expect(codesOf(project)).toEqual(['runtime/cannot-read', 'runtime/link-outside', 'runtime/link-outside']);
    expect(project.files.corpus.documents.map(({ path }) => path)).toEqual(['1.md', '2.txt', 'in.txt', 'more/3.txt']);
    expect(project.files.kits.map(({ name }) => name)).not.toContain('kit');
  });

  it('refuses a corpus folder that is a link out of the project', () => {
    const root = temporaryFolder({ 'briefs/a.yaml': '' });
    symlinkSync(temporaryFolder({ 'x.txt': 'x' }), join(root, 'seeds'));
    const project = readProject(root);
    expect(codesOf(project)).toEqual(['runtime/link-outside']);
    expect(project.files.corpus.documents).toEqual([]);
  });

  it('reads the specs below charts/, and nothing else there', () => {
    const root = temporaryFolder({
      ...PROJECT,
      'charts/b.vl.yaml': 'mark: bar\n',
      'charts/more/a.vl.json': '{"mark": "bar"}',
      'charts/notes.yaml': 'x',
      'charts/.hidden.vl.yaml': 'x',
      'other/c.vl.yaml': 'x',
    });
    const { files, diagnostics } = readProject(root);
    expect(diagnostics).toEqual([]);
    expect(files.specs).toEqual([
      { path: 'charts/b.vl.yaml', text: 'mark: bar\n' },
      { path: 'charts/more/a.vl.json', text: '{"mark": "bar"}' },
    ]);
    expect(readProject(temporaryFolder(PROJECT)).files.specs).toEqual([]);
  });

  it('refuses specs that are links out of the project', () => {
    const root = temporaryFolder({ ...PROJECT, 'charts/own.vl.yaml': 'mark: bar\n' });
    symlinkSync(join(temporaryFolder({ 'secret.vl.yaml': 'secret' }), 'secret.vl.yaml'), join(root, 'charts/out.vl.yaml'));
    const project = readProject(root);
    expect(codesOf(project)).toEqual(['runtime/link-outside']);
    expect(project.files.specs?.map(({ path }) => path)).toEqual(['charts/own.vl.yaml']);
    const linked = temporaryFolder(PROJECT);
    symlinkSync(temporaryFolder({ 'a.vl.yaml': 'secret' }), join(linked, 'charts'));
    expect(codesOf(readProject(linked))).toEqual(['runtime/link-outside']);
    expect(readProject(linked).files.specs).toEqual([]);
  });

  it('ends where links lead in a circle', () => {
    const root = temporaryFolder(PROJECT);
    symlinkSync('.', join(root, 'seeds/again'));
    symlinkSync('..', join(root, 'seeds/more/up'));
    expect(readProject(root).files.corpus.documents).toHaveLength(3);
  });

  it('refuses a file over the limit and reads the others', () => {
    const root = temporaryFolder(PROJECT);
    writeFileSync(join(root, 'briefs/big.yaml'), Buffer.alloc(17_000_000, 0x20));
    const project = readProject(root);
    expect(project.diagnostics[0]?.message).toBe('Cannot read `briefs/big.yaml` of 17.0 MB, expected at most 16.0 MB');
    expect(project.files.briefs).toHaveLength(2);
  });

  it.skipIf(process.platform === 'win32')('reports a file without permission and reads the others', () => {
    const root = temporaryFolder(PROJECT);
    chmodSync(join(root, 'seeds/2.txt'), 0);
    const project = asNobody(root, () => readProject(root));
    expect(codesOf(project)).toEqual(['runtime/cannot-read']);
    expect(project.files.corpus.documents).toHaveLength(2);
  });
});
