// Rules between the fields of a brief that a schema cannot state.
import type { Diagnostic, Place } from '../base/diagnostic.js';
import * as messages from './messages.js';
import { isPlaceholder, PLACEHOLDERS } from './placeholders.js';
import { type Brief, type BriefPath, formatPath } from './types.js';

/** Rows as wide as their tables; roles and scores only for actors, states and criteria that the heading names. Reports `brief/ragged-row`, `brief/unlisted`, `brief/placeholder`. */
export function checkBrief(brief: Brief, placeOfKey: (path: BriefPath) => Place): readonly Diagnostic[] {
  const { findings, meetings, formats, options } = brief.content;
  const checkKeys = (keys: readonly string[], known: readonly string[], path: BriefPath, listPath: string): readonly Diagnostic[] =>
    keys
      .filter((key) => !known.includes(key))
      .map((key) => messages.unlisted(formatPath(path), key, listPath, known, placeOfKey([...path, key])));
  return [
    ...findPlaceholders(brief),
    ...findings.flatMap(({ table }, finding) =>
      (table?.rows ?? []).flatMap(({ cells }, row) => {
        const path = ['findings', finding, 'table', 'rows', row, 'cells'];
        const columns = table?.columns.length ?? 0;
        return cells.length === columns ? [] : [messages.raggedRow(formatPath(path), cells.length, columns, brief.placeOf(path))];
      }),
    ),
    ...(meetings?.rows ?? []).flatMap(({ roles }, row) =>
      checkKeys(Object.keys(roles), meetings?.actors ?? [], ['meetings', 'rows', row, 'roles'], 'meetings.actors'),
    ),
    ...(formats?.rows ?? []).flatMap(({ roles }, row) =>
      checkKeys(Object.keys(roles), formats?.states ?? [], ['formats', 'rows', row, 'roles'], 'formats.states'),
    ),
    ...(options?.choices ?? []).flatMap(({ scores }, choice) =>
      checkKeys(Object.keys(scores), options?.criteria ?? [], ['options', 'choices', choice, 'scores'], 'options.criteria'),
    ),
  ];
}

/** Sentences that `new` and `init` left to the author. */
function findPlaceholders({ content, placeOf }: Brief): readonly Diagnostic[] {
  const { title, bottomLine, findings, disagreements, judgements } = content;
  const isReport = findings.length === 0 && judgements.length === 0 && title === PLACEHOLDERS.report;
  const values: readonly (readonly [BriefPath, string | undefined])[] = [
    [['title'], isReport ? undefined : title],
    [['bottomLine'], bottomLine],
    ...findings.map((finding, index) => [['findings', index, 'title'], finding.title] as const),
    ...disagreements.map(({ about }, index) => [['disagreements', index, 'about'], about] as const),
    ...judgements.flatMap(({ say, because }, index) => [
      [['judgements', index, 'say'], say] as const,
      [['judgements', index, 'because'], because] as const,
    ]),
  ];
  return values.flatMap(([path, value]) =>
    value !== undefined && isPlaceholder(value) ? [messages.placeholder(formatPath(path), value, placeOf(path))] : [],
  );
}
