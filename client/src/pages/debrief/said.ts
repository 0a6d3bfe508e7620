/** From a sentence's code and arguments to what the catalogue is asked for. */

import type { Sentence } from "../../generated/protocol";
import type { Args } from "../../lib/words";

/** What an argument is, by its name, in every sentence the same. */
export const ARGUMENTS = {
  party: "party",
  other: "party",
  by: "party",
  fear: "fear",
  guess: "fear",
  "fear-other": "fear",
  "guess-other": "fear",
  measure: "measure",
  parameter: "parameter",
  cause: "cause",
  group: "group",
  missing: "right",
  agreement: "title",
  round: "round",
  until: "round",
  measures: "count",
  rounds: "count",
  inside: "count",
  outside: "count",
  value: "count",
  was: "count",
  games: "count",
  changed: "count",
  played: "count",
  moves: "count",
  amount: "amount",
  instead: "amount",
  "good-faith": "share",
  "good-faith-then": "share",
  readiness: "share",
  "readiness-then": "share",
  threat: "share",
  "threat-before": "share",
  guessed: "share",
  short: "share",
  capital: "share",
  exposure: "share",
  least: "share",
  institution: "share",
  "good-faith-asked": "share",
  "least-asked": "share",
  "institution-asked": "share",
} as const;

export type ArgumentKind = (typeof ARGUMENTS)[keyof typeof ARGUMENTS];

/** How each kind of argument is put into words. */
export interface Wording {
  readonly party: (id: string) => string;
  readonly fear: (id: string) => string;
  readonly measure: (id: string) => string;
  readonly parameter: (id: string) => string;
  readonly cause: (id: string) => string;
  readonly group: (id: string) => string;
  readonly right: (id: string) => string;
  readonly title: (text: string) => string;
  /** A number of a measure's text, with its unit. */
  readonly quantity: (measure: string, parameter: string, value: number) => string;
  /** How threatened, in the words of the question: thousandths of one, to the nearest of five. */
  readonly level: (value: number) => string;
  /** Thousandths of one. */
  readonly share: (value: number) => string;
  /** Signed thousandths of log-odds. */
  readonly amount: (value: number) => string;
}

/** The message's id, and its arguments; besides those of the code there is
 * `$span` (`once` where a sentence speaks of a single round, else `long`) and
 * `$guessed-level` and `$threat-level` (the answers that come nearest), and
 * `$way` (`up`, `down` or `still`: where an amount points) with `$size`, the amount without a sign. */
export function wanted(sentence: Sentence, wording: Wording): readonly [id: string, args: Args] {
  const args: Args = {};
  for (const [name, value] of Object.entries(sentence.args)) args[name] = worded(name, value, wording);
  const { round, until, amount, measure, parameter } = sentence.args;
  for (const name of ["value", "was"] as const) {
    const value = sentence.args[name];
    if (typeof value === "number" && measure !== undefined && parameter !== undefined) {
      args[name] = wording.quantity(String(measure), String(parameter), value);
    }
  }
  for (const name of ["guessed", "threat"] as const) {
    const value = sentence.args[name];
    if (typeof value === "number") args[`${name}-level`] = wording.level(value);
  }
  args["span"] = round === until ? "once" : "long";
  if (typeof amount === "number") {
    // What is shown as 0.00 is not told as a move.
    args["way"] = amount >= 5 ? "up" : amount <= -5 ? "down" : "still";
    args["size"] = wording.share(Math.abs(amount));
  }
  // What was paid is told as a price, whichever way the books count it.
  const { capital } = sentence.args;
  if (typeof capital === "number") args["capital"] = wording.share(Math.abs(capital));
  return [`sentence-${sentence.code}`, args];
}

function worded(name: string, value: string | number, wording: Wording): string | number {
  const kind: ArgumentKind | undefined = (ARGUMENTS as Readonly<Record<string, ArgumentKind>>)[name];
  switch (kind) {
    case "party":
    case "fear":
    case "measure":
    case "parameter":
    case "cause":
    case "group":
    case "right":
    case "title":
      return wording[kind](String(value));
    case "share":
    case "amount":
      return wording[kind](Number(value));
    case "round":
    case "count":
    case undefined:
      return value;
  }
}
