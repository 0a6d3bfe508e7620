/** The record for whoever listens: its entries as sentences, and what is new in it. */

import { joined, listed, say, t } from "./app.svelte";
import { chronicle, type Entry } from "./chronicle";
import { minutesSeconds } from "./clock";
import { partyName, reasonText, theParty } from "./names";
import { record, told, type State } from "./state";

/** So many entries that come at once are read out; more of them are for the page. */
const MOST = 2;

/** How far somebody has heard of the record, and in which phase. */
export interface Followed {
  readonly stage: string;
  readonly lines: number;
}

export function follow(state: State): Followed {
  const { stage } = state.parts;
  return { stage: stage === undefined ? "" : `${stage.status}.${stage.round}.${stage.phase}`, lines: told(state, "record") };
}

/** What others have entered since, in sentences: work on texts, news, more time, the debrief. What comes with a
 * new phase is told by the phase, and is on the pages to be read. */
export function herald(before: Followed, state: State): readonly string[] {
  const now = follow(state);
  const count = now.lines - before.lines;
  if (before.stage !== now.stage || before.lines === 0 || count <= 0) return [];
  const entries = chronicle(record(state).slice(-count)).flatMap((round) => round.entries);
  const me = state.you?.viewer ?? "";
  return entries
    .filter(({ parties, weight }) => weight !== "draft" || parties[0] !== me)
    .slice(-MOST)
    .map(entryText);
}

/** An entry of the record as one sentence. */
export function entryText(entry: Entry): string {
  if (entry.news !== null) return joined([say(entry.news.headline), say(entry.news.text)], "semicolon").replace(/\*/gu, "");
  const [first = "", second = ""] = entry.parties;
  const seconds = entry.args["seconds"];
  const [minutes, rest] = minutesSeconds(typeof seconds === "number" ? seconds * 1000 : 0);
  const text = t(entry.id, {
    ...entry.args,
    names: listed(entry.parties.map(theParty)),
    groups: listed(entry.groups.map((group) => t(`group-${group}`))),
    party: partyName(first),
    other: partyName(second),
    time: t("duration", { minutes, seconds: rest }),
  });
  return entry.reason === "" ? text : `${text} ${reasonText(entry.reason)}`;
}
