// @vitest-environment node
import { expect, it } from "vitest";
import { aimStands, aimWords, instructed } from "./aims";
import type { PositionAim } from "../generated/protocol";

const position: PositionAim = {
  type: "position",
  measure: "exercise-pause",
  parameter: null,
  party: null,
  at_least: null,
  at_most: null,
  not_before: null,
};

it("says each kind of aim by a sentence of its own", () => {
  expect(aimWords({ type: "security", fear: "growth", of: "sud", bands: 2 })).toEqual({ id: "aim-security", args: { fear: "growth", party: "sud", bands: 2 } });
  expect(aimWords({ type: "standing", capital: 500, sponsored: null })).toEqual({ id: "aim-capital", args: { capital: 50 } });
  expect(aimWords({ type: "standing", capital: null, sponsored: 2 })).toEqual({ id: "aim-sponsored", args: { count: 2 } });
  expect(aimWords({ type: "standing", capital: 450, sponsored: 1 }).id).toBe("aim-standing");
  expect(aimWords({ type: "advantage", over: "sud", kind: "constraint", margin: 1 }).args).toEqual({ party: "sud", kind: "constraint", margin: 1 });
});

it("calls nothing open any more when all is over", () => {
  expect(aimStands({ met: false }, "paused")).toBe("objective-open");
  expect(aimStands({ met: false }, "ended")).toBe("objective-missed");
  expect(aimStands({ met: true }, "ended")).toBe("objective-met");
});

it("says while it runs what can no longer be met, and at the end how it came out", () => {
  expect(aimStands({ met: false }, "running", true)).toBe("objective-lost");
  expect(aimStands({ met: false }, "ended", true)).toBe("objective-missed");
  expect(aimStands({ met: true }, "running", true)).toBe("objective-met");
});

it("says a position by what it limits: a number, a moment, or everything", () => {
  const id = (changes: Partial<PositionAim>): string => aimWords({ ...position, ...changes }).id;
  expect(id({})).toBe("aim-never");
  expect(id({ not_before: 4 })).toBe("aim-not-before");
  expect(id({ parameter: "days", at_most: 30 })).toBe("aim-at-most");
  expect(id({ parameter: "days", at_least: 30 })).toBe("aim-at-least");
  expect(id({ parameter: "days", at_least: 10, at_most: 30 })).toBe("aim-between");
  expect(aimWords({ ...position, party: "sud" }).args).toMatchObject({ with: "party", party: "sud" });
});

it("is at hand for the measures that it speaks of, and for no others", () => {
  const pause = { text: {}, met: false, aim: position };
  const fear = { text: {}, met: false, aim: { type: "security", fear: "growth", of: "sud", bands: 1 } } as const;
  expect(instructed([fear, pause], ["exercise-pause", "leader-visit"])).toEqual([pause]);
  expect(instructed([fear, pause], ["leader-visit"])).toEqual([]);
  expect(instructed([{ text: {}, met: false, aim: null }], ["exercise-pause"])).toEqual([]);
});
