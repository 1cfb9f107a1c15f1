import type { VNode } from "preact";
import { useId, useLayoutEffect, useState } from "preact/hooks";
import { dayOfIso, isoOfDay, type Day } from "../../core";

interface FieldProps {
  readonly label: string;
  readonly class?: string | undefined;
  readonly hint?: string | undefined;
}

interface TextProps extends FieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** The sentence that says what is wrong with a text; `undefined` where nothing is. */
  readonly wrong?: (text: string) => string | undefined;
  readonly numeric?: boolean;
  readonly labelHidden?: boolean;
  /** Hands over every letter as it is typed, not only the finished text. */
  readonly live?: boolean;
}

/**
 * A line of text. What is wrong stays in the field with the reason, which is said once the user has
 * left the field, not while they are still typing.
 */
export function TextField(props: TextProps): VNode {
  const { label, value, onChange, wrong, hint, numeric = false, labelHidden, live } = props;
  const id = useId();
  const [text, setText] = useState(value);
  const [left, setLeft] = useState(value);
  // At once: after a pause it would take back what has been typed since.
  useLayoutEffect(() => setText(value), [value]);
  const problem = text === left ? wrong?.(text) : undefined;
  return (
    <div class={`keel-field ${props.class ?? ""}`}>
      <label for={id} class={labelHidden === true ? "keel-hidden-text" : ""}>
        {label}
      </label>
      <input
        id={id}
        class="keel-input"
        value={text}
        placeholder={hint}
        autocomplete="off"
        inputMode={numeric ? "decimal" : "text"}
        aria-invalid={problem === undefined ? undefined : "true"}
        aria-describedby={problem === undefined ? undefined : `${id}-wrong`}
        onInput={(event) => {
          setText(event.currentTarget.value);
          if (live === true) onChange(event.currentTarget.value);
        }}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          setLeft(typed);
          if (wrong?.(typed) === undefined && typed !== value) onChange(typed);
        }}
      />
      {problem !== undefined && (
        <p class="keel-wrong" id={`${id}-wrong`}>
          {problem}
        </p>
      )}
    </div>
  );
}

interface AreaProps extends FieldProps {
  /** Keeps the lines apart, where each is a thing of its own. */
  readonly lines?: boolean;
  readonly rows?: number;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly labelHidden?: boolean;
}

/**
 * Text of a sentence or two, which grows with it. What is being typed stays, whatever else changes in
 * the pane meanwhile.
 */
export function TextArea({ label, value, onChange, hint, labelHidden, ...rest }: AreaProps): VNode {
  const id = useId();
  const [text, setText] = useState(value);
  useLayoutEffect(() => setText(value), [value]);
  return (
    <div class={`keel-field ${rest.class ?? ""}`}>
      <label for={id} class={labelHidden === true ? "keel-hidden-text" : ""}>
        {label}
      </label>
      <textarea
        id={id}
        class="keel-input"
        rows={rest.rows ?? 2}
        value={text}
        placeholder={hint}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={(event) => {
          const { value: given } = event.currentTarget;
          const typed = (rest.lines === true ? given : given.replace(/\s*\n\s*/g, " ")).trim();
          setText(typed);
          onChange(typed);
        }}
      />
    </div>
  );
}

interface DayProps extends FieldProps {
  readonly value: Day | undefined;
  readonly onChange: (day: Day | undefined) => void;
  readonly wrong?: string | undefined;
}

export function DayField({ label, value, onChange, wrong, ...rest }: DayProps): VNode {
  const id = useId();
  return (
    <div class={`keel-field ${rest.class ?? ""}`}>
      <label for={id}>{label}</label>
      <input
        id={id}
        class="keel-input"
        type="date"
        value={value === undefined ? "" : isoOfDay(value)}
        aria-invalid={wrong === undefined ? undefined : "true"}
        aria-describedby={wrong === undefined ? undefined : `${id}-wrong`}
        onChange={(event) => onChange(dayOfIso(event.currentTarget.value))}
      />
      {wrong !== undefined && (
        <p class="keel-wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps<Id extends string> extends FieldProps {
  readonly value: Id;
  readonly options: readonly (readonly [id: Id, text: string])[];
  readonly onChange: (id: Id) => void;
}

export function ChoiceField<Id extends string>(props: ChoiceProps<Id>): VNode {
  const { label, value, options, onChange, hint } = props;
  const id = useId();
  return (
    <div class={`keel-field ${props.class ?? ""}`}>
      <label for={id}>{label}</label>
      <select
        id={id}
        class="keel-input"
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          const chosen = options.find(([one]) => one === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p class="keel-quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
