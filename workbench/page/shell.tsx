import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { pickFile, readFile } from "./files";
import type { Bench } from "./bench";
import type { Message, PageState } from "./state";
import { Splitter } from "./splitter";
import { PAGE_WORDS, type PageWords } from "./words";

interface ShellProps {
  readonly bench: Bench;
  /** Elements that grid and pane fill by themselves. */
  readonly places: { readonly sheet: HTMLElement; readonly pane: HTMLElement };
}

/** Header, messages, and the frame in which grid and pane stand. */
export function Shell({ bench, places }: ShellProps): JSX.Element {
  const { store } = bench;
  const [state, setState] = useState(store.now);
  useEffect(() => store.listen(setState), [store]);
  const words = PAGE_WORDS[state.language];
  useEffect(() => {
    document.documentElement.lang = state.language === "zh" ? "zh-CN" : "en";
    document.title = state.fileName === "" ? "Keel 稳舵" : `${state.fileName} · Keel 稳舵`;
  }, [state.language, state.fileName]);
  const open = async () => {
    const file = await pickFile();
    if (file !== undefined) await bench.open(file.name, () => readFile(file));
  };
  return (
    <>
      <Header state={state} words={words} bench={bench} onOpen={() => void open()} />
      {state.message !== undefined && (
        <MessageBar
          message={state.message}
          text={state.message.say(words, state.language)}
          dismiss={words.dismiss}
          onDismiss={() => store.set({ message: undefined })}
        />
      )}
      <main class="bench-body">
        <section class="bench-grid" aria-label={words.grid}>
          {state.busy !== undefined && state.busy !== "saving" && (
            <p class="bench-starting" role="status">
              {state.busy === "starting" ? words.starting : words.opening(state.busy.opening)}
            </p>
          )}
          <Own element={places.sheet} />
        </section>
        <Splitter
          label={words.resize}
          width={state.paneWidth}
          onWidth={(paneWidth) => store.set({ paneWidth })}
        />
        <aside class="bench-pane" aria-label={words.pane} style={{ width: `${state.paneWidth}px` }}>
          <Own element={places.pane} />
        </aside>
      </main>
    </>
  );
}

interface HeaderProps {
  readonly state: PageState;
  readonly words: PageWords;
  readonly bench: Bench;
  readonly onOpen: () => void;
}

function Header({ state, words, bench, onOpen }: HeaderProps): JSX.Element {
  const isBusy = state.busy !== undefined;
  const openSample = () => void bench.open(words.sampleName, () => bench.sample());
  return (
    <header class="bench-head">
      <h1>
        <img src="icon.svg" alt="" />
        Keel 稳舵
      </h1>
      <strong class="bench-badge">{words.badge}</strong>
      <p class="bench-note">{words.note}</p>
      {state.fileName !== "" && (
        <span class="bench-file" title={state.fileName}>
          {state.fileName} {state.isChanged && <em>({words.unsaved})</em>}
        </span>
      )}
      <div class="bench-actions">
        <button type="button" disabled={isBusy} onClick={onOpen}>
          {words.open}
        </button>
        <button type="button" disabled={isBusy} onClick={openSample}>
          {words.sample}
        </button>
        <button
          type="button"
          class="bench-main"
          disabled={isBusy || state.fileName === ""}
          onClick={() => void bench.save()}
        >
          {words.save}
        </button>
      </div>
    </header>
  );
}

interface MessageBarProps {
  readonly message: Message;
  readonly text: string;
  readonly dismiss: string;
  readonly onDismiss: () => void;
}

function MessageBar({ message, text, dismiss, onDismiss }: MessageBarProps): JSX.Element {
  return (
    <div
      class="bench-message"
      data-kind={message.kind}
      role={message.kind === "info" ? "status" : "alert"}
    >
      <p>{text}</p>
      <button type="button" aria-label={dismiss} onClick={onDismiss}>
        ×
      </button>
    </div>
  );
}

/** Puts an element that somebody else fills into the tree, once. */
function Own({ element }: { readonly element: HTMLElement }): JSX.Element {
  return (
    <div
      style={{ display: "contents" }}
      ref={(parent) => {
        if (parent !== null && element.parentElement !== parent) parent.append(element);
      }}
    />
  );
}
