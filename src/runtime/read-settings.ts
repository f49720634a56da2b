// dragoman.yaml: where a project keeps its folders. Everything in it is optional, and so is the file.
import { closestWords } from '../base/closest-words.js';
import type { Diagnostic } from '../base/diagnostic.js';
import { parseYaml } from '../base/yaml.js';
import * as messages from './messages.js';

/** Folders of a project, relative to it, with forward slashes. */
export interface Settings {
  readonly corpus: string;
  readonly briefs: string;
  readonly templates: string;
  readonly out: string;
}

/** Folders where dragoman.yaml says nothing. */
export const DEFAULT_SETTINGS: Settings = { corpus: 'seeds', briefs: 'briefs', templates: 'templates', out: 'out' };

/**
 * Reads the project file.
 * Reports `yaml/*`, `runtime/unknown-setting`, `runtime/bad-setting`; what could not be read has its default.
 */
export function readSettings(text: string, file: string): { settings: Settings; diagnostics: readonly Diagnostic[] } {
  const { value: yaml, diagnostics: found } = parseYaml(text, file);
  const diagnostics = [...found];
  if (yaml === undefined || yaml.value === null) return { settings: DEFAULT_SETTINGS, diagnostics };
  if (typeof yaml.value !== 'object' || Array.isArray(yaml.value)) {
    return { settings: DEFAULT_SETTINGS, diagnostics: [...diagnostics, messages.settingsNotMapping(yaml.placeOf([]))] };
  }
  const known = Object.keys(DEFAULT_SETTINGS);
  const settings: Record<string, string> = { ...DEFAULT_SETTINGS };
  for (const [field, value] of Object.entries(yaml.value)) {
    if (!known.includes(field)) {
      diagnostics.push(messages.unknownSetting(field, known, yaml.placeOfKey([field]), closestWords(field, known)[0]));
    } else if (typeof value === 'string' && isFolderInside(value)) {
      settings[field] = value.replace(/\/+$/, '');
    } else {
      diagnostics.push(messages.badSetting(field, value, yaml.placeOf([field])));
    }
  }
  // All four keys come from the defaults.
  return { settings: settings as unknown as Settings, diagnostics };
}

/** A relative path with forward slashes that stays below the project. */
function isFolderInside(path: string): boolean {
  const steps = path.replace(/\/+$/, '').split('/');
  return (
    path.trim() === path &&
    !/[\\:\0]/.test(path) &&
    steps.every((step) => step !== '' && step !== '..' && (step !== '.' || steps.length === 1))
  );
}
