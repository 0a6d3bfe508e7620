// @vitest-environment node
import { describe, expect, it } from "vitest";
import { draft, moves, NOW, parts, sight, stage, told, withParts, you } from "../../tests/fixture";
import type { Down, Fact } from "../generated/protocol";
import * as s from "./state";

const said = (seat: string): Fact => ({ fact: "heard", channel: "c1", party: "sud", seat, role: "head", text: "…", to: "" });
const view = (changes: Partial<Extract<Down, { type: "view" }>>): Down => ({ type: "view", parts: {}, gone: [], lines: {}, done: [], ...changes });
const welcome = (changes: Partial<Extract<Down, { type: "welcome" }>> = {}): Down => ({ type: "welcome", now: NOW, you, parts, lines: {}, before: {}, own: {}, done: [], build: "", ...changes });

describe("a view", () => {
  it("replaces the parts that it names, and only these", () => {
    const before = sight();
    const after = s.heard(before, view({ parts: { stage: { ...stage, round: 3 } } }));
    expect(after.parts.stage?.round).toBe(3);
    expect(after.parts.board).toBe(before.parts.board);
  });

  it("is not needed for what control's notebook holds", () => {
    const before = sight();
    expect(before.noted).toBe("");
    const after = s.heard(before, { type: "noted", mark: "m1" });
    expect(after).toEqual({ ...before, noted: "m1" });
  });

  it("takes away the parts that are gone", () => {
    expect(s.drafts(s.heard(sight(), view({ gone: ["draft/d1"] })))).toEqual([]);
  });

  it("lets streams grow, and leaves them the same when nothing came", () => {
    const before = sight();
    const after = s.heard(before, view({ lines: { "talk/c1": told(said("s2")), "talk/new": told(said("s2")) } }));
    expect(s.talk(after, "c1")).toHaveLength(3);
    expect(s.talk(after, "new")).toHaveLength(1);
    expect(s.heard(before, view({ lines: { record: [] } })).lines).toBe(before.lines);
  });

  it("says which commands are done", () => {
    const waiting = s.sent(s.sent(sight(), "a", { type: "start" }), "b", { type: "resume" });
    expect(s.heard(waiting, view({ done: ["a"] })).waiting).toEqual({ b: { type: "resume" } });
  });
});

describe("a long stream", () => {
  const cut = (before: number, ...facts: Fact[]): s.State => s.heard(s.defaults(), welcome({ lines: { "talk/c1": told(...facts) }, before: { "talk/c1": before } }));

  it("is told by its end, and counts all its lines", () => {
    const state = cut(40, said("s2"), said("s2"));
    expect(s.talk(state, "c1")).toHaveLength(2);
    expect(s.cursors(state)).toEqual({ "talk/c1": 42 });
  });

  it("has as much to read as there is, and not as much as is held", () => {
    const back = (own: number): s.State => s.heard(s.connected(sight({ read: { c1: 1 } }), "lost"), welcome({ lines: { "talk/c1": told(said("s2"), said("s1")) }, before: { "talk/c1": 40 }, own: { "talk/c1": own } }));
    expect(s.unread(back(0), "c1"), "forty and two, of which one was read and one is our own").toBe(40);
    expect(s.unread(back(30), "c1"), "most of them we have said ourselves").toBe(10);
    expect(s.unread(s.readUpTo(back(30), "c1"), "c1")).toBe(0);
    const more = s.heard(s.readUpTo(back(30), "c1"), view({ lines: { "talk/c1": told(said("s1"), said("s3")) } }));
    expect(s.unread(more, "c1")).toBe(1);
  });

  it("has no more to read when earlier lines are fetched", () => {
    const state = { ...cut(3, said("s2")), you, own: { "talk/c1": 1 } };
    expect(s.unread(state, "c1")).toBe(3);
    const more = s.heard(state, { type: "lines", stream: "talk/c1", before: 1, lines: told(said("s1"), said("s3")) });
    expect(s.unread(more, "c1")).toBe(3);
    expect(more.own).toEqual({ "talk/c1": 0 });
  });

  it("takes earlier lines where they end before those that are held, and no others", () => {
    const state = cut(3, said("s2"));
    const lines = { type: "lines", stream: "talk/c1", before: 1, lines: told(said("s1"), said("s3")) } as const;
    const more = s.heard(state, lines);
    expect(s.talk(more, "c1").map(({ fact }) => fact.fact === "heard" && fact.seat)).toEqual(["s1", "s3", "s2"]);
    expect(s.cursors(more)).toEqual(s.cursors(state));
    expect(s.heard(more, lines)).toBe(more);
    const elsewhere = sight();
    expect(s.heard(elsewhere, lines)).toBe(elsewhere);
  });

  it("lets go of what it holds when more was missed than is told at once", () => {
    const back = s.heard(s.connected(sight(), "lost"), welcome({ lines: { record: [], "talk/c1": told(said("s2")) }, before: { "talk/c1": 90 } }));
    expect(s.talk(back, "c1")).toHaveLength(1);
    expect(s.cursors(back)).toEqual({ record: 6, "talk/c1": 91 });
    expect(s.cursors(s.heard(back, view({ lines: { "talk/c1": told(said("s1")) } })))).toEqual({ record: 6, "talk/c1": 92 });
  });

  it("says in which round its first line falls", () => {
    const opened = (round: number, phase: "talks" | "decisions"): Fact => ({ fact: "phase-opened", round, phase, due: 1, name: {} });
    const of = (...facts: Fact[]): number => s.recordBegins(sight({ lines: { record: told({ fact: "questioned", party: "nor" }, ...facts) }, before: { record: 9 } }));
    expect(s.recordBegins(sight())).toBe(0);
    expect(of(opened(5, "talks"), opened(5, "decisions"))).toBe(4);
    expect(of(opened(5, "decisions"))).toBe(5);
    expect(of()).toBe(stage.round);
  });
});

