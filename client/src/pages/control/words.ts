/** Words for control: figures, advice, and names from the list where no exercise is looked at. */

import type { Advice, SeminarSheet } from "../../generated/protocol";
import { app, has, n, say, t, titled } from "../../lib/app.svelte";
import { named, type Args } from "../../lib/words";

/** Thousandths of one, as 0.42. */
export function share(value: number): string {
  return n(value / 1000, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

export function sideName(seminar: SeminarSheet | null, party: string): string {
  const side = seminar?.parties.find(({ id }) => id === party);
  return side === undefined ? party : named(app.language, side);
}

/** What a facilitator is called: whoever runs the server may not have said. */
export const holderName = ({ name }: { readonly name: string }): string => (name === "" ? t("colleague-host") : name);

/** One line of advice about an exercise. */
export function adviceText(seminar: SeminarSheet | null, { code, args }: Advice): string {
  const worded: Args = {};
  for (const [name, value] of Object.entries(args)) {
    if (name === "party" || name === "other") worded[name] = sideName(seminar, String(value));
    else if (name === "group") worded[name] = value === "" ? t("coach-somebody") : t(`group-${value}`);
    else if (name === "draft") worded[name] = titled(String(value), seminar?.parties);
    else worded[name] = value;
  }
  const id = `coach-${code}`;
  return has(id) ? t(id, worded) : code;
}

/** Round 2 (Autumn), from the list; before the first round its own words. */
export function sheetRound(seminar: SeminarSheet, round: number): string {
  if (round === 0) return t("floor-before");
  const name = seminar.round_names[round - 1];
  return name === undefined ? t("round", { round }) : t("round-named", { round, name: say(name) });
}
