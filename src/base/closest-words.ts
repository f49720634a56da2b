// Did you mean: the known words nearest to an unknown one.
import { distance } from 'fastest-levenshtein';

/**
 * The candidates that a person may have meant by `word`, nearest first, at most `limit` (default 1).
 * Case, hyphens and underscores do not count; up to a third of the letters may differ; a part of a longer name counts as near.
 */
export function closestWords(word: string, candidates: readonly string[], limit = 1): readonly string[] {
  const wanted = flatten(word.slice(0, 80));
  if (wanted === '') return [];
  return candidates
    .map((candidate) => ({ candidate, distance: distanceTo(wanted, flatten(candidate)) }))
    .filter(({ distance: apart }) => apart <= Math.max(1, Math.floor(wanted.length / 3)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

const flatten = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, '');

function distanceTo(wanted: string, candidate: string): number {
  const isPart = wanted.length >= 4 && candidate.length >= 4 && (candidate.includes(wanted) || wanted.includes(candidate));
  return isPart ? 1 : distance(wanted, candidate);
}
