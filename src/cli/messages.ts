// What the command says about its own command line. All of these are wrong usage, exit code 2.
import { closestWords } from '../base/closest-words.js';
import type { Diagnostic } from '../base/diagnostic.js';
import type { Repair } from '../pipeline/mend-brief.js';
import { showRepair } from './show-repair.js';

const mark = (word: string): string => `\`${word}\``;
const listOf = (words: readonly string[]): string => words.map(mark).join(', ');
const near = (word: string, known: readonly string[], otherwise: string): readonly string[] => {
  const [closest] = closestWords(word, known);
  return [closest === undefined ? otherwise : `did you mean ${mark(closest)}?`];
};
const error = (code: Diagnostic['code'], message: string, hints: readonly string[]): Diagnostic => ({
  severity: 'error',
  code,
  message,
  hints,
});

/** Nothing after `dragoman`. */
export const noCommand = (known: readonly string[]): Diagnostic =>
  error('cli/no-command', `Cannot start without a command, expected one of ${listOf(known)}`, ['see `dragoman help`']);

/** A first word that is no command. */
export const unknownCommand = (word: string, known: readonly string[]): Diagnostic =>
  error('cli/unknown-command', `Cannot run ${mark(word)}, expected one of ${listOf(known)}`, near(word, known, 'see `dragoman help`'));

/** An option that the command does not take. */
export const unknownOption = (option: string, command: string, known: readonly string[]): Diagnostic =>
  error(
    'cli/unknown-option',
    `Cannot read option ${mark(option)} of ${mark(command)}, expected one of ${listOf(known)}`,
    near(option, known, `see ${mark(`dragoman ${command} --help`)}`),
  );

/** An option without its value. */
export const missingValue = (option: string, value: string): Diagnostic =>
  error('cli/missing-value', `Cannot read ${mark(option)} without a value, expected ${mark(`${option} ${value}`)}`, [
    'a value that begins with a dash is written with `=`',
  ]);

/** A switch with a value. */
export const needlessValue = (option: string, value: string): Diagnostic =>
  error('cli/needless-value', `Cannot read the value ${mark(value)} of the switch ${mark(option)}, expected none`, [
    `write ${mark(option)} alone`,
  ]);

/** An option with a value that it does not take. */
export const badValue = (option: string, value: string, expected: string): Diagnostic =>
  error('cli/bad-value', `Cannot use ${mark(value)} for ${mark(option)}, expected ${expected}`, []);

/** Two options that exclude each other. */
export const notTogether = (one: string, other: string): Diagnostic =>
  error('cli/not-together', `Cannot use ${mark(one)} with ${mark(other)}, expected one of them`, [
    'a draft shows what is wrong; the other option refuses to build it',
  ]);

/** Too few or too many words after the command. */
export const wrongOperands = (command: string, usage: string, count: number): Diagnostic =>
  error('cli/wrong-operands', `Cannot run ${mark(command)} with ${count} ${count === 1 ? 'word' : 'words'}, expected ${mark(usage)}`, [
    `put words with spaces between them in quotation marks; see ${mark(`dragoman ${command} --help`)}`,
  ]);

/** A brief that the project does not have. */
export const unknownBrief = (name: string, known: readonly string[]): Diagnostic =>
  error(
    'cli/unknown-brief',
    `Cannot find the brief ${mark(name)}, expected ${known.length === 0 ? 'one, and the project has none' : `one of ${listOf(known)}`}`,
    near(name, known, 'name the brief without folder and ending'),
  );

/** A theme that the corpus does not have. */
export const unknownTheme = (name: string, known: readonly string[]): Diagnostic =>
  error(
    'cli/unknown-theme',
    `Cannot find the theme ${mark(name)}, expected one of ${listOf(known)}`,
    near(name, known, 'see `themes.yaml` in the corpus folder'),
  );

/** `explain` with a code that nothing reports. */
export const unknownCode = (word: string, known: readonly string[]): Diagnostic =>
  error(
    'cli/unknown-code',
    `Cannot explain ${mark(word)}, expected the code of a diagnostic`,
    near(word, known, '`dragoman explain` lists them all'),
  );

/** A project folder that does not exist. */
export const noRoot = (root: string): Diagnostic =>
  error('cli/no-root', `Cannot find the project folder ${mark(root)}, expected a folder with \`briefs/\` and \`seeds/\` in it`, [
    'check the path after `--root`',
  ]);

/** A project without briefs. */
export const noBriefs = (folder: string): Diagnostic => ({
  severity: 'error',
  code: 'cli/no-briefs',
  message: `Cannot find a brief in ${mark(folder)}, expected at least one file such as \`my-brief.yaml\``,
  hints: [
    'a first brief needs only `title: …` and `themes: [<theme id>]`',
    '`dragoman init DIR --from FOLDER` makes a project with a first brief from a folder of articles',
  ],
});

/** `init` where something already stands that it would write. */
export const notEmpty = (folder: string, there: readonly string[]): Diagnostic =>
  error(
    'cli/not-empty',
    `Cannot make a project in ${mark(folder)}, expected no ${there.map(mark).join(', ')} in it: nothing is overwritten`,
    ['name a new folder'],
  );

/** `init --from` a folder that does not exist. */
export const noSource = (folder: string): Diagnostic =>
  error('cli/no-source', `Cannot find the folder ${mark(folder)}, expected articles in it`, ['check the path after `--from`']);

/** `init --from` a folder without one readable article. */
export const noArticles = (folder: string): Diagnostic =>
  error('cli/no-articles', `Cannot find an article to read in ${mark(folder)}, expected at least one file such as \`article.txt\``, [
    'every file that was left out is named above with its reason',
  ]);

/** A quotation that `check --fix` put right. */
export const mended = ({ statement, document, place, before, after }: Repair): Diagnostic => ({
  severity: 'note',
  code: 'cli/mended',
  message: `Mended the words of ${mark(statement)} as \`${document}\` has them: ${showRepair(before, after)}`,
  place,
  statement,
});

/** A quotation whose words cannot be written where they stand. */
export const notMended = ({ statement, document, place, after }: Repair): Diagnostic => ({
  severity: 'warning',
  code: 'cli/not-mended',
  message: `Cannot write the words of ${mark(statement)} in the place of those there, expected “${after}” as \`${document}\` has them`,
  place,
  statement,
  hints: ['paste them by hand, in the block form `- <document id>: >-` with the words on the next line'],
});

/** A brief that somebody saved, moved or locked while it was being mended. */
export const changedMeanwhile = (shown: string): Diagnostic =>
  error('cli/changed-meanwhile', `Cannot mend ${mark(shown)}: it is not what it was when it was read; nothing of it was written`, [
    'save it and run `dragoman check --fix` again',
  ]);
