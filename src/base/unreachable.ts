// The end of an exhaustive switch.

/** Makes a forgotten case a compile error, and a bug at run time. */
export function unreachable(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
