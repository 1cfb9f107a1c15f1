/**
 * English verbs that make, do or finish things.
 *
 * @packageDocumentation
 */

/** A regular verb in its four forms: reduce, reduces, reduced, reducing. */
export function forms(verbs: string): string {
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
export function doubled(verbs: string): string {
  return verbs
    .split("|")
    .flatMap((verb) => [
      verb,
      `${verb}s`,
      ...["ed", "ing"].map((end) => verb + verb.slice(-1) + end),
    ])
    .join("|");
}

const REGULAR = [
  "launch|deliver|release|complete|create|develop|implement|finish|finalise|finalize|execute|perform|conduct|establish|introduce|initiate|start|open|close|close out|found",
  "hire|recruit|interview|train|educate|coach|mentor|enroll|enrol|graduate|certify|qualify|promote|attract|engage|invite|appoint|assign|place",
  "acquire|secure|obtain|receive|earn|award|fund|save|raise funds of|source|collect|gather|invest|donate|pay off|pay down|repay|issue|process|allocate",
  "publish|document|draft|present|translate|record|update|revise|rewrite|compile|summarise|summarize|prepare|file|blog",
  "fill|shadow|brief|host|organise|organize|attend|facilitate|schedule|celebrate|visit|contact|survey|consult|partner|network|call|meet with|discuss",
  "migrate|deploy|integrate|automate|install|configure|test|verify|validate|audit|review|evaluate|assess|inspect|monitor|resolve|answer|fix|patch|refactor|replace|retire|deprecate|remove|decommission|consolidate|standardise|standardize|prototype|pilot|redesign|design|digitise|digitize|upskill|modernise|modernize|containerise|containerize|instrument|benchmark|port",
  "define|identify|analyse|analyze|research|investigate|explore|discover|determine|select|choose|prioritise|prioritize|formulate|map|align|agree|approve|adopt|enforce|comply|register|renew|upsell|convert|reactivate|rescue|house|feed|serve|treat|vaccinate|screen|immunise|immunize|rehabilitate|restore|repair|renovate|refurbish|construct|plant|recycle|resurface|pave|clean|inspect",
  "rank|cancel|recover|reclaim|transition|retrofit|reject|generate|produce|provide|distribute|share|support|enable|lead|answer|respond to|handle|clear|cook|practise|practice|exercise|walk|climb|memorise|memorize|master|foster|cultivate|nurture|negotiate|tailor|customise|customize|showcase|pitch|demonstrate|achieve compliance with|enter|induct|understand|sponsor|coordinate|amplify|showcase|feature|onboard onto|connect|reach out to|engage with|follow up with|deflect|retain|protect|preserve|embed|roll over|sunset|merge|localise|localize|calibrate|reconcile",
].join("|");

/** Verbs whose last consonant doubles. */
export const EN_DOUBLED =
  "ship|submit|plan|set up|roll out|get|map|scan|run|log|win|swim|jog|ship out|transfer|refer";

const IRREGULAR =
  "push|pushes|pushed|pushing|build|builds|built|building|won|winning|ran|running|write|writes|wrote|written|writing|sell|sells|sold|selling|send|sends|sent|sending|read|reads|reading|hold|holds|held|holding|sign|signs|signed|signing|land|lands|landed|book|books|booked|booking|" +
  "make|makes|made|making|set|sets|setting|find|finds|found|finding|teach|teaches|taught|put in place|rolled out|bring|brings|brought|give|gives|gave|given|take|takes|took|taken|speak|speaks|spoke|speak at|learn|learns|learned|study|studies|studied|become|becomes|became|" +
  "be recognized as|be recognised as|move|moves|moved|pass|passes|passed|ensure completion of|take part in|sign off|carry out|carried out|stand up|spin up|work out|lay|lays|laid|buy|buys|bought|do|does|did|done|eat|cook|ride|rides|rode|swam|go live with|went live with|kick off|wrap up|write up|speak to|meditate|meditates|choose|chose|chosen";

/** Everything one can do that is then done. */
export const EN_ACTIONS = `${forms(REGULAR)}|${doubled(EN_DOUBLED)}|${IRREGULAR}`;
