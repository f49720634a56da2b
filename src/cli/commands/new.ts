// dragoman new: a brief that builds at once, with ranked evidence to choose from.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hasErrors } from '../../base/diagnostic.js';
import type { NewBrief } from '../../pipeline/new/types.js';
import { writeOutputs } from '../../runtime/write-outputs.js';
import { escapeControls } from '../display-text.js';
import { exitCodeOf, highest } from '../exit-code.js';
import { count } from '../format-run.js';
import * as messages from '../messages.js';
import { badBriefName, briefExists, noThemes } from '../new-messages.js';
import { NO_CACHE, openProject } from '../open-project.js';
import { schemaPath } from '../schema-path.js';
import type { CommandResult, CommandType, Context } from '../types.js';

export const newBrief: CommandType = {
  name: 'new',
  operands: '<brief>',
  arity: { least: 1, most: 1 },
  summary: 'make a brief that builds, with ranked evidence to choose from',
  details:
    'Writes briefs/<brief>.yaml with a title and the themes, which are enough to build, and behind # what the sources hold on each theme: events by date, quotations with their speakers, figures, passages, what documents agree and disagree on, and the skeleton of a judgement. Take the # away from a block to use it. Nothing is ever overwritten. In a project without themes.yaml, --themes takes words to look for.',
  options: [
    { name: 'themes', value: 'THEMES', help: 'ids of themes.yaml, joined by commas' },
    { name: 'title', value: 'TITLE', help: 'the title, your conclusion; `The sources speak in their own words` where none is given' },
    NO_CACHE,
  ],
  example: 'dragoman new gas-transit --themes turkey-mediation,ots-rise --title "Turkey gains leverage"',
  run,
};

const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{0,79}$/u;

async function run(context: Context): Promise<CommandResult> {
  const { invocation, say } = context;
  const name = (invocation.words[0] ?? '').replace(/\.yaml$/, '');
  const { themes: given, title } = invocation.options;
  if (!NAME.test(name)) {
    say([badBriefName(name)]);
    return { exitCode: 2 };
  }
  const opened = await openProject(context, { withoutBriefs: true });
  if (typeof opened === 'number') return { exitCode: opened };
  const { builder, diagnostics, project } = opened;
  const themes =
    typeof given === 'string' ? [...new Set(given.split(',').map((theme) => theme.trim()))].filter((theme) => theme !== '') : [];
  const path = `${project.briefs}/${name}.yaml`;
  const wrong = [
    ...(themes.length === 0 ? [noThemes(builder.themes)] : []),
    ...(builder.themes.length === 0
      ? []
      : themes.filter((theme) => !builder.themes.includes(theme)).map((theme) => messages.unknownTheme(theme, builder.themes))),
    ...(existsSync(join(project.root, path)) ? [briefExists(path)] : []),
  ];
  say(wrong);
  if (wrong.length > 0) return { exitCode: 2 };
  const schema = schemaPath(project.root, project.briefs);
  const made = hasErrors(diagnostics)
    ? null
    : builder.newBrief(path, {
        themes,
        today: new Date().toISOString().slice(0, 10),
        ...(typeof title === 'string' ? { title } : {}),
        ...(schema === undefined ? {} : { schema }),
      });
  // Without a corpus its own diagnostics have said why.
  if (made === null) return { exitCode: highest([1, exitCodeOf(diagnostics, false)]) };
  const failed = writeOutputs([{ target: join(project.root, path), shown: path, bytes: Buffer.from(made.file.text) }]);
  say(failed);
  if (failed.length > 0) return { exitCode: exitCodeOf(failed, false) };
  printResult(context, name, made);
  const { title: written, themes: found } = made;
  return { exitCode: 0, report: { command: 'new', exitCode: 0, brief: name, written: path, title: written, themes: found, diagnostics } };
}

const NOUNS = {
  event: 'event',
  quotation: 'quotation',
  figure: 'figure',
  agreement: 'agreement',
  passage: 'passage',
  disagreement: 'disagreement',
} as const;

function printResult({ print, effects, invocation }: Context, name: string, { file, themes }: NewBrief): void {
  const line = (text: string): void => print(escapeControls(text));
  line(`${file.path}  ready to build, with candidates behind #`);
  for (const { id, counts } of themes) {
    const parts = Object.entries(NOUNS).flatMap(([kind, noun]) => {
      const number = counts[kind as keyof typeof NOUNS];
      return number === 0 ? [] : [count(number, noun)];
    });
    line(`    ${id}: ${parts.length === 0 ? 'nothing that speaks to it' : parts.join(', ')}`);
  }
  const command = effects.environment.npm_command === 'exec' ? 'npx dragoman' : 'dragoman';
  const { root } = invocation.options;
  const where = typeof root !== 'string' ? '' : ` --root ${/^[\p{L}\p{N}_./\\:-]+$/u.test(root) ? root : JSON.stringify(root)}`;
  line('');
  line(`Next:  ${command} build ${name}${where}`);
  line(`       ${command} suggest ${name}${where}`);
}
