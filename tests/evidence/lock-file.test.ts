import { describe, expect, it } from 'vitest';
import { formatLock, lockSchema, parseLock } from '../../src/evidence/lock-file.js';
import type { LockEntry, LockFile } from '../../src/evidence/types.js';

const entry = (start: number, more: Partial<LockEntry> = {}): LockEntry => ({
  document: 'talks',
  start,
  end: start + 5,
  text: 'words',
  kind: 'fact',
  statement: 'Says “so”.\nReally',
  values: [],
  ...more,
});
const document = (id: string, digit = 'a') => ({ id, file: `${id}.txt`, sha256: digit.repeat(64) });
const lock: LockFile = {
  version: 2,
  brief: 'test',
  themes: ['a', 'b'],
  documents: [document('apart'), document('talks')],
  marks: [{ mark: 'computed:events', value: 'Two documents report 3 events' }],
  entries: [entry(4, { document: 'apart' }), entry(1), entry(10, { values: ['4000000000 USD', 'Türkiye'] }), entry(10, { end: 20 })],
};
const message = (text: string) =>
  parseLock(text, 'briefs/test.lock.json').diagnostics.map(({ code, message: words, place }) => `${code} ${place?.line}: ${words}`);

describe('formatLock', () => {
  it('writes one document, mark or entry on a line, sorted by what the sources say, so that branches merge', () => {
    const lines = formatLock({ ...lock, documents: [...lock.documents].reverse(), entries: [...lock.entries].reverse() }).split('\n');
    expect(lines.slice(0, 13)).toEqual([
      '{',
      '  "$schema": "../schemas/lock.schema.json",',
      '  "version": 2,',
      '  "brief": "test",',
      '  "themes": ["a","b"],',
      '  "documents": [',
      `    {"id":"apart","file":"apart.txt","sha256":"${'a'.repeat(64)}"},`,
      `    {"id":"talks","file":"talks.txt","sha256":"${'a'.repeat(64)}"}`,
      '  ],',
      '  "marks": [',
      '    {"mark":"computed:events","value":"Two documents report 3 events"}',
      '  ],',
      '  "entries": [',
    ]);
    expect(lines.slice(13)).toEqual([
      '    {"document":"apart","start":4,"end":9,"text":"words","kind":"fact","statement":"Says “so”.\\nReally"},',
      '    {"document":"talks","start":1,"end":6,"text":"words","kind":"fact","statement":"Says “so”.\\nReally"},',
      '    {"document":"talks","start":10,"end":15,"text":"words","kind":"fact","statement":"Says “so”.\\nReally","values":["4000000000 USD","Türkiye"]},',
      '    {"document":"talks","start":10,"end":20,"text":"words","kind":"fact","statement":"Says “so”.\\nReally"}',
      '  ]',
      '}',
      '',
    ]);
  });
  it('leaves out marks and values where there are none, and writes nothing twice', () => {
    const text = formatLock({ ...lock, marks: [], documents: [], entries: [entry(1), entry(1)] });
    expect(text).not.toContain('marks');
    expect(text).not.toContain('values');
    expect(text.match(/"start":1/g)).toHaveLength(1);
  });
  it('is what parseLock reads, and the published schema accepts', () => {
    expect(parseLock(formatLock(lock), 'x')).toEqual({ value: lock, diagnostics: [] });
    expect(parseLock(formatLock({ ...lock, entries: [] }), 'x').value).toEqual({ ...lock, entries: [] });
    expect(lockSchema.safeParse(JSON.parse(formatLock(lock))).success).toBe(true);
    expect(formatLock(lock)).toBe(formatLock(parseLock(formatLock(lock), 'x').value ?? lock));
  });
});

