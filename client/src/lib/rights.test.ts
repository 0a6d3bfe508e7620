// @vitest-environment node
import { expect, it } from "vitest";
import { board, sight, withParts, you } from "../../tests/fixture";
import { holderOf, isOurs } from "./rights";

it("gives a right to the role that the scenario names", () => {
  expect(holderOf(sight(), "comply")).toBe("military");
  expect(isOurs(sight(), "sign")).toBe(true);
  expect(isOurs(sight(), "comply")).toBe(false);
});

it("lets the rights of an unfilled role fall to the next filled one, round the corner", () => {
  const alone = withParts({ crew: { s1: "head" } });
  expect(holderOf(alone, "comply")).toBe("head");
  expect(isOurs(alone, "comply")).toBe(true);
  const military = { ...withParts({ crew: { s3: "military" } }), you: { ...you, seat: "s3", role: "military" } };
  expect(isOurs(military, "sign")).toBe(true);
});

it("knows nobody where nobody sits, and lets everybody do what no role names", () => {
  expect(holderOf(withParts({ crew: {} }), "sign")).toBeNull();
  expect(isOurs({ ...sight(), you: { ...you, role: null } }, "sign")).toBe(false);
  const free = withParts({ board: { ...board, roles: board.roles.map((role) => ({ ...role, rights: [] })) } });
  expect(holderOf(free, "sign")).toBeNull();
  expect(isOurs(free, "sign")).toBe(true);
});

it("shares a right that several roles have", () => {
  expect(isOurs(sight(), "speak")).toBe(true);
  expect(isOurs(sight({ you: { ...you, role: "military" } }), "speak")).toBe(true);
});
