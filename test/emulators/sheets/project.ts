/**
 * The built add-on as a project of the emulator, and what files it was read from.
 *
 * @packageDocumentation
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Project } from "./emulator";

export interface BuiltFile {
  readonly path: string;
  readonly sha256: string;
}

export interface BuiltProject {
  readonly project: Project;
  readonly built: readonly BuiltFile[];
}

/** Reads dist/sheets; throws when it was not built. */
export function builtProject(folder: string): BuiltProject {
  const built: BuiltFile[] = [];
  const read = (name: string): string => {
    const path = join(folder, name);
    const text = readFileSync(path, "utf8");
    built.push({ path, sha256: createHash("sha256").update(text).digest("hex") });
    return text;
  };
  const project = {
    // Google loads all scripts of a project into one global scope, in the order of their names.
    server: ["later.js", "library.js", "server.js"].map(read).join("\n"),
    manifest: read("appsscript.json"),
    pages: { sidebar: read("sidebar.html") },
  };
  return { project, built };
}
