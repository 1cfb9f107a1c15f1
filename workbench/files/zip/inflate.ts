/**
 * What an entry of a zip file holds, never more than it says it does.
 *
 * @packageDocumentation
 */
import { Inflate } from "fflate";
import { damaged } from "../problem";
import { crc32 } from "./crc";
import type { ZipEntry } from "./read-zip";

/**
 * Inflates raw deflated bytes to no more than `size` bytes; throws when they would be more, before
 * they are, and when they are not deflated data.
 */
export type Inflater = (deflated: Uint8Array, size: number) => Uint8Array;

/** Deflated bytes looked at in one go: a thousandfold can be inflated before a lie is noticed. */
const STEP = 1 << 13;

/** Faults on a wrong size, a wrong checksum and anything that is not deflated data. */
export function inflateEntry(entry: ZipEntry, inflater: Inflater = inflate): Uint8Array {
  const bytes = entry.method === 0 ? entry.data : inflated(entry, inflater);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(entry.name);
  return bytes;
}

function inflated({ data, size, name }: ZipEntry, inflater: Inflater): Uint8Array {
  try {
    return inflater(data, size);
  } catch {
    throw damaged(name);
  }
}

/** Runs anywhere; a program that has an inflater of its own may be faster. */
function inflate(data: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new RangeError("more than it says");
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < data.length || at === 0; at += STEP) {
    inflater.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  }
  return length === size ? out : out.subarray(0, length);
}
