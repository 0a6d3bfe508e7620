/** Words for what a message names by an id: parties, measures, roles, refusals. */

import { app, has, say, t } from "./app.svelte";
import type { Objective, Phrase } from "../generated/protocol";
import { aimWords } from "./aims";
import { party, roundWords } from "./state";
import { signOf } from "./titles";
import { named, type Args } from "./words";

export function partyName(id: string): string {
  if (id === "control") return t("control");
  const found = party(app.board, id);
  return found === null ? id : named(app.language, found);
}

/** A party's name as sentences say it, for a list of several: the United States. */
export function theParty(id: string): string {
  const name = partyName(id);
  return app.language.called.get(name) ?? name;
}

export function partyShort(id: string): string {
  const found = party(app.board, id);
  return found === null ? id : signOf(found.short, say(found.name));
}

export function roleName(id: string | null): string {
  const role = app.board?.roles.find((candidate) => candidate.id === id);
  return role === undefined ? "" : say(role.name);
}

/** The short name of a measure. */
export function measureName(id: string): string {
  return t(`measure-${id}`);
}

/** Round 3 (Spring 1976), where the scenario names its rounds; names of rounds to come are not told. */
export function roundName(round: number): string {
  const name = say(roundWords(app.state, round));
  return name === "" ? t("round", { round }) : t("round-named", { round, name });
}

/** An objective as a sentence: its own text, or its aim in words. */
export function objectiveText(objective: Objective): string {
  const text = say(objective.text);
  if (text !== "" || objective.aim === null) return text;
  const { id, args } = aimWords(objective.aim);
  return t(id, inWords(args));
}

/** Why control did something: in words of the catalogue where it is a code, else in its own. */
export function reasonText(reason: string): string {
  return has(`reason-${reason}`) ? t(`reason-${reason}`) : t("fact-reason", { reason });
}

/** Why something was refused, as a sentence. */
export function refusalText(code: string, args: { readonly [key: string]: string | number } = {}): string {
  const id = `refused-${code}`;
  return has(id) ? t(id, inWords(args)) : t("refused-unknown", { code });
}

/** What was said, as whoever reads it has it: a person's own words, or a bot's line in this window's language. */
export function wording(said: string | Phrase): string {
  if (typeof said === "string") return said;
  return t(said.second ? `says-${said.code}.second` : `says-${said.code}`, inWords(said.args));
}

/** Arguments by what their names say they are; an id without words stays as it is. */
function inWords(args: { readonly [key: string]: string | number }): Args {
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => [key, typeof value === "number" ? value : argument(key, value)]),
  );
}

function argument(key: string, value: string): string {
  switch (key) {
    case "measure":
    case "other":
    case "needed":
      return measureName(value);
    case "phase":
    case "right":
    case "token":
      return t(`${key}-${value}`);
    case "fear":
      return t(`fear-${value}`);
    case "party":
      return partyName(value);
    default:
      return value;
  }
}
