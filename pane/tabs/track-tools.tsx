import type { VNode } from "preact";
import { FORMULA_STYLES } from "../../core";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { ChoiceField } from "../parts/field";
import { FunctionList } from "../help/function-list";
import { Fold } from "../parts/fold";

/** How formulas are written, whether the functions work, and what to do before sending the file. */
export function ToolsCard(): VNode {
  const { session, state, words } = usePane();
  const style = state.book?.track.formulas ?? "native";
  return (
    <section class="keel-card" aria-label={words.track.toolsTitle}>
      <Fold title={<h2 class="keel-title">{words.track.toolsTitle}</h2>}>
        <FunctionsState />
        <div class="keel-actions">
          <Button size="small" onClick={() => void session.recalculate()}>
            {words.track.recalculate}
          </Button>
          <Button
            size="small"
            onClick={() => session.writing.propose("freeze", (now, { freeze }) => freeze(now))}
          >
            {words.track.freeze}
          </Button>
        </div>
        <p class="keel-quiet">{words.track.freezeHint}</p>
        <ChoiceField
          label={words.track.formulas}
          value={style}
          hint={words.track.formulasHint[style]}
          options={FORMULA_STYLES.map((one) => [one, words.track.formulaStyles[one]] as const)}
          onChange={(wanted) =>
            session.writing.propose("setFormulas", (now, { setFormulas }) =>
              setFormulas(now, wanted),
            )
          }
        />
        <Fold title={<span class="keel-label">{words.track.functionList}</span>}>
          <FunctionList />
        </Fold>
      </Fold>
    </section>
  );
}

function FunctionsState(): VNode {
  const { state, words } = usePane();
  const { functionsWork } = state;
  if (functionsWork === undefined) return <p class="keel-quiet">{words.track.functionsUnknown}</p>;
  return functionsWork ? (
    <p>{words.track.functionsWork}</p>
  ) : (
    <p class="keel-said warning">{words.track.functionsAbsent}</p>
  );
}
