import { knownLibrary, type Library } from "../core";

/** Beside the page: what `knownLibrary` reads there. */
const SCRIPT = "library.js";

let loading: Promise<Library> | undefined;

/** Adds the library's script to the page when it is first asked for; one that failed is tried again. */
export function libraryScript(): Promise<Library> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = SCRIPT;
    script.addEventListener("load", () => resolve(knownLibrary()));
    script.addEventListener("error", () => {
      loading = undefined;
      reject(new Error(SCRIPT));
    });
    document.head.appendChild(script);
  });
  return loading;
}