describe("a welcome", () => {
  it("of a log that was brought back from a backup lets go of what that has lost", () => {
    const lost = s.connected(sight({ before: { record: 4 }, own: { "talk/c1": 2 } }), "lost");
    const shorter = s.heard(lost, welcome({ lines: { record: [], "talk/c1": told(said("s3")) }, before: { "talk/c1": 0 }, own: { "talk/c1": 0 } }));
    expect(s.talk(shorter, "c1")).toEqual(told(said("s3")));
    expect(shorter.own).toEqual({ "talk/c1": 0 });
    expect(s.record(shorter)).toBe(s.record(lost));
    expect(s.talk(s.heard(lost, welcome({ lines: { "talk/c1": [] }, before: { "talk/c1": 0 } })), "c1")).toEqual([]);
    const without = s.heard(lost, welcome({ lines: { "talk/c1": [] } }));
    expect([without.lines["record"], without.before["record"]]).toEqual([undefined, undefined]);
    expect(s.talk(without, "c1")).toBe(s.talk(lost, "c1"));
  });

  it("finds the page telling up to which moment it was told", () => {
    const state = sight({ lines: { record: told(said("s1")).map((line) => ({ ...line, at: 7 })), "talk/c1": [] } });
    expect(s.until(state)).toEqual({ record: 7 });
  });

  it("after a lost connection carries the streams on", () => {
    const lost = s.connected(sight(), "lost");
    const back = s.heard(lost, welcome({ lines: { "talk/c1": told(said("s2")) } }));
    expect(s.talk(back, "c1")).toHaveLength(3);
    expect(back.connection).toBe("open");
  });

  it("leaves standing what the server has said of storing before it", () => {
    const hears = (state: s.State, stored: boolean): s.State => s.heard(state, { type: "storing", stored });
    expect(s.heard(hears(s.defaults(), false), welcome({})).storing).toBe(false);
    expect(hears(hears(sight(), false), true).storing).toBe(true);
    expect(s.connected(hears(sight(), false), "lost").storing).toBe(true);
  });

  it("on an open connection tells everything anew", () => {
    const moved = s.heard(sight(), welcome({ you: { ...you, role: "military" }, lines: { "talk/c1": told(said("s2")) } }));
    expect(s.talk(moved, "c1")).toHaveLength(1);
    expect(moved.you?.role).toBe("military");
  });

  it("in another place after a lost connection is not to be mixed with what is held", () => {
    const elsewhere = { ...you, viewer: "sud" };
    expect(s.isElsewhere(s.connected(sight(), "lost"), elsewhere)).toBe(true);
    expect(s.isElsewhere(s.connected(sight(), "lost"), you)).toBe(false);
    expect(s.isElsewhere(sight(), elsewhere)).toBe(false);
    expect(s.isElsewhere(s.defaults(), you)).toBe(false);
  });

  it("replaces all parts, also those that it no longer has", () => {
    const { ["draft/d1"]: _gone, ...rest } = parts;
    expect(s.drafts(s.heard(s.connected(sight(), "lost"), welcome({ parts: rest })))).toEqual([]);
  });
});

describe("a refusal", () => {
  it("stands beside its command until it is dismissed", () => {
    const waiting = s.sent(sight(), "a", { type: "start" });
    const refused = s.heard(waiting, { type: "refused", id: "a", code: "no-right", args: { right: "sign" } });
    expect(refused.waiting).toEqual({});
    expect(s.refusalOf(refused, ({ type }) => type === "start")?.code).toBe("no-right");
    expect(s.refusalOf(refused, ({ type }) => type === "resume")).toBeNull();
    expect(s.dismissed(refused, "a").refusals).toEqual([]);
  });

  it("of a command that nobody remembers is kept without one, and old ones give way", () => {
    let state = sight();
    for (let n = 0; n < 12; n += 1) state = s.heard(state, { type: "refused", id: String(n), code: "too-fast", args: {} });
    expect(state.refusals).toHaveLength(8);
    expect(state.refusals.at(-1)).toMatchObject({ id: "11", command: null });
    expect(s.refusalOf(state, () => true)).toBeNull();
  });
});

