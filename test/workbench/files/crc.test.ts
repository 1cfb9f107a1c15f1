import { crc32 } from "../../../workbench/files/zip/crc";

it.each([
  ["", 0],
  ["a", 0xe8b7be43],
  ["123456789", 0xcbf43926],
  ["The quick brown fox jumps over the lazy dog", 0x414fa339],
])("the checksum of %j is the one everybody gets", (text, sum) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(sum);
});
