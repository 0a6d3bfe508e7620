/**
 * Annotations above a plot, each joined by a vertical leader to its moment below.
 *
 * A note begins at its leader, or ends there when it would leave the plot. Whatever is placed is
 * free of every other box and every other leader; what finds no room is left to lanes and table.
 */

export interface Note<T> {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** Notes of less weight are left out first. */
  readonly weight: number;
  readonly about: T;
}

export interface Placed<T> {
  readonly note: Note<T>;
  readonly side: "start" | "end";
  /** Where the note's box begins. */
  readonly left: number;
  /** From the foot of the band upwards. */
  readonly foot: number;
}

const GAP = 10;
const LEADING = 4;

/** Places as many notes as fit between `left` and `right` within `height`. */
export function place<T>(
  notes: readonly Note<T>[],
  left: number,
  right: number,
  height: number,
): Placed<T>[] {
  let chosen: Note<T>[] = [];
  let placed: Placed<T>[] = [];
  for (const note of [...notes].sort((a, b) => b.weight - a.weight || a.x - b.x)) {
    if (chosen.some((other) => other.x === note.x)) continue;
    const attempt = stack([...chosen, note], left, right, height);
    if (attempt === null) continue;
    chosen = [...chosen, note];
    placed = attempt;
  }
  return placed;
}

/** How high the band must be for what was placed. */
export const tallest = <T>(placed: readonly Placed<T>[]): number =>
  Math.max(0, ...placed.map((one) => one.foot + one.note.height));

/**
 * All of the notes, or null. Those that begin at their leader go from the last to the first, so
 * that their leaders meet nothing; then those that end at it, from the first to the last.
 */
function stack<T>(
  notes: readonly Note<T>[],
  left: number,
  right: number,
  height: number,
): Placed<T>[] | null {
  const placed: Placed<T>[] = [];
  const fits = (note: Note<T>): boolean => note.x + note.width <= right;
  const starts = notes.filter(fits).sort((a, b) => b.x - a.x);
  const ends = notes.filter((note) => !fits(note)).sort((a, b) => a.x - b.x);
  for (const note of [...starts, ...ends]) {
    const side = fits(note) ? "start" : "end";
    const begins = side === "start" ? note.x : note.x - note.width;
    const feet = [0, ...placed.map((one) => one.foot + one.note.height + LEADING)];
    const foot = feet
      .sort((a, b) => a - b)
      .find((at) => free({ note, side, left: begins, foot: at }, placed));
    if (begins < left || foot === undefined || foot + note.height > height) return null;
    placed.push({ note, side, left: begins, foot });
  }
  return placed;
}

function free<T>(one: Placed<T>, placed: readonly Placed<T>[]): boolean {
  return placed.every(
    (other) => !overlap(one, other) && !pierces(one, other) && !pierces(other, one),
  );
}

function overlap<T>(a: Placed<T>, b: Placed<T>): boolean {
  return (
    a.left < b.left + b.note.width + GAP &&
    b.left < a.left + a.note.width + GAP &&
    a.foot < b.foot + b.note.height &&
    b.foot < a.foot + a.note.height
  );
}

/** Whether the leader of `a`, from the plot up to its own box, runs through the box of `b`. */
function pierces<T>(a: Placed<T>, b: Placed<T>): boolean {
  const within = b.left - LEADING < a.note.x && a.note.x < b.left + b.note.width + LEADING;
  return within && a.foot > b.foot;
}
