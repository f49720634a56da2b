// Candidates that speak of one thing, as the facts of one finding: a brief takes so many findings only.
import { findMentions, indexActors } from '../../corpus/actors/find-mentions.js';
import { foldQuery } from '../../corpus/text/fold-text.js';
import type { Corpus } from '../../corpus/types.js';
import { EMPTY, readWords } from '../../evidence/traps/read/read-words.js';
import type { Candidate } from './types.js';

/** Facts that a finding shows well. */
const MOST_FACTS = 4;
/** Below this, candidates speak of different things; they share a finding only where there are too many. */
const ALIKE = 0.22;
const SUBJECT_WORDS = 3;

/** Candidates for one finding, and the words that they share. */
export interface CandidateGroup {
  readonly candidates: readonly Candidate[];
  /** As the sources write them, the most telling first. */
  readonly subject: readonly string[];
}

interface Read {
  readonly candidate: Candidate;
  /** Units with the words that stand for them. */
  readonly units: ReadonlyMap<string, string>;
}

/** At most so many groups, by their best candidate; the facts of each by date where they have one. What no group has room for is left out. */
export function groupCandidates(candidates: readonly Candidate[], most: number, corpus: Corpus): readonly CandidateGroup[] {
  const index = indexActors(corpus.actors);
  const all = candidates.map((candidate): Read => ({ candidate, units: unitsOf(candidate, index) }));
  const weightOf = weigh(all);
  let groups = all.map((one): readonly Read[] => [one]);
  for (;;) {
    const best = nearestPair(groups, weightOf);
    if (best === null || (groups.length <= most && best.likeness < ALIKE)) break;
    const { one, other } = best;
    groups = groups.flatMap((group) => (group === one ? [[...one, ...other]] : group === other ? [] : [group]));
  }
  const scoreOf = (group: readonly Read[]): number => Math.max(...group.map(({ candidate }) => candidate.score));
  const kept = groups.toSorted((a, b) => b.length - a.length || scoreOf(b) - scoreOf(a)).slice(0, most);
  return groups.filter((group) => kept.includes(group)).map((group) => toGroup(group, weightOf));
}

function unitsOf({ items }: Candidate, index: ReturnType<typeof indexActors>): ReadonlyMap<string, string> {
  const folded = foldQuery(items.map(({ words }) => words).join(' '));
  const names = findMentions(folded, index);
  const isName = (at: number): boolean => names.some(({ start, end }) => start <= at && at < end);
  const words = readWords(folded).filter(({ lower, start }) => lower.length > 3 && !EMPTY.has(lower) && !isName(start));
  return new Map([
    ...names.map(({ actor }) => [`@${actor}`, actor] as const),
    ...words.toReversed().map(({ stem, text }) => [stem, text] as const),
  ]);
}

/** Rare units weigh more. */
function weigh(all: readonly Read[]): (unit: string) => number {
  const counts = new Map<string, number>();
  for (const { units } of all) for (const unit of units.keys()) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return (unit) => Math.log(1 + all.length / (counts.get(unit) ?? 1));
}

/** The two groups that are most alike and fit into one. */
function nearestPair(
  groups: readonly (readonly Read[])[],
  weightOf: (unit: string) => number,
): { readonly one: readonly Read[]; readonly other: readonly Read[]; readonly likeness: number } | null {
  let best: ReturnType<typeof nearestPair> = null;
  for (const [at, one] of groups.entries())
    for (const other of groups.slice(at + 1)) {
      if (one.length + other.length > MOST_FACTS) continue;
      const likeness = likenessOf(one, other, weightOf);
      if (best === null || likeness > best.likeness) best = { one, other, likeness };
    }
  return best;
}

/** Mean over the pairs of the share of weight that two candidates have in common. */
function likenessOf(one: readonly Read[], other: readonly Read[], weightOf: (unit: string) => number): number {
  const shares = one.flatMap((a) =>
    other.map((b) => {
      const sum = (units: Iterable<string>): number => [...units].reduce((total, unit) => total + weightOf(unit), 0);
      const shared = sum([...a.units.keys()].filter((unit) => b.units.has(unit)));
      return shared / Math.max(1, Math.min(sum(a.units.keys()), sum(b.units.keys())));
    }),
  );
  return shares.reduce((total, share) => total + share, 0) / shares.length;
}

function toGroup(group: readonly Read[], weightOf: (unit: string) => number): CandidateGroup {
  const counts = new Map<string, { count: number; word: string }>();
  for (const { units } of group)
    for (const [unit, word] of units) counts.set(unit, { count: (counts.get(unit)?.count ?? 0) + 1, word: counts.get(unit)?.word ?? word });
  const isTelling = (unit: string): boolean => unit.startsWith('@') || /^\p{Lu}/u.test(counts.get(unit)?.word ?? '') || unit.length > 4;
  const shared = [...counts].filter(([unit, { count }]) => isTelling(unit) && (count > 1 || (group.length === 1 && unit.startsWith('@'))));
  const subject = shared
    .toSorted(([a, one], [b, other]) => other.count * weightOf(b) - one.count * weightOf(a))
    .slice(0, SUBJECT_WORDS)
    .map(([, { word }]) => word);
  const candidates = group.map(({ candidate }) => candidate);
  const dated = candidates.filter(({ date }) => date !== null).toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  return { candidates: [...dated, ...candidates.filter(({ date }) => date === null)], subject };
}
