// Binary search: where in a sorted list something begins to hold.

/** Index of the first of sorted items that passes a test which all behind it pass too; the length where none does. */
export function firstIndex<Item>(sorted: readonly Item[], passes: (item: Item) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // The middle of a range inside the list is an item of it.
    if (passes(sorted[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
