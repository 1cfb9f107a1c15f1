/**
 * The checksum of zip files (CRC-32, polynomial 0xEDB88320), eight bytes at a time.
 *
 * @packageDocumentation
 */
const SLICES = 8;

/** One table after the other: what a byte does one to eight places before the end. */
const TABLE = (() => {
  const table = new Int32Array(SLICES * 256);
  for (let n = 0; n < 256; n++) {
    let value = n;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    table[n] = value;
  }
  for (let n = 256; n < table.length; n++) {
    const before = table[n - 256] ?? 0;
    table[n] = (table[before & 255] ?? 0) ^ (before >>> 8);
  }
  return table;
})();

/**
 * @example
 * ```ts
 * crc32(new TextEncoder().encode("123456789")).toString(16) // => "cbf43926"
 * ```
 */
export function crc32(bytes: Uint8Array): number {
  const table = TABLE;
  const whole = bytes.length - (bytes.length % SLICES);
  let crc = -1;
  let n = 0;
  for (; n < whole; n += SLICES) {
    crc ^=
      (bytes[n] as number) |
      ((bytes[n + 1] as number) << 8) |
      ((bytes[n + 2] as number) << 16) |
      ((bytes[n + 3] as number) << 24);
    crc =
      (table[1792 + (crc & 255)] as number) ^
      (table[1536 + ((crc >>> 8) & 255)] as number) ^
      (table[1280 + ((crc >>> 16) & 255)] as number) ^
      (table[1024 + (crc >>> 24)] as number) ^
      (table[768 + (bytes[n + 4] as number)] as number) ^
      (table[512 + (bytes[n + 5] as number)] as number) ^
      (table[256 + (bytes[n + 6] as number)] as number) ^
      (table[bytes[n + 7] as number] as number);
  }
  for (; n < bytes.length; n++) {
    crc = (table[(crc ^ (bytes[n] as number)) & 255] as number) ^ (crc >>> 8);
  }
  return (crc ^ -1) >>> 0;
}
