// The templates, charts and printed words of a kit, file by file from the most specific kit that has them.

import { placeOfRange, toSourceText } from '../base/source-text.js';
import { parseYaml } from '../base/yaml.js';
import { show } from './describe-issue.js';
import { fileNames, findFile, textOf } from './kit-folder.js';
import type { KitSource } from './kit-source.js';
import * as messages from './messages.js';
import type { Kit } from './types.js';

type TextFiles = Kit['templates'];

/** Templates that every kit has, its own or its parent's. */
const REQUIRED = ['deck', 'memo'] as const;

/** `deck.hbs`, `memo.hbs` and `partials/*.hbs`. Reports `kit/missing-template`, `kit/missing-partial`, `kit/not-text`. */
export function readTemplates(source: KitSource): TextFiles {
  const templates = readTexts(source, /^(partials\/.+|[^/]+)\.hbs$/);
  const folders = source.folders.map(({ path }) => path);
  for (const name of REQUIRED) {
    if (!Object.hasOwn(templates, name)) source.report(messages.missingTemplate(name, folders));
  }
  checkPartials(source, templates);
  return templates;
}

/** `charts/*.vl.yaml`, by name. Reports `kit/not-text`. */
export const readCharts = (source: KitSource): TextFiles => readTexts(source, /^charts\/([^/]+)\.vl\.ya?ml$/);

function readTexts(source: KitSource, pattern: RegExp): TextFiles {
  const found: Record<string, { readonly path: string; readonly text: string }> = {};
  const named = fileNames(source.folders).map((path) => ({ path, name: pattern.exec(path)?.[1] ?? '' }));
  for (const { path, name } of named.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const file = name === '' ? undefined : findFile(source.folders, path);
    if (file === undefined) continue;
    const text = textOf(file.bytes);
    if (text === undefined) source.report(messages.notText(file.path));
    else found[name] = { path: file.path, text };
  }
  return found;
}

const COMMENT = /\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![^}]*\}\}/g;
/** A call of a partial by name, `{{> name}}`; blocks `{{#> name}}` bring their own content, `(lookup …)` is known only later. */
const CALL = /\{\{~?\s*>\s*(?:"([^"]+)"|'([^']+)'|([\p{L}_][\p{L}\p{N}_/.-]*))/gu;
const INLINE = /\{\{~?\s*#\s*\*\s*inline\s+["']([^"']+)["']/g;

/** Every partial that a template calls exists; it is called by its path below partials/. */
function checkPartials(source: KitSource, templates: TextFiles): void {
  const shared = Object.keys(templates).flatMap((name) => (name.startsWith('partials/') ? [name.slice('partials/'.length)] : []));
  for (const { path, text } of Object.values(templates)) {
    const blanked = text.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ' '));
    const inline = [...blanked.matchAll(INLINE)].map(([, name = '']) => name);
    for (const call of blanked.matchAll(CALL)) {
      const name = call[1] ?? call[2] ?? call[3] ?? '';
      const known = [...shared, ...inline];
      if (known.includes(name)) continue;
      const start = call.index + call[0].lastIndexOf(name);
      source.report(messages.missingPartial(name, known, placeOfRange(toSourceText(text, path), start, start + name.length)));
    }
  }
}

/**
 * `strings/<language>.yaml`, key by key: a kit may change one word of its parent. Mappings inside give keys with dots.
 * Reports `yaml/*`, `kit/bad-string`, `kit/not-text`.
 */
export function readStrings(source: KitSource): Kit['strings'] {
  const strings: Record<string, Record<string, string>> = {};
  for (const folder of [...source.folders].reverse()) {
    for (const [path, bytes] of [...folder.files].sort(([one], [other]) => (one < other ? -1 : 1))) {
      const language = /^strings\/([\w-]+)\.ya?ml$/.exec(path)?.[1];
      if (language === undefined) continue;
      strings[language] = { ...strings[language], ...readWords(source, `${folder.path}/${path}`, bytes) };
    }
  }
  return strings;
}

function readWords(source: KitSource, file: string, bytes: Uint8Array): Record<string, string> {
  const text = textOf(bytes);
  if (text === undefined) {
    source.report(messages.notText(file));
    return {};
  }
  const { value: parsed, diagnostics } = parseYaml(text, file);
  diagnostics.forEach(source.report);
  const words: Record<string, string> = {};
  const collect = (value: unknown, path: readonly string[]): void => {
    const key = path.join('.');
    if (typeof value === 'string') words[key] = value;
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [name, below] of Object.entries(value)) collect(below, [...path, name]);
    } else if (parsed !== undefined && path.length > 0) source.report(messages.badString(key, show(value), parsed.placeOf(path)));
    else if (parsed !== undefined && value !== null) source.report(messages.badStrings(file, parsed.placeOf([])));
  };
  if (parsed !== undefined) collect(parsed.value, []);
  return words;
}
