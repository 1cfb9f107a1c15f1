/**
 * The checksum of zip files (CRC-32, polynomial 0xEDB88320), eight bytes at a time.
 *
 * @packageDocumentation
 */
const SLICES = 8;

const TABLES: readonly Uint32Array[] = (() => {
  const first = Uint32Array.from({ length: 256 }, (_, n) => {
    let value = n;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value >>> 0;
  });
  const tables = [first];
  for (let slice = 1; slice < SLICES; slice++) {
    const before = tables[slice - 1] ?? first;
    tables.push(before.map((value) => (first[value & 255] ?? 0) ^ (value >>> 8)));
  }
  return tables;
})();

/**
 * @example
 * ```ts
 * crc32(new TextEncoder().encode("123456789")).toString(16) // => "cbf43926"
 * ```
 */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as unknown as readonly [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const at = (index: number): number => bytes[index] as number;
  let crc = -1;
  let n = 0;
  for (const end = bytes.length - (SLICES - 1); n < end; n += SLICES) {
    crc ^= at(n) | (at(n + 1) << 8) | (at(n + 2) << 16) | (at(n + 3) << 24);
    crc =
      (t7[crc & 255] as number) ^
      (t6[(crc >>> 8) & 255] as number) ^
      (t5[(crc >>> 16) & 255] as number) ^
      (t4[crc >>> 24] as number) ^
      (t3[at(n + 4)] as number) ^
      (t2[at(n + 5)] as number) ^
      (t1[at(n + 6)] as number) ^
      (t0[at(n + 7)] as number);
  }
  for (; n < bytes.length; n++) crc = (t0[(crc ^ at(n)) & 255] as number) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}
