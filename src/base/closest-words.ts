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
    .sort((a, b) => a.distance - b.distance || distance(wanted, flatten(a.candidate)) - distance(wanted, flatten(b.candidate)))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

const flatten = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, '');

function distanceTo(wanted: string, candidate: string): number {
  if (wanted === candidate) return 0;
  const isPart = wanted.length >= 4 && candidate.length >= 4 && (candidate.includes(wanted) || wanted.includes(candidate));
  return isPart || isSwap(wanted, candidate) ? 1 : distance(wanted, candidate);
}

/** True where two neighbouring letters have changed places, the commonest slip of all. */
function isSwap(wanted: string, candidate: string): boolean {
  const at = [...wanted].findIndex((letter, index) => letter !== candidate[index]);
  const swapped = wanted.slice(0, at) + (wanted[at + 1] ?? '') + (wanted[at] ?? '') + wanted.slice(at + 2);
  return at !== -1 && swapped === candidate;
}
