/**
 * Bytes of a text file to text, whichever program wrote them.
 *
 * @packageDocumentation
 */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "shift_jis" | "windows-1252";

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether the file says so itself with a mark at its start. */
  readonly marked: boolean;
}

/** Bytes looked at to tell encodings apart. */
const SAMPLE = 200_000;

/** The text of bytes in an encoding, without the mark at its start; throws where they are none. */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string;

/**
 * Tells encodings apart; the decoding itself is the host's.
 *
 * @returns `undefined` when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, decode: Decode): DecodedText | undefined {
  const decoded = decoder(decode);
  const marked = markOf(bytes);
  if (marked !== undefined) return decoded(bytes, marked, true);
  const wide = wideOf(bytes);
  if (wide !== undefined) return decoded(bytes, wide, false);
  if (bytes.subarray(0, SAMPLE).includes(0)) return undefined;
  const utf8 = decoded(bytes, "utf-8", false);
  if (utf8 !== undefined) return utf8;
  const sample = bytes.subarray(0, SAMPLE);
  const ranked = (["gb18030", "shift_jis", "windows-1252"] as const)
    .map((encoding) => ({ encoding, score: SCORES[encoding](sample) }))
    .sort((one, other) => other.score - one.score);
  for (const { encoding } of ranked) {
    const text = decoded(bytes, encoding, false);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Control characters other than white space mean the bytes were something else. */
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

const decoder =
  (decode: Decode) =>
  (bytes: Uint8Array, encoding: Encoding, marked: boolean): DecodedText | undefined => {
    try {
      const text = decode(bytes, encoding);
      return CONTROL.test(text) ? undefined : { text, encoding, marked };
    } catch {
      return undefined;
    }
  };

function markOf([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** UTF-16 without a mark: most digits and delimiters have a zero for one of their bytes. */
function wideOf(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 2000);
  if (sample.length < 4 || bytes.length % 2 === 1) return undefined;
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((found) => found / (sample.length / 2));
  if (odd > 0.2 && even === 0) return "utf-16le";
  return even > 0.2 && odd === 0 ? "utf-16be" : undefined;
}

/** How likely bytes beyond ASCII are in each encoding: 0 to 1, by how common their letters are. */
const SCORES: Readonly<
  Record<"gb18030" | "shift_jis" | "windows-1252", (b: Uint8Array) => number>
> = {
  gb18030: pairScore((lead, trail) => {
    if (lead < 0x81 || lead > 0xfe || trail < 0x30) return 0;
    if (trail < 0xa1) return 0.1;
    // Level 1 of GB 2312: the 3,755 characters in daily use; signs stand before them.
    if (lead >= 0xb0 && lead <= 0xd7) return 1;
    return lead >= 0xa1 && lead <= 0xa3 ? 0.9 : 0.3;
  }),
  shift_jis: pairScore((lead, trail) => {
    if (trail < 0x40) return 0;
    if (lead === 0x82 || lead === 0x83) return 1;
    if (lead === 0x81) return 0.9;
    return lead >= 0x88 && lead <= 0x97 ? 0.8 : 0.1;
  }),
  "windows-1252": (bytes) => {
    let [sum, count] = [0, 0];
    bytes.forEach((byte, at) => {
      if (byte < 0x80) return;
      count++;
      const alone = (bytes[at - 1] ?? 0) < 0x80 && (bytes[at + 1] ?? 0) < 0x80;
      if (alone) sum += byte >= 0xc0 || byte === 0x80 || byte === 0xa3 ? 1 : 0.5;
    });
    return count === 0 ? 0 : sum / count;
  },
};

function pairScore(rate: (lead: number, trail: number) => number): (bytes: Uint8Array) => number {
  return (bytes) => {
    let [sum, count] = [0, 0];
    for (let at = 0; at < bytes.length - 1; at++) {
      const lead = bytes[at] ?? 0;
      if (lead < 0x80) continue;
      sum += rate(lead, bytes[at + 1] ?? 0);
      count++;
      at++;
    }
    return count === 0 ? 0 : sum / count;
  };
}
