// dragoman suggest: better, further and contrary evidence for a statement of a brief.
import type { StatementSupport, Suggestion, Suggestions } from '../../pipeline/suggest/types.js';
import { escapeControls } from '../display-text.js';
import { exitCodeOf, highest } from '../exit-code.js';
import { count } from '../format-run.js';
import * as messages from '../messages.js';
import { unknownStatement } from '../new-messages.js';
import { NO_CACHE, openProject } from '../open-project.js';
import type { CommandResult, CommandType, Context } from '../types.js';

const LIMIT = 3;
const LONGEST = 160;

export const suggest: CommandType = {
  name: 'suggest',
  operands: '<brief> [statement]',
  arity: { least: 1, most: 2 },
  summary: 'find better, further and contrary evidence for a statement',
  details:
    'The statement is named by its path (findings[0].facts[1]), by numbers (1.2 is the second fact of the first finding) or by words that only it has. Prints items of an `evidence:` list with the reason for each: what holds values that the present evidence lacks comes first, then what other documents tell, then what speaks against it. Works on briefs that do not lock yet. Without a statement, lists the statements of the brief with what carries them and what is weak; where the brief makes none yet, prints what speaks to its question.',
  options: [{ name: 'limit', value: 'N', help: `print at most so many passages of each sort (default: ${LIMIT})` }, NO_CACHE],
  example: 'dragoman suggest turkey-mediation 1.2',
  run,
};

async function run(context: Context): Promise<CommandResult> {
  const { invocation, say } = context;
  const [name = '', statement] = invocation.words;
  const { limit: given } = invocation.options;
  const limit = given === undefined ? LIMIT : Number(given);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    say([messages.badValue('--limit', String(given), 'a number from 1 to 100')]);
    return { exitCode: 2 };
  }
  const opened = await openProject(context);
  if (typeof opened === 'number') return { exitCode: opened };
  const { builder, diagnostics } = opened;
  if (!builder.names.includes(name)) {
    say([messages.unknownBrief(name, builder.names)]);
    return { exitCode: 2 };
  }
  const { value: result, diagnostics: found } = await builder.suggest(name, { limit, ...(statement === undefined ? {} : { statement }) });
  say(found);
  const exitCode = highest([exitCodeOf(diagnostics, false), exitCodeOf(found, false)]);
  const report = { command: 'suggest', brief: name, diagnostics: [...diagnostics, ...found] };
  if (result === undefined) return { exitCode: highest([1, exitCode]), report: { ...report, exitCode: highest([1, exitCode]) } };
  if (result.kind === 'unknown') {
    say([unknownStatement(statement ?? '', result.ids, result.near)]);
    return { exitCode: 2 };
  }
  if (result.kind === 'list') {
    printStatements(context, result.statements);
    return { exitCode, report: { ...report, exitCode, statements: result.statements } };
  }
  if (result.isEmpty === true) printEmpty(context, name, result.suggestions);
  else printSuggestions(context, result.suggestions);
  return { exitCode, report: { ...report, exitCode, ...result.suggestions } };
}

const supportOf = ({ kind, quotations, documents }: StatementSupport): string =>
  `${kind}, ${count(quotations, 'quotation')}${quotations === 0 ? '' : ` of ${count(documents.length, 'document')}`}`;

function printStatements({ print }: Context, statements: readonly StatementSupport[]): void {
  const line = (text: string): void => print(escapeControls(text));
  for (const statement of statements) {
    line(`${statement.id}  line ${statement.line}  ${supportOf(statement)}`);
    line(`    ${clip(statement.text)}`);
    if (statement.weak.length > 0) line(`    weak: ${statement.weak.join('; ')}`);
  }
  const weak = statements.filter(({ weak: reasons }) => reasons.length > 0).length;
  line(`${count(statements.length, 'statement')}, ${weak === 0 ? 'none' : weak} of them weak`);
}

/** The whole of it can be pasted: what is no item is a comment. */
function printSuggestions({ print }: Context, { statement, better, further, contrary }: Suggestions): void {
  const line = (text: string): void => print(escapeControls(text));
  line(`# ${statement.id}, line ${statement.line}: ${clip(statement.text)}`);
  line(`# ${supportOf(statement)}${statement.weak.length === 0 ? '' : `; weak: ${statement.weak.join('; ')}`}`);
  const group = (heading: string, list: readonly Suggestion[], nothing: string): void => {
    line('');
    line(`# ${list.length === 0 ? nothing : heading}`);
    for (const { document, line: at, item, reasons } of list) {
      line(`# ${document}, line ${at}: ${reasons.join('; ')}`);
      print(item);
    }
  };
  group('Better evidence', better, 'Better evidence: none found that holds more of what it says');
  group('Further evidence, of other documents', further, 'Further evidence: no other document tells it');
  group('Contrary evidence, to read and to weigh', contrary, 'Contrary evidence: none found');
}

/** Of a brief without a statement: what speaks to its question, and what to do with it. */
function printEmpty(context: Context, name: string, { statement, better, further, contrary }: Suggestions): void {
  const { print } = context;
  const found = [...better, ...further, ...contrary];
  print(escapeControls(`# ${name} makes no statement yet. To its ${statement.id}, “${clip(statement.text)}”, the sources say:`));
  for (const { document, line, item } of found) {
    print('');
    print(escapeControls(`# ${document}, line ${line}`));
    print(item);
  }
  if (found.length === 0) print('# nothing: `dragoman search "words"` looks for other words');
  print('');
  print('# Take the # away from a finding of the brief, or begin one with an item from above:');
  print('#findings:');
  print('#  - title: what it shows, in one sentence');
  print('#    facts:');
  print('#      - say: what the sources report, in your words');
  print('#        evidence:');
  print(`# Then \`dragoman suggest ${name} 1.1\` finds more for the first fact of the first finding.`);
}

const clip = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
};
