/** Under a plot: a row for each kind of mark, with its name beside its signs. */

import type { MarkKind } from "../generated/protocol";
import { KINDS, WEIGHT } from "./glyphs";

export interface MarkAt {
  readonly round: number;
  readonly kind: MarkKind;
}

export interface Sign {
  readonly round: number;
  /** How many of this kind in this round; the sign is drawn once. */
  readonly count: number;
}

export interface Lane {
  readonly kind: MarkKind;
  readonly signs: readonly Sign[];
}

/** The kinds that happened, in their order, each with its rounds. */
export function lanes(marks: readonly MarkAt[]): Lane[] {
  return KINDS.flatMap((kind) => {
    const rounds = marks.filter((mark) => mark.kind === kind).map(({ round }) => round);
    const signs = [...new Set(rounds)].sort((a, b) => a - b).map((round) => ({ round, count: rounds.filter((one) => one === round).length }));
    return signs.length === 0 ? [] : [{ kind, signs }];
  });
}

export interface NamePlace {
  readonly x: number;
  readonly anchor: "start" | "end";
}

/** Half a sign, with its number where there are several; and what a name keeps from it. */
const HALF = 9;
const NUMBER = 9;
const APART = 7;

/**
 * Where a name of `wide` pixels stands in the row of its signs between `left` and `right`: after the
 * last, before the first, or between two. Null where it fits nowhere.
 */
export function besideSigns(signs: readonly { readonly x: number; readonly count: number }[], wide: number, left: number, right: number): NamePlace | null {
  const taken = signs.map(({ x, count }) => ({ from: x - HALF - APART, to: x + HALF + APART + (count > 1 ? NUMBER : 0) }));
  const first = taken[0];
  const last = taken.at(-1);
  if (first === undefined || last === undefined) return null;
  if (last.to + wide <= right) return { x: last.to, anchor: "start" };
  if (first.from - wide >= left) return { x: first.from, anchor: "end" };
  const gap = taken.slice(1).findIndex((next, index) => (taken[index]?.to ?? 0) + wide <= next.from);
  return gap < 0 ? null : { x: taken[gap]?.to ?? 0, anchor: "start" };
}

const ON_LINES: readonly MarkKind[] = ["leap", "answered", "breach", "entered", "incident"];

/** The sign that stands on the lines at a round: the weightiest of what binds, breaks or leaps. */
export function foremost<M extends MarkAt>(marks: readonly M[], round: number): M | undefined {
  return marks
    .filter((mark) => mark.round === round && ON_LINES.includes(mark.kind))
    .sort((a, b) => WEIGHT[b.kind] - WEIGHT[a.kind])[0];
}
