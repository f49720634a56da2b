// Results that are made once and kept, but never more than one says.

/** Gives what was made for a key before, else makes it. */
export type Remember<Value> = (key: string, make: () => Value) => Value;

/** Remembers values by key; where there would be more than `most`, it forgets them all and begins again. */
export function createMemory<Value>(most: number): Remember<Value> {
  const values = new Map<string, Value>();
  return (key, make) => {
    const known = values.get(key);
    if (known !== undefined || values.has(key)) return known as Value; // there under this key, whatever it is
    const value = make();
    if (values.size >= most) values.clear();
    values.set(key, value);
    return value;
  };
}
