import { describe, expect, it } from "vitest";
import type { ExerciseSheet, HolderSheet, SeatSheet } from "../../generated/protocol";
import { atTheWall, bellCommand, heads, lookingInto, quietFor, within } from "./overview";

const sheet = (changes: Partial<ExerciseSheet>): ExerciseSheet => ({
  id: "x1", number: 1, status: "running", round: 2, phase: "talks", due: 1000, left: null, reason: "",
  debrief: false, seats: [], understudies: {}, now: 0, ready: [], coach: [], noted: "", ...changes,
});
const seat = (changes: Partial<SeatSheet>): SeatSheet => ({ seat: "s", name: "A", party: "nor", role: "head", present: true, acted: null, ...changes });

describe("bells", () => {
  const lobby = sheet({ id: "a", status: "lobby", round: 0 });
  const running = sheet({ id: "b" });
  const paused = sheet({ id: "c", status: "paused" });
  const ended = sheet({ id: "d", status: "ended", debrief: true });
  const first = sheet({ id: "e", round: 1 });
  const all = [lobby, running, paused, ended, first];
  const ids = (bell: Parameters<typeof within>[0]): string => within(bell, all).map(({ id }) => id).join("");

  it("ring only where they mean something", () => {
    expect([ids("start"), ids("pause"), ids("resume"), ids("extend")]).toEqual(["a", "be", "c", "bce"]);
    expect(ids("close-debrief")).toBe("d");
  });

  it("open a debrief only where a round has been resolved", () => {
    expect(ids("open-debrief")).toBe("bc");
    expect(within("open-debrief", [sheet({ round: 1, phase: "reading" })])).toHaveLength(1);
  });

  it("name the phase that was seen, so that a late one hits no other", () => {
    expect(bellCommand("extend", running, 180)).toEqual({ type: "extend", round: 2, phase: "talks", seconds: 180, reason: "" });
    expect(bellCommand("pause", running, 0, "Fire")).toEqual({ type: "pause", reason: "Fire" });
    expect(bellCommand("close-debrief", ended)).toEqual({ type: "open-debrief", open: false });
  });
});

describe("heads", () => {
  it("are counted by presence, place and bots", () => {
    const seats = [seat({}), seat({ present: false }), seat({ party: null, role: null })];
    expect(heads(sheet({ seats, understudies: { mid: "hawk" } }))).toEqual({ present: 2, gone: 1, unseated: 1, bots: 1 });
  });
});

describe("somebody at a running table", () => {
  const minutes = (changes: Partial<SeatSheet>, status: "running" | "paused" = "running"): number =>
    quietFor({ status, now: 1_000_000 }, seat({ acted: 1_000_000 - 4 * 60_000, ...changes }));

  it("is called quiet after some minutes without an act", () => {
    expect(minutes({})).toBe(4);
    expect(minutes({ acted: 1_000_000 - 179_000 })).toBe(0);
  });

  it("is not while the clock stands, when away, or without a chair", () => {
    expect([minutes({}, "paused"), minutes({ present: false }), minutes({ party: null }), minutes({ acted: null })]).toEqual([0, 0, 0, 0]);
  });
});

describe("the other facilitators", () => {
  const holder = (name: string, changes: Partial<HolderSheet>): HolderSheet => ({ account: name, name, watches: false, guest: false, leave: false, you: false, tables: [], wall: false, ...changes });
  const holders = [holder("Ben", { you: true, wall: true }), holder("Anna", { tables: [2] }), holder("Eve", { wall: true }), holder("Gus", { wall: true, tables: [2] }), holder("Ida", {})];
  const names = (found: readonly HolderSheet[]): readonly string[] => found.map(({ name }) => name);

  it("look into a table, or at all of them at once", () => {
    expect(names(lookingInto({ holders }, 2))).toEqual(["Anna", "Gus"]);
    expect(names(atTheWall({ holders }))).toEqual(["Eve"]);
    expect(atTheWall(null)).toEqual([]);
  });
});
