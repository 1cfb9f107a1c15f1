/**
 * Files in and out of the page; none goes anywhere else.
 *
 * @packageDocumentation
 */
import type { Language } from "../../core";
import type { OriginalFile } from "../host/save";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The sample workbook that lies beside the page, one for each language. */
export async function sampleFile(name: string, language: Language): Promise<OriginalFile> {
  const file = `sample-${language}.xlsx`;
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}

export const readFile = async (file: File): Promise<OriginalFile> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

/** Lets the user pick a file; `undefined` when none is picked. */
export function pickFile(): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".xlsx,.xlsm,.xls,.ods,.csv,.txt";
    input.addEventListener("change", () => resolve(input.files?.[0]));
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  });
}

/** Hands a file to the browser, which saves it where the user wants it. */
export function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** What is saved is always a workbook, whatever was opened. */
export const savedName = (name: string): string => name.replace(/\.[^.]*$/, "") + ".xlsx";
