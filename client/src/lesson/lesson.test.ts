import { describe, expect, it } from "vitest";
import { draft, parts, stage, sight, withParts } from "../../tests/fixture";
import type { State } from "../lib/state";
import { isLesson, marks, needsNext, PLACE, stepOf, STEPS, turn } from "./lesson";

const board = { ...parts.board!, scenario: "first-steps" };
const me = sight().you!.viewer;
const own = { ...draft, sponsors: [me], parties: [me, "sud"], brackets: [], signatures: [] };
const talks = { ...stage, round: 1, phase: "talks" as const };
const guess = { about: "sud", level: 3, fear: "coercion" } as const;

/** A lesson in which these parts stand so; no draft but those that are given. */
function at(changes: object): State {
  const state = withParts({ board, stage: talks, orders: null, ...changes } as never);
  const kept = Object.entries(state.parts).filter(([name]) => !name.startsWith("draft/") || name in changes);
  return { ...state, parts: { ...Object.fromEntries(kept) } as State["parts"] };
}

const orders = (changes: object): object => ({ orders: { ...parts.orders!, round: 1, estimate: null, sealed: false, ...changes } });
const read = new Set(["fear"]);
const written = { ...orders({ estimate: guess }), "draft/d1": own };

describe("a lesson", () => {
  it("is known by its scenario", () => {
    expect(isLesson(at({}))).toBe(true);
    expect(isLesson(sight())).toBe(false);
  });

  it("asks for one act after the other, and goes on when the act stands in the view", () => {
    expect(stepOf(at({}), new Set())).toBe("fear");
    expect(stepOf(at({}), read)).toBe("guess");
    expect(stepOf(at(orders({ estimate: guess })), read)).toBe("propose");
    expect(stepOf(at(written), read)).toBe("bracket");
    const bracketed = { ...own, brackets: draft.brackets };
    expect(stepOf(at({ ...written, "draft/d1": bracketed }), new Set(["fear", "bracket"]))).toBe("settle");
    const settled = new Set(["fear", "bracket"]);
    expect(stepOf(at(written), settled)).toBe("sign");
    expect(stepOf(at({ ...written, "draft/d1": { ...own, signatures: [me] } }), settled)).toBe("sign");
    expect(stepOf(at({ ...written, "draft/d1": { ...own, signatures: [me, "sud"] } }), settled)).toBe("talked");
  });

  it("takes up where the exercise stands, whatever was left out", () => {
    const stands = (changes: object, more: object = {}, seen: readonly string[] = []): string | null =>
      stepOf(at({ stage: { ...talks, ...changes }, ...more }), new Set(seen));
    expect(stands({ phase: "decisions" }, orders({}))).toBe("seal");
    expect(stands({ phase: "decisions" }, orders({ sealed: true }))).toBe("home");
    expect(stands({ phase: "reading" })).toBe("home");
    expect(stands({ phase: "reading" }, {}, ["home"])).toBe("again");
    expect(stands({ round: 2 })).toBe("again");
    expect(stands({ round: 2, phase: "decisions" }, orders({ round: 2 }))).toBe("conduct-how");
    expect(stands({ round: 2, status: "ended" })).toBe("record");
    expect(stands({ round: 2, status: "ended" }, {}, ["record"])).toBe("debrief");
    expect(stands({ round: 2, status: "ended" }, {}, ["record", "debrief"])).toBe("end");
  });

  it("remembers what was looked at, where looking is the point", () => {
    expect(marks(at({}), { page: "brief", id: "" })).toEqual(["fear-shown"]);
    expect(marks(at({ ...written, "draft/d1": { ...own, brackets: draft.brackets } }), { page: "drafts", id: "d1" })).toEqual(["bracket"]);
    const ended = at({ stage: { ...talks, status: "ended" } });
    expect(marks(ended, { page: "record", id: "" })).toEqual(["record"]);
    expect(marks(at({}), { page: "record", id: "" })).toEqual([]);
    expect(marks(ended, { page: "debrief", id: "ex1" })).toEqual([]);
    expect(marks(ended, { page: "debrief", id: "ex1/feared" })).toEqual(["debrief"]);
  });

  it("says how the vote at home went, and has a place for each step", () => {
    expect([turn("home", at({ record: { ...parts.record!, agreements: {} } })), turn("bracket", at({}))]).toEqual(["failed", ""]);
    expect(turn("sign", at({ "draft/d1": { ...own, signatures: [me] } }))).toBe("waiting");
    expect(STEPS.filter((step) => PLACE[step] === undefined)).toEqual([]);
    expect(STEPS.filter(needsNext)).toEqual(["fear"]);
  });
});
