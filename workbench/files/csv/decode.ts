import { decodeText as tell, type DecodedText } from "../../../core";

/** Bytes of a text file to text; `undefined` when they are none. */
export const decodeText = (bytes: Uint8Array): DecodedText | undefined =>
  tell(bytes, (some, encoding) => new TextDecoder(encoding, { fatal: true }).decode(some));
