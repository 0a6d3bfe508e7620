// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { isSlow, lettersAreWanted } from "./letters";

const took = (milliseconds: number, name = "http://here/assets/base.js") => [{ name, startTime: 100, responseEnd: 100 + milliseconds }];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("a line is slow on which the first script took a second", () => {
  expect(isSlow(took(999))).toBe(false);
  expect(isSlow(took(1000))).toBe(true);
  expect(isSlow(took(5000, "http://here/icon.svg"))).toBe(false);
  expect(isSlow([])).toBe(false);
});

it("on a slow line letters wait for the welcome, and not for ever", async () => {
  const wanted: string[] = [];
  let arrive = (): void => undefined;
  const welcome = new Promise<void>((resolve) => void (arrive = resolve));
  void lettersAreWanted(took(10), welcome).then(() => wanted.push("good line"));
  void lettersAreWanted(took(3000), welcome).then(() => wanted.push("welcomed"));
  void lettersAreWanted(took(3000), new Promise(() => undefined)).then(() => wanted.push("nobody came"));
  await vi.advanceTimersByTimeAsync(1000);
  expect(wanted).toEqual(["good line"]);
  arrive();
  await vi.advanceTimersByTimeAsync(0);
  expect(wanted).toEqual(["good line", "welcomed"]);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(wanted).toEqual(["good line", "welcomed", "nobody came"]);
});
