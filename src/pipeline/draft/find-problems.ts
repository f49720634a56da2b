// What a build said of a brief, as the list of points that stands at the end of its draft.
import type { Diagnostic } from '../../base/diagnostic.js';
import type { OpenProblem } from '../../compose/types.js';
import { readDifference } from '../../evidence/plain-difference.js';
import type { Ledger, Statement } from '../../evidence/types.js';

/** Characters of a statement and of what is wrong with it; more is in the brief and on the screen. */
const LONGEST_STATEMENT = 120;
const LONGEST_MESSAGE = 240;
/** Passages in a longer message are cut to so many characters before it is cut itself. */
const LONGEST_PASSAGE = 70;
/** Values of one statement share a point. */
const MOST_SHARED = 3;

type Found = Omit<OpenProblem, 'number'> & Pick<Diagnostic, 'code'>;

/**
 * Errors by statement, in the order of the brief, then warnings; each diagnostic is one point, but the values that one
 * statement lacks are one together. Notes are none. What is wrong is the message without the words that name the
 * statement and without what was expected. Errors of statements that are shown (default: all) come first and have the
 * numbers that stand beside them; what has no sign has no number.
 */
export function findProblems(
  diagnostics: readonly Diagnostic[],
  ledger: Ledger,
  isShown: (statement: string) => boolean = () => true,
): readonly OpenProblem[] {
  const byId = new Map(ledger.statements.map((statement) => [statement.id, statement]));
  const found = diagnostics.flatMap((diagnostic) => describe(diagnostic, byId));
  found.sort((one, other) => lineOf(one) - lineOf(other));
  const ofSeverity = (wanted: Found['severity']): readonly Found[] => byStatement(found.filter(({ severity }) => severity === wanted));
  const errors = joinValues(ofSeverity('error'));
  const isSigned = ({ statement }: Found): boolean => statement !== null && isShown(statement);
  const unsigned = [...errors.filter((problem) => !isSigned(problem)), ...joinValues(ofSeverity('warning'))];
  const numbered = [
    ...errors.filter(isSigned).map((problem, index) => ({ ...problem, number: index + 1 })),
    ...unsigned.map((problem) => ({ ...problem, number: null })),
  ];
  const lost = new Map(
    numbered.flatMap(({ statement, code, number }) => (isLost(code) && statement !== null && number !== null ? [[statement, number]] : [])),
  );
  return numbered.map(({ code, ...problem }) => {
    const below = isValue(code) && problem.statement !== null ? supportsOf(problem.statement, byId) : [];
    const first = below.flatMap((id) => lost.get(id) ?? []).sort((a, b) => a - b);
    return first.length === 0 ? problem : { ...problem, what: `${problem.what}. Mend ${first.join(', ')} first: it rests on it` };
  });
}

function describe(diagnostic: Diagnostic, byId: ReadonlyMap<string, Statement>): readonly Found[] {
  const { severity, place, code } = diagnostic;
  if (severity === 'note') return [];
  const statement = diagnostic.statement ?? statementIn(diagnostic, byId);
  const words = clip(byId.get(statement ?? '')?.text ?? '', LONGEST_STATEMENT);
  const what = plainly(differenceIn(diagnostic) ?? clipMessage(shortened(diagnostic.message, statement)));
  return [{ severity, code, statement, words, place: place === undefined ? null : { file: place.file, line: place.line }, what }];
}

/** What no place has, and what is about the brief as a whole, comes last. */
const lineOf = ({ place, statement }: Found): number => (place === null || statement === null ? Number.MAX_SAFE_INTEGER : place.line);

/** Codes of values that evidence lacks, and of evidence that is lost: the one may only follow from the other. */
const isValue = (code: string): boolean => /^evidence\/(?:number|date|name|phrase|misspelled)$/u.test(code);
const isLost = (code: string): boolean => code.startsWith('evidence/') && !isValue(code);

/** Ids of the statements that one rests on, and of those below them. */
function supportsOf(id: string, byId: ReadonlyMap<string, Statement>, seen: Set<string> = new Set()): readonly string[] {
  for (const support of byId.get(id)?.restsOn ?? []) {
    if (seen.has(support)) continue;
    seen.add(support);
    supportsOf(support, byId, seen);
  }
  return [...seen];
}

