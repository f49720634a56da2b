// Other words in one place of a YAML text: everything else stays, byte by byte.
import { describe, expect, it } from 'vitest';
import { replaceScalar } from '../../src/base/replace-scalar.js';
import { parseYaml } from '../../src/base/yaml.js';

const PATH = ['evidence', 0, 'talks'] as const;
const replaced = (text: string, words: string): string => {
  const result = replaceScalar(text, PATH, words);
  if (result === null) throw new Error(`Not replaced in ${text}`);
  return result;
};

describe('replaceScalar', () => {
  it.each([
    [
      'plain',
      'evidence: # why\n  - talks: they re affirmed it # where\n  - b: x\n',
      'they reaffirmed it',
      'evidence: # why\n  - talks: they reaffirmed it # where\n  - b: x\n',
    ],
    ['single quotes', "evidence:\n  - talks: 'it s done'\n", "it's done", "evidence:\n  - talks: 'it''s done'\n"],
    ['double quotes', 'evidence:\n  - talks: "he said, no" # so\n', 'he said "no"', 'evidence:\n  - talks: "he said \\"no\\"" # so\n'],
    [
      'a folded block',
      'evidence:\n  - talks: >- # pasted\n      one two three\n      four five\n\n# next\nb: 1\n',
      'one two, three four five',
      'evidence:\n  - talks: >- # pasted\n      one two, three\n      four five\n\n# next\nb: 1\n',
    ],
    [
      'a literal block with its own indent',
      'evidence:\n  - talks: |2-\n      one two\nb: 1\n',
      'one, two',
      'evidence:\n  - talks: |2-\n      one, two\nb: 1\n',
    ],
    ['a flow mapping', 'evidence: [{talks: one two, speaker: X}]\n', 'one two!', 'evidence: [{talks: one two!, speaker: X}]\n'],
    [
      'several plain lines',
      'evidence:\n  - talks: one two\n      three four\n',
      'one, two three four',
      'evidence:\n  - talks: one, two\n      three four\n',
    ],
  ])('keeps %s', (_, text, words, expected) => expect(replaced(text, words)).toBe(expected));

  it('changes the style where plain words would read otherwise, and then only', () => {
    const text = 'evidence:\n  - talks: note he left\nb: 1 # one\n';
    expect(replaced(text, 'note: he left')).toBe("evidence:\n  - talks: 'note: he left'\nb: 1 # one\n");
    expect(replaced(text, 'it\'s #1: he said "no"')).toContain("'it''s #1: he said \"no\"'");
  });

  it('keeps line ends of Windows and a byte order mark', () => {
    const text = '\ufeffevidence:\r\n  - talks: >-\r\n      one two three\r\n      four\r\nb: 1\r\n';
    const result = replaced(text, 'one two, three four');
    expect(result.startsWith('\ufeffevidence:\r\n  - talks: >-\r\n      one two, three\r\n')).toBe(true);
    expect(result.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(result.endsWith('four\r\nb: 1\r\n')).toBe(true);
  });

  it('reads back as the words, with everything else as it was', () => {
    const text = 'a: [1, two]\nevidence:\n  - talks: >-\n      old old words\n    speaker: He\nlast: yes\n';
    const value = parseYaml(replaced(text, 'new: words, “here” # and `there`'), 'x').value?.value;
    expect(value).toEqual({ a: [1, 'two'], evidence: [{ talks: 'new: words, “here” # and `there`', speaker: 'He' }], last: 'yes' });
  });

  it('changes nothing where the words stand already, as behind an alias that was mended before', () => {
    const text = 'evidence:\n  - talks: &a one two three\n  - talks: *a\n';
    const once = replaced(text, 'one, two three');
    expect(once).toBe('evidence:\n  - talks: &a one, two three\n  - talks: *a\n');
    expect(replaceScalar(once, ['evidence', 1, 'talks'], 'one, two three')).toBe(once);
  });

  it.each([
    ['a path that leads nowhere', 'evidence: []\n'],
    ['what is no text', 'evidence:\n  - talks: 7\n'],
    ['a text that is no YAML', 'evidence: [\n'],
  ])('refuses %s', (_, text) => expect(replaceScalar(text, PATH, 'one two three')).toBeNull());
});
