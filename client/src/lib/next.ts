/** What to do now: the one plain sentence on the floor, and where it leads. */

import { has, t } from "./app.svelte";
import { partyName } from "./names";
import { BOTH, sheet } from "./orders";
import { isOurs } from "./rights";
import type { PlayerPage } from "./route";
import { barred, drafts, type State } from "./state";
import type { Draft } from "../generated/protocol";

export interface Step {
  /** A message of the catalogue, `next-…`. */
  readonly id: string;
  readonly args: { readonly [key: string]: string | number };
  readonly page: PlayerPage | "debrief" | null;
  readonly target: string;
}

export function nextStep(state: State): Step {
  const stage = state.parts.stage;
  if (stage === undefined || stage.status === "lobby") return step("next-lobby", "brief");
  if (stage.debrief) return step("next-debrief", "debrief");
  if (stage.status === "ended") return step("next-ended", "record");
  if (stage.status === "paused") return step("next-paused", null);
  const me = state.you?.viewer ?? "";
  // Whoever comes back finds that things are done in their name; everything else is said of that.
  if (state.here?.understudies.includes(me) === true) return { id: "next-understudy", args: { party: partyName(me) }, page: "channels", target: "" };
  switch (stage.phase) {
    case "talks":
      return inTalks(state, me, stage.ready.includes(me));
    case "decisions":
      return inDecisions(state);
    case "reading":
      return step("next-reading", "home");
  }
}

/** How many drafts are ready for our signature. */
export function toSign(state: State): number {
  return drafts(state).filter(({ id, status }) => status === "open" && barred(state, "sign", id) === "").length;
}

function inTalks(state: State, me: string, ready: boolean): Step {
  if (owesFirstGuess(state)) return step("next-guess", "brief");
  const open = drafts(state).filter(({ status }) => status === "open");
  const mine = open.filter(({ parties }) => parties.includes(me));
  const clean = mine.filter(({ id, brackets, signatures }) => brackets.length === 0 && !signatures.includes(me) && barred(state, "sign", id) === "");
  const fair = clean.find((draft) => !failsAtHome(state, draft));
  if (fair !== undefined) return draftStep("next-sign", fair);
  const returned = mine.find((draft) => draft.returned !== "" && barred(state, "revise", draft.id) === "");
  if (returned !== undefined) return draftStep("next-rewrite", returned);
  const bracketed = mine.find(({ brackets }) => brackets.length > 0);
  if (bracketed !== undefined) return draftStep("next-brackets", bracketed, { count: bracketed.brackets.length });
  if (clean[0] !== undefined) return draftStep("next-mend", clean[0]);
  const asked = state.parts.proposals?.[state.parts.moves?.consentable[0] ?? ""];
  if (asked !== undefined) return { id: "next-consent", args: { title: asked.title }, page: "drafts", target: "" };
  const ending = (state.parts.moves?.renewable ?? []).map((id) => state.parts.record?.agreements[id]).find((each) => each !== undefined && !each.renewing.includes(me));
  if (ending !== undefined) return { id: "next-renew", args: { title: ending.title }, page: "record", target: "" };
  if (mine.length === 0 && !ready && barred(state, "table") === "") return step(open.length === 0 ? "next-table" : "next-table-ours", "drafts");
  const signed = mine.find((draft) => draft.signatures.includes(me) && draft.signatures.length < draft.parties.length);
  if (signed !== undefined) return draftStep("next-wait-signatures", signed);
  return ready ? step("next-wait-ready", "channels") : step("next-ready", null);
}

/** Whether the own capital has said of the text as it stands that it would hardly carry it. */
function failsAtHome({ parts }: State, { id, revision }: Draft): boolean {
  const forecast = parts.forecasts?.[id];
  return forecast?.revision === revision && (forecast.word === "unlikely" || forecast.word === "hopeless");
}

/** In the first round people guess before they talk: it is compared with the truth at the end. */
export function owesFirstGuess(state: State): boolean {
  const { stage, moves } = state.parts;
  return stage?.round === 1 && moves?.estimate_open === true && !guessed(state);
}

/** Whether this round's estimate stands on the sheet; it may still be changed. */
function guessed({ parts: { stage, orders } }: State): boolean {
  return orders?.round === stage?.round && orders?.estimate != null;
}

function inDecisions(state: State): Step {
  if (owesLeap(state)) return step("next-leap", "decisions");
  const { orders } = state.parts;
  // Whoever has come late finds the envelope of the bot that played until then: it bears no person's name.
  if (orders?.sealed === true) return orders.author === "" ? step("next-sealed-by-bot", "decisions") : step("next-sealed", null);
  if (state.parts.moves?.estimate_open === true && !guessed(state)) return step("next-estimate", "decisions");
  return step("next-seal", "decisions");
}

/** Whether the delegation's leap waits for this person's confirmation. */
function owesLeap(state: State): boolean {
  const { leap, sealed } = sheet(state.parts.orders, state.parts.stage?.round ?? 0);
  const own = BOTH.filter((right) => isOurs(state, right));
  return leap.length > 0 && !sealed && own.length > 0 && own.every((right) => !leap.includes(right));
}

function step(id: string, page: Step["page"]): Step {
  return { id, args: {}, page, target: "" };
}

function draftStep(id: string, draft: Draft, args: Step["args"] = {}): Step {
  return { id, args: { title: draft.title, ...args }, page: "drafts", target: draft.id };
}

/** Why the exercise stands still or is over: a code with words in the catalogue, or control's own. */
export function alertOf(kind: "paused" | "ended", reason: string): string {
  if (reason === "") return t(`${kind}-plain`);
  if (has(`reason-${reason}`)) return t(`reason-${reason}`);
  return t(`${kind}-because`, { reason });
}