it("holds who is here, and why the server left", () => {
  const here = { type: "here", names: {}, places: {}, present: [], understudies: [] } as const;
  expect(s.heard(sight(), here).here).toBe(here);
  expect(s.heard(sight(), { type: "bye", code: "reload" }).bye).toBe("reload");
  const before = sight();
  expect(s.heard(before, { type: "pong", now: 3 })).toBe(before);
  expect(s.connected(before, "open")).toBe(before);
});

it("counts as unread what others have said since it was read", () => {
  const state = sight();
  expect(s.unread(state, "c1")).toBe(1);
  const read = s.readUpTo(state, "c1");
  expect(s.unread(read, "c1")).toBe(0);
  expect(s.readUpTo(read, "c1")).toBe(read);
  const more = s.heard(read, view({ lines: { "talk/c1": told(said("s2"), said("s1")) } }));
  expect(s.unread(more, "c1")).toBe(1);
});

it("knows what is held of each stream", () => {
  expect(s.cursors(sight())).toEqual({ record: 6, "talk/c1": 2 });
});

it("names parties, places and rounds", () => {
  expect(s.ownParty(sight())?.id).toBe("nor");
  expect(s.others(sight()).map(({ id }) => id)).toEqual(["sud", "ost"]);
  expect(s.place(parts.board, "ost")).toBe(2);
  expect(s.place(undefined, "ost")).toBe(-1);
  expect(s.party(parts.board, "x")).toBeNull();
  expect(s.roundWords(sight(), 2)).toEqual({ en: "Åutumn" });
  expect(s.roundWords(sight(), 1)).toEqual({ en: "Šummer" });
  expect(s.roundWords(sight(), 5)).toEqual({});
});

it("asks the moves what may be done, and has no opinion of its own", () => {
  expect(s.barred(sight(), "table")).toBe("");
  expect(s.barred(sight(), "leap")).toBe("wrong-phase");
  expect(s.barred(sight(), "sign", "d1")).toBe("brackets-left");
  expect(s.barred(sight(), "sign", "unknown")).toBe("not-yet");
  expect(s.barred(s.defaults(), "table")).toBe("not-yet");
  expect(s.barred(withParts({ moves: { ...moves, may: {} } }), "table")).toBe("not-yet");
});

it("says how much time is left, running or stopped", () => {
  expect(s.timeLeft(stage, NOW)).toBe(65_000);
  expect(s.timeLeft(stage, NOW + 99_000)).toBe(0);
  expect(s.timeLeft({ ...stage, status: "paused", due: null, left: 4000 }, NOW)).toBe(4000);
  expect(s.timeLeft(undefined, NOW)).toBeNull();
});

it("counts to the own limit of whoever was given more time, and to the end of a phase that waits", () => {
  const more = { extra: 30_000 };
  expect(s.timeLeft(stage, NOW, more)).toBe(95_000);
  expect(s.timeLeft(stage, NOW + 80_000, more), "the time of all is up, theirs is not").toBe(15_000);
  expect(s.timeLeft({ ...stage, status: "paused", due: null, left: 4000 }, NOW, more)).toBe(34_000);
  expect(s.timeLeft({ ...stage, over: 60_000 }, NOW, more), "it goes on for somebody with more still").toBe(65_000);
  expect(s.timeLeft(stage, NOW, { extra: null })).toBeNull();
});

it("knows for whom no clock runs", () => {
  expect(s.unlimited(withParts({ stage, time: { extra: null } }))).toBe(true);
  expect(s.unlimited(withParts({ stage, time: { extra: 1000 } }))).toBe(false);
  expect(s.unlimited(withParts({ stage: { ...stage, due: null, over: 0 } })), "it waits for somebody without a limit").toBe(true);
  expect(s.unlimited(withParts({ stage: { ...stage, status: "ended", due: null }, time: { extra: null } }))).toBe(false);
});

it("sees what is under way", () => {
  const waiting = s.sent(sight(), "a", { type: "start" });
  expect(s.pending(waiting, ({ type }) => type === "start")).toBe(true);
  expect(s.pending(waiting, ({ type }) => type === "end")).toBe(false);
});

it("finds drafts, channels and agreements among the parts", () => {
  expect(s.drafts(sight())).toEqual([draft]);
  expect(s.channels(sight()).map(({ id }) => id)).toEqual(["plenary", "caucus-nor", "c1"]);
  expect(s.agreements(sight()).map(({ id }) => id)).toEqual(["d0"]);
  expect(s.agreements(s.defaults())).toEqual([]);
});
