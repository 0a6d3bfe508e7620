/** The same curve in several exercises: a line each, named at its end. */

import { frame, labelStep, NARROW, path, type Frame, type Point } from "./frame";
import { spread } from "./labels";
import type { Measure } from "./text";

export interface ManyInput {
  readonly width: number;
  readonly rounds: number;
  readonly lines: readonly { readonly values: readonly number[]; readonly label: string }[];
  readonly roundLabels: readonly string[];
  readonly measure: Measure;
}

export interface ManyDrawing {
  readonly frame: Frame;
  readonly height: number;
  readonly base: number;
  readonly lines: readonly {
    readonly d: string;
    readonly points: readonly Point[];
    readonly label: { readonly x: number; readonly y: number; readonly text: string };
  }[];
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
}

const LINE = 17;

export function manyChart({ width, rounds, lines, roundLabels, measure }: ManyInput): ManyDrawing {
  const narrow = width < NARROW;
  const room = Math.max(40, ...lines.map(({ label }) => measure(label))) + 12;
  const base = Math.max(narrow ? 190 : 230, lines.length * LINE + 20);
  const plot = frame({ width, height: base, margin: { top: 14, bottom: 0, start: 38, end: room + 8 }, rounds });
  const points = lines.map(({ values }) => values.map((value, round) => ({ x: plot.x(round), y: plot.y(value) })));
  const middles = spread(
    points.map((each) => ({ at: each.at(-1)?.y ?? 0, size: LINE })),
    0,
    base + 20,
  );
  const step = labelStep(plot.x(1) - plot.x(0), Math.max(0, ...roundLabels.map(measure)));
  return {
    frame: plot,
    base,
    height: base + 26,
    lines: lines.map(({ label }, index) => ({
      d: path(points[index] ?? []),
      points: points[index] ?? [],
      // A line that ends early is named where it ends.
      label:
        (points[index]?.length ?? 0) <= rounds
          ? { x: (points[index]?.at(-1)?.x ?? 0) + 8, y: points[index]?.at(-1)?.y ?? 0, text: label }
          : { x: width - room, y: middles[index] ?? 0, text: label },
    })),
    ticks: roundLabels.flatMap((text, round) => (round <= rounds && round % step === 0 ? [{ x: plot.x(round), text }] : [])),
  };
}
