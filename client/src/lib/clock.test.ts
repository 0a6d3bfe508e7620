// @vitest-environment node
import { expect, it } from "vitest";
import { clockFace, heardTime, minutesSeconds, UNKNOWN_CLOCK, until } from "./clock";

it("takes the middle of the first answer's way for the moment it speaks of", () => {
  expect(heardTime(UNKNOWN_CLOCK, 50_000, 1_000, 1_200)).toEqual({ offset: 48_900, trip: 200 });
});

it("prefers the quicker answer, and forgets slowly how quick one was", () => {
  const first = heardTime(UNKNOWN_CLOCK, 50_000, 1_000, 1_100);
  const slower = heardTime(first, 60_020, 11_000, 11_300);
  expect(slower.offset).toBe(first.offset);
  expect(slower.trip).toBeCloseTo(110);
  expect(heardTime(slower, 70_000, 21_000, 21_050).trip).toBe(50);
});

it("believes a slow answer too when the device has slept meanwhile", () => {
  const awake = heardTime(UNKNOWN_CLOCK, 50_000, 1_000, 1_100);
  expect(heardTime(awake, 90_000, 2_000, 2_400)).toEqual({ offset: 87_800, trip: 400 });
});

it("shows nought only when time is over", () => {
  expect(until(500, 700)).toBe(0);
  expect(minutesSeconds(1)).toEqual([0, 1]);
  expect([0, 1, 60_000, 61_001, 3_600_000].map(clockFace)).toEqual(["0:00", "0:01", "1:00", "1:02", "1:00:00"]);
});
