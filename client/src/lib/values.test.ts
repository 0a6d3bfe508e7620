// @vitest-environment node
import { describe, expect, it } from "vitest";
import { board } from "../../tests/fixture";
import { direction, drawn, inRange, niceStep, parseNumber, position, within } from "./values";
import type { Parameter } from "../generated/protocol";

const [troops, days] = board.measures[0]?.parameters as readonly [Parameter, Parameter];

describe("a slider", () => {
  it("moves in steps that people speak in", () => {
    expect([niceStep(1, 6), niceStep(7, 42), niceStep(1000, 15000), niceStep(6000, 25000), niceStep(0, 100)]).toEqual([1, 1, 500, 500, 5]);
  });

  it("is drawn to a mark close by, and to no other", () => {
    expect(drawn(troops, 13_200)).toBe(13_000);
    expect(drawn(troops, 12_000)).toBe(12_000);
  });

  it("puts the ends of the range at its ends", () => {
    expect([position(troops, 6000), position(troops, 25_000), position({ ...troops, max: 6000 }, 6000)]).toEqual([0, 100, 0]);
  });
});

describe("a typed number", () => {
  it("may have separators of thousands", () => {
    expect(["13,000", "13.000", "13 000", "13’000", "13\u202f000", "13000"].map(parseNumber)).toEqual(Array(6).fill(13_000));
    for (const odd of ["", "12e3", "-5", "½", "1/2"]) expect(parseNumber(odd)).toBeNaN();
  });

  it("is taken only within the range, as a whole number", () => {
    expect([6000, 25_000].every((value) => inRange(troops, value))).toBe(true);
    expect([5999, 25_001, 7000.5, NaN].some((value) => inRange(troops, value))).toBe(false);
    expect([within(troops, 1, 0), within(troops, 1e9, 0), within(troops, NaN, 7)]).toEqual([6000, 25_000, 7]);
  });
});

it("knows which direction binds more", () => {
  expect([direction(troops, 13_000, 9000), direction(troops, 9000, 13_000), direction(days, 21, 42), direction(days, 21, 21)]).toEqual([
    "deeper",
    "lighter",
    "deeper",
    "same",
  ]);
});
