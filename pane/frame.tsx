import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { PaneContext, usePane, useSession } from "./context";
import { Foot } from "./foot";
import { Sign } from "./parts/icons";
import { attentionIn } from "./session/attention";
import type { Session } from "./session/session";
import { TABS, type TabId } from "./session/tabs";
import { ChangeTab } from "./tabs/change";
import { ReviewTab } from "./tabs/review";
import { PlanTab } from "./tabs/plan";
import { SignalsTab } from "./tabs/signals";
import { TrackTab } from "./tabs/track";

const TAB: Readonly<Record<TabId, () => VNode | null>> = {
  plan: PlanTab,
  track: TrackTab,
  signals: SignalsTab,
  change: ChangeTab,
  review: ReviewTab,
};

/** The whole pane: head, tabs, the open tab, and the foot with what has just happened. */
export function Frame({ session }: { readonly session: Session }): VNode {
  const pane = useSession(session);
  const { tab, language, drafts, importing, mapped, pending } = pane.state;
  const Open = TAB[tab];
  const panel = useRef<HTMLDivElement>(null);
  const page = `${tab} ${pending?.command ?? mapped ?? importing?.source.name ?? (drafts === undefined ? "" : "drafts")}`;
  // What had the focus may be gone with the page before; a reader goes on at the top of the new one.
  useEffect(() => {
    panel.current?.parentElement?.scrollTo(0, 0);
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) {
      panel.current?.focus({ preventScroll: true });
    }
  }, [page]);
  return (
    <PaneContext.Provider value={pane}>
      <div class="keel" lang={language === "zh" ? "zh-CN" : "en"}>
        <Head />
        <Tabs />
        <main class="keel-main">
          <div
            class="keel-panel"
            role="tabpanel"
            id="keel-panel"
            aria-labelledby={`keel-tab-${tab}`}
            tabIndex={-1}
            ref={panel}
          >
            <Open />
          </div>
        </main>
        <Foot />
      </div>
    </PaneContext.Provider>
  );
}

function Head(): VNode {
  const { session, state, words } = usePane();
  const other = state.language === "zh" ? "en" : "zh";
  return (
    <header class="keel-head">
      <h1 class="keel-name">
        <Sign />
        {words.app}
      </h1>
      <button
        type="button"
        class="keel-link"
        lang={other === "zh" ? "zh-CN" : "en"}
        onClick={() => session.setLanguage(other)}
      >
        {words.otherLanguage}
      </button>
    </header>
  );
}

function Tabs(): VNode {
  const { session, state, words } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const all = state.book === undefined ? [] : attentionIn(state.book.track);
  const urgent = all.filter(({ status }) => status !== "no_data").length;
  const move = (event: KeyboardEvent): void => {
    const at = TABS.indexOf(state.tab);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1 + TABS.length,
      Home: 0,
      End: TABS.length - 1,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const place = step % TABS.length;
    session.open(TABS[place] ?? "plan");
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[place]?.focus();
  };
  return (
    <div class="keel-tabs" role="tablist" aria-label={words.app} ref={list} onKeyDown={move}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`keel-tab-${tab}`}
          class="keel-tab"
          aria-selected={tab === state.tab}
          aria-controls="keel-panel"
          tabIndex={tab === state.tab ? 0 : -1}
          onClick={() => session.open(tab)}
        >
          {words.tabs[tab]}
          {tab === "track" && urgent > 0 && <span class="keel-count">{urgent}</span>}
        </button>
      ))}
    </div>
  );
}
