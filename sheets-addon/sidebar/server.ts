/**
 * Calls of the server from the page.
 *
 * @packageDocumentation
 */
import type { Answers, Message, Reply } from "../server/messages";

/** google.script.run, as far as it is used here. */
export interface ScriptRun {
  withSuccessHandler(done: (json: string | null) => void): ScriptRun;
  withFailureHandler(failed: (error: Error) => void): ScriptRun;
  keel(json: string): void;
}

interface WithGoogle {
  readonly google?: { readonly script: { readonly run: ScriptRun } };
}

export interface Server {
  /** One trip. Rejects with a sentence for people. */
  ask<Name extends Message["call"]>(
    message: Extract<Message, { readonly call: Name }>,
  ): Promise<Answers[Name]>;
}

/** @param locale - of the sentences, as `zh-CN` */
export function serverIn(window: Window & WithGoogle, locale: string): Server {
  const say = SENTENCES[locale.startsWith("zh") ? "zh" : "en"];
  return {
    ask: <Name extends Message["call"]>(message: Extract<Message, { readonly call: Name }>) =>
      new Promise<Answers[Name]>((resolve, reject) => {
        if (window.google === undefined) {
          reject(new Error(say.noGoogle));
          return;
        }
        window.google.script.run
          .withSuccessHandler((json) => {
            const reply = JSON.parse(json ?? "null") as Reply | null;
            if (reply === null) reject(new Error(say.noAnswer));
            else if ("thrown" in reply) reject(new Error(say.thrown(reply.thrown)));
            // The server answers the message it was sent; see `dispatch`.
            else resolve(reply.answer as Answers[Name]);
          })
          .withFailureHandler(({ message: why }) => {
            reject(new Error(say.failed(why)));
          })
          .keel(JSON.stringify(message));
      }),
  };
}

const SENTENCES = {
  en: {
    noGoogle: "This page works only as a sidebar of Google Sheets. Open it from the Keel menu.",
    noAnswer: "Google returned no answer. Try again; if it stays so, reload the spreadsheet.",
    thrown: (why: string) => `Google Sheets refused: ${why}`,
    failed: (why: string) =>
      `Google did not run the command (${why}). If you are signed in with several Google accounts, ` +
      "open the spreadsheet in a window that is signed in with one only, then open Keel again.",
  },
  zh: {
    noGoogle: "本页面只能作为 Google 表格的侧边栏使用。请从“稳舵”菜单打开。",
    noAnswer: "Google 没有返回结果。请重试；如果仍然如此，请刷新表格。",
    thrown: (why: string) => `Google 表格拒绝了该操作：${why}`,
    failed: (why: string) =>
      `Google 未能执行该操作（${why}）。如果浏览器同时登录了多个 Google 账号，` +
      "请在只登录一个账号的窗口中打开本表格，再重新打开稳舵。",
  },
} as const;
