/**
 * Replacements in a text, applied together; everything between them is copied.
 *
 * @packageDocumentation
 */
export class Splices {
  private readonly list: { from: number; to: number; text: string }[] = [];

  constructor(private readonly text: string) {}

  /** Replacements come in any order and must not overlap. */
  replace(from: number, to: number, text: string): void {
    this.list.push({ from, to, text });
  }

  insert(at: number, text: string): void {
    if (text !== "") this.replace(at, at, text);
  }

  apply(): string {
    const pieces: string[] = [];
    let at = 0;
    // Stable: what was inserted first at a place stands first.
    for (const { from, to, text } of [...this.list].sort((a, b) => a.from - b.from)) {
      pieces.push(this.text.slice(at, from), text);
      at = to;
    }
    pieces.push(this.text.slice(at));
    return pieces.join("");
  }
}