/** Problems of one statement side by side, where the first of them stood; those of none at the end. */
function byStatement(problems: readonly Found[]): readonly Found[] {
  const groups = new Map<string | null, Found[]>();
  for (const problem of problems) groups.set(problem.statement, [...(groups.get(problem.statement) ?? []), problem]);
  const ofNone = groups.get(null) ?? [];
  groups.delete(null);
  return [...[...groups.values()].flat(), ...ofNone];
}

/** Values that one statement lacks are one point: the first few of them are told, the command tells all. */
function joinValues(problems: readonly Found[]): readonly Found[] {
  const joined: (Found & { count: number })[] = [];
  for (const problem of problems) {
    const last = joined.at(-1);
    const isSame = last !== undefined && isValue(last.code) && isValue(problem.code) && last.statement === problem.statement;
    if (!isSame || last.severity !== problem.severity) joined.push({ ...problem, count: 1 });
    else if (last.count < MOST_SHARED)
      joined[joined.length - 1] = { ...last, what: `${last.what}; ${problem.what}`, count: last.count + 1 };
    else if (last.count === MOST_SHARED) joined[joined.length - 1] = { ...last, what: `${last.what}; and more`, count: last.count + 1 };
  }
  return joined.map(({ count, ...problem }) => problem);
}

/** The statement whose id a message names, where the diagnostic does not say it. */
function statementIn({ message }: Diagnostic, byId: ReadonlyMap<string, Statement>): string | null {
  for (const [, id = ''] of message.matchAll(/`([^`\s]+)`/gu)) if (byId.has(id)) return id;
  return null;
}

/** How pasted or locked words differ from the source, both as they are: it says more than the message. */
function differenceIn({ code, message, hints = [] }: Diagnostic): string | null {
  const difference = hints.find((hint) => hint.startsWith('the difference, '));
  if (difference === undefined) return null;
  const { before, after } = readDifference(difference.slice(difference.indexOf(': ') + 2));
  const document = (code === 'evidence/drift' ? /: `([^`]+)`/u : / in `([^`]+)`/u).exec(message)?.[1] ?? 'the source';
  return code === 'evidence/drift'
    ? `The words changed in ${document}. They were “${before}”, and are “${after}” now`
    : `The words do not stand in ${document}. The brief has “${before}”, the source “${after}”`;
}

/** A message on one line. A longer one is cut inside its passages first, so that what is said of them stays. */
function clipMessage(message: string): string {
  if (message.length <= LONGEST_MESSAGE) return clip(message, LONGEST_MESSAGE);
  return clip(
    message.replace(/“([^”]*)”/gu, (_, passage: string) => `“${clip(passage, LONGEST_PASSAGE)}”`),
    LONGEST_MESSAGE,
  );
}

/** For readers, without the signs of a terminal. */
const plainly = (text: string): string => text.replace(/`([^`]*)`/gu, (_, word: string) => (/\s/u.test(word) ? `“${word}”` : word));

/** The list has the statement beside it: a message need not name it again, nor say what was expected. */
function shortened(message: string, statement: string | null): string {
  const isNeeded = / expected .* found /su.test(message);
  const whole = isNeeded ? message : message.replace(/(?:, looked for “.*)?,? expected .*$/su, '');
  const name = `\`${statement ?? ''}\``;
  const at = whole.indexOf(name);
  if (statement === null || at < 0) return whole;
  const before = whole.slice(0, at);
  // Its words follow in brackets and marks; longer ones are cut at a hundred characters.
  const after = whole.slice(at + name.length).replace(/^ \(“.{0,110}?”\)/su, '');
  if (before === '') return `It${after}`;
  return / (?:of|for|fact|judgement) $/u.test(before) ? `${before.replace(/ (?:of |for )?$/u, '')}${after}` : `${before}it${after}`;
}

/** One line, cut between words. */
function clip(text: string, length: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > length ? `${line.slice(0, line.lastIndexOf(' ', length - 1))} …` : line;
}
