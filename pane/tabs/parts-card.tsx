import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { decomposeSentences, figureText, wordOf, type Reading } from "../../core";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { Card } from "../parts/card";
import { TextField } from "../parts/field";
import { Cross } from "../parts/icons";
import { checkParts, NO_PARTS, readPercent, type PartsTyped } from "../session/parts-check";

/** Do the parts add up to the goal? Three readings, each with its residual. */
export function PartsCard(): VNode {
  const { state, words } = usePane();
  const [typed, setTyped] = useState<PartsTyped>(NO_PARTS);
  const answer = checkParts(typed);
  const wrong = (text: string): string | undefined =>
    text.trim() === "" || readPercent(text) !== undefined ? undefined : words.parts.notANumber;
  const setPart = (place: number, part: Partial<PartsTyped["parts"][number]>): void =>
    setTyped({
      ...typed,
      parts: typed.parts.map((one, at) => (at === place ? { ...one, ...part } : one)),
    });
  return (
    <Card title={words.parts.title}>
      <p class="keel-quiet">{words.parts.invite}</p>
      <TextField
        label={words.parts.goal}
        hint={words.parts.goalHint}
        value={typed.goal}
        wrong={wrong}
        numeric
        live
        onChange={(goal) => setTyped({ ...typed, goal })}
      />
      <div class="keel-parts">
        <span class="keel-quiet">{words.parts.partHead}</span>
        <span class="keel-quiet">{words.parts.shareHead}</span>
        <span />
        {typed.parts.map(({ change, share }, place) => (
          <PartRow
            key={place}
            place={place}
            change={change}
            share={share}
            wrong={wrong}
            only={typed.parts.length === 1}
            onChange={(part) => setPart(place, part)}
            onRemove={() =>
              setTyped({ ...typed, parts: typed.parts.filter((_, at) => at !== place) })
            }
          />
        ))}
      </div>
      <div class="keel-actions">
        <Button
          size="small"
          onClick={() =>
            setTyped({ ...typed, parts: [...typed.parts, NO_PARTS.parts[0] ?? blank] })
          }
        >
          {words.parts.add}
        </Button>
      </div>
      <div aria-live="polite">
        {answer.ready && "readings" in answer && <Readings readings={answer.readings} />}
        {answer.ready && "problem" in answer && (
          <p class="keel-wrong">
            {decomposeSentences(state.language).reconcileProblem(answer.problem)}
          </p>
        )}
      </div>
    </Card>
  );
}

const blank = { change: "", share: "" };

interface PartRowProps {
  readonly place: number;
  readonly change: string;
  readonly share: string;
  readonly only: boolean;
  readonly wrong: (text: string) => string | undefined;
  readonly onChange: (part: { readonly change?: string; readonly share?: string }) => void;
  readonly onRemove: () => void;
}

function PartRow({ place, change, share, only, wrong, onChange, onRemove }: PartRowProps): VNode {
  const { words } = usePane();
  return (
    <>
      <TextField
        label={words.parts.part(place + 1)}
        labelHidden
        value={change}
        wrong={wrong}
        hint="%"
        numeric
        live
        onChange={(text) => onChange({ change: text })}
      />
      <TextField
        label={words.parts.share(place + 1)}
        labelHidden
        value={share}
        wrong={wrong}
        hint={words.parts.shareHint}
        numeric
        live
        onChange={(text) => onChange({ share: text })}
      />
      {only ? (
        <span />
      ) : (
        <Button
          icon
          size="small"
          look="subtle"
          label={words.parts.remove(place + 1)}
          onClick={onRemove}
        >
          <Cross />
        </Button>
      )}
    </>
  );
}

function Readings({ readings }: { readonly readings: readonly Reading[] }): VNode {
  const { state, words } = usePane();
  return (
    <>
      <table class="keel-readings">
        <thead>
          <tr>
            <th scope="col">{words.parts.base}</th>
            <th scope="col">{words.parts.carried}</th>
            <th scope="col">{words.parts.residual}</th>
          </tr>
        </thead>
        <tbody>
          {readings.map(({ base, carried, residual }) => (
            <tr key={base}>
              <th scope="row">{wordOf("base", base, state.language)}</th>
              <td>{figureText(carried, "%")}</td>
              <td class={residual === 0 ? "closes" : ""}>
                {residual === 0 ? words.parts.closes : figureText(residual, "%")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!readings.some(({ base }) => base === "own_line") && (
        <p class="keel-quiet">{words.parts.shares}</p>
      )}
    </>
  );
}
