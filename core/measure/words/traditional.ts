/**
 * Traditional characters that occur in the word lists, beside the simplified ones the lists use.
 * Only for matching: a metric's name keeps the characters of its sentence.
 *
 * @packageDocumentation
 */
const PAIRS =
  "達达 個个 數数 減减 長长 內内 過过 於于 從从 為为 億亿 萬万 員员 與与 將将 間间 時时 鐘钟 單单 " +
  "場场 條条 種种 門门 訂订 簽签 約约 發发 佈布 開开 啟启 動动 進进 項项 總总 額额 續续 維维 證证 " +
  "漲涨 縮缩 壓压 擴扩 大大 強强 優优 幾几 兩两 貳贰 參参 際际 續续 獲获 取取 聯联 繫系 辦办 " +
  "舉举 織织 導导 導导 構构 設设 計计 製制 標标 準准 實实 現现 確确 證证 採采 購购 聘聘 覆覆 蓋盖 " +
  "應应 響响 錯错 誤误 險险 業业 務务 產产 質质 檢检 驗验 測测 試试 報报 週周 季季 號号 區区 " +
  "範范 圍围 穩稳 併并 並并 還还 後后 當当 對对 專专 訓训 課课 會会 議议 節节 約约 營营 運运 銷销 " +
  "貨货 費费 資资 幣币 萊莱 價价 值值 較较 環环 無无 許许 則则 線线 網网 頁页 張张 雙双 淨净 " +
  "鎊镑 歐欧 圓圆 團团 隊队 階阶 級级 讓让 給给 創创 顧顾 問问 題题 處处 據据 輸输 錄录 點点 終终 結结 斷断";

export const TRADITIONAL: readonly (readonly [string, string])[] = PAIRS.split(" ").map(
  (pair) => [pair.charAt(0), pair.charAt(1)] as const,
);
