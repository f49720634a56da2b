// Grouping that keeps the order in which keys appear.

/** The items of each key. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** The label of the largest value; undefined where two share it. */
export function onlyLargest(values: readonly (readonly [label: string, value: number])[]): {
  readonly max: number;
  readonly maxLabel?: string;
} {
  const max = Math.max(0, ...values.map(([, value]) => value));
  const [first, ...others] = values.filter(([, value]) => value === max);
  return { max, ...(first === undefined || others.length > 0 ? {} : { maxLabel: first[0] }) };
}
