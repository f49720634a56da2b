// Groups of things that are alike, by average linkage.

/**
 * Puts things together while the mean likeness between two groups is at least `least`, the likest first.
 * Groups come with the largest first, then those that are most alike; ties in the order given. Cubic at worst: for some hundred things.
 */
export function groupDocuments(
  ids: readonly string[],
  likeness: (one: string, other: string) => number,
  least: number,
): readonly (readonly string[])[] {
  let groups: Group[] = ids.map((id) => ({ members: [id], cohesion: 0 }));
  // Sums of likeness between groups, by their places in `groups`; the mean follows from the sizes.
  let sums = ids.map((one) => ids.map((other) => (one === other ? 0 : likeness(one, other))));
  for (;;) {
    const pair = closest(groups, sums, least);
    if (pair === null) break;
    const [first, second, mean] = pair;
    const [one, other] = [groups[first], groups[second]];
    if (one === undefined || other === undefined) break;
    const joined = sums.map((row) => (row[first] ?? 0) + (row[second] ?? 0));
    sums = sums.map((row, at) =>
      row.map((sum, place) => (place === first ? (joined[at] ?? 0) : at === first ? (joined[place] ?? 0) : sum)),
    );
    groups = groups.map((group, at) => (at === first ? { members: [...one.members, ...other.members], cohesion: mean } : group));
    sums = sums.filter((_, at) => at !== second).map((row) => row.filter((_, at) => at !== second));
    groups = groups.filter((_, at) => at !== second);
  }
  return groups.toSorted((a, b) => b.members.length - a.members.length || b.cohesion - a.cohesion).map(({ members }) => members);
}

interface Group {
  readonly members: readonly string[];
  /** Mean likeness of its last two parts. */
  readonly cohesion: number;
}

function closest(groups: readonly Group[], sums: readonly (readonly number[])[], least: number): readonly [number, number, number] | null {
  let best: readonly [number, number, number] | null = null;
  for (const [first, row] of sums.entries()) {
    for (let second = first + 1; second < row.length; second += 1) {
      const mean = (row[second] ?? 0) / ((groups[first]?.members.length ?? 1) * (groups[second]?.members.length ?? 1));
      if (mean >= least && mean > (best?.[2] ?? 0)) best = [first, second, mean];
    }
  }
  return best;
}
