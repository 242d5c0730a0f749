// Working something out once for each key.

/** A part of Map and of WeakMap. */
interface Store<Key, Value> {
  get(key: Key): Value | undefined
  set(key: Key, value: Value): unknown
}

export function remembered<Key, Value>(store: Store<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  const known = store.get(key)
  if (known !== undefined) return known
  const value = make(key)
  store.set(key, value)
  return value
}
