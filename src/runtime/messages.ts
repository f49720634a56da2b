// What reading and writing a project folder may report. Codes `runtime/cannot-…` mean that the outside world failed.
import type { Diagnostic, Place } from '../base/diagnostic.js';

const atStart = (file: string): Place => ({ file, line: 1, column: 1 });

/** The system's reason in words, and what to do about it. */
interface Reason {
  readonly words: string;
  readonly hint: string;
}

const REASONS: Readonly<Record<string, Reason>> = {
  ENOSPC: { words: 'the disk is full', hint: 'free some space, or choose another folder with `--out`' },
  EDQUOT: { words: 'the disk quota is used up', hint: 'free some space, or choose another folder with `--out`' },
  EACCES: { words: 'permission denied', hint: 'ask for the permission, or choose another folder' },
  EPERM: {
    words: 'not permitted, or the file is open in another program',
    hint: 'close the file in PowerPoint or the PDF viewer, or check its permissions',
  },
  EBUSY: { words: 'the file is open in another program', hint: 'close the file in PowerPoint or the PDF viewer and try again' },
  ETXTBSY: { words: 'the file is in use', hint: 'close the program that uses it and try again' },
  EROFS: { words: 'the file system is read-only', hint: 'choose another folder with `--out`' },
  ENOTDIR: { words: 'a file stands where a folder is needed', hint: 'move that file away, or choose another folder with `--out`' },
  EEXIST: { words: 'a file stands where a folder is needed', hint: 'move that file away, or choose another folder with `--out`' },
  EISDIR: { words: 'a folder stands where a file is needed', hint: 'move that folder away' },
  ENOENT: { words: 'it does not exist', hint: 'check the path' },
  ENAMETOOLONG: { words: 'the path is too long', hint: 'use a shorter brief name or folder' },
  ELOOP: { words: 'its links lead in a circle', hint: 'remove the link' },
  EMFILE: { words: 'too many files are open', hint: 'close other programs and try again' },
  ENFILE: { words: 'too many files are open', hint: 'close other programs and try again' },
  EIO: { words: 'the disk reports an error', hint: 'check the disk' },
};

/** The system's own code, e.g. `ENOSPC`; undefined for an error that is not the system's. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

function fromSystem(code: Diagnostic['code'], what: string, path: string, error: unknown): Diagnostic {
  const system = systemCode(error);
  // An error without a system code is a bug of ours, not the world's.
  if (system === undefined) throw error;
  const reason = REASONS[system] ?? { words: `the system says ${system}`, hint: 'check the disk and the permissions' };
  return { severity: 'error', code, message: `Cannot ${what} \`${path}\`: ${reason.words}`, hints: [reason.hint] };
}

/** A file or folder that exists and cannot be read. */
export const cannotRead = (path: string, error: unknown): Diagnostic => fromSystem('runtime/cannot-read', 'read', path, error);

/** An output that could not be written; nothing of its brief was changed. */
export const cannotWrite = (path: string, error: unknown): Diagnostic => fromSystem('runtime/cannot-write', 'write', path, error);

/** An old output that a finished build could not remove. */
export const cannotRemove = (path: string, error: unknown): Diagnostic => ({
  ...fromSystem('runtime/cannot-remove', 'remove the outdated', path, error),
  severity: 'warning',
});

/** A cache that cannot be written: everything is read anew in the next run. */
export const cannotCache = (path: string, error: unknown): Diagnostic => {
  const found = fromSystem('runtime/cannot-cache', 'keep what was read in', path, error);
  return {
    ...found,
    severity: 'warning',
    hints: ['the result is the same, but the next run reads every document again; --no-cache asks for that without this warning'],
  };
};

/** A folder of the project that is not there. */
export const noFolder = (path: string, holds: string, hints: readonly string[]): Diagnostic => ({
  severity: 'error',
  code: 'runtime/no-folder',
  message: `Cannot find the folder \`${path}\`, expected ${holds} in it`,
  hints,
});

/** A link that leads out of the project. */
export const linkOutside = (path: string): Diagnostic => ({
  severity: 'error',
  code: 'runtime/link-outside',
  message: `Cannot follow the link \`${path}\`, expected it to stay inside the folder that is read`,
  hints: ['put the file itself where the link stands'],
});

/** A file larger than the limit of its kind, in bytes. */
export const tooLarge = (path: string, size: number, limit: number): Diagnostic => ({
  severity: 'error',
  code: 'runtime/too-large',
  message: `Cannot read \`${path}\` of ${megabytes(size)}, expected at most ${megabytes(limit)}`,
  hints: ['split the file, or move it out of the project'],
});

/** A folder that holds more than we read, in bytes or files. */
export const folderTooLarge = (path: string, limit: string): Diagnostic => ({
  severity: 'error',
  code: 'runtime/too-large',
  message: `Cannot read all of \`${path}\`, expected at most ${limit}`,
  hints: ['move what does not belong there out of the project'],
});

const megabytes = (bytes: number): string => (bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);

/** Text that is not UTF-8. */
export const notUtf8 = (place: Place, byte: number): Diagnostic => ({
  severity: 'error',
  code: 'runtime/not-utf8',
  message: `Cannot read byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')} as text, expected UTF-8`,
  place,
  hints: ['save the file again with the encoding UTF-8'],
});

/** Text in UTF-16, as Windows Notepad saves "Unicode". */
export const utf16 = (file: string): Diagnostic => ({
  severity: 'error',
  code: 'runtime/not-utf8',
  message: 'Cannot read UTF-16 text, expected UTF-8',
  place: atStart(file),
  hints: ['save the file again with the encoding UTF-8'],
});

/** A file that looks like input and is not read. */
export const skippedFile = (path: string, expected: string): Diagnostic => ({
  severity: 'warning',
  code: 'runtime/skipped-file',
  message: `Does not read \`${path}\`, expected ${expected}`,
});

/** A field of dragoman.yaml that does not exist. */
export const unknownSetting = (field: string, known: readonly string[], place: Place, near: string | undefined): Diagnostic => ({
  severity: 'error',
  code: 'runtime/unknown-setting',
  message: `Cannot read setting \`${field}\`, expected one of ${known.map((name) => `\`${name}\``).join(', ')}`,
  place,
  ...(near === undefined ? {} : { hints: [`did you mean \`${near}\`?`] }),
});

/** A field of dragoman.yaml with a value that is not a folder inside the project. */
export const badSetting = (field: string, value: unknown, place: Place): Diagnostic => ({
  severity: 'error',
  code: 'runtime/bad-setting',
  message: `Cannot use ${JSON.stringify(value) ?? 'nothing'} for \`${field}\`, expected a folder inside the project, such as \`${field}\``,
  place,
  hints: ['write the path from the project folder, with forward slashes'],
});

/** dragoman.yaml that holds something else than settings. */
export const settingsNotMapping = (place: Place): Diagnostic => ({
  severity: 'error',
  code: 'runtime/bad-setting',
  message: 'Cannot read the settings, expected a mapping such as `corpus: articles`',
  place,
});
