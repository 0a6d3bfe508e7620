/** How far guesses lay off, round by round: a stroke up where the other was taken for more afraid
 * than it was, down where for less. */

import { labelStep, NARROW, tidy } from "./frame";
import { widest, wrap, type Measure } from "./text";

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
  /** What stands at the upper edge, at the middle and at the lower edge. */
  readonly names: readonly [more: string, right: string, less: string];
  readonly measure: Measure;
}

export interface GapDrawing {
  readonly narrow: boolean;
  readonly height: number;
  /** Where a guess that is right ends. */
  readonly zero: number;
  /** How far from there the ends of the scale lie. */
  readonly half: number;
  readonly left: number;
  readonly right: number;
  /** The words of the scale: their middles, and the rows that each takes. */
  readonly scale: readonly { readonly y: number; readonly lines: readonly string[] }[];
  readonly strokes: readonly { readonly x: number; readonly y: number; readonly hit: boolean; readonly services: number | null }[];
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
}

const HALF = 46;
/** Half the scale, two steps of a guess: more than that off is drawn as that. */
const MOST = 500;
const TOP = 12;
/** The most that the words of the scale take of the width. */
const SCALE = 0.32;

export function gapChart({ width, rounds, guesses, roundLabels, names, measure }: GapInput): GapDrawing {
  const words = names.map((name) => wrap(name, width * SCALE, measure, "bold"));
  const left = widest(words.flat(), measure, "bold") + 12;
  const right = Math.max(left + 1, width - 14);
  const x = (round: number): number => left + ((right - left) * (round - 0.5)) / Math.max(1, rounds);
  const zero = TOP + HALF;
  const y = (error: number): number => tidy(zero - (HALF * Math.max(-MOST, Math.min(MOST, error))) / MOST);
  const step = labelStep(x(2) - x(1), widest(roundLabels.slice(1), measure));
  return {
    narrow: width < NARROW,
    height: zero + HALF + 24,
    zero,
    half: HALF,
    left,
    right,
    scale: words.map((lines, index) => ({ y: zero + (index - 1) * (HALF - 4), lines })),
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
