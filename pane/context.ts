import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { Session } from "./session/session";
import type { PaneState } from "./session/state";
import { paneWords, type PaneWords } from "./words";

/** What every part of the pane may use. */
export interface Pane {
  readonly session: Session;
  readonly state: PaneState;
  readonly words: PaneWords;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === undefined) throw new Error("A part of the pane stands outside of it.");
  return pane;
}

/** The session's state with the words to say it; drawn again whenever it changes. */
export function useSession(session: Session): Pane {
  const [state, setState] = useState(session.state);
  useEffect(() => {
    setState(session.state);
    return session.store.listen(() => setState(session.state));
  }, [session]);
  return { session, state, words: paneWords(state.language) };
}
