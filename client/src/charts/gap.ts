/** How far guesses lay off, round by round: a stroke up where the other was taken for more afraid
 * than it was, down where for less. */

import { labelStep, tidy } from "./frame";
import type { Measure } from "./text";

export interface Guessed {
  readonly round: number;
  /** Guess less truth, thousandths. */
  readonly error: number;
  readonly hit: boolean;
  readonly services: number | null;
}

export interface GapInput {
  readonly width: number;
  readonly rounds: number;
  readonly guesses: readonly Guessed[];
  readonly roundLabels: readonly string[];
  readonly measure: Measure;
}

export interface GapDrawing {
  readonly height: number;
  /** Where a guess that is right ends. */
  readonly zero: number;
  readonly left: number;
  readonly right: number;
  readonly strokes: readonly { readonly x: number; readonly y: number; readonly hit: boolean; readonly services: number | null }[];
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
}

const HALF = 46;
/** Half the scale, two steps of a guess: more than that off is drawn as that. */
const MOST = 500;
const TOP = 12;
const START = 92;

export function gapChart({ width, rounds, guesses, roundLabels, measure }: GapInput): GapDrawing {
  const left = Math.min(START, width * 0.3);
  const right = Math.max(left + 1, width - 14);
  const x = (round: number): number => left + ((right - left) * (round - 0.5)) / Math.max(1, rounds);
  const zero = TOP + HALF;
  const y = (error: number): number => tidy(zero - (HALF * Math.max(-MOST, Math.min(MOST, error))) / MOST);
  const step = labelStep(x(2) - x(1), Math.max(0, ...roundLabels.map(measure)));
  return {
    height: zero + HALF + 24,
    zero,
    left,
    right,
    strokes: guesses.map(({ round, error, hit, services }) => ({
      x: tidy(x(round)),
      y: y(error),
      hit,
      services: services === null ? null : y(services),
    })),
    ticks: Array.from({ length: rounds }, (_, index) => index + 1).flatMap((round) =>
      (round - 1) % step === 0 ? [{ x: tidy(x(round)), text: roundLabels[round] ?? String(round) }] : [],
    ),
  };
}