describe('parseLock', () => {
  it.each([
    ['nothing', '', 'evidence/bad-lock 1: Cannot read the lock file: it is not JSON'],
    ['half a file', formatLock(lock).slice(0, 300), 'evidence/bad-lock'],
    [
      'another version',
      formatLock(lock).replace('"version": 2', '"version": 3'),
      'evidence/bad-lock 3: Cannot read the lock file: `version` is not as written by version 2',
    ],
    [
      'an entry without its words',
      formatLock(lock).replace('"start":1,"end":6,"text":"words"', '"start":1,"end":6'),
      'evidence/bad-lock 15: Cannot read the lock file: `entries.1.text` is not as written by version 2',
    ],
    ['a list', '[]', 'evidence/bad-lock 1: Cannot read the lock file: it is not as written by version 2'],
    [
      'both sides of a merge',
      formatLock(lock).replace('    {"document":"talks"', '<<<<<<< HEAD\n    {"document":"talks"'),
      'evidence/bad-lock 15: Cannot read the lock file: it holds both sides of a merge, expected one',
    ],
    [
      'the base of a merge',
      formatLock(lock).replace('    {"document":"talks"', '||||||| base\n    {"document":"talks"'),
      'evidence/bad-lock 15: Cannot read the lock file: it holds both sides of a merge, expected one',
    ],
  ])('refuses %s', (_what, text, expected) => {
    expect(parseLock(text, 'x').value).toBeUndefined();
    expect(message(text)).toHaveLength(1);
    expect(message(text)[0]).toContain(expected);
  });
  it('reads line ends and byte order marks of any computer', () => {
    expect(parseLock(`\ufeff${formatLock(lock).replaceAll('\n', '\r\n')}`, 'x').value).toEqual(lock);
  });

  const lines = formatLock(lock).split('\n');
  const [first = '', second = '', third = '', fourth = ''] = lines.slice(13, 17);
  const withEntries = (...entries: readonly string[]): string => [...lines.slice(0, 13), ...entries, ...lines.slice(17)].join('\n');
  it.each([
    ['out of order', withEntries(third, second, first, fourth)],
    ['twice the same', withEntries(first, second, second, third, fourth)],
    ['without a comma', withEntries(first.replace(/,$/, ''), second.replace(/,$/, ''), third, fourth)],
    ['with a comma too many', withEntries(first, second, third, `${fourth},`)],
    ['with the last one in the middle', withEntries(fourth, first, second, third)],
  ])('takes what a merge by hand leaves: lines %s', (_what, text) => {
    expect(parseLock(text, 'x')).toEqual({ value: lock, diagnostics: [] });
  });

  it('keeps both sides of a document that two branches saw in two states', () => {
    const text = formatLock({ ...lock, documents: [...lock.documents, document('talks', 'b')] });
    expect(parseLock(text, 'x').value?.documents.filter(({ id }) => id === 'talks')).toHaveLength(2);
  });
});

describe('a lock file of version 1', () => {
  const line = (id: string, start: number, value: string): string =>
    `    ${JSON.stringify({ id, document: 'talks', file: 'talks.txt', start, end: start + 5, sha256: 'a'.repeat(64), text: 'words', value })}`;
  const text = `{\n  "$schema": "../schemas/lock.schema.json",\n  "version": 1,\n  "brief": "test",\n  "themes": ["a"],\n  "entries": [\n${[
    line('computed:events#0', 1, 'Two events'),
    line('extract:event-1#0', 2, 'words'),
    line('findings[0].facts[1]#0', 3, 'A fact.'),
    line('judgements[0].contrary#0', 4, 'A judgement.'),
    line('judgements[0]#0', 5, 'A judgement.'),
  ].join(',\n')}\n  ]\n}\n`;

  it('is read with a note, and written as version 2', () => {
    const { value, diagnostics } = parseLock(text, 'briefs/test.lock.json');
    expect(diagnostics).toMatchObject([{ severity: 'note', code: 'evidence/upgraded' }]);
    expect(value).toMatchObject({ version: 1, brief: 'test', themes: ['a'], documents: [document('talks')] });
    expect(value?.marks).toEqual([{ mark: 'computed:events', value: 'Two events' }]);
    expect(value?.entries.map(({ kind, statement }) => `${kind}: ${statement}`)).toEqual([
      'computed: computed:events',
      'extract: words',
      'fact: A fact.',
      'contrary: A judgement.',
      'judgement: A judgement.',
    ]);
    const written = formatLock(value ?? lock);
    expect(written).toContain('"version": 2');
    expect(parseLock(written, 'x').diagnostics).toEqual([]);
  });
});
