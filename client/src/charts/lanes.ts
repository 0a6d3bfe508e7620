/** The strip under a plot: every mark of a pair in the row of its kind, at its round. */

import type { MarkKind } from "../generated/protocol";
import { LANES, LANE_NAMES, laneOf, WEIGHT, type Lane } from "./glyphs";

export interface MarkAt {
  readonly round: number;
  readonly kind: MarkKind;
}

export interface Sign {
  readonly kind: MarkKind;
  readonly round: number;
  /** How many of this kind in this round; the sign is drawn once. */
  readonly count: number;
  /** Offset from the round's middle. */
  readonly dx: number;
  /** Which line of the lane, from 0. */
  readonly line: number;
}

export interface Strip {
  readonly lane: Lane;
  readonly lines: number;
  readonly signs: readonly Sign[];
}

/** A sign and, where there are several, its number. */
const CELL = 21;

/** The lanes that hold something, in their order; `spacing` is the distance of two rounds. */
export function strips(marks: readonly MarkAt[], spacing: number): Strip[] {
  const perLine = Math.max(1, Math.floor(spacing / CELL));
  return LANE_NAMES.map((lane) => strip(lane, marks, perLine)).filter(
    (one) => one.signs.length > 0,
  );
}

function strip(lane: Lane, marks: readonly MarkAt[], perLine: number): Strip {
  const mine = marks.filter((mark) => laneOf(mark.kind) === lane);
  const signs = [...new Set(mine.map((mark) => mark.round))].flatMap((round) =>
    cells(lane, round, mine, perLine),
  );
  return { lane, signs, lines: Math.max(0, ...signs.map((sign) => sign.line)) + 1 };
}

function cells(lane: Lane, round: number, mine: readonly MarkAt[], perLine: number): Sign[] {
  const here = mine.filter((mark) => mark.round === round);
  const kinds = LANES[lane].filter((kind) => here.some((mark) => mark.kind === kind));
  return kinds.map((kind, index) => {
    const line = Math.floor(index / perLine);
    const inLine = Math.min(perLine, kinds.length - line * perLine);
    return {
      kind,
      round,
      line,
      count: here.filter((mark) => mark.kind === kind).length,
      dx: ((index % perLine) - (inLine - 1) / 2) * CELL,
    };
  });
}

const ON_LINES: readonly MarkKind[] = ["leap", "answered", "breach", "entered", "incident"];

/** The sign that stands on the lines at a round: the weightiest of what binds, breaks or leaps. */
export function foremost<M extends MarkAt>(marks: readonly M[], round: number): M | undefined {
  return marks
    .filter((mark) => mark.round === round && ON_LINES.includes(mark.kind))
    .sort((a, b) => WEIGHT[b.kind] - WEIGHT[a.kind])[0];
}
