/**
 * Size of a PNG from its header.
 *
 * @packageDocumentation
 */
import { existsSync, readFileSync } from "node:fs";

const SIGNATURE = "89504e470d0a1a0a";

/** Width and height in pixels; `undefined` when the file is none. */
export function pngSize(path: string): readonly [number, number] | undefined {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  if (bytes.subarray(0, 8).toString("hex") !== SIGNATURE) return undefined;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
