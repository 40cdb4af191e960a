/** An object whose properties are made when they are first read, and kept; plain data to everyone who looks. */
export function lazy<T extends object>(makers: { [K in keyof T]: () => T[K] }): T {
  const made: Partial<T> = {};
  const object = {};
  for (const name of Object.keys(makers) as (keyof T)[]) {
    Object.defineProperty(object, name, { enumerable: true, get: () => (made[name] ??= makers[name]()) });
  }
  return object as T;
}
