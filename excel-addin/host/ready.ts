/**
 * Waiting for Office.js. It comes from Microsoft's network; where that is blocked it never answers.
 *
 * @packageDocumentation
 */

/** Milliseconds until the pane says that something is wrong. */
export const PATIENCE = 15_000;

export type Readiness = "ready" | "blocked" | "not-excel";

/** Never rejects. `wait` is the host's clock, given so that it can be tested without waiting. */
export async function officeReady(
  wait: (milliseconds: number) => Promise<void> = pause,
): Promise<Readiness> {
  if (typeof Office === "undefined") return "blocked";
  const started = Office.onReady().then(
    ({ host }): Readiness => (host === Office.HostType.Excel ? "ready" : "not-excel"),
    (): Readiness => "blocked",
  );
  return Promise.race([started, wait(PATIENCE).then((): Readiness => "blocked")]);
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** What the page shows in place of the pane, in both languages: the host's language is not known. */
export const NOT_READY: Readonly<Record<Exclude<Readiness, "ready">, readonly string[]>> = {
  blocked: [
    "Keel cannot reach Excel: the file office.js from appsforoffice.microsoft.com did not load. Allow this address in your network or browser, then close the pane and open it again.",
    "稳舵无法连接 Excel：来自 appsforoffice.microsoft.com 的 office.js 未能加载。请在网络或浏览器中放行该地址，然后关闭并重新打开窗格。",
  ],
  "not-excel": [
    "This page is Keel's pane for Excel and works only inside Excel. Open Keel from the Home tab of a workbook.",
    "本页是稳舵的 Excel 窗格，只能在 Excel 中使用。请在工作簿的“开始”选项卡中打开稳舵。",
  ],
};
