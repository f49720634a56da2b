// How diagnostics look.
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import { displayWidth, escapeControls } from '../../src/cli/display-text.js';
import { formatDiagnostic, sortDiagnostics } from '../../src/cli/format-diagnostic.js';

const plain = { color: false, columns: 60 };
const at = (sourceLine: string, column: number, length: number): Diagnostic => ({
  severity: 'error',
  code: 'brief/unknown-field',
  message: 'Cannot read field',
  place: { file: 'briefs/a.yaml', line: 3, column, length, sourceLine },
});
const frameOf = (diagnostic: Diagnostic, columns = 60): readonly string[] =>
  formatDiagnostic(diagnostic, { color: false, columns }).split('\n').slice(2);

describe('formatDiagnostic', () => {
  it('says what, where, shows the line, and what to do', () => {
    const diagnostic: Diagnostic = {
      severity: 'error',
      code: 'brief/unknown-field',
      message: 'Cannot read field `tittle`, expected one of `title`, `themes`, `findings`',
      place: { file: 'briefs/ots-rise.yaml', line: 3, column: 1, length: 6, sourceLine: 'tittle: Turkic states gain room' },
      hints: ['did you mean `title`?'],
    };
    expect(formatDiagnostic(diagnostic, plain)).toBe(
      [
        'error[brief/unknown-field]: Cannot read field `tittle`, expected one of `title`, `themes`, `findings`',
        '  briefs/ots-rise.yaml:3:1',
        '  3 | tittle: Turkic states gain room',
        '    | ^^^^^^',
        '  hint: did you mean `title`?',
      ].join('\n'),
    );
  });

  it('does without place and hints', () => {
    expect(formatDiagnostic({ severity: 'warning', code: 'kit/x', message: 'So' }, plain)).toBe('warning[kit/x]: So');
  });

  it('underlines under tabs, which take two cells', () => {
    expect(frameOf(at('\ta:\tbad', 5, 3))).toEqual(['  3 |   a:  bad', '    |       ^^^']);
  });

  it('underlines under wide characters and letters with combining marks', () => {
    expect(frameOf(at('日本: bad', 5, 3))).toEqual(['  3 | 日本: bad', '    |       ^^^']);
    expect(frameOf(at('e\u0301: bad', 5, 3))).toEqual(['  3 | e\u0301: bad', '    |    ^^^']);
    expect(frameOf(at('🇹🇷: bad', 7, 3))).toEqual(['  3 | 🇹🇷: bad', '    |     ^^^']);
  });

  it.each([0, 40, 400, 990])('cuts a long line around the trouble at column %i', (start) => {
    const line = `${'x'.repeat(start)}TROUBLE${'y'.repeat(1000 - start)}`;
    const [shown = '', carets = ''] = frameOf(at(line, start + 1, 7));
    expect(shown.length).toBeLessThanOrEqual(60);
    expect(shown.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('TROUBLE');
    expect(shown.endsWith('…')).toBe(start < 990);
    expect(shown.includes('| …')).toBe(start > 0);
  });

  it('cuts trouble that is itself too long', () => {
    const [shown = '', carets = ''] = frameOf(at('z'.repeat(500), 1, 500));
    expect(shown.length).toBeLessThanOrEqual(60);
    expect(carets.trimEnd().length).toBeLessThanOrEqual(60);
  });

  it('points past the end of a line', () => {
    expect(frameOf(at('key:', 5, 1))).toEqual(['  3 | key:', '    |     ^']);
  });

  it('lets no character of a file reach the terminal as a command', () => {
    const text = formatDiagnostic(
      {
        severity: 'error',
        code: 'brief/x',
        message: 'Saw \u001b[2J\u0007 and \u202eabc',
        place: { file: 'a\u001b.yaml', line: 1, column: 1, sourceLine: 'x\u001b]0;owned\u0007' },
        hints: ['\u0000'],
      },
      plain,
    );
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(text).toContain('Saw \\u{1b}[2J\\u{7} and \\u{202e}abc');
  });

  it('keeps the lines of a hint to paste, indented', () => {
    expect(formatDiagnostic({ severity: 'note', code: 'a/b', message: 'm', hints: ['paste:\n- id: >-\n    words'] }, plain)).toBe(
      'note[a/b]: m\n  hint: paste:\n    - id: >-\n        words',
    );
  });

  it('colours for terminals only', () => {
    expect(formatDiagnostic(at('abc', 1, 1), { ...plain, color: true })).toContain('\u001b[31merror[brief/unknown-field]\u001b[0m');
  });
});

describe('sortDiagnostics', () => {
  it('orders by file, line, column; without a place first; otherwise as found', () => {
    const make = (message: string, file?: string, line = 1, column = 1): Diagnostic => ({
      severity: 'error',
      code: 'a/b',
      message,
      ...(file === undefined ? {} : { place: { file, line, column } }),
    });
    const found = [make('5', 'b', 1), make('4', 'a', 10), make('2', 'a', 2, 1), make('3', 'a', 2, 9), make('0'), make('1')];
    expect(
      sortDiagnostics(found)
        .map(({ message }) => message)
        .join(''),
    ).toBe('012345');
  });
});

describe('display', () => {
  it('keeps letters of every script and emoji that are joined', () => {
    for (const text of ['İğdır, Azərbaycan', 'Україна', '👩‍🚀', 'العربية']) expect(escapeControls(text)).toBe(text);
  });

  it('measures cells', () => {
    expect([displayWidth('abc'), displayWidth('ə̃'), displayWidth('漢字'), displayWidth('👩‍🚀'), displayWidth('❤️')]).toEqual([
      3, 1, 4, 2, 2,
    ]);
  });
});
