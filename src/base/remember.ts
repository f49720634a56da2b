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

/** Gives what was made for an object before, else makes it. */
export type RememberFor<Key extends WeakKey, Value> = (key: Key, make: () => Value) => Value;

/** Remembers values by object, as long as the object lives; of more than `most`, those that were made first are forgotten. */
export function createRecent<Key extends WeakKey, Value>(most: number): RememberFor<Key, Value> {
  const values = new WeakMap<Key, { readonly value: Value }>();
  const made: WeakRef<Key>[] = [];
  let next = 0;
  return (key, make) => {
    const known = values.get(key);
    if (known !== undefined) return known.value;
    const value = make();
    const forgotten = made[next]?.deref();
    if (forgotten !== undefined) values.delete(forgotten);
    values.set(key, { value });
    made[next] = new WeakRef(key);
    next = (next + 1) % most;
    return value;
  };
}
