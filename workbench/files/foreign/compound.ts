/**
 * Compound files, the container of Excel 97 to 2003 ([MS-CFB]): a small file system of sectors that
 * are chained by a table. Every chain is followed for no more sectors than the file has.
 *
 * @packageDocumentation
 */
import { damaged } from "../problem";

const HEADER = 512;
const ENTRY = 128;
const STREAM = 2;
const ROOT = 5;
/** Entries of the sector table that stand in the header. */
const IN_HEADER = 109;
const NOT_A_SECTOR = 0xfffffffa;
/** A file system of more entries is none that a spreadsheet program wrote. */
const ENTRIES_MAX = 100_000;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** The streams at the top of a compound file, by their names in lower case. */
export class Compound {
  readonly streams: ReadonlyMap<string, () => Uint8Array>;
  private readonly view: DataView;
  private readonly shift: number;
  private readonly table: readonly number[];

  /** Throws a {@link FileFault} when the container is damaged. */
  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < HEADER) throw damaged();
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.shift = this.view.getUint16(30, true);
    if (this.shift !== 9 && this.shift !== 12) throw damaged();
    this.table = this.readTable();
    const entries = this.readEntries(this.chain(this.view.getUint32(48, true)));
    const [root] = entries;
    if (root?.type !== ROOT) throw damaged();
    const small = this.smallStreams(root);
    this.streams = new Map(
      this.children(entries, root.child).map((entry) => [
        entry.name.toLowerCase(),
        () => (entry.size < small.cutoff ? small.read(entry) : this.content(entry)),
      ]),
    );
  }

  private get sectors(): number {
    return Math.ceil(this.bytes.length / 2 ** this.shift);
  }

  /** Bytes of a sector; the last one of a file may be short. */
  private sector(index: number): Uint8Array {
    const from = (index + 1) * 2 ** this.shift;
    if (index >= NOT_A_SECTOR || from >= this.bytes.length) throw damaged();
    return this.bytes.subarray(from, from + 2 ** this.shift);
  }

  private numbers(index: number): readonly number[] {
    const { byteOffset, byteLength } = this.sector(index);
    const at = byteOffset - this.bytes.byteOffset;
    const count = Math.floor(byteLength / 4);
    return Array.from({ length: count }, (_, n) => this.view.getUint32(at + n * 4, true));
  }

  /** For each sector the one that follows it. */
  private readTable(): readonly number[] {
    const { view } = this;
    const parts: number[] = [];
    for (let n = 0; n < IN_HEADER; n++) parts.push(view.getUint32(76 + n * 4, true));
    let more = view.getUint32(68, true);
    for (let n = 0; n < this.sectors && more < NOT_A_SECTOR; n++) {
      const listed = this.numbers(more);
      parts.push(...listed.slice(0, -1));
      more = listed[listed.length - 1] ?? NOT_A_SECTOR;
    }
    const used = parts.slice(0, this.sectors).filter((part) => part < NOT_A_SECTOR);
    return used.flatMap((part) => this.numbers(part));
  }

  private chain(start: number, table: readonly number[] = this.table): readonly number[] {
    const found: number[] = [];
    for (let at = start; at < NOT_A_SECTOR; at = table[at] ?? NOT_A_SECTOR) {
      if (found.push(at) > table.length) throw damaged();
    }
    return found;
  }

  private joined(chain: readonly number[], size: number): Uint8Array {
    const width = 2 ** this.shift;
    if (size > chain.length * width) throw damaged();
    const out = new Uint8Array(size);
    chain.slice(0, Math.ceil(size / width)).forEach((index, n) => {
      out.set(this.sector(index).subarray(0, Math.min(width, size - n * width)), n * width);
    });
    return out;
  }

  private content({ start, size }: Entry): Uint8Array {
    return this.joined(this.chain(start), size);
  }

  /** Streams below a size share the sectors of the root's stream. */
  private smallStreams(root: Entry) {
    const { view } = this;
    const cutoff = view.getUint32(56, true);
    const width = 2 ** Math.min(12, view.getUint16(32, true));
    const table = this.chain(view.getUint32(60, true)).flatMap((index) => this.numbers(index));
    const read = ({ start, size }: Entry): Uint8Array => {
      const store = this.content(root);
      const chain = this.chain(start, table);
      if (size > chain.length * width) throw damaged();
      const out = new Uint8Array(size);
      chain.slice(0, Math.ceil(size / width)).forEach((index, n) => {
        const part = store.subarray(
          index * width,
          index * width + Math.min(width, size - n * width),
        );
        out.set(part, n * width);
      });
      return out;
    };
    return { cutoff, read };
  }

  private readEntries(chain: readonly number[]): readonly Entry[] {
    const directory = this.joined(chain, chain.length * 2 ** this.shift);
    const view = new DataView(directory.buffer);
    const count = Math.min(ENTRIES_MAX, Math.floor(directory.length / ENTRY));
    return Array.from({ length: count }, (_, n): Entry => {
      const at = n * ENTRY;
      const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
      return {
        name: new TextDecoder("utf-16le").decode(directory.subarray(at, at + length)),
        type: directory[at + 66] ?? 0,
        left: view.getUint32(at + 68, true),
        right: view.getUint32(at + 72, true),
        child: view.getUint32(at + 76, true),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      };
    });
  }

  /** Streams directly below the root: an embedded workbook lies in a folder of its own. */
  private children(entries: readonly Entry[], first: number): readonly Entry[] {
    const found: Entry[] = [];
    const seen = new Set<number>();
    const waiting = [first];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const entry = entries[at];
      if (entry === undefined || seen.has(at)) continue;
      seen.add(at);
      if (entry.type === STREAM) found.push(entry);
      waiting.push(entry.left, entry.right);
    }
    return found;
  }
}
