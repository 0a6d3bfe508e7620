/** Why an own image moved, in words. */

import type { Agreement, CauseReading } from "../generated/protocol";
import { has, listed, say, t, titled } from "./app.svelte";
import { causeWords } from "./home";
import { measureName, partyName, theParty } from "./names";
import { agreements, facts, record, type State } from "./state";

/** So many causes does a capital name of a round, at most. */
const CAUSES = 3;

export interface Told {
  readonly way: "up" | "down";
  readonly text: string;
}

/** The causes as sentences; what an own leap did to the image of several is one. */
export function causesTold(sight: State, causes: readonly CauseReading[]): readonly Told[] {
  const own = causes.filter((cause) => ownLeap(sight, cause));
  const leap: readonly Told[] = own.length === 0 ? [] : [{ way: "down", text: t("cause-leap-own", { parties: listed(own.map(({ of }) => theParty(of))) }) }];
  const rest = causes.filter((cause) => !own.includes(cause));
  return [...leap, ...rest.map((cause) => ({ way: causeWords(cause).way, text: causeText(sight, cause) }))];
}

/** Whether it was our leap, and not one of theirs, that made people look at them otherwise. */
function ownLeap({ parts, you }: State, { code, sign, of }: CauseReading): boolean {
  const leapt = (party: string): boolean => parts.record?.leaps.some((leap) => leap.party === party && leap.round === parts.home?.round) ?? false;
  return code === "leap" && sign > 0 && leapt(you?.viewer ?? "") && !leapt(of);
}

/** One cause as a sentence. */
export function causeText(sight: State, cause: CauseReading): string {
  const { id, way } = causeWords(cause);
  const news = cause.code === "incident" ? headline(sight, cause.subject) : "";
  if (news !== "") return t("cause-news", { way, party: partyName(cause.of), about: news });
  const about = subject(sight, cause.subject);
  return t(has(id) ? id : "cause-other", { way, party: partyName(cause.of), about, named: about === "" ? "no" : "yes" });
}

/** Own agreements that came into force with the last round, and that no cause of its reading names. */
export function quiet(sight: State): readonly Agreement[] {
  const { home } = sight.parts;
  const me = sight.you?.viewer ?? "";
  // A full list leaves things out; what is not on it may have counted all the same.
  if (home == null || home.causes.length >= CAUSES) return [];
  const named = new Set(home.causes.map(({ subject }) => subject?.split("/")[0] ?? ""));
  return agreements(sight).filter(
    ({ id, entered, parties, articles }) =>
      entered === home.round && parties.includes(me) && !named.has(id) && !articles.some(({ measure }) => named.has(measure)),
  );
}

/** The headline of the news that a cause names; what nobody printed has none. */
function headline(sight: State, inject: string | null): string {
  if (inject === null) return "";
  return say(facts(record(sight), "news").find(({ fact }) => fact.inject === inject)?.fact.headline);
}

/** An agreement's title or a measure's name, where the cause names one. */
function subject(sight: State, id: string | null): string {
  if (id === null) return "";
  const [head = "", article] = id.split("/");
  const agreement = agreements(sight).find((candidate) => candidate.id === head);
  const found = agreement?.articles.find((candidate) => String(candidate.id) === article);
  if (found !== undefined) return measureName(found.measure);
  if (agreement !== undefined) return titled(agreement.title);
  return has(`measure-${id}`) ? measureName(id) : "";
}
