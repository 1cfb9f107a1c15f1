/**
 * English words that say what a number is for.
 *
 * @packageDocumentation
 */
import type { Bound } from "../measure";
import type { CueWord } from "../token";

const bound = (sign: Bound): CueWord => ({ cue: "bound", bound: sign });

/** A regular verb in its four forms: reduce, reduces, reduced, reducing. */
function forms(verbs: string): string {
  return verbs
    .split("|")
    .flatMap((verb) => {
      const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb;
      const y = /[^aeiou]y$/.test(verb) ? verb.slice(0, -1) : undefined;
      return y === undefined
        ? [verb, `${verb}s`, `${verb}es`, `${stem}ed`, `${stem}ing`]
        : [verb, `${y}ies`, `${y}ied`, `${verb}ing`];
    })
    .join("|");
}

/** The last consonant doubles: drop, dropped, dropping. */
function doubled(verbs: string): string {
  return verbs
    .split("|")
    .flatMap((verb) => [
      verb,
      `${verb}s`,
      ...["ed", "ing"].map((end) => verb + verb.slice(-1) + end),
    ])
    .join("|");
}

export const EN_CUES: readonly (readonly [string, CueWord])[] = [
  [
    forms(
      "increase|raise|improve|boost|lift|expand|enhance|accelerate|strengthen|elevate|climb|maximise|maximize|uplift|upgrade|deepen|extend|broaden|widen",
    ) +
      "|grow|grows|grew|grown|growing|growth|rise|rises|rose|risen|rising|improvement|improvements|ramp up|scale up|get better at|become better at|gains in|gain in|up|speed up|go up|goes up|drive up|driving up|push up",
    { cue: "up" },
  ],
  [
    forms(
      "reduce|decrease|lower|decline|shorten|minimise|minimize|lessen|slash|curb|diminish|shave|eliminate",
    ) +
      "|" +
      doubled("cut|drop|trim") +
      "|cut down|cutting down|shrink|shrinks|shrank|shrunk|shrinking|fall|falls|fell|fallen|falling|lose|loses|lost|losing|shed|reduction|reductions|bring down|brings down|brought down|bringing down|drive down|driving down|go down|goes down|cost savings of|down",
    { cue: "down" },
  ],
  [forms("add|gain|onboard") + "|bring on|net new|sign up|signing up", { cue: "add" }],
  [
    forms(
      "launch|deliver|release|complete|create|develop|implement|hire|close|acquire|publish|conduct|host|organise|organize|train|open|identify|interview|recruit|secure|establish|introduce|migrate|deploy|define|finish|generate|collect|register|verify|integrate|attend|produce|provide|receive|obtain|file|present|convert|place|attract|enroll|finalise|finalize|document|implement|automate|redesign|design|perform|execute|evaluate|review|validate|resolve|answer|process|distribute|visit|contact|survey|partner|certify|graduate|finalise|approve|replace|retire|decommission|consolidate|standardise|standardize|prototype|pilot|refactor|fix|rewrite|analyse|analyze|audit|prepare|draft|schedule|plant|install|award|fund|save|raise funds of|close out|invite|pass|earn|qualify|source|facilitate|lead|support|test|renew|upsell|discover|ensure completion of|select|construct|start|initiate|enable|educate|engage|recycle|deploy|share|promote|consult",
    ) +
      "|" +
      doubled("ship|submit|plan|set up|roll out|get") +
      "|build|builds|built|building|win|wins|won|winning|run|runs|ran|running|write|writes|wrote|written|writing|sell|sells|sold|selling|send|sends|sent|read|reads|reading|hold|holds|held|holding|sign|signs|signed|signing|land|landed|book|books|booked|booking|meet with|make|makes|made|making|set|sets|setting|find|finds|found|finding|teach|put in place|rolled out|bring|brings|give|gives|take|takes|speak|speak at|learn|study|become|becomes|be recognized as|be recognised as|move|moves",
    { cue: "make" },
  ],
  [
    forms("reach|achieve|attain|accomplish|realise|realize|score") +
      "|targeting|hit|hits|hitting|get to|gets to|getting to|have|has|grow to|meet|meets|met|meeting|targets",
    { cue: "reach" },
  ],
  [
    forms("maintain|remain|stay|sustain|preserve|limit|cap|contain|restrict") +
      "|keep|keeps|kept|keeping|capped at|hold at|hold steady at|limit to|keep at",
    { cue: "keep" },
  ],
  [
    "to|→|->|=>|reaching|into|goal|goal of|goal is|target|target of|target is|benchmark|benchmark of|objective",
    { cue: "to" },
  ],
  ["from|up from|down from|starting from|starting at", { cue: "from" }],
  ["by|of about", { cue: "by" }],
  [
    "currently at|currently|now at|was at|were at|today at|today|now|was|were|is at|baseline of|baseline|vs|versus|compared to|compared with|previously|starting point|previous",
    { cue: "now" },
  ],
  [
    "at least|at a minimum|no less than|not less than|a minimum of|minimum of|minimum|min|no fewer than|no lower than|not below|≥|>=|at or above|equal to or above|greater than or equal to",
    bound(">="),
  ],
  [
    "more than|above|over|in excess of|greater than|higher than|>|beyond|north of|better than|exceed|exceeds|exceeding|exceeded|surpass|surpassing|surpasses|upwards of",
    bound(">"),
  ],
  [
    "at most|no more than|not more than|not exceed|not to exceed|to not exceed|not exceeding|a maximum of|maximum of|maximum|max|up to|≤|<=|no greater than|no higher than|no later than|no longer than|within|at or below|not above|less than or equal to|equal to or below",
    bound("<="),
  ],
  [
    "less than|below|under|fewer than|lower than|<|sub|beneath|shorter than|faster than|smaller than",
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
