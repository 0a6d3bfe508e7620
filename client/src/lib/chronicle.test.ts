// @vitest-environment node
import { expect, it } from "vitest";
import { parts, sight, told } from "../../tests/fixture";
import type { Fact } from "../generated/protocol";
import { chronicle, latest, press } from "./chronicle";
import { record } from "./state";

const agreement = parts.record!.agreements["d0"]!;

it("puts the record into rounds", () => {
  expect(chronicle(record(sight())).map(({ round, entries }) => [round, entries.map(({ id }) => id)])).toEqual([
    [1, ["fact-draft-tabled", "fact-incident"]],
    [2, ["fact-news", "fact-experts-met"]],
  ]);
});

it("puts what comes before the first round that it sees into the one before", () => {
  const lines = told({ fact: "questioned", party: "nor" }, { fact: "phase-opened", round: 5, phase: "talks", due: 1, name: {} }, { fact: "questioned", party: "sud" });
  expect(chronicle(lines, 4).map(({ round }) => round)).toEqual([4, 5]);
});

it("prints two headlines of the last round that had any, a leap of faith before all else", () => {
  const lines = told(
    { fact: "phase-opened", round: 1, phase: "talks", due: 1, name: {} },
    { fact: "questioned", party: "nor" },
    { fact: "leapt", party: "nor", round: 1 },
    { fact: "incident", parties: ["nor", "sud"], grave: false },
    { fact: "entered", agreement },
    { fact: "phase-opened", round: 2, phase: "talks", due: 1, name: {} },
    { fact: "experts-met", parties: ["nor", "sud"] },
  );
  expect(press(lines).map(({ id }) => id)).toEqual(["fact-leapt", "fact-entered"]);
  expect(press([])).toEqual([]);
});

it("prints three headlines at most, however many answers a leap has found", () => {
  const answers = ["a", "b", "c", "d"].map((by) => ({ fact: "leap-answered", by, party: "nor", round: 1 }) as const);
  expect(press(told({ fact: "leapt", party: "nor", round: 1 }, ...answers)).map(({ id }) => id)).toEqual(["fact-leapt", "fact-leap-answered", "fact-leap-answered"]);
});

it("says who at home was against a text that failed", () => {
  const [failed] = latest(told({ fact: "ratification-failed", draft: "d1", title: "Belts", party: "sud", against: ["military", "industry"] }), 1, ["headline"]);
  expect(failed).toMatchObject({ id: "fact-ratification-failed", parties: ["sud"], groups: ["military", "industry"], args: { against: 2 } });
});

it("prints every crisis of the last night", () => {
  const crisis = (other: string) => ({ fact: "crisis", parties: ["nor", other], held: true }) as const;
  const lines = told({ fact: "questioned", party: "nor" }, crisis("a"), crisis("b"), crisis("c"), { fact: "ended", reason: "complete" });
  expect(press(lines).map(({ parties }) => parties[1])).toEqual(["c", "b", "a"]);
});

it("keeps the reason that control gave", () => {
  const lines = told({ fact: "paused", left: 5, reason: "Fire drill" }, { fact: "phase-cut", reason: "" });
  expect(chronicle(lines)[0]?.entries.map(({ id, reason }) => [id, reason])).toEqual([["fact-paused", "Fire drill"], ["fact-phase-cut", ""]]);
});

it("gives the latest lines of the weights asked for, the newest first", () => {
  const ids = (...weights: Parameters<typeof latest>[2]): readonly string[] => latest(record(sight()), 2, weights).map(({ id }) => id);
  expect(ids("headline", "line")).toEqual(["fact-experts-met", "fact-news"]);
  expect(ids("draft")).toEqual(["fact-draft-tabled"]);
});

it("says a grave incident, a held crisis and a closed debrief as what they are", () => {
  const parties = ["nor", "sud"] as const;
  const lines = told(
    { fact: "incident", parties, grave: true },
    { fact: "crisis", parties, held: false },
    { fact: "crisis", parties, held: true },
    { fact: "debrief-opened", open: true },
    { fact: "debrief-opened", open: false },
  );
  expect(chronicle(lines)[0]?.entries.map(({ id }) => id)).toEqual([
    "fact-incident-grave",
    "fact-crisis-escalated",
    "fact-crisis-held",
    "fact-debrief-opened",
    "fact-debrief-closed",
  ]);
});

it("leaves out what pages show by themselves, and what became of a draft at home", () => {
  const act = { fact: "draft-acted", by: "nor", draft: "d1", title: "T", revision: 1, reason: "" } as const;
  const lines = told(
    { fact: "readied", party: "nor", ready: true },
    { fact: "round-closed", round: 1 },
    { ...act, act: "concluded", by: "" },
    { ...act, act: "failed", by: "" },
    { ...act, act: "carried" },
  );
  expect(chronicle(lines)).toEqual([]);
});

it("says what control has answered to a text, with its reason, and what waits for it", () => {
  const act = { fact: "draft-acted", by: "control", draft: "d1", title: "T", revision: 1, reason: "" } as const;
  const lines = told(
    { fact: "approval-required", on: true, reason: "The ministry reads along." },
    { ...act, act: "returned", reason: "Who verifies?" },
    { ...act, act: "approved" },
    { ...act, act: "held", by: "" },
    { fact: "approval-required", on: false, reason: "" },
  );
  expect(chronicle(lines)[0]?.entries.map(({ id, reason, parties }) => [id, reason, parties])).toEqual([
    ["fact-approval-on", "The ministry reads along.", []],
    ["fact-draft-returned", "Who verifies?", []],
    ["fact-draft-approved", "", []],
    ["fact-draft-held", "", []],
    ["fact-approval-off", "", []],
  ]);
});

it("names first who acted", () => {
  const entry = (fact: Fact): readonly string[] => chronicle(told(fact))[0]?.entries[0]?.parties ?? [];
  expect(entry({ fact: "leap-answered", party: "nor", round: 1, by: "sud" })).toEqual(["sud", "nor"]);
  expect(entry({ fact: "inspected", by: "nor", party: "sud" })).toEqual(["nor", "sud"]);
});
