/**
 * Remembers what a function gives for an object, for as long as the object lives. What is remembered is
 * found by the object's identity alone: a further argument has to be the same for the same object.
 *
 * @param fn a pure function of its first argument
 * @returns a function with the same result, which `fn` is called for once for each object
 */
export function memoised<Key extends object, Rest extends readonly unknown[], Result>(
  fn: (key: Key, ...rest: Rest) => Result,
): (key: Key, ...rest: Rest) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key, ...rest) => {
    const before = known.get(key);
    if (before !== undefined) return before.result;
    const result = fn(key, ...rest);
    known.set(key, { result });
    return result;
  };
}
