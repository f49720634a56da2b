// Fills `{name}` in the words of a chart.
import type { Diagnostic, Place } from '../base/diagnostic.js';
import * as messages from './messages.js';

type Facts = Readonly<Record<string, string | number>>;

const SLOT = /\{([A-Za-z]+)\}/g;

/** The first template whose facts are all known, filled; the last one reports `charts/unknown-fact` for those that are not. */
export function fillTemplate(templates: readonly string[], facts: Facts, place: Place, report: (diagnostic: Diagnostic) => void): string {
  const unknownIn = (template: string): readonly string[] =>
    [...template.matchAll(SLOT)].flatMap(([, name = '']) => (Object.hasOwn(facts, name) ? [] : [name]));
  const template = templates.find((candidate) => unknownIn(candidate).length === 0) ?? templates.at(-1) ?? '';
  for (const name of unknownIn(template)) report(messages.unknownFact(name, Object.keys(facts), place));
  return template
    .replace(SLOT, (slot, name: string) => (Object.hasOwn(facts, name) ? String(facts[name]) : slot))
    .replace(/\s+/g, ' ')
    .trim();
}
