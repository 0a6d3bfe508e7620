// @vitest-environment node
import { expect, it } from "vitest";
import { sight, told } from "../../tests/fixture";
import { channels } from "./state";
import { channelOrder, company, farTurns, turns } from "./talk";

it("puts plenary and own delegation before what was opened", () => {
  const control = { id: "x", kind: "control", members: ["nor"] } as const;
  expect(channelOrder([control, ...[...channels(sight())].reverse()]).map(({ kind }) => kind)).toEqual(["plenary", "caucus", "opened", "control"]);
});

it("joins what one person says in a row", () => {
  const say = (party: string, seat: string, text: string) => ({ fact: "heard", channel: "c1", party, seat, role: "head", text, to: "" }) as const;
  const lines = told(say("sud", "s2", "a"), say("sud", "s2", "b"), say("sud", "s4", "c"), say("nor", "s1", "d"), { fact: "questioned", party: "nor" });
  expect(turns(lines).map(({ line, seat, texts }) => [lines.indexOf(line), seat, texts])).toEqual([
    [0, "s2", ["a", "b"]],
    [2, "s4", ["c"]],
    [3, "s1", ["d"]],
  ]);
});

it("keeps the turns in which nothing more was said", () => {
  const say = (seat: string, text: string) => ({ fact: "heard", channel: "c1", party: "sud", seat, role: "head", text, to: "" }) as const;
  const facts = [say("s2", "a"), say("s4", "b")];
  const lines = told(...facts);
  const before = turns(lines);
  const after = turns([...lines, ...told(say("s4", "c"), say("s2", "d"))], before);
  expect(after.map((turn, at) => turn === before[at])).toEqual([true, false, false]);
  expect(after.map(({ texts }) => texts)).toEqual([["a"], ["b", "c"], ["d"]]);
});

it("keeps what a bot said as a code, for the page to put into words", () => {
  const phrase = { code: "asked", args: { party: "nor" }, second: false } as const;
  const bot = { fact: "heard", channel: "c1", party: "sud", seat: "", role: "", text: "", to: "", phrase } as const;
  const lines = told(bot, { ...bot, phrase: { ...phrase, code: "answered" } });
  const before = turns(lines);
  expect(before.map(({ texts }) => texts)).toEqual([[phrase, { ...phrase, code: "answered" }]]);
  expect(turns(lines, before)[0]).toBe(before[0]);
});

it("names the others of a channel", () => {
  expect(company({ id: "c1", kind: "opened", members: ["nor", "sud"] }, "nor")).toEqual(["sud"]);
});

it("keeps apart what control means for one person", () => {
  const say = (text: string, to: string) => ({ fact: "heard", channel: "c1", party: "control", seat: "control", role: "", text, to }) as const;
  expect(turns(told(say("a", ""), say("b", "s1"), say("c", "s1"), say("d", ""))).map(({ to, texts }) => [to, texts])).toEqual([
    ["", ["a"]],
    ["s1", ["b", "c"]],
    ["", ["d"]],
  ]);
});

it("draws the last turns whether they are seen or not, and lets others go in steps", () => {
  const lengths = Array.from({ length: 300 }, (_, at) => at);
  for (const count of lengths) expect(count - farTurns(count)).toBeGreaterThanOrEqual(Math.min(count, 20));
  expect(new Set(lengths.map(farTurns)).size).toBe(14);
  expect(farTurns(300)).toBe(280);
});
