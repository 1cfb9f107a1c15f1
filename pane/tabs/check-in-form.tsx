import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { readFigure, type CheckInRequest, type KeyResult } from "../../core";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { ChoiceField, TextField } from "../parts/field";

interface Typed {
  readonly value: string;
  readonly done: "unsaid" | "open" | "done";
  readonly confidence: string;
  readonly note: string;
  readonly blocker: string;
}

const EMPTY: Typed = { value: "", done: "unsaid", confidence: "", note: "", blocker: "" };
const STATES = ["unsaid", "open", "done"] as const;

/** A check-in of one key result, written at once; it can be taken back. */
export function CheckInForm({
  keyResult,
  onDone,
}: {
  readonly keyResult: KeyResult;
  readonly onDone: () => void;
}): VNode {
  const { session, words } = usePane();
  const [typed, setTyped] = useState(EMPTY);
  const { unit = "", kind } = keyResult;
  const { checkIns } = words;
  const text = (field: "value" | "confidence" | "note" | "blocker") => ({
    value: typed[field],
    live: true,
    onChange: (given: string) => setTyped((now) => ({ ...now, [field]: given })),
  });
  const wrongNumber = (given: string): string | undefined =>
    given.trim() === "" || readFigure(given, unit) !== undefined
      ? undefined
      : words.plan.notReadable;
  const wrongShare = (given: string): string | undefined =>
    given.trim() === "" || shareOf(given) !== undefined ? undefined : checkIns.notConfidence;
  const isWrong = wrongNumber(typed.value) ?? wrongShare(typed.confidence);
  const record = async (): Promise<void> => {
    const request = requestOf(keyResult, typed);
    const done = await session.writing.perform("checkIn", (now, { checkIn }) =>
      checkIn(now, request),
    );
    if (done) onDone();
  };
  return (
    <div class="keel-kr">
      {kind === "milestone" ? (
        <ChoiceField
          label={checkIns.done}
          value={typed.done}
          options={STATES.map((state) => [state, checkIns.states[state]] as const)}
          onChange={(done) => setTyped((now) => ({ ...now, done }))}
        />
      ) : (
        <TextField label={checkIns.value(unit)} numeric wrong={wrongNumber} {...text("value")} />
      )}
      <TextField
        label={checkIns.confidence}
        hint={checkIns.confidenceHint}
        wrong={wrongShare}
        {...text("confidence")}
      />
      <TextField label={checkIns.blocker} {...text("blocker")} />
      <TextField label={checkIns.note} {...text("note")} />
      <div class="keel-actions">
        <Button
          look="primary"
          size="small"
          disabled={isWrong !== undefined}
          onClick={() => void record()}
        >
          {checkIns.record}
        </Button>
        <Button size="small" look="subtle" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

/** A ratio, as people write confidence: 70 %, 0.7, 7 of 10. */
function shareOf(text: string): number | undefined {
  const given = readFigure(text, undefined);
  if (given === undefined || given < 0 || given > 100) return undefined;
  if (given <= 1) return given;
  return given <= 10 ? given / 10 : given / 100;
}

function requestOf({ id, title, unit, kind }: KeyResult, typed: Typed): CheckInRequest {
  const number = readFigure(typed.value, unit);
  const value = kind === "milestone" ? MARKED[typed.done] : number;
  const confidence = shareOf(typed.confidence);
  return {
    item: id === "" ? title : id,
    ...(value !== undefined && { value }),
    ...(confidence !== undefined && { confidence }),
    note: typed.note,
    blocker: typed.blocker,
  };
}

const MARKED = { unsaid: undefined, open: false, done: true } as const;
