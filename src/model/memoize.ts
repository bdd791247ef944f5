/** The same function, which computes once for each object, and lets go what it gave together with the object. */
export const memoize = <Key extends object, Value>(compute: (key: Key) => Value) =>
  keepingIn(new WeakMap<Key, Value>(), compute);

/** The same function, which computes once for each key, of which there are few: what it gave stays. */
export const memoizeForGood = <Key extends string | number, Value>(compute: (key: Key) => Value) =>
  keepingIn(new Map<Key, Value>(), compute);

/**
 * The same function of an object and something else, told apart by its name, which remembers, together with the object, what it
 * gave for the `most` names that were asked for last.
 */
export function memoizeNewest<Owner extends object, Other, Value>(
  most: number,
  nameOf: (other: Other) => string | number,
  compute: (owner: Owner, other: Other) => Value,
): (owner: Owner, other: Other) => Value {
  const madeFor = memoize((_: Owner) => new Map<string | number, Value>());
  return (owner, other) => {
    const made = madeFor(owner);
    const name = nameOf(other);
    const value = made.get(name) ?? compute(owner, other);
    made.delete(name);
    made.set(name, value);
    const [oldest] = made.keys();
    if (made.size > most && oldest !== undefined) made.delete(oldest);
    return value;
  };
}

type Cache<Key, Value> = Pick<Map<Key, Value>, "get"> & { set(key: Key, value: Value): unknown };

function keepingIn<Key, Value>(cache: Cache<Key, Value>, compute: (key: Key) => Value): (key: Key) => Value {
  return (key) => {
    const known = cache.get(key);
    if (known !== undefined) return known;
    const value = compute(key);
    cache.set(key, value);
    return value;
  };
}
