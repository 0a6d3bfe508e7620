/** What the factors of a ledger's item are: most are thousandths of one, some are not. */

import type { Item } from "../../generated/protocol";

export type FactorKind = "share" | "count" | "flag" | "amount";

export const FACTORS: Readonly<Record<string, FactorKind>> = {
  w: "share",
  match: "share",
  seen: "share",
  effort: "share",
  age: "count",
  alpha: "share",
  bias: "share",
  readiness: "share",
  process: "share",
  bonus: "share",
  faith: "share",
  surprise: "share",
  depth: "share",
  checked: "share",
  monitored: "flag",
  negotiated: "flag",
  size: "share",
  articles: "count",
  declared: "flag",
  answered: "flag",
  reviewed: "flag",
  institution: "share",
  major: "flag",
  notified: "flag",
  own: "flag",
  nth: "count",
  unanswered: "count",
  away: "amount",
  baseline: "amount",
  taken: "share",
  bound: "amount",
};

export interface Factor {
  readonly name: string;
  readonly kind: FactorKind;
  readonly value: number;
}

/** Of what a measure says, dealing with one another carries the part that these make. */
const OF_PROCESS: readonly string[] = ["readiness", "process", "negotiated"];

/** The factors in the order of the books; a name that is not known counts as a share. */
export function factorsOf(item: Item): readonly Factor[] {
  const names = Object.entries(item.factors).filter(
    ([name]) => item.cause !== "process" || OF_PROCESS.includes(name),
  );
  return names.map(([name, value]) => ({
    name,
    value,
    kind: FACTORS[name] ?? "share",
  }));
}
