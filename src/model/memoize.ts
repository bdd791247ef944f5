/** The same function, which computes once for each object, and lets go what it gave together with the object. */
export const memoize = <Key extends object, Value>(compute: (key: Key) => Value) =>
  keepingIn(new WeakMap<Key, Value>(), compute);

/** The same function, which computes once for each key, of which there are few: what it gave stays. */
export const memoizeForGood = <Key extends string | number, Value>(compute: (key: Key) => Value) =>
  keepingIn(new Map<Key, Value>(), compute);

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
