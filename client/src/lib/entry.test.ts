import { expect, it } from "vitest";
import { joining } from "./entry";
import type { Session } from "./session";

const kept: Session = { token: "t", kind: "seat", seminar: "FUZ8WU", exercise: "e", name: "Amina", link: null };

it("finds the seat again when somebody scans the code of their seminar once more", () => {
  expect(joining({ kind: "join", secret: "fuz8wu" }, kept).session).toBe(kept);
});

it("leads to the door of any other seminar, and whoever is not seated", () => {
  const door = { session: null, code: "ABCDEF", problem: null };
  expect(joining({ kind: "join", secret: "ABCDEF" }, kept)).toEqual(door);
  expect(joining({ kind: "join", secret: "FUZ8WU" }, { ...kept, kind: "projector" }).session).toBeNull();
  expect(joining({ kind: "join", secret: "ABCDEF" }, null)).toEqual(door);
});
