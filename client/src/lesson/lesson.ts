/** The tutorial: what the learner is asked to do now, judged by what the exercise itself says.
 *
 * It is a real exercise, so a step is over when its act stands in the view, whoever did it in
 * whatever order. Only what leaves no trace there, looking at a page, is remembered here. */

import type { Draft } from "../generated/protocol";
import type { Page, Route } from "../lib/route";
import { drafts, type State } from "../lib/state";

export const STEPS = [
  "fear", "guess", "propose", "bracket", "settle", "sign", "talked",
  "seal", "home", "again", "conduct-how", "record", "debrief", "end",
] as const;
export type Step = (typeof STEPS)[number];

/** Where each step is done. */
export const PLACE: Readonly<Record<Step, Page>> = {
  fear: "brief",
  guess: "brief",
  propose: "drafts",
  bracket: "drafts",
  settle: "drafts",
  sign: "drafts",
  talked: "floor",
  seal: "decisions",
  home: "home",
  again: "floor",
  "conduct-how": "decisions",
  record: "record",
  debrief: "debrief",
  end: "debrief",
};

/** What was seen, since looking changes nothing that the server knows of. */
export type Seen = ReadonlySet<string>;

export const isLesson = (state: State): boolean => state.parts.board?.scenario === "first-steps";

/** The first step that is not done; null before the exercise has been told. */
export function stepOf(state: State, seen: Seen): Step | null {
  if (state.parts.stage === undefined || state.you === null) return null;
  return STEPS.find((step) => !isDone(step, state, seen)) ?? "end";
}

/** What looking at this place now lets one tick off. */
export function marks(state: State, route: Route): readonly string[] {
  const { stage } = state.parts;
  if (stage === undefined) return [];
  const found: string[] = [];
  if (route.page === "brief") found.push("fear-shown");
  if (ours(state).some(({ brackets }) => brackets.length > 0)) found.push("bracket");
  if (route.page === "home" && stage.phase === "reading") found.push("home");
  if (route.page === "record" && stage.status === "ended") found.push("record");
  if (route.page === "debrief" && /\/[a-z]/u.test(route.id)) found.push("debrief");
  return found;
}

/** Whether the learner has to do something that only a press of Next can say. */
export const needsNext = (step: Step): boolean => step === "fear";

function isDone(step: Step, state: State, seen: Seen): boolean {
  const stage = state.parts.stage;
  if (stage === undefined) return false;
  const { round, phase } = stage;
  const over = stage.status === "ended";
  const talked = over || round > 1 || phase !== "talks";
  const sealed = state.parts.orders?.round === round && state.parts.orders.sealed;
  switch (step) {
    case "fear":
      return talked || seen.has("fear");
    case "guess":
      return talked || (state.parts.orders?.round === round && state.parts.orders.estimate !== null);
    case "propose":
      return talked || ours(state).length > 0;
    case "bracket":
      return talked || seen.has("bracket");
    case "settle":
      return talked || ours(state).every(({ brackets }) => brackets.length === 0);
    case "sign":
      return talked || ours(state).some(({ signatures, parties }) => parties.every((party) => signatures.includes(party)));
    case "talked":
      return talked;
    case "seal":
      return over || round > 1 || phase === "reading" || (phase === "decisions" && sealed);
    case "home":
      return over || round > 1 || seen.has("home");
    case "again":
      return over || (round > 1 && phase !== "talks");
    case "conduct-how":
      return over || (phase === "decisions" && sealed);
    case "record":
      return seen.has("record");
    case "debrief":
      return seen.has("debrief");
    case "end":
      return false;
  }
}

/** Texts on the table that bear our name. */
function ours(state: State): readonly Draft[] {
  const me = state.you?.viewer ?? "";
  return drafts(state).filter(({ sponsors, status }) => status === "open" && sponsors.includes(me));
}

/** A word that the text of a step needs: how the vote went, whether a text of ours stands open. */
export function turn(step: Step, state: State): string {
  const kept = Object.keys(state.parts.record?.agreements ?? {}).length > 0;
  if (step === "home" || step === "conduct-how" || step === "record") return kept ? "kept" : "failed";
  if (step === "sign") return ours(state).some(({ signatures }) => signatures.includes(state.you?.viewer ?? "")) ? "waiting" : "open";
  return "";
}
