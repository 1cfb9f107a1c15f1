/**
 * What google.script.run carries between the page and the server.
 *
 * @packageDocumentation
 */
import { Fault } from "./rules";
import type { Realm } from "./realm";

const tag = (value: unknown): string => Object.prototype.toString.call(value);

/** Parameters as the server receives them: copies; a Date, a function or a cycle fails the call. */
export const parametersFor = (realm: Realm, values: readonly unknown[]): readonly unknown[] =>
  values.map((value) => realm.give(copy(value, [])));

function copy(value: unknown, path: readonly unknown[]): unknown {
  if (typeof value === "function" || tag(value) === "[object Date]" || path.includes(value)) {
    const what = path.includes(value) ? "a circular reference" : tag(value).slice(8, -1);
    throw new Fault("answer", `Failed due to illegal value in property: ${what}`);
  }
  if (Array.isArray(value)) {
    return (value as readonly unknown[]).map((item) => copy(item ?? null, [...path, value]));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, copy(item, [...path, value])]),
  );
}

/** An answer as the page receives it: `null` as a whole when a Date or a service object is in it. */
export function answerFor(realm: Realm, value: unknown): unknown {
  try {
    return read(realm, value, []);
  } catch (fault) {
    if (fault instanceof Unserialisable) return null;
    throw fault;
  }
}

class Unserialisable extends Error {}

function read(realm: Realm, value: unknown, path: readonly unknown[]): unknown {
  if (value === undefined) return null;
  const isPlain = typeof value !== "object" || value === null;
  if (typeof value === "function" || (!isPlain && realm.modelOf(value) !== undefined)) {
    throw new Unserialisable();
  }
  if (isPlain) return value;
  if (tag(value) === "[object Date]" || path.includes(value)) throw new Unserialisable();
  if (Array.isArray(value)) {
    return (value as readonly unknown[]).map((item) => read(realm, item, [...path, value]));
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, read(realm, item, [...path, value])]),
  );
}
