// themes.yaml: the questions that a corpus is read with.
import { z } from 'zod';
import type { Diagnostic, Outcome } from '../../base/diagnostic.js';
import * as messages from '../messages.js';
import type { Actor, CorpusTextFile, Theme } from '../types.js';
import { checkShape } from './check-shape.js';
import { idInWords, isoDate, line } from './read-catalogue.js';

const themesSchema = z.strictObject({
  themes: z
    .record(
      idInWords,
      z.strictObject({
        title: line,
        question: line.nullable().optional(),
        terms: z.array(line).min(1, 'expected at least one term').max(60, 'expected at most 60 terms'),
        actors: z.array(line).nullable().optional(),
        period: z.strictObject({ from: isoDate.nullable().optional(), to: isoDate.nullable().optional() }).nullable().optional(),
      }),
    )
    .default({}),
});

/** Reads the themes; actors may be written with any of their names. Reports `yaml/*`, `corpus/unknown-actor` and other `corpus/*`. */
export function readThemes(file: CorpusTextFile, actors: readonly Actor[]): Outcome<readonly Theme[]> {
  const { value: checked, diagnostics } = checkShape(file, themesSchema);
  if (checked === undefined) return { diagnostics };
  const owners = new Map(actors.flatMap((actor) => [...actor.metonyms, ...actor.names].map((name) => [name, actor.name] as const)));
  for (const actor of actors) owners.set(actor.name, actor.name);
  const found: Diagnostic[] = [...diagnostics];
  const themes = Object.entries(checked.content.themes).map(([id, { title, question, terms, actors: written, period }]): Theme => {
    const known = (written ?? []).flatMap((name, index) => {
      const actor = owners.get(name);
      if (actor === undefined)
        found.push(messages.unknownActor(name, [...owners.keys()], checked.yaml.placeOf(['themes', id, 'actors', index])));
      return actor === undefined ? [] : [actor];
    });
    const { from = null, to = null } = period ?? {};
    // ISO dates of different precision compare by their common beginning.
    if (from !== null && to !== null && from.slice(0, to.length) > to.slice(0, from.length)) {
      found.push(
        messages.invalidValue(
          `themes.${id}.period`,
          `it ends (${to}) before it begins (${from})`,
          checked.yaml.placeOf(['themes', id, 'period', 'from']),
        ),
      );
    }
    return { id, title, question: question ?? null, terms, actors: [...new Set(known)], period: { from, to } };
  });
  return { value: themes, diagnostics: found };
}
