/** One direction of a pair twice over: as it was played and as it would have been, each with the
 * fan of its futures behind it. */

import { namedInside } from "./beside";
import { frame, NARROW, path, ticks, tidy, type Frame, type Point, type Tick } from "./frame";
import { LINE, spread, type EndLabel } from "./labels";
import { wrap, type Measure } from "./text";

/** Round by round: of ten futures one lies below `low`, one above `high`. */
export interface FanOf {
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
}

export interface Course {
  readonly values: readonly number[];
  readonly fan: FanOf | null;
  readonly label: string;
}

export interface FanInput {
  readonly width: number;
  readonly rounds: number;
  readonly played: Course;
  readonly changed: Course;
  readonly roundLabels: readonly string[];
  readonly measure: Measure;
}

export interface DrawnCourse {
  readonly d: string;
  readonly points: readonly Point[];
  /** The outline of the fan, and the line of its middle; empty where there are no futures. */
  readonly area: string;
  readonly middle: string;
  /** Its name: at its end, or beside it where it ends early or the sheet is narrow; null where there is no place. */
  readonly label: EndLabel | null;
}

export interface FanDrawing {
  readonly narrow: boolean;
  readonly frame: Frame;
  readonly height: number;
  readonly base: number;
  readonly played: DrawnCourse;
  readonly changed: DrawnCourse;
  readonly ticks: readonly Tick[];
}

export function fanChart(input: FanInput): FanDrawing {
  const narrow = input.width < NARROW;
  const room = narrow ? 0 : 130;
  const base = narrow ? 200 : 230;
  const margin = { top: 14, bottom: 0, start: 40, end: room + 12 };
  const longest = Math.max(input.rounds, ends(input.played), ends(input.changed));
  const plot = frame({ width: input.width, height: base, margin, rounds: longest });
  const texts = [input.played, input.changed].map(({ label }) => wrap(label, room, input.measure, "bold"));
  const middles = spread(
    [input.played, input.changed].map(({ values }, index) => ({
      at: plot.y(values.at(-1) ?? 0),
      size: (texts[index]?.length ?? 1) * LINE + 4,
    })),
    margin.top,
    base + 20,
  );
  const courses = [input.played, input.changed].map(({ label, values }) => ({ name: label, points: along(values, plot), joined: true }));
  // A name at the margin would lie far from a line that ends early and goes on in no futures.
  const early = [input.played, input.changed].map(({ values, fan }) => fan === null && values.length <= longest);
  const beside = narrow || early.includes(true) ? namedInside(courses, plot, input.measure) : [];
  const draw = (course: Course, index: 0 | 1): DrawnCourse => {
    const points = courses[index]?.points ?? [];
    return {
      d: path(points),
      points,
      area: course.fan === null ? "" : outline(course.fan, plot),
      middle: course.fan === null ? "" : path(along(course.fan.middle, plot)),
      label: narrow || early[index] === true ? (beside[index] ?? null) : { x: input.width - room, y: middles[index] ?? 0, lines: texts[index] ?? [] },
    };
  };
  const labels = Array.from({ length: longest + 1 }, (_, round) => input.roundLabels[round] ?? String(round));
  return {
    narrow,
    frame: plot,
    base,
    height: base + 26,
    played: draw(input.played, 0),
    changed: draw(input.changed, 1),
    ticks: ticks(plot, labels, input.measure),
  };
}

/** The last round of a course or of its futures, which may go on where the exercise stopped. */
const ends = ({ values, fan }: Course): number => Math.max(values.length, fan?.low.length ?? 0) - 1;

const along = (values: readonly number[], plot: Frame): Point[] =>
  values.map((value, round) => ({ x: plot.x(round), y: plot.y(value) }));

/** There along the upper edge, and back along the lower one. */
function outline(fan: FanOf, plot: Frame): string {
  const back = along(fan.low, plot).reverse();
  return `${path(along(fan.high, plot))}${back.map(({ x, y }) => `L${tidy(x)},${tidy(y)}`).join("")}Z`;
}
