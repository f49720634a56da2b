// dragoman check --fix: quotations put right in the brief's own file, and nothing else in it.
import { chmodSync, lstatSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { openBuilder } from '../../src/pipeline/open-builder.js';
import { fakeWorld } from '../support/fake-effects.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const ARTICLE = `Talks in Ankara

The foreign minister, Çavuşoğlu, said that the re-opening of the corridor won’t be discussed in Ankara this year. Delegations from both sides met for four hours on 3 March 2025.

"We are not a party to this, and we shall not be one," he added. The talks go on in summer, as officials from both capitals confirmed to reporters.
`;
const BRIEF = `# a comment at the top
title: Talks on the corridor go on without the minister   # kept
themes: [talks]
date: 2025-11-21

findings:
  - title: The minister keeps out of the talks on the corridor
    facts:
      # pasted on Monday
      - say: The minister said that the corridor will not be discussed.
        evidence:
          - talks: >-   # from the article
              said that the reopening of the
              corridor wont be discussed in Ankara
              this year
      - say: "Both sides met for four hours."
        evidence:
          - talks: 'Delegations from both sides  met for four hours on 3 March 2025.'
          - talks: "We are not a party to this,and we shall not be one"
      - say: Talks go on.
        evidence:
          - talks: The talks went on in summer, as officials
`;
const FIXED = BRIEF.replace(
  '              said that the reopening of the\n              corridor wont be discussed in Ankara\n              this year\n',
  '              said that the re-opening of the\n              corridor won’t be discussed in Ankara\n              this year\n',
).replace('to this,and we', 'to this, and we');

const projectOf = (brief = BRIEF, more: Readonly<Record<string, string>> = {}): string =>
  temporaryFolder({
    'briefs/tried.yaml': brief,
    'seeds/talks.txt': ARTICLE,
    'seeds/corpus.yaml': 'documents:\n  talks: {file: talks.txt, title: Talks in Ankara, date: 2025-03-04, dateStatus: stated}\n',
    'seeds/themes.yaml': 'themes:\n  talks: {title: Talks, question: What of the talks?, terms: [talks]}\n',
    ...more,
  });
const world = () => fakeWorld(() => ({}), { createBuilder: openBuilder });
const textOf = (root: string): string => readFileSync(join(root, 'briefs/tried.yaml'), 'utf8');

describe('check --fix', () => {
  it('puts the words of the source where only marks and spaces differ, and keeps every other byte', async () => {
    const root = projectOf();
    const seen = world();
    await main(['check', '--fix', '--root', root], seen);
    expect(textOf(root)).toBe(FIXED);
    expect(seen.printed.out).toContain('tried  2 quotations mended, 1 left as they are');
    expect(seen.printed.error).toContain('note[cli/mended]: Mended the words of `findings[0].facts[0]`');
    expect(seen.printed.error).toContain('[-reopening of the corridor wont-] {+re-opening of the corridor won’t+}');
  });

  it('says what it cannot mend as a check does, and mends nothing the second time', async () => {
    const root = projectOf();
    await main(['check', '--fix', '--root', root], world());
    const again = world();
    expect(await main(['check', '--fix', '--root', root], again)).toBe(1);
    expect(textOf(root)).toBe(FIXED);
    expect(again.printed.out).toContain('tried  no quotations mended, 1 left as they are');
    expect(again.printed.error).toContain('error[evidence/not-found]');
    expect(again.printed.error).toContain('[-went-] {+go+}');
    expect(again.printed.error).not.toContain('evidence/not-found]: Cannot find the words of `findings[0].facts[0]`');
  });

  it('is offered by the error that it mends, and by no other', async () => {
    const seen = world();
    await main(['check', '--root', projectOf()], seen);
    expect(seen.printed.error.match(/`dragoman check --fix` puts it right/g)).toHaveLength(2);
    expect(seen.printed.error).toContain('`kind: background`');
  });

  it('writes nothing without --fix, nothing of a brief that cannot be read, and no lock', async () => {
    const root = projectOf();
    await main(['check', '--root', root], world());
    expect(textOf(root)).toBe(BRIEF);
    const bad = projectOf(`${BRIEF}foo: [\n`);
    expect(await main(['check', '--fix', '--root', bad], world())).toBe(1);
    expect(textOf(bad)).toBe(`${BRIEF}foo: [\n`);
    expect(() => statSync(join(root, 'briefs/tried.lock.json'))).toThrow();
  });

  it('leaves words alone that the lock knows: there the source has changed', async () => {
    const entry = 'said that the reopening of the corridor wont be discussed in Ankara this year';
    const lock = {
      version: 2,
      brief: 'tried',
      themes: ['talks'],
      documents: [{ id: 'talks', file: 'talks.txt', sha256: '0'.repeat(64) }],
      marks: [],
      entries: [
        {
          document: 'talks',
          start: 50,
          end: 50 + entry.length,
          text: entry,
          kind: 'fact',
          statement: 'The minister said that the corridor will not be discussed.',
        },
      ],
    };
    const root = projectOf(BRIEF, { 'briefs/tried.lock.json': JSON.stringify(lock) });
    const seen = world();
    await main(['check', '--fix', '--root', root], seen);
    expect(textOf(root)).toContain('corridor wont be discussed');
    expect(textOf(root)).toContain('to this, and we');
    expect(seen.printed.error).toContain('error[evidence/drift]');
  });

  it('mends nothing beside a lock file that cannot be read', async () => {
    const root = projectOf(BRIEF, { 'briefs/tried.lock.json': '<<<<<<< HEAD\n' });
    expect(await main(['check', '--fix', '--root', root], world())).toBe(1);
    expect(textOf(root)).toBe(BRIEF);
  });

  it('keeps a byte order mark, Windows line ends, permissions and a link', async () => {
    const root = projectOf();
    const [link, real] = [join(root, 'briefs', 'tried.yaml'), join(root, 'real.yaml')];
    writeFileSync(real, `\ufeff${BRIEF.replaceAll('\n', '\r\n')}`);
    chmodSync(real, 0o640);
    rmSync(link);
    symlinkSync(real, link);
    await main(['check', '--fix', '--root', root], world());
    expect(readFileSync(real, 'utf8')).toBe(`\ufeff${FIXED.replaceAll('\n', '\r\n')}`);
    expect(statSync(real).mode & 0o777).toBe(0o640);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  it('does not write over what somebody saved meanwhile', async () => {
    const root = projectOf();
    const seen = fakeWorld(() => ({}), {
      createBuilder: async (files) => {
        writeFileSync(join(root, 'briefs/tried.yaml'), `${BRIEF}# saved\n`);
        return openBuilder(files);
      },
    });
    expect(await main(['check', '--fix', '--root', root], seen)).toBe(1);
    expect(textOf(root)).toBe(`${BRIEF}# saved\n`);
    expect(seen.printed.error).toContain('error[cli/changed-meanwhile]');
  });

  it('tells programs each repair', async () => {
    const seen = world();
    await main(['check', '--fix', '--json', '--root', projectOf()], seen);
    expect(JSON.parse(seen.printed.out)).toMatchObject({
      command: 'check',
      mended: [
        { statement: 'findings[0].facts[0]', document: 'talks' },
        { statement: 'findings[0].facts[1]', after: 'We are not a party to this, and we shall not be one' },
      ],
    });
  });
});
