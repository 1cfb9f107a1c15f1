import type { VNode } from "preact";
import type { Band, Course, Status } from "../../core";

export type Colour = Band | "grey";

export const STATUS_COLOUR: Readonly<Record<Status, Colour>> = {
  done: "green",
  ahead: "green",
  on_track: "green",
  holding: "green",
  at_risk: "amber",
  behind: "red",
  broken: "red",
  not_started: "grey",
  not_due: "grey",
  no_data: "grey",
};

export const COURSE_COLOUR: Readonly<Record<Course, Colour>> = {
  data_missing: "grey",
  guardrail_broken: "red",
  event: "amber",
  bad_signal: "red",
  level_too_low: "amber",
  good_signal: "green",
  on_course: "green",
  too_early: "grey",
};

/** Each colour has a shape of its own, so that it can be told without colour. */
const SHAPES: Readonly<Record<Colour, VNode>> = {
  green: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  amber: <path d="M6 1 11.5 11H.5Z" fill="currentColor" />,
  red: <rect x="1.5" y="1.5" width="9" height="9" rx="1" fill="currentColor" />,
  grey: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" stroke-width="2" />,
};

/** A traffic light and its word. */
export const Light = ({
  colour,
  children,
}: {
  readonly colour: Colour;
  readonly children: string;
}): VNode => (
  <span class={`keel-light ${colour}`}>
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {SHAPES[colour]}
    </svg>
    {children}
  </span>
);
