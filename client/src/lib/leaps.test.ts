// @vitest-environment node
import { expect, it } from "vitest";
import { board, parts, stage, withParts } from "../../tests/fixture";
import type { LeapMade } from "../generated/protocol";
import { waiting } from "./leaps";

const leap: LeapMade = { party: "sud", round: 1, answered_by: [], lapsed: false };
const after = (round: number, ...leaps: readonly LeapMade[]) =>
  waiting(withParts({ board: { ...board, rivals: [["nor", "sud"]] }, stage: { ...stage, round }, record: { ...parts.record!, leaps } }));

it("waits for the answer of a rival for two rounds after its own", () => {
  expect(after(2, leap).theirs).toEqual([{ party: "sud", until: 3 }]);
  expect(after(3, leap).theirs).toHaveLength(1);
  expect(after(4, leap).theirs).toEqual([]);
});

it("waits no more for who has answered, for who is no rival, or when it has lapsed", () => {
  expect(after(2, { ...leap, answered_by: ["nor"] }).theirs).toEqual([]);
  expect(after(2, { ...leap, answered_by: ["ost"] }).theirs).toHaveLength(1);
  expect(after(2, { ...leap, party: "ost" }).theirs).toEqual([]);
  expect(after(2, { ...leap, lapsed: true }).theirs).toEqual([]);
});

it("tells whoever leapt how long an answer counts, until one has come", () => {
  expect(after(2, { ...leap, party: "nor" })).toEqual({ theirs: [], ours: [{ party: "nor", until: 3 }] });
  expect(after(2, { ...leap, party: "nor", answered_by: ["sud"] }).ours).toEqual([]);
});

it("waits for nothing when it is over", () => {
  const over = withParts({ board: { ...board, rivals: [["nor", "sud"]] }, stage: { ...stage, status: "ended" }, record: { ...parts.record!, leaps: [leap] } });
  expect(waiting(over)).toEqual({ theirs: [], ours: [] });
});
