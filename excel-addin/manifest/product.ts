/**
 * What both manifests say: one source for the add-in only manifest and the unified one.
 *
 * @packageDocumentation
 */

export interface Text {
  readonly en: string;
  readonly zh: string;
}

/** Where the built files are served from, without a slash at the end. */
export interface Addresses {
  readonly base: string;
}

/** Replaced by whoever serves Keel: `KEEL_EXCEL_URL=https://… npm run build`. */
export const PRODUCTION: Addresses = { base: "https://keel.example/excel" };

/** `npm run start:excel` */
export const DEVELOPMENT: Addresses = { base: "https://localhost:3443" };

export const PRODUCT = {
  /** Identifies the add-in for ever; never changed, never shared with another add-in. */
  id: "6a3b0d9e-4c0f-4b7e-9d53-2f1f6c7e8a41",
  version: "0.1.0",
  provider: "Keel",
  name: { en: "Keel", zh: "稳舵" },
  fullName: { en: "Keel: OKRs that carry your KPIs", zh: "稳舵：承接 KPI 的 OKR" },
  description: {
    en: "Turns the KPIs in your workbook into OKRs, scores them with formulas and tells real signals from normal variation.",
    zh: "把工作簿里的 KPI 拆解为 OKR，用公式评分，并分清异常信号与正常波动。",
  },
  group: { en: "Keel", zh: "稳舵" },
  open: { en: "Open Keel", zh: "打开稳舵" },
  openHelp: {
    en: "Shows the pane with its tabs Plan, Track, Signals, Change and Review. Nothing is written before you have seen it.",
    zh: "打开窗格：拆解、跟进、研判、变更、复盘。写入之前都会先让您预览。",
  },
  welcome: { en: "Keel is ready", zh: "稳舵已就绪" },
  welcomeHelp: {
    en: "Open Keel from the Home tab, or type =OKR_SCORE( into a cell.",
    zh: "在“开始”选项卡中打开稳舵，或在单元格中输入 =OKR_SCORE(。",
  },
} as const satisfies Readonly<Record<string, string | Text>>;

/** The one page of the shared runtime: pane, functions and commands. */
export const pageOf = ({ base }: Addresses): string => `${base}/pane.html`;
export const scriptOf = ({ base }: Addresses): string => `${base}/functions.js`;
export const metadataOf = ({ base }: Addresses, language: keyof Text = "en"): string =>
  `${base}/functions${language === "zh" ? ".zh-CN" : ""}.json`;
export const iconOf = ({ base }: Addresses, size: number): string =>
  `${base}/icons/helm-${size}.png`;
export const helpOf = ({ base }: Addresses): string => `${base}/help.html`;

/** Sizes of a command's icon, all three required. */
export const COMMAND_ICONS = [16, 32, 80] as const;
