/** What is said aloud, politely, when something changes that eyes would see by themselves. */

import { t } from "./app.svelte";
import { partyName, roundName, wording } from "./names";
import { alertOf } from "./next";
import { ownTimeText } from "./time";
import { channels, talk, told, type State } from "./state";

/** What a listener needs to know of a state to hear the difference to the next. */
export interface Heard {
  readonly phase: string;
  readonly talk: number;
  readonly connection: string;
  readonly storing: boolean;
  /** What there is of one's own time. */
  readonly time: string;
}

export function listen(state: State): Heard {
  const stage = state.parts.stage;
  return {
    phase: stage === undefined ? "" : `${stage.status}.${stage.round}.${stage.phase}${stage.over === null ? "" : ".held"}`,
    talk: channels(state).reduce((sum, channel) => sum + told(state, `talk/${channel.id}`), 0),
    connection: state.connection,
    storing: state.storing,
    time: JSON.stringify(state.parts.time?.extra),
  };
}

/** The sentence for the step from one to the other; empty if there is nothing to say. */
export function announce(before: Heard, state: State): string {
  const now = listen(state);
  const stage = state.parts.stage;
  if (now.connection === "lost" && before.connection === "open") return t("connection-lost");
  if (now.storing !== before.storing && now.connection === "open") return t(now.storing ? "storing-again" : "storing-not");
  if (stage !== undefined && before.phase !== "" && now.phase !== before.phase) {
    if (stage.status === "ended") return t("phase-ended");
    if (stage.status === "paused") return alertOf("paused", stage.reason);
    if (now.phase.endsWith(".held")) return t("phase-held");
    return t("announce-phase", { round: roundName(stage.round), phase: t(`phase-${stage.phase}`) });
  }
  const given = now.time === before.time ? "" : ownTimeText(state.parts.time ?? null);
  if (before.phase !== "" && given !== "") return given;
  if (before.phase !== "" && now.talk > before.talk) return newest(state);
  return "";
}

function newest(state: State): string {
  const lines = channels(state).flatMap((channel) => talk(state, channel.id).slice(-1));
  const last = lines.sort((one, other) => one.at - other.at).at(-1);
  if (last === undefined || last.fact.fact !== "heard" || last.fact.seat === state.you?.seat) return "";
  return t("announce-talk", { party: partyName(last.fact.party), text: wording(last.fact.phrase ?? last.fact.text) });
}
