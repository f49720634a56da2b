import { describe, expect, it } from 'vitest';
import { formatLock, lockSchema, parseLock } from '../../src/evidence/lock-file.js';
import type { LockEntry, LockFile } from '../../src/evidence/types.js';

const entry = (id: string, text = 'words'): LockEntry => ({
  id,
  document: 'talks',
  file: '000.txt',
  start: 1,
  end: 6,
  sha256: 'a'.repeat(64),
  text,
  value: 'Says “so”.\nReally',
});
const lock: LockFile = { version: 1, brief: 'test', themes: ['a', 'b'], entries: [entry('a#0'), entry('b#0'), entry('b#1')] };
const message = (text: string) =>
  parseLock(text, 'briefs/test.lock.json').diagnostics.map(({ code, message: words, place }) => `${code} ${place?.line}: ${words}`);

describe('formatLock', () => {
  it('writes one entry on a line, sorted by id, so that branches merge', () => {
    const lines = formatLock({ ...lock, entries: [...lock.entries].reverse() }).split('\n');
    expect(lines.slice(0, 6)).toEqual([
      '{',
      '  "$schema": "../schemas/lock.schema.json",',
      '  "version": 1,',
      '  "brief": "test",',
      '  "themes": ["a","b"],',
      '  "entries": [',
    ]);
    expect(lines.slice(6, 9).map((line) => /"id":"([^"]+)"/.exec(line)?.[1])).toEqual(['a#0', 'b#0', 'b#1']);
    expect(lines.slice(9)).toEqual(['  ]', '}', '']);
  });
  it('is what parseLock reads, and the published schema accepts', () => {
    expect(parseLock(formatLock(lock), 'x').value).toEqual(lock);
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
      formatLock(lock).replace('"version": 1', '"version": 2'),
      'evidence/bad-lock 3: Cannot read the lock file: `version` is not as written by version 1',
    ],
    ['a list', '[]', 'evidence/bad-lock 1: Cannot read the lock file: it is not as written by version 1'],
    [
      'an entry twice',
      formatLock({ ...lock, entries: [entry('a#0'), entry('a#0', 'other')] }),
      'evidence/bad-lock 8: Cannot read the lock file: `a#0` stands there twice',
    ],
    [
      'both sides of a merge',
      formatLock(lock).replace('    {"id":"b#0"', '<<<<<<< HEAD\n    {"id":"b#0"'),
      'evidence/bad-lock 8: Cannot read the lock file: it holds both sides of a merge, expected one',
    ],
  ])('refuses %s', (_what, text, expected) => {
    expect(parseLock(text, 'x').value).toBeUndefined();
    expect(message(text)).toHaveLength(1);
    expect(message(text)[0]).toContain(expected);
  });
  it('reads line ends and byte order marks of any computer', () => {
    expect(parseLock(`\ufeff${formatLock(lock).replaceAll('\n', '\r\n')}`, 'x').value).toEqual(lock);
  });
});
