/** The same curve in several exercises: a line each, named at its end. */

import { frame, NARROW, path, ticks, type Frame, type Point, type Tick } from "./frame";
import { LINE, spread, type EndLabel } from "./labels";
import { shorten, type Measure } from "./text";

export interface ManyInput {
  readonly width: number;
  readonly rounds: number;
  readonly lines: readonly { readonly values: readonly number[]; readonly label: string }[];
  readonly roundLabels: readonly string[];
  readonly measure: Measure;
}

export interface ManyDrawing {
  readonly narrow: boolean;
  readonly frame: Frame;
  readonly height: number;
  readonly base: number;
  readonly lines: readonly {
    readonly d: string;
    readonly points: readonly Point[];
    readonly label: EndLabel;
  }[];
  readonly ticks: readonly Tick[];
}

/** The most that names may take of a sheet. */
const ROOM = 0.3;
/** What a name takes of the height. */
const SIZE = LINE + 1;

export function manyChart({ width, rounds, lines, roundLabels, measure }: ManyInput): ManyDrawing {
  const narrow = width < NARROW;
  const names = lines.map(({ label }) => shorten(label, width * ROOM, measure));
  const room = Math.max(32, ...names.map(measure)) + 4;
  const base = Math.max(narrow ? 190 : 230, lines.length * SIZE + 20);
  const plot = frame({ width, height: base, margin: { top: 14, bottom: 0, start: 40, end: room + 10 }, rounds });
  const points = lines.map(({ values }) => values.map((value, round) => ({ x: plot.x(round), y: plot.y(value) })));
  const middles = spread(
    points.map((each) => ({ at: each.at(-1)?.y ?? 0, size: SIZE })),
    0,
    base + 20,
  );
  return {
    narrow,
    frame: plot,
    base,
    height: base + 26,
    lines: lines.map((_, index) => ({
      d: path(points[index] ?? []),
      points: points[index] ?? [],
      // A line that ends early is named where it ends.
      label:
        (points[index]?.length ?? 0) <= rounds
          ? { x: (points[index]?.at(-1)?.x ?? 0) + 8, y: points[index]?.at(-1)?.y ?? 0, lines: [names[index] ?? ""] }
          : { x: width - room, y: middles[index] ?? 0, lines: [names[index] ?? ""] },
    })),
    ticks: ticks(plot, roundLabels.slice(0, rounds + 1), measure),
  };
}
