/** Names within a plot, beside their own lines: where no line, no point and no other name stands. */

import type { Frame, Point } from "./frame";
import { LINE, type EndLabel } from "./labels";
import { widest, wrap, type Measure } from "./text";

export interface Shape {
  readonly width: number;
  readonly height: number;
}

export interface Named {
  readonly points: readonly Point[];
  /** Whether lines join the points. */
  readonly joined: boolean;
  /** What its name takes, in one row or in several; what comes first is liked best. */
  readonly shapes: readonly Shape[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Segment = readonly [from: Point, to: Point];

/** From the middle of a point to the edge of its name. */
const AWAY = 10;
/** What a name keeps from everything, and what it would like to keep from other lines. */
const LEAST = 1;
const WISHED = [24, 18, 14] as const;

/**
 * A box for the name of each series inside `room`, in the order given, or null where there is none
 * from which one would see whose name it is. `others` are lines that bear no name.
 */
export function beside(series: readonly Named[], room: Box, others: readonly Segment[] = []): (Box | null)[] {
  const found: (Box | null)[] = [];
  for (const [index, own] of series.entries()) {
    const strange = series.flatMap((one, at) => (at === index ? [] : drawn(one)));
    const names = found.flatMap((box) => (box === null ? [] : edges(box)));
    found.push(best(own, room, [...drawn(own), ...others], [...strange, ...names]));
  }
  return found;
}

/** The box that stands freest of what is not its own; of equals, the one at the latest point. */
function best(own: Named, room: Box, near: readonly Segment[], strange: readonly Segment[]): Box | null {
  const free = candidates(own).filter(
    (box) =>
      box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom && clear(box, LEAST, near),
  );
  for (const pad of WISHED) {
    const box = free.find((one) => clear(one, pad, strange));
    if (box !== undefined) return box;
  }
  return null;
}

/** In every shape, from the last point to the first: over and under it, then at its sides. */
function candidates({ points, shapes }: Named): Box[] {
  return shapes.flatMap(({ width, height }) =>
    [...points].reverse().flatMap(({ x, y }) => {
      const about = [y - AWAY - height, y + AWAY].flatMap((top) =>
        [x - width / 2, x - width + AWAY, x - AWAY, x - width - AWAY, x + AWAY].map((left) => ({ left, top })),
      );
      const beside = [x + AWAY, x - width - AWAY].map((left) => ({ left, top: y - height / 2 }));
      return [...about, ...beside].map(({ left, top }) => ({ left, top, right: left + width, bottom: top + height }));
    }),
  );
}

/** The lines of a series; a point by itself is a line without length. */
function drawn({ points, joined }: Named): Segment[] {
  const spots = points.map((point): Segment => [point, point]);
  return joined ? [...spots, ...points.slice(1).map((to, index): Segment => [points[index] ?? to, to])] : spots;
}

const edges = ({ left, top, right, bottom }: Box): Segment[] => [
  [{ x: left, y: top }, { x: right, y: bottom }],
  [{ x: left, y: bottom }, { x: right, y: top }],
];

const clear = (box: Box, pad: number, lines: readonly Segment[]): boolean =>
  lines.every((line) => !crosses(line, { left: box.left - pad, top: box.top - pad, right: box.right + pad, bottom: box.bottom + pad }));

/** Whether a line touches a box: what is left of it once it was cut at each side (Liang and Barsky). */
export function crosses([from, to]: Segment, { left, top, right, bottom }: Box): boolean {
  const across = to.x - from.x;
  const down = to.y - from.y;
  let enters = 0;
  let leaves = 1;
  for (const [slope, room] of [
    [-across, from.x - left],
    [across, right - from.x],
    [-down, from.y - top],
    [down, bottom - from.y],
  ] as const) {
    if (slope === 0 && room < 0) return false;
    if (slope < 0) enters = Math.max(enters, room / slope);
    if (slope > 0) leaves = Math.min(leaves, room / slope);
  }
  return enters <= leaves;
}

/** Of a plot's width: the most that a name may take, and what it takes in more rows. */
const PARTS = [0.5, 0.34] as const;

export interface Course {
  readonly name: string;
  readonly points: readonly Point[];
  readonly joined: boolean;
}

/** The labels of courses inside a narrow plot; null where nothing is to be named, or no place is. */
export function namedInside(courses: readonly Course[], plot: Frame, measure: Measure, others: readonly Segment[] = []): (EndLabel | null)[] {
  const most = plot.width - plot.margin.start;
  const rows = courses.map(({ name }) => PARTS.map((part) => wrap(name, most * part, measure, "bold")));
  const sizeOf = (lines: readonly string[]): Shape => ({ width: widest(lines, measure, "bold"), height: lines.length * LINE });
  const series = courses.map(({ points, joined }, index) => ({ points, joined, shapes: (rows[index] ?? []).map(sizeOf) }));
  const room = { left: plot.margin.start, top: 0, right: plot.width, bottom: plot.y(0) };
  return beside(series, room, others).map((box, index) => {
    const lines = box === null ? undefined : rows[index]?.find((one) => sizeOf(one).height === box.bottom - box.top);
    return box === null || lines === undefined ? null : { x: box.left, y: (box.top + box.bottom) / 2, lines };
  });
}
