/**
 * The records of an .xls stream ([MS-XLS] 2.1.4), looked through before a library reads them: only
 * those that hold cells stay, and what would harm or surprise is refused here.
 *
 * @packageDocumentation
 */
import { damaged, FileFault } from "../problem";

const BEGIN = 0x0809;
const END = 0x000a;
const PASSWORD = 0x002f;
const CODE_PAGE = 0x0042;
const BIFF8 = 0x0600;

/** A record every reader passes over; records keep their length, for others point at them. */
const PASSED_OVER = 0x0050;

/** What holds cells, their formats, names and sheets. Drawings, links and notes are left out. */
const KEPT: ReadonlySet<number> = new Set([
  0x0006, // formula
  END,
  0x0012, // protection
  0x0017, // sheets that formulas name
  0x0018, // defined name
  0x0022, // 1904 dates
  0x0023, // name in another book
  0x003c, // continuation
  CODE_PAGE,
  0x007d, // columns
  0x0085, // sheet
  0x00bd, // several numbers
  0x00d6, // formatted text
  0x00e0, // cell format
  0x00e5, // merged cells
  0x00fc, // shared texts
  0x00fd, // shared text in a cell
  0x01ae, // book that formulas name
  0x0203, // number
  0x0204, // text
  0x0205, // boolean or error
  0x0207, // text of a formula
  0x0208, // row
  0x0221, // array formula
  0x027e, // short number
  0x041e, // number format
  0x04bc, // shared formula
  BEGIN,
]);

/**
 * A copy of the stream with everything else passed over. Faults on a password, on a length beyond
 * the end and on a stream that is no workbook.
 */
export function cellRecords(stream: Uint8Array): Uint8Array {
  const kept = stream.slice();
  const view = new DataView(kept.buffer, kept.byteOffset, kept.byteLength);
  let [at, records, version, last] = [0, 0, 0, 0];
  while (at + 4 <= kept.length) {
    const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    // Sectors are filled up with zeros behind the last record.
    if (type === 0 && last === END) break;
    if (at + 4 + length > kept.length) throw damaged();
    if (records === 0) {
      if (type !== BEGIN || length < 4) throw new FileFault({ code: "not-a-workbook" });
      version = view.getUint16(at + 4, true);
    }
    if (type === PASSWORD) throw new FileFault({ code: "password" });
    // Since Excel 97 text is Unicode, whatever code page some programs write beside it.
    const isLate = type === CODE_PAGE && version === BIFF8;
    if (isLate || !KEPT.has(type)) view.setUint16(at, PASSED_OVER, true);
    last = type;
    records++;
    at += 4 + length;
  }
  if (last !== END && records > 0 && at < kept.length) throw damaged();
  return kept;
}
