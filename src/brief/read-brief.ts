// The door of the folder: the text of a YAML file becomes a brief.
import type { Diagnostic, Outcome } from '../base/diagnostic.js';
import { parseYaml } from '../base/yaml.js';
import { checkBrief } from './check-brief.js';
import { describeIssue } from './describe-issue.js';
import { schemaAt } from './json-schema.js';
import * as messages from './messages.js';
import { briefSchema } from './schema.js';
import type { Brief } from './types.js';

/**
 * Reads one brief; `file` is shown in messages, and its last part without `.yaml` names the brief.
 * All mistakes at once, in the order of the file. Reports `yaml/*` and `brief/*`.
 */
export function readBrief(file: string, text: string): Outcome<Brief> {
  const { value: parsed, diagnostics } = parseYaml(text, file);
  if (parsed === undefined) return { diagnostics };
  if (parsed.value === null || parsed.value === undefined)
    return { diagnostics: [...diagnostics, messages.emptyBrief(parsed.placeOf([]))] };

  const result = briefSchema.safeParse(withoutEmptyLists(parsed.value));
  if (!result.success) {
    const found = result.error.issues.flatMap((issue) => describeIssue(issue, parsed));
    return { diagnostics: inFileOrder([...diagnostics, ...found]) };
  }
  const brief: Brief = { name: nameOf(file), file, content: result.data, placeOf: (path) => parsed.placeOf(path) };
  const found = [...diagnostics, ...checkBrief(brief, (path) => parsed.placeOfKey(path))];
  return { value: brief, diagnostics: inFileOrder(found) };
}

/** `briefs/turkey-mediation.yaml` → `turkey-mediation`. */
const nameOf = (file: string): string => (file.split(/[\\/]/).at(-1) ?? file).replace(/\.ya?ml$/i, '');

/** By place; at the same place, an unknown field stands before the missing one that it was meant to be. */
const inFileOrder = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  [...diagnostics].sort(
    (a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0) || rank(a) - rank(b),
  );

const rank = ({ code }: Diagnostic): number => (code === 'brief/unknown-field' ? 0 : 1);

/** A list whose items are all commented out, as `dragoman new` leaves it, is no list. */
function withoutEmptyLists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const isEmptyList = ([key, content]: readonly [string, unknown]): boolean => content === null && schemaAt([key])?.type === 'array';
  return Object.fromEntries(Object.entries(value).filter((entry) => !isEmptyList(entry) || REQUIRED.has(entry[0])));
}

const REQUIRED: ReadonlySet<string> = new Set(['themes']);
