/** Why an own image moved, in words. */

import type { CauseReading } from "../generated/protocol";
import { has, t, titled } from "./app.svelte";
import { causeWords } from "./home";
import { measureName, partyName } from "./names";
import { agreements, type State } from "./state";

/** One cause as a sentence. */
export function causeText(sight: State, cause: CauseReading): string {
  const { id, way } = causeWords(cause);
  const about = subject(sight, cause.subject);
  return t(has(id) ? id : "cause-other", { way, party: partyName(cause.of), about, named: about === "" ? "no" : "yes" });
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
