/**
 * What an entry of a zip file holds, never more than it says it does.
 *
 * @packageDocumentation
 */
import { Inflate } from "fflate";
import { damaged } from "../problem";
import { crc32 } from "./crc";
import type { ZipEntry } from "./read-zip";

/** Deflated bytes looked at in one go: so much can be inflated before a lie is noticed. */
const STEP = 1 << 16;

/** Faults on a wrong size, a wrong checksum and anything that is not deflated data. */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.data : inflate(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(entry.name);
  return bytes;
}

function inflate({ data, size, name }: ZipEntry): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > size) throw damaged(name);
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < data.length || at === 0; at += STEP) {
      inflater.push(data.subarray(at, at + STEP), at + STEP >= data.length);
    }
  } catch {
    throw damaged(name);
  }
  return length === size ? out : out.subarray(0, length);
}
