/**
 * Zip files of entries as they were stored: what did not change is copied, not deflated again.
 *
 * @packageDocumentation
 */
import { deflateSync } from "fflate";
import { crc32 } from "./crc";
import type { ZipEntry } from "./read-zip";

/** 1980-01-01 00:00: the same workbook gives the same bytes on every day. */
const NO_TIME = 0x00210000;
/** Bytes above which a part is packed quickly rather than tightly: somebody waits for it. */
const LARGE = 5e6;
const VERSION = 20;
const UTF8_NAME = 0x800;
const LOCAL_SIZE = 30;
const DIRECTORY_SIZE = 46;
const END_SIZE = 22;

export function newEntry(name: string, bytes: Uint8Array): ZipEntry {
  const packed = deflateSync(bytes, { level: bytes.length > LARGE ? 1 : 6 });
  const method = packed.length < bytes.length ? 8 : 0;
  return {
    name,
    method,
    crc: crc32(bytes),
    size: bytes.length,
    data: method === 8 ? packed : bytes,
    time: NO_TIME,
    attributes: 0,
  };
}

export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map(({ name }) => new TextEncoder().encode(name));
  const lengths = entries.map(({ data }, n) => (names[n]?.length ?? 0) + data.length);
  const body = lengths.reduce((sum, length) => sum + length + LOCAL_SIZE, 0);
  const directory = names.reduce((sum, name) => sum + name.length + DIRECTORY_SIZE, 0);
  const bytes = new Uint8Array(body + directory + END_SIZE);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let listed = body;
  entries.forEach((entry, n) => {
    const name = names[n] ?? new Uint8Array();
    const local = at;
    view.setUint32(at, 0x04034b50, true);
    at = writeCommon(view, at + 4, entry, name.length);
    view.setUint16(at, 0, true);
    bytes.set(name, at + 2);
    bytes.set(entry.data, at + 2 + name.length);
    at += 2 + name.length + entry.data.length;

    view.setUint32(listed, 0x02014b50, true);
    view.setUint16(listed + 4, VERSION, true);
    const rest = writeCommon(view, listed + 6, entry, name.length);
    // Extra field, comment, disk and internal attributes stay 0.
    view.setUint32(rest + 8, entry.attributes, true);
    view.setUint32(rest + 12, local, true);
    bytes.set(name, listed + DIRECTORY_SIZE);
    listed += DIRECTORY_SIZE + name.length;
  });
  view.setUint32(listed, 0x06054b50, true);
  view.setUint16(listed + 8, entries.length, true);
  view.setUint16(listed + 10, entries.length, true);
  view.setUint32(listed + 12, directory, true);
  view.setUint32(listed + 16, body, true);
  return bytes;
}

/** The fields that both records share; returns where the next one stands. */
function writeCommon(view: DataView, at: number, entry: ZipEntry, nameLength: number): number {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
  return at + 24;
}
