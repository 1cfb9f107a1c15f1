/**
 * English words that say what a number is for.
 *
 * @packageDocumentation
 */
import type { Bound } from "../measure";
import type { CueWord } from "../token";
import { doubled, EN_ACTIONS, forms } from "./en-verbs";

const bound = (sign: Bound): CueWord => ({ cue: "bound", bound: sign });

export const EN_CUES: readonly (readonly [string, CueWord])[] = [
  [
    forms(
      "increase|raise|scale|improve|boost|lift|expand|enhance|accelerate|strengthen|elevate|climb|maximise|maximize|uplift|upgrade|deepen|extend|broaden|widen|simplify|streamline|optimise|optimize|refine",
    ) +
      "|grow|grows|grew|grown|growing|growth|rise|rises|rose|risen|rising|improvement|improvements|ramp up|scale up|get better at|become better at|gains of|gain of|gains in|gain in|up|speed up|go up|goes up|↑|⬆|▲|drive up|driving up|push up",
    { cue: "up" },
  ],
  [
    forms(
      "reduce|decrease|lower|decline|shorten|minimise|minimize|lessen|slash|curb|narrow|diminish|shave|eliminate",
    ) +
      "|" +
      doubled("cut|drop|trim") +
      "|cut down|cutting down|shrink|shrinks|shrank|shrunk|shrinking|fall|falls|fell|fallen|falling|lose|loses|lost|losing|shed|reduction|reductions|bring down|brings down|brought down|bringing down|drive down|driving down|go down|goes down|cost savings of|down|↓|⬇|▼",
    { cue: "down" },
  ],
  [forms("add|gain|onboard") + "|bring on|sign up|signing up", { cue: "add" }],
  [EN_ACTIONS, { cue: "make" }],
  [
    forms("reach|achieve|attain|accomplish|realise|realize|score") +
      "|targeting|hit|hits|hitting|get to|gets to|getting to|have|has|make up|makes up|account for|accounts for|grow to|meet|meets|met|meeting|targets",
    { cue: "reach" },
  ],
  [
    forms("maintain|stay|sustain|preserve|limit|cap|contain|restrict") +
      "|remain|remains|remained|keep|keeps|kept|keeping|capped at|hold at|hold steady at|flat at|steady at|constant at|limit to|keep at",
    { cue: "keep" },
  ],
  [
    "to|→|->|=>|reaching|into|goal|goal of|goal is|target|target of|target is|benchmark|benchmark of|objective",
    { cue: "to" },
  ],
  ["from|up from|down from|starting from|starting at|instead of|rather than", { cue: "from" }],
  ["by|of about", { cue: "by" }],
  [
    "current|currently at|currently|current is|current value|current level|current:|now at|was at|were at|today at|today|now|was|were|is at|baseline of|baseline|vs|versus|compared to|compared with|previously|starting point|previous",
    { cue: "now" },
  ],
  [
    "at least|at a minimum|no less than|not less than|a minimum of|minimum of|minimum|min|no fewer than|no lower than|not below|≥|>=|at or above|equal to or above|greater than or equal to",
    bound(">="),
  ],
  [
    "more than|above|over|in excess of|greater than|higher than|>|beyond|north of|better than|exceed|exceeds|exceeding|exceeded|surpass|surpassing|surpasses|upwards of|pass the|cross the|break the|top the|longer than|older than",
    bound(">"),
  ],
  [
    "at most|no more than|not more than|not exceed|not to exceed|to not exceed|not exceeding|a maximum of|maximum of|maximum|max|up to|≤|<=|no greater than|no higher than|no later than|no longer than|within|at or below|not above|less than or equal to|equal to or below",
    bound("<="),
  ],
  [
    "less than|below|under|fewer than|lower than|inside|inside of|<|sub|beneath|shorter than|faster than|smaller than",
    bound("<"),
  ],
  ["about|around|approximately|approx|approx.|roughly|~|≈|nearly|almost|circa|some", bound("~")],
  ["between|in the range of|ranging from|from between", { cue: "between" }],
  ["no|without|avoid|prevent|not a single", { cue: "none" }],
  [
    "go|goes|move|moves|moving|went|gone|change|changes|be|is|are|been|being|was|were",
    { cue: "move" },
  ],
  [
    "ensure|ensures|ensuring|make sure|aim to|aims to|plan to|aim for|want|wants|try to|strive to|strive for|continue to|help|helps|drive|drives|driving|see|need to",
    { cue: "object" },
  ],
  [
    "we|i|they|you|it|us|will|shall|should|must|would|can|successfully|consistently|significantly|further|just|only|also|annually grow",
    { cue: "filler" },
  ],
];

/** Written right after the number. */
export const EN_AFTER: readonly (readonly [string, Bound])[] = [
  [
    "+|or more|or higher|or above|or better|or greater|or over|and above|and up|and over|plus|minimum|at minimum|at least",
    ">=",
  ],
  [
    "or less|or fewer|or lower|or below|or under|or faster|or better than|max|maximum|tops|at most|at maximum",
    "<=",
  ],
];

/** Before a number: part of a name, not a target. */
export const EN_NUMBERED =
  "grade|grades|phase|level|levels|tier|stage|version|chapter|series|type|class|sev|priority|scope|step|group|round|iso|soc|section|article|page|category|segment|wave|model|generation|gen|web|windows|route|room|unit|rule|item|option|form|sprint|milestone|release|v|no.|#|covid|fortune|big|area|zone|region|act|part|block|line|schedule|appendix|year|years|ages|aged|age|k";

/** Adverbs and nouns after which a verb of making is a noun: close rate, test coverage. */
export const EN_NOUN_AFTER =
  "rate|rates|coverage|ratio|time|times|cost|costs|score|scores|cycle|count|volume|velocity|frequency|percentage|success|quality|accuracy|efficiency|notes|date|dates|status|window|tickets|team|teams|staff|program|programme|plan";
