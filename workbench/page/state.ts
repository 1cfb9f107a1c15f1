/**
 * What the page around grid and pane shows.
 *
 * @packageDocumentation
 */
import type { Language } from "../../core";
import type { PageWords } from "./words";

export interface Message {
  readonly kind: "info" | "warning" | "error";
  /** Said in the language of now. */
  readonly say: (words: PageWords, language: Language) => string;
}

export interface PageState {
  readonly language: Language;
  /** Work under way, said over the grid or in the header. */
  readonly busy?: "starting" | "saving" | { readonly opening: string };
  readonly fileName: string;
  /** Whether anything has been changed since the file was opened or saved. */
  readonly isChanged: boolean;
  readonly message?: Message;
  readonly paneWidth: number;
}

/** One value that is replaced, and those who look at it. */
export class Store {
  private readonly listeners = new Set<(state: PageState) => void>();

  constructor(private state: PageState) {}

  get now(): PageState {
    return this.state;
  }

  /** `undefined` takes an optional part away. */
  set(part: { [Key in keyof PageState]?: PageState[Key] | undefined }): void {
    const merged = { ...this.state, ...part };
    const kept = Object.entries(merged).filter(([, value]) => value !== undefined);
    this.state = Object.fromEntries(kept) as unknown as PageState;
    for (const listener of this.listeners) listener(this.state);
  }

  listen(listener: (state: PageState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
