import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Language } from "../../core";
import { usePane } from "../context";
import { CopyButton } from "../parts/copy";
import { Fold } from "../parts/fold";
import type { FunctionLine } from "./function-line";

type Help = Readonly<Record<Language, readonly FunctionLine[]>>;

/** What can be typed into a cell, each function with its arguments and a formula to copy. */
export function FunctionList(): VNode | null {
  const { state, words } = usePane();
  const [help, setHelp] = useState<Help>();
  useEffect(() => {
    // Few people look for it, so it comes when it is opened.
    void import(/* webpackChunkName: "function-help" */ "./functions.json").then(
      (loaded) => setHelp(loaded.default as unknown as Help),
      () => undefined,
    );
  }, []);
  if (help === undefined) return null;
  return (
    <>
      <p class="keel-quiet">{words.track.functionListHint}</p>
      <ul class="keel-list">
        {help[state.language].map((line) => (
          <li key={line.id}>
            <Fold title={<FunctionTitle line={line} />}>
              <FunctionDetail line={line} />
            </Fold>
          </li>
        ))}
      </ul>
    </>
  );
}

const FunctionTitle = ({ line: { id, summary } }: { readonly line: FunctionLine }): VNode => (
  <>
    <span class="keel-code">{id}</span>
    <p class="keel-quiet">{summary}</p>
  </>
);

function FunctionDetail({ line }: { readonly line: FunctionLine }): VNode {
  const { words } = usePane();
  return (
    <>
      <p class="keel-code">{line.signature}</p>
      <dl class="keel-terms">
        {line.arguments.map(([name, meaning]) => (
          <div key={name}>
            <dt class="keel-code">{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
        <div>
          <dt>{words.track.functionResult}</dt>
          <dd>{line.result}</dd>
        </div>
      </dl>
      {line.example !== "" && (
        <>
          <p class="keel-code">{line.example}</p>
          <div class="keel-actions">
            <CopyButton text={() => line.example}>{words.track.copyFormula}</CopyButton>
          </div>
        </>
      )}
    </>
  );
}
