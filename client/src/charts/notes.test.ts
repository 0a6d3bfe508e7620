import { describe, expect, it } from "vitest";
import { place, tallest, type Note, type Placed } from "./notes";

/** A small generator of the same numbers on every machine. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

function someNotes(seed: number): Note<number>[] {
  const next = numbers(seed);
  const draw = (): number => next.next().value;
  return Array.from({ length: 3 + Math.floor(draw() * 10) }, (_, round) => ({
    x: 60 + round * 55,
    width: 40 + draw() * 150,
    height: 16 * (1 + Math.floor(draw() * 4)),
    weight: Math.floor(draw() * 10),
    about: round,
  }));
}

const right = (one: Placed<number>): number => one.left + one.note.width;
const top = (one: Placed<number>): number => one.foot + one.note.height;

describe("annotations", () => {
  it("never stand over one another, nor in another's leader, nor outside the plot", () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const placed = place(someNotes(seed), 50, 720, 150);
      for (const one of placed) {
        expect(one.left).toBeGreaterThanOrEqual(50);
        expect(right(one)).toBeLessThanOrEqual(720);
        expect(top(one)).toBeLessThanOrEqual(150);
        for (const other of placed) {
          if (other === one) continue;
          const apart =
            one.left >= right(other) ||
            other.left >= right(one) ||
            one.foot >= top(other) ||
            other.foot >= top(one);
          expect(apart, `boxes of seed ${seed}`).toBe(true);
          const pierced = one.foot > other.foot && other.left < one.note.x && one.note.x < right(other);
          expect(pierced, `leaders of seed ${seed}`).toBe(false);
        }
      }
    }
  });

  it("are left out by weight, the weightiest never", () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const notes = someNotes(seed);
      const placed = place(notes, 50, 720, 150);
      expect(placed.length).toBeGreaterThan(0);
      const most = Math.max(...notes.map((note) => note.weight));
      expect(Math.max(...placed.map((one) => one.note.weight))).toBe(most);
    }
  });

  it("stand on the ground where nothing is in the way", () => {
    const note = { x: 100, width: 50, height: 16, weight: 1, about: 0 };
    const [one] = place([note], 0, 500, 100);
    expect(one).toEqual({ note, side: "start", left: 100, foot: 0 });
    expect(tallest([])).toBe(0);
  });

  it("end at their leader where they would leave the plot", () => {
    const note = { x: 480, width: 50, height: 16, weight: 1, about: 0 };
    expect(place([note], 0, 500, 100)[0]).toMatchObject({ side: "end", left: 430 });
  });
});
