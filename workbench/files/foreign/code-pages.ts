/**
 * Code pages of old .xls files, read with what browsers and Node bring.
 *
 * @packageDocumentation
 */

const NAMES: Readonly<Record<number, string>> = {
  866: "ibm866",
  874: "windows-874",
  932: "shift_jis",
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  10000: "macintosh",
  65001: "utf-8",
};

interface Decoder {
  readonly decode: (bytes: Uint8Array) => string;
}

const decoders = new Map<number, Decoder>();

function decoderOf(page: number): Decoder {
  const known = decoders.get(page);
  if (known !== undefined) return known;
  const isWindows = page >= 1250 && page <= 1258;
  const name = NAMES[page] ?? (isWindows ? `windows-${page}` : "windows-1252");
  const decoder = new TextDecoder(name);
  decoders.set(page, decoder);
  return decoder;
}

/** The two functions the library asks of a table of code pages. Nothing is ever written with it. */
export const CODE_PAGES = {
  utils: {
    decode: (page: number, bytes: ArrayLike<number>): string =>
      decoderOf(page).decode(Uint8Array.from(bytes)),
    encode: (): never => {
      throw new TypeError("code pages are for reading only");
    },
  },
};
