/** The frame of a chart over rounds: where the plot stands and which round lies where. */

import { widest } from "./text";

export interface Margin {
  readonly top: number;
  readonly end: number;
  readonly bottom: number;
  readonly start: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly margin: Margin;
  /** The horizontal middle of a round; fractions lie between rounds. */
  x(round: number): number;
  /** The height of a value in thousandths. */
  y(value: number): number;
  /** The round whose middle is nearest. */
  round(x: number): number;
}

export interface FrameOptions {
  readonly width: number;
  readonly height: number;
  readonly margin: Margin;
  /** Rounds resolved; round 0 is the start, so that there are one more points than rounds. */
  readonly rounds: number;
  readonly domain?: readonly [low: number, high: number];
}

/** Below this many pixels a chart is drawn for a phone: labels leave the plot. */
export const NARROW = 560;

export function frame(options: FrameOptions): Frame {
  const { width, height, margin, rounds } = options;
  const [low, high] = options.domain ?? [0, 1000];
  const left = margin.start;
  const right = Math.max(left + 1, width - margin.end);
  const top = margin.top;
  const bottom = Math.max(top + 1, height - margin.bottom);
  const last = Math.max(1, rounds);
  return {
    width,
    height,
    margin,
    x: (round) => left + ((right - left) * round) / last,
    y: (value) => bottom - ((bottom - top) * (value - low)) / Math.max(1, high - low),
    round: (x) => Math.min(rounds, Math.max(0, Math.round(((x - left) / (right - left)) * last))),
  };
}

/** Every how many rounds the axis names one, so that names of `wide` pixels do not touch. */
export function labelStep(spacing: number, wide: number): number {
  return Math.max(1, Math.ceil((wide + 8) / Math.max(1, spacing)));
}

export interface Tick {
  readonly x: number;
  readonly round: number;
  readonly text: string;
}

/** The rounds that the axis names: as many as stand beside one another without touching. */
export function ticks(plot: Frame, labels: readonly string[], measure: (text: string) => number): Tick[] {
  const step = labelStep(plot.x(1) - plot.x(0), widest(labels, measure));
  return labels.flatMap((text, round) => (round % step === 0 ? [{ x: plot.x(round), round, text }] : []));
}

/** Two decimals are enough for a path, and keep it readable. */
export const tidy = (value: number): number => Math.round(value * 100) / 100;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Straight from point to point: nothing is known of what lies between two rounds. */
export function path(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${tidy(x)},${tidy(y)}`)
    .join("");
}
