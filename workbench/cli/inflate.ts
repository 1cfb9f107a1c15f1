import { inflateRawSync } from "node:zlib";
import type { Inflater } from "../files";

/** Node's own, four times as fast; it stops where the output grows beyond the size. */
export const inflate: Inflater = (deflated, size) =>
  inflateRawSync(deflated, { maxOutputLength: Math.max(1, size) });
