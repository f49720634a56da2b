// The highest of many numbers.

/** The `most` highest of the numbers from `from` to `to`, falling; all where there are fewer. */
export function highestOf(numbers: Float64Array, most: number, from = 0, to = numbers.length): readonly number[] {
  const highest: number[] = [];
  for (let index = from; index < to; index += 1) {
    const number = numbers[index] ?? 0;
    if (highest.length === most && number <= (highest[most - 1] ?? 0)) continue;
    let at = Math.min(highest.length, most - 1);
    for (; at > 0 && (highest[at - 1] ?? 0) < number; at -= 1) highest[at] = highest[at - 1] ?? 0;
    highest[at] = number;
  }
  return highest;
}
