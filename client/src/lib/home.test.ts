// @vitest-environment node
import { expect, it } from "vitest";
import { home } from "../../tests/fixture";
import { causeWords, dreads, largest, step, worst } from "./home";

it("names for each party the strongest fear first", () => {
  expect(dreads(home, ["ost", "sud", "ver"]).map(({ of, overall, fears }) => [of, overall, fears.map(({ fear }) => fear)])).toEqual([
    ["ost", 0, ["coercion"]],
    ["sud", 2, ["surprise", "opacity"]],
  ]);
});

it("turns the sign of an image round: where good faith rose, fear fell", () => {
  expect(causeWords(home.causes[0]!)).toEqual({ id: "cause-notification", way: "up" });
  expect(causeWords(home.causes[1]!)).toEqual({ id: "cause-process", way: "down" });
});

it("cuts a share into five steps", () => {
  expect([-1, 0, 199, 200, 599, 999, 1000, 1001].map(step)).toEqual([0, 0, 0, 1, 2, 4, 4, 4]);
});

it("finds the largest fear, the first of equals, and none where nothing is known", () => {
  expect(largest({ growth: 100, surprise: 650 })).toBe("surprise");
  expect(largest({ coercion: 300, opacity: 300 })).toBe("opacity");
  expect(largest({})).toBeNull();
});

it("knows what is feared most, and that nothing may be", () => {
  expect(worst(home)).toMatchObject({ of: "sud", fear: "surprise" });
  expect(worst({ ...home, fears: home.fears.map((reading) => ({ ...reading, band: 0 })) })).toBeNull();
});
