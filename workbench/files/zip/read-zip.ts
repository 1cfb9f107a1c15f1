/**
 * The directory of a zip file. What the parts hold is inflated when it is asked for.
 *
 * @packageDocumentation
 */
import { damaged, FileFault } from "../problem";
import type { Limits } from "./limits";

/** A file inside the zip, still as it was stored. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes when inflated, as the directory says: {@link inflateEntry} does not trust it. */
  readonly size: number;
  readonly data: Uint8Array;
  /** MS-DOS time and date. */
  readonly time: number;
  readonly attributes: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_SIZE = 22;
const COMMENT_MAX = 0xffff;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_ENTRY_SIZE = 46;
const LOCAL_ENTRY = 0x04034b50;
const LOCAL_ENTRY_SIZE = 30;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_FIELD = 1;
const UNKNOWN = 0xffffffff;
const ENCRYPTED = 1;
const UTF8_NAME = 0x800;

export function readZip(bytes: Uint8Array, limits: Limits): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const { count, offset } = directoryAt(view, end);
  if (count > limits.entries) throw tooLarge("entries", count, limits.entries);
  const entries: ZipEntry[] = [];
  let at = offset;
  let contents = 0;
  for (let n = 0; n < count; n++) {
    if (at + DIRECTORY_ENTRY_SIZE > view.byteLength) throw damaged();
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
    const { entry, next } = readEntry(bytes, view, at, limits);
    contents += entry.size;
    if (contents > limits.contents) throw tooLarge("contents", contents, limits.contents);
    if (!entry.name.endsWith("/")) entries.push(entry);
    at = next;
  }
  return entries;
}

/** The end record stands last, before a comment of unknown length. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - COMMENT_MAX);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged();
}

function directoryAt(view: DataView, end: number): { count: number; offset: number } {
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== 0xffff && offset !== UNKNOWN) return { count, offset };
  const locator = end - ZIP64_LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return { count, offset };
  const record = long(view, locator + 8);
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== ZIP64_END) throw damaged();
  return { count: long(view, record + 32), offset: long(view, record + 48) };
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  limits: Limits,
): { entry: ZipEntry; next: number } {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const extraAt = at + DIRECTORY_ENTRY_SIZE + nameLength;
  const next = extraAt + extraLength + commentLength;
  if (next > view.byteLength) throw damaged();
  const nameBytes = bytes.subarray(at + DIRECTORY_ENTRY_SIZE, extraAt);
  const flags = view.getUint16(at + 8, true);
  const name = nameOf(nameBytes, (flags & UTF8_NAME) !== 0);
  if ((flags & ENCRYPTED) !== 0) throw new FileFault({ code: "password" });
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw damaged(name);
  const [size, stored, local] = sizes(view, at, extraAt, extraLength);
  if (size > limits.part) throw tooLarge("part", size, limits.part);
  if (size > limits.ratioFrom && size > stored * limits.ratio) {
    throw tooLarge("ratio", Math.round(size / Math.max(1, stored)), limits.ratio);
  }
  const entry = {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    size,
    data: dataOf(bytes, view, local, stored, name),
    time: view.getUint32(at + 12, true),
    attributes: view.getUint32(at + 38, true),
  };
  return { entry, next };
}

/** Inflated size, stored size and where the entry begins; zip64 keeps them in an extra field. */
function sizes(
  view: DataView,
  at: number,
  extraAt: number,
  extraLength: number,
): readonly [number, number, number] {
  const short = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  let field = extraAt;
  while (field + 4 <= extraAt + extraLength) {
    const [id, length] = [view.getUint16(field, true), view.getUint16(field + 2, true)];
    if (id === ZIP64_FIELD) {
      let long64 = field + 4;
      const full = short.map((value) => {
        if (value !== UNKNOWN || long64 + 8 > field + 4 + length) return value;
        long64 += 8;
        return long64 <= view.byteLength ? long(view, long64 - 8) : value;
      });
      return [full[0] ?? 0, full[1] ?? 0, full[2] ?? 0];
    }
    field += 4 + length;
  }
  return [short[0] ?? 0, short[1] ?? 0, short[2] ?? 0];
}

function dataOf(
  bytes: Uint8Array,
  view: DataView,
  local: number,
  stored: number,
  name: string,
): Uint8Array {
  const inside = local + LOCAL_ENTRY_SIZE <= view.byteLength;
  if (!inside || view.getUint32(local, true) !== LOCAL_ENTRY) throw damaged(name);
  const head = view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const from = local + LOCAL_ENTRY_SIZE + head;
  if (from + stored > view.byteLength) throw damaged(name);
  return bytes.subarray(from, from + stored);
}

const long = (view: DataView, at: number): number =>
  view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;

/** Names without the flag are code page 437; those of a workbook are ASCII and the same in both. */
const nameOf = (bytes: Uint8Array, isUtf8: boolean): string =>
  new TextDecoder(isUtf8 ? "utf-8" : "latin1").decode(bytes);

const tooLarge = (
  what: "entries" | "contents" | "part" | "ratio",
  found: number,
  limit: number,
): FileFault => new FileFault({ code: "too-large", what, found, limit });
