/**
 * What may stand behind `npm start --`.
 *
 * @packageDocumentation
 */
export interface ServerArguments {
  /** Asked for by name: then no other port will do. */
  readonly port?: number;
}

export type ReadArguments =
  | { readonly ok: true; readonly value: ServerArguments }
  | { readonly ok: false; readonly message: string };

const LOWEST = 1024;
const HIGHEST = 65_535;

/**
 * @example
 * ```ts
 * readArguments(["--port", "4180"]) // => { ok: true, value: { port: 4180 } }
 * ```
 */
export function readArguments(words: readonly string[]): ReadArguments {
  const [name = "", value = ""] = words.flatMap((word) => word.split("="));
  if (name === "") return { ok: true, value: {} };
  if (name !== "--port") return wrong(`"${name}" is not known here. Use --port NUMBER.`);
  const port = Number(value);
  if (!Number.isInteger(port) || port < LOWEST || port > HIGHEST) {
    return wrong(`--port takes a whole number from ${LOWEST} to ${HIGHEST}, not "${value}".`);
  }
  return { ok: true, value: { port } };
}

const wrong = (message: string): ReadArguments => ({ ok: false, message });
