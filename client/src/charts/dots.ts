/** Numbered places on a rail: each at its own, or where many crowd, the outermost two over quiet ones. */

import { spread } from "./labels";

export interface Dot {
  readonly number: number;
  readonly value: number;
}

export interface RailDot {
  readonly number: number;
  readonly x: number;
  /** Whether it bears its number. */
  readonly named: boolean;
}

/** How wide a dot with a number is. */
export const NUMBERED = 20;
/** A numbered dot stands at most so far from its place. */
const MOVED = NUMBERED / 2 + 2;

export function railDots(dots: readonly Dot[], width: number): RailDot[] {
  const place = (value: number): number => NUMBERED / 2 + ((width - NUMBERED) * value) / 1000;
  const apart = (some: readonly Dot[]): number[] => spread(some.map(({ value }) => ({ at: place(value), size: NUMBERED })), 0, width);
  const all = apart(dots);
  if (dots.length * NUMBERED <= width && dots.every(({ value }, index) => Math.abs((all[index] ?? 0) - place(value)) <= MOVED)) {
    return dots.map(({ number }, index) => ({ number, x: all[index] ?? 0, named: true }));
  }
  const sorted = [...dots].sort((one, other) => one.value - other.value);
  const ends = [...new Set([sorted[0], sorted.at(-1)])].filter((dot) => dot !== undefined);
  const middles = apart(ends);
  return [
    ...dots.filter((dot) => !ends.includes(dot)).map(({ number, value }) => ({ number, x: place(value), named: false })),
    ...ends.map(({ number }, index) => ({ number, x: middles[index] ?? 0, named: true })),
  ];
}
