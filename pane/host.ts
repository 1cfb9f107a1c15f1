/**
 * What the pane needs of the program it is shown in. Each floor-3 room gives it one.
 *
 * @packageDocumentation
 */
import type { Area, HostPort, Library, SheetId } from "../core";

export interface PaneHost {
  readonly port: HostPort;
  /** BCP 47 tag of the user's display language, as `zh-CN`. */
  readonly locale: string;
  /** Said at the foot of the pane where the host is not the real one, as on the local workbench. */
  readonly isWorkbench: boolean;
  /** Colours of the program around the pane; the system's where absent. */
  readonly theme?: "light" | "dark";
  /** The KPI library, which is loaded apart from the pane and once. Rejects where it cannot be had. */
  library(): Promise<Library>;
  /** Whether `OKR_SCORE` and its like calculate in cells here, found out by asking the host. */
  functionsWork(): Promise<boolean>;
  /** Enters every `OKR_` and `KPI_` formula again; how many there were. */
  recalculate(): Promise<number>;
  /** Scrolls to an area and selects it. */
  show(place: { readonly sheet: SheetId; readonly area: Area }): Promise<void>;
  /** Calls back when the user selects other cells; the answer ends it. */
  onSelection(listener: () => void): () => void;
  /** Calls back when somebody has changed cells, at most twice a second; the answer ends it. */
  onChange(listener: () => void): () => void;
  /** Small texts kept on this machine between openings: display language, the name typed for `by`. */
  recall(key: string): string | undefined;
  remember(key: string, value: string): void;
}
