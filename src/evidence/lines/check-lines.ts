// Titles, takeaways and the bottom line, held against what they rest on: a line without a word of it has none of its support.
import type { Diagnostic } from '../../base/diagnostic.js';
import { isPlaceholder } from '../../brief/placeholders.js';
import { findMentions, indexActors, type MentionIndex } from '../../corpus/actors/find-mentions.js';
import { isStopword } from '../../corpus/ranking/to-query.js';
import { foldQuery } from '../../corpus/text/fold-text.js';
import { stemsOf } from '../../corpus/text/stem-word.js';
import type { Corpus } from '../../corpus/types.js';
import type { Ledger, Statement } from '../types.js';

const LINE = /^(?:title|bottomLine|titles\..+|findings\[\d+\]\.(?:title|takeaway)|disagreements\[\d+\]\.about)$/;
/** Lines that speak for the whole brief. */
const SUMMARY = /^(?:title|bottomLine|titles\..+)$/;
/** Fewer words that carry a meaning make no line. */
const FEWEST = 2;
/** What is said of the sources rests on no statement. */
const OF_SOURCES = /\b(?:articles?|documents?|sources?|accounts?|reports?|briefs?|papers?|confidence)\b/i;

/**
 * Warns of every line (every sentence of the bottom line) none of whose content words, compared by their stems, and none of whose
 * actors stand in what it rests on: the statements, their quotations, and for lines of a finding all of that finding; for title and bottom
 * line all of the brief. Such a line would take over source marks of statements that say something else. Reports `evidence/unsupported-line`.
 */
export function checkLines(ledger: Ledger, corpus: Corpus): readonly Diagnostic[] {
  const index = indexActors(corpus.actors);
  const known = new Map<Statement, ReadonlySet<string>>();
  const unitsOf = (statement: Statement): ReadonlySet<string> => {
    const quotations = [...statement.evidence, ...statement.contrary].flatMap(({ words, speaker }) => [words, speaker ?? '']);
    const units = known.get(statement) ?? readUnits([statement.text, ...quotations].join('. '), index);
    known.set(statement, units);
    return units;
  };
  return ledger.statements.flatMap((statement) => {
    const { id, text, kind, restsOn } = statement;
    // A line that its author has not written yet is told by the brief itself.
    if (!LINE.test(id) || isPlaceholder(text) || restsOn.length === 0 || (kind !== 'fact' && kind !== 'judgement')) return [];
    const supports = supportsOf(statement, ledger);
    if (supports.length === 0) return [];
    const lost = (id === 'bottomLine' ? sentencesOf(text) : [text]).find((line) => {
      const units = readUnits(line, index);
      return (
        units.size >= FEWEST && !OF_SOURCES.test(line) && ![...units].some((unit) => supports.some((support) => unitsOf(support).has(unit)))
      );
    });
    return lost === undefined ? [] : [unsupportedLine(statement, lost, supports)];
  });
}

/** What a line may take its words from. */
function supportsOf({ id, restsOn }: Statement, { statements }: Ledger): readonly Statement[] {
  if (SUMMARY.test(id)) return statements.filter((other) => !LINE.test(other.id));
  const finding = `${id.replace(/\.[a-z]+$/i, '')}.`;
  const isBelow = (other: Statement): boolean => restsOn.some((support) => other.id === support || other.id.startsWith(`${support}#`));
  return statements.filter((other) => isBelow(other) || (other.id.startsWith(finding) && !LINE.test(other.id)));
}

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u);

/** Stems of words that carry a meaning, and actors. */
function readUnits(text: string, index: MentionIndex): ReadonlySet<string> {
  const folded = foldQuery(text);
  const stems = stemsOf(folded).filter((stem) => stem.length > 2 && !isStopword(stem));
  return new Set([...stems, ...findMentions(folded, index).map(({ actor }) => `@${actor}`)]);
}

const clip = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

function unsupportedLine({ id, place }: Statement, line: string, supports: readonly Statement[]): Diagnostic {
  const shown = supports.filter(({ kind }) => kind === 'judgement' || kind === 'fact' || kind === 'computed').slice(0, 3);
  return {
    severity: 'warning',
    code: 'evidence/unsupported-line',
    message: `Cannot find any word of \`${id}\` “${clip(line, 120)}” in what it rests on, found ${shown.map(({ text }) => `“${clip(text, 80)}”`).join(', ')}, expected it to conclude from them`,
    ...(place === null ? {} : { place }),
    hints: ['say what follows from the statements below it, or add the one that supports it: its source marks are theirs'],
    statement: id,
  };
}
