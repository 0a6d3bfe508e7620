import { describe, expect, it } from "vitest";
import { draft, here, moves, parts, sight, stage, withParts, you } from "../../tests/fixture";
import { nextStep, toSign } from "./next";
import { defaults, type State } from "./state";

const clean = { ...draft, brackets: [] };
const signable = { ...moves, drafts: { d1: { sign: "" } } };
const id = (state: State): string => nextStep(state).id;

describe("what to do now", () => {
  it("is to read before anything has begun", () => {
    expect(id(defaults())).toBe("next-lobby");
    expect(id(withParts({ stage: { ...stage, status: "lobby" } }))).toBe("next-lobby");
  });

  it("is to wait, to look back or to read the record when the clock is stopped or over", () => {
    expect(id(withParts({ stage: { ...stage, status: "paused" } }))).toBe("next-paused");
    expect(id(withParts({ stage: { ...stage, status: "ended" } }))).toBe("next-ended");
    expect(nextStep(withParts({ stage: { ...stage, debrief: true } }))).toMatchObject({ id: "next-debrief", page: "debrief" });
  });

  it("is to know that a bot acts in the own name, whatever else there is to do", () => {
    const back = sight({ here: { ...here, understudies: ["nor"] } });
    expect(nextStep(back)).toMatchObject({ id: "next-understudy", page: "channels" });
    expect(id({ ...back, parts: { ...back.parts, stage: { ...stage, status: "paused" } } })).toBe("next-paused");
  });

  it("is in the first round to guess before anything else, once", () => {
    const first = withParts({ stage: { ...stage, round: 1 }, orders: null });
    expect(nextStep(first)).toMatchObject({ id: "next-guess", page: "brief" });
    const guess = { round: 1, about: "sud", level: 2, fear: "growth" } as const;
    expect(id(withParts({ orders: { ...parts.orders!, round: 1, estimate: guess } }, first))).toBe("next-brackets");
    expect(id(withParts({ moves: { ...moves, estimate_open: false } }, first))).toBe("next-brackets");
  });

  it("is in talks first to sign what can be signed", () => {
    const state = withParts({ "draft/d1": clean, moves: signable });
    expect(nextStep(state)).toEqual({ id: "next-sign", args: { title: "Ƀelts" }, page: "drafts", target: "d1" });
    expect(toSign(state)).toBe(1);
  });

  it("is not to sign what home would refuse, but to mend it, when nothing better waits", () => {
    const refused = { d1: { revision: clean.revision, word: "hopeless", against: null } } as const;
    const state = withParts({ "draft/d1": clean, moves: signable, forecasts: refused });
    expect(nextStep(state)).toMatchObject({ id: "next-mend", target: "d1" });
    expect(id(withParts({ forecasts: { d1: { ...refused.d1, revision: clean.revision - 1 } } }, state))).toBe("next-sign");
    const other = withParts({ "draft/d2": { ...clean, id: "d2" }, moves: { ...signable, drafts: { d1: { sign: "" }, d2: { sign: "" } } } }, state);
    expect(nextStep(other)).toMatchObject({ id: "next-sign", target: "d2" });
  });

  it("is to rewrite what the facilitator has sent back, by whoever may", () => {
    const back = { "draft/d1": { ...clean, returned: "Say how long it lasts." } };
    const barredNow = { ...moves, drafts: { d1: { sign: "returned", revise: "" } } };
    expect(nextStep(withParts({ ...back, moves: barredNow }))).toMatchObject({ id: "next-rewrite", args: { title: "Ƀelts" }, page: "drafts", target: "d1" });
    expect(id(withParts({ ...back, moves: { ...moves, drafts: { d1: { sign: "returned", revise: "not-entitled" } } } }))).not.toBe("next-rewrite");
  });

  it("then to deal with brackets, with whatever stands in them", () => {
    expect(nextStep(sight())).toMatchObject({ id: "next-brackets", args: { title: "Ƀelts", count: 1 }, target: "d1" });
    expect(toSign(sight())).toBe(0);
  });

  it("then to table something where nothing lies on the table", () => {
    expect(id(withParts({ "draft/d1": { ...draft, status: "failed" } }))).toBe("next-table");
  });

  it("then to write something where nothing on the table binds us", () => {
    expect(nextStep(withParts({ "draft/d1": { ...draft, parties: ["sud", "ost"] } }))).toMatchObject({ id: "next-table-ours", page: "drafts" });
  });

  it("then to talk to those who have not signed", () => {
    expect(id(withParts({ "draft/d1": { ...clean, signatures: ["nor"] } }))).toBe("next-wait-signatures");
  });

  it("then to say that one is done, and to wait for the others", () => {
    const done = withParts({ "draft/d1": { ...clean, parties: ["sud", "ost"] }, moves: { ...moves, may: { ...moves.may, table: "not-entitled" } } });
    expect(id(done)).toBe("next-ready");
    expect(id(withParts({ stage: { ...stage, ready: ["nor"] } }, done))).toBe("next-wait-ready");
  });

  it("is in decisions to guess, to seal, and then nothing", () => {
    const decisions = withParts({ stage: { ...stage, phase: "decisions" } });
    expect(id(decisions)).toBe("next-estimate");
    const guess = { round: stage.round, about: "sud", level: 2, fear: "growth" } as const;
    expect(id(withParts({ orders: { ...parts.orders!, round: stage.round, sealed: false, estimate: guess } }, decisions))).toBe("next-seal");
    expect(id(withParts({ moves: { ...moves, estimate_open: false } }, decisions))).toBe("next-seal");
    expect(id(withParts({ orders: { ...parts.orders!, sealed: true } }, decisions))).toBe("next-sealed");
  });

  it("is in decisions to look at an envelope that a bot has sealed before one came", () => {
    const late = withParts({ stage: { ...stage, phase: "decisions" }, orders: { ...parts.orders!, leap: [], sealed: true, author: "" } });
    expect(nextStep(late)).toMatchObject({ id: "next-sealed-by-bot", page: "decisions" });
  });

  it("is in decisions to confirm a leap that the other of the delegation wants", () => {
    const leaping = withParts({ stage: { ...stage, phase: "decisions" }, orders: { ...parts.orders!, round: stage.round, leap: ["leap"] } });
    const general = { ...leaping, you: { ...you, seat: "s3", role: "military" } };
    expect(nextStep(general)).toMatchObject({ id: "next-leap", page: "decisions" });
    expect(id(leaping)).not.toBe("next-leap");
    expect(id(withParts({ orders: { ...parts.orders!, leap: ["leap"], sealed: true } }, general))).toBe("next-sealed");
  });

  it("is in reading to read how the capital takes it", () => {
    expect(nextStep(withParts({ stage: { ...stage, phase: "reading" } }))).toMatchObject({ id: "next-reading", page: "home" });
  });
});
