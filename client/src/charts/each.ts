/** One exercise among several: both directions of a pair, and behind them how it went elsewhere. */

import { frame, path, ticks, type Frame, type Point, type Tick } from "./frame";
import { LINE, spread, type EndLabel } from "./labels";
import { shorten, widest, wrap, type Measure } from "./text";

export interface EachInput {
  readonly width: number;
  /** Of the longest exercise: all of them have one scale. */
  readonly rounds: number;
  readonly lines: readonly { readonly values: readonly number[]; readonly name: string }[];
  /** The same lines in the other exercises. */
  readonly elsewhere: readonly (readonly number[])[];
  readonly roundLabels: readonly string[];
  readonly measure: Measure;
}

export interface EachDrawing {
  readonly frame: Frame;
  readonly height: number;
  readonly base: number;
  readonly lines: readonly { readonly d: string; readonly points: readonly Point[]; readonly label: EndLabel }[];
  readonly elsewhere: readonly string[];
  readonly ticks: readonly Tick[];
}

const BASE = 150;
/** The most that names may take of a sheet. */
const ROOM = 0.34;

export function eachChart({ width, rounds, lines, elsewhere, roundLabels, measure }: EachInput): EachDrawing {
  const names = lines.map(({ name }) => inTwoRows(name, width * ROOM, measure));
  const room = Math.max(26, widest(names.flat(), measure, "bold")) + 4;
  const plot = frame({ width, height: BASE, margin: { top: 10, bottom: 0, start: 34, end: room + 10 }, rounds });
  const drawn = (values: readonly number[]): Point[] => values.map((value, round) => ({ x: plot.x(round), y: plot.y(value) }));
  const points = lines.map(({ values }) => drawn(values));
  const middles = spread(points.map((each, index) => ({ at: each.at(-1)?.y ?? 0, size: (names[index]?.length ?? 1) * LINE + 1 })), 0, BASE + 8);
  return {
    frame: plot,
    base: BASE,
    height: BASE + 26,
    // A line is named where it ends, and it ends where its exercise has come to.
    lines: points.map((each, index) => ({
      d: path(each),
      points: each,
      label: { x: (each.at(-1)?.x ?? 0) + 9, y: middles[index] ?? 0, lines: names[index] ?? [] },
    })),
    elsewhere: elsewhere.map((values) => path(drawn(values))),
    ticks: ticks(plot, roundLabels.slice(0, rounds + 1), measure),
  };
}

function inTwoRows(name: string, room: number, measure: Measure): string[] {
  const rows = wrap(name, room, measure, "bold");
  const two = rows.length > 2 ? [rows[0] ?? "", rows.slice(1).join(" ")] : rows;
  return two.map((row) => shorten(row, room, measure, "bold"));
}
